#include "voting/explain.h"

#include <algorithm>

namespace voting {
namespace {

/// `shared`: the highest count is that of more than one, and not zero.
Reason reason_of(const Outcome& outcome, bool shared, unsigned count, unsigned base, TieBreak rule) {
    const bool halves = 2 * count == base;
    if (outcome.by == By::majority) return Reason::majority;
    if (outcome.by == By::tie_break) return halves ? Reason::chair_halves : Reason::chair_equal;
    if (!shared) return Reason::no_majority;
    return halves || rule == TieBreak::equal_votes ? Reason::tie_unbroken : Reason::below_half;
}

}  // namespace

Explained explain(const Question& question, const Tally& tally, const Outcome& outcome, TieBreak rule) {
    Explained told{outcome.verdict, {}, tally.in_favour, tally.against, tally.base, tally.majority(), {}};
    if (question.form == Form::motion) {
        const bool shared = tally.in_favour == tally.against && tally.in_favour > 0;
        told.reason = reason_of(outcome, shared, tally.in_favour, tally.base, rule);
        return told;
    }
    for (const auto& [decision, votes] : tally.decisions) told.count = std::max(told.count, votes);
    for (const auto& [decision, votes] : tally.decisions)
        if (votes == told.count) told.tied.push_back(decision);
    told.reason = reason_of(outcome, told.tied.size() > 1, told.count, tally.base, rule);
    return told;
}

}  // namespace voting
