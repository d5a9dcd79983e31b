#include "recorder/replay/clip_source.h"

#include <algorithm>

#include "recorder/evidence/record_chain.h"

namespace replay {

using namespace evidence;

namespace {

constexpr std::uint64_t kAtOnce = 16;  // slots read at once

/// The octets with the one bit changed back whose change makes them another leaf; nothing: more is wrong.
/// From the last octet that is not zero downwards: behind it is padding.
std::optional<Bytes> mended(Bytes octets, const Digest& leaf) {
    const auto right = [&](std::uint8_t& octet) {
        for (int bit = 0; bit < 8; ++bit) {
            octet = static_cast<std::uint8_t>(octet ^ (1 << bit));
            if (leaf_hash(TreeHash::blake2b, octets) == leaf) return true;
            octet = static_cast<std::uint8_t>(octet ^ (1 << bit));
        }
        return false;
    };
    const auto padding = std::find_if(octets.rbegin(), octets.rend(), [](std::uint8_t o) { return o != 0; });
    if (std::find_if(padding, octets.rend(), right) != octets.rend()) return octets;
    if (std::find_if(padding.base(), octets.end(), right) != octets.end()) return octets;
    return std::nullopt;
}

}  // namespace

Result<std::unique_ptr<ClipSource>> ClipSource::open(const std::string& folder, const Recording& recording,
                                                     const Digest& trust, const ReaderKey* reader) {
    ClipPaths paths = ClipPaths::in(folder, recording.opened.clip);
    std::unique_ptr<ClipSource> source(new ClipSource);
    OTYRYS_TRY(source->clip_, open_file(paths.clip));
    OTYRYS_TRY(const auto records, open_file(paths.records));
    OTYRYS_CHECK(source->take_header(folder, recording.opened, trust, reader));
    source->take_records(*records, recording.opened);
    if (source->spans_.empty()) return Error{"no record of the clip's key: nothing of it is attested"};
    return source;
}

/// A damaged header is told like any damage: the records prove the slots without it. Only what a sealed clip
/// is opened with is lost.
Result<void> ClipSource::take_header(const std::string& folder, const ClipOpened& opened, const Digest& trust,
                                     const ReaderKey* reader) {
    std::array<std::uint8_t, kClipHeader> octets{};
    const bool whole = clip_->read(0, octets).ok() && sha256(octets) == opened.header_sha256;
    auto header = decode_header(octets);
    if (!whole) faults_.push_back({ClipPart::header, 0, 0, 0, "it is not the one in the journal"});
    if (!whole || !header) {
        if (opened.keys_sha256) return Error{"the header of a sealed clip is damaged: nothing opens it"};
        header = ClipHeader{};
        header->slot_len = opened.picture ? kLargeSlot : kSmallSlot;
    } else if (header->trust != trust) {
        faults_.push_back({ClipPart::header, 0, 0, 0, "the trust fingerprint is not the log's"});
    }
    header_ = *header, slot_len_ = header_.slot_len;
    std::shared_ptr<const SlotCipher> cipher;
    if (header->suite == Suite::sealed) {
        if (!reader) return Error{"the clip is sealed: a reader's key opens it"};
        OTYRYS_TRY(cipher, open_clip_keys_in(folder, *header, *reader));
    }
    reader_ = std::make_unique<SlotReader>(*header, std::move(cipher));
    return {};
}

void ClipSource::take_records(const ReadFile& records, const ClipOpened& opened) {
    const std::vector<Digest> proven = proven_records(records, opened.key);
    RecordOctets octets;
    bool adjacent = true;
    std::uint64_t next = 0;  // the number that comes next; another one: records were cut out
    for (std::uint64_t i = 0; i < proven.size(); ++i) {
        const bool keys = records.read(i * kRecord, octets).ok() && blake2b256({octets}) == proven[i];
        const auto record =
            keys ? decode_proven_record(octets) : Result<ProgressRecord>(Error{"it is not the key's"});
        const auto fault = [&](const std::string& why) {
            faults_.push_back({ClipPart::record, i, i, duration_ns_ / 1'000'000'000, why});
        };
        if (record && record.value().number != next) {
            fault("its number is another: records are missing or moved");
            adjacent = false;
        }
        next = (record ? record.value().number : next) + 1;
        auto taken = !record                              ? Result<void>(record.error())
                     : record.value().clip != opened.clip ? Error{"it is another clip's"}
                                                          : take_record(record.value(), adjacent);
        if (!taken) fault(taken.error().text);
        adjacent = taken.ok();
    }
}

Result<void> ClipSource::take_record(const ProgressRecord& record, bool adjacent) {
    Span span;
    if (!spans_.empty()) {
        const Span& before = spans_.back();
        span.slot = before.slot + before.slots, span.offset = before.offset + before.size;
    }
    if (record.slots < span.slot || record.media_bytes < span.offset || record.slots > kMaxSlots)
        return Error{"it attests less than the one before"};
    span.slots = record.slots - span.slot, span.size = record.media_bytes - span.offset;
    if (kClipHeader + record.slots * slot_len_ > clip_->size())
        return Error{"it attests slots that the file does not have"};
    if (span.size > span.slots * capacity()) return Error{"its slots cannot hold its media"};
    span.tree = record.span, span.root = record.root, span.adjacent = adjacent;
    duration_ns_ = std::max(duration_ns_, record.newest_ns);
    size_ = record.media_bytes;
    spans_.push_back(span);
    if (record.keyframe_offset < size_ &&
        (seek_.empty() || record.keyframe_offset > seek_.back().media_offset))
        seek_.push_back({record.keyframe_ns, record.keyframe_offset});
    return {};
}

SeekPoint ClipSource::seek(std::uint64_t time_ns) const {
    auto after =
        std::upper_bound(seek_.begin(), seek_.end(), time_ns,
                         [](std::uint64_t at, const SeekPoint& point) { return at < point.time_ns; });
    return after == seek_.begin() ? SeekPoint{} : *std::prev(after);
}

/// Reads all of a span once, and keeps what that proved.
void ClipSource::look_at(Span& span) {
    span.proven = (add_leaves(span.slot, span.slots, span.leaves) && proves(span)) || mend_first(span);
    if (!span.proven) span.leaves.assign(span.slots, Digest{});
    for (std::uint64_t i = 0; i < span.slots; ++i)
        span.offsets.push_back(span.offset + std::min(i * capacity(), span.size));
    if (span.proven && !span.adjacent) lay_out_by_heads(span);
}

/// Nothing plays without the media's own head, which has the first slot and the first record for itself.
bool ClipSource::mend_first(Span& span) {
    if (span.slot != 0 || span.slots != 1 || !span.adjacent) return false;
    Bytes octets(slot_len_);
    if (clip_->read(kClipHeader, octets)) first_ = mended(std::move(octets), span.tree);
    span.leaves.assign(1, span.tree);
    return first_.has_value();
}

bool ClipSource::add_leaves(std::uint64_t first, std::uint64_t slots, std::vector<Digest>& leaves) const {
    if (kClipHeader + (first + slots) * slot_len_ > clip_->size()) return false;
    Bytes octets;
    for (std::uint64_t done = 0; done < slots;) {
        const std::uint64_t count = std::min(slots - done, kAtOnce);
        octets.resize(count * slot_len_);
        if (!clip_->read(kClipHeader + (first + done) * slot_len_, octets)) return false;
        std::vector<ByteView> read;
        for (std::uint64_t i = 0; i < count; ++i)
            read.push_back(ByteView(octets).subspan(i * slot_len_, slot_len_));
        leaves.resize(leaves.size() + count);
        leaf_hashes(TreeHash::blake2b, read, std::span(leaves).last(count));
        done += count;
    }
    return true;
}

/// By the record's tree over these slots alone. Where a record before it is lost, that tree does not begin
/// here, and only the one over everything tells.
bool ClipSource::proves(const Span& span) const {
    GrowingTree tree(TreeHash::blake2b);
    std::vector<Digest> leaves;
    if (!span.adjacent) {
        Bytes header(kClipHeader);
        if (!clip_->read(0, header) || !add_leaves(0, span.slot, leaves)) return false;
        tree.add(leaf_hash(TreeHash::blake2b, header));
    }
    leaves.insert(leaves.end(), span.leaves.begin(), span.leaves.end());
    for (const Digest& leaf : leaves) tree.add(leaf);
    return tree.root() == (span.adjacent ? span.tree : span.root);
}

/// The lost record ended a slot early, nobody knows which: the slots say themselves where they lie. What they
/// say is believed as far as all of them can hold the span's media.
void ClipSource::lay_out_by_heads(Span& span) {
    Bytes octets(slot_len_);
    const std::uint64_t end = span.offset + span.size;
    for (std::size_t i = 1; i < span.offsets.size(); ++i) {
        const std::uint64_t number = span.slot + i, before = span.offsets[i - 1];
        const std::uint64_t behind = std::min((span.slots - i) * capacity(), span.size);
        if (clip_->read(kClipHeader + number * slot_len_, octets))
            if (const auto slot = reader_->open(number, octets);
                slot && leaf_hash(TreeHash::blake2b, octets) == span.leaves[i])
                span.offsets[i] = slot.value().head.media_offset;
        span.offsets[i] =
            std::clamp(span.offsets[i], std::max(before, end - behind), std::min(before + capacity(), end));
    }
}

void ClipSource::load(const Span& span, std::size_t at) {
    const std::uint64_t number = span.slot + at;
    if (loaded_ == number) return;
    loaded_ = number;
    const std::uint64_t end = at + 1 < span.offsets.size() ? span.offsets[at + 1] : span.offset + span.size;
    const std::uint64_t size = end - span.offsets[at];
    Bytes octets = number == 0 && first_ ? *first_ : Bytes(slot_len_);
    const bool read = (number == 0 && first_) || clip_->read(kClipHeader + number * slot_len_, octets).ok();
    const bool good = span.proven && read && leaf_hash(TreeHash::blake2b, octets) == span.leaves[at];
    const auto slot = good ? reader_->open(number, octets) : Result<Slot>(Error{"damaged"});
    if (slot && slot.value().head.media_offset == span.offsets[at] && slot.value().data.size() == size) {
        data_.assign(slot.value().data.begin(), slot.value().data.end());
    } else {
        data_.assign(size, 0);
        if (told_.insert(number).second && on_damage_) on_damage_(number);
    }
}

std::size_t ClipSource::span_of(std::uint64_t offset) const {
    const auto behind = std::upper_bound(spans_.begin(), spans_.end(), offset,
                                         [](std::uint64_t at, const Span& span) { return at < span.offset; });
    return static_cast<std::size_t>(behind - spans_.begin()) - 1;
}

std::size_t ClipSource::slot_of(const Span& span, std::uint64_t offset) const {
    const auto behind = std::upper_bound(span.offsets.begin(), span.offsets.end(), offset);
    return static_cast<std::size_t>(behind - span.offsets.begin()) - 1;
}

bool ClipSource::damaged(std::uint64_t offset) const {
    if (offset >= size_) return false;
    const Span& span = spans_[span_of(offset)];
    return !span.offsets.empty() && told_.contains(span.slot + slot_of(span, offset));
}

std::optional<std::uint64_t> ClipSource::cluster_from(std::uint64_t offset) const {
    auto found =
        std::lower_bound(seek_.begin(), seek_.end(), offset,
                         [](const SeekPoint& point, std::uint64_t at) { return point.media_offset < at; });
    return found == seek_.end() ? std::nullopt : std::optional(found->media_offset);
}

std::size_t ClipSource::read(std::uint64_t offset, std::span<std::uint8_t> out) {
    if (offset >= size_) return 0;
    Span& span = spans_[span_of(offset)];
    if (span.offsets.empty()) look_at(span);
    const std::size_t at = slot_of(span, offset);
    load(span, at);
    const std::uint64_t inside = offset - span.offsets[at];
    if (inside >= data_.size()) return 0;
    const std::size_t count = std::min<std::size_t>(out.size(), data_.size() - inside);
    std::copy_n(data_.begin() + static_cast<std::ptrdiff_t>(inside), count, out.begin());
    return count;
}

}  // namespace replay
