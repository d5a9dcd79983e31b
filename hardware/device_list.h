#pragma once
// What is plugged in, as a room configuration would name it. Network cameras are named there alone.

#include <string>
#include <vector>

#include "hardware/plugged.h"
#include "hardware/room_config.h"

namespace hardware {

struct FoundDevice {
    std::string label;  // as the device calls itself
    Configured as;      // how a room configuration would name it
};

/// Cameras first, then what a sound server has, then the sound cards that it has not; further nodes of one
/// device are left out.
/// Any thread.
std::vector<FoundDevice> list_devices(const std::vector<Plugged>& plugged);
/// What is plugged in now: takes as long as a DeviceWatch takes to begin.
std::vector<FoundDevice> list_devices();

/// A room of what is plugged in: the first camera, placed "officer", and one microphone; one without the
/// other is no room. Empty when there is no such pair: then a room configuration must name a network camera.
RoomConfig room_of(const std::vector<FoundDevice>& found);

/// Which device of the room it is; null: none. By whatever name.
const Configured* configured_as(const Plugged& device, const RoomConfig& room);

/// The lines of a room.toml for these devices; the file's own parser takes them back.
std::string room_lines(const std::vector<Configured>& devices);

}  // namespace hardware
