#include "recorder/replay/clip_source.h"

#include <algorithm>

namespace replay {

using namespace evidence;

Result<std::unique_ptr<ClipSource>> ClipSource::open(const std::string& folder, const Recording& recording,
                                                     const Digest& trust) {
    ClipPaths paths = ClipPaths::in(folder, recording.opened.clip);
    OTYRYS_TRY(auto clip, open_file(paths.clip));
    OTYRYS_TRY(auto records, open_file(paths.records));
    ClipReport report = verify_clip(*clip, *records, recording, trust);
    if (!report.facts.header) return Error{"this is not a clip: " + to_text(report.faults.front())};
    if (report.facts.records == 0) return Error{"no record of the clip's key: nothing of it is attested"};
    std::unique_ptr<ClipSource> source(new ClipSource);
    source->clip_ = std::move(clip);
    source->slot_len_ = report.facts.header->slot_len;
    source->header_ = *report.facts.header;
    source->faults_ = report.faults;
    source->duration_ns_ = report.facts.found.newest_ns;
    source->lay_out(report.facts.found.slots);
    source->index(*records, recording.opened);
    return source;
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

/// What the records prove of the very leaves that read() compares with: slots that none attests are damaged.
/// A record proves the slots since the one before by their own tree, or all of them by the whole one.
void ClipSource::index(const ReadFile& records, const ClipOpened& opened) {
    RecordOctets octets;
    Bytes header(kClipHeader);
    GrowingTree all(TreeHash::blake2b);
    if (clip_->read(0, header).ok()) all.add(leaf_hash(TreeHash::blake2b, header));
    std::size_t done = 0, good = 0;
    for (std::uint64_t at = 0; at + kRecord <= records.size(); at += kRecord) {
        if (!records.read(at, octets).ok()) break;
        auto record = decode_record(octets, opened.key);
        if (!record || record->clip != opened.clip || record->slots < done) continue;
        if (record->slots > pieces_.size()) break;
        GrowingTree span(TreeHash::blake2b);
        std::size_t first = done;
        for (; done < record->slots; ++done) all.add(pieces_[done].leaf), span.add(pieces_[done].leaf);
        bool proven = record->root == all.root() || record->span == span.root();
        for (std::size_t i = first; i < done; ++i) pieces_[i].good = pieces_[i].good && proven;
        good = done;
        bool point = record->keyframe_offset < size_ &&
                     (seek_.empty() || record->keyframe_offset > seek_.back().media_offset);
        if (point) seek_.push_back({record->keyframe_ns, record->keyframe_offset});
    }
    for (std::size_t i = good; i < pieces_.size(); ++i) pieces_[i].good = false;
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
    bool good = piece.good && clip_->read(kClipHeader + slot * slot_len_, octets).ok() &&
                leaf_hash(TreeHash::blake2b, octets) == piece.leaf;
    auto whole = good ? decode_slot(octets) : Result<Slot>(Error{"damaged"});
    if (whole) {
        data_.assign(whole->data.begin(), whole->data.end());
    } else {
        data_.assign(piece.size, 0);
        if (!piece.told && on_damage_) on_damage_(slot);
        piece.told = true, piece.good = false;
    }
}

std::size_t ClipSource::slot_of(std::uint64_t offset) const {
    auto after = std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                  [](std::uint64_t at, const Piece& piece) { return at < piece.offset; });
    return static_cast<std::size_t>(after - pieces_.begin()) - 1;
}

bool ClipSource::damaged(std::uint64_t offset) const {
    return offset < size_ && !pieces_[slot_of(offset)].good;
}

std::optional<std::uint64_t> ClipSource::cluster_from(std::uint64_t offset) const {
    auto found =
        std::lower_bound(seek_.begin(), seek_.end(), offset,
                         [](const SeekPoint& point, std::uint64_t at) { return point.media_offset < at; });
    return found == seek_.end() ? std::nullopt : std::optional(found->media_offset);
}

std::size_t ClipSource::read(std::uint64_t offset, std::span<std::uint8_t> out) {
    if (offset >= size_) return 0;
    std::size_t slot = slot_of(offset);
    load(slot);
    std::uint64_t inside = offset - pieces_[slot].offset;
    if (inside >= data_.size()) return 0;
    std::size_t count = std::min<std::size_t>(out.size(), data_.size() - inside);
    std::copy_n(data_.begin() + static_cast<std::ptrdiff_t>(inside), count, out.begin());
    return count;
}

}  // namespace replay
