// The part of the exchange that concerns pairing: a tablet that is not enrolled yet, and who looks at it.
#include <algorithm>

#include "voting/wire/exchange_peer.h"

namespace wire {

using voting::Refusal;

/// The device of the witness that came last, when several are linked and heard.
Exchange::Peer* Exchange::eyes() const {
    for (auto each = peers_.rbegin(); each != peers_.rend(); ++each) {
        auto& peer = *each->second;
        const bool silent = now_ms() - peer.heard_ms > kWitnessMs;
        if (peer.key && !peer.closing && !silent && host_.is_witness(host_.bearer(*peer.key))) return &peer;
    }
    return nullptr;
}

/// A tablet that is not enrolled may try, once, while the secretary has pairing open. What the witness's
/// number depends on is passed on before its device draws its part.
void Exchange::take_offer(Peer& peer, const Offer& offer) {
    auto& pairing = host_.pairing();
    pairing.pass(now_ms());
    auto* witness = eyes();
    const auto refused = pairing.offer(peer.id, offer.token, offer.commitment, host_.trust(), certificate_,
                                       witness ? std::optional(witness->id) : std::nullopt, now_ms());
    if (refused) {
        refuse_and_close(peer, *refused);
    } else {
        unknown_.leave(peer.id);  // whoever has the ticket is not displaced by a crowd
        send(*witness, Attest{pairing.person(), offer.token, offer.commitment});
    }
    pairing_changed();
}

/// Late, or of a device that was not asked: nothing follows.
void Exchange::take_drawn(Peer& peer, const Drawn& drawn) {
    look_at_pairing();
    auto& pairing = host_.pairing();
    if (!pairing.draw(peer.id, drawn.commitment, drawn.nonce)) return;
    if (auto* tablet = find(*pairing.candidate())) send(*tablet, PairingNonce{drawn.nonce});
    pairing_changed();
}

void Exchange::take_reveal(Peer& peer, const Reveal& reveal) {
    host_.pairing().pass(now_ms());
    const auto refused = host_.pairing().reveal(peer.id, reveal.secret, reveal.keys);
    if (refused)
        refuse_and_close(peer, *refused);
    else if (auto* witness = find(*host_.pairing().eyes()))
        send(*witness, reveal);
    pairing_changed();
}

/// The ticket is the secretary's alone; a device that was trying and is no more is told.
void Exchange::pairing_changed() {
    const auto& pairing = host_.pairing();
    if (auto* was = candidate_ && candidate_ != pairing.candidate() ? find(*candidate_) : nullptr) {
        candidate_ = pairing.candidate();
        refuse_and_close(
            *was, pairing.failure().starts_with("witness") ? Refusal::witness_away : Refusal::pairing_closed);
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

/// The witness's device is heard each second; a try that it no longer looks at fails.
void Exchange::look_at_pairing() {
    auto& pairing = host_.pairing();
    bool changed = pairing.pass(now_ms());
    const auto eyes = pairing.eyes();
    if (const auto* peer = eyes ? find(*eyes) : nullptr; peer && now_ms() - peer->heard_ms > kWitnessMs)
        pairing.gone(peer->id), changed = true;
    if (changed) pairing_changed();
}

/// A key that was revoked loses its link at once; a device that was paired may come in.
void Exchange::look_who_is_enrolled() {
    std::vector<Peer*> revoked;
    for (const auto& [id, peer] : peers_)
        if (peer->key && !peer->closing && !host_.paired(*peer->key)) revoked.push_back(peer.get());
    for (auto* peer : revoked) refuse_and_close(*peer, Refusal::key_revoked);
    if (!revoked.empty()) look_who_is_reachable();

    auto& pairing = host_.pairing();
    const auto enrolled = [&](const CandidateKey& each) {
        return host_.paired(evidence::key_id(each.key)).has_value();
    };
    if (pairing.state() != Pairing::State::witness ||
        !std::all_of(pairing.keys().begin(), pairing.keys().end(), enrolled))
        return;
    if (auto* tablet = find(*pairing.candidate()); tablet && !tablet->closing) {
        send(*tablet, Paired{pairing.person()});
        hang_up(*tablet);
    }
    pairing.done();
    pairing_changed();
}

}  // namespace wire
