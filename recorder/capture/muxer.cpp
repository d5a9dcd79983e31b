#include "recorder/capture/muxer.h"

#include <gst/gst.h>

#include <algorithm>

#include "recorder/capture/track_head.h"

namespace capture {

using evidence::Result;

namespace {

constexpr std::uint64_t kPatience = 1'000'000'000;

std::size_t picture_of(const std::vector<matroska::TrackHead>& heads) {
    for (std::size_t i = 0; i < heads.size(); ++i)
        if (heads[i].picture) return i + 1;
    return 0;
}

}  // namespace

Muxer::Muxer(std::vector<matroska::TrackHead> heads, OnPiece on_piece)
    : heads_(std::move(heads)),
      on_piece_(std::move(on_piece)),
      clusters_(picture_of(heads_)),
      waiting_(heads_.size()) {}

Result<std::unique_ptr<Muxer>> Muxer::make(const std::vector<TrackForm>& forms, OnPiece on_piece) {
    std::vector<matroska::TrackHead> heads;
    for (const TrackForm& form : forms) {
        OTYRYS_TRY(auto head, head_of(form));
        heads.push_back(std::move(head));
    }
    return std::unique_ptr<Muxer>(new Muxer(std::move(heads), std::move(on_piece)));
}

Result<void> Muxer::push(const MediaUnit& unit, std::uint64_t time_ns) {
    const bool described =
        unit.track == Track::sound && GST_BUFFER_FLAG_IS_SET(unit.buffer.get(), GST_BUFFER_FLAG_HEADER);
    if (described) return {};  // it stands in the head
    for (std::size_t i = 0; i < heads_.size(); ++i)
        if (heads_[i].picture == (unit.track == Track::picture)) waiting_[i].push_back({unit, time_ns});
    newest_ns_ = std::max(newest_ns_, time_ns);
    return put_due(false);
}

Result<void> Muxer::finish() {
    return put_due(true);
}

/// The oldest that waits comes out while there is one for sure.
Result<void> Muxer::put_due(bool all) {
    while (true) {
        std::size_t oldest = waiting_.size();
        bool missing = false;
        for (std::size_t i = 0; i < waiting_.size(); ++i) {
            missing = missing || waiting_[i].empty();
            if (waiting_[i].empty()) continue;
            if (oldest == waiting_.size() || waiting_[i].front().time_ns < waiting_[oldest].front().time_ns)
                oldest = i;
        }
        if (oldest == waiting_.size()) return {};
        if (missing && !all && waiting_[oldest].front().time_ns + kPatience > newest_ns_) return {};
        OTYRYS_CHECK(put(oldest, waiting_[oldest].front()));
        waiting_[oldest].pop_front();
    }
}

Result<void> Muxer::put(std::size_t track, const Waiting& one) {
    if (!begun_) {
        begun_ = true;
        const evidence::Bytes head = matroska::head_of(heads_);
        OTYRYS_CHECK(on_piece_({head, evidence::kNone64, false}));
    }
    GstMapInfo map;
    if (!gst_buffer_map(one.unit.buffer.get(), &map, GST_MAP_READ))
        return evidence::Error{"a buffer cannot be read"};
    const auto before = clusters_.block(track + 1, one.time_ns + heads_[track].delay_ns, one.unit.keyframe,
                                        map.size);  // a reader takes the delay off again
    auto done = on_piece_({before.octets, one.time_ns, before.keyframe_cluster});
    if (done) done = on_piece_({{map.data, map.size}, evidence::kNone64, false});
    gst_buffer_unmap(one.unit.buffer.get(), &map);
    return done;
}

}  // namespace capture
