#pragma once
// Reads the Matroska file of a clip block by block, passing over what is damaged: after a damaged place it
// goes on at the next cluster that is known to begin with a keyframe. Refuses what the recorder does not
// write (lacing, encryption, tracks of other kinds) by name. One thread at a time.

#include <memory>

#include "recorder/evidence/result.h"
#include "recorder/film/media.h"
#include "recorder/matroska/ebml.h"

namespace film {

class MediaReader {
  public:
    /// `octets` outlives the reader. A fault: the head, without which nothing plays, is damaged or another's.
    static evidence::Result<std::unique_ptr<MediaReader>> open(Octets& octets);

    const std::vector<TrackForm>& tracks() const { return tracks_; }
    /// The next whole and good block in the order of the file; nothing at the end.
    std::optional<Block> next();
    /// Octets passed over as damaged so far.
    std::uint64_t passed_over() const { return passed_over_; }

  private:
    explicit MediaReader(Octets& octets) : octets_(octets) {}
    bool fetch(std::uint64_t offset, std::uint64_t length, evidence::Bytes& out);
    std::optional<matroska::Element> element();
    evidence::Result<void> read_head();
    evidence::Result<void> read_tracks(evidence::ByteView body);
    enum class Step : std::uint8_t { found, nothing, damage };
    Step step(Block& block);
    bool take_group(Block& block) const;
    bool take(evidence::ByteView body, bool simple, Block& block) const;
    void recover();

    Octets& octets_;
    std::vector<TrackForm> tracks_;
    std::uint64_t at_ = 0;
    std::uint64_t time_scale_ = 1'000'000;
    std::uint64_t cluster_time_ = 0;
    bool in_cluster_ = false;
    std::uint64_t passed_over_ = 0;
    evidence::Bytes buffer_;
};

}  // namespace film
