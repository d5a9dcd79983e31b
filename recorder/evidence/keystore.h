#pragma once
// Key files: one line, "otyrys-key/v1 <role> <64 hex of the seed>", mode 0600. Keys meant for one job each:
// the role is part of the file and is checked when it is read.

#include <string>

#include "recorder/evidence/crypto.h"

namespace evidence {

/// Creates a new key file; a fault if it exists. Durable before it returns.
Result<SigningKey> create_key(const std::string& path, const std::string& role);
Result<SigningKey> load_key(const std::string& path, const std::string& role);

}  // namespace evidence
