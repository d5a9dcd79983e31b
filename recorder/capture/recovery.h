#pragma once
// After a crash: clips that the journal knows as opened and nobody sealed. Nothing is appended to an old
// clip, nothing is written to its file, the torn tail is kept. Reads every such file once; call it before
// Recorder::open().

#include <string>
#include <vector>

#include "recorder/evidence/clip_log.h"

namespace capture {

/// One clip.recovered or clip.lost for each unsealed recording of `log`, before it the gaps that its records
/// show and the journal lacks, to be journalled by the caller.
std::vector<evidence::ClipEvent> recover_clips(const std::string& clips_dir, const evidence::ClipLog& log);

/// The same for one clip whose gaps are all told.
evidence::ClipEvent recover_clip(const std::string& clips_dir, const evidence::ClipOpened& opened);

/// Clip files that the journal does not know (a crash between file and entry): names, for the log. Left
/// alone.
std::vector<std::string> unknown_clips(const std::string& clips_dir, const evidence::ClipLog& log);

}  // namespace capture
