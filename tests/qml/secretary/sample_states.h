#pragma once
// The states of sample_room.h by name, in two files; and what both build on.

#include <functional>
#include <map>

#include "tests/qml/secretary/sample_room.h"

namespace sample {

struct State {
    const char* page;
    std::function<Room()> make;
    QStringList steps{};
};
/// Those of sample_further.cpp.
std::map<QString, State> further_states();

/// Four cameras, a microphone for the officer, one for each present member, one for the room.
void furnish(Room& room);
Room opened(voting::Commission commission = voting::Commission::central);
/// One case decided, one deferred, the third in hand.
Room third(voting::Commission commission = voting::Commission::central);
Room interview(voting::Commission commission = voting::Commission::central);
Room state_decided();
Room state_preparation();

}  // namespace sample
