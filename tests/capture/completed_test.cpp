// What a clip did not bring to its end stands in one more, to the unit.

#include <algorithm>

#include "recorder/evidence/clip_file.h"
#include "tests/capture/failing_file.h"
#include "tests/capture/unbroken.h"

namespace capture_test {
namespace {

using namespace evidence;

struct Completed : Continuity {
    Disk disk;
    std::string first_file;

    /// The disk fails for the first clip's media alone.
    void fail_first_clip_alone() {
        room.files = [this, failing = disk.files()](const std::string& path) {
            if (first_file.empty()) first_file = path;
            return path == first_file ? failing(path) : create_file(path);
        };
    }
};

TEST_F(Completed, AClipThatFailsBehindItsCutIsCompletedUpToTheCutsPicture) {
    ScriptedCamera camera("Camera 1", {.sound_late_ns = 900'000'000, .open_gop = true});
    room.settings.rotate_s = 3;
    fail_first_clip_alone();
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 2; }, seconds(10)));
    disk.fail_once("the disk said no");
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 3; }, seconds(5)));
    stop();
    ASSERT_EQ(room.recorded.front().faults.size(), 1u);
    clips = recorded(room);  // the failed one, what it lacks, the next
    ASSERT_GE(clips.size(), 3u);
    for (const std::string& unit : clips[1].pictures)
        EXPECT_EQ(std::count(clips[2].pictures.begin(), clips[2].pictures.end(), unit), 0);
    for (const std::string& unit : clips[1].sounds)
        EXPECT_EQ(std::count(clips[2].sounds.begin(), clips[2].sounds.end(), unit), 0);
    drop_what_stands_twice(clips);
    expect_unbroken(joined(clips, true), track(camera.sent(), true), from, to);
    expect_unbroken(joined(clips, false), track(camera.sent(), false), from, to);
}

TEST_F(Completed, AClipThatFailsBehindItsCutIsCompletedByItsEarlySoundToo) {
    ScriptedCamera camera("Camera 1", {.picture_late_ns = 700'000'000});
    room.settings.rotate_s = 3;
    fail_first_clip_alone();
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 1; }, seconds(5)));
    disk.stall();  // so that it is still at it when it has cut
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 2; }, seconds(10)));
    disk.fail_once("the disk said no"), disk.go_on();
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 3; }, seconds(5)));
    stop();
    clips = recorded(room);
    ASSERT_GE(clips.size(), 3u);
    drop_what_stands_twice(clips);
    expect_unbroken(joined(clips, true), track(camera.sent(), true), from, to);
    expect_unbroken(joined(clips, false), track(camera.sent(), false), from, to);
}

/// A source that begins to give something of which the service has not heard yet.
struct CameJustBefore : Continuity {
    ScriptedCamera camera{"Camera 1", {.keyframe_every = 6, .gives = false}};

    void SetUp() override {
        room.open(only(camera));
        ASSERT_TRUE(room.recorder->start(room.interview).ok());
        room.loop.run_for(milliseconds(300));
        camera.change([](Script& script) { script.gives = true; });
        const auto some = [](const std::vector<Sent>& sent) {
            const auto key = std::find_if(sent.begin(), sent.end(),
                                          [](const Sent& unit) { return unit.picture && unit.keyframe; });
            return sent.end() - key > 40;
        };
        ASSERT_TRUE(camera.wait_sent(some, seconds(5)));
        to = now();
    }
    void expect_recorded() {
        clips = recorded(room);
        ASSERT_EQ(clips.size(), 1u);
        const auto sent = track(camera.sent(), true);
        const auto key =
            std::find_if(sent.begin(), sent.end(), [](const Sent& unit) { return unit.keyframe; });
        expect_unbroken(clips[0].pictures, sent, key->time_ns, to);
    }
};

TEST_F(CameJustBefore, TheStopIsRecorded) {
    ASSERT_TRUE(room.stop_and_wait());
    expect_recorded();
}

TEST_F(CameJustBefore, ItWentOffTheRecordIsRecorded) {
    room.recorder->off_record(true);
    room.loop.run_for(milliseconds(700));
    ASSERT_TRUE(room.stop_and_wait());
    expect_recorded();
}

}  // namespace
}  // namespace capture_test
