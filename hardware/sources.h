#pragma once
// Cameras and microphones behind the recorder's port. Each function only remembers what to open; the device
// is opened by make(), again after every failure, and a fault there says why and what to do. Any thread.

#include <memory>
#include <string>

#include "hardware/device_watch.h"
#include "recorder/capture/ports.h"

namespace hardware {

/// A name and a place in the room; place may be empty. What the source gives was captured `delay_ms` before
/// its times say.
struct Placed {
    std::string name;
    std::string place;
    int delay_ms = 0;
};

/// What stays of a source while it is configured so; `device` as it may be shown. The id rests on name and
/// device.
capture::SourceDescription describe(const Placed& placed, const std::string& device);

using SourcePtr = std::unique_ptr<capture::Source>;

/// What raw pictures go through where they are encoded here, as a GStreamer description; the last element is
/// named "picture".
std::string picture_encoding();

/// A network camera: its own H.264 as it is, its own AAC sound if it has one. TCP; credentials may stand in
/// the URL and are never shown.
SourcePtr rtsp_camera(const Placed& placed, const std::string& url);
// Of the machine's own devices `device` is an address, or a lasting name that is looked up in `watch` each
// time the device is opened; the watch also tells the source's listener when it comes and goes.

/// A camera, "/dev/video0": its own H.264 if it gives that, else MJPEG or raw pictures encoded here.
SourcePtr v4l2_camera(const Placed& placed, const std::string& device, const WatchPtr& watch = nullptr);
/// A microphone by ALSA name ("hw:1,0") or PulseAudio source ("" is the default one), recorded as Opus.
SourcePtr alsa_microphone(const Placed& placed, const std::string& device, const WatchPtr& watch = nullptr);
SourcePtr pulse_microphone(const Placed& placed, const std::string& device, const WatchPtr& watch = nullptr);
/// A file played once at its own pace, as if it were a camera; simulated.
SourcePtr file_camera(const Placed& placed, const std::string& path);
/// A moving test pattern with a tone; simulated. Never chosen by itself.
SourcePtr test_camera(const Placed& placed);

}  // namespace hardware
