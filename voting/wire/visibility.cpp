#include "voting/wire/visibility.h"

#include <algorithm>

namespace wire {

bool hides(std::string_view kind) {
    return kind == voting::VoteCast::kKind;
}

bool seen_by_all(const voting::Sitting& sitting, const voting::VoteCast& vote) {
    if (sitting.prepared.settings.roll_call == voting::RollCall::live) return true;
    const auto* c = sitting.find(vote.of_case);
    const auto* open = c ? c->open_ballot() : nullptr;
    return !open || open->digest != vote.ballot;
}

std::vector<voting::PersonId> voted(const voting::Sitting& sitting) {
    std::vector<voting::PersonId> persons;
    const auto* c = sitting.current_case();
    const auto* open = c ? c->open_ballot() : nullptr;
    if (open)
        for (const auto& person : open->roll)
            if (open->vote_of(person)) persons.push_back(person);
    return persons;
}

}  // namespace wire
