// From the clip log to the paper: every file of a case, whatever became of it.

#include <gtest/gtest.h>

#include "tests/protocol/played_sitting.h"

namespace {

using namespace protocol;
using papers::PlayedSitting;

evidence::ClipId clip_id(std::uint8_t number) {
    evidence::ClipId id;
    id.bytes[0] = number;
    return id;
}

evidence::ClipOpened opened(const PlayedSitting& s, std::uint8_t number, const char* source) {
    evidence::ClipOpened o;
    o.clip = clip_id(number);
    o.sitting = s.id();
    o.of_case = s.sitting.cases[1].id;
    o.source_name = source;
    o.device = "test";
    o.picture = "H.264 1280x720";
    o.started = {s.ms("10:50:00")};
    return o;
}

class Recordings : public testing::Test {
  protected:
    std::string text() {
        s_.recordings = recordings_of(s_.sitting, log_);
        return canonical_text(protocol_paper(s_.facts(Freezing{{2024, 5, 6}, {1, 1}})));
    }
    bool apply(const evidence::ClipEvent& event) { return log_.apply(event, index_++).ok(); }

    PlayedSitting s_ = papers::model_sitting();
    evidence::ClipLog log_;
    std::uint64_t index_ = 1;
};

TEST_F(Recordings, ASealedClipIsNumberedWithinItsCase) {
    ASSERT_TRUE(apply(opened(s_, 1, "Камера № 1")));
    evidence::ClipSealed sealed;
    sealed.clip = clip_id(1);
    sealed.of_case = s_.sitting.cases[1].id;
    sealed.sha256.bytes.fill(0xAB);
    sealed.media_sha256.bytes.fill(0xCD);
    sealed.started = {s_.ms("10:50:00")};
    sealed.duration_ms = 95'500;
    ASSERT_TRUE(apply(sealed));
    const std::string said = text();
    EXPECT_NE(said.find("2/1 | Камера № 1: бейне | 10:50:00 | 10:51:35 | 1 мин 35 с | abababab…abababab"),
              std::string::npos);
    EXPECT_NE(said.find(sealed.sha256.hex()), std::string::npos);
    EXPECT_NE(said.find(sealed.media_sha256.hex()), std::string::npos);
}

TEST_F(Recordings, WhatBecameOfAClipIsSaid) {
    ASSERT_TRUE(apply(opened(s_, 1, "Камера")) && apply(opened(s_, 2, "Камера")) &&
                apply(opened(s_, 3, "Камера")));
    evidence::ClipGap gap;
    gap.clip = clip_id(1);
    gap.of_case = s_.sitting.cases[1].id;
    gap.from = {s_.ms("10:55:00")};
    gap.to = {s_.ms("10:55:07")};
    gap.reason = "no data from the device";
    ASSERT_TRUE(apply(gap));
    evidence::ClipRecovered recovered;
    recovered.clip = clip_id(1);
    recovered.of_case = gap.of_case;
    recovered.sha256.bytes.fill(0xEF);
    recovered.started = {s_.ms("10:50:00")};
    recovered.duration_ms = 400'000;
    ASSERT_TRUE(apply(recovered));
    evidence::ClipLost lost;
    lost.clip = clip_id(2);
    lost.of_case = gap.of_case;
    lost.reason = "the file is missing or cannot be opened";
    ASSERT_TRUE(apply(lost));
    const std::string said = text();
    EXPECT_NE(said.find("№ 2/1 жазба жазу бағдарламасы тоқтап қалғаннан кейін қалпына келтірілді."),
              std::string::npos);
    EXPECT_NE(said.find("Файл записи № 2/2 утрачен; причина: файл отсутствует или не открывается."),
              std::string::npos);
    EXPECT_NE(said.find("Запись № 2/3 не завершена."), std::string::npos);
    EXPECT_NE(said.find("с 10:55:00 до 10:55:07 (7 с). Причина: нет данных от устройства."),
              std::string::npos);
    EXPECT_NE(said.find(recovered.sha256.hex()), std::string::npos);
}

TEST_F(Recordings, ALengthIsThatBetweenTheTwoTimesPrinted) {
    auto begun = opened(s_, 1, "Камера № 1");
    begun.started.ms += 600;
    ASSERT_TRUE(apply(begun));
    evidence::ClipGap gap;
    gap.clip = clip_id(1);
    gap.of_case = s_.sitting.cases[1].id;
    gap.from = {s_.ms("10:50:02") + 900};
    gap.to = {s_.ms("10:50:05") + 100};
    gap.reason = "no data from the device";
    ASSERT_TRUE(apply(gap));
    gap.from = {s_.ms("10:50:06") + 100};
    gap.to = {s_.ms("10:50:06") + 800};
    ASSERT_TRUE(apply(gap));
    evidence::ClipSealed sealed;
    sealed.clip = clip_id(1);
    sealed.of_case = gap.of_case;
    sealed.started = begun.started;
    sealed.duration_ms = 7'500;
    ASSERT_TRUE(apply(sealed));
    const std::string said = text();
    EXPECT_NE(said.find("| 10:50:00 | 10:50:08 | 8 с |"), std::string::npos);
    EXPECT_NE(said.find("10:50:02–10:50:05 (3 с)"), std::string::npos);
    EXPECT_NE(said.find("с 10:50:06 до 10:50:06 (менее секунды)"), std::string::npos);
}

TEST_F(Recordings, OfALostClipIntegrityIsNotClaimed) {
    const char* all = "Целостность записей проверена до голосования";
    const char* others = "Целостность остальных записей проверена до голосования";
    ASSERT_TRUE(apply(opened(s_, 1, "Камера № 1")) && apply(opened(s_, 2, "Камера № 2")));
    EXPECT_EQ(text().find(all), std::string::npos);
    evidence::ClipSealed sealed;
    sealed.clip = clip_id(1);
    sealed.of_case = s_.sitting.cases[1].id;
    sealed.started = {s_.ms("10:50:00")};
    sealed.duration_ms = 7'500;
    evidence::ClipLost lost;
    lost.clip = clip_id(2);
    lost.of_case = sealed.of_case;
    lost.reason = "the file is missing or cannot be opened";
    ASSERT_TRUE(apply(sealed) && apply(lost));
    EXPECT_NE(text().find(others), std::string::npos);
    EXPECT_EQ(text().find(all), std::string::npos);
}

TEST_F(Recordings, WhatWasWrongWithTheRoomIsSummedUpBySource) {
    const auto& interview = s_.sitting.cases[1].interviews.front();
    const auto alarm = [&](std::uint8_t number, evidence::Trouble what, std::int64_t from_s,
                           std::int64_t to_s) {
        evidence::AlarmRaised raised{{}, what, {}, evidence::SourceId{}, "Камера № 1", {}};
        raised.alarm.bytes[0] = number;
        raised.from = {interview.started_ms + from_s * 1000};
        EXPECT_TRUE(apply(raised));
        if (to_s == 0) return;
        EXPECT_TRUE(apply(evidence::AlarmCleared{raised.alarm, {interview.started_ms + to_s * 1000}}));
    };
    alarm(1, evidence::Trouble::black, -60, -20);  // before it
    alarm(2, evidence::Trouble::black, -5, 7);
    alarm(3, evidence::Trouble::black, 20, 25);
    alarm(4, evidence::Trouble::silent, 30, 40);
    EXPECT_TRUE(
        apply(evidence::ClockStepped{{interview.started_ms + 30'000}, {interview.started_ms + 30'000}}));
    alarm(5, evidence::Trouble::frozen, 50, 0);  // to the end
    s_.room = room_of(s_.sitting, log_);
    const std::string said = text();
    EXPECT_NE(said.find("изображение было черным (случаев – 2, всего 12 с)"), std::string::npos) << said;
    EXPECT_NE(said.find("бейне қара болды (жағдай саны – 2, барлығы 12 с)"), std::string::npos);
    EXPECT_NE(said.find("изображение не двигалось (случаев – 1, всего "), std::string::npos);
    EXPECT_EQ(said.find("тишин"), std::string::npos);
    EXPECT_NE(said.find("часы комплекса были переведены"), std::string::npos);
}

/// The second case's interview with a stretch off the record, and clips by source and time.
class OffRecord : public Recordings {
  protected:
    void SetUp() override {
        c_.started_ms = s_.ms("10:48:00"), c_.ended_ms = s_.ms("11:14:00");
        stretch("11:00:00", "11:10:00");
    }
    void stretch(const char* from, const char* to) {
        c_.off_record = {{s_.ms(from), s_.ms(to), "m1", "отбасы жағдайы", 0, 0}};
    }
    void clip(std::uint8_t source, const char* from, const char* to, std::int64_t end_later_ms = 0,
              bool sound = false) {
        const std::uint8_t number = ++clips_;
        auto begun = opened(s_, number, source == 1 ? "Камера № 1" : "Камера № 2");
        begun.source.bytes[0] = source;
        begun.started = {s_.ms(from)};
        if (sound) begun.sound = "AAC 48000 Hz";
        evidence::ClipSealed sealed;
        sealed.clip = clip_id(number), sealed.of_case = begun.of_case, sealed.started = begun.started;
        sealed.duration_ms = static_cast<std::uint64_t>(s_.ms(to) + end_later_ms - s_.ms(from));
        ASSERT_TRUE(apply(begun) && apply(sealed));
    }
    bool says(const std::string& words) { return text().find(words) != std::string::npos; }

    const std::string went_on_ = "Запись не останавливалась: в этом промежутке вместо изображения";
    const std::string none_ = ": в этом промежутке ничего не сохранено.";
    const std::string broken_ =
        ": в этом промежутке запись велась с перерывами, изображение и звук зала не сохранены.";
    voting::Interview& c_ = s_.sitting.cases[1].interviews.front();
    std::uint8_t clips_ = 0;
};

TEST_F(OffRecord, AClipThatIsCutInsideTheStretchWasRecordedThrough) {
    clip(1, "10:50:00", "11:04:00", 1);
    clip(1, "11:04:00", "11:14:00");
    EXPECT_TRUE(says(went_on_ + " записан черный кадр с идущими часами."));
    EXPECT_TRUE(says("бейненің орнына жүріп тұрған сағат көрсетілген қара кадр жазылды."));
    EXPECT_FALSE(says(none_) || says(broken_));
}

TEST_F(OffRecord, WhatEndsWithItOffTheRecordWasRecordedThrough) {
    stretch("11:00:00", "11:14:00");
    clip(1, "10:50:00", "11:14:00", -40, true);
    EXPECT_TRUE(says(went_on_ + " записан черный кадр с идущими часами, вместо звука – тишина."));
    EXPECT_FALSE(says(none_) || says(broken_));
}

TEST_F(OffRecord, OfASourceThatIsHeldBackNothingIsKept) {
    for (const std::int64_t later : {-30, 30}) {
        log_ = {}, clips_ = 0;
        clip(2, "10:50:00", "11:00:00", later);
        clip(2, "11:10:01", "11:14:00");
        EXPECT_TRUE(says("Камера № 2" + none_)) << later;
        EXPECT_TRUE(says("Камера № 2: осы аралықта ештеңе сақталған жоқ.")) << later;
        EXPECT_FALSE(says(went_on_) || says(broken_)) << later;
    }
}

TEST_F(OffRecord, HeldBackToTheEndOfTheInterviewNothingIsKept) {
    stretch("11:00:00", "11:14:00");
    clip(2, "10:50:00", "11:00:00", -12);
    EXPECT_TRUE(says("Камера № 2" + none_));
    EXPECT_FALSE(says(went_on_));
}

TEST_F(OffRecord, EachSourceIsToldForItself) {
    clip(1, "10:50:00", "11:14:00");
    clip(2, "10:50:00", "11:00:00");
    EXPECT_TRUE(says(went_on_) && says("Камера № 2" + none_));
    EXPECT_FALSE(says("Камера № 1" + none_) || says(broken_));
}

TEST_F(OffRecord, OneThatFailedOnTheWayIsNotSaidToHaveGoneOn) {
    clip(1, "10:50:00", "11:03:00");
    clip(1, "11:05:00", "11:14:00");
    EXPECT_TRUE(says("Камера № 1" + broken_));
    EXPECT_TRUE(says("Камера № 1: осы аралықта жазу үзілістермен жүргізілді"));
    EXPECT_FALSE(says(went_on_) || says(none_));
}

TEST_F(OffRecord, AStretchOfHalfASecondIsJudgedByItsLength) {
    stretch("11:00:00", "11:00:01");
    clip(1, "10:50:00", "11:14:00");
    clip(2, "10:50:00", "11:00:00");
    clip(2, "11:00:01", "11:14:00");
    EXPECT_TRUE(says(went_on_) && says("Камера № 2" + none_));
    EXPECT_FALSE(says(broken_));
}

TEST_F(Recordings, ATestSourceIsNamedOne) {
    auto simulated = opened(s_, 1, "Камера");
    simulated.simulated = true;
    ASSERT_TRUE(apply(simulated));
    EXPECT_NE(text().find("Камера: видео (тестовый источник)"), std::string::npos);
}

}  // namespace
