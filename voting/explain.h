#pragma once
// Why a count says what it says, in numbers and one word: what papers and screens then put in sentences.
// R15-R17. Pure; any thread.

#include "voting/tally.h"

namespace voting {

enum class Reason : std::uint8_t {
    majority,      // more than half of the base: for it, or against it
    chair_halves,  // half each, and the chair's vote decides
    chair_equal,   // the highest count shared below half, and the chair's vote decides (equal_votes)
    no_majority,   // nobody has more than half, and nothing is shared
    tie_unbroken,  // a tie by the setting, that the chair's vote does not break
    below_half     // the highest count shared, but no tie by the setting (exact_half)
};
VOTING_WORDS(Reason, 6, VOTING_WORD(Reason, majority), VOTING_WORD(Reason, chair_halves),
             VOTING_WORD(Reason, chair_equal), VOTING_WORD(Reason, no_majority),
             VOTING_WORD(Reason, tie_unbroken), VOTING_WORD(Reason, below_half));

struct Explained {
    Verdict verdict = Verdict::not_adopted;
    Reason reason = Reason::no_majority;
    unsigned count = 0;          // of the decision adopted, else the highest; of a motion: for
    unsigned against = 0;        // of a motion
    unsigned base = 0;           // whose votes are counted
    unsigned needed = 0;         // for a majority
    std::vector<Decision> tied;  // those that share the highest count, ascending; not of a motion
    bool operator==(const Explained&) const = default;
};
/// `outcome`: what outcome_of() says of them.
Explained explain(const Question& question, const Tally& tally, const Outcome& outcome, TieBreak rule);

}  // namespace voting
