#pragma once
// Parts of the console's derivation. Pure; any thread.

#include "qml/feed/inputs.h"
#include "qml/props/console_props.h"

namespace feed {

/// Cameras, microphones, disks, tablets, clock.
void show_room(props::ConsoleShown& shown, const Inputs& in);
/// Roster with presence, device and whether voted.
void show_people(props::ConsoleShown& shown, const Inputs& in, const voting::Case* c);
/// The docket's file as it was read: rows or faults.
void show_import(props::ConsoleShown& shown, const Inputs& in);
/// Composition's order, rules, protocol and confirmations.
void show_papers(props::ConsoleShown& shown, const Inputs& in);
void show_protocol(props::ConsoleShown& shown, const Inputs& in);
/// What happened in the case, by the time of the recording.
QVariantList console_marks(const Inputs& in, const voting::Case& c);
/// Failures first, then warnings, each until its fact clears; acknowledged ones stay, marked.
QVariantList alarms(const Inputs& in, const props::ConsoleShown& shown);

}  // namespace feed
