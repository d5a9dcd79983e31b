#pragma once
// One film of an interview's clips: a track for each source and sound or picture, all of a source's clips on
// it one behind the other, every block where the common time has it. What is missing stays missing. One
// thread.

#include <memory>
#include <stop_token>

#include "recorder/evidence/clip_file.h"
#include "recorder/evidence/crypto.h"
#include "recorder/film/media.h"

namespace film {

/// A clip's place in the film.
struct Part {
    std::unique_ptr<Octets> octets;
    std::string source;           // clips of the same one share tracks: any text that names it alone
    std::string track_name;       // "Camera 1 (officer)"
    std::string clip;             // for the file's tags and for faults
    std::uint64_t begins_ns = 0;  // common time of its media's time 0
    std::uint64_t length_ns = 0;  // of its media
};

struct JoinedTrack {
    std::string name;
    Kind kind = Kind::picture;
    std::string codec;
    std::uint64_t blocks = 0;
    std::uint64_t first_ms = 0, last_ms = 0;  // of its blocks
};
struct Joined {
    std::vector<JoinedTrack> tracks;
    std::uint64_t duration_ms = 0;
    std::uint64_t bytes = 0;
    evidence::Digest sha256;
    std::uint64_t passed_over = 0;      // octets of clips that are damaged
    std::vector<std::string> left_out;  // clips of which nothing can be read, and why
};

/// Reads every part twice. Clips of a source that overlap (a rotation) give each block once. A source whose
/// encoding changed gets a second track of the same name with its number. A fault: nothing to join, the
/// file's, too many tracks, stopped on the way.
evidence::Result<Joined> join(std::vector<Part> parts, std::int64_t wall_ms, evidence::GrowingFile& out,
                              const std::stop_token& stop = {});

}  // namespace film
