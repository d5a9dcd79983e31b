#pragma once
// What waits for a next sitting: cases adjourned, deferred, never called, or moved to another commission,
// with the absences that travel with them (R9). Pure; any thread.

#include <map>
#include <variant>
#include <vector>

#include "voting/refusal.h"
#include "voting/sitting.h"

namespace voting {

/// A case as a later sitting takes it over.
struct Carried {
    SittingId sitting;  // where it was last
    CaseId of_case;
    Officer officer;  // as corrected, its absences counted on
    Commission to = Commission::central;
    MaybeText region;
};
using Sittings = std::map<SittingId, Sitting>;

/// A case of a closed sitting, or why it cannot be taken over: unknown_sitting, unknown_case, not_closed,
/// case_decided, case_carried, or what it was refused for.
std::variant<Carried, Refusal> carried_from(const Sittings& sittings, const SittingId& from,
                                            const CaseId& id);
/// All that wait for this commission: by day, number of the sitting, place in its agenda.
std::vector<Carried> carried_over(const Sittings& sittings, Commission to, const MaybeText& region);

/// The case that a case.carried makes: named by the statement's digest.
CaseId case_carried_by(const Digest& statement);

}  // namespace voting
