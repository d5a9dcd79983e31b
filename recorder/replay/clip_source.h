#pragma once
// A clip's media as one seekable stream of octets, each second verified before any of it is given out. A
// second that is not the one the clip key attested comes as zeros and is told; nothing else stops. Opening
// reads the records alone: how long the clip is does not matter. One thread at a time.

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "recorder/evidence/clip_file.h"
#include "recorder/evidence/clip_scan.h"

namespace replay {

/// From the signed records alone: where a second of the recording begins.
struct SeekPoint {
    std::uint64_t time_ns = 0;
    std::uint64_t media_offset = 0;  // of a cluster that starts with a keyframe
};

class ClipSource {
  public:
    /// Reads header and records, and keeps what they prove. A fault: not a clip, not a single record is the
    /// key's, or a sealed one that `reader` (null: nobody) does not open. `reader` is not kept.
    static evidence::Result<std::unique_ptr<ClipSource>> open(const std::string& folder,
                                                              const evidence::Recording& recording,
                                                              const evidence::Digest& trust,
                                                              const evidence::ReaderKey* reader = nullptr);

    /// As the file has it; one that is not the journal's is among the faults, and says its slots' length
    /// only.
    const evidence::ClipHeader& header() const { return header_; }
    std::uint64_t size() const { return size_; }  // media octets that the records attest
    std::uint64_t duration_ns() const { return duration_ns_; }
    /// What is wrong with header and records. Of the slots nothing is known before they are read; the whole
    /// clip against the journal is verify_clip()'s, and may go on beside.
    const std::vector<evidence::ClipFault>& faults() const { return faults_; }
    /// Octets from `offset`, at most out.size(), up to the end of a slot; 0 at the end. `on_damage` hears the
    /// number of each slot given as zeros, once.
    std::size_t read(std::uint64_t offset, std::span<std::uint8_t> out);
    void on_damage(std::function<void(std::uint64_t)> callback) { on_damage_ = std::move(callback); }
    /// Whether the octet there stands in a slot that is given as zeros; of a slot that was read, for certain.
    bool damaged(std::uint64_t offset) const;
    /// The first cluster known to begin with a keyframe at or behind that octet.
    std::optional<std::uint64_t> cluster_from(std::uint64_t offset) const;
    /// The last keyframe at or before that time.
    SeekPoint seek(std::uint64_t time_ns) const;

  private:
    /// The slots between two records: full ones, and the rest in the last; so where they lie is known unread.
    struct Span {
        std::uint64_t slot = 0, slots = 0;   // the first; how many
        std::uint64_t offset = 0, size = 0;  // in the media
        evidence::Digest tree, root;         // of these slots alone; of header and all slots up to here
        bool adjacent = true;                // `tree` begins where this span does: no record is lost between
        bool proven = false;
        std::vector<evidence::Digest> leaves;  // of its slots, and where they begin in the media; once it
        std::vector<std::uint64_t> offsets;    // was looked at
    };
    ClipSource() = default;
    evidence::Result<void> take_header(const std::string& folder, const evidence::ClipOpened& opened,
                                       const evidence::Digest& trust, const evidence::ReaderKey* reader);
    void take_records(const evidence::ReadFile& records, const evidence::ClipOpened& opened);
    evidence::Result<void> take_record(const evidence::ProgressRecord& record, bool adjacent);
    void look_at(Span& span);
    bool mend_first(Span& span);
    bool proves(const Span& span) const;
    bool add_leaves(std::uint64_t first, std::uint64_t slots, std::vector<evidence::Digest>& leaves) const;
    void lay_out_by_heads(Span& span);
    void load(const Span& span, std::size_t at);
    std::size_t span_of(std::uint64_t offset) const;
    std::size_t slot_of(const Span& span, std::uint64_t offset) const;
    std::uint64_t capacity() const { return evidence::slot_capacity(slot_len_); }

    std::unique_ptr<evidence::ReadFile> clip_;
    evidence::ClipHeader header_;
    std::uint32_t slot_len_ = 0;
    std::unique_ptr<evidence::SlotReader> reader_;
    std::vector<Span> spans_;
    std::vector<SeekPoint> seek_;
    std::vector<evidence::ClipFault> faults_;
    std::uint64_t size_ = 0, duration_ns_ = 0;
    std::uint64_t loaded_ = evidence::kNone64;  // a slot
    evidence::Bytes data_;                      // of it
    std::optional<evidence::Bytes> first_;      // the first slot, one bit of it changed back
    std::set<std::uint64_t> told_;
    std::function<void(std::uint64_t)> on_damage_;
};

}  // namespace replay
