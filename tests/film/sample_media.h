#pragma once
// Media as the recorder writes it, made octet by octet, and a clip that can be damaged.

#include <algorithm>
#include <map>

#include "recorder/film/media.h"
#include "recorder/matroska/ebml.h"

namespace film_test {

using evidence::Bytes;
using evidence::ByteView;
using namespace film;
using namespace matroska;

/// What a block holds: which one it is, and some length.
inline Bytes frame(std::uint8_t what, std::uint32_t number, std::size_t length = 40) {
    Bytes data(length, what);
    for (std::size_t i = 0; i < 4; ++i) data[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return data;
}

/// Writes a streamable file: sizes of segment and clusters unknown.
class Sample {
  public:
    Sample(std::vector<TrackForm> tracks) {
        Pen head, info, list;
        head.text(ids::kDocType, "matroska");
        info.number(ids::kTimeScale, 1'000'000);
        for (const TrackForm& form : tracks) {
            Pen track;
            track.number(ids::kTrackNumber, form.number);
            track.number(ids::kTrackKind, static_cast<std::uint64_t>(form.kind));
            track.text(ids::kCodec, form.codec), track.octets(ids::kCodecPrivate, form.codec_private);
            if (form.block_ns) track.number(ids::kBlockLength, form.block_ns);
            list.octets(ids::kTrack, track.done());
        }
        pen_.octets(ids::kHead, head.done());
        pen_.id(ids::kSegment), unknown();
        pen_.octets(ids::kInfo, info.done()), pen_.octets(ids::kTracks, list.done());
    }
    void cluster(std::uint64_t time_ms, bool keyframe) {
        if (keyframe) clusters_.push_back(pen_.done().size());
        pen_.id(ids::kCluster), unknown();
        pen_.number(ids::kClusterTime, time_ms);
        time_ms_ = time_ms;
    }
    void block(std::uint8_t track, std::uint64_t time_ms, bool keyframe, ByteView data) {
        places_.push_back(pen_.done().size());
        pen_.octets(ids::kSimpleBlock, body(track, time_ms, keyframe ? 0x80 : 0, data));
    }
    void group(std::uint8_t track, std::uint64_t time_ms, bool keyframe, ByteView data) {
        Pen group;
        group.octets(ids::kBlock, body(track, time_ms, 0, data));
        if (!keyframe) group.number(ids::kReference, 1);
        places_.push_back(pen_.done().size());
        pen_.octets(ids::kBlockGroup, group.done());
    }
    const Bytes& octets() const { return pen_.done(); }
    const std::vector<std::uint64_t>& clusters() const { return clusters_; }  // with a keyframe
    const std::vector<std::uint64_t>& places() const { return places_; }      // of the blocks

  private:
    void unknown() {
        const std::uint8_t size[] = {0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
        pen_.raw(size);
    }
    Bytes body(std::uint8_t track, std::uint64_t time_ms, std::uint8_t flags, ByteView data) const {
        auto relative = static_cast<std::uint16_t>(time_ms - time_ms_);
        Bytes body = {static_cast<std::uint8_t>(0x80 | track), static_cast<std::uint8_t>(relative >> 8),
                      static_cast<std::uint8_t>(relative), flags};
        body.insert(body.end(), data.begin(), data.end());
        return body;
    }
    Pen pen_;
    std::uint64_t time_ms_ = 0;
    std::vector<std::uint64_t> clusters_, places_;
};

/// A clip in memory, read in slots of 100 octets, any of which can be damaged.
class MemoryClip final : public Octets {
  public:
    static constexpr std::uint64_t kSlot = 100;
    explicit MemoryClip(Bytes octets, std::vector<std::uint64_t> clusters = {})
        : octets_(std::move(octets)), clusters_(std::move(clusters)) {}
    explicit MemoryClip(const Sample& sample) : MemoryClip(sample.octets(), sample.clusters()) {}
    std::uint64_t size() const override { return octets_.size(); }
    Read read(std::uint64_t offset, std::span<std::uint8_t> out) override {
        if (offset >= octets_.size()) return {0, false};
        std::uint64_t slot = offset / kSlot;
        std::uint64_t end = std::min<std::uint64_t>((slot + 1) * kSlot, octets_.size());
        std::size_t count = std::min<std::size_t>(out.size(), end - offset);
        bool good = std::find(damaged.begin(), damaged.end(), slot) == damaged.end();
        for (std::size_t i = 0; i < count; ++i) out[i] = good ? octets_[offset + i] : 0;
        return {count, good};
    }
    std::optional<std::uint64_t> cluster_from(std::uint64_t offset) const override {
        auto found = std::lower_bound(clusters_.begin(), clusters_.end(), offset);
        return found == clusters_.end() ? std::nullopt : std::optional(*found);
    }
    std::vector<std::uint64_t> damaged;  // slots

  private:
    Bytes octets_;
    std::vector<std::uint64_t> clusters_;
};

inline TrackForm picture_form(std::uint8_t encoding = 1) {
    return {Kind::picture, 1, "V_MPEG4/ISO/AVC", {encoding, 2, 3}, 0, {}};
}
inline TrackForm sound_form(std::uint64_t number = 2) {
    return {Kind::sound, number, "A_OPUS", {9}, 20'000'000, {}};
}

/// A camera with sound: pictures 40 ms apart with a keyframe each 400 ms, sound each 20 ms; numbered from
/// `first` (a place on a time line of its own, in units of 400 ms), `groups` times 400 ms.
inline Sample camera(std::uint32_t first, std::uint32_t groups, std::uint8_t encoding = 1) {
    Sample sample({picture_form(encoding), sound_form()});
    for (std::uint32_t group = 0; group < groups; ++group) {
        sample.cluster(group * 400, true);
        for (std::uint32_t i = 0; i < 10; ++i) {
            std::uint32_t time = group * 400 + i * 40, number = (first + group) * 10 + i;
            sample.block(1, time, i == 0, frame('P', number, 60));
            sample.block(2, time, true, frame('S', 2 * number));
            sample.block(2, time + 20, true, frame('S', 2 * number + 1));
        }
    }
    return sample;
}

inline Sample microphone(std::uint32_t blocks) {
    Sample sample({sound_form(1)});
    for (std::uint32_t i = 0; i < blocks; ++i) {
        if (i % 50 == 0) sample.cluster(i * 20, true);
        sample.block(1, i * 20, true, frame('M', i));
    }
    return sample;
}

inline std::uint32_t number_of(const Block& block) {
    return static_cast<std::uint32_t>(block.data[0] | block.data[1] << 8 | block.data[2] << 16);
}

}  // namespace film_test
