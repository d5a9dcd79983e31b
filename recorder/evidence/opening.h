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
/// Opens every slot of the clip in <folder>. Writes nothing. A clip that is still being written is a fault:
/// only the final slot says that it is whole.
Result<Opening> open_whole(const std::string& folder, const ClipId& clip, const ReaderKey& reader);
/// Puts it beside its clip, in the place of an earlier one. A fault too when the clip is gone meanwhile: then
/// nothing of it is left.
Result<void> tell(const std::string& folder, const Opening& opening);
/// The same for the one sealed clip that a pre-flight left in <folder>: opens it and tells it. A fault says
/// why one does not open, or that there is none.
Result<Opening> open_trial(const std::string& folder, const ReaderKey& reader);

}  // namespace evidence
