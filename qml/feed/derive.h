#pragma once
// One pure function per screen: everything it shows, from the fold and the moment. What each field means:
// qml/DESIGN.md, "Props". Others' votes are not in a result before the ballot is closed (R5c). Any thread.

#include "qml/feed/inputs.h"
#include "qml/props/console_props.h"
#include "qml/props/hall_props.h"
#include "qml/props/tablet_props.h"

namespace feed {

props::TabletShown derive_tablet(const Inputs& in);
props::HallShown derive_hall(const Inputs& in);
props::ConsoleShown derive_console(const Inputs& in);

}  // namespace feed
