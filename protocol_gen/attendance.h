#pragma once
// Who was in the room when, and what each change did to the quorum (R3, R4), from the fold. Pure; any thread.

#include <optional>
#include <vector>

#include "voting/sitting.h"

namespace protocol {

/// One stay in the room.
struct Stay {
    std::int64_t from_ms = 0;
    std::optional<std::int64_t> to_ms;  // nothing: until the end of the sitting
};
std::vector<Stay> stays_of(const voting::Sitting& sitting, const voting::PersonId& person);

/// A change of presence after the sitting opened, or a recusal, with what it did.
struct Movement {
    enum class Sort : std::uint8_t { left, back, came, recused } sort = Sort::left;
    voting::PersonId person;
    std::int64_t wall_ms = 0;
    std::uint64_t index = 0;  // zero with recused
    voting::MaybeText reason;
    std::optional<voting::CaseId> during;
    voting::Quorum quorum;                 // after it
    bool lost = false;                     // quorate before, not after
    bool restored = false;                 // not before, quorate after
    std::optional<std::int64_t> since_ms;  // with restored: since when there was none
};
std::vector<Movement> movements_of(const voting::Sitting& sitting);

/// The quorum at the moment the sitting opened.
voting::Quorum quorum_at_opening(const voting::Sitting& sitting);

}  // namespace protocol
