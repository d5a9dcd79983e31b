#pragma once
// What a film is made of: tracks and blocks, and the port to a clip's verified octets. Times are in ns.

#include <optional>
#include <string>
#include <vector>

#include "recorder/evidence/bytes.h"

namespace film {

/// The Matroska octets of one clip. One thread at a time.
class Octets {
  public:
    virtual ~Octets() = default;
    virtual std::uint64_t size() const = 0;
    struct Read {
        std::size_t count = 0;  // 0 at the end only
        bool good = false;      // false: not what was recorded; the octets mean nothing
    };
    /// At most out.size() octets at `offset`; all of them good or all of them not.
    virtual Read read(std::uint64_t offset, std::span<std::uint8_t> out) = 0;
    /// Where the first cluster at or behind `offset` begins that starts with a keyframe; nothing: none is
    /// known.
    virtual std::optional<std::uint64_t> cluster_from(std::uint64_t offset) const = 0;
};

enum class Kind : std::uint8_t { picture = 1, sound = 2 };  // as Matroska numbers them

/// How a track is encoded: the elements of its head that a decoder needs.
struct TrackForm {
    Kind kind = Kind::picture;
    std::uint64_t number = 0;  // in its file
    std::string codec;         // "V_MPEG4/ISO/AVC"
    evidence::Bytes codec_private;
    std::uint64_t block_ns = 0;  // how long a block lasts if nothing else is said; 0: unknown
    evidence::Bytes elements;    // whole, as they stood: codec, picture's size, sound's rate, delays
};

struct Block {
    std::uint64_t track = 0;   // TrackForm::number
    std::int64_t time_ns = 0;  // from the file's time 0
    bool keyframe = false;
    evidence::Bytes data;  // one frame
};

}  // namespace film
