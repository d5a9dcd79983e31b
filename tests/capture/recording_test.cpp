#include "hardware/sources.h"
#include "recorder/evidence/clip_scan.h"
#include "tests/capture/room_fixture.h"

namespace capture_test {
namespace {

using namespace evidence;

std::vector<std::unique_ptr<capture::Source>> one_camera(const std::string& url) {
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(hardware::rtsp_camera({"Camera 1", "officer"}, url));
    return sources;
}

TEST(Recording, OfANetworkCameraIsSealedVerifiedAndPlayable) {
    TestCamera camera;
    ASSERT_FALSE(camera.url().empty());
    RoomFixture room;
    room.open(one_camera(camera.url()));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    std::int64_t from = room.log.time().at(room.moment());
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    room.loop.run_for(seconds(4));
    std::int64_t to = room.log.time().at(room.moment());
    ASSERT_TRUE(room.stop_and_wait());

    ASSERT_EQ(room.recorded.front().clips, 1u);
    EXPECT_TRUE(room.recorded.front().faults.empty());
    auto sealed = room.of_kind<ClipSealed>();
    ASSERT_EQ(sealed.size(), 1u);
    const Recording* recording = room.log.find(sealed[0].clip);
    EXPECT_EQ(recording->opened.picture, "H.264 1280x720");
    EXPECT_EQ(recording->opened.sound, "AAC 48000 Hz 2 ch");
    EXPECT_LE(recording->started_ms(), from);
    EXPECT_EQ(room.log.missing(room.interview.of_case, from, to), (Missing{0, 0}));

    ClipReport report = verify_clip(room.folder.string(), *recording, {});
    EXPECT_TRUE(report.whole()) << to_text(report.faults.front());

    std::string path = ClipPaths::in(room.folder.string(), sealed[0].clip).clip;
    EXPECT_EQ(output_of({"sha256sum", path}).substr(0, 64), sealed[0].sha256.hex());
    std::string exported = room.exported(sealed[0].clip);
    EXPECT_EQ(output_of({"sha256sum", exported}).substr(0, 64), sealed[0].media_sha256.hex());

    Probe played = probe(exported);
    EXPECT_GT(played.pictures, 100);
    EXPECT_GT(played.sounds, 150);
    EXPECT_NEAR(played.duration, static_cast<double>(sealed[0].duration_ms) / 1000, 0.1);
    EXPECT_NEAR(played.duration, static_cast<double>(to - recording->started_ms()) / 1000, 0.5);
    EXPECT_GT(room.previews, 2u);
    EXPECT_GT(room.levels, 10u);
    EXPECT_EQ(room.last_preview.substr(0, 2), "\xFF\xD8");
}

TEST(TestCamera, EndsCleanlyWhileItIsWatched) {
    Child camera({OTYRYS_BIN_DIR "/otyrys-camera"});
    std::string ready = camera.line();
    ASSERT_EQ(ready.rfind("ready rtsp://127.0.0.1:", 0), 0u);
    RoomFixture room;
    room.open(one_camera(ready.substr(6)));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    camera.signal(15);
    EXPECT_EQ(camera.wait(), 0);
}

}  // namespace
}  // namespace capture_test
