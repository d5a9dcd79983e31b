#pragma once
// Which progress records are the clip key's, for the price of one signature: each record names the hash of
// the one before, so a signed one proves all before it, as far back as the chain holds.

#include <vector>

#include "recorder/evidence/clip_file.h"
#include "recorder/evidence/crypto.h"

namespace evidence {

/// BLAKE2b-256 of each record, by its place in the file, that is signed or that a signed one behind it names;
/// zeros for the others. Those before `from` are left out (zeros). A record that changes meanwhile has
/// another digest.
std::vector<Digest> proven_records(const ReadFile& records, const PublicKey& key, std::uint64_t from = 0);

}  // namespace evidence
