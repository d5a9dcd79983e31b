#include "recorder/evidence/clip_format.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace evidence {

namespace {

constexpr std::array<std::uint8_t, 16> kClipMagic = {'o', 't', 'y', 'r', 'y', 's', '-',  'c',
                                                     'l', 'i', 'p', '/', 'v', '1', '\n', 0x1A};
constexpr std::array<std::uint8_t, 16> kRecordMagic = {'o', 't', 'y', 'r', 'y', 's', '-',  'c',
                                                       'k', 'p', 't', '/', 'v', '1', '\n', 0x1A};
constexpr std::size_t kHeaderZeros = 216;  // up to the key commitment
constexpr std::size_t kRecordZeros = 216;

/// Writes fields one after another.
class Pen {
  public:
    explicit Pen(std::span<std::uint8_t> out) : out_(out) {}
    void put(ByteView octets) {
        std::copy(octets.begin(), octets.end(), out_.begin() + static_cast<std::ptrdiff_t>(at_));
        at_ += octets.size();
    }
    void u32(std::uint32_t value) { number(value, 4); }
    void u64(std::uint64_t value) { number(value, 8); }

  private:
    void number(std::uint64_t value, std::size_t width) {
        for (std::size_t i = 0; i < width; ++i) out_[at_++] = static_cast<std::uint8_t>(value >> (8 * i));
    }
    std::span<std::uint8_t> out_;
    std::size_t at_ = 0;
};

/// Reads them back; the caller has checked the length.
class Eye {
  public:
    explicit Eye(ByteView in) : in_(in) {}
    template <class Id>
    Id octets() {
        Id id;
        std::copy_n(in_.begin() + static_cast<std::ptrdiff_t>(at_), id.bytes.size(), id.bytes.begin());
        at_ += id.bytes.size();
        return id;
    }
    std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    std::uint64_t u64() { return number(8); }
    std::int64_t i64() { return static_cast<std::int64_t>(number(8)); }

  private:
    std::uint64_t number(std::size_t width) {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < width; ++i) value |= std::uint64_t{in_[at_++]} << (8 * i);
        return value;
    }
    ByteView in_;
    std::size_t at_ = 0;
};

bool all_zero(ByteView octets) {
    return std::all_of(octets.begin(), octets.end(), [](std::uint8_t octet) { return octet == 0; });
}
bool begins(ByteView octets, const std::array<std::uint8_t, 16>& magic) {
    return std::equal(magic.begin(), magic.end(), octets.begin());
}

}  // namespace

std::array<std::uint8_t, kClipHeader> encode(const ClipHeader& header) {
    std::array<std::uint8_t, kClipHeader> out{};
    Pen pen(out);
    pen.put(kClipMagic);
    pen.u32(kClipHeader), pen.u32(header.slot_len), pen.u32(static_cast<std::uint32_t>(header.suite)),
        pen.u32(0);
    pen.put(header.clip.view()), pen.put(header.sitting.view()), pen.put(header.of_case.view());
    pen.put(header.boot.view()), pen.put(header.source.view()), pen.put(header.previous.view());
    pen.u64(header.journal_size), pen.put(header.journal_root.view()), pen.put(header.trust.view());
    pen.u64(static_cast<std::uint64_t>(header.wall_ms)), pen.u64(header.mono_ns);
    std::copy(header.commitment.bytes.begin(), header.commitment.bytes.end(), out.begin() + kHeaderBound);
    return out;
}

Result<ClipHeader> decode_header(ByteView octets) {
    if (octets.size() != kClipHeader) return Error{"header is shorter than 4096 octets"};
    if (!begins(octets, kClipMagic)) return Error{"this is not a clip: its first 16 octets are others"};
    Eye eye(octets.subspan(16));
    if (eye.u32() != kClipHeader) return Error{"header length is not 4096"};
    ClipHeader header;
    header.slot_len = eye.u32();
    if (header.slot_len != kLargeSlot && header.slot_len != kSmallSlot)
        return Error{"slot length is not 16384 or 4096"};
    std::uint32_t suite = eye.u32();
    if (suite > 1) return Error{"unknown suite"};
    header.suite = static_cast<Suite>(suite);
    if (eye.u32() != 0) return Error{"unknown flags"};
    header.clip = eye.octets<ClipId>(), header.sitting = eye.octets<SittingId>();
    header.of_case = eye.octets<CaseId>(), header.boot = eye.octets<BootId>();
    header.source = eye.octets<SourceId>(), header.previous = eye.octets<ClipId>();
    header.journal_size = eye.u64(), header.journal_root = eye.octets<Digest>();
    header.trust = eye.octets<Digest>(), header.wall_ms = eye.i64();
    header.mono_ns = eye.u64();
    header.commitment = Eye(octets.subspan(kHeaderBound)).octets<Digest>();
    const bool zeros = all_zero(octets.subspan(kHeaderZeros, kHeaderBound - kHeaderZeros));
    if (!zeros || (header.suite == Suite::plain && !header.commitment.is_zero()))
        return Error{"an octet that must be zero is not"};
    if (header.suite == Suite::sealed && header.commitment.is_zero()) return Error{"no key commitment"};
    if (header.clip.is_zero()) return Error{"no clip id"};
    return header;
}

Bytes encode_slot(const SlotHead& head, ByteView data, std::uint32_t slot_len) {
    assert(data.size() == head.size && data.size() <= slot_capacity(slot_len));
    Bytes out(slot_len, 0);
    Pen pen(out);
    pen.u64(head.media_offset), pen.u64(head.newest_ns), pen.u32(head.size), pen.u32(head.keyframe);
    pen.put(data);
    return out;
}

Result<Slot> decode_slot(ByteView octets, bool may_be_empty) {
    Eye eye(octets);
    Slot slot;
    slot.head.media_offset = eye.u64(), slot.head.newest_ns = eye.u64();
    slot.head.size = eye.u32(), slot.head.keyframe = eye.u32();
    std::size_t capacity = octets.size() - kSlotHead - kSlotTag;
    if ((slot.head.size == 0 && !may_be_empty) || slot.head.size > capacity)
        return Error{"impossible data length"};
    if (slot.head.keyframe != kNoKeyframe && slot.head.keyframe >= slot.head.size)
        return Error{"keyframe offset beyond the data"};
    if (!all_zero(octets.subspan(kSlotHead + slot.head.size)))
        return Error{"an octet behind the data is not zero"};
    slot.data = octets.subspan(kSlotHead, slot.head.size);
    return slot;
}

RecordOctets encode(const ProgressRecord& record, const SigningKey& key) {
    RecordOctets out{};
    Pen pen(out);
    pen.put(kRecordMagic), pen.put(record.clip.view()), pen.u64(record.number),
        pen.put(record.previous.view());
    pen.u64(record.slots), pen.u64(record.media_bytes), pen.u64(record.newest_ns);
    pen.u64(static_cast<std::uint64_t>(record.mono_us)), pen.u64(static_cast<std::uint64_t>(record.wall_ms));
    pen.u32(static_cast<std::uint32_t>(record.clock)), pen.u32(record.state);
    pen.u64(record.keyframe_offset), pen.u64(record.keyframe_ns), pen.u64(record.keyframe_slot);
    pen.put(record.root.view()), pen.put(record.span.view());
    pen.u64(static_cast<std::uint64_t>(record.device_ns));
    Signature signature = key.sign(ByteView(out).first(kRecordSigned));
    std::copy(signature.bytes.begin(), signature.bytes.end(), out.begin() + kRecordSigned);
    return out;
}

Result<ProgressRecord> decode_record(ByteView octets, const PublicKey& key) {
    if (octets.size() != kRecord) return Error{"record is shorter than 512 octets"};
    if (!begins(octets, kRecordMagic)) return Error{"this is not a progress record"};
    Signature signature;
    std::copy_n(octets.begin() + kRecordSigned, signature.bytes.size(), signature.bytes.begin());
    if (!verify(key, octets.first(kRecordSigned), signature)) return Error{"signature is not the clip key's"};
    return decode_proven_record(octets);
}

Result<ProgressRecord> decode_proven_record(ByteView octets) {
    if (octets.size() != kRecord) return Error{"record is shorter than 512 octets"};
    if (!begins(octets, kRecordMagic)) return Error{"this is not a progress record"};
    Eye eye(octets.subspan(16));
    ProgressRecord record;
    record.clip = eye.octets<ClipId>(), record.number = eye.u64(), record.previous = eye.octets<Digest>();
    record.slots = eye.u64(), record.media_bytes = eye.u64(), record.newest_ns = eye.u64();
    record.mono_us = eye.i64(), record.wall_ms = eye.i64();
    std::uint32_t clock = eye.u32();
    record.clock = static_cast<ClockState>(clock), record.state = eye.u32();
    record.keyframe_offset = eye.u64(), record.keyframe_ns = eye.u64(), record.keyframe_slot = eye.u64();
    record.root = eye.octets<Digest>(), record.span = eye.octets<Digest>();
    record.device_ns = eye.i64();
    if (clock > 2 || (record.state & ~record_state::kAll) != 0)
        return Error{"unknown clock state or state bit"};
    if (!all_zero(octets.subspan(kRecordZeros, kRecordSigned - kRecordZeros)))
        return Error{"an octet that must be zero is not"};
    return record;
}

}  // namespace evidence
