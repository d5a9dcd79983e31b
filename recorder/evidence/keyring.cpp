#include "recorder/evidence/keyring.h"

#include <array>

namespace evidence {
namespace {

constexpr std::array<FieldRule, 3> kEnrolledFields{
    {{"role", FieldType::word}, {"key", FieldType::h64}, {"label", FieldType::text}}};
constexpr std::array<FieldRule, 2> kRevokedFields{{{"key", FieldType::h64}, {"reason", FieldType::text}}};
constexpr KindRule kEnrolled{"key.enrolled", kEnrolledFields};
constexpr KindRule kRevoked{"key.revoked", kRevokedFields};

}  // namespace

const KindRule* KeyRing::rule(std::string_view kind) {
    for (const auto* rule : {&kEnrolled, &kRevoked})
        if (rule->kind == kind) return rule;
    return nullptr;
}

bool is_reader_role(std::string_view role) {
    return role == "reviewer" || role == "escrow";
}

void KeyRing::apply(const Statement& statement) {
    if (statement.kind == kEnrolled.kind) return enrol(statement);
    const auto octets = Digest::parse(statement.field("key"));
    if (statement.kind != kRevoked.kind || !octets) return;
    const auto id = sha256(octets->view());
    if (const auto known = keys_.find(id); known != keys_.end()) known->second.revoked = true;
    if (const auto known = readers_.find(id); known != readers_.end()) known->second.revoked = true;
}

void KeyRing::enrol(const Statement& statement) {
    std::string role(statement.field("role")), label(statement.field("label"));
    if (is_reader_role(role)) {
        const auto key = ReaderPublicKey::parse(statement.field("key"));
        if (!key || !is_valid(*key) || keys_.contains(key_id(*key))) return;
        readers_.try_emplace(key_id(*key), EnrolledReader{*key, std::move(role), std::move(label)});
    } else {
        const auto key = PublicKey::parse(statement.field("key"));
        if (!key || !is_valid(*key) || readers_.contains(key_id(*key))) return;
        keys_.try_emplace(key_id(*key), EnrolledKey{*key, std::move(role), std::move(label)});
    }
}

std::vector<ReaderPublicKey> KeyRing::readers() const {
    std::vector<ReaderPublicKey> out;
    for (const auto& [id, reader] : readers_)
        if (!reader.revoked) out.push_back(reader.key);
    return out;
}

const EnrolledKey* KeyRing::known(const Digest& key_id) const {
    const auto known = keys_.find(key_id);
    return known == keys_.end() ? nullptr : &known->second;
}

const EnrolledKey* KeyRing::find(const Digest& key_id) const {
    const auto* enrolled = known(key_id);
    return enrolled && enrolled->revoked ? nullptr : enrolled;
}

}  // namespace evidence
