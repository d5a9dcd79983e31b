#pragma once
// What is offered beside the course of a sitting: what may be seen, put right, given to another. Each
// "refusal" of a row is the word of voting::decide on the very act (common.h, why_not). Pure; any thread.

#include "qml/feed/inputs.h"
#include "qml/props/tablet_props.h"

namespace feed {

/// R6: the warnings as sentences, and who has seen exactly these.
void show_warnings(props::TabletShown& shown, const Inputs& in, const voting::Case& c);

}  // namespace feed
