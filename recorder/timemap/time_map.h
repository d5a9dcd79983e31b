#pragma once
// The clips of an interview on one time line. Within one boot clips are placed by the monotonic clock, which
// nobody can set; boots are placed against each other by the wall clock. Pure; any thread.

#include <map>
#include <span>

#include "recorder/evidence/ids.h"

namespace timemap {

/// What a clip says of its times.
struct ClipTimes {
    evidence::ClipId clip;
    evidence::BootId boot;
    std::uint64_t mono_ns = 0;    // monotonic time of its media's time 0, on that boot's clock
    std::int64_t wall_ms = 0;     // the same instant on the wall
    std::uint64_t length_ns = 0;  // of its media
};

class TimeMap {
  public:
    /// In the journal's order, in which boots follow each other; each clip once.
    explicit TimeMap(std::span<const ClipTimes> clips);

    /// Of a clip's media time: ns since the first media of the interview, for its media time 0 at most 2^62
    /// whatever the clips say. Precondition: the clip was given.
    std::uint64_t common_ns(const evidence::ClipId& clip, std::uint64_t media_ns) const {
        return begins_.at(clip) + media_ns;
    }
    /// Wall time of the common time 0, as the clock of the first boot showed it; 1970 to 2255.
    std::int64_t wall_ms() const { return wall_ms_; }
    /// The wall clock went back between two boots, by so much that they overlap: the later one is placed
    /// right behind the earlier.
    bool wall_went_back() const { return wall_went_back_; }

  private:
    std::map<evidence::ClipId, std::uint64_t> begins_;
    std::int64_t wall_ms_ = 0;
    bool wall_went_back_ = false;
};

}  // namespace timemap
