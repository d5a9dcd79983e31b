#pragma once
// The roll of a count: each member and the index of their effective vote. An entry's text ends at
// evidence::kMaxText octets, so a large commission's roll is told in several. Pure; any thread.

#include <vector>

#include "voting/ballot_acts.h"
#include "voting/profile.h"

namespace voting {

/// The texts hold a roll (and head.cosigned a list) of this many posts and any index of up to twelve digits.
inline constexpr unsigned kMaxVotingPosts = 220;

/// How a composition calls its persons: "m1" to "m999" vote, "secretary", "secretary2" keep the minutes. A
/// roll names them between blanks and equals signs.
bool is_seat(std::string_view word, Role role);

/// Words like "m1=120" and "m2=-", each whole in one text, each text as full as it can be.
void write_roll(BallotClosed& closed, const std::vector<std::string>& words);
/// All the words, between blanks.
std::string whole_roll(const BallotClosed& closed);

}  // namespace voting
