#pragma once
// What a room sets of its recorder.

#include <cstddef>

namespace capture {

struct RecorderSettings {
    /// A recording begins so long before start(), never before the last stop(); at most 60. 0: with the last
    /// keyframe.
    unsigned preroll_s = 10;
    /// A clip ends, and the next begins, at the first keyframe so long behind its start. 0: never.
    unsigned rotate_s = 600;
    /// Of each source, for the pre-roll and for what no clip has yet; as much again may wait for the disk.
    std::size_t ring_bytes = 48u << 20;
};

}  // namespace capture
