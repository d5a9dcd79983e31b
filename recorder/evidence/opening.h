#pragma once
// How the bearer of a reader's key shows that it opens what is sealed: the digest of everything that one clip
// holds, put beside it. Nobody without the key can say it. Reference: recorder/DESIGN.md, "Sealing".

#include <string>

#include "recorder/evidence/sealing.h"

namespace evidence {

struct Opening {
    ClipId clip;
    Digest reader;        // key_id of the reader's key
    Digest media_sha256;  // of what the clip holds
    auto operator<=>(const Opening&) const = default;
};
/// One line: "otyrys-opened/v1 <h32> <h64> <h64>" LF.
std::string format(const Opening& opening);
Result<Opening> parse_opening(std::string_view text);

/// <folder>/<clip>.opened
std::string opening_path(const std::string& folder, const ClipId& clip);
/// Opens every slot of the clip in <folder>. Writes nothing.
Result<Opening> open_whole(const std::string& folder, const ClipId& clip, const ReaderKey& reader);

}  // namespace evidence
