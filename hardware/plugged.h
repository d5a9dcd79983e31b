#pragma once
// What a device that is plugged in calls itself, and which one a name in a room's configuration means now.
// Grammar of the names: hardware/DESIGN.md, "Devices". Plain values.

#include <string>
#include <string_view>
#include <vector>

#include "recorder/evidence/result.h"

namespace hardware {

struct Plugged {
    std::string type;  // "v4l2", "alsa", "pulse"
    std::string
        address;         // "/dev/video0", "hw:1,0", a PulseAudio source: next time it may be another device's
    std::string label;   // as the device calls itself, for people
    std::string serial;  // udev's ID_SERIAL: maker, model and, where the device has one, a number; or empty
    std::string port;    // udev's ID_PATH: where on the bus it is plugged in; or empty
    bool operator==(const Plugged&) const = default;
};

/// Says "serial:..." or "port:...": a name that stays. Every other is an address.
bool is_lasting(std::string_view name);

/// Whether the device can be meant by that name; an empty one means any of its type.
bool answers(const Plugged& device, std::string_view type, std::string_view name);

/// The address behind a name: itself, if it is one. A fault: nothing that is plugged in answers to it, or
/// two devices do; it says what to do. Of one device's several nodes the first is meant.
evidence::Result<std::string> address_of(const std::vector<Plugged>& plugged, const std::string& type,
                                         const std::string& name);

/// The name for a configuration: by serial; by port if another one of `plugged` has the same serial, or it
/// has none; else its address.
std::string name_of(const Plugged& device, const std::vector<Plugged>& plugged);

/// Whether it is a further node of a device that has an earlier one: nobody needs to see it.
bool is_second_node(const Plugged& device, const std::vector<Plugged>& plugged);

}  // namespace hardware
