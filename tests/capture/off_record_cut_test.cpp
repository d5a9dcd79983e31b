// A device's own media off the record: to the unit, whatever its clips are doing at that moment.

#include <algorithm>
#include <set>

#include "tests/capture/failing_file.h"
#include "tests/capture/read_units.h"
#include "tests/capture/room_fixture.h"
#include "tests/capture/scripted_camera.h"

namespace capture_test {
namespace {

using namespace evidence;

constexpr std::uint64_t kMs = 1'000'000;

struct OffRecordCut : testing::Test {
    RoomFixture room;
    Disk disk;
    ScriptedCamera camera{"Camera 1", {.sound_late_ns = 300'000'000}};
    std::uint64_t from = 0, off = 0, held = 0, on = 0, to = 0;

    std::uint64_t now() const { return static_cast<std::uint64_t>(room.clock.now().mono_us) * 1000; }
    void play(milliseconds before, bool failing) {
        std::vector<std::unique_ptr<capture::Source>> sources;
        sources.push_back(camera.source());
        room.settings.rotate_s = 1;
        room.files = disk.files();
        room.open(std::move(sources));
        ASSERT_TRUE(room.wait_live("Camera 1"));
        room.loop.run_for(milliseconds(500));
        from = now();
        ASSERT_TRUE(room.recorder->start(room.interview).ok());
        room.loop.run_for(before);
        if (failing) disk.fail_once("the disk said no");
        off = now();
        room.recorder->off_record(true);
        held = now();
        room.loop.run_for(milliseconds(3500));
        EXPECT_EQ(room.recorder->sources().front().clip, std::nullopt);
        on = now();
        room.recorder->off_record(false);
        room.loop.run_for(milliseconds(2500));
        to = now();
        ASSERT_TRUE(room.stop_and_wait());
    }
    std::set<std::string> recorded() {
        std::set<std::string> kept;
        for (const ClipOpened& opened : room.of_kind<ClipOpened>()) {
            const ReadUnits units = read_units(room.exported(opened.clip));
            kept.insert(units.pictures.begin(), units.pictures.end());
            kept.insert(units.sounds.begin(), units.sounds.end());
        }
        return kept;
    }
    void expect_exact() {
        const auto kept = recorded();
        const auto sent = camera.sent();
        const auto resumes = std::find_if(sent.begin(), sent.end(), [&](const Sent& unit) {
            return unit.picture && unit.keyframe && unit.time_ns >= on + 10 * kMs;
        });
        ASSERT_NE(resumes, sent.end());
        std::size_t leaked = 0, missing = 0;
        for (const Sent& unit : sent) {
            const bool there = kept.count(unit.sha256) > 0;
            leaked += there && unit.time_ns >= held && unit.time_ns < on;
            const bool before = unit.time_ns >= from && unit.time_ns < off;
            const bool after = unit.time_ns >= resumes->time_ns && unit.time_ns + 100 * kMs < to;
            missing += !there && (before || after);
        }
        EXPECT_EQ(leaked, 0u);
        EXPECT_EQ(missing, 0u);
    }
};

TEST_F(OffRecordCut, ClipsThatRotateEndAndBeginThere) {
    play(milliseconds(2500), false);
    expect_exact();
    EXPECT_TRUE(room.recorded.front().faults.empty());
    const auto opened = room.of_kind<ClipOpened>();
    for (std::size_t i = 1; i < opened.size(); ++i) EXPECT_EQ(opened[i].previous, opened[i - 1].clip);
}

TEST_F(OffRecordCut, AClipThatFailsThereIsCompletedUpToItAlone) {
    play(milliseconds(2500), true);
    expect_exact();
    EXPECT_EQ(room.recorded.front().faults.size(), 1u);
}

TEST(OffRecordReturn, TheSoundBeforeTheFirstKeyframeIsKept) {
    RoomFixture room;
    ScriptedCamera camera("Camera 1", {.keyframe_every = 6});
    std::size_t ticks = 0;  // the recorder asks for the disk at each
    room.space = [&] { return ++ticks, std::pair<std::uint64_t, std::uint64_t>(1ull << 40, 1ull << 40); };
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(camera.source());
    room.open(std::move(sources));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    room.interview.off_record = true;
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    room.loop.run_for(milliseconds(700));
    const std::size_t before = ticks;
    ASSERT_TRUE(room.loop.run_until([&] { return ticks > before; }, seconds(2)));
    const std::size_t had = camera.sent().size();
    ASSERT_TRUE(camera.wait_sent(
        [&](const auto& sent) {
            return std::any_of(sent.begin() + static_cast<std::ptrdiff_t>(had), sent.end(),
                               [](const Sent& unit) { return unit.picture && unit.keyframe; });
        },
        seconds(2)));
    room.recorder->off_record(false);
    const auto on = static_cast<std::uint64_t>(room.clock.now().mono_us) * 1000;
    room.loop.run_for(milliseconds(1500));
    const auto to = static_cast<std::uint64_t>(room.clock.now().mono_us) * 1000;
    ASSERT_TRUE(room.stop_and_wait());
    std::set<std::string> kept;
    for (const ClipOpened& opened : room.of_kind<ClipOpened>()) {
        const ReadUnits units = read_units(room.exported(opened.clip));
        kept.insert(units.sounds.begin(), units.sounds.end());
    }
    std::size_t missing = 0;
    for (const Sent& unit : camera.sent())
        missing += !unit.picture && unit.time_ns >= on && unit.time_ns < to && !kept.count(unit.sha256);
    EXPECT_EQ(missing, 0u);
    EXPECT_EQ(room.of_kind<ClipOpened>().size(), 1u);
}

}  // namespace
}  // namespace capture_test
