#pragma once
// What a voting member signs to have a tablet that was compared at a pairing in the place of another. Pure.

#include "qml/link/session/draft.h"
#include "recorder/evidence/keyring.h"
#include "voting/wire/message.h"

namespace client {

/// Revocations of all live keys of the person (the old tablet is cut off whole), then enrolments of the
/// tablet's. Empty: no tablet waits to be witnessed, or nobody of the sitting is meant.
std::vector<std::pair<std::string, Given>> witnessed_acts(const wire::Live& live,
                                                          const voting::Sitting& sitting,
                                                          const evidence::KeyRing& keys,
                                                          const std::string& reason);

}  // namespace client
