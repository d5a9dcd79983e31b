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

void KeyRing::apply(const Statement& statement) {
    const auto key = PublicKey::parse(statement.field("key"));
    if (!key || !is_valid(*key)) return;
    const auto id = key_id(*key);
    if (statement.kind == kEnrolled.kind) {
        keys_.try_emplace(id, EnrolledKey{*key, std::string(statement.field("role")),
                                          std::string(statement.field("label"))});
    } else if (const auto known = keys_.find(id); statement.kind == kRevoked.kind && known != keys_.end()) {
        known->second.revoked = true;
    }
}

const EnrolledKey* KeyRing::find(const Digest& key_id) const {
    const auto known = keys_.find(key_id);
    return known == keys_.end() || known->second.revoked ? nullptr : &known->second;
}

}  // namespace evidence
