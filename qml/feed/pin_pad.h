#pragma once
// A PIN as fingers give it to a tablet: digit by digit into guarded memory, twice where it is chosen. Nothing
// of it leaves but to the link. Values; GUI thread.

#include <optional>

#include "recorder/evidence/guarded.h"

namespace feed {

class PinPad {
  public:
    enum class Step : std::uint8_t { closed, enter, choose, repeat };
    void open(Step step);
    void close() { open(Step::closed); }
    Step step() const { return step_; }
    std::size_t typed() const { return typed_.size(); }
    /// The second time it was another one, and it begins with the first again; until the next digit.
    bool differed() const { return differed_; }

    /// The whole PIN once it is there, entered or given twice the same: the pad is empty then and waits.
    std::optional<evidence::Pin> digit(int digit);
    void erase() { typed_.pop(); }

  private:
    std::optional<evidence::Pin> whole();
    Step step_ = Step::closed;
    evidence::Pin typed_, first_;
    bool differed_ = false;
};

}  // namespace feed
