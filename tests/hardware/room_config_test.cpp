#include "hardware/room_config.h"

#include <gtest/gtest.h>

#include "hardware/device_list.h"
#include "hardware/disk.h"
#include "recorder/evidence/crypto.h"

namespace {

using namespace hardware;

std::string fault_of(std::string_view toml) {
    auto room = parse_room(toml, "room.toml");
    return room.ok() ? "" : room.error().text;
}

TEST(RoomConfig, NamesCamerasAndMicrophonesWithTheirPlaces) {
    auto room = parse_room(R"(
[[microphone]]
name = "Микрофон 1"
type = "pulse"

[[camera]]
name = "Камера 1"
place = "officer"
type = "rtsp"
device = "rtsp://user:secret@10.0.0.7/live"
)",
                           "room.toml");
    ASSERT_TRUE(room.ok()) << room.error().text;
    ASSERT_EQ(room->devices.size(), 2u);
    EXPECT_EQ(room->devices[0].name, "Камера 1");  // cameras first
    evidence::crypto_init();
    auto sources = make_sources(room.value());
    ASSERT_TRUE(sources.ok());
    const capture::SourceDescription& camera = sources.value()[0]->description();
    EXPECT_EQ(camera.device, "rtsp 10.0.0.7/live");
    EXPECT_EQ(camera.place, "officer");
    EXPECT_FALSE(camera.simulated);
    EXPECT_FALSE(camera.id.is_zero());
    EXPECT_NE(camera.id, sources.value()[1]->description().id);
    EXPECT_EQ(make_sources(room.value()).value()[0]->description().id, camera.id);
}

TEST(RoomConfig, FaultsNameLineAndColumn) {
    EXPECT_EQ(fault_of("[[camera]]\nname = 'a'\ntype = 'rtsp'\ndevice = 'x'\ncolour = 'red'\n"),
              "room.toml:5:10: unknown key \"colour\"");
    EXPECT_EQ(fault_of("[[camera]]\nname = 5\ntype = 'test'\n").substr(0, 14), "room.toml:2:8:");
    EXPECT_EQ(fault_of("lamp = 1\n"), "room.toml:1:8: unknown key \"lamp\"");
    EXPECT_EQ(fault_of("[[camera]\n").substr(0, 12), "room.toml:1:");
}

TEST(RoomConfig, RefusesWhatNobodyCouldHaveMeant) {
    EXPECT_NE(fault_of("[[camera]]\nname = 'a'\ntype = 'alsa'\n"), "");
    EXPECT_NE(fault_of("[[microphone]]\nname = 'a'\ntype = 'rtsp'\ndevice = 'x'\n"), "");
    EXPECT_NE(fault_of("[[camera]]\nname = 'a'\ntype = 'rtsp'\n"), "");
    EXPECT_NE(fault_of("[[camera]]\ntype = 'test'\n"), "");
    EXPECT_NE(fault_of("[[camera]]\nname = 'a'\ntype = 'test'\n[[camera]]\nname = 'a'\ntype = 'test'\n"), "");
    EXPECT_NE(fault_of("camera = 3\n"), "");
    EXPECT_EQ(fault_of("[[camera]]\nname = 'a'\ntype = 'v4l2'\ndevice = 'serial:X'\n"
                       "[[camera]]\nname = 'b'\ntype = 'v4l2'\ndevice = 'serial:X'\n"),
              "room.toml:5:1: \"a\" and \"b\" are the same device");
}

TEST(RoomConfig, SetsTheRecorder) {
    auto room = parse_room("[recorder]\npreroll_s = 0\nrotate_s = 300\n", "room.toml");
    ASSERT_TRUE(room.ok()) << room.error().text;
    EXPECT_EQ(room->recorder.preroll_s, 0u);
    EXPECT_EQ(room->recorder.rotate_s, 300u);
    EXPECT_EQ(parse_room("", "room.toml")->recorder.preroll_s, 10u);
    EXPECT_EQ(parse_room("", "room.toml")->recorder.rotate_s, 600u);
    EXPECT_EQ(fault_of("[recorder]\npreroll_s = 61\n"),
              "room.toml:2:13: \"preroll_s\" is not a number of seconds from 0 to 60");
    EXPECT_NE(fault_of("[recorder]\nrotate_s = '10'\n"), "");
    EXPECT_NE(fault_of("[recorder]\nrotate_s = -1\n"), "");
    EXPECT_EQ(fault_of("[recorder]\nlamp = 1\n"), "room.toml:2:8: unknown key \"lamp\"");
}

TEST(RoomConfig, TakesADelayThatTheRecordTells) {
    const std::string microphone = "[[microphone]]\nname = 'm'\ntype = 'pulse'\n";
    auto late = parse_room(microphone + "delay_ms = 16\n", "room.toml");
    ASSERT_TRUE(late.ok()) << late.error().text;
    auto plain = parse_room(microphone, "room.toml");
    EXPECT_EQ(plain->devices[0].delay_ms, 0);
    auto is = make_sources(*late).value()[0]->description();
    EXPECT_EQ(is.delay_ms, 16);
    EXPECT_EQ(is.device, "PulseAudio default, delay 16 ms");
    EXPECT_EQ(is.id, make_sources(*plain).value()[0]->description().id);
    EXPECT_TRUE(parse_room(microphone + "delay_ms = -500\n", "room.toml").ok());
    for (const char* wrong : {"501", "-501", "0.5", "'16'"})
        EXPECT_EQ(fault_of(microphone + "delay_ms = " + wrong + "\n"),
                  "room.toml:4:12: \"delay_ms\" is not a number of milliseconds from -500 to 500");
}

TEST(RoomConfig, OnlyFilesAndPatternsAreSimulatedAndTheySaySo) {
    auto room = parse_room(
        "[[camera]]\nname='t'\ntype='test'\n[[camera]]\nname='f'\ntype='file'\ndevice='x.mp4'\n"
        "[[camera]]\nname='v'\ntype='v4l2'\ndevice='/dev/video0'\n[[microphone]]\nname='m'\ntype='alsa'\n",
        "room.toml");
    ASSERT_TRUE(room.ok()) << room.error().text;
    auto sources = make_sources(room.value());
    ASSERT_TRUE(sources.ok());
    std::vector<bool> simulated;
    for (const auto& source : sources.value()) simulated.push_back(source->description().simulated);
    EXPECT_EQ(simulated, (std::vector<bool>{true, true, false, false}));
}

TEST(DeviceList, ACameraWithoutAMicrophoneIsNoRoom) {
    FoundDevice camera{"Integrated Camera", {"Integrated Camera", "", "v4l2", "/dev/video0", true}};
    FoundDevice microphone{"USB Audio", {"USB Audio", "", "alsa", "hw:1,0", false}};
    EXPECT_TRUE(room_of({camera}).devices.empty());
    EXPECT_TRUE(room_of({}).devices.empty());
    RoomConfig room = room_of({camera, microphone});
    ASSERT_EQ(room.devices.size(), 2u);
    EXPECT_EQ(room.devices[0].place, "officer");
    EXPECT_EQ(room.devices[1].device, "hw:1,0");
}

TEST(DeviceList, AskingTheMachineEnds) {
    for (const FoundDevice& found : list_devices()) EXPECT_FALSE(found.as.type.empty());
}

TEST(Disk, NearlyFullIsRefusedInWords) {
    EXPECT_EQ(refusal_of({kLeastFree, kLeastFree * 2}), "");
    EXPECT_EQ(refusal_of({kLeastFree - 1, kLeastFree * 2}).rfind("the disk is nearly full: 2047 MiB", 0), 0u);
    EXPECT_TRUE(disk_of("/").ok());
    EXPECT_FALSE(disk_of("/nonexistent").ok());
}

}  // namespace
