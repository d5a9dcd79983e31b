#pragma once
// The last seconds of a source, encoded, and where a clip of them can begin. Plain values; the feed's lock
// guards it.

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "recorder/capture/media.h"

namespace capture {

/// Where the next clip of a source shall begin: with the last keyframe at or before that time, or the first
/// one behind it; no unit of a track before that number (they stand in the clip before).
struct Cut {
    std::uint64_t time_ns = 0;  // monotonic
    std::uint64_t first[2] = {0, 0};
    bool at_picture = false;  // the clip before ends by these numbers, not by that time
};

/// Where it does begin, and which units are its own.
struct Beginning {
    std::uint64_t start_ns = 0;  // the media's time 0, monotonic
    std::uint64_t first[2] = {0, 0};
    std::uint64_t sound_from_ns = 0;
    std::vector<TrackForm> forms;  // one for each track
    bool takes(const MediaUnit& unit) const;
};

struct RingLimits {
    std::uint64_t length_ns = 0;  // at least so long, from a keyframe on; 0: from the last keyframe
    std::size_t bytes = 48u << 20;
};

class Ring {
  public:
    explicit Ring(RingLimits limits) : limits_(limits) {}

    void keep(const MediaUnit& unit);
    void clear();
    /// Nothing from this time on is dropped but for the limit of bytes; nothing: no such time.
    void hold(std::optional<std::uint64_t> from_ns) { hold_ns_ = from_ns; }
    /// Nothing: nothing is kept that reaches there, or a picture is kept without its keyframe.
    std::optional<Beginning> beginning(const Cut& cut) const;
    const std::deque<MediaUnit>& kept() const { return kept_; }
    /// The limit of bytes left less than the length that was asked for.
    bool limited() const { return limited_ || headless_; }
    std::size_t bytes() const { return bytes_; }

  private:
    void drop_old();
    void drop_to_limit();
    template <class Which>
    void drop(Which which);
    void note_order(const MediaUnit& unit);

    RingLimits limits_;
    std::deque<MediaUnit> kept_;
    std::size_t bytes_ = 0;
    std::optional<std::uint64_t> hold_ns_;
    std::uint64_t newest_ns_ = 0, newest_picture_ns_ = 0;
    std::uint64_t next_drop_ns_ = 0;  // what is too old goes now and then
    std::uint64_t lead_ns_ = 0;       // how far pictures come before one that was given earlier
    bool headless_ = false;           // the newest pictures are not kept: their keyframe had to go
    bool limited_ = false;
};

}  // namespace capture
