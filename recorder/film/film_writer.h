#pragma once
// Writes one Matroska file of many tracks, front to back: everything is told once to lay it out and once to
// write it, so that the length and the places to seek to stand at its beginning. The same blocks give the
// same octets. One thread at a time.

#include "recorder/evidence/clip_file.h"
#include "recorder/evidence/crypto.h"
#include "recorder/film/media.h"

namespace film {

struct FilmTrack {
    TrackForm form;  // its number: place in the list + 1
    std::string name;
    std::vector<std::string> clips;  // what it was made from, for the file's tags
};

class FilmWriter {
  public:
    /// `wall_ms` is the wall time of the film's time 0. At most 126 tracks.
    FilmWriter(std::vector<FilmTrack> tracks, std::int64_t wall_ms);

    /// First all blocks in their order; `time_ms` of a track may go back a little (B-frames).
    void plan(const Block& block, std::uint64_t time_ms);
    std::uint64_t duration_ms() const { return duration_ms_; }
    /// Then the head, and the same blocks again. A fault: the file's, or other blocks than planned.
    evidence::Result<void> begin(evidence::GrowingFile& out);
    evidence::Result<void> write(const Block& block, std::uint64_t time_ms);
    evidence::Result<void> finish();

    std::uint64_t bytes() const { return bytes_; }
    evidence::Digest sha256() const { return sha256_.digest(); }

  private:
    struct Cluster {
        std::uint64_t time_ms = 0;
        std::uint64_t blocks = 0;
        std::uint64_t body = 0;  // octets
        bool seekable = false;   // begins with a keyframe of the track to seek by
    };
    bool begins_cluster(const Block& block, std::uint64_t time_ms) const;
    evidence::Bytes info() const;
    evidence::Bytes tracks() const;
    evidence::Bytes tags() const;
    evidence::Bytes cues(std::uint64_t first_cluster) const;
    evidence::Result<void> put(evidence::ByteView octets);

    std::vector<FilmTrack> tracks_;
    std::int64_t wall_ms_;
    std::uint64_t seek_track_ = 1;
    std::vector<Cluster> clusters_;
    std::uint64_t duration_ms_ = 0;

    evidence::GrowingFile* out_ = nullptr;
    std::size_t cluster_ = 0;   // that is being written
    evidence::Bytes body_;      // its octets so far
    std::uint64_t blocks_ = 0;  // in them
    evidence::Sha256 sha256_;
    std::uint64_t bytes_ = 0;
};

}  // namespace film
