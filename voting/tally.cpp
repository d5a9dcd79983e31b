#include "voting/tally.h"

#include <algorithm>

namespace voting {
namespace {

/// The decisions that have exactly `count` votes, ascending.
std::vector<Decision> with_count(const Tally& tally, unsigned count) {
    std::vector<Decision> found;
    for (const auto& [decision, votes] : tally.decisions)
        if (votes == count) found.push_back(decision);
    return found;
}

unsigned highest(const Tally& tally, unsigned below = ~0u) {
    unsigned best = 0;
    for (const auto& [decision, votes] : tally.decisions)
        if (votes < below) best = std::max(best, votes);
    return best;
}

/// R16: a tie exists, by the setting, when this many votes are shared.
bool is_tie(unsigned votes, unsigned base, TieBreak rule) {
    return votes > 0 && (rule == TieBreak::equal_votes || 2 * votes == base);
}

Outcome motion_outcome(const Question& question, const Tally& tally, const std::optional<Choice>& chair,
                       TieBreak rule) {
    const Outcome adopted{Verdict::adopted, question.options.front(), By::majority, {}};
    if (2 * tally.in_favour > tally.base) return adopted;                                          // R15
    if (2 * tally.against > tally.base) return {Verdict::rejected, {}, By::majority, {}};          // R17
    if (tally.in_favour == tally.against && is_tie(tally.in_favour, tally.base, rule) && chair) {  // R16
        if (chair->sort == Choice::Sort::in_favour)
            return {Verdict::adopted, question.options.front(), By::tie_break, {}};
        if (chair->sort == Choice::Sort::against) return {Verdict::rejected, {}, By::tie_break, {}};
    }
    return {};
}

}  // namespace

std::vector<Decision> run_off_candidates(const Question& question, const Tally& tally) {
    const unsigned first = highest(tally);
    if (first == 0) return {};
    std::vector<Decision> leaders = with_count(tally, first);
    if (leaders.size() == 1) {
        const unsigned second = highest(tally, first);
        if (second == 0) return {};
        for (Decision d : with_count(tally, second)) leaders.push_back(d);
        std::sort(leaders.begin(), leaders.end());
    }
    if (leaders.size() < 2 || leaders == question.options) return {};
    return leaders;
}

Outcome outcome_of(const Question& question, const Tally& tally, const std::optional<Choice>& chair,
                   TieBreak rule) {
    if (question.form == Form::motion) return motion_outcome(question, tally, chair, rule);
    const unsigned top = highest(tally);
    const std::vector<Decision> leaders = with_count(tally, top);
    if (2 * top > tally.base) return {Verdict::adopted, leaders.front(), By::majority, {}};  // R15
    if (leaders.size() >= 2 && is_tie(top, tally.base, rule) && chair &&
        chair->sort == Choice::Sort::decision &&
        std::find(leaders.begin(), leaders.end(), chair->decision) != leaders.end())
        return {Verdict::adopted, chair->decision, By::tie_break, {}};  // R16
    return {Verdict::not_adopted, {}, {}, run_off_candidates(question, tally)};
}

}  // namespace voting
