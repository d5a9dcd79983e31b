// A recording without a hole: every unit that a camera gives stands in one clip, once and in order, over
// rotations, other encodings and clips that fail.

#include <algorithm>
#include <set>

#include "tests/capture/failing_file.h"
#include "tests/capture/unbroken.h"

namespace capture_test {
namespace {

using namespace evidence;

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
    const auto cut_long_ago = [&](const std::vector<Sent>& sent) {
        const auto cut = std::find_if(sent.begin(), sent.end(), [&](const Sent& unit) {
            return unit.picture && unit.keyframe && unit.time_ns >= from + 1'000'000'000;
        });
        return cut != sent.end() && sent.back().time_ns > cut->time_ns + 400'000'000;
    };
    ASSERT_TRUE(camera.wait_sent(cut_long_ago, seconds(5)));
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
    // On a busy machine a track may have fallen silent and come back: then there are clips before.
    const std::size_t before = room.of_kind<ClipOpened>().size();
    to = now();
    disk.fail_once("the disk said no");
    ASSERT_TRUE(room.stop_and_wait());
    const auto& faults = room.recorded.front().faults;
    EXPECT_EQ(std::count(faults.begin(), faults.end(), "Camera 1: the disk said no"), 1);
    const auto opened = room.of_kind<ClipOpened>();
    ASSERT_EQ(opened.size(), before + 1);
    EXPECT_EQ(room.log.find(opened[before - 1].clip)->state, ClipState::recovered);
    EXPECT_EQ(opened[before].previous, opened[before - 1].clip);
    clips = recorded(room);
    drop_what_stands_twice(clips);
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

}  // namespace
}  // namespace capture_test
