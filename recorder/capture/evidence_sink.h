#pragma once
// The only writer of clip octets: takes a source's units, muxes, writes slots and records, seals and
// verifies. The numbered procedure is in recorder/DESIGN.md, "Clip".
//
// Threads: take() on the feed's; everything else of the world outside happens on the sink's own thread, which
// tells by callbacks. The owner calls permit(), stop() and the destructor on its thread; none blocks for long
// but the destructor (bounded: about 5 s).

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "recorder/capture/feed.h"
#include "recorder/evidence/clip_scan.h"

namespace capture {

struct SinkPlan {
    std::string folder;
    evidence::ClipHeader header;  // complete but for slot_len
    SourceDescription source;
    std::vector<TrackForm> forms;
    std::uint64_t start_ns = 0;  // the media's time 0, monotonic
    bool from_disk = false;      // verify what the disk holds, not the system's cached copy
};

/// How it ended.
struct SinkEnd {
    bool sealed = false;                         // and verified
    std::optional<evidence::ClipEvent> closing;  // clip.sealed; after a fault clip.recovered or clip.lost
    std::string fault;                           // empty when sealed
    bool by_disk = false;                        // a write, a sync or a reading back failed
};

struct SinkCallbacks {  // on the sink's thread
    /// The file with its header is durable; nothing more is written until permit().
    std::function<void(evidence::ClipOpened)> opened;
    std::function<void(std::vector<evidence::ClipEvent>)> events;  // gaps and rec.marks, after permit()
    /// The source's encoding changed, a track fell silent or came back: this clip should end, the next begin.
    std::function<void(std::string why)> rotate;
    std::function<void(SinkEnd)> ended;  // the last callback
};

class EvidenceSink final : public UnitListener {
  public:
    EvidenceSink(SinkPlan plan, const evidence::Clock& clock, SinkCallbacks callbacks);
    ~EvidenceSink() override;

    void take(const MediaUnit& unit) override;
    /// The journal knows the clip: write.
    void permit();
    /// Complete the clip up to this monotonic time, seal, verify, and call `ended`. Only the first call
    /// counts.
    void stop(std::uint64_t until_ns);
    /// Whether octets reached the disk within the last 3 s.
    bool writing() const;
    /// How long the write or sync under way has taken; 0: none is.
    std::uint64_t disk_waits_ns() const;
    const evidence::ClipId& clip() const;

  private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace capture
