#pragma once
// Small whole files: keys, papers, the pieces of a bundle. Every write here is durable before it returns.

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/guarded.h"
#include "recorder/evidence/result.h"

namespace evidence {

/// The whole regular file, at most `max_size` octets; symbolic links are not followed.
Result<std::string> read_file(const std::string& path, std::uint64_t max_size);
/// The same of a file that holds a secret; it is in guarded memory alone.
Result<Guarded> read_secret_file(const std::string& path, std::uint64_t max_size);
/// Creates `path`; a fault if it exists. Written beside it, synced, linked into place, folder synced: after a
/// crash it is there whole or not at all.
Result<void> write_new_file(const std::string& path, std::string_view bytes, unsigned mode = 0644);

/// The same, in the place of a file that may be there: after a crash it is the one or the other, whole.
Result<void> replace_file(const std::string& path, std::string_view bytes, unsigned mode = 0644);

/// What a file of any length holds, read in pieces.
struct FileDigest {
    std::uint64_t length = 0;
    Digest sha256;
    auto operator<=>(const FileDigest&) const = default;
};
Result<FileDigest> digest_file(const std::string& path);
/// Copies to a new file, synced (its folder is not), and tells what was written. A fault too when stopped.
Result<FileDigest> copy_new_file(const std::string& from, const std::string& to, std::stop_token stop = {});

}  // namespace evidence
