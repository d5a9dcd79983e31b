// The exchange's part of pairing and of a key behind a PIN.

#include "voting/wire/exchange_peer.h"

namespace wire {

using voting::Refusal;

/// A tablet that is not enrolled may try, once, while the secretary has pairing open.
void Exchange::take_offer(Peer& peer, const Offer& offer) {
    auto& pairing = host_.pairing();
    pairing.pass(now_ms());
    const auto offered = pairing.offer(peer.id, offer.token, offer.commitment, host_.trust(), certificate_);
    if (const auto* nonce = std::get_if<Digest>(&offered)) {
        unknown_.leave(peer.id);  // whoever has the ticket is not displaced by a crowd
        send(peer, PairingNonce{*nonce});
    } else
        refuse_and_close(peer, std::get<Refusal>(offered));
    pairing_changed();
}

void Exchange::take_reveal(Peer& peer, const Reveal& reveal) {
    host_.pairing().pass(now_ms());
    const auto refused = host_.pairing().reveal(peer.id, reveal.secret, reveal.keys);
    if (refused) refuse_and_close(peer, *refused);
    pairing_changed();
}

/// The ticket is the secretary's alone; a device that was trying and is no more is told.
void Exchange::pairing_changed() {
    const auto& pairing = host_.pairing();
    if (auto* was = candidate_ && candidate_ != pairing.candidate() ? find(*candidate_) : nullptr) {
        candidate_ = pairing.candidate();
        refuse_and_close(*was, Refusal::pairing_closed);
    }
    candidate_ = pairing.candidate();
    if (token_ != pairing.token()) {
        token_ = pairing.token();
        for (const auto& [id, peer] : peers_)
            if (!peer->closing) send_ticket(*peer);
    }
    send_live();
}

void Exchange::send_ticket(Peer& peer) {
    if (!peer.key || !host_.is_secretary(host_.bearer(*peer.key)) || !told_.place) return;
    TicketShown shown;
    if (token_) {
        const auto [host, port] = told_.place();
        shown.ticket = format(PairingTicket{host, port, certificate_, host_.trust(), *token_});
    }
    send(peer, shown);
}

/// The device's own key counts here, not whose it is: the person's is locked.
void Exchange::take_unlock(Peer& peer, const Unlock& unlock) {
    if (++peer.unlocks > limits_.unlocks) return refuse_and_close(peer, Refusal::too_many);
    deliver();
    const auto id = peer.id;
    answering_ = true;
    const auto answer = host_.unlock(unlock, *peer.key, peer.nonce);
    answering_ = false;
    if (auto* still = find(id); still && answer && !still->closing) send(*still, *answer);
    say_what_is_new();
}

}  // namespace wire
