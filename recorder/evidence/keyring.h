#pragma once
// Which keys the log knows: the fold of key.enrolled and key.revoked in the box's stream. (Witness signatures
// come with witnessed enrolment; until then keys are enrolled by the provisioning act alone.)

#include <map>
#include <optional>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/statement.h"

namespace evidence {

struct EnrolledKey {
    PublicKey key;
    std::string role;   // word: "member" (a person's key), "device", "reviewer", "escrow"
    std::string label;  // text: whose, as in the provisioning act
    bool revoked = false;
};

class KeyRing {
  public:
    /// The forms of key.enrolled (role word, key h64, label text) and key.revoked (key h64, reason text).
    static const KindRule* rule(std::string_view kind);
    /// `key` is the public key itself. A key that is_valid() refuses is not taken; once revoked, a key never
    /// comes back.
    void apply(const Statement& statement);
    /// By key_id; null when unknown or revoked.
    const EnrolledKey* find(const Digest& key_id) const;
    const std::map<Digest, EnrolledKey>& all() const { return keys_; }

  private:
    std::map<Digest, EnrolledKey> keys_;
};

}  // namespace evidence
