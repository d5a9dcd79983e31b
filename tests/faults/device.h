#pragma once
// A camera or microphone of our own behind the recorder's port, as V4L2 and ALSA are: it can be stalled
// and set going again, and it knows every unit that it gave.

#include <memory>
#include <vector>

#include "recorder/capture/ports.h"

namespace faults {

struct Unit {
    bool picture = false;
    bool keyframe = false;
    std::uint64_t time_ns = 0;  // monotonic
    std::uint64_t duration_ns = 0;
};

enum class Sort { camera, full_hd, microphone };  // full_hd: 1080p30, encoded as our cameras are

/// Any thread.
class Device {
  public:
    Device(Sort sort, const std::string& name);
    /// What the recorder gets; the device outlives it.
    std::unique_ptr<capture::Source> source() const;

    const evidence::SourceId& id() const;
    const std::string& name() const;

    /// Nothing more from it, and no error.
    void stall();
    /// Whole again.
    void plug_in();
    std::vector<Unit> given() const;

    struct State;

  private:
    std::shared_ptr<State> state_;
};

}  // namespace faults
