// The exchange's part of a key behind a PIN.

#include "voting/wire/exchange_peer.h"

namespace wire {

using voting::Refusal;

/// The device's own key counts here, not whose it is: the person's is locked.
void Exchange::take_unlock(Peer& peer, const Unlock& unlock) {
    if (++peer.unlocks > limits_.unlocks) return refuse_and_close(peer, Refusal::too_many);
    if (!delivered(peer)) return;
    const auto id = peer.id;
    answering_ = true;
    const auto answer = host_.unlock(unlock, *peer.key, peer.nonce);
    answering_ = false;
    if (auto* still = find(id); still && answer && !still->closing) send(*still, *answer);
    say_what_is_new();
}

}  // namespace wire
