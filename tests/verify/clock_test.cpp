// A clock that somebody sets in the middle of an interview neither hides nor invents a gap.

#include "protocol_gen/checks.h"
#include "protocol_gen/protocol.h"
#include "tests/verify/held_sitting.h"

namespace protocol {
namespace {

constexpr std::int64_t kHour = 3'600'000;

class ClockSet : public testing::TestWithParam<std::int64_t> {
  protected:
    const voting::Interview& interview() { return held.book.current()->find(held.first)->interviews.back(); }
    HeldSitting held;
};

TEST_P(ClockSet, NothingIsMissingOfTheInterviewAndItsLengthIsRight) {
    held.set_in_interview_ms = GetParam();
    held.prepare();
    held.hold_interview(held.first, 0x31);
    EXPECT_EQ(interview().verified->missing_picture_ms, 0u);
    EXPECT_EQ(interview().verified->missing_sound_ms, 0u);
    EXPECT_EQ(interview().verified->clips, 1u);
    const auto text = canonical_text(protocol_paper({*held.book.current(),
                                                     {},
                                                     {},
                                                     Freezing{{2024, 5, 3}, {1, 1}},
                                                     room_of(*held.book.current(), held.clips.log)}));
    EXPECT_NE(text.find("(5 с)"), std::string::npos) << text;
    EXPECT_EQ(text.find("часы комплекса были переведены") != std::string::npos, GetParam() != 0) << text;
    const auto report = check_bundle(held.bundle(), held.journal->fingerprint());
    for (const auto& check : report.checks) EXPECT_EQ(check.faults, std::vector<std::string>{}) << check.name;
}

TEST_P(ClockSet, WhatIsMissingIsStillMissing) {
    held.prepare();
    held.hold_interview(held.first, 0x31);
    held.event(evidence::PreflightPassed{held.sitting, held.first, 1, 0, "Camera 1"});
    held.act("secretary", voting::InterviewStarted{held.sitting, held.first});
    held.clock_set_ms += GetParam();
    held.act("secretary", voting::InterviewEnded{held.sitting, held.first});
    const auto& time = held.clips.log.time();
    const auto missing =
        held.clips.log.missing(held.first, time.at(interview().started()), time.at(interview().ended()));
    EXPECT_EQ(missing, (evidence::Missing{1000, 1000}));
    EXPECT_EQ(held.clips.log.during(held.first, interview().started()), 0u);
}

TEST_P(ClockSet, OffTheRecordItTakesOutWhatWasOffTheRecordAndNoMore) {
    held.prepare();
    held.hold_interview(held.first, 0x31);
    held.event(evidence::PreflightPassed{held.sitting, held.first, 1, 0, "Camera 1"});
    held.act("secretary", voting::InterviewStarted{held.sitting, held.first});
    held.act("secretary", voting::RecordOff{held.sitting, held.first, "тест"});
    held.clock_set_ms += GetParam();
    held.act("secretary", voting::RecordOn{held.sitting, held.first});
    held.act("secretary", voting::InterviewEnded{held.sitting, held.first});
    const auto& time = held.clips.log.time();
    const auto missing = held.clips.log.missing(held.first, time.at(interview().started()),
                                                time.at(interview().ended()), interview().excused(time));
    EXPECT_EQ(missing, (evidence::Missing{2000, 2000}));  // of 3 s without a clip
    held.box(
        voting::InterviewVerified{held.sitting, held.first, voting::RecordedBy::recorder, 0, 2000, 2000});
    const auto text = canonical_text(protocol_paper({*held.book.current(),
                                                     {},
                                                     {},
                                                     Freezing{{2024, 5, 3}, {1, 1}},
                                                     room_of(*held.book.current(), held.clips.log)}));
    const auto line = text.substr(text.find("Отметка «вне записи»"), 120);
    EXPECT_NE(line.find("(1 с)"), std::string::npos) << line;
    const auto report = check_bundle(held.bundle(), held.journal->fingerprint());
    for (const auto& check : report.checks) EXPECT_EQ(check.faults, std::vector<std::string>{}) << check.name;
}

INSTANTIATE_TEST_SUITE_P(ByAnHour, ClockSet, testing::Values(0, kHour, -kHour));

}  // namespace
}  // namespace protocol
