// A recording without a hole: every unit that a camera gives stands in one clip, once and in order, over
// rotations, other encodings and clips that fail.

#include <algorithm>
#include <set>
#include <thread>

#include "recorder/evidence/clip_scan.h"
#include "tests/capture/failing_file.h"
#include "tests/capture/read_units.h"
#include "tests/capture/room_fixture.h"
#include "tests/capture/scripted_camera.h"

namespace capture_test {
namespace {

using namespace evidence;

std::vector<std::unique_ptr<capture::Source>> only(const ScriptedCamera& camera) {
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(camera.source());
    return sources;
}

/// What all clips hold, in the order of their beginnings.
std::vector<ReadUnits> recorded(RoomFixture& room) {
    std::vector<ReadUnits> all;
    std::vector<ClipOpened> clips = room.of_kind<ClipOpened>();
    std::stable_sort(clips.begin(), clips.end(),
                     [](const auto& a, const auto& b) { return a.started.ms < b.started.ms; });
    for (const ClipOpened& opened : clips) all.push_back(read_units(room.exported(opened.clip)));
    return all;
}

std::vector<std::string> joined(const std::vector<ReadUnits>& clips, bool picture) {
    std::vector<std::string> all;
    for (const ReadUnits& clip : clips)
        for (const std::string& digest : picture ? clip.pictures : clip.sounds) all.push_back(digest);
    return all;
}

std::vector<Sent> track(const std::vector<Sent>& sent, bool picture) {
    std::vector<Sent> own;
    for (const Sent& unit : sent)
        if (unit.picture == picture) own.push_back(unit);
    return own;
}

/// Fails unless `units` is one unbroken piece of what was sent that covers from_ns to to_ns.
void expect_unbroken(const std::vector<std::string>& units, const std::vector<Sent>& sent,
                     std::uint64_t from_ns, std::uint64_t to_ns) {
    ASSERT_FALSE(units.empty());
    auto first = std::find_if(sent.begin(), sent.end(), [&](const Sent& s) { return s.sha256 == units[0]; });
    ASSERT_NE(first, sent.end());
    EXPECT_LE(first->time_ns, from_ns);
    for (std::size_t i = 0; i < units.size(); ++i) {
        auto wanted = first + static_cast<std::ptrdiff_t>(i);
        if (wanted < sent.end() && wanted->sha256 == units[i]) continue;
        auto found =
            std::find_if(sent.begin(), sent.end(), [&](const Sent& s) { return s.sha256 == units[i]; });
        FAIL() << "unit " << i << " of " << units.size() << " is number " << found - sent.begin()
               << " of what was sent, not " << wanted - sent.begin() << " of " << sent.size();
    }
    auto behind = first + static_cast<std::ptrdiff_t>(units.size());
    if (behind < sent.end()) {
        EXPECT_GE(behind->time_ns + 100'000'000, to_ns);
    }
}

struct Continuity : testing::Test {
    RoomFixture room;
    std::uint64_t now() const { return static_cast<std::uint64_t>(room.clock.now().mono_us) * 1000; }
    std::uint64_t from = 0, to = 0;
    std::vector<ReadUnits> clips;

    void start() {
        room.loop.run_for(seconds(1));  // of the pre-roll
        from = now();
        ASSERT_TRUE(room.recorder->start(room.interview).ok());
    }
    void stop() {
        to = now();
        ASSERT_TRUE(room.stop_and_wait());
    }
    void expect_whole(const ScriptedCamera& camera, bool picture = true, bool sound = true) {
        clips = recorded(room);
        if (picture) expect_unbroken(joined(clips, true), track(camera.sent(), true), from, to);
        if (sound) expect_unbroken(joined(clips, false), track(camera.sent(), false), from, to);
        EXPECT_TRUE(room.of_kind<ClipGap>().empty());
    }
};

TEST_F(Continuity, RotationAtAFixedLengthLosesNothingAndKeepsNothingTwice) {
    ScriptedCamera camera;
    room.settings.rotate_s = 1;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    room.loop.run_for(seconds(7));
    stop();
    auto opened = room.of_kind<ClipOpened>();
    EXPECT_GE(opened.size(), 5u);
    for (std::size_t i = 1; i < opened.size(); ++i) EXPECT_EQ(opened[i].previous, opened[i - 1].clip);
    EXPECT_EQ(room.recorded.front().clips, opened.size());
    EXPECT_TRUE(room.recorded.front().faults.empty());
    expect_whole(camera);
    std::set<std::string> keyframes;
    for (const Sent& unit : camera.sent())
        if (unit.picture && unit.keyframe) keyframes.insert(unit.sha256);
    for (const ReadUnits& clip : clips) EXPECT_TRUE(keyframes.count(clip.pictures.front()));
}

TEST_F(Continuity, ASoundAloneIsRotatedWithoutLoss) {
    ScriptedCamera microphone("Camera 1", {.pictures = 0});
    room.settings.rotate_s = 1;
    room.open(only(microphone));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    room.loop.run_for(seconds(4));
    stop();
    EXPECT_GE(room.of_kind<ClipOpened>().size(), 4u);
    expect_whole(microphone, false, true);
}

TEST_F(Continuity, PicturesOutOfOrderAndALateSoundAreDividedExactlyToo) {
    ScriptedCamera camera("Camera 1", {.reordered = true, .sound_late_ns = 400'000'000});
    room.settings.rotate_s = 1;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    room.loop.run_for(seconds(4));
    stop();
    EXPECT_GE(room.of_kind<ClipOpened>().size(), 3u);
    expect_whole(camera);
}

TEST_F(Continuity, PicturesThatComeBehindTheirSoundAreDividedExactlyToo) {
    ScriptedCamera camera("Camera 1", {.picture_late_ns = 300'000'000});
    room.settings.rotate_s = 1;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    room.loop.run_for(seconds(4));
    stop();
    EXPECT_GE(room.of_kind<ClipOpened>().size(), 3u);
    expect_whole(camera);
}

TEST_F(Continuity, AnotherEncodingOfThePictureLosesNothing) {
    ScriptedCamera camera;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    for (unsigned form : {2, 3}) {
        room.loop.run_for(milliseconds(1300));
        camera.change([&](Script& script) { script.form = form; });
    }
    room.loop.run_for(milliseconds(1300));
    stop();
    ASSERT_EQ(room.of_kind<ClipOpened>().size(), 3u);
    EXPECT_EQ(room.recorded.front().clips, 3u);
    expect_whole(camera);
}

TEST_F(Continuity, AnotherEncodingOfTheSoundLosesNothing) {
    ScriptedCamera camera;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    room.loop.run_for(milliseconds(1500));
    camera.change([](Script& script) { script.sound_form = 2; });
    room.loop.run_for(milliseconds(1500));
    stop();
    ASSERT_EQ(room.of_kind<ClipOpened>().size(), 2u);
    expect_whole(camera, false, true);
    // The pictures since the last keyframe stand in both clips, so that the second one opens with one.
    ASSERT_EQ(clips.size(), 2u);
    auto again = std::find(clips[0].pictures.begin(), clips[0].pictures.end(), clips[1].pictures.front());
    auto twice = clips[0].pictures.end() - again;
    EXPECT_LE(twice, 14);
    clips[0].pictures.erase(again, clips[0].pictures.end());
    expect_unbroken(joined(clips, true), track(camera.sent(), true), from, to);
}

TEST_F(Continuity, StoppedAtOnceBehindACutNothingIsLost) {
    ScriptedCamera camera("Camera 1", {.keyframe_every = 20});
    room.settings.rotate_s = 1;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    // The sink has cut, the service has not heard of it yet.
    std::this_thread::sleep_until(std::chrono::steady_clock::now() + milliseconds(1500));
    stop();
    EXPECT_EQ(room.of_kind<ClipOpened>().size(), 2u);
    expect_whole(camera);
}

TEST_F(Continuity, AClipThatFailsIsToldAtOnceAndTheNextBeginsWhereItWasAttested) {
    ScriptedCamera camera;
    Disk disk;
    room.files = disk.files();
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    room.loop.run_for(milliseconds(2500));
    disk.fail("the disk said no");
    std::uint64_t failed = now();
    ASSERT_TRUE(room.loop.run_until(
        [&] { return room.status["Camera 1"].problem.find("the disk said no") != std::string::npos; },
        seconds(3)));
    EXPECT_LE(now() - failed, 2'000'000'000u);
    EXPECT_TRUE(room.of_kind<ClipRecovered>().empty());  // that takes its time, and is not waited for
    room.loop.run_for(milliseconds(1500));
    disk.mend();
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 2; }, seconds(5)));
    room.loop.run_for(milliseconds(2500));
    EXPECT_EQ(room.status["Camera 1"].problem, "");
    for (Trouble what : {Trouble::notrecorded, Trouble::diskfailed}) {
        ASSERT_FALSE(room.alarms(what).empty()) << to_word(what);
        EXPECT_TRUE(room.alarms(what).back().until) << to_word(what);
    }
    stop();
    auto opened = room.of_kind<ClipOpened>();
    ASSERT_EQ(room.of_kind<ClipRecovered>().size(), 1u);
    EXPECT_EQ(room.of_kind<ClipRecovered>().front().clip, opened[0].clip);
    EXPECT_EQ(opened[1].previous, opened[0].clip);
    // Pictures may stand in both, from the keyframe before the fault on; none is missing.
    clips = recorded(room);
    ASSERT_EQ(clips.size(), 2u);
    for (auto* units : {&clips[0].pictures, &clips[0].sounds}) {
        const auto& next = units == &clips[0].pictures ? clips[1].pictures : clips[1].sounds;
        units->erase(std::find(units->begin(), units->end(), next.front()), units->end());
    }
    expect_unbroken(joined(clips, true), track(camera.sent(), true), from, to);
    expect_unbroken(joined(clips, false), track(camera.sent(), false), from, to);
}

TEST_F(Continuity, AClipThatFailsAtItsEndIsCompletedByAnother) {
    ScriptedCamera camera;
    Disk disk;
    room.files = disk.files();
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    room.loop.run_for(milliseconds(2500));
    to = now();
    disk.fail_once("the disk said no");
    ASSERT_TRUE(room.stop_and_wait());
    EXPECT_EQ(room.recorded.front().faults.size(), 1u);
    clips = recorded(room);
    ASSERT_EQ(clips.size(), 2u);
    auto& first = clips[0].pictures;
    first.erase(std::find(first.begin(), first.end(), clips[1].pictures.front()), first.end());
    expect_unbroken(joined(clips, true), track(camera.sent(), true), from, to);
}

TEST_F(Continuity, OnlyAClipThatTheJournalKnowsIsNamedAsPrevious) {
    ScriptedCamera camera;
    Disk disk;
    disk.fail("the disk said no");
    room.files = disk.files();
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    ASSERT_TRUE(room.loop.run_until([&] { return room.lines.size() >= 2; }, seconds(5)));
    disk.mend();
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 1; }, seconds(5)));
    stop();
    EXPECT_FALSE(room.of_kind<ClipOpened>().front().previous);
    expect_whole(camera);
}

std::uint64_t ago_ms(const RoomFixture& room, std::int64_t at_ms) {
    return static_cast<std::uint64_t>(at_ms - room.of_kind<ClipOpened>().front().started.ms);
}

TEST(Preroll, BeginsSoLongBeforeTheStart) {
    ScriptedCamera camera;
    RoomFixture room;
    room.settings.preroll_s = 2;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    room.loop.run_for(seconds(4));
    std::int64_t from = room.clock.now().wall_ms;
    ASSERT_TRUE(room.record(milliseconds(700)));
    EXPECT_GE(ago_ms(room, from), 2000u);
    EXPECT_LE(ago_ms(room, from), 2500u);  // its keyframes are 0.4 s apart
}

TEST(Preroll, OffBeginsWithTheLastKeyframeAndThePreflightStillHasItsSeconds) {
    ScriptedCamera camera;
    RoomFixture room;
    room.settings.preroll_s = 0;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    room.loop.run_for(seconds(2));
    std::int64_t from = room.clock.now().wall_ms;
    ASSERT_TRUE(room.record(milliseconds(700)));
    EXPECT_LE(ago_ms(room, from), 600u);
    ASSERT_TRUE(room.recorder->preflight(room.interview.sitting, {}).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return room.preflight.has_value(); }, seconds(8)));
    // The noise of this camera is no picture: what was recorded is what is asked here.
    EXPECT_NE(room.preflight->lines[0].fault, capture::PreflightFault::early);
}

TEST(Preroll, NeverReachesIntoTheInterviewBefore) {
    ScriptedCamera camera;
    RoomFixture room;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    room.loop.run_for(seconds(2));
    ASSERT_TRUE(room.record(milliseconds(700)));
    std::int64_t stopped = room.clock.now().wall_ms;
    room.loop.run_for(milliseconds(500));
    ASSERT_TRUE(room.record(milliseconds(700)));
    ASSERT_EQ(room.of_kind<ClipOpened>().size(), 2u);
    EXPECT_GE(room.of_kind<ClipOpened>().back().started.ms, stopped - 1800);
}

TEST(Preroll, ThatTheMemoryCannotHoldIsTold) {
    ScriptedCamera camera("Camera 1", {.picture_bytes = 100'000});
    RoomFixture room;
    room.settings.ring_bytes = 4'000'000;  // 1.3 s
    room.open(only(camera));
    ASSERT_TRUE(room.loop.run_until(
        [&] { return room.status["Camera 1"].problem.find("pre-roll") != std::string::npos; }, seconds(6)));
    std::int64_t from = room.clock.now().wall_ms;
    ASSERT_TRUE(room.record(milliseconds(3000)));
    ASSERT_EQ(room.alarms(Trouble::memoryshort).size(), 1u);
    EXPECT_FALSE(room.alarms(Trouble::memoryshort).front().until);
    EXPECT_GE(ago_ms(room, from), 700u);
    EXPECT_LE(ago_ms(room, from), 1500u);
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
    }
}

}  // namespace
}  // namespace capture_test
