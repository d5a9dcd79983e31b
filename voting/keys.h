#pragma once
// Who may enrol and revoke keys: a voting member for another, never for themselves, and nobody has two live
// keys. The first keys come from provisioning, which is the box's. Pure; any thread.

#include <set>

#include "recorder/evidence/keyring.h"
#include "voting/decide.h"

namespace voting {

using evidence::kDevicesKey;
using evidence::kPersonsKey;

/// A person is the label under which keys are enrolled: that of this key, if revoked since too; empty: nobody
/// knows it.
std::string_view label_of(const evidence::KeyRing& keys, const Digest& key);
/// The live keys under this label, of this role or, if it is empty, of any.
std::set<Digest> live_keys(const evidence::KeyRing& keys, std::string_view label, std::string_view role = {});
/// The person's live key under whose label this key is enrolled; the key itself when there is none (a
/// display's, a key that nobody knows).
Digest bearer_of(const evidence::KeyRing& keys, const Digest& key);
/// Whether this key opens a link: live, and of a device that was a person's, as long as the person has a live
/// key. Null: it does not.
const evidence::EnrolledKey* may_link(const evidence::KeyRing& keys, const Digest& key);

/// Why key.enrolled or key.revoked, signed by `statement.by`, is refused. `keys`: before it; `sitting`: the
/// current one, null before the first.
std::optional<Refused> decide_key(const evidence::KeyRing& keys, const Sitting* sitting,
                                  const evidence::Statement& statement, const Now& now);

}  // namespace voting
