#include "protocol_gen/attendance.h"

#include <algorithm>
#include <map>
#include <set>

namespace protocol {

using voting::PersonId;
using voting::PresenceState;
using voting::Quorum;
using voting::Sitting;

namespace {

Quorum quorum_of(const Sitting& sitting, const std::set<PersonId>& here, const std::set<PersonId>& recused) {
    Quorum quorum = voting::empty_room(sitting.prepared);
    for (const voting::Person& person : sitting.persons) {
        if (here.contains(person.id) && !recused.contains(person.id)) quorum.came(person);
    }
    return quorum;
}

/// Changes of presence and recusals in the order of time; at one instant presence comes first.
std::vector<Movement> in_order(const Sitting& sitting) {
    std::vector<Movement> all;
    for (const voting::PresenceChange& change : sitting.presence) {
        const bool left = change.state == PresenceState::left;
        all.push_back({left ? Movement::Sort::left : Movement::Sort::came,
                       change.person,
                       change.wall_ms,
                       change.index,
                       change.reason,
                       change.during,
                       {},
                       false,
                       false,
                       {}});
    }
    for (const voting::Case& c : sitting.cases)
        for (const voting::Recusal& recusal : c.recusals)
            all.push_back({Movement::Sort::recused,
                           recusal.person,
                           recusal.wall_ms,
                           0,
                           recusal.reason,
                           c.id,
                           {},
                           false,
                           false,
                           {}});
    std::stable_sort(all.begin(), all.end(),
                     [](const Movement& a, const Movement& b) { return a.wall_ms < b.wall_ms; });
    return all;
}

class Replay {
  public:
    explicit Replay(const Sitting& sitting) : sitting_(sitting) {}

    /// False: it changed nothing.
    bool take(Movement& movement) {
        std::set<PersonId>& recused = movement.during ? recused_[*movement.during] : nobody_;
        const bool before = quorum_of(sitting_, here_, recused).quorate();
        if (movement.sort == Movement::Sort::recused) {
            if (!recused.insert(movement.person).second) return false;
        } else if (movement.sort == Movement::Sort::left) {
            if (here_.erase(movement.person) == 0) return false;
        } else {
            if (!here_.insert(movement.person).second) return false;
            if (!seen_.insert(movement.person).second) movement.sort = Movement::Sort::back;
        }
        movement.quorum = quorum_of(sitting_, here_, recused);
        movement.lost = before && !movement.quorum.quorate();
        movement.restored = !before && movement.quorum.quorate();
        if (movement.lost) since_ms_ = movement.wall_ms;
        if (movement.restored) movement.since_ms = since_ms_ ? since_ms_ : sitting_.opened_ms;
        return true;
    }
    Quorum quorum() const { return quorum_of(sitting_, here_, {}); }

  private:
    const Sitting& sitting_;
    std::set<PersonId> here_, seen_, nobody_;
    std::map<voting::CaseId, std::set<PersonId>> recused_;  // a recusal lasts for its case (R5)
    std::optional<std::int64_t> since_ms_;
};

bool before_opening(const Sitting& sitting, const Movement& movement) {
    return !sitting.opened_ms || movement.wall_ms <= *sitting.opened_ms;
}

}  // namespace

std::vector<Stay> stays_of(const Sitting& sitting, const PersonId& person) {
    std::vector<Stay> stays;
    for (const voting::PresenceChange& change : sitting.presence) {
        if (change.person != person) continue;
        const bool here = !stays.empty() && !stays.back().to_ms;
        if (change.state == PresenceState::here && !here) stays.push_back({change.wall_ms, {}});
        if (change.state == PresenceState::left && here) stays.back().to_ms = change.wall_ms;
    }
    return stays;
}

std::vector<Movement> movements_of(const Sitting& sitting) {
    std::vector<Movement> told;
    Replay replay(sitting);
    for (Movement& movement : in_order(sitting))
        if (replay.take(movement) && !before_opening(sitting, movement)) told.push_back(movement);
    return told;
}

Quorum quorum_at_opening(const Sitting& sitting) {
    Replay replay(sitting);
    for (Movement& movement : in_order(sitting))
        if (before_opening(sitting, movement)) replay.take(movement);
    return replay.quorum();
}

}  // namespace protocol
