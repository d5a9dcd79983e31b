#pragma once
// Units in, streamable Matroska out, strictly append-only. One thread pushes; pieces come on GStreamer's
// thread.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "recorder/capture/media.h"
#include "recorder/evidence/result.h"

namespace capture {

/// A piece of the file, in order.
struct MuxedPiece {
    BufferRef buffer;
    std::uint64_t begins_ns = 0;
    bool keyframe_cluster = false;
};

class Muxer {
  public:
    using OnPiece = std::function<void(MuxedPiece)>;
    /// One pad per form; all must get data, or nothing comes out until finish().
    static evidence::Result<std::unique_ptr<Muxer>> make(const std::vector<TrackForm>& forms,
                                                         OnPiece on_piece);
    ~Muxer();

    /// `time_ns` since the file's time 0. Never blocks.
    void push(const MediaUnit& unit, std::uint64_t time_ns);
    /// Ends every track and waits for the last piece; a fault after `timeout_ms`.
    evidence::Result<void> finish(unsigned timeout_ms);
    /// Empty, or why nothing more will come.
    std::string fault();

  private:
    struct Inside;
    explicit Muxer(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

}  // namespace capture
