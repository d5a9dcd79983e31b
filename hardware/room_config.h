#pragma once
// What is plugged into the room: cameras and microphones by name and place, from a TOML file.
// Grammar and example: hardware/DESIGN.md, "Room".

#include <memory>
#include <string>
#include <vector>

#include "hardware/device_watch.h"
#include "recorder/capture/ports.h"
#include "recorder/capture/settings.h"

namespace hardware {

/// One camera or microphone as configured.
struct Configured {
    std::string name;
    std::string place;   // empty: none set
    std::string type;    // "rtsp", "v4l2", "alsa", "pulse", "file", "test"
    std::string device;  // URL, path, ALSA name, PulseAudio source; "serial:..." or "port:..." of those
    bool camera = true;
    int delay_ms = 0;  // what it gives was captured so long before its times say; -500 to 500
};

struct RoomConfig {
    std::vector<Configured> devices;
    capture::RecorderSettings recorder;
};

/// A fault names file, line and column. Unknown keys are faults.
evidence::Result<RoomConfig> parse_room(std::string_view toml, const std::string& file_name);
evidence::Result<RoomConfig> load_room(const std::string& path);

/// The sources in the file's order. No device is opened yet: what is missing shows in the source's status.
/// Without a watch no lasting name is found, and nobody is told of what is plugged in.
evidence::Result<std::vector<std::unique_ptr<capture::Source>>> make_sources(const RoomConfig& room,
                                                                             const WatchPtr& watch = nullptr);

}  // namespace hardware
