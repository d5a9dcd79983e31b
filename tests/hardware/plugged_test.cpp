// Which device a name means, and which name a device gets.

#include "hardware/plugged.h"

#include <gtest/gtest.h>

#include "hardware/device_words.h"

namespace {

using namespace hardware;

const Plugged kA{"v4l2", "/dev/video10", "Webcam", "Maker_Webcam_1", "usb-1"};
const Plugged kB{"v4l2", "/dev/video2", "Webcam", "Maker_Webcam_2", "usb-2"};
const Plugged kItsMicrophone{"pulse", "alsa_input.usb-Maker_Webcam_1-02", "Webcam", "Maker_Webcam_1",
                             "usb-1"};

std::string found(const std::vector<Plugged>& plugged, const std::string& type, const std::string& name) {
    auto address = address_of(plugged, type, name);
    return address.ok() ? *address : "fault: " + address.error().text;
}

TEST(Plugged, IsFoundByWhatStaysOfIt) {
    const std::vector<Plugged> all{kA, kB, kItsMicrophone};
    EXPECT_EQ(found(all, "v4l2", "serial:Maker_Webcam_1"), "/dev/video10");
    EXPECT_EQ(found(all, "v4l2", "port:usb-2"), "/dev/video2");
    EXPECT_EQ(found(all, "pulse", "serial:Maker_Webcam_1"), "alsa_input.usb-Maker_Webcam_1-02");
    EXPECT_EQ(found(all, "v4l2", "/dev/video7"), "/dev/video7");
    EXPECT_EQ(found({}, "pulse", ""), "");
    EXPECT_NE(found(all, "v4l2", "serial:Maker_Webcam_3").find("is not there - check"), std::string::npos);
    EXPECT_NE(found(all, "alsa", "port:usb-1").find("is not there"), std::string::npos);
}

TEST(Plugged, WithASecondNodeIsMeantByItsFirst) {
    Plugged second = kA;
    second.address = "/dev/video9";
    EXPECT_EQ(found({kA, second}, "v4l2", "serial:Maker_Webcam_1"), "/dev/video9");
    EXPECT_EQ(found({kA, second}, "v4l2", "port:usb-1"), "/dev/video9");
    ASSERT_EQ(list_devices({kA, second, kB}).size(), 2u);
    EXPECT_EQ(list_devices({kA, second}).front().as.device, "serial:Maker_Webcam_1");
}

TEST(Plugged, OfASoundServerIsNotToldAgainAsACard) {
    const Plugged card{"alsa", "hw:1,0", "Webcam", kItsMicrophone.serial, kItsMicrophone.port};
    ASSERT_EQ(list_devices({card, kItsMicrophone}).size(), 1u);
    EXPECT_EQ(list_devices({card, kItsMicrophone}).front().as.type, "pulse");
    EXPECT_EQ(list_devices({card}).size(), 1u);
}

TEST(Plugged, GetsTheNameThatMeansItAlone) {
    Plugged twin = kB, nameless = kB;
    twin.serial = kA.serial;
    nameless.serial.clear(), nameless.port.clear();
    EXPECT_EQ(name_of(kA, {kA, kB}), "serial:Maker_Webcam_1");
    EXPECT_EQ(name_of(kA, {kA, twin}), "port:usb-1");
    EXPECT_EQ(name_of(twin, {kA, twin}), "port:usb-2");
    EXPECT_EQ(name_of(nameless, {kA, nameless}), "/dev/video2");
    EXPECT_NE(found({kA, twin}, "v4l2", "serial:Maker_Webcam_1").find("port:usb-1 and port:usb-2"),
              std::string::npos);
}

TEST(Plugged, MakesLinesThatTheRoomTakesBack) {
    Plugged odd = kA;
    odd.label = "Webcam \"1\\\n\"";
    Plugged same = kB;
    same.label = odd.label;
    std::vector<Configured> devices;
    for (const FoundDevice& one : list_devices({kItsMicrophone, odd, same})) devices.push_back(one.as);
    devices.front().place = "officer";
    const std::string lines = room_lines(devices);
    auto room = parse_room(lines, "room.toml");
    ASSERT_TRUE(room.ok()) << room.error().text << "\n" << lines;
    ASSERT_EQ(room->devices.size(), 3u);
    EXPECT_EQ(room->devices[0].place, "officer");
    EXPECT_EQ(room->devices[0].device, "serial:Maker_Webcam_1");
    EXPECT_NE(room->devices[0].name, room->devices[1].name);
    EXPECT_EQ(room->devices[2].type, "pulse");
    ASSERT_NE(configured_as(kA, *room), nullptr);
    EXPECT_EQ(configured_as(kA, *room)->place, "officer");
    EXPECT_EQ(configured_as({"v4l2", "/dev/video1", "", "Maker_Webcam_9", "usb-9"}, *room), nullptr);
}

TEST(Plugged, IsToldInEachLanguageWithWhatToWrite) {
    Plugged twin = kB;
    twin.serial = kA.serial;
    RoomConfig room;
    room.devices.push_back({"Камера 1", "officer", "v4l2", "port:usb-1"});
    EXPECT_EQ(
        device_words({kA, twin, kItsMicrophone}, room, "ru"),
        "Камера Webcam\n  v4l2 port:usb-1  (/dev/video10)\n  в room.toml названо: Камера 1, officer\n"
        "  такой же серийный номер есть у другого устройства, поэтому названо по порту: не переставляйте "
        "его в другой порт\n"
        "Камера Webcam\n  v4l2 port:usb-2  (/dev/video2)\n  в room.toml не указано\n"
        "  такой же серийный номер есть у другого устройства, поэтому названо по порту: не переставляйте "
        "его в другой порт\n"
        "Микрофон Webcam\n  pulse serial:Maker_Webcam_1  (alsa_input.usb-Maker_Webcam_1-02)\n"
        "  в room.toml не указано\n\n"
        "Строки для room.toml (place: officer – камера снимает аттестуемого, commission – комиссию, "
        "ceiling – общий вид):\n\n"
        "[[camera]]\nname = \"Webcam 2\"\nplace = \"\"\ntype = \"v4l2\"\ndevice = \"port:usb-2\"\n\n"
        "[[microphone]]\nname = \"Webcam 3\"\nplace = \"\"\ntype = \"pulse\"\n"
        "device = \"serial:Maker_Webcam_1\"\n\n");
    EXPECT_NE(device_words({kA}, {}, "kk").find("room.toml файлында жоқ"), std::string::npos);
    EXPECT_EQ(device_words({kA}, room, "en").find("[[camera]]"), std::string::npos);
    EXPECT_EQ(device_words({}, {}, "kk"), "Камера да, микрофон да қосылмаған.\n");
}

}  // namespace
