#include "recorder/replay/clip_source.h"

#include <algorithm>

namespace replay {

using namespace evidence;

namespace {

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
                                                     const Digest& trust) {
    ClipPaths paths = ClipPaths::in(folder, recording.opened.clip);
    OTYRYS_TRY(auto clip, open_file(paths.clip));
    OTYRYS_TRY(auto records, open_file(paths.records));
    ClipReport report = verify_clip(*clip, *records, recording, trust);
    std::unique_ptr<ClipSource> source(new ClipSource);
    source->clip_ = std::move(clip);
    source->faults_ = report.faults;
    // A damaged header is told like any damage: the records prove the slots without it.
    source->slot_len_ = report.facts.header        ? report.facts.header->slot_len
                        : recording.opened.picture ? kLargeSlot
                                                   : kSmallSlot;
    std::uint64_t size = std::max<std::uint64_t>(source->clip_->size(), kClipHeader);
    source->lay_out(std::min((size - kClipHeader) / source->slot_len_, kMaxSlots));
    std::uint64_t attesting = source->index(*records, recording);
    if (attesting > 0) return source;
    if (!report.facts.header) return Error{"this is not a clip: " + to_text(report.faults.front())};
    return Error{"no record of the clip's key: nothing of it is attested"};
}

/// Where each slot's data lies in the media. A slot that cannot be read is as long as its neighbours say.
void ClipSource::lay_out(std::uint64_t slots) {
    Bytes octets(slot_len_);
    std::uint64_t end = 0;
    for (std::uint64_t i = 0; i < slots; ++i) {
        Piece piece;
        bool read = clip_->read(kClipHeader + i * slot_len_, octets).ok();
        auto slot = read ? decode_slot(octets) : Result<Slot>(Error{"cannot be read"});
        piece.leaf = leaf_hash(TreeHash::blake2b, octets);
        piece.good =
            slot.ok() && slot->head.media_offset >= end && slot->head.media_offset - end <= slots * slot_len_;
        piece.offset = piece.good ? slot->head.media_offset : end;
        piece.size = piece.good ? slot->head.size : 0;
        if (piece.good && !pieces_.empty() && piece.offset > end)
            pieces_.back().size = static_cast<std::uint32_t>(
                std::min<std::uint64_t>(piece.offset - pieces_.back().offset, UINT32_MAX));
        end = piece.offset + piece.size;
        pieces_.push_back(piece);
    }
    size_ = end;
}

/// What the records prove of the very leaves that read() compares with; what none attests is not played:
/// damage in a sealed clip, else the end.
/// A record proves the slots since the one before by their own tree, or all of them by the whole one.
std::uint64_t ClipSource::index(const ReadFile& records, const Recording& recording) {
    const ClipOpened& opened = recording.opened;
    RecordOctets octets;
    Bytes header(kClipHeader);
    GrowingTree all(TreeHash::blake2b);
    if (clip_->read(0, header).ok()) all.add(leaf_hash(TreeHash::blake2b, header));
    std::size_t done = 0;
    std::uint64_t attesting = 0;
    for (std::uint64_t at = 0; at + kRecord <= records.size(); at += kRecord) {
        if (!records.read(at, octets).ok()) break;
        auto record = decode_record(octets, opened.key);
        if (!record || record->clip != opened.clip || record->slots < done) continue;
        ++attesting;
        if (record->slots > pieces_.size()) break;
        duration_ns_ = std::max(duration_ns_, record->newest_ns);
        if (done == 0 && record->slots == 1 && pieces_[0].leaf != record->span) mend_first(record->span);
        GrowingTree span(TreeHash::blake2b);
        std::size_t first = done;
        for (; done < record->slots; ++done) all.add(pieces_[done].leaf), span.add(pieces_[done].leaf);
        bool proven = record->root == all.root() || record->span == span.root();
        for (std::size_t i = first; i < done; ++i) pieces_[i].good = pieces_[i].good && proven;
        bool point = record->keyframe_offset < size_ &&
                     (seek_.empty() || record->keyframe_offset > seek_.back().media_offset);
        if (point) seek_.push_back({record->keyframe_ns, record->keyframe_offset});
    }
    for (std::size_t i = done; i < pieces_.size(); ++i) pieces_[i].good = false;
    if (!recording.sealed) pieces_.resize(done);  // under way, or all that a crash left attested
    size_ = pieces_.empty() ? 0 : pieces_.back().offset + pieces_.back().size;
    return attesting;
}

/// Nothing plays without the media's own head, which has the first slot and the first record for itself.
void ClipSource::mend_first(const Digest& leaf) {
    Bytes octets(slot_len_);
    if (!clip_->read(kClipHeader, octets).ok()) return;
    first_ = mended(std::move(octets), leaf);
    auto slot = first_ ? decode_slot(*first_) : Result<Slot>(Error{"more than a bit is wrong"});
    if (slot) pieces_[0] = {0, slot->head.size, leaf, true, false};
}

SeekPoint ClipSource::seek(std::uint64_t time_ns) const {
    SeekPoint best;
    for (const SeekPoint& point : seek_)
        if (point.time_ns <= time_ns) best = point;
    return best;
}

void ClipSource::load(std::size_t slot) {
    if (loaded_ == slot) return;
    loaded_ = slot;
    Piece& piece = pieces_[slot];
    Bytes octets(slot_len_);
    bool read = slot == 0 && first_ ? (octets = *first_, true)
                                    : clip_->read(kClipHeader + slot * slot_len_, octets).ok();
    bool good = piece.good && read && leaf_hash(TreeHash::blake2b, octets) == piece.leaf;
    auto whole = good ? decode_slot(octets) : Result<Slot>(Error{"damaged"});
    if (whole) {
        data_.assign(whole->data.begin(), whole->data.end());
    } else {
        data_.assign(piece.size, 0);
        if (!piece.told && on_damage_) on_damage_(slot);
        piece.told = true;
    }
}

std::size_t ClipSource::read(std::uint64_t offset, std::span<std::uint8_t> out) {
    if (offset >= size_) return 0;
    auto after = std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                  [](std::uint64_t at, const Piece& piece) { return at < piece.offset; });
    auto slot = static_cast<std::size_t>(after - pieces_.begin()) - 1;
    load(slot);
    std::uint64_t inside = offset - pieces_[slot].offset;
    if (inside >= data_.size()) return 0;
    std::size_t count = std::min<std::size_t>(out.size(), data_.size() - inside);
    std::copy_n(data_.begin() + static_cast<std::ptrdiff_t>(inside), count, out.begin());
    return count;
}

}  // namespace replay
