#include "recorder/evidence/slots_ahead.h"

#include <algorithm>

namespace evidence {

namespace {

constexpr std::size_t kPart = std::size_t{128} << 10;   // read and hashed by one thread: stays in its cache
constexpr std::size_t kAlone = std::size_t{256} << 10;  // a batch with one thread
constexpr std::size_t kTogether = std::size_t{16}
                                  << 20;  // and with more: what they wait for each other is little

}  // namespace

SlotsAhead::SlotsAhead(const ReadFile& clip, const SlotReader& reader, std::uint32_t slot_len,
                       Digests digests, unsigned hands)
    : clip_(clip),
      slot_len_(slot_len),
      digests_(digests),
      opens_(reader.can_open()),
      hands_(std::max(hands, 1u)) {
    const std::size_t size = (hands_ == 1 ? kAlone : kTogether) / slot_len;
    for (Batch& batch : batches_) {
        batch.slots.resize(size);
        if (opens_) batch.readers.assign(size, reader);
    }
}

std::span<SlotsAhead::Read> SlotsAhead::fetch(std::uint64_t first, std::uint64_t most) {
    const std::uint64_t size = clip_.size(), begin = kClipHeader + first * slot_len_;
    const std::uint64_t there = size < begin ? 0 : (size - begin) / slot_len_;
    std::swap(batch_, before_);
    batch_->count = std::min<std::uint64_t>({most, there, batch_->slots.size()});
    batch_->octets.resize(batch_->count * slot_len_);
    batch_->media.clear();
    if (!crew_) crew_ = std::make_unique<Crew>(hands_);
    constexpr std::size_t kDigests = 2;
    const std::size_t in_part = kPart / slot_len_, parts = (batch_->count + in_part - 1) / in_part;
    crew_->run(kDigests + parts, [&](std::size_t part) {
        if (part == 0) return digest_file(*before_);
        if (part == 1) return digest_media(*before_);
        read_part(first, part - kDigests);
    });
    before_->count = 0;
    return std::span(batch_->slots).first(batch_->count);
}

void SlotsAhead::read_part(std::uint64_t first, std::size_t part) {
    const std::size_t in_part = kPart / slot_len_, from = part * in_part;
    const std::size_t to = std::min(from + in_part, batch_->count);
    const auto octets = std::span(batch_->octets).subspan(from * slot_len_, (to - from) * slot_len_);
    if (!clip_.read(kClipHeader + (first + from) * slot_len_, octets)) return read_singly(first, from, to);
    std::vector<ByteView> slots;
    for (std::size_t at = from; at < to; ++at) {
        slots.push_back(octets.subspan((at - from) * slot_len_, slot_len_));
        batch_->slots[at].octets = slots.back(), batch_->slots[at].fault.reset();
    }
    std::vector<Digest> leaves(slots.size());
    leaf_hashes(TreeHash::blake2b, slots, leaves);
    for (std::size_t at = from; at < to; ++at) take(first, at, leaves[at - from]);
}

/// Where not all of them can be read.
void SlotsAhead::read_singly(std::uint64_t first, std::size_t from, std::size_t to) {
    for (std::size_t at = from; at < to; ++at) {
        Read& read = batch_->slots[at];
        const auto own = std::span(batch_->octets).subspan(at * slot_len_, slot_len_);
        read.octets = own, read.fault.reset();
        if (auto done = clip_.read(kClipHeader + (first + at) * slot_len_, own))
            take(first, at, leaf_hash(TreeHash::blake2b, own));
        else
            read.fault = done.error();
    }
}

void SlotsAhead::take(std::uint64_t first, std::size_t at, const Digest& leaf) {
    Read& read = batch_->slots[at];
    read.leaf = leaf;
    if (opens_) read.slot = batch_->readers[at].open(first + at, read.octets);
}

void SlotsAhead::digest_file(const Batch& batch) {
    if (digests_ == Digests::tree || batch.count == 0) return;
    const auto end = batch.slots.begin() + static_cast<std::ptrdiff_t>(batch.count);
    const auto good = std::find_if(batch.slots.begin(), end, [](const Read& read) { return read.fault; });
    file_.update(
        ByteView(batch.octets).first(static_cast<std::size_t>(good - batch.slots.begin()) * slot_len_));
}

void SlotsAhead::digest_media(Batch& batch) {
    if (digests_ == Digests::all)
        for (const ByteView data : batch.media) media_.update(data);
    batch.media.clear();
}

void SlotsAhead::settle() {
    if (batch_->count == 0) return;
    crew_->run(2, [this](std::size_t part) { part == 0 ? digest_file(*batch_) : digest_media(*batch_); });
    batch_->count = 0;
}

void SlotsAhead::add_tail(ByteView octets) {
    settle();
    file_.update(octets);
}

Digest SlotsAhead::file_sha256() {
    settle();
    return digests_ == Digests::all ? file_.digest() : Digest{};
}

Digest SlotsAhead::media_sha256() {
    settle();
    return digests_ == Digests::all ? media_.digest() : Digest{};
}

}  // namespace evidence
