#pragma once
// Which cameras and microphones are plugged in now: V4L2, ALSA and PulseAudio, found by GstDeviceMonitor.
// Network cameras are named in the room's configuration. Any thread; takes up to about a second.

#include <string>
#include <vector>

#include "hardware/room_config.h"

namespace hardware {

struct FoundDevice {
    std::string label;  // as the device calls itself
    Configured as;      // how a room configuration would name it
};

/// Monitors of a sound card's own output are left out. Cameras first.
std::vector<FoundDevice> list_devices();

/// A room of what is plugged in: the first camera, placed "officer", and one microphone; one without the
/// other is no room. Empty when there is no such pair: then a room configuration must name a network camera.
RoomConfig room_of(const std::vector<FoundDevice>& found);

}  // namespace hardware
