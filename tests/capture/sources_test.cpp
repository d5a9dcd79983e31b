// Sources other than a network camera: sound of a sound server, files whose tracks or encoding change,
// patterns.

#include "hardware/sources.h"
#include "recorder/evidence/clip_scan.h"
#include "tests/capture/sound_server.h"

namespace capture_test {
namespace {

using namespace evidence;
using capture::SoundState;

using Sources = std::vector<std::unique_ptr<capture::Source>>;

TEST(Microphone, OfASoundServerIsHeardRecordedAndFoundSilent) {
    RoomFixture room;
    SoundServer server(room.folder);
    if (!server.ready()) GTEST_SKIP() << "pulseaudio cannot start on this machine";
    Sources sources;
    sources.push_back(hardware::pulse_microphone({"Microphone 1", ""}, "mic1.monitor"));
    room.open(std::move(sources));
    ASSERT_TRUE(room.wait_live("Microphone 1"));
    auto speech = server.speak();
    ASSERT_TRUE(room.loop.run_until([&] { return room.status["Microphone 1"].sound == SoundState::alive; },
                                    seconds(8)));
    ASSERT_TRUE(room.record(seconds(3)));
    EXPECT_TRUE(room.recorded.front().faults.empty());
    ASSERT_EQ(room.of_kind<ClipSealed>().size(), 1u);
    ClipSealed sealed = room.of_kind<ClipSealed>().front();
    EXPECT_EQ(room.of_kind<ClipOpened>().front().sound, "Opus 48000 Hz 1 ch");
    EXPECT_FALSE(room.of_kind<ClipOpened>().front().picture);
    Probe played = probe(room.exported(sealed.clip));
    EXPECT_EQ(played.pictures, 0);
    EXPECT_NEAR(played.duration, 3.2, 0.8);
    speech.reset();
    ASSERT_TRUE(room.loop.run_until([&] { return room.status["Microphone 1"].sound == SoundState::muted; },
                                    seconds(8)));
    ASSERT_TRUE(room.recorder->preflight(room.interview.sitting, {}).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return room.preflight.has_value(); }, seconds(8)));
    EXPECT_FALSE(room.preflight->passed);
    EXPECT_EQ(room.preflight->lines[0].fault, capture::PreflightFault::muted);
}

/// A file with a picture of that size; the sound may be shorter than the picture.
void make_film(const std::filesystem::path& path, const std::string& size, int picture_s, int sound_s) {
    output_of({"ffmpeg",     "-v",
               "error",      "-y",
               "-f",         "lavfi",
               "-i",         "testsrc=size=" + size + ":rate=15:duration=" + std::to_string(picture_s),
               "-f",         "lavfi",
               "-i",         "sine=frequency=440:sample_rate=48000:duration=" + std::to_string(sound_s),
               "-c:v",       "libx264",
               "-preset",    "ultrafast",
               "-g",         "8",
               "-bf",        "0",
               "-pix_fmt",   "yuv420p",
               "-c:a",       "aac",
               path.string()});
}

TEST(Rotation, AnotherEncodingBeginsAnotherClip) {
    RoomFixture room;
    make_film(room.folder / "small.mp4", "320x180", 2, 2);
    make_film(room.folder / "large.mp4", "640x360", 4, 4);
    std::filesystem::path film = room.folder / "film.mp4";
    std::filesystem::create_symlink(room.folder / "small.mp4", film);
    Sources sources;
    sources.push_back(hardware::file_camera({"Camera 1", ""}, film.string()));
    room.open(std::move(sources));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    std::filesystem::remove(film);
    std::filesystem::create_symlink(room.folder / "large.mp4", film);
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 2; }, seconds(12)));
    room.loop.run_for(seconds(1));
    ASSERT_TRUE(room.stop_and_wait());
    auto opened = room.of_kind<ClipOpened>();
    EXPECT_EQ(opened[0].picture, "H.264 320x180");
    EXPECT_EQ(opened[1].picture, "H.264 640x360");
    EXPECT_EQ(opened[1].previous, opened[0].clip);
    EXPECT_TRUE(opened[1].simulated);
    EXPECT_TRUE(room.recorded.front().faults.empty()) << room.recorded.front().faults.front();
    EXPECT_EQ(room.recorded.front().clips, 2u);
    for (const ClipSealed& sealed : room.of_kind<ClipSealed>())
        EXPECT_GT(probe(room.exported(sealed.clip)).pictures, 5);
}

TEST(Rotation, ADeadSoundTrackDoesNotTakeThePictureWithIt) {
    RoomFixture room;
    make_film(room.folder / "film.mp4", "320x180", 10, 2);
    Sources sources;
    sources.push_back(hardware::file_camera({"Camera 1", ""}, (room.folder / "film.mp4").string()));
    room.open(std::move(sources));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    std::int64_t from = room.log.time().at(room.moment());
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 2; }, seconds(8)));
    room.loop.run_for(seconds(2));
    std::int64_t to = room.log.time().at(room.moment());
    ASSERT_TRUE(room.stop_and_wait());
    auto opened = room.of_kind<ClipOpened>();
    EXPECT_TRUE(opened[0].sound);
    EXPECT_FALSE(opened[1].sound);
    EXPECT_TRUE(room.recorded.front().faults.empty()) << room.recorded.front().faults.front();
    Missing missing = room.log.missing(room.interview.of_case, from, to);
    EXPECT_EQ(missing.picture_ms, 0u);
    EXPECT_GT(missing.sound_ms, 1500u);
    EXPECT_GT(probe(room.exported(opened[1].clip)).pictures, 15);
}

/// A camera one of whose tracks ends before the other.
struct Tracks : testing::Test {
    RoomFixture room;
    const capture::SourceStatus& camera = room.status["Camera 1"];

    void plug_in(int picture_seconds, int sound_seconds) {
        make_film(room.folder / "film.mp4", "320x180", picture_seconds, sound_seconds);
        Sources sources;
        sources.push_back(hardware::file_camera({"Camera 1", ""}, (room.folder / "film.mp4").string()));
        room.open(std::move(sources));
        ASSERT_TRUE(room.wait_live("Camera 1"));
    }
    bool told(const char* what) {
        return room.loop.run_until([&] { return camera.problem.find(what) != std::string::npos; },
                                   seconds(6));
    }
};

TEST_F(Tracks, ADeadPictureBesideALiveSoundIsSeenByEverybody) {
    plug_in(2, 10);
    ASSERT_TRUE(told("picture"));
    EXPECT_EQ(camera.picture, capture::PictureState::unknown);
    ASSERT_TRUE(room.wait_live("Camera 1"));  // it was started again
}

TEST_F(Tracks, ADeadSoundBesideALivePictureIsSeenByEverybody) {
    plug_in(10, 2);
    ASSERT_TRUE(told("sound"));
    EXPECT_EQ(camera.sound, SoundState::unknown);
    EXPECT_EQ(camera.link, capture::Link::live);  // its picture goes on
}

TEST(NetworkCamera, ShowsNoCredentialsWhereverItsAddressKeepsThem) {
    const std::pair<const char*, const char*> cases[] = {
        {"rtsp://admin:secret@10.0.0.7:554/live/1", "rtsp 10.0.0.7:554/live/1"},
        {"rtsp://admin:se/cret@10.0.0.7/live", "rtsp 10.0.0.7/live"},
        {"rtsp://10.0.0.7/cam?channel=1&user=admin&password=secret", "rtsp 10.0.0.7/cam"},
        {"rtsp://10.0.0.7?password=secret", "rtsp 10.0.0.7"},
        {"rtsp://10.0.0.7/live/user=admin&password=se/cret&channel=1.sdp", "rtsp 10.0.0.7/live"},
        {"rtsp://admin:se?cret@10.0.0.7/live", "rtsp (address not shown)"},
        {"rtsp://10.0.0.7/cam?password=se@cret", "rtsp (address not shown)"},
    };
    for (const auto& [url, shown] : cases)
        EXPECT_EQ(hardware::rtsp_camera({"Camera 1", ""}, url)->description().device, shown);
}

TEST(TestPattern, IsEncodedHereAndSaysThatItIsSimulated) {
    RoomFixture room;
    Sources sources;
    sources.push_back(hardware::test_camera({"Camera 1", ""}));
    room.open(std::move(sources));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    EXPECT_TRUE(room.status["Camera 1"].is.simulated);
    ASSERT_TRUE(room.record(seconds(2)));
    ASSERT_EQ(room.recorded.front().clips, 1u);
    Probe played = probe(room.exported(room.of_kind<ClipSealed>().front().clip));
    EXPECT_NEAR(played.duration, 2.5, 1.0);
    EXPECT_GT(played.pictures, 25);
    EXPECT_GT(played.sounds, 80);
}

TEST(Devices, ThatAreNotThereSayWhatToDo) {
    RoomFixture room;
    Sources sources;
    sources.push_back(hardware::v4l2_camera({"Camera 1", ""}, "/dev/video-none"));
    sources.push_back(hardware::alsa_microphone({"Microphone 1", ""}, "hw:99,0"));
    room.open(std::move(sources));
    for (const char* name : {"Camera 1", "Microphone 1"}) {
        ASSERT_TRUE(
            room.loop.run_until([&] { return room.status[name].link == capture::Link::lost; }, seconds(10)))
            << name;
        EXPECT_NE(room.status[name].problem.find("check"), std::string::npos) << room.status[name].problem;
    }
}

}  // namespace
}  // namespace capture_test
