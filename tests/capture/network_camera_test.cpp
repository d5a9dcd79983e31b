// Network cameras whose streams are recorded as they are: H.265, clips that follow one another, and encodings
// that nobody can record.

#include <map>

#include "hardware/sources.h"
#include "recorder/evidence/clip_scan.h"
#include "recorder/replay/player.h"
#include "tests/capture/read_units.h"
#include "tests/capture/room_fixture.h"

namespace capture_test {
namespace {

using namespace evidence;

std::vector<std::unique_ptr<capture::Source>> only(const TestCamera& camera) {
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(hardware::rtsp_camera({"Camera 1", "officer"}, camera.url()));
    return sources;
}

/// A file with an H.265 picture of 2 s and as long a sound.
std::string h265_film(const std::filesystem::path& folder) {
    std::string path = (folder / "film.mp4").string();
    output_of({"ffmpeg",
               "-v",
               "fatal",
               "-y",
               "-f",
               "lavfi",
               "-i",
               "testsrc=size=320x180:rate=25:duration=2",
               "-f",
               "lavfi",
               "-i",
               "sine=frequency=440:sample_rate=48000:duration=2",
               "-c:v",
               "libx265",
               "-preset",
               "ultrafast",
               "-x265-params",
               "keyint=10:min-keyint=10:bframes=0:log-level=none",
               "-tag:v",
               "hvc1",
               "-pix_fmt",
               "yuv420p",
               "-c:a",
               "aac",
               path});
    return path;
}

TEST(NetworkCamera, OfH265IsRecordedAsItIsShownAndPlayed) {
    RoomFixture room;
    TestCamera camera("0", {"--h265", "--file", h265_film(room.folder)});
    room.settings.rotate_s = 2;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.loop.run_until([&] { return room.previews > 1; }, seconds(8)));
    EXPECT_EQ(room.status["Camera 1"].picture, capture::PictureState::alive);
    ASSERT_TRUE(room.record(seconds(4)));
    EXPECT_TRUE(room.recorded.front().faults.empty());
    auto opened = room.of_kind<ClipOpened>();
    ASSERT_GE(opened.size(), 2u);
    EXPECT_EQ(room.recorded.front().clips, opened.size());
    EXPECT_EQ(opened[0].picture, "H.265 320x180");
    std::size_t pictures = 0;
    for (const ClipOpened& clip : opened) {
        ReadUnits read = read_units(room.exported(clip.clip));
        pictures += read.pictures.size();
        auto source = replay::ClipSource::open(room.folder.string(), *room.log.find(clip.clip), {});
        ASSERT_TRUE(source.ok());
        replay::Player player(std::move(source).value(), replay::Output::nowhere);
        replay::Played played = player.play(0, 10'000);
        EXPECT_EQ(played.fault, "");
        EXPECT_EQ(played.pictures, read.pictures.size());  // every one decodes
    }
    EXPECT_GE(pictures, 100u);
}

TEST(NetworkCamera, IsRotatedWithoutLosingOrDoublingAUnit) {
    TestCamera camera;
    RoomFixture room;
    room.settings.rotate_s = 3;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.record(seconds(18)));
    EXPECT_GE(room.of_kind<ClipOpened>().size(), 5u);
    EXPECT_TRUE(room.of_kind<ClipGap>().empty());
    std::vector<std::string> pictures, sounds;
    for (const ClipOpened& clip : room.of_kind<ClipOpened>()) {
        ReadUnits read = read_units(room.exported(clip.clip));
        pictures.insert(pictures.end(), read.pictures.begin(), read.pictures.end());
        sounds.insert(sounds.end(), read.sounds.begin(), read.sounds.end());
    }
    // The camera's film begins again and again: 249 pictures and 390 sounds long. A unit too few or too many
    // would shift all that follow it.
    for (const auto& [units, period] : {std::pair{&pictures, 249u}, std::pair{&sounds, 390u}}) {
        ASSERT_GT(units->size(), 2 * period);
        std::size_t wrong = 0;
        for (std::size_t i = period; i < units->size(); ++i) wrong += (*units)[i] != (*units)[i - period];
        EXPECT_EQ(wrong, 0u) << "of " << units->size();
    }
}

TEST(NetworkCamera, IsGivenTheNameAndPasswordOfItsAddressInTheWayItAsksForThem) {
    for (std::vector<std::string> way : {std::vector<std::string>{}, {"--basic"}}) {
        way.insert(way.begin(), {"--user", "viewer:s3cr:t"});
        TestCamera camera("0", way);
        std::string address = camera.url().substr(std::string("rtsp://").size());
        RoomFixture room;
        std::vector<std::unique_ptr<capture::Source>> sources;
        int number = 0;
        for (const char* who : {"viewer:s3cr:t@", "viewer:secret@", ""})
            sources.push_back(hardware::rtsp_camera({"Camera " + std::to_string(++number), ""},
                                                    std::string("rtsp://") + who + address));
        room.open(std::move(sources));
        ASSERT_TRUE(room.wait_live("Camera 1"));
        for (const char* name : {"Camera 2", "Camera 3"}) {
            ASSERT_TRUE(room.loop.run_until([&] { return room.status[name].link == capture::Link::lost; },
                                            seconds(5)));
            const std::string& problem = room.status[name].problem;
            EXPECT_NE(problem.find("refused the user name or password"), std::string::npos) << problem;
            EXPECT_EQ(problem.find("s3cr"), std::string::npos);
        }
    }
}

TEST(NetworkCamera, WithoutSuchAnAddressIsToldSo) {
    TestCamera camera;
    RoomFixture room;
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(hardware::rtsp_camera({"Camera 1", ""}, camera.url() + "/attic"));
    room.open(std::move(sources));
    ASSERT_TRUE(
        room.loop.run_until([&] { return room.status["Camera 1"].link == capture::Link::lost; }, seconds(5)));
    EXPECT_NE(room.status["Camera 1"].problem.find("its name or address"), std::string::npos)
        << room.status["Camera 1"].problem;
}

TEST(NetworkCamera, AnEncodingThatNobodyCanRecordIsNamedWithWhatToDo) {
    TestCamera camera("0", {"--a-law"});
    RoomFixture room;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.loop.run_until([&] { return !room.status["Camera 1"].problem.empty(); }, seconds(5)));
    EXPECT_EQ(room.status["Camera 1"].problem,
              "its sound is PCMA, which cannot be recorded - set it to AAC in the camera");
    EXPECT_EQ(room.status["Camera 1"].link, capture::Link::live);
    EXPECT_EQ(room.status["Camera 1"].part, Trouble::wrongsound);
    ASSERT_TRUE(room.loop.run_until([&] { return !room.alarms(Trouble::wrongsound).empty(); }, seconds(2)));
    ASSERT_TRUE(room.record(seconds(1)));
    EXPECT_EQ(room.alarms(Trouble::wrongsound).size(), 1u);
    EXPECT_TRUE(room.alarms(Trouble::nosound).empty());
    EXPECT_EQ(room.recorded.front().clips, 1u);
    EXPECT_FALSE(room.of_kind<ClipOpened>().front().sound);
}

}  // namespace
}  // namespace capture_test
