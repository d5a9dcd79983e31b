#include "voting/wire/pairing.h"

#include <algorithm>
#include <set>

namespace wire {
namespace {

using voting::Refusal;

/// Of one person's device: its roles each once, every key a point and held by who says so.
bool are_proven(const Acquaintance& seen, const std::vector<CandidateKey>& keys) {
    std::set<std::string> roles;
    std::set<PublicKey> different;
    for (const auto& each : keys) {
        if (each.role != "member" && each.role != "device") return false;
        if (!roles.insert(each.role).second || !different.insert(each.key).second) return false;
        if (!evidence::is_valid(each.key)) return false;
        if (!evidence::verify(each.key, evidence::as_bytes(key_text(seen, each.role, each.key)), each.proof))
            return false;
    }
    return !keys.empty() && keys.size() <= kMaxCandidateKeys;
}

}  // namespace

std::string_view Pairing::word() const {
    switch (state_) {
        case State::closed: return "closed";
        case State::open:
        case State::offered: return "open";
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

void Pairing::forget() {
    candidate_.reset();
    seen_ = {};
    keys_.clear(), number_.clear();
}

void Pairing::open(const std::string& person, std::int64_t now_ms) {
    forget();
    state_ = State::open;
    person_ = person;
    token_ = evidence::random_id<Token>();
    due_ms_ = now_ms + kPairingMs;
    failures_ = 0;
    why_ = {};
}

void Pairing::close() {
    if (state_ == State::closed) return;
    forget();
    state_ = State::closed;
    person_.clear();
    token_ = {};
    why_ = "closed";
}

void Pairing::done() {
    close();
    why_ = {};
}

bool Pairing::pass(std::int64_t now_ms) {
    if (state_ == State::closed || now_ms < due_ms_) return false;
    close();
    why_ = "expired";
    return true;
}

void Pairing::fail() {
    if (++failures_ >= kPairingTries) {
        close();
        why_ = "failed";
        return;
    }
    forget();
    state_ = State::open;
    token_ = evidence::random_id<Token>();
}

Pairing::Offered Pairing::offer(PeerId peer, const Token& token, const Digest& commitment,
                                const Digest& trust, const Digest& certificate) {
    if (state_ != State::open) return Refusal::pairing_closed;  // or another device is trying
    if (token != token_) {
        fail();
        return Refusal::pairing_closed;
    }
    candidate_ = peer;
    seen_ = {trust, certificate, token, commitment, evidence::random_id<Digest>(), {}};
    state_ = State::offered;
    return seen_.nonce;
}

std::optional<Refusal> Pairing::reveal(PeerId peer, const Digest& secret,
                                       const std::vector<CandidateKey>& keys) {
    if (state_ != State::offered || candidate_ != peer) return Refusal::pairing_closed;
    seen_.secret = secret;
    if (commitment_of(secret, keys) != seen_.commitment || !are_proven(seen_, keys)) {
        fail();
        return Refusal::bad_signature;
    }
    keys_ = keys;
    number_ = number_of(seen_);
    state_ = State::compare;
    return {};
}

void Pairing::gone(PeerId peer) {
    if (candidate_ == peer) fail();
}

bool Pairing::confirm(const std::string& number) {
    if (state_ != State::compare || number != number_) return false;
    state_ = State::witness;
    return true;
}

bool Pairing::deny(const std::string& number) {
    if ((state_ != State::compare && state_ != State::witness) || number != number_) return false;
    fail();
    return true;
}

}  // namespace wire
