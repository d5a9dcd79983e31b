// R5b: the sitting without its chair.
#include "tests/support/sitting_builder.h"

namespace {

using namespace voting;
using support::kNoRefusal;
using support::SittingBuilder;

class Election : public testing::Test {
  protected:
    std::string support(const PersonId& by, const PersonId& person = "m2") {
        return s.act(by, PresidingSupported{s.id(), person});
    }
    /// The chair goes; four of the six that stay are for m2.
    void elect() {
        s.left("m1");
        for (const char* by : {"m2", "m3", "m4", "m5"}) ASSERT_EQ(kNoRefusal, support(by));
        ASSERT_TRUE(s.sitting().presides("m2"));
    }
    std::string open_by(const PersonId& by) {
        return s.act(
            by,
            BallotOpened{
                s.id(), s.case_id(), static_cast<unsigned>(s.c().ballots.size()) + 1, Form::choose_one, {}});
    }
    std::string close_by(const PersonId& by) {
        return s.act(by, BallotClosing{s.id(), s.case_id(), s.c().ballots.back().digest});
    }
    SittingBuilder s{7, {.presiding = Presiding::elected}};
};

TEST_F(Election, NeedsMoreThanHalfOfThePresent) {
    s.left("m1");
    EXPECT_EQ(kNoRefusal, support("m2"));
    EXPECT_EQ(kNoRefusal, support("m3"));
    EXPECT_EQ(kNoRefusal, support("m4"));
    EXPECT_FALSE(s.sitting().presiding());  // three of six
    EXPECT_EQ(kNoRefusal, support("m5"));
    ASSERT_TRUE(s.sitting().presiding());
    EXPECT_EQ("m2", s.sitting().presiding()->person);
    EXPECT_EQ(6u, s.sitting().presiding()->present);
    EXPECT_EQ((std::vector<PersonId>{"m2", "m3", "m4", "m5"}), s.sitting().presiding()->supporters);
}

TEST(PresidingNeeded, IsMoreThanHalf) {
    EXPECT_EQ(1u, presiding_needed(1));
    EXPECT_EQ(2u, presiding_needed(2));
    EXPECT_EQ(2u, presiding_needed(3));
    EXPECT_EQ(4u, presiding_needed(6));
    EXPECT_EQ(4u, presiding_needed(7));
}

TEST_F(Election, CountsOneSupportForEachMemberTheLast) {
    s.left("m1");
    for (const char* by : {"m2", "m3", "m4"}) support(by);
    support("m4", "m3"), support("m5", "m3"), support("m5");
    EXPECT_FALSE(s.sitting().presiding());
    support("m4");
    EXPECT_TRUE(s.sitting().presides("m2"));
}

TEST_F(Election, ForgetsWhoLeft) {
    s.left("m1");
    for (const char* by : {"m2", "m3", "m4"}) support(by);
    s.left("m4");
    s.here("m4");
    support("m5");
    EXPECT_FALSE(s.sitting().presiding());  // m2, m3 and m5 of six
}

TEST_F(Election, IsRefusedByName) {
    EXPECT_EQ("chair_present", support("m2"));
    s.left("m1");
    EXPECT_EQ("not_member", support("secretary"));
    EXPECT_EQ("not_present", support("m1"));
    EXPECT_EQ("not_present", support("m2", "m1"));
    EXPECT_EQ("unknown_person", support("m2", "secretary"));
    s.left("m7"), s.left("m6");
    EXPECT_EQ("not_quorate", support("m2"));
    SittingBuilder alone;
    alone.left("m1");
    EXPECT_EQ("election_not_offered", alone.act("m2", PresidingSupported{alone.id(), "m2"}));
}

TEST_F(Election, GivesTheProceduralActsUntilTheChairIsBack) {
    s.interview();
    elect();
    EXPECT_EQ("not_chair", open_by("m3"));
    EXPECT_EQ(kNoRefusal, open_by("m2"));
    for (const char* member : {"m2", "m3", "m4", "m5"}) s.vote(member, 2);
    s.here("m1");
    EXPECT_FALSE(s.sitting().presiding());
    EXPECT_TRUE(s.sitting().presidings.back().to_ms);
    EXPECT_EQ("not_chair", close_by("m2"));
    EXPECT_EQ(kNoRefusal, close_by("m1"));
}

TEST_F(Election, EndsWhenThePresidingMemberLeaves) {
    s.interview();
    elect();
    s.left("m2");
    s.here("m2");
    EXPECT_EQ("not_chair", open_by("m2"));
    EXPECT_EQ("chair_absent", open_by("m1"));
}

TEST_F(Election, BreaksNoTieAndLeavesTheAbsentChairsVoteWithoutThatWeight) {
    s.interview();
    open_by("m1");
    for (const char* member : {"m1", "m2", "m3"}) s.vote(member, 2);
    for (const char* member : {"m4", "m5", "m6"}) s.vote(member, 3);
    s.left("m7");
    elect();
    ASSERT_EQ(kNoRefusal, close_by("m2"));
    EXPECT_EQ(6u, s.c().ballots.back().closing->tally.base);
    EXPECT_EQ(Verdict::not_adopted, s.outcome().verdict);
    EXPECT_EQ(2u, s.outcome().run_off.size());
}

TEST_F(Election, LetsTheSecretaryAdjournOverAnOpenBallotOnlyWhenNobodyPresides) {
    s.interview();
    open_by("m1");
    elect();
    EXPECT_EQ("ballot_open", s.act("secretary", CaseAdjourned{s.id(), s.case_id(), "–"}));
    s.left("m2");
    EXPECT_EQ(kNoRefusal, s.act("secretary", CaseAdjourned{s.id(), s.case_id(), "–"}));
}

TEST_F(Election, EndsTheSittingWithTheSecretary) {
    elect();
    EXPECT_EQ(kNoRefusal, s.act("m2", SittingEnd{s.id()}));
    EXPECT_TRUE(s.sitting().chair_ends);
}

}  // namespace
