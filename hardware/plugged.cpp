#include "hardware/plugged.h"

#include <algorithm>

namespace hardware {

namespace {

constexpr std::string_view kSerial = "serial:", kPort = "port:";

/// "/dev/video2" before "/dev/video10".
bool earlier(const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// One thing with several nodes: the same model in the same place.
bool one_device(const Plugged& a, const Plugged& b) {
    return a.type == b.type && a.serial == b.serial && a.port == b.port && !a.port.empty();
}

std::string where(const Plugged& device) {
    return device.port.empty() ? device.address : std::string(kPort) + device.port;
}

}  // namespace

bool is_lasting(std::string_view name) {
    return name.starts_with(kSerial) || name.starts_with(kPort);
}

bool answers(const Plugged& device, std::string_view type, std::string_view name) {
    if (device.type != type) return false;
    if (name.starts_with(kSerial)) return device.serial == name.substr(kSerial.size());
    if (name.starts_with(kPort)) return device.port == name.substr(kPort.size());
    return name.empty() || device.address == name;
}

evidence::Result<std::string> address_of(const std::vector<Plugged>& plugged, const std::string& type,
                                         const std::string& name) {
    if (!is_lasting(name)) return name;
    const Plugged* found = nullptr;
    for (const Plugged& device : plugged) {
        if (!answers(device, type, name)) continue;
        if (found && !one_device(*found, device))
            return evidence::Error{"two devices call themselves " + name +
                                   " - name each by its port in the room's configuration: " + where(*found) +
                                   " and " + where(device)};
        if (!found || earlier(device.address, found->address)) found = &device;
    }
    if (!found)
        return evidence::Error{name +
                               " is not there - check that it is plugged in, and its name in the room's "
                               "configuration"};
    return found->address;
}

bool is_second_node(const Plugged& device, const std::vector<Plugged>& plugged) {
    return std::any_of(plugged.begin(), plugged.end(), [&](const Plugged& other) {
        return one_device(device, other) && earlier(other.address, device.address);
    });
}

std::string name_of(const Plugged& device, const std::vector<Plugged>& plugged) {
    auto alone = [&](const std::string& name) { return address_of(plugged, device.type, name).ok(); };
    if (std::string name = std::string(kSerial) + device.serial; !device.serial.empty() && alone(name))
        return name;
    if (std::string name = std::string(kPort) + device.port; !device.port.empty() && alone(name)) return name;
    return device.address;
}

}  // namespace hardware
