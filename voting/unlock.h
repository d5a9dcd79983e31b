#pragma once
// How often a device may try to open its person's key by PIN: five times in a row, counted by the journal,
// and anew once a statement of the unlocked key says so. A try counts when it is durable, whether its answer
// arrives or not. Pure; any thread. Reference: voting/DESIGN.md, "A key behind a PIN".

#include <map>

#include "recorder/evidence/keyring.h"
#include "voting/refusal.h"

namespace voting {

inline constexpr unsigned kUnlockTries = 5;

/// "unlock.tried" [box]: device h64 (key_id), number uint, row uint.
inline constexpr std::string_view kUnlockTried = "unlock.tried";
/// "unlock.done" [person]: device h64.
inline constexpr std::string_view kUnlockDone = "unlock.done";

/// The form of one of the two; null for others'.
const evidence::KindRule* unlock_rule(std::string_view kind);

struct UnlockTry {
    std::uint64_t number = 0;  // of all tries of this device, from 1
    unsigned row = 0;          // of those since the last unlock.done, from 1
    auto operator<=>(const UnlockTry&) const = default;
};
std::vector<evidence::Field> fields_of(const evidence::Digest& device, const UnlockTry& tried);

/// The fold of both kinds.
class UnlockTries {
  public:
    void apply(const evidence::Statement& statement);
    /// The last; zeros before the first, row 0 after an unlock.done.
    UnlockTry last(const evidence::Digest& device) const;
    UnlockTry next(const evidence::Digest& device) const;
    /// 0 to kUnlockTries.
    unsigned left(const evidence::Digest& device) const { return kUnlockTries - last(device).row; }

  private:
    std::map<evidence::Digest, UnlockTry> last_;
};

/// Why the device may not try: key_unknown, stale_prev (`number` is not the next), unlock_locked.
std::optional<Refusal> decide_try(const evidence::KeyRing& keys, const UnlockTries& tries,
                                  const evidence::Digest& device, std::uint64_t number);
/// Why unlock.done, signed by a live member's key, is refused: key_unknown, other_device (the device is not
/// the signer's), not_tried. Also why an unlock.tried that the box wrote ought not to stand.
std::optional<Refusal> decide_unlock(const evidence::KeyRing& keys, const UnlockTries& tries,
                                     const evidence::Statement& statement);

}  // namespace voting
