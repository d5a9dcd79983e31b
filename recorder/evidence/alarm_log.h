#pragma once
// All alarms and steps of the clock as a fold of their entries. Plain values; one thread at a time.

#include <map>
#include <set>
#include <vector>

#include "recorder/evidence/clip_events.h"

namespace evidence {

struct Alarm {
    AlarmRaised raised;
    std::uint64_t raised_index = 0;   // of the journal
    std::optional<WallTime> until;    // nothing: it still stands
    std::uint64_t cleared_index = 0;  // when it does not
};

struct ClockStep {
    ClockStepped step;
    std::uint64_t index = 0;
};

class AlarmLog {
  public:
    /// Faults: the id a second time; an alarm of the same trouble and source while one stands.
    Result<void> apply(const AlarmRaised& event, std::uint64_t index);
    /// Faults: never raised; cleared already.
    Result<void> apply(const AlarmCleared& event, std::uint64_t index);
    void apply(const ClockStepped& event, std::uint64_t index) { steps_.push_back({event, index}); }

    /// In the order of raising.
    const std::vector<Alarm>& all() const { return alarms_; }
    std::vector<AlarmRaised> standing() const;
    const std::vector<ClockStep>& steps() const { return steps_; }

  private:
    std::vector<Alarm> alarms_;
    std::map<AlarmId, std::size_t> places_;
    std::set<std::size_t> standing_;
    std::vector<ClockStep> steps_;
};

}  // namespace evidence
