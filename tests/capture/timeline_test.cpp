#include "recorder/capture/timeline.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "recorder/evidence/clip_scan.h"
#include "tests/capture/read_units.h"
#include "tests/capture/room_fixture.h"
#include "tests/capture/scripted_camera.h"

namespace capture_test {
namespace {

using capture::TimeLine;
using capture::Track;

constexpr std::int64_t kMs = 1'000'000, kSecond = 1'000'000'000;
constexpr std::int64_t kStart = 5000 * kSecond;

/// Units of 40 ms that arrive 100 ms after their time; the device's clock is `jump` off.
struct Camera {
    TimeLine line;
    std::int64_t now = kStart;
    std::size_t jumps = 0;

    std::int64_t place(Track track, std::int64_t jump) {
        auto placed = line.place(track, static_cast<std::uint64_t>(now - 100 * kMs + jump),
                                 static_cast<std::uint64_t>(now));
        if (placed.jump_ns) ++jumps;
        return static_cast<std::int64_t>(placed.time_ns) - (now - 100 * kMs);
    }
    void run(int units, std::int64_t jump) {
        for (int i = 0; i < units; ++i, now += 40 * kMs)
            for (Track track : {Track::picture, Track::sound})
                EXPECT_NEAR(static_cast<double>(place(track, jump)), 0, 1e6) << i;
    }
};

TEST(TimeLine, BelievesADeviceThatTellsTheTime) {
    Camera camera;
    camera.run(1000, 0);
    EXPECT_EQ(camera.jumps, 0u);
}

TEST(TimeLine, AJumpAheadOrBackIsTakenOutOfBothTracksByTheSame) {
    Camera camera;
    camera.run(50, 0);
    camera.run(50, 3600 * kSecond);
    EXPECT_EQ(camera.jumps, 2u);
    camera.run(50, -4000 * kSecond);
    camera.run(50, 0);
    EXPECT_EQ(camera.jumps, 6u);
}

TEST(TimeLine, AnOutageIsNoJump) {
    Camera camera;
    camera.run(10, 0);
    camera.now += 20 * kSecond;
    camera.run(10, 0);
    EXPECT_EQ(camera.jumps, 0u);
}

TEST(TimeLine, APictureThatIsReorderedIsNoJump) {
    Camera camera;
    camera.run(10, 0);
    auto placed = camera.line.place(Track::picture, static_cast<std::uint64_t>(camera.now - 600 * kMs),
                                    static_cast<std::uint64_t>(camera.now));
    EXPECT_FALSE(placed.jump_ns);
    EXPECT_EQ(placed.time_ns, static_cast<std::uint64_t>(camera.now - 600 * kMs));
}

TEST(TimeLine, ADeviceThatStartsInAnotherCenturyIsSetByArrival) {
    Camera camera;
    auto placed = camera.line.place(Track::picture, 5, static_cast<std::uint64_t>(camera.now));
    EXPECT_TRUE(placed.jump_ns);
    EXPECT_EQ(placed.time_ns, static_cast<std::uint64_t>(camera.now));
}

TEST(Clock, OfACameraThatJumpsDoesNotTakeTheClipWithIt) {
    ScriptedCamera camera;
    RoomFixture room;
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(camera.source());
    room.open(std::move(sources));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    std::int64_t from = room.clock.now().wall_ms;
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    for (std::int64_t jump : {3600 * kSecond, -1800 * kSecond, std::int64_t{0}}) {
        room.loop.run_for(milliseconds(1000));
        camera.change([&](Script& script) { script.jump_ns = jump; });
    }
    room.loop.run_for(milliseconds(1000));
    std::int64_t to = room.clock.now().wall_ms;
    ASSERT_TRUE(room.stop_and_wait());
    EXPECT_EQ(room.lines.size(), 6u);  // three jumps of two tracks, each told
    ASSERT_EQ(room.of_kind<evidence::ClipSealed>().size(), 1u);
    EXPECT_TRUE(room.of_kind<evidence::ClipGap>().empty());
    auto sealed = room.of_kind<evidence::ClipSealed>().front();
    EXPECT_NEAR(static_cast<double>(sealed.duration_ms), static_cast<double>(to - sealed.started.ms), 300);
    EXPECT_EQ(room.log.missing(room.interview.of_case, from, to), (evidence::Missing{0, 0}));
    ReadUnits read = read_units(room.exported(sealed.clip));
    EXPECT_TRUE(std::is_sorted(read.picture_ns.begin(), read.picture_ns.end()));
    EXPECT_TRUE(std::is_sorted(read.sound_ns.begin(), read.sound_ns.end()));
    EXPECT_NEAR(static_cast<double>(read.picture_ns.back()),
                static_cast<double>(to - sealed.started.ms) * 1e6, 3e8);
    EXPECT_NEAR(static_cast<double>(read.pictures.size()), static_cast<double>(to - sealed.started.ms) * 0.03,
                8);
}

}  // namespace
}  // namespace capture_test
