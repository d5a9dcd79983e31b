#pragma once
// The time line under the entries: wall times with the steps of the wall clock taken out, so that a clock
// that is set neither hides nor invents a gap. Within a boot it runs with the monotonic clock; between two
// boots there is only the wall clock, and the line does not go back. Plain values; one thread at a time.

#include <optional>
#include <vector>

#include "recorder/evidence/entry.h"

namespace evidence {

/// A wall clock that moves by more than this against the monotonic one was set; by less, it is kept right.
inline constexpr std::int64_t kClockStepMs = 500;

/// A wall time as the box told it in the entry `index`: the entry's own, or one that its body states.
struct Moment {
    std::uint64_t index = 0;
    std::int64_t wall_ms = 0;
};

/// A stretch of the line, [from, to).
struct SteadySpan {
    std::int64_t from_ms = 0, to_ms = 0;
};

class SteadyTime {
  public:
    /// Every entry, in order.
    void note(const Entry& entry);
    /// On the line, in ms; equal to the wall time as long as the clock was never set.
    std::int64_t at(const Moment& moment) const { return moment.wall_ms - offset(moment.index); }
    /// From one moment to another, in ms.
    std::int64_t between(const Moment& from, const Moment& to) const { return at(to) - at(from); }

  private:
    std::int64_t offset(std::uint64_t index) const;

    struct Reading {
        BootId boot;
        std::int64_t wall_ms = 0, mono_us = 0, steady_ms = 0;
    };
    struct Offset {
        std::uint64_t from_index = 0;
        std::int64_t ms = 0;  // wall less steady
    };
    std::optional<Reading> first_, last_;  // of this boot
    std::vector<Offset> offsets_;
};

}  // namespace evidence
