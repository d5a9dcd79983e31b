#pragma once
// Units in, a clip's Matroska out, strictly append-only. One thread.

#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include "recorder/capture/media.h"
#include "recorder/evidence/clip_writer.h"
#include "recorder/matroska/clip_media.h"

namespace capture {

class Muxer {
  public:
    using OnPiece = std::function<evidence::Result<void>(const evidence::MediaPiece&)>;
    /// A fault: an encoding that cannot be described in Matroska.
    static evidence::Result<std::unique_ptr<Muxer>> make(const std::vector<TrackForm>& forms,
                                                         OnPiece on_piece);

    /// `time_ns` since the file's time 0. Units of different tracks come out in the order of time: one waits
    /// until each other track has one, or is a second behind. A fault is that of `on_piece`.
    evidence::Result<void> push(const MediaUnit& unit, std::uint64_t time_ns);
    /// No track goes on: what waits comes out.
    evidence::Result<void> finish();

  private:
    struct Waiting {
        MediaUnit unit;
        std::uint64_t time_ns;
    };
    Muxer(std::vector<matroska::TrackHead> heads, OnPiece on_piece);
    evidence::Result<void> put_due(bool all);
    evidence::Result<void> put(std::size_t track, const Waiting& one);

    std::vector<matroska::TrackHead> heads_;
    OnPiece on_piece_;
    matroska::Clusters clusters_;
    std::vector<std::deque<Waiting>> waiting_;  // of each track
    std::uint64_t newest_ns_ = 0;
    bool begun_ = false;
};

}  // namespace capture
