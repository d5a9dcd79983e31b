#include "voting/roll.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "recorder/evidence/head_cosigned.h"
#include "recorder/evidence/statement.h"
#include "tests/support/sitting_builder.h"
#include "voting/act_codec.h"

namespace voting {
namespace {

bool survives_its_text(const BallotClosed& closed) {
    evidence::Statement statement;
    statement.kind = BallotClosed::kKind;
    statement.fields = to_fields(closed);
    const auto back = evidence::parse_statement(evidence::format(statement), *kind_rule(BallotClosed::kKind));
    return back && parse_act(*back) == Act{closed};
}

std::vector<std::string> words(unsigned posts, const std::string& index) {
    std::vector<std::string> all;
    for (unsigned post = 1; post <= posts; ++post) all.push_back("m" + std::to_string(post) + "=" + index);
    return all;
}

TEST(Roll, OfACommissionIsOneText) {
    BallotClosed closed;
    write_roll(closed, {"m1=120", "m2=-"});
    EXPECT_EQ("m1=120 m2=-", closed.roll);
    EXPECT_EQ((std::array<MaybeText, 3>{}), closed.more_roll);
    EXPECT_EQ("m1=120 m2=-", whole_roll(closed));
}

TEST(Roll, GoesOnInTheNextTextWithoutCuttingAWord) {
    for (const unsigned posts : {90u, 91u, 92u, 93u, 183u, 184u, 185u, kMaxVotingPosts}) {
        BallotClosed closed;
        std::string all;
        for (const auto& word : words(posts, "123456")) all += (all.empty() ? "" : " ") + word;
        write_roll(closed, words(posts, "123456"));
        EXPECT_EQ(all, whole_roll(closed));
        EXPECT_TRUE(survives_its_text(closed)) << posts;
    }
}

TEST(Roll, OfTheLargestCommissionFitsIntoAnEntry) {
    BallotClosed closed;
    write_roll(closed, words(kMaxVotingPosts, "999999999999"));
    EXPECT_TRUE(closed.more_roll[2]);
    EXPECT_TRUE(survives_its_text(closed));
}

TEST(Roll, TheLargestCommissionVotesAndIsCounted) {
    support::SittingBuilder s(kMaxVotingPosts);
    s.interview();
    ASSERT_EQ("", s.open());
    for (unsigned post = 1; post <= kMaxVotingPosts; ++post)
        ASSERT_EQ("", s.vote("m" + std::to_string(post), 2));
    const auto closing = BallotClosing{s.id(), s.case_id(), s.c().ballots.back().digest};
    const auto decided = decide(s.sitting(), closing, "m1", s.now);
    const auto count = std::get<BallotClosed>(std::get<Consequences>(decided).front());
    EXPECT_EQ("2=220", count.counts);
    EXPECT_TRUE(survives_its_text(count));
}

TEST(Roll, OfTheLargestCommissionEveryTabletMayBeMissingUnderAHead) {
    evidence::HeadCosigned event;
    event.missing.push_back("secretary99");
    for (unsigned post = 1; post <= kMaxVotingPosts; ++post)
        event.missing.push_back("m" + std::to_string(post));
    std::sort(event.missing.begin(), event.missing.end());
    evidence::Statement statement;
    statement.kind = evidence::kHeadCosigned;
    statement.fields = evidence::fields_of(event);
    const auto rule = evidence::cosigned_rule(evidence::kHeadCosigned);
    const auto back = evidence::parse_statement(evidence::format(statement), *rule);
    ASSERT_TRUE(back);
    EXPECT_EQ(event, evidence::head_cosigned_of(*back).value());
}

TEST(Roll, ASeatIsAWordThatARollCanName) {
    for (const auto* word : {"m1", "m220", "m999"}) EXPECT_TRUE(is_seat(word, Role::chair)) << word;
    for (const auto* word : {"", "m", "m0", "m01", "m1000", "m 1", "m1=", "x1", "secretary"})
        EXPECT_FALSE(is_seat(word, Role::member)) << word;
    for (const auto* word : {"secretary", "secretary99"}) EXPECT_TRUE(is_seat(word, Role::secretary)) << word;
    for (const auto* word : {"m1", "secretary100"}) EXPECT_FALSE(is_seat(word, Role::secretary)) << word;
}

}  // namespace
}  // namespace voting
