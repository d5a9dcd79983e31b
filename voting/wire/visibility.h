#pragma once
// R5c: what the link does not send because it is not yet to be seen. Pure; any thread.

#include "voting/sitting_book.h"

namespace wire {

/// Whether entries of this kind can be withheld at all.
bool hides(std::string_view kind);
/// A vote that everyone may see: with roll_call = live always, with after_close when its ballot is no longer
/// open.
bool seen_by_all(const voting::Sitting& sitting, const voting::VoteCast& vote);
/// Whether the bearer of this key may see the body of an entry now.
bool may_see(const voting::SittingBook& sittings, const evidence::Entry& entry, std::string_view body,
             const evidence::Digest& key);
/// Changes whenever something that was withheld may have become visible: the open ballots of the current
/// sitting.
std::string hiding(const voting::SittingBook& sittings);
/// Who has voted in the open ballot of the current case; what they voted is not in it.
std::vector<voting::PersonId> voted(const voting::Sitting& sitting);

}  // namespace wire
