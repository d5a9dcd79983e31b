#pragma once
// Who may enrol and revoke keys: a voting member for another, never for themselves, and nobody has two live
// keys. The first keys come from provisioning, which is the box's. Pure; any thread.

#include "recorder/evidence/keyring.h"
#include "voting/decide.h"

namespace voting {

/// The role of the keys that persons sign with; a device's is "device".
inline constexpr std::string_view kPersonsKey = "member";

/// Why key.enrolled or key.revoked, signed by `statement.by`, is refused. `keys`: before it; `sitting`: the
/// current one, null before the first.
std::optional<Refused> decide_key(const evidence::KeyRing& keys, const Sitting* sitting,
                                  const evidence::Statement& statement, const Now& now);

}  // namespace voting
