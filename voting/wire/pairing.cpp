#include "voting/wire/pairing.h"

#include <algorithm>
#include <utility>

namespace wire {

using voting::Refusal;

std::string_view Pairing::word() const {
    switch (state_) {
        case State::closed: return "closed";
        case State::open:
        case State::offered:
        case State::drawn: return "open";
        case State::compare: return "compare";
        case State::witness: return "witness";
    }
    return {};
}

std::optional<Token> Pairing::token() const {
    return state_ == State::open ? std::optional(token_) : std::nullopt;
}

std::optional<std::int64_t> Pairing::due_ms() const {
    return state_ == State::closed ? std::nullopt : std::optional(due_ms_);
}

bool Pairing::compares(const Digest& key_id) const {
    return std::any_of(keys_.begin(), keys_.end(),
                       [&](const CandidateKey& each) { return evidence::key_id(each.key) == key_id; });
}

void Pairing::forget() {
    candidate_.reset(), eyes_.reset();
    begun_ = false;
    seen_ = {};
    keys_.clear(), number_.clear();
}

void Pairing::open(const std::string& person, const std::string& witness, std::int64_t now_ms) {
    forget();
    state_ = State::open;
    person_ = person, witness_ = witness;
    token_ = evidence::random_id<Token>();
    due_ms_ = now_ms + kPairingMs;
    failures_ = 0;
    why_ = failure_ = {};
}

void Pairing::close() {
    if (state_ == State::closed) return;
    forget();
    state_ = State::closed;
    person_.clear(), witness_.clear();
    token_ = {};
    why_ = "closed";
}

void Pairing::done() {
    close();
    why_ = failure_ = {};
}

bool Pairing::pass(std::int64_t now_ms) {
    if (state_ == State::closed) return false;
    if (now_ms >= due_ms_) {
        close();
        why_ = "expired";
        return true;
    }
    if (state_ != State::offered || now_ms - offered_ms_ < kWitnessMs) return false;
    fail("witness_silent");
    return true;
}

void Pairing::fail(std::string_view how) {
    failure_ = how;
    if (++failures_ >= kPairingTries) {
        close();
        why_ = "failed";
        return;
    }
    forget();
    state_ = State::open;
    token_ = evidence::random_id<Token>();
}

std::optional<Refusal> Pairing::offer(PeerId peer, const Token& token, const Digest& commitment,
                                      const Digest& trust, const Digest& certificate,
                                      std::optional<PeerId> eyes, std::int64_t now_ms) {
    // Another device is trying, or a stranger guesses: neither is a try of the ticket's.
    if (state_ != State::open || token != token_) return Refusal::pairing_closed;
    if (!eyes) {
        fail("witness_gone");
        return Refusal::witness_away;
    }
    candidate_ = peer, eyes_ = eyes;
    seen_ = {trust, certificate, token, commitment, {}, {}};
    offered_ms_ = now_ms;
    failure_ = {};
    state_ = State::offered;
    return {};
}

bool Pairing::draw(PeerId eyes, const Digest& commitment, const Digest& nonce) {
    if (state_ != State::offered || eyes_ != eyes || commitment != seen_.commitment) return false;
    seen_.nonce = nonce;
    state_ = State::drawn;
    return true;
}

std::optional<Refusal> Pairing::reveal(PeerId peer, const Digest& secret,
                                       const std::vector<CandidateKey>& keys) {
    if (state_ != State::drawn || candidate_ != peer) return Refusal::pairing_closed;
    seen_.secret = secret;
    if (!is_committed(seen_, keys)) {
        fail("bad_reveal");
        return Refusal::bad_signature;
    }
    keys_ = keys;
    number_ = number_of(seen_);
    state_ = State::compare;
    return {};
}

void Pairing::gone(PeerId peer) {
    if (candidate_ == peer && !begun_)
        fail("tablet_gone");
    else if (eyes_ == peer)
        fail("witness_gone");
}

bool Pairing::confirm(const std::string& number) {
    if (state_ != State::compare || number != number_) return false;
    state_ = State::witness;
    eyes_.reset();  // its device has seen all that it signs
    return true;
}

void Pairing::begun() {
    if (state_ == State::witness && !std::exchange(begun_, true)) due_ms_ += kPairingMs;
}

bool Pairing::deny(const std::string& number) {
    if ((state_ != State::compare && state_ != State::witness) || number != number_) return false;
    fail("denied");
    return true;
}

}  // namespace wire
