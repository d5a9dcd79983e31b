#pragma once
// A clock whose wall time is set off from the system's: a rehearsal of another day.

#include "recorder/evidence/clock.h"

namespace otyrysd {

class ShiftedClock final : public evidence::Clock {
  public:
    ShiftedClock(const evidence::Clock& clock, std::int64_t shift_ms) : clock_(clock), shift_ms_(shift_ms) {}
    evidence::Instant now() const override {
        auto now = clock_.now();
        now.wall_ms += shift_ms_;
        return now;
    }
    evidence::BootId boot() const override { return clock_.boot(); }
    evidence::ClockState state() const override {
        return shift_ms_ == 0 ? clock_.state() : evidence::ClockState::unknown;
    }

  private:
    const evidence::Clock& clock_;
    std::int64_t shift_ms_;
};

}  // namespace otyrysd
