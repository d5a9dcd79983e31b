#pragma once
// What the box says about itself, in its own stream and unsigned (the head covers it). Pure; any thread.

#include "recorder/evidence/statement.h"

namespace evidence {

/// "box.started": a service began to answer; `version` of the program. The envelope has the boot.
inline constexpr std::string_view kBoxStarted = "box.started";

/// The form of one of the kinds above; null for others'.
const KindRule* box_rule(std::string_view kind);

}  // namespace evidence
