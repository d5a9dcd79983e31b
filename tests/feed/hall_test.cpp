#include <gtest/gtest.h>

#include "tests/feed/inputs.h"

namespace {

using feed::derive_hall;
using feed_test::inputs_of;
using feed_test::row_of;
using support::SittingBuilder;

TEST(Hall, WithoutACaseItIsABreak) {
    SittingBuilder room;
    const auto shown = derive_hall(inputs_of(room.sitting(), ""));
    EXPECT_EQ("idle", shown.page);
    EXPECT_EQ(1, shown.nextNumber);
}

TEST(Hall, ShowsWhoHasVotedAndNoVoteEvenWhenTabletsDo) {
    voting::Settings settings;
    settings.roll_call = voting::RollCall::live;
    SittingBuilder room(7, settings);
    room.interview();
    ASSERT_EQ("", room.open());
    ASSERT_EQ("", room.vote("m3", 2));
    const auto shown = derive_hall(inputs_of(room.sitting(), ""));
    EXPECT_EQ("ballot", shown.page);
    EXPECT_EQ(1, shown.votedCount);
    EXPECT_TRUE(row_of(shown.roster, "person", "m3").value("voted").toBool());
    EXPECT_EQ("", row_of(shown.roster, "person", "m3").value("vote"));
}

TEST(Hall, ShowsNothingOfTheCountBeforeTheChairDeclares) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    for (const auto* who : {"m1", "m2", "m3", "m4"}) ASSERT_EQ("", room.vote(who, 2));
    ASSERT_EQ("", room.close());
    auto shown = derive_hall(inputs_of(room.sitting(), ""));
    EXPECT_EQ("counted", shown.page);
    EXPECT_EQ("", shown.sentence);
    EXPECT_TRUE(shown.counts.isEmpty());
    EXPECT_EQ("", row_of(shown.roster, "person", "m1").value("vote"));
    ASSERT_EQ("", room.declare());
    shown = derive_hall(inputs_of(room.sitting(), ""));
    EXPECT_EQ("result", shown.page);
    EXPECT_EQ(2, shown.decision);
    EXPECT_EQ(4, row_of(shown.counts, "choice", "2").value("votes").toInt());
    EXPECT_EQ("2", row_of(shown.roster, "person", "m1").value("vote"));
}

TEST(Hall, ShowsNoResultThatTheChairKeepsFromIt) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    for (const auto* who : {"m1", "m2", "m3", "m4"}) ASSERT_EQ("", room.vote(who, 2));
    ASSERT_EQ("", room.close());
    ASSERT_EQ("", room.act("m1", voting::OutcomeDeclared{room.id(), room.case_id(),
                                                         room.c().ballots.back().digest, false}));
    const auto shown = derive_hall(inputs_of(room.sitting(), ""));
    EXPECT_EQ("counted", shown.page);
    EXPECT_EQ(0, shown.decision);
}

TEST(Hall, BelowQuorumTheNumberMissingIsTheHeadlineAndTheRecordingStays) {
    SittingBuilder room;
    ASSERT_EQ("", room.act("secretary", voting::CaseCalled{room.id(), room.case_id()}));
    ASSERT_EQ("", room.act("secretary", voting::InterviewStarted{room.id(), room.case_id()}));
    for (const auto* who : {"m5", "m6", "m7"}) ASSERT_EQ("", room.left(who));
    auto in = inputs_of(room.sitting(), "");
    in.live.recording = "running";
    in.live.elapsed_ms = 754'000;
    const auto shown = derive_hall(in);
    EXPECT_EQ("notquorate", shown.page);
    EXPECT_TRUE(shown.interrupted);
    EXPECT_EQ("running", shown.recording);
    EXPECT_EQ(754, shown.recordingSeconds);
}

}  // namespace
