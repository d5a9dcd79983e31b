#include "recorder/film/film_writer.h"

#include <algorithm>

#include "recorder/matroska/ebml.h"

namespace film {

using evidence::Bytes;
using evidence::ByteView;
using evidence::Error;
using evidence::Result;
using namespace matroska;

namespace {

constexpr std::uint64_t kClusterMost = 4u << 20;     // octets
constexpr std::uint64_t kClusterLeast = 1000;        // ms
constexpr std::uint64_t kBackMost = 30'000;          // ms; a block counts from its cluster in 16 bits
constexpr std::uint64_t kClusterLong = 5000;         // ms
constexpr std::int64_t kLatest = 9'000'000'000'000;  // ms, in the year 2255: its date fits
constexpr std::int64_t kTo2001 = 978'307'200'000;    // ms from 1970 to Matroska's 2001
constexpr std::uint8_t kKeyframe = 0x80;
constexpr std::size_t kBlockHead = 4;  // track, time, flags

Bytes master(std::uint32_t id, const Pen& inside) {
    Pen pen;
    pen.octets(id, inside.done());
    return pen.done();
}

Bytes file_head() {
    Pen inside, pen;
    inside.number(ids::kVersion, 1), inside.number(ids::kReadVersion, 1);
    inside.number(ids::kIdLength, 4), inside.number(ids::kSizeLength, 8);
    inside.text(ids::kDocType, "matroska"), inside.number(ids::kDocVersion, 4);
    inside.number(ids::kDocReadVersion, 2);
    return master(ids::kHead, inside);
}

/// The same of a track of the same place and name in every export.
std::uint64_t uid_of(const FilmTrack& track) {
    evidence::Digest digest =
        evidence::sha256({evidence::as_bytes("otyrys/film-track/v1\n"),
                          evidence::as_bytes(std::to_string(track.form.number) + "\n" + track.name)});
    std::uint64_t uid = 1;
    for (std::size_t i = 0; i < 7; ++i) uid = uid << 8 | digest.bytes[i];
    return uid;
}

Bytes seek_head(const std::vector<std::pair<std::uint32_t, std::uint64_t>>& places) {
    Pen inside;
    for (const auto& [id, at] : places) {
        Pen target, seek;
        target.id(id);
        seek.octets(ids::kSeekId, target.done()), seek.wide_number(ids::kSeekPosition, at);
        inside.octets(ids::kSeek, seek.done());
    }
    return master(ids::kSeekHead, inside);
}

}  // namespace

FilmWriter::FilmWriter(std::vector<FilmTrack> tracks, std::int64_t wall_ms)
    : tracks_(std::move(tracks)), wall_ms_(std::clamp<std::int64_t>(wall_ms, 0, kLatest)) {
    auto picture = std::find_if(tracks_.begin(), tracks_.end(),
                                [](const FilmTrack& track) { return track.form.kind == Kind::picture; });
    if (picture != tracks_.end()) seek_track_ = picture->form.number;
}

bool FilmWriter::begins_cluster(const Block& block, std::uint64_t time_ms) const {
    if (clusters_.empty()) return true;
    const Cluster& last = clusters_.back();
    std::uint64_t age = time_ms - std::min(time_ms, last.time_ms);
    bool key = block.track == seek_track_ && block.keyframe;
    return age >= kClusterLong || time_ms + kBackMost < last.time_ms ||
           last.body + block.data.size() > kClusterMost || (key && age >= kClusterLeast);
}

void FilmWriter::plan(const Block& block, std::uint64_t time_ms) {
    if (begins_cluster(block, time_ms)) {
        Pen time;
        time.number(ids::kClusterTime, time_ms);
        clusters_.push_back({time_ms, 0, time.done().size(), block.track == seek_track_ && block.keyframe});
    }
    Cluster& cluster = clusters_.back();
    ++cluster.blocks;
    cluster.body += whole_length(ids::kSimpleBlock, kBlockHead + block.data.size());
    std::uint64_t length_ms = (tracks_[block.track - 1].form.block_ns + 500'000) / 1'000'000;
    duration_ms_ = std::max(duration_ms_, time_ms + length_ms);
}

Bytes FilmWriter::info() const {
    Pen inside;
    inside.number(ids::kTimeScale, 1'000'000);
    inside.real(ids::kDuration, static_cast<double>(duration_ms_));
    inside.wide_number(ids::kDate, static_cast<std::uint64_t>((wall_ms_ - kTo2001) * 1'000'000));
    inside.text(ids::kMuxingApp, "otyrys"), inside.text(ids::kWritingApp, "otyrys");
    return master(ids::kInfo, inside);
}

Bytes FilmWriter::tracks() const {
    Pen inside;
    bool first[3] = {true, true, true};
    for (const FilmTrack& track : tracks_) {
        Pen entry;
        auto kind = static_cast<std::size_t>(track.form.kind);
        entry.number(ids::kTrackNumber, track.form.number), entry.number(ids::kTrackUid, uid_of(track));
        entry.number(ids::kTrackKind, kind), entry.number(ids::kFlagDefault, first[kind] ? 1 : 0);
        entry.number(ids::kFlagLacing, 0);
        entry.text(ids::kName, track.name), entry.text(ids::kLanguage, "und");
        entry.raw(track.form.elements);
        inside.octets(ids::kTrack, entry.done());
        first[kind] = false;
    }
    return master(ids::kTracks, inside);
}

Bytes FilmWriter::tags() const {
    Pen inside;
    for (const FilmTrack& track : tracks_) {
        Pen targets, tag;
        targets.number(ids::kTagTrack, uid_of(track));
        tag.octets(ids::kTargets, targets.done());
        for (const std::string& clip : track.clips) {
            Pen simple;
            simple.text(ids::kTagName, "OTYRYS_CLIP"), simple.text(ids::kTagText, clip);
            tag.octets(ids::kSimpleTag, simple.done());
        }
        inside.octets(ids::kTag, tag.done());
    }
    return master(ids::kTags, inside);
}

/// Of the same length whatever the places are.
Bytes FilmWriter::cues(std::uint64_t first_cluster) const {
    Pen inside;
    std::uint64_t at = first_cluster;
    for (const Cluster& cluster : clusters_) {
        if (cluster.seekable) {
            Pen place, cue;
            place.number(ids::kCueTrack, seek_track_), place.wide_number(ids::kCueCluster, at);
            cue.wide_number(ids::kCueTime, cluster.time_ms), cue.octets(ids::kCuePlace, place.done());
            inside.octets(ids::kCue, cue.done());
        }
        at += whole_length(ids::kCluster, cluster.body);
    }
    return master(ids::kCues, inside);
}

Result<void> FilmWriter::put(ByteView octets) {
    OTYRYS_CHECK(out_->append(octets));
    sha256_.update(octets);
    bytes_ += octets.size();
    return {};
}

Result<void> FilmWriter::begin(evidence::GrowingFile& out) {
    out_ = &out;
    const std::pair<std::uint32_t, Bytes> parts[] = {
        {ids::kInfo, info()}, {ids::kTracks, tracks()}, {ids::kTags, tags()}, {ids::kCues, cues(0)}};
    std::vector<std::pair<std::uint32_t, std::uint64_t>> places;
    for (const auto& part : parts) places.emplace_back(part.first, 0);
    std::uint64_t at = seek_head(places).size();
    for (std::size_t i = 0; i < places.size(); ++i) places[i].second = at, at += parts[i].second.size();
    std::uint64_t size = at;
    for (const Cluster& cluster : clusters_) size += whole_length(ids::kCluster, cluster.body);
    Pen segment;
    segment.id(ids::kSegment), segment.wide_size(size);
    OTYRYS_CHECK(put(file_head()));
    OTYRYS_CHECK(put(segment.done()));
    OTYRYS_CHECK(put(seek_head(places)));
    for (const auto& [id, octets] : parts) OTYRYS_CHECK(put(id == ids::kCues ? cues(at) : octets));
    return {};
}

Result<void> FilmWriter::write(const Block& block, std::uint64_t time_ms) {
    const Error other{"the clips were read twice and were not the same"};
    if (cluster_ == clusters_.size()) return other;
    const Cluster& planned = clusters_[cluster_];
    Pen pen;
    if (blocks_ == 0) pen.number(ids::kClusterTime, planned.time_ms);
    auto relative = static_cast<std::int64_t>(time_ms) - static_cast<std::int64_t>(planned.time_ms);
    pen.id(ids::kSimpleBlock), pen.size(kBlockHead + block.data.size());
    const std::uint8_t head[kBlockHead] = {
        static_cast<std::uint8_t>(0x80 | block.track), static_cast<std::uint8_t>(relative >> 8),
        static_cast<std::uint8_t>(relative), block.keyframe ? kKeyframe : std::uint8_t{0}};
    pen.raw(head), pen.raw(block.data);
    body_.insert(body_.end(), pen.done().begin(), pen.done().end());
    if (++blocks_ < planned.blocks) return {};
    if (body_.size() != planned.body) return other;
    Pen cluster;
    cluster.id(ids::kCluster), cluster.size(planned.body);
    OTYRYS_CHECK(put(cluster.done()));
    OTYRYS_CHECK(put(body_));
    body_.clear(), blocks_ = 0, ++cluster_;
    return {};
}

Result<void> FilmWriter::finish() {
    if (cluster_ != clusters_.size()) return Error{"the clips were read twice and were not the same"};
    return out_->sync();
}

}  // namespace film
