#include <gtest/gtest.h>

#include "tests/feed/inputs.h"

namespace {

using feed::derive_tablet;
using feed_test::inputs_of;
using feed_test::row_of;
using support::SittingBuilder;
using voting::Choice;

TEST(TabletPage, WithoutASittingItIsConnecting) {
    EXPECT_EQ("connecting", derive_tablet({}).page);
}

TEST(TabletPage, FollowsTheCaseFromCallingToDeclaration) {
    SittingBuilder room;
    const auto page = [&](const char* who) { return derive_tablet(inputs_of(room.sitting(), who)).page; };
    EXPECT_EQ("waiting", page("m2"));
    room.interview();
    EXPECT_EQ("case", page("m2"));
    EXPECT_EQ("open", page("m1"));
    ASSERT_EQ("", room.open());
    EXPECT_EQ("vote", page("m1"));
    EXPECT_EQ("vote", page("m2"));
    for (const auto* who : {"m1", "m2", "m3", "m4"}) ASSERT_EQ("", room.vote(who, 2));
    ASSERT_EQ("", room.close());
    EXPECT_EQ("declare", page("m1"));
    EXPECT_EQ("counted", page("m2"));
    ASSERT_EQ("", room.declare());
    EXPECT_EQ("result", page("m2"));
}

TEST(TabletPage, AnEarlierProtocolIsAskedForBeforeTheNextSittingOpensAndCanWait) {
    SittingBuilder before, room;
    auto in = inputs_of(room.sitting(), "m2");
    in.papers.sitting = &before.sitting();
    in.papers.frozen = true;
    EXPECT_EQ("protocol", derive_tablet(in).page);
    EXPECT_TRUE(derive_tablet(in).protocolEarlier);
    in.later = true;
    EXPECT_EQ("waiting", derive_tablet(in).page);
    in.papers.sitting = &room.sitting();  // its own protocol never waits
    EXPECT_EQ("protocol", derive_tablet(in).page);
    EXPECT_FALSE(derive_tablet(in).protocolEarlier);
}

TEST(TabletPage, AMemberOutsideTheRollSeesTheBallotRun) {
    SittingBuilder room;
    ASSERT_EQ("", room.act("m7", voting::MemberRecused{room.id(), room.case_id(), "туыс"}));
    room.interview();
    ASSERT_EQ("", room.open());
    const auto shown = derive_tablet(inputs_of(room.sitting(), "m7"));
    EXPECT_EQ("running", shown.page);
    EXPECT_TRUE(shown.recused);
    EXPECT_FALSE(shown.onRoll);
}

TEST(TabletVotes, OthersAreNotShownBeforeTheBallotIsClosed) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    for (const auto* who : {"m1", "m2", "m3", "m4"}) ASSERT_EQ("", room.vote(who, 3));
    auto shown = derive_tablet(inputs_of(room.sitting(), "m2"));
    EXPECT_EQ("", row_of(shown.roster, "person", "m1").value("vote"));
    EXPECT_TRUE(row_of(shown.roster, "person", "m1").value("voted").toBool());
    EXPECT_EQ("3", row_of(shown.roster, "person", "m2").value("vote"));
    EXPECT_TRUE(shown.counts.isEmpty());
    ASSERT_EQ("", room.close());
    shown = derive_tablet(inputs_of(room.sitting(), "m2"));
    EXPECT_EQ("3", row_of(shown.roster, "person", "m1").value("vote"));
}

TEST(TabletVotes, TheSettingLiveShowsThemAtOnce) {
    voting::Settings settings;
    settings.roll_call = voting::RollCall::live;
    SittingBuilder room(7, settings);
    room.interview();
    ASSERT_EQ("", room.open());
    ASSERT_EQ("", room.vote("m1", 3));
    const auto shown = derive_tablet(inputs_of(room.sitting(), "m2"));
    EXPECT_EQ("3", row_of(shown.roster, "person", "m1").value("vote"));
}

TEST(TabletVotes, WhoHasVotedComesFromTheApplianceWhileTheVoteIsWithheld) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    auto in = inputs_of(room.sitting(), "m2");
    in.live.voted = {"m5"};
    const auto shown = derive_tablet(in);
    EXPECT_EQ(1, shown.votedCount);
    EXPECT_TRUE(row_of(shown.roster, "person", "m5").value("voted").toBool());
}

TEST(TabletVotes, TheMajorityIsToldBeforeTheCountWhereItIsKnown) {
    for (const auto base : {voting::Base::roll, voting::Base::attended}) {
        SittingBuilder room(7, {.base = base});
        room.interview();
        ASSERT_EQ("", room.open());
        const auto shown = derive_tablet(inputs_of(room.sitting(), "m2"));
        EXPECT_EQ(base == voting::Base::roll ? 4 : 0, shown.majority);
        EXPECT_EQ(base == voting::Base::roll ? 7 : 0, shown.base);
    }
}

TEST(TabletVotes, ARecordedVoteHasTheNumberOfItsEntryAndOnlyForItsBallot) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    auto in = inputs_of(room.sitting(), "m2");
    EXPECT_EQ(0, derive_tablet(in).receiptNumber);
    in.recorded = feed::RecordedVote{room.c().ballots.back().digest, Choice::of({4}), 214, in.now_ms};
    in.receipts[214] = "7K3D 94QM";
    auto shown = derive_tablet(in);
    EXPECT_EQ("4", shown.myVote);
    EXPECT_EQ(214, shown.receiptNumber);
    EXPECT_EQ("7K3D 94QM", shown.receiptCode);
    in.recorded->ballot.bytes[0] ^= 1;
    EXPECT_EQ("", derive_tablet(in).myVote);
}

TEST(TabletVotes, OnItsWayIsNotRecorded) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    auto in = inputs_of(room.sitting(), "m2");
    in.vote = feed::PendingVote{Choice::of({3}), in.now_ms - 2000};
    const auto shown = derive_tablet(in);
    EXPECT_EQ("3", shown.voteSending);
    EXPECT_EQ(2, shown.voteSeconds);
    EXPECT_EQ("", shown.myVote);
}

TEST(TabletDecisions, PointEighteenBarsTheFirstTwo) {
    SittingBuilder room;
    voting::Officer officer;
    officer.name_kk = "Жобалов Қайрат Рәсімұлы";
    officer.standards = officer.test = voting::Result18::failed;
    room.add_case(officer);
    room.interview(2);
    const auto shown = derive_tablet(inputs_of(room.sitting(), "m1"));
    EXPECT_EQ("bars", shown.point18);
    ASSERT_EQ(5, shown.decisions.size());
    EXPECT_EQ("point18", row_of(shown.decisions, "number", 1).value("why"));
    EXPECT_TRUE(row_of(shown.decisions, "number", 3).value("put").toBool());
}

TEST(TabletDecisions, ARunOffNamesWhoIsNoCandidateAndTheRoundBefore) {
    SittingBuilder room(6);
    room.interview();
    ASSERT_EQ("", room.open());
    for (const auto* who : {"m1", "m2", "m3"}) ASSERT_EQ("", room.vote(who, 2));
    for (const auto* who : {"m4", "m5"}) ASSERT_EQ("", room.vote(who, 3));
    ASSERT_EQ("", room.vote("m6", 4));
    ASSERT_EQ("", room.close());
    ASSERT_EQ("", room.declare());
    auto shown = derive_tablet(inputs_of(room.sitting(), "m1"));
    EXPECT_EQ("open", shown.page);
    EXPECT_EQ(QVariantList({2, 3}), shown.runOff);
    EXPECT_EQ("", shown.runOffRefusal);
    ASSERT_EQ("", room.open(voting::Form::run_off));
    shown = derive_tablet(inputs_of(room.sitting(), "m2"));
    EXPECT_EQ("run_off", row_of(shown.decisions, "number", 4).value("why"));
    EXPECT_EQ(1, shown.previousRound);
    EXPECT_EQ(3, row_of(shown.previousCounts, "choice", "2").value("votes"));
    EXPECT_EQ(4, shown.previousMajority);
}

TEST(TabletOutcome, TheSentenceIsThatOfTheProtocol) {
    SittingBuilder room(6);
    room.interview();
    ASSERT_EQ("", room.open());
    for (const auto* who : {"m1", "m2", "m3"}) ASSERT_EQ("", room.vote(who, 2));
    for (const auto* who : {"m4", "m5", "m6"}) ASSERT_EQ("", room.vote(who, 3));
    ASSERT_EQ("", room.close());
    auto in = inputs_of(room.sitting(), "m2");
    in.language = feed::Language::en;
    const auto shown = derive_tablet(in);
    EXPECT_EQ("adopted", shown.verdict);
    EXPECT_EQ("tie_break", shown.by);
    EXPECT_EQ(2, shown.decision);
    EXPECT_TRUE(shown.sentence.contains("chair voted for decision 2")) << shown.sentence.toStdString();
    EXPECT_TRUE(row_of(shown.counts, "choice", "2").value("chair").toBool());
    EXPECT_FALSE(row_of(shown.counts, "choice", "3").value("chair").toBool());
}

TEST(TabletOutcome, OnceDeclaredItHasTheDayOfTheProtocol) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    for (const auto* who : {"m1", "m2", "m3", "m4"}) ASSERT_EQ("", room.vote(who, 2));
    ASSERT_EQ("", room.close());
    EXPECT_EQ("", derive_tablet(inputs_of(room.sitting(), "m2")).protocolDue);
    ASSERT_EQ("", room.declare());
    EXPECT_EQ("2024-05-10", derive_tablet(inputs_of(room.sitting(), "m2")).protocolDue);
}

TEST(TabletRefusals, SayWhyTheChairCannotOpen) {
    SittingBuilder room;
    room.interview();
    EXPECT_EQ("", derive_tablet(inputs_of(room.sitting(), "m1")).openRefusal);
    auto in = inputs_of(room.sitting(), "m1");
    in.live.linked.erase(in.live.linked.begin() + 3);
    auto shown = derive_tablet(in);
    EXPECT_EQ("tablet_unreachable", shown.openRefusal);
    EXPECT_EQ("m4", shown.unreachable.value(0).toMap().value("person"));
    for (const auto* who : {"m5", "m6", "m7"}) ASSERT_EQ("", room.left(who));
    shown = derive_tablet(inputs_of(room.sitting(), "m1"));
    EXPECT_EQ("not_quorate", shown.openRefusal);
    EXPECT_EQ(4, shown.present);
    EXPECT_EQ(5, shown.needed);
}

TEST(TabletLink, ALossIsShownFromTwoAndAHalfSeconds) {
    SittingBuilder room;
    auto in = inputs_of(room.sitting(), "m2");
    in.link = {feed::LinkState::State::lost, in.now_ms - 2499};
    EXPECT_EQ("online", derive_tablet(in).link);
    in.link.since_ms = in.now_ms - 2500;
    EXPECT_EQ("lost", derive_tablet(in).link);
    in.link = {feed::LinkState::State::back, in.now_ms - 1999};
    EXPECT_EQ("back", derive_tablet(in).link);
    in.link.since_ms = in.now_ms - 2000;
    EXPECT_EQ("online", derive_tablet(in).link);
}

TEST(TabletPreparation, DatesAreLateByTheDaysOfPointsFiveToEight) {
    SittingBuilder room;
    voting::Officer officer;
    officer.name_kk = "Жобалов Қайрат Рәсімұлы";
    officer.notice_day = "2024-03-03";
    officer.reference_day = "2024-04-16";
    officer.materials_day = "2024-04-26";
    room.add_case(officer);
    room.interview(2);
    const auto rows = derive_tablet(inputs_of(room.sitting(), "m2")).preparation;
    EXPECT_EQ(2, row_of(rows, "what", "notice").value("lateDays"));
    EXPECT_EQ(4, row_of(rows, "what", "reference").value("lateDays"));
    EXPECT_EQ(0, row_of(rows, "what", "materials").value("lateDays"));
    EXPECT_EQ(-1, row_of(rows, "what", "schedule").value("lateDays"));
}

TEST(TabletRecord, EveryRoundOfMineStaysAnnulledOnesToo) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    ASSERT_EQ("", room.vote("m2", 2));
    ASSERT_EQ("", room.annul());
    ASSERT_EQ("", room.open());
    const auto record = derive_tablet(inputs_of(room.sitting(), "m2")).record;
    ASSERT_EQ(2, record.size());
    EXPECT_TRUE(record[0].toMap().value("annulled").toBool());
    EXPECT_EQ("2", record[0].toMap().value("myVote"));
    EXPECT_EQ("", record[1].toMap().value("myVote"));
}

}  // namespace
