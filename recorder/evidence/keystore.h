#pragma once
// Key files: one line, "otyrys-key/v1 <role> <64 hex of the seed>", mode 0600 (a reader's: of the secret).
// Keys meant for one job each: the role is part of the file and is checked when it is read.

#include <string>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/sealing.h"

namespace evidence {

/// Creates a new key file; a fault if it exists. Durable before it returns.
Result<SigningKey> create_key(const std::string& path, const std::string& role);
Result<SigningKey> load_key(const std::string& path, const std::string& role);
/// The same for a secret that keys are derived from.
Result<Secret> create_secret(const std::string& path, const std::string& role);
Result<Secret> load_secret(const std::string& path, const std::string& role);
/// The same for a reader's key; its file holds the X25519 secret where others have a seed. `role`: "reviewer"
/// or "escrow".
Result<ReaderKey> create_reader_key(const std::string& path, const std::string& role);
/// Of either role.
Result<ReaderKey> load_reader_key(const std::string& path);

}  // namespace evidence
