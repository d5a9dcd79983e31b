#include "hardware/blanking.h"

#include <gst/gst.h>

#include <atomic>

namespace hardware {

namespace {

constexpr const char* kData = "otyrys-blanked";

/// Of one element; lives as long as it. The element is changed by the thread alone that its buffers come on.
struct Blanked {
    std::atomic<std::uint64_t> until_ns{0};
    bool now = false;
    GstElement* element = nullptr;
    GstElement* clock = nullptr;  // owned; null: a sound

    ~Blanked() {
        if (clock) gst_object_unref(clock);
    }
    void set(bool blanked) {
        now = blanked;
        if (!clock) return g_object_set(element, "mute", blanked, nullptr);
        g_object_set(element, "contrast", blanked ? 0.0 : 1.0, "saturation", blanked ? 0.0 : 1.0,
                     "brightness", blanked ? -1.0 : 0.0, nullptr);
        g_object_set(clock, "silent", !blanked, nullptr);
    }
};

std::uint64_t running_time(GstPad* pad, GstBuffer* buffer) {
    GstEvent* event = gst_pad_get_sticky_event(pad, GST_EVENT_SEGMENT, 0);
    if (!event) return 0;
    const GstSegment* segment = nullptr;
    gst_event_parse_segment(event, &segment);
    const std::uint64_t time = gst_segment_to_running_time(segment, GST_FORMAT_TIME, GST_BUFFER_PTS(buffer));
    gst_event_unref(event);
    return time == GST_CLOCK_TIME_NONE ? 0 : time;
}

GstPadProbeReturn on_buffer(GstPad* pad, GstPadProbeInfo* info, gpointer data) {
    auto* blanked = static_cast<Blanked*>(data);
    const std::uint64_t until = blanked->until_ns;
    const bool wanted = until > 0 && running_time(pad, GST_PAD_PROBE_INFO_BUFFER(info)) < until;
    if (wanted != blanked->now) blanked->set(wanted);
    return GST_PAD_PROBE_OK;
}

void watch(GstElement* bin, const char* name, const char* clock) {
    GstElement* element = gst_bin_get_by_name(GST_BIN(bin), name);
    if (!element) return;
    auto* blanked = new Blanked;
    blanked->element = element;
    if (clock) blanked->clock = gst_bin_get_by_name(GST_BIN(bin), clock);
    g_object_set_data_full(G_OBJECT(element), kData, blanked,
                           [](gpointer data) { delete static_cast<Blanked*>(data); });
    GstPad* pad = gst_element_get_static_pad(element, "sink");
    gst_pad_add_probe(pad, GST_PAD_PROBE_TYPE_BUFFER, on_buffer, blanked, nullptr);
    gst_object_unref(pad);
    gst_object_unref(element);
}

bool set_until(GstElement* bin, const char* name, std::uint64_t until_ns) {
    GstElement* element = gst_bin_get_by_name(GST_BIN(bin), name);
    if (!element) return false;
    auto* blanked = static_cast<Blanked*>(g_object_get_data(G_OBJECT(element), kData));
    if (blanked) blanked->until_ns = until_ns;
    gst_object_unref(element);
    return blanked != nullptr;
}

}  // namespace

void watch_blanked(GstElement* bin) {
    watch(bin, "blank_picture", "blank_clock");
    watch(bin, "blank_sound", nullptr);
}

bool blank_until(GstElement* bin, const capture::BlankedUntil& until, bool picture, bool sound) {
    const bool all_pictures = set_until(bin, "blank_picture", until.picture_ns);
    const bool all_sounds = set_until(bin, "blank_sound", until.sound_ns);
    return (all_pictures || !picture) && (all_sounds || !sound);
}

}  // namespace hardware
