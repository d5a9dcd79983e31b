#pragma once
// What Matroska says of a track, from what GStreamer says of it. Pure.

#include "recorder/capture/media.h"
#include "recorder/evidence/result.h"
#include "recorder/matroska/clip_media.h"

namespace capture {

/// H.264 (avc), H.265 (hvc1), AAC (raw), Opus, FLAC; a fault names what is missing of another.
evidence::Result<matroska::TrackHead> head_of(const TrackForm& form);

}  // namespace capture
