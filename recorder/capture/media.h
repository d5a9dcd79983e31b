#pragma once
// Encoded media on its way from a device to a clip: reference-counted handles and one unit of a track.

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "recorder/evidence/clip_events.h"
#include "recorder/evidence/trouble.h"

typedef struct _GstBuffer GstBuffer;
typedef struct _GstCaps GstCaps;
typedef struct _GstElement GstElement;
typedef struct _GstMessage GstMessage;

namespace capture {

using evidence::Track;

/// Shared ownership of a GStreamer object by its own count. Any thread.
template <class T, T* (*Ref)(T*), void (*Unref)(T*)>
class Handle {
  public:
    Handle() = default;
    /// Takes over one reference.
    static Handle take(T* object) {
        Handle handle;
        handle.object_ = object;
        return handle;
    }
    static Handle share(T* object) { return take(object ? Ref(object) : nullptr); }
    Handle(const Handle& other) : object_(other.object_ ? Ref(other.object_) : nullptr) {}
    Handle(Handle&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
    Handle& operator=(Handle other) noexcept {
        std::swap(object_, other.object_);
        return *this;
    }
    ~Handle() {
        if (object_) Unref(object_);
    }
    T* get() const { return object_; }
    T* release() { return std::exchange(object_, nullptr); }
    explicit operator bool() const { return object_ != nullptr; }

  private:
    T* object_ = nullptr;
};

GstBuffer* ref_buffer(GstBuffer* buffer);
void unref_buffer(GstBuffer* buffer);
GstCaps* ref_caps(GstCaps* caps);
void unref_caps(GstCaps* caps);
using BufferRef = Handle<GstBuffer, ref_buffer, unref_buffer>;
using CapsRef = Handle<GstCaps, ref_caps, unref_caps>;

/// A pipeline; stopped and freed when it goes.
struct StopPipeline {
    void operator()(GstElement* pipeline) const;
};
using Pipeline = std::unique_ptr<GstElement, StopPipeline>;

/// What a track's octets mean. Two forms with the same number never differ in what a file's header says.
struct TrackForm {
    Track track = Track::picture;
    unsigned number = 0;  // grows when the device changes its encoding
    CapsRef caps;
    std::string words;  // "H.264 1280x720"
};

/// An access unit or a frame of sound.
struct MediaUnit {
    Track track = Track::picture;
    std::shared_ptr<const TrackForm> form;
    std::uint64_t number = 0;       // in its track, in the device's order, from 1; grows by 1
    std::uint64_t time_ns = 0;      // of capture, on the monotonic clock
    std::uint64_t duration_ns = 0;  // 0: unknown
    std::int64_t device_ns = 0;     // time_ns less what a device counted by its own clock; else 0
    bool keyframe = false;
    bool opens = false;  // a clip may begin with it: a keyframe, or the first in its encoding
    std::size_t size = 0;
    BufferRef buffer;
    std::uint64_t end_ns() const { return time_ns + duration_ns; }
};

/// Starts GStreamer once. Any thread.
void start_gstreamer();
/// Whether two caps make the same file header.
bool same_form(GstCaps* a, GstCaps* b);
/// "H.264 1280x720", "AAC 48000 Hz 2 ch".
std::string words_of(GstCaps* caps);
/// An ERROR message in words: why, and what to do.
std::string error_words(GstMessage* message);
/// The same as a word.
evidence::Loss loss_of(GstMessage* message);
/// The same of the first one on a pipeline's bus, dropping all other messages before it; empty: none.
std::string error_words(GstElement* pipeline);
/// The text of a source's warning that a track cannot be recorded; empty: the message is another.
std::string unrecorded_words(GstMessage* message);

}  // namespace capture
