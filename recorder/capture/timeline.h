#pragma once
// A device's times, kept near the moment they arrive. A device whose clock jumps, an hour ahead or back, must
// not take its clip's times with it: from the jump on its units are placed anew. Plain values; one thread at
// a time.

#include <cstdint>
#include <optional>

#include "recorder/capture/media.h"

namespace capture {

class TimeLine {
  public:
    struct Placed {
        std::uint64_t time_ns = 0;            // monotonic
        std::optional<std::int64_t> jump_ns;  // the device's clock went so far ahead (or, negative, back)
    };
    /// A unit with this time of the device's that arrived now (both monotonic). A time more than 1 s ahead of
    /// its arrival, or more than 1 s behind the unit before it, is a jump; the first unit may be 5 s late.
    Placed place(Track track, std::uint64_t time_ns, std::uint64_t now_ns);
    /// The device's pipeline was made anew: its first times are believed again.
    void restart();

  private:
    struct Line {
        bool any = false;
        std::int64_t offset_ns = 0;
        std::int64_t last_ns = 0;
        std::int64_t delay_ns = 0;  // from the last unit's time to its arrival
    };
    Line lines_[2];
};

}  // namespace capture
