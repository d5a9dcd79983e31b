#pragma once
// The port to a device: what it is and how a pipeline for it begins. Implemented by hardware (cameras,
// microphones) and by tests. A source is what fails as a unit: a camera with its own sound, a microphone.

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "recorder/evidence/ids.h"
#include "recorder/evidence/result.h"

typedef struct _GstElement GstElement;

namespace capture {

struct SourceDescription {
    evidence::SourceId id;             // stable for the same device and name
    std::string name;                  // "Camera 1", from the room's configuration
    std::optional<std::string> place;  // "officer", "commission", ...; R11 knows "officer"
    std::string device;                // "rtsp 127.0.0.1:8554/room"; never credentials
    bool picture = false;              // what it is expected to give
    bool sound = false;
    bool simulated = false;             // a test pattern or a file: every screen says so
    std::uint64_t bits_per_second = 0;  // expected, for the disk's hours
    int delay_ms = 0;                   // it gives what was captured so long before its times say
    bool counts_sound = false;  // its sound's times count samples by the device's own clock, from any zero
};

/// Running times of a device's bin: what is captured before them is off the record; 0: nothing is, the
/// greatest: all is.
struct BlankedUntil {
    std::uint64_t picture_ns = 0, sound_ns = 0;
};

class Source {
  public:
    virtual ~Source() = default;
    virtual const SourceDescription& description() const = 0;
    /// A fresh bin, floating reference, never started; called again after every failure (a source element is
    /// never reused). Its source pads, now or later (pad-added): "picture*" gives video/x-h264 in
    /// stream-format avc or video/x-h265 in hvc1, alignment au; "sound*" gives audio/mpeg (raw AAC),
    /// audio/x-opus or audio/x-flac. One of each at most. A track that it cannot give is told on the bus, a
    /// warning STREAM/CODEC_NOT_FOUND that begins "its picture" or "its sound" and says what to do. A fault
    /// names the reason and what to do. Any thread, one at a time.
    virtual evidence::Result<GstElement*> make() const = 0;
    /// Off the record (R10): puts black with a running clock, and silence, in place of what the device gives,
    /// before it is encoded here: of each picture, and each buffer of sound, that is not encoded yet and
    /// begins before that time. False: the media is the device's own and goes through as it is. `bin`: of
    /// make(), alive. Any thread.
    virtual bool blank(GstElement* /*bin*/, const BlankedUntil& /*until*/) const { return false; }
    /// Where somebody watches for it, tells when the device is plugged in (true: try it) or pulled out;
    /// empty: no longer, and nothing of it runs when this returns. `told` is short, locks nothing that is
    /// held around this call, and may come on any thread, also while make() runs.
    virtual void on_plug(std::function<void(bool here)> /*told*/) {}
};

}  // namespace capture
