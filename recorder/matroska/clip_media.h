#pragma once
// The Matroska of a clip as it is written while it is recorded: clusters without a length, no place to seek
// to, nothing that is filled in later. Pure; one thread at a time.

#include <string>
#include <vector>

#include "recorder/evidence/bytes.h"
#include "recorder/matroska/ebml.h"

namespace matroska {

/// One track as the head describes it. Its number is its place in the list + 1.
struct TrackHead {
    bool picture = false;
    std::string codec;  // "V_MPEG4/ISO/AVC"
    evidence::Bytes codec_private;
    std::uint64_t block_ns = 0;                  // how long a block lasts; 0: not said
    unsigned width = 0, height = 0;              // of a picture
    unsigned shown_width = 0;                    // at the same height; 0: as wide as it is
    unsigned rate = 0, channels = 0;             // of a sound
    std::uint64_t delay_ns = 0, preroll_ns = 0;  // that a decoder drops at first, and needs after a seek
};

/// All that stands before the first cluster.
evidence::Bytes head_of(const std::vector<TrackHead>& tracks);

class Clusters {
  public:
    /// `picture`: the number of the track whose keyframes begin clusters; 0: sound alone, a cluster a second.
    explicit Clusters(std::size_t picture) : picture_(picture) {}

    struct Before {
        const evidence::Bytes& octets;  // until the next call
        bool keyframe_cluster = false;  // a cluster begins with it, and with a keyframe
    };
    /// What stands before the `size` octets of this frame. Frames of a track come in its decoder's order,
    /// tracks nearly in the order of time.
    Before block(std::size_t track, std::uint64_t time_ns, bool keyframe, std::size_t size);

  private:
    bool begins(std::size_t track, std::int64_t time_ms, bool keyframe) const;

    std::size_t picture_;
    bool any_ = false;
    std::int64_t cluster_ms_ = 0;
    Pen pen_;
};

}  // namespace matroska
