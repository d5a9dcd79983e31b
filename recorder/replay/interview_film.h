#pragma once
// All clips of an interview as one film, from verified slots only. One thread.

#include <functional>

#include "recorder/evidence/clip_log.h"
#include "recorder/film/join.h"
#include "recorder/replay/clip_source.h"

namespace replay {

/// Opens one clip for reading.
using OpenClip =
    std::function<evidence::Result<std::unique_ptr<ClipSource>>(const evidence::Recording& recording)>;

/// `clips` in the journal's order. Clips that are lost, that do not open or whose header is not the journal's
/// are named in left_out; damaged seconds are missing from the film. A fault: nothing of any clip can be
/// read, the file's, or stopped on the way.
evidence::Result<film::Joined> write_film(const std::vector<const evidence::Recording*>& clips,
                                          const OpenClip& open, evidence::GrowingFile& out,
                                          const std::stop_token& stop = {});

}  // namespace replay
