#include "recorder/matroska/clip_media.h"

namespace matroska {

using evidence::Bytes;

namespace {

constexpr std::int64_t kLongest = 5000, kLongestSound = 1000;  // ms
constexpr std::int64_t kBackMost = 30'000;  // ms; a block counts from its cluster in 16 bits
constexpr std::size_t kBlockHead = 4;       // track, time, flags
constexpr std::uint8_t kKeyframe = 0x80;

void put_track(Pen& list, std::size_t number, const TrackHead& track) {
    Pen pen, form;
    pen.number(ids::kTrackNumber, number), pen.number(ids::kTrackUid, number);
    pen.number(ids::kTrackKind, track.picture ? 1 : 2), pen.number(ids::kFlagLacing, 0);
    if (track.block_ns) pen.number(ids::kBlockLength, track.block_ns);
    if (track.picture) {
        form.number(ids::kWidth, track.width), form.number(ids::kHeight, track.height);
        if (track.shown_width)
            form.number(ids::kShownWidth, track.shown_width), form.number(ids::kShownHeight, track.height);
    } else {
        form.real(ids::kRate, track.rate), form.number(ids::kChannels, track.channels);
    }
    pen.octets(track.picture ? ids::kPicture : ids::kSound, form.done());
    pen.text(ids::kCodec, track.codec);
    if (!track.codec_private.empty()) pen.octets(ids::kCodecPrivate, track.codec_private);
    if (track.delay_ns) pen.number(ids::kCodecDelay, track.delay_ns);
    if (track.preroll_ns) pen.number(ids::kSeekPreRoll, track.preroll_ns);
    list.octets(ids::kTrack, pen.done());
}

}  // namespace

Bytes head_of(const std::vector<TrackHead>& tracks) {
    Pen file, info, list, all;
    file.number(ids::kVersion, 1), file.number(ids::kReadVersion, 1);
    file.number(ids::kIdLength, 4), file.number(ids::kSizeLength, 8);
    file.text(ids::kDocType, "matroska"), file.number(ids::kDocVersion, 4);
    file.number(ids::kDocReadVersion, 2);
    info.number(ids::kTimeScale, 1'000'000);
    info.text(ids::kMuxingApp, "otyrys"), info.text(ids::kWritingApp, "otyrys");
    for (std::size_t i = 0; i < tracks.size(); ++i) put_track(list, i + 1, tracks[i]);
    all.octets(ids::kHead, file.done());
    all.id(ids::kSegment), all.unknown_size();
    all.octets(ids::kInfo, info.done()), all.octets(ids::kTracks, list.done());
    return all.done();
}

bool Clusters::begins(std::size_t track, std::int64_t time_ms, bool keyframe) const {
    if (!any_ || (track == picture_ && keyframe)) return true;
    return time_ms >= cluster_ms_ + (picture_ ? kLongest : kLongestSound) ||
           time_ms + kBackMost < cluster_ms_;
}

Clusters::Before Clusters::block(std::size_t track, std::uint64_t time_ns, bool keyframe, std::size_t size) {
    const auto time_ms = static_cast<std::int64_t>((time_ns + 500'000) / 1'000'000);
    const bool begin = begins(track, time_ms, keyframe);
    pen_.clear();
    if (begin) {
        any_ = true, cluster_ms_ = time_ms;
        pen_.id(ids::kCluster), pen_.unknown_size();
        pen_.number(ids::kClusterTime, static_cast<std::uint64_t>(time_ms));
    }
    const std::int64_t since = time_ms - cluster_ms_;
    const std::uint8_t head[kBlockHead] = {
        static_cast<std::uint8_t>(0x80 | track), static_cast<std::uint8_t>(since >> 8),
        static_cast<std::uint8_t>(since), keyframe ? kKeyframe : std::uint8_t{0}};
    pen_.id(ids::kSimpleBlock), pen_.size(kBlockHead + size), pen_.raw(head);
    return {pen_.done(), begin && keyframe && (picture_ == 0 || track == picture_)};
}

}  // namespace matroska
