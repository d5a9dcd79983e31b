#pragma once
// Which keys the log knows: the fold of key.enrolled and key.revoked in the box's stream. Whether they were
// witnessed as they must be is decided before (voting/keys.h).

#include <map>
#include <optional>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/sealing.h"
#include "recorder/evidence/statement.h"

namespace evidence {

/// Roles of the keys that sign: those of persons, for their acts; a device's own, for what it does by itself
/// (the link's hello, cosignatures, tries of a PIN).
inline constexpr std::string_view kPersonsKey = "member", kDevicesKey = "device";

struct EnrolledKey {
    PublicKey key;
    std::string role;   // word: one of the two
    std::string label;  // text: whose, as in the provisioning act
    bool revoked = false;
};

/// Whose clips are sealed to: an X25519 key, which signs nothing and opens no link.
struct EnrolledReader {
    ReaderPublicKey key;
    std::string role;  // "reviewer", "escrow"
    std::string label;
    bool revoked = false;
};
/// Whether the role's keys are X25519.
bool is_reader_role(std::string_view role);

class KeyRing {
  public:
    /// The forms of key.enrolled (role word, key h64, label text) and key.revoked (key h64, reason text).
    static const KindRule* rule(std::string_view kind);
    /// `key` is the public key itself, of the role's sort. A key that is_valid() refuses is not taken, nor
    /// the octets of a key of the other sort; once revoked, a key never comes back.
    void apply(const Statement& statement);
    /// By key_id; null when unknown or revoked.
    const EnrolledKey* find(const Digest& key_id) const;
    /// Likewise, also when revoked.
    const EnrolledKey* known(const Digest& key_id) const;
    const std::map<Digest, EnrolledKey>& all() const { return keys_; }
    const std::map<Digest, EnrolledReader>& all_readers() const { return readers_; }
    /// The keys that a clip opened now is sealed to: those not revoked.
    std::vector<ReaderPublicKey> readers() const;

  private:
    void enrol(const Statement& statement);
    std::map<Digest, EnrolledKey> keys_;
    std::map<Digest, EnrolledReader> readers_;
};

}  // namespace evidence
