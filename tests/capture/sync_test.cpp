// Picture and sound of an interview together, from the devices to the film: what happens at one instant
// stands at one instant.

#include <cmath>
#include <sstream>

#include "hardware/sources.h"
#include "recorder/evidence/clip_writer.h"
#include "tests/capture/flash.h"
#include "tests/capture/room_fixture.h"
#include "tests/capture/sound_server.h"

namespace capture_test {
namespace {

using namespace evidence;
using Sources = std::vector<std::unique_ptr<capture::Source>>;

constexpr double kAllowed = 20;  // ms

struct Meeting {
    double flash_ms = 0, beep_less_flash_ms = 0;
};
std::vector<Meeting> flashes_and_beeps(const std::string& film) {
    std::istringstream said(
        output_of({"/usr/bin/python3", "-B", OTYRYS_SOURCE_DIR "/tests/capture/flash_and_beep.py", film}));
    std::vector<Meeting> found;
    Meeting one;
    while (said >> one.flash_ms >> one.beep_less_flash_ms) found.push_back(one);
    for (const Meeting& meeting : found)
        std::printf("flash at %.1f ms, beep %+.1f ms\n", meeting.flash_ms, meeting.beep_less_flash_ms);
    return found;
}
void expect_in_sync(const std::vector<Meeting>& found, std::size_t least) {
    EXPECT_GE(found.size(), least);
    for (const Meeting& meeting : found) EXPECT_LE(std::abs(meeting.beep_less_flash_ms), kAllowed);
}

TEST(Sync, OfACameraWithItsOwnSoundHolds) {
    RoomFixture room;
    Sources sources;
    sources.push_back(flash_camera("Camera 1", no_flash_yet(), true));
    room.open(std::move(sources));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.record(seconds(4)));
    film::Joined said;
    std::string film = room.film(&said);
    EXPECT_EQ(said.tracks.size(), 2u);
    expect_in_sync(flashes_and_beeps(film), 3);
}

/// A film of 8 s whose picture flashes and whose sound beeps at the beginning of each second.
std::string flashing_film(const std::filesystem::path& folder) {
    const std::string path = (folder / "flashes.mp4").string();
    output_of(
        {"ffmpeg",
         "-v",
         "error",
         "-y",
         "-f",
         "lavfi",
         "-i",
         "color=black:size=320x180:rate=30:duration=8,drawbox=color=white:t=fill:enable='lt(mod(t,1),0.1)'",
         "-f",
         "lavfi",
         "-i",
         "aevalsrc='if(lt(mod(t,1),0.1),0.7*sin(6283*t),0)':s=48000:d=8",
         "-c:v",
         "libx264",
         "-preset",
         "ultrafast",
         "-g",
         "15",
         "-bf",
         "0",
         "-pix_fmt",
         "yuv420p",
         "-c:a",
         "aac",
         path});
    return path;
}

TEST(Sync, OfANetworkCameraHolds) {
    RoomFixture room;
    TestCamera camera("0", {"--file", flashing_film(room.folder)});
    Sources sources;
    sources.push_back(hardware::rtsp_camera({"Camera 1", ""}, camera.url()));
    room.open(std::move(sources));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.record(seconds(9)));
    expect_in_sync(flashes_and_beeps(room.film(nullptr)), 7);
}

/// What a beep is under way from the pipe through the sound server to the recorder: 16 to 22 ms.
constexpr int kPipe = 18;  // ms

/// The film of a camera and a microphone of the sound server, whose known delay and more is taken off;
/// nothing: no such server on this machine.
std::optional<std::vector<Meeting>> meetings_with(int more_ms) {
    RoomFixture room;
    SoundServer server(room.folder);
    if (!server.ready()) return {};
    FirstFlash flash = no_flash_yet();
    Sources sources;
    sources.push_back(flash_camera("Camera 1", flash, false));
    sources.push_back(hardware::pulse_microphone({"Microphone 1", "officer", kPipe + more_ms}, "mic2"));
    Beeper beeper(server.pipe(), flash);
    room.open(std::move(sources));
    EXPECT_TRUE(room.wait_live("Camera 1"));
    EXPECT_TRUE(room.wait_live("Microphone 1"));
    room.loop.run_for(seconds(3));  // the sound server settles
    EXPECT_TRUE(room.record(seconds(5)));
    film::Joined said;
    std::string film = room.film(&said);
    EXPECT_EQ(said.tracks.size(), 2u);
    EXPECT_EQ(said.sha256.hex(), output_of({"sha256sum", film}).substr(0, 64));
    return flashes_and_beeps(film);
}

TEST(Sync, OfACameraAndAMicrophoneOfTheSoundServerHolds) {
    auto found = meetings_with(0);
    if (!found) GTEST_SKIP() << "pulseaudio cannot start on this machine";
    expect_in_sync(*found, 3);
}

TEST(Sync, AKnownDelayOfTheMicrophoneIsTakenOff) {
    auto found = meetings_with(300);
    if (!found) GTEST_SKIP() << "pulseaudio cannot start on this machine";
    for (Meeting& meeting : *found) meeting.beep_less_flash_ms += 300;
    expect_in_sync(*found, 3);
}

TEST(Sync, HoldsWithAMicrophoneWhoseClockIsOff) {
    RoomFixture room;
    FirstFlash flash = no_flash_yet();
    Sources sources;
    sources.push_back(flash_camera("Camera 1", flash, false));
    sources.push_back(slow_microphone("Microphone 1", flash));
    room.open(std::move(sources));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.wait_live("Microphone 1"));
    ASSERT_TRUE(room.record(seconds(14)));
    expect_in_sync(flashes_and_beeps(room.film()), 12);

    // By its own count alone the sound would be 3 ms short of each second; the records say by how much.
    const Recording* microphone = nullptr;
    for (const Recording* clip : room.log.of_case(room.interview.of_case))
        if (clip->opened.source_name == "Microphone 1") microphone = clip;
    ASSERT_NE(microphone, nullptr);
    auto records = open_file(ClipPaths::in(room.folder.string(), microphone->opened.clip).records);
    ASSERT_TRUE(records.ok());
    RecordOctets octets;
    std::vector<ProgressRecord> read;
    for (std::uint64_t at = 0; at < (*records)->size(); at += kRecord) {
        ASSERT_TRUE((*records)->read(at, octets).ok());
        auto record = decode_record(octets, microphone->opened.key);
        ASSERT_TRUE(record.ok());
        read.push_back(*record);
    }
    ASSERT_GT(read.size(), 12u);
    double seconds_between = static_cast<double>(read[12].mono_us - read[2].mono_us) / 1e6;
    double grown_ms = static_cast<double>(read[12].device_ns - read[2].device_ns) / 1e6;
    EXPECT_NEAR(grown_ms / seconds_between, 3, 0.5);
}

}  // namespace
}  // namespace capture_test
