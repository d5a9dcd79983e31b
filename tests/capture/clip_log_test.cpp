#include "recorder/evidence/clip_log.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using namespace evidence;

ClipId clip_id(std::uint8_t n) {
    ClipId id;
    id.bytes.fill(n);
    return id;
}
CaseId case_id() {
    CaseId id;
    id.bytes.fill(9);
    return id;
}

struct Log : testing::Test {
    ClipLog log;
    std::uint64_t index = 0;

    void SetUp() override { crypto_init(); }

    void clip(std::uint8_t n, const char* place, bool picture, bool sound, std::int64_t from,
              std::int64_t to) {
        ClipOpened opened;
        opened.clip = clip_id(n), opened.of_case = case_id(), opened.source_name = "s", opened.device = "d";
        if (*place) opened.place = place;
        if (picture) opened.picture = "H.264";
        if (sound) opened.sound = "AAC";
        opened.started = {from};
        ASSERT_TRUE(log.apply(opened, index++).ok());
        ClipSealed sealed;
        sealed.clip = clip_id(n), sealed.of_case = case_id(), sealed.started = {from};
        sealed.duration_ms = static_cast<std::uint64_t>(to - from);
        closings.push_back(sealed);
    }
    void gap(std::uint8_t n, Track what, std::int64_t from, std::int64_t to) {
        ASSERT_TRUE(log.apply(ClipGap{clip_id(n), case_id(), what, {from}, {to}, "r"}, index++).ok());
    }
    Missing missing(std::int64_t from, std::int64_t to) {
        for (const auto& closing : closings) EXPECT_TRUE(log.apply(closing, index++).ok());
        closings.clear();
        return log.missing(case_id(), from, to);
    }
    std::vector<ClipSealed> closings;
};

TEST_F(Log, NothingRecordedIsAllMissing) {
    EXPECT_EQ(missing(0, 5000), (Missing{5000, 5000}));
}

TEST_F(Log, WithoutPlacesEveryCameraMustFailForThePictureToBeMissing) {
    clip(1, "", true, true, 0, 10'000);
    clip(2, "", true, false, 0, 10'000);
    gap(1, Track::picture, 1000, 4000);
    gap(2, Track::picture, 3000, 6000);
    EXPECT_EQ(missing(0, 10'000), (Missing{1000, 0}));
}

TEST_F(Log, ClipsThatFollowEachOtherLeaveNoHoleOfRounding) {
    clip(1, "", true, true, 0, 3000);
    clip(2, "", true, true, 3002, 6000);
    clip(3, "", true, true, 6003, 9000);
    EXPECT_EQ(missing(0, 9000), (Missing{3, 3}));
}

TEST_F(Log, TheOfficersCameraAloneDecidesAboutThePicture) {
    clip(1, "officer", true, false, 0, 10'000);
    clip(2, "commission", true, true, 0, 10'000);
    gap(1, Track::picture, 1000, 4000);
    EXPECT_EQ(missing(0, 10'000), (Missing{3000, 0}));
}

TEST_F(Log, TheOfficersCameraThatNeverCameIsMissedAllTheSame) {
    ASSERT_TRUE(log.apply(RecStarted{{}, case_id(), 2, true, "Camera 1 (officer), Camera 2"}, index++).ok());
    clip(2, "commission", true, true, 0, 10'000);
    EXPECT_EQ(missing(0, 10'000), (Missing{10'000, 0}));
}

TEST_F(Log, SoundIsMissingWhenEveryMicrophoneIs) {
    clip(1, "officer", true, true, 0, 10'000);
    clip(2, "", false, true, 0, 10'000);
    gap(1, Track::sound, 0, 5000);
    gap(2, Track::sound, 4000, 7000);
    EXPECT_EQ(missing(0, 10'000), (Missing{0, 1000}));
}

TEST_F(Log, BetweenACrashAndTheNextClipBothAreMissing) {
    clip(1, "officer", true, true, 0, 4000);
    clip(2, "officer", true, true, 7500, 10'000);
    EXPECT_EQ(missing(0, 10'000), (Missing{3500, 3500}));
}

TEST_F(Log, ALostClipCoversNothing) {
    clip(1, "officer", true, true, 0, 10'000);
    closings.clear();
    ASSERT_TRUE(log.apply(ClipLost{clip_id(1), case_id(), "gone"}, index++).ok());
    EXPECT_EQ(missing(0, 10'000), (Missing{10'000, 10'000}));
}

TEST_F(Log, AClipIsOpenedOnceAndClosedOnce) {
    clip(1, "", true, true, 0, 1000);
    ClipOpened again;
    again.clip = clip_id(1);
    EXPECT_FALSE(log.apply(again, index).ok());
    EXPECT_EQ(log.unsealed().size(), 1u);
    static_cast<void>(missing(0, 1));
    EXPECT_TRUE(log.unsealed().empty());
    EXPECT_FALSE(log.apply(ClipLost{clip_id(1), case_id(), "x"}, index).ok());
    EXPECT_FALSE(log.apply(ClipGap{clip_id(1), case_id(), Track::sound, {0}, {1}, "x"}, index).ok());
    EXPECT_FALSE(log.apply(ClipLost{clip_id(7), case_id(), "x"}, index).ok());
}

TEST(ClipEvents, EveryKindComesBackFromItsText) {
    crypto_init();
    ClipOpened opened;
    opened.clip = clip_id(1), opened.of_case = case_id(), opened.source_name = "Камера 1",
    opened.device = "rtsp x";
    opened.picture = "H.264 1280x720", opened.simulated = true, opened.previous = clip_id(2);
    opened.started = {1'714'700'000'123};
    std::vector<ClipEvent> events = {opened,
                                     ClipSealed{clip_id(1), case_id(), 1, 2, {}, {}, {}, 3, {4}, 5, 6, 7},
                                     ClipRecovered{clip_id(1), {}, 1, 2, 3, 4, {}, {}, {}, 5, {6}, 7},
                                     ClipLost{clip_id(1), case_id(), "gone"},
                                     ClipGap{clip_id(1), case_id(), Track::sound, {1}, {2}, "no data"},
                                     RecStarted{{}, case_id(), 2, true, "Camera 1 (officer)"},
                                     RecMark{clip_id(1), case_id(), 1, 2, 3, {}, {}},
                                     PreflightPassed{{}, {}, 2, 1, "Camera 1: picture"},
                                     PreflightFailed{{}, case_id(), "Camera 1: nothing"},
                                     EscrowTested{{}, case_id(), clip_id(1), {}, {}},
                                     AlarmRaised{{}, Trouble::lost, Loss::busy, SourceId{}, "Camera 1", {1}},
                                     AlarmCleared{{}, {2}},
                                     ClockStepped{{1}, {2}}};
    std::set<std::size_t> kinds;
    for (const ClipEvent& event : events) kinds.insert(event.index());
    EXPECT_EQ(kinds.size(), std::variant_size_v<ClipEvent>);
    for (const ClipEvent& event : events) {
        Statement statement;
        statement.kind = std::string(kind_of(event));
        statement.fields = fields_of(event);
        auto parsed = parse_statement(format(statement), *clip_rule(kind_of(event)));
        ASSERT_TRUE(parsed.ok()) << parsed.error().text;
        auto back = clip_event_of(parsed.value());
        ASSERT_TRUE(back.ok()) << back.error().text;
        EXPECT_TRUE(back.value() == event) << kind_of(event);
    }
    EXPECT_EQ(clip_rule("ballot.vote"), nullptr);
}

TEST(ClipEvents, AnyOctetsBecomeATextOfAStatement) {
    EXPECT_EQ(statement_text("Камера 1"), "Камера 1");
    EXPECT_EQ(statement_text(" a\nb "), "a?b");
    EXPECT_EQ(statement_text(""), "unnamed");
    EXPECT_TRUE(is_value(statement_text("\xFF\xFE"), FieldType::text));
    std::string many;
    for (int i = 0; i < 600; ++i) many += "ә";
    EXPECT_EQ(statement_text(many), many.substr(0, 1024));
}

}  // namespace
