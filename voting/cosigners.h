#pragma once
// Who of a sitting witnessed a head: whose tablets are asked, and whose cosignatures are good. Pure; any
// thread. Form of the entry: recorder/evidence/head_cosigned.h.

#include "recorder/evidence/head_cosigned.h"
#include "recorder/evidence/keyring.h"
#include "voting/sitting.h"

namespace voting {

/// Persons of the composition as it is now, ascending: a secretary who was replaced is none of it.
std::vector<PersonId> seated_persons(const Sitting& sitting);
/// The live key of this person's tablet; null: none is enrolled, or revoked.
const evidence::EnrolledKey* tablet_of(const evidence::KeyRing& keys, const Person& person);
/// The person whose tablet's live key this is; empty: nobody's of this sitting.
PersonId person_with_tablet(const evidence::KeyRing& keys, const Sitting& sitting, const Digest& key);

/// A head and who witnessed it, each cosignature checked.
struct Witnessed {
    std::uint64_t size = 0;
    Digest root;
    std::uint64_t index = 0;   // of the entry that tells it
    std::vector<PersonId> by;  // whose cosignature is good
    unsigned of = 0;           // persons seated
};
/// `origin`: of the log; `keys`, `sitting`: before the entry. `faults` gets what is not as the form says: a
/// line that is not good, somebody named who is not seated, or one who is seated and not named.
Witnessed witnessed(const evidence::HeadCosigned& said, const std::string& origin,
                    const evidence::KeyRing& keys, const Sitting& sitting, std::vector<std::string>& faults);

}  // namespace voting
