// A disk that stands still, for less and for more than what may wait for it: nothing is lost either way.

#include <algorithm>

#include "recorder/evidence/clip_format.h"
#include "recorder/evidence/clip_writer.h"
#include "recorder/evidence/file.h"
#include "tests/capture/failing_file.h"
#include "tests/capture/unbroken.h"

namespace capture_test {
namespace {

using namespace evidence;

/// Records that follow another one more closely than the head's, the first behind a stall and the last may.
std::size_t hurried(const RoomFixture& room, const ClipOpened& clip) {
    const auto octets = read_file(ClipPaths::in(room.folder.string(), clip.clip).records, 1 << 20);
    std::size_t found = 0;
    std::int64_t before = 0;
    for (std::size_t at = 0; octets && at + kRecord <= octets->size(); at += kRecord) {
        const auto record = decode_record(as_bytes(octets->substr(at, kRecord)), clip.key);
        EXPECT_TRUE(record.ok());
        found += record->mono_us - before < 400'000;
        before = record->mono_us;
    }
    return found;
}

TEST(SlowDisk, IsToldWithinTwoSecondsAndRiddenOverForTen) {
    ScriptedCamera cameras[] = {ScriptedCamera("Camera 1", {.picture_bytes = 33'000}),  // 8 Mbit/s
                                ScriptedCamera("Camera 2", {.picture_bytes = 33'000}),
                                ScriptedCamera("Camera 3", {.pictures = 0})};
    RoomFixture room;
    Disk disk;
    room.files = disk.files();
    std::vector<std::unique_ptr<capture::Source>> sources;
    for (const ScriptedCamera& camera : cameras) sources.push_back(camera.source());
    room.open(std::move(sources));
    for (const char* name : {"Camera 1", "Camera 2", "Camera 3"}) ASSERT_TRUE(room.wait_live(name));
    room.loop.run_for(milliseconds(500));
    std::int64_t from = room.clock.now().wall_ms;
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    room.loop.run_for(milliseconds(2500));
    const auto all_slow = [&](bool slow) {
        return std::all_of(room.status.begin(), room.status.end(),
                           [&](const auto& one) { return one.second.slow_disk == slow; });
    };
    EXPECT_TRUE(all_slow(false));
    disk.stall();
    std::int64_t stalled = room.clock.now().wall_ms;
    ASSERT_TRUE(room.loop.run_until([&] { return all_slow(true); }, seconds(4)));
    EXPECT_LE(room.clock.now().wall_ms - stalled, 2000);
    room.loop.run_for(milliseconds(stalled + 10'000 - room.clock.now().wall_ms));
    disk.go_on();
    ASSERT_TRUE(room.loop.run_until([&] { return all_slow(false); }, seconds(3)));
    room.loop.run_for(milliseconds(1500));
    std::int64_t to = room.clock.now().wall_ms;
    ASSERT_TRUE(room.stop_and_wait());
    EXPECT_TRUE(room.recorded.front().faults.empty());
    ASSERT_EQ(room.of_kind<ClipOpened>().size(), 3u);
    EXPECT_EQ(room.recorded.front().clips, 3u);
    EXPECT_TRUE(room.of_kind<ClipGap>().empty());
    for (const ClipOpened& clip : room.of_kind<ClipOpened>()) {
        const ScriptedCamera& camera = cameras[clip.source_name.back() - '1'];
        ReadUnits read = read_units(room.exported(clip.clip));
        auto mono = [&](std::int64_t wall) {
            Instant at = room.clock.now();
            return static_cast<std::uint64_t>((at.mono_us - (at.wall_ms - wall) * 1000) * 1000);
        };
        if (clip.picture) expect_unbroken(read.pictures, track(camera.sent(), true), mono(from), mono(to));
        expect_unbroken(read.sounds, track(camera.sent(), false), mono(from), mono(to));
        EXPECT_LE(hurried(room, clip), 4u);  // the missed seconds are not made up for
    }
}

struct LongStall : Continuity {};

TEST_F(LongStall, ThanTheQueueLosesNothingThatTheMemoryHolds) {
    constexpr std::size_t kPicture = 16'000, kSecondOf = 30 * kPicture;  // half a MB a second
    ScriptedCamera camera("Camera 1", {.picture_bytes = kPicture});
    Disk disk;
    room.files = disk.files();
    room.settings.preroll_s = 1;
    room.settings.ring_bytes = 4 * kSecondOf;  // and as much may wait for the disk
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 1; }, seconds(5)));
    room.loop.run_for(milliseconds(1500));
    disk.stall();
    const std::size_t before = track(camera.sent(), true).size();
    ASSERT_TRUE(room.loop.run_until(
        [&] { return (track(camera.sent(), true).size() - before) * kPicture > 6 * kSecondOf; },
        seconds(20)));
    EXPECT_EQ(room.of_kind<ClipOpened>().size(), 1u);
    disk.go_on();
    ASSERT_TRUE(room.loop.run_until(
        [&] {
            return room.of_kind<ClipOpened>().size() == 2 && room.status["Camera 1"].problem.empty() &&
                   room.of_kind<ClipRecovered>().size() == 1;
        },
        seconds(10)));
    stop();
    EXPECT_EQ(room.recorded.front().faults.size(), 1u);
    const auto opened = room.of_kind<ClipOpened>();
    ASSERT_EQ(opened.size(), 2u);
    EXPECT_EQ(opened[1].previous, opened[0].clip);
    // All that waited for the disk is on it: what had room in memory, and little more.
    clips = recorded(room);
    const std::size_t first = clips[0].pictures.size() * kPicture;
    EXPECT_GT(first, 4 * kSecondOf);
    EXPECT_LT(clips[0].sounds.size() * 1024 / 48000, 9u);
    drop_what_stands_twice(clips);
    expect_unbroken(joined(clips, true), track(camera.sent(), true), from, to);
    expect_unbroken(joined(clips, false), track(camera.sent(), false), from, to);
    EXPECT_TRUE(room.of_kind<ClipGap>().empty());
}

}  // namespace
}  // namespace capture_test
