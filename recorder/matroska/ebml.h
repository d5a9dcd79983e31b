#pragma once
// EBML (RFC 8794) as far as our own Matroska files need it: elements with sizes of up to eight octets. Pure.

#include <optional>
#include <string_view>

#include "recorder/evidence/bytes.h"

namespace matroska {

namespace ids {
inline constexpr std::uint32_t kHead = 0x1A45DFA3, kVersion = 0x4286, kReadVersion = 0x42F7,
                               kIdLength = 0x42F2, kSizeLength = 0x42F3, kDocType = 0x4282,
                               kDocVersion = 0x4287, kDocReadVersion = 0x4285, kSegment = 0x18538067,
                               kSeekHead = 0x114D9B74, kSeek = 0x4DBB, kSeekId = 0x53AB,
                               kSeekPosition = 0x53AC, kInfo = 0x1549A966, kTimeScale = 0x2AD7B1,
                               kDuration = 0x4489, kDate = 0x4461, kMuxingApp = 0x4D80, kWritingApp = 0x5741,
                               kTracks = 0x1654AE6B, kTrack = 0xAE, kTrackNumber = 0xD7, kTrackUid = 0x73C5,
                               kTrackKind = 0x83, kFlagDefault = 0x88, kFlagLacing = 0x9C, kName = 0x536E,
                               kLanguage = 0x22B59C, kCodec = 0x86, kCodecPrivate = 0x63A2, kPicture = 0xE0,
                               kSound = 0xE1, kWidth = 0xB0, kHeight = 0xBA, kShownWidth = 0x54B0,
                               kShownHeight = 0x54BA, kRate = 0xB5, kChannels = 0x9F, kBlockLength = 0x23E383,
                               kCodecDelay = 0x56AA, kSeekPreRoll = 0x56BB, kCluster = 0x1F43B675,
                               kClusterTime = 0xE7, kSimpleBlock = 0xA3, kBlockGroup = 0xA0, kBlock = 0xA1,
                               kReference = 0xFB, kCues = 0x1C53BB6B, kCue = 0xBB, kCueTime = 0xB3,
                               kCuePlace = 0xB7, kCueTrack = 0xF7, kCueCluster = 0xF1, kTags = 0x1254C367,
                               kTag = 0x7373, kTargets = 0x63C0, kTagTrack = 0x63C5, kSimpleTag = 0x67C8,
                               kTagName = 0x45A3, kTagText = 0x4487;
}

inline constexpr std::uint64_t kUnknownSize = ~std::uint64_t{0};

struct Element {
    std::uint32_t id = 0;
    std::uint64_t size = 0;  // of the body; kUnknownSize
    std::size_t head = 0;    // octets of id and size
};
/// The element that begins here; nothing: it does not, or its head does not fit.
std::optional<Element> element_at(evidence::ByteView octets);
/// A big-endian number of at most eight octets.
std::optional<std::uint64_t> number_of(evidence::ByteView body);
/// A number as blocks begin with it, and how many octets it takes.
struct Vint {
    std::uint64_t value = 0;
    std::size_t length = 0;
};
std::optional<Vint> vint_at(evidence::ByteView octets);

/// Appends elements.
class Pen {
  public:
    void id(std::uint32_t id);
    void size(std::uint64_t size);
    void wide_size(std::uint64_t size);  // always eight octets
    void unknown_size();                 // of what ends where the next begins
    void number(std::uint32_t id, std::uint64_t value);
    void wide_number(std::uint32_t id, std::uint64_t value);  // always eight octets
    void real(std::uint32_t id, double value);
    void text(std::uint32_t id, std::string_view value);
    void octets(std::uint32_t id, evidence::ByteView value);
    void raw(evidence::ByteView octets);
    const evidence::Bytes& done() const { return out_; }
    void clear() { out_.clear(); }

  private:
    void big_endian(std::uint64_t value, std::size_t width);
    evidence::Bytes out_;
};

/// Octets that an element takes with a body of that length and the shortest size.
std::uint64_t whole_length(std::uint32_t id, std::uint64_t body);

}  // namespace matroska
