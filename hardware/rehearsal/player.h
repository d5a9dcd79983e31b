#pragma once
// Plays a scenario in a room and says what came of each step: one JSON line each (hardware/DESIGN.md,
// "Rehearsal"). Holds no rule: what is refused, the room refuses.

#include <functional>
#include <string>

#include "hardware/rehearsal/room.h"
#include "hardware/rehearsal/scenario.h"

namespace rehearsal {

using Line = std::function<void(const std::string& json)>;

/// `number`: of the scenario in JSON Lines, 0 for a single one.
evidence::Result<void> play(const Scenario& scenario, unsigned number, Room& room, const Line& line);

/// The last line: when the protocol is due, and, with devices, where bundle and protocol are.
std::string last_line(const voting::Sitting& sitting, unsigned number, const std::string& bundle = {},
                      const std::string& protocol = {});

}  // namespace rehearsal
