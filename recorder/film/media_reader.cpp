#include "recorder/film/media_reader.h"

#include <algorithm>
#include <array>

namespace film {

using evidence::Bytes;
using evidence::ByteView;
using evidence::Error;
using evidence::Result;
using namespace matroska;

namespace {

constexpr std::size_t kHeadMost = 12;                        // of an element
constexpr std::uint64_t kFormMost = 1u << 20;                // octets of the tracks' descriptions
constexpr std::uint64_t kBlockMost = 16u << 20;              // octets of a block
constexpr std::uint64_t kTimeMost = std::uint64_t{1} << 53;  // ns, about 104 days
constexpr std::uint8_t kKeyframe = 0x80, kLacing = 0x06;

/// Each element of a body in turn; false: it is not made of whole elements.
template <class Take>
bool each(ByteView body, Take take) {
    while (!body.empty()) {
        auto element = element_at(body);
        if (!element || element->size > body.size() - element->head) return false;
        take(*element, body.first(element->head + element->size), body.subspan(element->head, element->size));
        body = body.subspan(element->head + element->size);
    }
    return true;
}

bool needed_by_decoders(std::uint32_t id) {
    switch (id) {
        case ids::kCodec:
        case ids::kCodecPrivate:
        case ids::kPicture:
        case ids::kSound:
        case ids::kBlockLength:
        case ids::kCodecDelay:
        case ids::kSeekPreRoll: return true;
        default: return false;
    }
}

}  // namespace

Result<std::unique_ptr<MediaReader>> MediaReader::open(Octets& octets) {
    std::unique_ptr<MediaReader> reader(new MediaReader(octets));
    OTYRYS_CHECK(reader->read_head());
    return reader;
}

/// Exactly these octets, all good; false: they are not.
bool MediaReader::fetch(std::uint64_t offset, std::uint64_t length, Bytes& out) {
    if (offset > octets_.size() || length > octets_.size() - offset) return false;
    out.resize(length);
    for (std::size_t done = 0; done < length;) {
        auto read = octets_.read(offset + done, std::span(out).subspan(done));
        if (read.count == 0 || !read.good) return false;
        done += read.count;
    }
    return true;
}

/// What begins here, as far as it is good: the body may be damaged while its head is not.
std::optional<Element> MediaReader::element() {
    std::array<std::uint8_t, kHeadMost> head;
    std::size_t have = 0;
    while (have < head.size()) {
        auto read = octets_.read(at_ + have, std::span(head).subspan(have));
        if (read.count == 0 || !read.good) break;
        have += read.count;
    }
    return element_at(ByteView(head).first(have));
}

Result<void> MediaReader::read_head() {
    const Error damaged{"the head of its media is damaged: no track is known"};
    while (true) {
        auto element = this->element();
        if (!element) return damaged;
        if (element->id == ids::kCluster) break;
        at_ += element->head;
        if (element->id == ids::kSegment) continue;
        if (element->size > kFormMost || !fetch(at_, element->size, buffer_)) return damaged;
        if (element->id == ids::kTracks) OTYRYS_CHECK(read_tracks(buffer_));
        if (element->id == ids::kInfo)
            each(buffer_, [&](const Element& inner, ByteView, ByteView body) {
                if (inner.id == ids::kTimeScale) time_scale_ = number_of(body).value_or(0);
            });
        at_ += element->size;
        if (at_ == octets_.size()) break;  // recorded, and not a single block
    }
    if (tracks_.empty() || time_scale_ == 0 || time_scale_ > 1'000'000'000) return damaged;
    return {};
}

Result<void> MediaReader::read_tracks(ByteView body) {
    std::string fault;
    bool whole = each(body, [&](const Element& entry, ByteView, ByteView inside) {
        if (entry.id != ids::kTrack) return;
        TrackForm form;
        std::uint64_t kind = 0;
        bool parsed = each(inside, [&](const Element& element, ByteView all, ByteView value) {
            if (element.id == ids::kTrackNumber) form.number = number_of(value).value_or(0);
            if (element.id == ids::kTrackKind) kind = number_of(value).value_or(0);
            if (element.id == ids::kCodec) form.codec = evidence::as_text(value);
            if (element.id == ids::kCodecPrivate) form.codec_private.assign(value.begin(), value.end());
            if (element.id == ids::kBlockLength) form.block_ns = number_of(value).value_or(0);
            if (needed_by_decoders(element.id))
                form.elements.insert(form.elements.end(), all.begin(), all.end());
        });
        if (!parsed || form.number == 0 || (kind != 1 && kind != 2)) fault = "a track of another kind";
        form.kind = kind == 1 ? Kind::picture : Kind::sound;
        tracks_.push_back(std::move(form));
    });
    if (!whole) fault = "the list of tracks cannot be read";
    if (!fault.empty()) return Error{"this is not the recorder's Matroska: " + fault};
    return {};
}

std::optional<Block> MediaReader::next() {
    Block block;
    while (at_ < octets_.size()) {
        switch (step(block)) {
            case Step::found: return block;
            case Step::nothing: break;
            case Step::damage: recover();
        }
    }
    return std::nullopt;
}

/// One element of the segment or of a cluster.
MediaReader::Step MediaReader::step(Block& block) {
    auto element = this->element();
    if (!element) return Step::damage;
    if (element->id == ids::kCluster) {
        at_ += element->head;
        in_cluster_ = false;  // until its time is known
        return Step::nothing;
    }
    if (element->size > kBlockMost) return Step::damage;
    if (element->id == ids::kClusterTime) {
        if (!fetch(at_ + element->head, element->size, buffer_)) return Step::damage;
        auto time = number_of(buffer_);
        if (!time || *time > kTimeMost / time_scale_) return Step::damage;
        cluster_time_ = *time, in_cluster_ = true;
    } else if (element->id == ids::kSimpleBlock || element->id == ids::kBlockGroup) {
        if (!in_cluster_ || !fetch(at_ + element->head, element->size, buffer_)) return Step::damage;
        bool taken = element->id == ids::kSimpleBlock ? take(buffer_, true, block) : take_group(block);
        if (!taken) return Step::damage;
        at_ += element->head + element->size;
        return Step::found;
    }
    at_ += element->head + element->size;
    return Step::nothing;
}

bool MediaReader::take_group(Block& block) const {
    bool found = false, refers = false;
    bool whole = each(buffer_, [&](const Element& element, ByteView, ByteView value) {
        if (element.id == ids::kBlock) found = take(value, false, block);
        if (element.id == ids::kReference) refers = true;
    });
    block.keyframe = !refers;
    return whole && found;
}

bool MediaReader::take(ByteView body, bool simple, Block& block) const {
    auto number = vint_at(body);
    if (!number || body.size() < number->length + 3) return false;
    bool known = std::any_of(tracks_.begin(), tracks_.end(),
                             [&](const TrackForm& form) { return form.number == number->value; });
    ByteView rest = body.subspan(number->length);
    auto relative = static_cast<std::int16_t>(rest[0] << 8 | rest[1]);
    if (!known || (rest[2] & kLacing)) return false;
    block.track = number->value;
    block.time_ns =
        (static_cast<std::int64_t>(cluster_time_) + relative) * static_cast<std::int64_t>(time_scale_);
    block.keyframe = simple && (rest[2] & kKeyframe);
    block.data.assign(rest.begin() + 3, rest.end());
    return true;
}

void MediaReader::recover() {
    auto cluster = octets_.cluster_from(at_ + 1);
    std::uint64_t to = cluster && *cluster > at_ ? *cluster : octets_.size();
    passed_over_ += to - at_;
    at_ = to;
    in_cluster_ = false;
}

}  // namespace film
