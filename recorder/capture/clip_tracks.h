#pragma once
// Which units of a source are one clip's, where it ends and the next begins, and what is missing in it. Plain
// values; the sink's lock guards it. Times are monotonic ns, media times count from the clip's time 0.

#include <optional>
#include <vector>

#include "recorder/capture/ring.h"

namespace capture {

class ClipTracks {
  public:
    /// `longest_ns`: the first keyframe so far behind the start begins the next clip; 0: none does.
    ClipTracks(Beginning begin, std::uint64_t longest_ns, std::uint64_t now_ns);

    struct End {
        Cut cut;
        const char* why;
    };
    struct Gap {
        Track track;
        std::uint64_t from_ns, to_ns;  // media time
    };
    struct Decision {
        std::optional<std::uint64_t> taken_ns;  // media time; nothing: the unit is not this clip's
        std::optional<Gap> gap;                 // before it
        std::optional<End> end;                 // the clip ends before it, and the next one begins
    };
    Decision decide(const MediaUnit& unit, std::uint64_t now_ns);
    /// Once a second: a track is dead beside a live one, and no keyframe of that one comes to divide at.
    std::optional<End> starved(std::uint64_t now_ns);
    /// Takes nothing from this time on. Later than an end that was given or found before: changes nothing.
    void stop(std::uint64_t until_ns, std::uint64_t now_ns);
    /// It was stopped or cut.
    bool ends() const { return end_ns_.has_value(); }
    /// So it was, and what is under way came, or had its time to.
    bool complete(std::uint64_t now_ns) const;
    /// From the last unit of each track to the end, where that is a gap.
    std::vector<Gap> closing_gaps() const;
    std::uint64_t length_ns() const;  // media time of the end of the last unit

  private:
    struct Line {
        unsigned form = 0;
        bool present = false;
        bool any = false;
        bool reached = false;                   // the end
        std::uint64_t next = 0;                 // number of the unit behind the last one taken
        std::uint64_t last_ns = 0, end_ns = 0;  // media time
        std::uint64_t came_ns = 0;              // when the last unit came
        std::uint64_t flowing_ns = 0;           // since when units come without a break
    };
    static std::size_t index(Track track) { return track == Track::picture ? 0 : 1; }
    bool over(const MediaUnit& unit) const;
    bool dead(std::size_t track, std::uint64_t now_ns) const;
    const char* why_end(const MediaUnit& unit, std::uint64_t now_ns) const;
    End end_before(const MediaUnit& unit, const char* why, std::uint64_t now_ns);
    std::optional<Gap> gap_until(Track track, std::uint64_t media_ns) const;

    Beginning begin_;
    std::uint64_t longest_ns_;
    Line lines_[2];
    std::optional<std::uint64_t> end_ns_;
    std::uint64_t end_picture_ = 0;  // number of the picture that is the next clip's; 0: by time
    std::uint64_t latest_ns_ = 0;    // that what is under way is waited for
    std::uint64_t starved_ns_ = 0;   // since when one track is known to be dead; 0: none is
};

}  // namespace capture
