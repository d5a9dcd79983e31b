#pragma once
// Which units of a device's own media are off the record (R10) and so neither kept nor given on. Plain
// values; the feed's lock guards it. Times are monotonic ns.

#include <cstdint>

#include "recorder/capture/media.h"

namespace capture {

class HoldBack {
  public:
    /// What is captured from now on is withheld. Units from before may still come, until a track's first one
    /// from behind came.
    void begin(std::uint64_t now_ns) {
        holds_ = true, from_ns_ = now_ns;
        over_[0] = over_[1] = false;
    }
    /// Nothing from before now is of use any more, of a sound from before `sound_ns`; a picture goes on at
    /// its next keyframe.
    void end(std::uint64_t now_ns, std::uint64_t sound_ns) {
        holds_ = false, until_ns_[0] = now_ns, until_ns_[1] = sound_ns;
        headless_ = true;
    }
    bool holds() const { return holds_; }
    bool withholds(const MediaUnit& unit) {
        const bool picture = unit.track == Track::picture;
        if (holds_) {
            bool& over = over_[picture ? 0 : 1];
            return over = over || unit.time_ns >= from_ns_;
        }
        if (unit.time_ns < until_ns_[picture ? 0 : 1]) return true;
        if (picture && unit.keyframe) headless_ = false;
        return picture && headless_;
    }

  private:
    bool holds_ = false;
    bool headless_ = false;  // a picture whose keyframe was withheld
    bool over_[2] = {};      // the track has reached what is withheld
    std::uint64_t from_ns_ = 0, until_ns_[2] = {};
};

}  // namespace capture
