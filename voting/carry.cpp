#include "voting/carry.h"

#include <algorithm>

namespace voting {
namespace {

/// By a sitting that was, is or will be held: one that gave way unopened hears nobody.
bool taken_over(const Sittings& sittings, const SittingId& from, const CaseId& id) {
    for (const auto& [_, sitting] : sittings) {
        if (sitting.gave_way && !sitting.opened_ms) continue;
        for (const Case& c : sitting.cases)
            if (c.carried_from && c.carried_from->sitting == from && c.carried_from->of_case == id)
                return true;
    }
    return false;
}

/// A case of another commission waits only once it was moved there; who is not attested does not wait at all.
std::optional<Refusal> kept_out(const Case& c) {
    if (!c.refused) return std::nullopt;
    const auto why = parse_refusal(*c.refused).value_or(Refusal::wrong_commission);
    return c.moving && why == Refusal::wrong_commission ? std::nullopt : std::optional(why);
}

}  // namespace

std::variant<Carried, Refusal> carried_from(const Sittings& sittings, const SittingId& from,
                                            const CaseId& id) {
    const auto found = sittings.find(from);
    if (found == sittings.end()) return Refusal::unknown_sitting;
    const Sitting& sitting = found->second;
    const Case* c = sitting.find(id);
    if (!c) return Refusal::unknown_case;
    if (!sitting.closed_ms) return Refusal::not_closed;
    if (c->state() == CaseState::decided) return Refusal::case_decided;
    if (const auto why = kept_out(*c)) return *why;
    if (taken_over(sittings, from, id)) return Refusal::case_carried;
    Carried carried{from, id, c->officer, sitting.prepared.commission, sitting.prepared.region};
    if (c->moving) carried.to = c->moving->to, carried.region = c->moving->region;
    if (c->absence && c->absence->absence == AbsenceReason::no_reason) ++carried.officer.earlier_absences;
    return carried;
}

std::vector<Carried> carried_over(const Sittings& sittings, Commission to, const MaybeText& region) {
    std::vector<const Sitting*> in_order;
    for (const auto& [_, sitting] : sittings) in_order.push_back(&sitting);
    std::stable_sort(in_order.begin(), in_order.end(), [](const Sitting* a, const Sitting* b) {
        return std::pair(a->prepared.day, a->prepared.number) <
               std::pair(b->prepared.day, b->prepared.number);
    });
    std::vector<Carried> waiting;
    for (const Sitting* sitting : in_order)
        for (const Case& c : sitting->cases) {
            const auto found = carried_from(sittings, sitting->prepared.sitting, c.id);
            const auto* carried = std::get_if<Carried>(&found);
            if (carried && carried->to == to && carried->region == region) waiting.push_back(*carried);
        }
    return waiting;
}

CaseId case_carried_by(const Digest& statement) {
    CaseId id;
    std::copy_n(statement.bytes.begin(), id.bytes.size(), id.bytes.begin());
    return id;
}

}  // namespace voting
