#pragma once
// A source off the record (R10) and back: blanked where this machine encodes, else held back. Plain values;
// the feed's lock guards it. Times are monotonic ns.

#include <optional>

#include "recorder/capture/hold_back.h"
#include "recorder/capture/ports.h"
#include "recorder/capture/ring.h"

namespace capture {

class OffRecord {
  public:
    /// Both outlive it.
    OffRecord(const Source& source, Ring& ring) : source_(source), ring_(ring) {}

    /// The device's bin, before it plays; null: it lives no more.
    void begin_life(GstElement* bin, std::uint64_t now_ns);
    /// False: the device's own units are held back.
    bool set(bool off, std::uint64_t now_ns);
    /// Nothing from before now is kept, or will be; it is blanked from now on, or held back.
    void forget(std::uint64_t now_ns);
    /// How far the track's times are from those of the device's bin.
    void placed(Track track, std::int64_t time_less_running_ns);
    bool holds() const { return hold_back_.holds(); }
    bool withholds(const MediaUnit& unit) { return hold_back_.withholds(unit); }

  private:
    bool go_off(std::uint64_t now_ns);
    bool blank();

    const Source& source_;
    Ring& ring_;
    GstElement* bin_ = nullptr;
    bool off_ = false;
    std::uint64_t back_ns_ = 0;                // when it last came back on record
    std::optional<std::int64_t> shift_ns_[2];  // of this life, once known
    HoldBack hold_back_;
};

}  // namespace capture
