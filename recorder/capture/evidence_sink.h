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
    Beginning begin;
    std::uint64_t longest_ns = 0;  // a keyframe so far behind the start begins the next clip; 0: none does
    std::vector<evidence::ReaderPublicKey> readers;  // the clip is sealed to them; none: it is plain
    evidence::FileMaker files = evidence::create_file;
    std::size_t most_waiting = 48u << 20;  // octets that wait for the disk; then the clip takes no more
    bool from_disk = false;                // verify what the disk holds, not the system's cached copy
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
    /// All media up to this monotonic time is durable and attested.
    std::function<void(std::uint64_t until_ns)> attested;
    /// This clip takes no more than what comes before the cut: the next one begins there.
    std::function<void(std::string why, Cut cut)> rotate;
    /// The clip is over by a fault; what became of it is found out next, and told by `ended`.
    std::function<void(std::string why, bool by_disk)> failed;
    std::function<void(SinkEnd)> ended;  // the last callback
};

class EvidenceSink final : public UnitListener {
  public:
    EvidenceSink(SinkPlan plan, const evidence::Clock& clock, SinkCallbacks callbacks);
    ~EvidenceSink() override;

    void take(const MediaUnit& unit) override;
    /// The journal knows the clip: write.
    void permit();
    /// What the records say from now on: black and silence stand in for the room.
    void off_record(bool off);
    /// Complete the clip up to there, seal, verify, and call `ended`. Later than what was given before, or
    /// than the cut, changes nothing.
    void stop(const Cut& until);
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
