#pragma once
// A GStreamer source: a camera's tracks as RTP packets, on pads that come once the camera plays. Their times
// are the monotonic ns of capture, less the pipeline's base time. One thread of its own reads the connection
// and pushes; a camera that ends the connection is the end of the stream. It is started once.

#include <functional>
#include <string>

#include "hardware/rtsp/session.h"

typedef struct _GstElement GstElement;

namespace rtsp {

/// The caller owns it. `wanted` is asked about each track on the element's thread, and outlives it.
GstElement* make_source(const std::string& url, std::function<bool(const Track&)> wanted);

}  // namespace rtsp
