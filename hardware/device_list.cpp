#include "hardware/device_list.h"

#include <algorithm>
#include <set>

#include "hardware/device_watch.h"

namespace hardware {

namespace {

int order(const FoundDevice& found) {
    return found.as.camera ? 0 : found.as.type == "pulse" ? 1 : 2;
}

/// A sound server has this card in its hands.
bool is_served(const Plugged& card, const std::vector<Plugged>& plugged) {
    return card.type == "alsa" && std::any_of(plugged.begin(), plugged.end(), [&](const Plugged& other) {
               return other.type == "pulse" && !card.port.empty() && other.port == card.port;
           });
}

/// A basic string of TOML.
std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    }
    return out + '"';
}

}  // namespace

std::vector<FoundDevice> list_devices(const std::vector<Plugged>& plugged) {
    std::vector<FoundDevice> found;
    for (const Plugged& device : plugged) {
        if (is_second_node(device, plugged) || is_served(device, plugged)) continue;
        Configured as;
        as.name = device.label;
        as.type = device.type;
        as.device = name_of(device, plugged);
        as.camera = device.type == "v4l2";
        found.push_back({device.label, std::move(as)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return order(a) < order(b); });
    std::set<std::string> names;
    for (FoundDevice& one : found) {
        for (int n = 2; !names.insert(one.as.name).second; ++n)
            one.as.name = one.label + " " + std::to_string(n);
    }
    return found;
}

std::vector<FoundDevice> list_devices() {
    return list_devices(DeviceWatch().devices());
}

RoomConfig room_of(const std::vector<FoundDevice>& found) {
    RoomConfig room;
    for (bool camera : {true, false}) {
        auto first = std::find_if(found.begin(), found.end(),
                                  [&](const FoundDevice& f) { return f.as.camera == camera; });
        if (first == found.end()) return {};
        room.devices.push_back(first->as);
        if (camera) room.devices.back().place = "officer";
    }
    return room;
}

const Configured* configured_as(const Plugged& device, const RoomConfig& room) {
    for (const Configured& one : room.devices)
        if (!one.device.empty() && answers(device, one.type, one.device)) return &one;
    return nullptr;
}

std::string room_lines(const std::vector<Configured>& devices) {
    std::string lines;
    for (const Configured& device : devices) {
        lines += device.camera ? "[[camera]]\n" : "[[microphone]]\n";
        lines += "name = " + quoted(device.name) + "\nplace = " + quoted(device.place) +
                 "\ntype = " + quoted(device.type) + "\ndevice = " + quoted(device.device) + "\n\n";
    }
    return lines;
}

}  // namespace hardware
