#include "qml/link/session/pairing_session.h"

#include <algorithm>
#include <sstream>

namespace client {
namespace {

constexpr std::size_t kPlaces[] = {64, 64, 32};  // certificate, log, token: digits

}  // namespace

std::string tidied_ticket(std::string_view typed) {
    if (typed.size() > 2 * wire::kMaxTicket) return {};
    std::istringstream words{std::string(typed)};
    std::string ticket, word, digits;
    for (int place = 0; place < 3 && words >> word; ++place) ticket += (place ? " " : "") + word;
    while (words >> word) digits += word;
    std::transform(digits.begin(), digits.end(), digits.begin(),
                   [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const auto size : kPlaces) {
        ticket += ' ' + digits.substr(0, size);
        digits.erase(0, size);
    }
    return ticket + digits;
}

PairingSession::PairingSession(wire::PairingTicket ticket, std::vector<TabletKey> keys, PairingPort& port)
    : ticket_(std::move(ticket)), keys_(std::move(keys)), port_(port) {
    seen_.trust = ticket_.trust, seen_.certificate = ticket_.certificate, seen_.token = ticket_.token;
    seen_.secret = evidence::random_id<Digest>();
    seen_.commitment = wire::commitment_of(seen_.secret, candidates(false));
}

std::vector<wire::CandidateKey> PairingSession::candidates(bool proven) const {
    std::vector<wire::CandidateKey> all;
    for (const auto& [role, key] : keys_) {
        auto& each = all.emplace_back(wire::CandidateKey{role, key.public_key(), {}});
        if (proven) each.proof = key.sign(evidence::as_bytes(wire::key_text(seen_, role, each.key)));
    }
    return all;
}

void PairingSession::set(PairingState state) {
    state_ = state;
    port_.pairing_changed();
}

void PairingSession::fail(const std::string& why) {
    if (state_ == PairingState::paired || state_ == PairingState::ended) return;
    undecided_ = state_ == PairingState::comparing;
    end(why);
}

void PairingSession::end(const std::string& why) {
    problem_ = why;
    number_.clear();
    set(PairingState::ended);
}

void PairingSession::lost() {
    fail("link_lost: the appliance ended the connection");
}

void PairingSession::take_text(std::string_view text) {
    if (state_ == PairingState::paired || state_ == PairingState::ended) return;
    const auto message = wire::parse(text);
    if (!message.ok()) return fail("malformed: " + message.error().text);
    if (!port_.is_pinned()) return fail("other_certificate: not the certificate of the ticket");
    if (const auto* refused = std::get_if<wire::RefusedSent>(&*message))
        return end(std::string(voting::to_word(refused->why)) + ": the appliance refused this tablet");
    const auto* nonce = std::get_if<wire::PairingNonce>(&*message);
    const auto* paired = std::get_if<wire::Paired>(&*message);
    if (std::holds_alternative<wire::Challenge>(*message) && !offered_)
        offer();
    else if (nonce && offered_ && state_ == PairingState::connecting)
        reveal(*nonce);
    else if (paired && state_ == PairingState::comparing)
        person_ = paired->person, set(PairingState::paired);
    else
        fail("malformed: a message out of its turn");
}

void PairingSession::offer() {
    offered_ = true;
    port_.send(wire::format(wire::Offer{ticket_.token, seen_.commitment}));
}

void PairingSession::reveal(const wire::PairingNonce& nonce) {
    seen_.nonce = nonce.nonce;
    port_.send(wire::format(wire::Reveal{seen_.secret, candidates(true)}));
    number_ = wire::number_of(seen_);
    set(PairingState::comparing);
}

}  // namespace client
