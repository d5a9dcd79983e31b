#include "voting/wire/visibility.h"

#include <algorithm>

#include "voting/act_codec.h"

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

bool may_see(const voting::SittingBook& sittings, const evidence::Entry& entry, std::string_view body,
             const evidence::Digest& key) {
    const auto* rule = hides(entry.kind) ? sittings.rule(entry.kind) : nullptr;
    if (!rule) return true;
    const auto note = evidence::parse_body(body);
    if (!note.ok()) return false;
    const auto statement = evidence::parse_statement(note->text, *rule);
    if (!statement.ok()) return false;
    const auto act = voting::parse_act(*statement);
    const auto* vote = act ? std::get_if<voting::VoteCast>(&*act) : nullptr;
    const auto* sitting = vote ? sittings.find(vote->sitting) : nullptr;
    const auto own = [&](const voting::Person& person) {
        return person.key == key && person.bore(statement->by);
    };
    return sitting && (std::any_of(sitting->persons.begin(), sitting->persons.end(), own) ||
                       seen_by_all(*sitting, *vote));
}

std::string hiding(const voting::SittingBook& sittings) {
    const auto* sitting = sittings.current();
    if (!sitting) return {};
    std::string open = sitting->prepared.sitting.hex();
    for (const auto& c : sitting->cases)
        if (const auto* ballot = c.open_ballot()) open += ' ' + ballot->digest.hex();
    return open;
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
