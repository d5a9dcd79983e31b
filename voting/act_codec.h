#pragma once
// Acts as the fields of statements and back. Pure; any thread.

#include <optional>
#include <vector>

#include "recorder/evidence/entry.h"
#include "recorder/evidence/statement.h"
#include "voting/act.h"

namespace voting {

/// The form of a kind, or null when voting has no such kind.
const evidence::KindRule* kind_rule(std::string_view kind);

std::string_view kind_of(const Act& act);
std::vector<evidence::Field> to_fields(const Act& act);
/// The act of a statement that kind_rule() allowed; nothing when a value is not of its list (say form "x").
std::optional<Act> parse_act(const evidence::Statement& statement);

/// The stream an act is written to, and the sitting it names.
evidence::Stream stream_of(const Act& act);
SittingId sitting_of(const Act& act);

}  // namespace voting
