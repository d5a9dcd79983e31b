#pragma once
// A clip's media as one seekable stream of octets, each slot verified before any of it is given out. A slot
// that is not the one the clip key attested comes as zeros and is told; nothing else stops. One thread at a
// time.

#include <functional>
#include <memory>
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
    /// Reads the records and every slot's leaf once, and keeps what they prove: which slots are attested. A
    /// fault: not a clip, or not a single record is the key's.
    static evidence::Result<std::unique_ptr<ClipSource>> open(const std::string& folder,
                                                              const evidence::Recording& recording,
                                                              const evidence::Digest& trust);

    const evidence::ClipHeader& header() const { return header_; }
    std::uint64_t size() const { return size_; }  // media octets
    std::uint64_t duration_ns() const { return duration_ns_; }
    /// What is wrong with the clip as a whole; empty: everything verifies.
    const std::vector<evidence::ClipFault>& faults() const { return faults_; }
    /// Octets from `offset`, at most out.size(), up to the end of a slot; 0 at the end. Each slot is checked
    /// again as it is read. `on_damage` hears the number of each slot given as zeros, once.
    std::size_t read(std::uint64_t offset, std::span<std::uint8_t> out);
    void on_damage(std::function<void(std::uint64_t)> callback) { on_damage_ = std::move(callback); }
    /// Whether the octet there stands in a slot that is given as zeros; of a slot that was read, for certain.
    bool damaged(std::uint64_t offset) const;
    /// The first cluster known to begin with a keyframe at or behind that octet.
    std::optional<std::uint64_t> cluster_from(std::uint64_t offset) const;
    /// The last keyframe at or before that time.
    SeekPoint seek(std::uint64_t time_ns) const;

  private:
    struct Piece {  // one slot's place in the media
        std::uint64_t offset = 0;
        std::uint32_t size = 0;
        evidence::Digest leaf;
        bool good = true;
        bool told = false;
    };
    ClipSource() = default;
    std::size_t slot_of(std::uint64_t offset) const;
    void load(std::size_t slot);
    void lay_out(std::uint64_t slots);
    void index(const evidence::ReadFile& records, const evidence::ClipOpened& opened);

    std::unique_ptr<evidence::ReadFile> clip_;
    evidence::ClipHeader header_;
    std::uint32_t slot_len_ = 0;
    std::vector<Piece> pieces_;
    std::vector<SeekPoint> seek_;
    std::vector<evidence::ClipFault> faults_;
    std::uint64_t size_ = 0, duration_ns_ = 0;
    std::size_t loaded_ = ~std::size_t{0};
    evidence::Bytes data_;  // of the loaded slot
    std::function<void(std::uint64_t)> on_damage_;
};

}  // namespace replay
