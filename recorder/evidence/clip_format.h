#pragma once
// The octets of a clip: header, slots, progress records. Reference: recorder/DESIGN.md, "Clip".
// All integers little-endian. decode_* refuse whatever encode_* would not have written. Pure; any thread.

#include <array>
#include <optional>
#include <span>

#include "recorder/evidence/clock.h"
#include "recorder/evidence/crypto.h"
#include "recorder/evidence/ids.h"
#include "recorder/evidence/result.h"

namespace evidence {

inline constexpr std::size_t kClipHeader = 4096;
inline constexpr std::size_t kHeaderBound = 4064;  // octets that the key of a sealed clip is bound to
inline constexpr std::size_t kSlotHead = 24;
inline constexpr std::size_t kSlotTag = 16;  // Poly1305 in suite 1, zeros in suite 0
inline constexpr std::uint32_t kLargeSlot = 16384;
inline constexpr std::uint32_t kSmallSlot = 4096;  // sources below 1 Mbit/s
inline constexpr std::size_t kRecord = 512;
inline constexpr std::size_t kRecordSigned = 448;
inline constexpr std::uint32_t kNoKeyframe = 0xFFFFFFFF;
inline constexpr std::uint64_t kNone64 = ~std::uint64_t{0};
inline constexpr std::uint64_t kMaxSlots = std::uint64_t{1} << 32;  // 64 TiB; a limit, not a promise

enum class Suite : std::uint32_t { plain = 0, sealed = 1 };

struct ClipHeader {
    std::uint32_t slot_len = kLargeSlot;
    Suite suite = Suite::plain;
    ClipId clip;
    SittingId sitting;
    CaseId of_case;  // zero: none
    BootId boot;
    SourceId source;
    ClipId previous;                 // zero: not a continuation
    std::uint64_t journal_size = 0;  // "not before"
    Digest journal_root;
    Digest trust;
    std::int64_t wall_ms = 0;   // of the media's time 0
    std::uint64_t mono_ns = 0;  // the same on the monotonic clock of this boot
    Digest commitment;          // to the clip's key; zero in suite 0, not in suite 1
    auto operator<=>(const ClipHeader&) const = default;
};

std::array<std::uint8_t, kClipHeader> encode(const ClipHeader& header);
Result<ClipHeader> decode_header(ByteView octets);

/// Media octets that one slot holds.
constexpr std::size_t slot_capacity(std::uint32_t slot_len) {
    return slot_len - kSlotHead - kSlotTag;
}

struct SlotHead {
    std::uint64_t media_offset = 0;  // of the first data octet
    std::uint64_t newest_ns = 0;     // running time of the newest buffer begun
    std::uint32_t size = 0;          // data octets
    std::uint32_t keyframe =
        kNoKeyframe;  // offset in the data of the first cluster that starts with a keyframe
    auto operator<=>(const SlotHead&) const = default;
};

struct Slot {
    SlotHead head;
    ByteView data;       // into the octets given to decode_slot
    bool final = false;  // suite 1: nothing follows
};

/// A whole slot of `slot_len` octets. Precondition: data.size() == head.size <= slot_capacity(slot_len).
Bytes encode_slot(const SlotHead& head, ByteView data, std::uint32_t slot_len);
/// Of suite 0, or of an opened slot of suite 1 with zeros for its tag; there the final one may be empty.
Result<Slot> decode_slot(ByteView octets, bool may_be_empty = false);

namespace record_state {
inline constexpr std::uint32_t kOffRecord = 4;  // black and silence stand in for some of what is new in it
inline constexpr std::uint32_t kFinal = 8;      // the clip's last record: nothing follows
inline constexpr std::uint32_t kAll = kOffRecord | kFinal;
}  // namespace record_state

/// One progress record of the .ckpt file: what was durable when it was written.
struct ProgressRecord {
    ClipId clip;
    std::uint64_t number = 0;  // from 0
    Digest previous;           // BLAKE2b-256 of the record before; of the header for record 0
    std::uint64_t slots = 0;
    std::uint64_t media_bytes = 0;
    std::uint64_t newest_ns = 0;
    std::int64_t mono_us = 0;
    std::int64_t wall_ms = 0;
    ClockState clock = ClockState::unknown;
    std::uint32_t state = 0;
    std::uint64_t keyframe_offset = kNone64;  // media offset of the newest keyframe cluster; none: all three
    std::uint64_t keyframe_ns = kNone64;
    std::uint64_t keyframe_slot = kNone64;
    Digest root;  // BLAKE2b-256 tree over the header and the slots
    Digest span;  // the same over the slots since the record before, alone
    std::int64_t device_ns =
        0;  // monotonic time less the device's own, of a sound that counts by its own clock
    auto operator<=>(const ProgressRecord&) const = default;
};

using RecordOctets = std::array<std::uint8_t, kRecord>;
RecordOctets encode(const ProgressRecord& record, const SigningKey& key);
/// Checks form, zeros and signature; the chain is the scanner's (clip_scan.h).
Result<ProgressRecord> decode_record(ByteView octets, const PublicKey& key);
/// Of a record whose signature is known to be the key's (record_chain.h): form and zeros alone.
Result<ProgressRecord> decode_proven_record(ByteView octets);

}  // namespace evidence
