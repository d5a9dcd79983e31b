#pragma once
// A person's key behind a PIN: its seed sealed under Argon2id(OPRF result | PIN). Whoever has the file alone,
// or the file and the PIN, cannot open it: the OPRF result takes an answer of the appliance, which counts
// tries (voting/unlock.h). Reference: recorder/DESIGN.md, "A key behind a PIN". Values; any thread.

#include <string>
#include <variant>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/guarded.h"
#include "recorder/evidence/result.h"

namespace evidence {

/// Of Argon2id version 1.3 with one lane.
struct PinCosts {
    unsigned passes = 3;               // 1 to 10
    unsigned memory_kib = 256 * 1024;  // 8 to 1 MiB (1 GiB of memory)
    auto operator<=>(const PinCosts&) const = default;
};

inline constexpr std::size_t kMaxLockedKey = 1024;  // octets of the file

struct LockedKey {
    PublicKey key;  // whose seed is sealed
    Digest device;  // key_id of the device whose tries open it
    Octets<16, struct SaltOfPinTag> salt;
    PinCosts costs;
    Octets<48, struct SealedSeedTag> sealed;
    auto operator<=>(const LockedKey&) const = default;
};
std::string format(const LockedKey& locked);
/// Refuses whatever format() would not have written.
Result<LockedKey> parse_locked_key(std::string_view text);

/// `oprf`: what OprfBlind::finish() gave for this PIN. Precondition: the PIN is whole. A fault: no memory for
/// these costs. Takes about 0.6 s with the usual costs.
Result<LockedKey> lock_key(const SigningKey& key, const Digest& device, const Guarded& oprf, const Pin& pin,
                           const PinCosts& costs = {});
/// Nothing: the wrong PIN, another device's result, or an altered file; these cannot be told apart. Fault,
/// precondition and time as above.
Result<std::optional<SigningKey>> open_key(const LockedKey& locked, const Guarded& oprf, const Pin& pin);

/// What a person's key file holds: a key of role kPersonsKey (keystore.h), or one behind a PIN.
using PersonsKey = std::variant<SigningKey, LockedKey>;
Result<PersonsKey> load_persons_key(const std::string& path);
/// In the place of the file that is there, durable, mode 0600: the same path holds the key locked from now
/// on, or under another PIN.
Result<void> save_locked_key(const std::string& path, const LockedKey& locked);

}  // namespace evidence
