#include "qml/link/session/witness.h"

#include "voting/keys.h"

namespace client {

std::optional<Digest> Witness::asked(const wire::Attest& attest, std::int64_t now_ms) {
    while (!drawn_ms_.empty() && now_ms - drawn_ms_.front() >= wire::kPairingMs) drawn_ms_.pop_front();
    if (drawn_ms_.size() >= kDrawsAtMost || !known_.insert(attest.commitment).second) return std::nullopt;
    forget();
    drawn_ms_.push_back(now_ms);
    since_ms_ = now_ms;
    person_ = attest.person;
    seen_ = {trust_, certificate_, attest.token, attest.commitment, evidence::random_id<Digest>(), {}};
    return seen_.nonce;
}

bool Witness::revealed(const wire::Reveal& reveal) {
    if (person_.empty() || !number_.empty()) return true;
    seen_.secret = reveal.secret;
    if (!wire::is_committed(seen_, reveal.keys)) {
        forget();
        return false;
    }
    keys_ = reveal.keys;
    number_ = wire::number_of(seen_);
    return true;
}

void Witness::forget() {
    person_.clear(), number_.clear(), keys_.clear();
    seen_ = {};
}

void Witness::pass(std::int64_t now_ms) {
    if (!person_.empty() && now_ms - since_ms_ >= wire::kPairingMs) forget();
}

std::vector<std::pair<std::string, Given>> witnessed_acts(const Witness& witness,
                                                          const voting::Sitting& sitting,
                                                          const evidence::KeyRing& keys,
                                                          const std::string& reason) {
    const auto* person = witness.number().empty() ? nullptr : sitting.person(witness.person());
    const std::string label(person ? voting::label_of(keys, person->key) : std::string_view());
    std::vector<std::pair<std::string, Given>> revoked, enrolled;
    if (label.empty()) return {};
    for (const auto& id : voting::live_keys(keys, label))
        revoked.push_back({"key.revoked", {{"key", keys.find(id)->key.hex()}, {"reason", reason}}});
    for (const auto& each : {voting::kDevicesKey, voting::kPersonsKey})  // the person's last: screens name it
        for (const auto& [role, key, proof] : witness.keys())
            if (role == each)
                enrolled.push_back({"key.enrolled", {{"role", role}, {"key", key.hex()}, {"label", label}}});
    revoked.insert(revoked.end(), enrolled.begin(), enrolled.end());
    return revoked;
}

}  // namespace client
