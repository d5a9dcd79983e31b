#pragma once
// The .keys file of a sealed clip: K wrapped to each reader. Verifying needs neither it nor a key; opening
// needs both. Reference: recorder/DESIGN.md, "Sealing".

#include <string>
#include <vector>

#include "recorder/evidence/clip_format.h"
#include "recorder/evidence/sealing.h"

namespace evidence {

inline constexpr std::size_t kMaxReaders = 16;
inline constexpr std::size_t kMaxKeysFile = 4096;  // octets

struct ClipKeys {
    struct Line {
        ReaderPublicKey reader;
        ClipKey::Wrapped wrapped;
        auto operator<=>(const Line&) const = default;
    };
    ClipId clip;
    std::vector<Line> lines;  // ascending by reader, each once; 1 to kMaxReaders
    auto operator<=>(const ClipKeys&) const = default;
};
/// Precondition: as ClipKeys says.
std::string format(const ClipKeys& keys);
/// Refuses whatever format() would not have written.
Result<ClipKeys> parse_clip_keys(std::string_view text);

/// Fresh for one clip, all of it: what the writer needs.
struct ClipSeal {
    std::shared_ptr<const SlotCipher> cipher;
    std::string keys;  // the file's text
};
/// Makes K, sets the header's suite and commitment, wraps K to each reader, forgets K. A fault: more readers
/// than kMaxReaders. Precondition: at least one; each is_valid().
Result<ClipSeal> seal_clip(ClipHeader& header, std::vector<ReaderPublicKey> readers);

/// The cipher of a clip with this header for the bearer of a reader's key. A fault names what is not so: no
/// such reader in the file, a line altered or another clip's, a key that the header does not commit to.
Result<std::shared_ptr<const SlotCipher>> open_clip_keys(std::string_view keys, const ClipHeader& header,
                                                         const ReaderKey& reader);
/// The same from <folder>/<clip>.keys.
Result<std::shared_ptr<const SlotCipher>> open_clip_keys_in(const std::string& folder,
                                                            const ClipHeader& header,
                                                            const ReaderKey& reader);

}  // namespace evidence
