#pragma once
// What a reader says of a pre-flight's clip (evidence/opening.h), held against what the recorder knows. Pure.

#include <string_view>

#include "recorder/capture/recorder.h"
#include "recorder/evidence/clip_events.h"
#include "recorder/evidence/keyring.h"

namespace otyrysd {

/// The entry that follows. A fault: malformed, of another clip, by nobody enrolled to read, or with another
/// digest than that of what was recorded.
evidence::Result<evidence::EscrowTested> tested_by(std::string_view told, const capture::SealedTrial& trial,
                                                   const evidence::KeyRing& keys,
                                                   const evidence::SittingId& sitting,
                                                   std::optional<evidence::CaseId> of_case);

}  // namespace otyrysd
