#pragma once
// One person's headless tablet: the process otyrys-seat with this person's key, spoken to in JSON lines
// (qml/DESIGN.md, "Seat"). Thread: one; every wait is bounded.

#include <functional>
#include <memory>
#include <nlohmann/json.hpp>

#include "hardware/rehearsal/live/child.h"

namespace rehearsal {

class Seat {
  public:
    using Told = std::function<void(const nlohmann::json&)>;
    /// `told`: whatever the seat says that is not an answer (entries, live state, the link).
    Seat(std::unique_ptr<Child> child, Told told) : child_(std::move(child)), told_(std::move(told)) {}

    /// Says a line and waits for its answer ("accepted" or "refused").
    evidence::Result<nlohmann::json> ask(const nlohmann::json& question, int timeout_ms);
    /// Says a line that has no answer.
    void tell(const nlohmann::json& line) { child_->write_line(line.dump()); }
    /// Reads what the seat says until `enough` holds.
    evidence::Result<void> listen(const std::function<bool()>& enough, int timeout_ms);

    /// Takes in what the seat says for so long.
    evidence::Result<void> listen_for(int duration_ms);

  private:
    evidence::Result<nlohmann::json> next(int timeout_ms);
    std::unique_ptr<Child> child_;
    Told told_;
};

}  // namespace rehearsal
