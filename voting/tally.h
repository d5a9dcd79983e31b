#pragma once
// Counting a ballot and what follows from the count. Points 15 and 19 of the rules; R14-R17. Pure.

#include <map>
#include <optional>
#include <vector>

#include "voting/act.h"

namespace voting {

struct Tally {
    std::map<Decision, unsigned> decisions;  // choose_one, run_off; no zeros
    unsigned in_favour = 0, against = 0;     // motion
    unsigned abstained = 0;
    unsigned not_voted = 0;  // of the base
    unsigned base = 0;
    bool operator==(const Tally&) const = default;
    unsigned majority() const { return base / 2 + 1; }
};

/// What is put to the vote.
struct Question {
    Form form = Form::choose_one;
    std::vector<Decision> options;  // ascending; one in a motion
    bool operator==(const Question&) const = default;
};

/// What the count says, before and after the chair declares it.
struct Outcome {
    Verdict verdict = Verdict::not_adopted;
    std::optional<Decision> decision;  // adopted
    std::optional<By> by;              // adopted, rejected
    std::vector<Decision>
        run_off;  // not adopted: candidates offered, ascending; empty: motion or adjournment
    bool operator==(const Outcome&) const = default;
};

/// `chair`: the chair's effective vote in this ballot, if there is one.
Outcome outcome_of(const Question& question, const Tally& tally, const std::optional<Choice>& chair,
                   TieBreak rule);

/// R17: the leaders that a run-off would be held between, ascending; empty when none is offered.
std::vector<Decision> run_off_candidates(const Question& question, const Tally& tally);

}  // namespace voting
