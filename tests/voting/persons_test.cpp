// R1, R2: who comes into the composition while the sitting goes on.
#include "tests/support/sitting_builder.h"

namespace {

using namespace voting;
using support::kNoRefusal;
using support::SittingBuilder;

Digest key(std::uint8_t first) {
    Digest key;
    key.bytes[0] = first;
    return key;
}

class Replaced : public testing::Test {
  protected:
    std::string replace(const PersonId& by, const PersonId& person = "secretary2", std::uint8_t k = 9) {
        return s.act(by, SecretaryReplaced{
                             s.id(), person, "Қағазова Дана", {}, "хатшы", "секретарь", key(k), "сырқат"});
    }
    SittingBuilder s;
};

TEST_F(Replaced, SecretaryActsNoMoreAndTheNewOneDoes) {
    EXPECT_EQ("not_chair", replace("secretary"));
    EXPECT_EQ(kNoRefusal, replace("m1"));
    EXPECT_EQ("secretary2", s.sitting().secretary()->id);
    EXPECT_EQ("not_secretary", s.act("secretary", CaseCalled{s.id(), s.case_id()}));
    EXPECT_EQ("not_secretary", s.here("secretary"));
    EXPECT_EQ("secretary_absent", s.act("secretary2", CaseCalled{s.id(), s.case_id()}));
    EXPECT_EQ("unknown_person",
              s.act("secretary2", PresenceEntered{s.id(), "secretary", PresenceState::here, "–"}));
    s.here("secretary2");
    EXPECT_EQ(kNoRefusal, s.act("secretary2", CaseCalled{s.id(), s.case_id()}));
    EXPECT_EQ("not_member", s.act("secretary2", MemberRecused{s.id(), s.case_id(), "–"}));
    s.act("secretary2", CaseAdjourned{s.id(), s.case_id(), "–"});
    EXPECT_EQ(kNoRefusal, s.act("secretary2", SittingEnd{s.id()}));
    EXPECT_TRUE(s.sitting().secretary_ends);
}

TEST_F(Replaced, DuringAnInterviewBreaksTheQuorumUntilTheNewOneIsHere) {
    s.act("secretary", CaseCalled{s.id(), s.case_id()});
    s.act("secretary", InterviewStarted{s.id(), s.case_id()});
    EXPECT_EQ(kNoRefusal, replace("m1"));
    ASSERT_EQ(1u, s.c().interviews.back().breaks.size());
    s.here("secretary2");
    EXPECT_TRUE(s.c().interviews.back().breaks.back().to_ms);
}

TEST_F(Replaced, TwiceIsPossibleWithOtherWordsAndKeys) {
    EXPECT_EQ(kNoRefusal, replace("m1"));
    EXPECT_EQ("person_known", replace("m1"));
    EXPECT_EQ("person_known", replace("m1", "secretary3"));
    EXPECT_EQ(kNoRefusal, replace("m1", "secretary3", 10));
    EXPECT_EQ(2u, s.sitting().replacements.size());
    EXPECT_EQ("secretary2", s.sitting().replacements.back().was);
    EXPECT_EQ("person_known", replace("m1", "secretary", 11));
    for (const char* word : {"m8", "secretary0", "secretary 2", "secretary100", "s", ""})
        EXPECT_EQ("malformed", replace("m1", word, 11)) << word;
}

TEST(VacantPost, IsFilledByTheSecretaryAndNeverBeyondThePosts) {
    SittingBuilder s;
    const auto add = [&](const PersonId& by, const PersonId& person, std::uint8_t k) {
        return s.act(by, PersonAdded{s.id(), person, "Жаңаев Нұр", {}, "мүше", "член", key(k)});
    };
    EXPECT_EQ("no_vacant_post", add("secretary", "m8", 9));
    EXPECT_EQ(0u, vacant_posts(s.sitting()));
    s.widen(6);
    EXPECT_EQ(0u, vacant_posts(s.sitting()));
    s.widen(8);
    EXPECT_EQ(1u, vacant_posts(s.sitting()));
    EXPECT_EQ("not_secretary", add("m1", "m8", 9));
    EXPECT_EQ("person_known", add("secretary", "m7", 9));
    EXPECT_EQ(kNoRefusal, add("secretary", "m8", 9));
    EXPECT_EQ("m8", s.sitting().persons.at(7).id);  // before the secretary
    EXPECT_EQ("no_vacant_post", add("secretary", "m9", 10));
    EXPECT_FALSE(s.sitting().attended("m8"));
    s.interview();
    s.open();
    EXPECT_EQ(7u, s.c().ballots.back().roll.size());
    s.here("m8");
    EXPECT_EQ("not_on_roll", s.vote("m8", 2));  // R14: joins at the next
    s.annul();
    s.open();
    EXPECT_EQ(kNoRefusal, s.vote("m8", 2));
}

}  // namespace
