#include <gtest/gtest.h>

#include "tests/feed/inputs.h"

namespace {

using feed::derive_console;
using feed_test::inputs_of;
using feed_test::row_of;
using support::SittingBuilder;

props::ConsoleShown console(const SittingBuilder& room) {
    return derive_console(inputs_of(room.sitting(), "secretary"));
}

TEST(ConsoleMainAct, IsOnePerStepAndNeverOneOfTheChair) {
    SittingBuilder room;
    EXPECT_EQ("call_in", console(room).mainAct);
    EXPECT_EQ(1, console(room).step);
    ASSERT_EQ("", room.act("secretary", voting::CaseCalled{room.id(), room.case_id()}));
    auto in = inputs_of(room.sitting(), "secretary");
    in.live.preflight = "none";
    EXPECT_EQ("check_recording", derive_console(in).mainAct);
    in.live.preflight = "running";
    EXPECT_EQ("wait_check", derive_console(in).mainAct);
    EXPECT_EQ("start_interview", console(room).mainAct);
    ASSERT_EQ("", room.act("secretary", voting::InterviewStarted{room.id(), room.case_id()}));
    EXPECT_EQ("end_interview", console(room).mainAct);
    ASSERT_EQ("", room.act("secretary", voting::InterviewEnded{room.id(), room.case_id()}));
    EXPECT_EQ("wait_sealing", console(room).mainAct);
    EXPECT_EQ(4, console(room).step);
    room.enter(voting::kBox,
               voting::InterviewVerified{room.id(), room.case_id(), voting::RecordedBy::recorder, 1, 0, 0});
    EXPECT_EQ("wait_ballot", console(room).mainAct);
    ASSERT_EQ("", room.open());
    EXPECT_EQ("wait_closing", console(room).mainAct);
    for (const auto* who : {"m1", "m2", "m3", "m4"}) ASSERT_EQ("", room.vote(who, 2));
    ASSERT_EQ("", room.close());
    EXPECT_EQ("wait_declaration", console(room).mainAct);
    EXPECT_EQ(6, console(room).step);
    ASSERT_EQ("", room.declare());
    EXPECT_EQ("end_sitting", console(room).mainAct);
    EXPECT_EQ(7, console(room).step);
}

TEST(ConsoleMainAct, AnInterviewThatMissesTooMuchIsCheckedAndHeldAgain) {
    SittingBuilder room;
    room.interview(1, 10'001);
    auto in = inputs_of(room.sitting(), "secretary");
    in.live.preflight = "none";
    EXPECT_EQ("check_recording", derive_console(in).mainAct);
}

TEST(ConsoleMainAct, SaysWhyTheInterviewCannotStart) {
    SittingBuilder room;
    ASSERT_EQ("", room.act("secretary", voting::CaseCalled{room.id(), room.case_id()}));
    for (const auto* who : {"m5", "m6", "m7"}) ASSERT_EQ("", room.left(who));
    const auto shown = console(room);
    EXPECT_EQ("start_interview", shown.mainAct);
    EXPECT_EQ("not_quorate", shown.mainRefusal);
    EXPECT_FALSE(shown.mainRefusalText.isEmpty());
}

TEST(ConsoleBallot, NoVoteIsInAnythingShownBeforeTheBallotIsClosed) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    for (const auto* who : {"m1", "m2", "m3", "m4"}) ASSERT_EQ("", room.vote(who, 3));
    auto shown = console(room);
    EXPECT_EQ(4, shown.votedCount);
    EXPECT_EQ(7, shown.rollCount);
    EXPECT_TRUE(shown.rollCall.isEmpty());
    EXPECT_EQ("", shown.sentence);
    for (const auto& row : shown.roster) EXPECT_EQ("", row.toMap().value("vote"));
    EXPECT_TRUE(row_of(shown.roster, "person", "m1").value("voted").toBool());
    ASSERT_EQ("", room.close());
    shown = console(room);
    ASSERT_EQ(7, shown.rollCall.size());
    EXPECT_EQ("3", shown.rollCall[0].toMap().value("choice"));
}

TEST(ConsoleBallot, AdjourningIsBarredWhileTheChairIsHere) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    EXPECT_EQ("ballot_open", console(room).adjournRefusal);
    ASSERT_EQ("", room.left("m1"));
    EXPECT_EQ("", console(room).adjournRefusal);
}

TEST(ConsoleMarks, StandByTheTimeOfTheRecording) {
    SittingBuilder room;
    ASSERT_EQ("", room.act("secretary", voting::CaseCalled{room.id(), room.case_id()}));
    ASSERT_EQ("", room.act("secretary", voting::InterviewStarted{room.id(), room.case_id()}));
    ASSERT_EQ("", room.act("m3", voting::MarkSet{room.id(), room.case_id(), {}}));
    ASSERT_EQ("", room.act("secretary", voting::MarkSet{room.id(), room.case_id(), "сөгіс туралы сұрақ"}));
    const auto marks = console(room).marks;
    ASSERT_EQ(3, marks.size());
    EXPECT_EQ("started", marks[0].toMap().value("sort"));
    EXPECT_EQ("00:00:01", marks[1].toMap().value("time"));
    EXPECT_EQ("note", marks[2].toMap().value("sort"));
    EXPECT_EQ("сөгіс туралы сұрақ", marks[2].toMap().value("text").toString().toStdString());
}

TEST(ConsoleRecording, SaysOffTheRecordWithItsTimeAndReason) {
    SittingBuilder room;
    EXPECT_EQ("interview_not_running", console(room).offRecordRefusal);
    ASSERT_EQ("", room.act("secretary", voting::CaseCalled{room.id(), room.case_id()}));
    ASSERT_EQ("", room.act("secretary", voting::InterviewStarted{room.id(), room.case_id()}));
    EXPECT_EQ("", console(room).offRecordRefusal);
    ASSERT_EQ("", room.act("secretary", voting::RecordOff{room.id(), room.case_id(), "құпия мәлімет"}));
    auto shown = console(room);
    EXPECT_EQ("off", shown.recording);
    EXPECT_EQ("", shown.offRecordRefusal);
    EXPECT_EQ("off", shown.marks[1].toMap().value("sort"));
    EXPECT_EQ("құпия мәлімет", shown.marks[1].toMap().value("text").toString().toStdString());
    ASSERT_EQ("", room.act("secretary", voting::RecordOn{room.id(), room.case_id()}));
    shown = console(room);
    EXPECT_NE("off", shown.recording);
    EXPECT_EQ("on", shown.marks[2].toMap().value("sort"));
}

TEST(ConsoleAlarms, FailureStandsAboveWarningAndAcknowledgingOnlyMarks) {
    SittingBuilder room;
    auto in = inputs_of(room.sitting(), "secretary");
    in.live.sources = {{"microphone", "silent", false, 90u, "room", "Зал"},
                       {"camera", "dead", false, {}, "officer", "Қызметкер"}};
    auto shown = derive_console(in);
    ASSERT_EQ(2, shown.alarms.size());
    EXPECT_EQ("camera_lost", shown.alarms[0].toMap().value("sort"));
    EXPECT_FALSE(shown.alarms[0].toMap().value("acknowledged").toBool());
    in.acknowledged.insert(shown.alarms[0].toMap().value("key").toString());
    shown = derive_console(in);
    ASSERT_EQ(2, shown.alarms.size());
    EXPECT_TRUE(shown.alarms[0].toMap().value("acknowledged").toBool());
    in.live.sources[1].state = "live";
    EXPECT_EQ(1, derive_console(in).alarms.size());
}

TEST(ConsoleAlarms, OfTheRoomAreWordsOfAClosedList) {
    SittingBuilder room;
    auto in = inputs_of(room.sitting(), "secretary");
    in.live.sources = {{"camera", "dead", false, {}, "officer", "Қызметкер", "denied"},
                       {"camera", "nosound", false, {}, {}, "Комиссия"},
                       {"camera", "wrongsound", false, {}, {}, "Зал 2"},
                       {"microphone", "muted", false, 99u, "room", "Зал"}};
    in.live.alarms = {{"diskfull", std::nullopt}, {"notrecorded", "Зал"}, {"clockstep", std::nullopt}};
    const auto shown = derive_console(in);
    ASSERT_EQ(7, shown.alarms.size());
    const auto row = [&](const char* sort) { return row_of(shown.alarms, "sort", sort); };
    EXPECT_EQ("denied", row("camera_lost").value("why"));
    EXPECT_EQ("Комиссия", row("camera_no_sound").value("subject").toString().toStdString());
    EXPECT_EQ("Зал 2", row("camera_wrong_sound").value("subject").toString().toStdString());
    EXPECT_FALSE(row("microphone_muted").value("failure").toBool());
    EXPECT_TRUE(row("diskfull").value("failure").toBool());
    EXPECT_TRUE(row("notrecorded").value("failure").toBool());
    EXPECT_FALSE(row("clockstep").value("failure").toBool());
}

TEST(ConsoleCheck, SaysWhatEachSourceFailedBy) {
    SittingBuilder room;
    auto in = inputs_of(room.sitting(), "secretary");
    in.live.preflight = "failed";
    in.live.preflight_faults = {{"silent", "Зал"}, {"incomplete", std::nullopt}};
    const auto shown = derive_console(in);
    ASSERT_EQ(2, shown.preflightFaults.size());
    EXPECT_EQ("silent", shown.preflightFaults[0].toMap().value("word"));
    EXPECT_EQ("Зал", shown.preflightFaults[0].toMap().value("name").toString().toStdString());
    EXPECT_EQ("", shown.preflightFaults[1].toMap().value("name"));
}

TEST(ConsoleAlarms, ALostTabletAlarmsFromTwoAndAHalfSecondsAndKeepsPresence) {
    SittingBuilder room;
    auto in = inputs_of(room.sitting(), "secretary");
    in.live.linked.erase(in.live.linked.begin() + 2);
    in.since.unlinked["m3"] = in.now_ms - 2400;
    EXPECT_TRUE(derive_console(in).alarms.isEmpty());
    in.since.unlinked["m3"] = in.now_ms - 2500;
    const auto shown = derive_console(in);
    ASSERT_EQ(1, shown.alarms.size());
    EXPECT_EQ("tablet_unreachable", shown.alarms[0].toMap().value("sort"));
    EXPECT_EQ("here", row_of(shown.roster, "person", "m3").value("state"));
    EXPECT_EQ(7, shown.present);
}

TEST(ConsoleRoom, LevelsAreBlocksAndAWord) {
    SittingBuilder room;
    auto in = inputs_of(room.sitting(), "secretary");
    in.live.sources = {{"microphone", "live", false, 20u, "officer", "a"},
                       {"microphone", "live", false, 50u, "room", "b"},
                       {"microphone", "live", false, 0u, "room", "c"},
                       {"microphone", "live", false, 70u, "room", "d"},
                       {"camera", "live", true, {}, "officer", "e"}};
    const auto shown = derive_console(in);
    ASSERT_EQ(4, shown.meters.size());
    EXPECT_EQ(20, shown.meters[0].toMap().value("level"));
    EXPECT_EQ("normal", shown.meters[0].toMap().value("word"));
    EXPECT_EQ("low", shown.meters[1].toMap().value("word"));
    EXPECT_EQ("loud", shown.meters[2].toMap().value("word"));
    EXPECT_EQ("silent", shown.meters[3].toMap().value("word"));
    EXPECT_EQ(1, shown.cameras[0].toMap().value("number"));
    EXPECT_TRUE(shown.cameras[0].toMap().value("simulated").toBool());
}

TEST(ConsoleProtocol, TheDayStripExplainsTheTerm) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    for (const auto* who : {"m1", "m2", "m3", "m4"}) ASSERT_EQ("", room.vote(who, 2));
    ASSERT_EQ("", room.close());
    ASSERT_EQ("", room.declare());
    const auto shown = console(room);
    EXPECT_EQ("2024-05-10", shown.protocolDue);
    ASSERT_EQ(8, shown.protocolDays.size());
    EXPECT_EQ("decision", shown.protocolDays[0].toMap().value("sort"));
    EXPECT_EQ(1, row_of(shown.protocolDays, "day", "2024-05-04").value("ordinal"));  // a Saturday worked
    EXPECT_EQ("off", row_of(shown.protocolDays, "day", "2024-05-08").value("sort"));
    EXPECT_EQ("last", row_of(shown.protocolDays, "day", "2024-05-10").value("sort"));
    EXPECT_EQ(3, shown.protocolDaysLeft);
}

TEST(ConsoleProtocol, WhoDidNotAttendIsListedAndNotAsked) {
    SittingBuilder room;
    const auto shown = console(room);
    ASSERT_EQ(8, shown.confirmations.size());
    for (const auto& row : shown.confirmations) EXPECT_EQ("awaited", row.toMap().value("state"));
}

TEST(Console, AnAnnulledBallotLeavesNobodyAsHavingVoted) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    for (const auto* who : {"m1", "m2", "m3", "m4"}) ASSERT_EQ("", room.vote(who, 2));
    ASSERT_EQ("", room.close());
    const auto voted = [&] {
        const auto shown = console(room);
        return row_of(shown.roster, "person", "m1").value("voted").toBool();
    };
    EXPECT_TRUE(voted());
    ASSERT_EQ("", room.annul());
    EXPECT_FALSE(voted());
}

}  // namespace
