#pragma once
// The rules: may this person do this now, and what follows? Pure: (sitting, act, who, now) -> consequences or
// a refusal. Cites rulings R1-R18. Any thread.

#include <functional>
#include <set>
#include <variant>
#include <vector>

#include "voting/carry.h"
#include "voting/refusal.h"
#include "voting/sitting.h"

namespace voting {

/// What is true at the moment and stands in no entry.
struct Now {
    std::int64_t wall_ms = 0;
    std::uint64_t next_index = 0;    // the index the act would get
    Digest statement;                // SHA-256 of the statement's text
    std::set<PersonId> unreachable;  // tablets whose link is down (R3)
    bool preflight_passed = true;    // R10
    bool disk_full = false;
    struct Docket {
        Digest file;  // SHA-256 of the file that was read
        std::vector<Officer> officers;
        std::vector<CaseId> ids;  // fresh ones, one for each officer
    };
    std::optional<std::variant<Carried, Refusal>> carried;  // with case.carried: the case, or why not
    /// Key ids that two people have compared at a pairing and wait to be enrolled; nothing: not known here.
    std::optional<std::set<Digest>> compared;
    /// The root of the journal's first entries, nothing beyond its end; not set: not known here.
    std::function<std::optional<Digest>(std::uint64_t size)> root_at{};
    std::optional<Docket> docket;  // with docket.imported: what the file holds (docket.h)
};

/// Acts that the box writes after the accepted one, in the same durable step.
using Consequences = std::vector<Act>;
using Decided = std::variant<Consequences, Refused>;

Decided decide(const Sitting& sitting, const Act& act, const PersonId& by, const Now& now);

}  // namespace voting
