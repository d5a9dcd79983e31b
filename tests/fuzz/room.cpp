// room.toml: what is plugged in.
#include "hardware/room_config.h"
#include "tests/fuzz/fuzz.h"

void take(std::string_view octets) {
    const auto room = hardware::parse_room(octets, "room.toml");
    if (!room.ok())
        return must(room.error().text.find("room.toml") != std::string::npos, "the fault's place");
    for (const auto& device : room->devices) must(!device.name.empty(), "a device has a name");
}
