#include "voting/keys.h"

#include <algorithm>

namespace voting {
namespace {

using evidence::EnrolledKey;
using evidence::KeyRing;

/// The voting member who signed; null: somebody else.
const EnrolledKey* witness_of(const KeyRing& keys, const Sitting* sitting, const Digest& signer) {
    if (!sitting) return nullptr;
    const bool votes = std::any_of(sitting->persons.begin(), sitting->persons.end(),
                                   [&](const Person& p) { return p.voting() && p.key == signer; });
    return votes ? keys.find(signer) : nullptr;
}

std::optional<Refused> decide_enrolment(const KeyRing& keys, const EnrolledKey& witness,
                                        const evidence::Statement& statement, const Now& now) {
    const auto role = statement.field("role"), label = statement.field("label");
    const auto octets = Digest::parse(statement.field("key")).value_or(Digest{});
    const auto id = evidence::sha256(octets.view());
    const bool reader = evidence::is_reader_role(role);
    if (!reader && role != kPersonsKey && role != kDevicesKey) return Refused{Refusal::malformed};
    if (reader ? !evidence::is_valid(evidence::ReaderPublicKey{octets.bytes})
               : !evidence::is_valid(evidence::PublicKey{octets.bytes}))
        return Refused{Refusal::key_invalid};
    if (keys.known(id) || keys.all_readers().contains(id)) return Refused{Refusal::key_known};
    if (label == witness.label) return Refused{Refusal::witness_is_subject};
    if (reader) return {};
    if (!live_keys(keys, label, role).empty()) return Refused{Refusal::key_live};
    if (now.compared && !now.compared->contains(id)) return Refused{Refusal::not_compared};
    return {};
}

std::optional<Refused> decide_revocation(const KeyRing& keys, const EnrolledKey& witness,
                                         const evidence::Statement& statement) {
    const auto octets = Digest::parse(statement.field("key")).value_or(Digest{});
    const auto id = evidence::sha256(octets.view());
    const auto reader = keys.all_readers().find(id);
    if (reader != keys.all_readers().end())
        return reader->second.revoked ? std::optional(Refused{Refusal::key_unknown}) : std::nullopt;
    const auto* key = keys.find(id);
    if (!key) return Refused{Refusal::key_unknown};
    if (key->label == witness.label) return Refused{Refusal::witness_is_subject};
    return {};
}

}  // namespace

std::string_view label_of(const KeyRing& keys, const Digest& key) {
    const auto* known = keys.known(key);
    return known ? std::string_view(known->label) : std::string_view();
}

std::set<Digest> live_keys(const KeyRing& keys, std::string_view label, std::string_view role) {
    std::set<Digest> live;
    for (const auto& [id, key] : keys.all())
        if (!key.revoked && key.label == label && (role.empty() || key.role == role)) live.insert(id);
    return live;
}

Digest bearer_of(const KeyRing& keys, const Digest& key) {
    const auto* known = keys.known(key);
    if (!known || known->role != kDevicesKey) return key;
    const auto live = live_keys(keys, known->label, kPersonsKey);
    return live.empty() ? key : *live.begin();
}

const EnrolledKey* may_link(const KeyRing& keys, const Digest& key) {
    const auto* enrolled = keys.find(key);
    if (!enrolled || enrolled->role != kDevicesKey || bearer_of(keys, key) != key) return enrolled;
    const bool was_a_persons = std::any_of(keys.all().begin(), keys.all().end(), [&](const auto& each) {
        return each.second.role == kPersonsKey && each.second.label == enrolled->label;
    });
    return was_a_persons ? nullptr : enrolled;
}

std::optional<Refused> decide_key(const KeyRing& keys, const Sitting* sitting,
                                  const evidence::Statement& statement, const Now& now) {
    const auto* witness = witness_of(keys, sitting, statement.by);
    if (!witness) return Refused{Refusal::witness_not_voting};
    return statement.kind == "key.enrolled" ? decide_enrolment(keys, *witness, statement, now)
                                            : decide_revocation(keys, *witness, statement);
}

}  // namespace voting
