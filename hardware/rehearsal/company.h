#pragma once
// The invented company of a rehearsal: who sits at the table, and what a scenario leaves out of an officer.

#include <string>
#include <vector>

#include "hardware/rehearsal/scenario.h"

namespace rehearsal {

/// What a box enters when it prepares this sitting. Keys are zero: the room that has keys fills them in.
voting::SittingPrepared prepared(const Scenario& scenario, const voting::SittingId& id);
std::vector<voting::PersonSeated> seated(const Scenario& scenario, const voting::SittingId& id);
/// The officer of a case with rank and post where the scenario gives none.
voting::Officer officer(const CasePlan& plan);

/// The same as the service reads it from its folder (hardware/DESIGN.md, "Service").
std::string sitting_file(const Scenario& scenario);

/// The scenario's docket as CSV. `known`: officers that a docket beside the scenario describes, by name.
std::string docket_file(const Scenario& scenario, const std::vector<voting::Officer>& known);

/// 10:00 in Astana on the scenario's day, in milliseconds since 1970.
std::int64_t opening_ms(const Scenario& scenario);

}  // namespace rehearsal
