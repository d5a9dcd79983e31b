#include "hardware/otyrysd/trial.h"

#include <algorithm>

#include "recorder/evidence/opening.h"

namespace otyrysd {

evidence::Result<evidence::EscrowTested> tested_by(std::string_view told, const capture::SealedTrial& trial,
                                                   const evidence::KeyRing& keys,
                                                   const evidence::SittingId& sitting,
                                                   std::optional<evidence::CaseId> of_case) {
    OTYRYS_TRY(const auto opening, evidence::parse_opening(told));
    const auto readers = keys.readers();
    if (opening.clip != trial.clip) return evidence::Error{"it is said of another clip"};
    if (std::none_of(readers.begin(), readers.end(),
                     [&](const auto& reader) { return evidence::key_id(reader) == opening.reader; }))
        return evidence::Error{"it is said by nobody who is enrolled to read"};
    if (opening.media_sha256 != trial.media_sha256)
        return evidence::Error{"what was opened is not what was recorded"};
    return evidence::EscrowTested{sitting, of_case, opening.clip, opening.reader, opening.media_sha256};
}

}  // namespace otyrysd
