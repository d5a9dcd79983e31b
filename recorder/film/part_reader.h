#pragma once
// A source's clips as one run of blocks in common time, each block once. One thread at a time.

#include <map>

#include "recorder/film/join.h"
#include "recorder/film/media_reader.h"

namespace film {

/// A part with where its tracks go, and from when on a following clip of the source has the same blocks.
struct PlacedPart {
    Part* part = nullptr;
    std::map<std::uint64_t, std::uint64_t> track_of;  // number in the clip -> in the film
    std::map<std::uint64_t, std::uint64_t> until_ns;  // by number in the film; absent: to its end
};

class SourceReader {
  public:
    explicit SourceReader(const std::vector<PlacedPart>& parts) : parts_(parts) { advance(); }
    bool at_end() const { return !block_; }
    /// The newest block; its track is the film's, its time the common one and never negative.
    const Block& block() const { return *block_; }
    void advance();
    std::uint64_t passed_over() const { return passed_over_ + (reader_ ? reader_->passed_over() : 0); }

  private:
    bool open_next();
    bool place(Block& block) const;

    const std::vector<PlacedPart>& parts_;
    std::size_t next_ = 0;
    std::unique_ptr<MediaReader> reader_;
    std::optional<Block> block_;
    std::uint64_t passed_over_ = 0;
};

/// Sets until_ns of each part from the first blocks of the next one.
void find_overlaps(std::vector<PlacedPart>& parts);

}  // namespace film
