#pragma once
// From what is so in the room to the entries that say since when it is wrong and until when. Pure.

#include <optional>
#include <string>
#include <vector>

#include "recorder/evidence/clip_events.h"
#include "recorder/evidence/clock.h"
#include "recorder/evidence/steady_time.h"

namespace capture {

/// One thing that can be wrong, as it is now. What it is for and what it concerns name it.
struct Condition {
    enum class State : std::uint8_t { right, wrong, unknown };
    evidence::Trouble what = evidence::Trouble::lost;
    std::optional<evidence::SourceId> source;  // nothing: the room
    std::optional<std::string> name;           // the source's
    State state = State::unknown;              // unknown: an alarm that stands goes on standing
    std::uint64_t since_ns = 0;                // since when it is so, monotonic
    std::optional<evidence::Loss> why;
    bool told = true;  // false: it is no alarm now, though one that stands is cleared by it
};

class AlarmKeeper {
  public:
    /// `standing`: what the journal has raised and not cleared, of runs before this one too.
    explicit AlarmKeeper(std::vector<evidence::AlarmRaised> standing) : standing_(std::move(standing)) {}

    /// What the journal has to be told now. An alarm whose condition is not among them is cleared: its device
    /// belongs to the room no more.
    std::vector<evidence::ClipEvent> settle(const std::vector<Condition>& conditions,
                                            const evidence::Instant& now);
    const std::vector<evidence::AlarmRaised>& standing() const { return standing_; }

  private:
    std::vector<evidence::AlarmRaised> standing_;
};

/// Notices that the wall clock was set.
class ClockWatch {
  public:
    /// At least once a second; the step since the last look, if it is more than evidence::kClockStepMs.
    std::optional<evidence::ClockStepped> look(const evidence::Instant& now);

  private:
    std::optional<evidence::Instant> last_;
};

}  // namespace capture
