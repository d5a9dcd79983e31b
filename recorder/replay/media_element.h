#pragma once
// A ClipSource as a GStreamer element that can be pulled from: without Cues only pull mode seeks.

#include "recorder/replay/clip_source.h"

typedef struct _GstElement GstElement;

namespace replay {

/// Floating; `source` outlives the element.
GstElement* make_media_element(ClipSource& source);

}  // namespace replay
