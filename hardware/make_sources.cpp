// From what is configured to what is recorded.
#include "hardware/room_config.h"
#include "hardware/sources.h"

namespace hardware {
namespace {

SourcePtr make_source(const Configured& device, const WatchPtr& watch) {
    Placed placed{device.name, device.place, device.delay_ms};
    if (device.type == "rtsp") return rtsp_camera(placed, device.device);
    if (device.type == "v4l2") return v4l2_camera(placed, device.device, watch);
    if (device.type == "file") return file_camera(placed, device.device);
    if (device.type == "test") return test_camera(placed);
    if (device.type == "alsa") return alsa_microphone(placed, device.device, watch);
    if (device.type == "pulse") return pulse_microphone(placed, device.device, watch);
    return nullptr;
}

}  // namespace

evidence::Result<std::vector<SourcePtr>> make_sources(const RoomConfig& room, const WatchPtr& watch) {
    std::vector<SourcePtr> sources;
    for (const Configured& device : room.devices) {
        SourcePtr source = make_source(device, watch);
        if (!source)
            return evidence::Error{"unknown type \"" + device.type + "\" of \"" + device.name + "\""};
        sources.push_back(std::move(source));
    }
    return sources;
}

}  // namespace hardware
