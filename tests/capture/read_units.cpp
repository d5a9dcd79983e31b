#include "tests/capture/read_units.h"

#include <gst/gst.h>

#include <mutex>

#include "recorder/evidence/crypto.h"

namespace capture_test {

namespace {

struct Reading {
    GstElement* pipeline;
    std::mutex mutex;
    ReadUnits units;
};

GstPadProbeReturn on_unit(GstPad* pad, GstPadProbeInfo* info, gpointer user) {
    auto& reading = *static_cast<Reading*>(user);
    GstBuffer* buffer = GST_PAD_PROBE_INFO_BUFFER(info);
    GstCaps* caps = gst_pad_get_current_caps(pad);
    bool picture =
        g_str_has_prefix(gst_structure_get_name(gst_caps_get_structure(caps, 0)), "video/") != FALSE;
    gst_caps_unref(caps);
    GstMapInfo map;
    if (!gst_buffer_map(buffer, &map, GST_MAP_READ)) return GST_PAD_PROBE_OK;
    std::string digest = evidence::sha256(evidence::ByteView(map.data, map.size)).hex();
    gst_buffer_unmap(buffer, &map);
    std::lock_guard lock(reading.mutex);
    (picture ? reading.units.pictures : reading.units.sounds).push_back(digest);
    (picture ? reading.units.picture_ns : reading.units.sound_ns).push_back(GST_BUFFER_PTS(buffer));
    return GST_PAD_PROBE_OK;
}

void on_pad(GstElement*, GstPad* pad, gpointer user) {
    auto& reading = *static_cast<Reading*>(user);
    GstElement* queue = gst_element_factory_make("queue", nullptr);
    GstElement* sink = gst_element_factory_make("fakesink", nullptr);
    g_object_set(sink, "sync", FALSE, nullptr);
    gst_bin_add_many(GST_BIN(reading.pipeline), queue, sink, nullptr);
    gst_element_link(queue, sink);
    gst_element_sync_state_with_parent(queue), gst_element_sync_state_with_parent(sink);
    GstPad* in = gst_element_get_static_pad(queue, "sink");
    gst_pad_link(pad, in);
    gst_object_unref(in);
    gst_pad_add_probe(pad, GST_PAD_PROBE_TYPE_BUFFER, on_unit, user, nullptr);
}

}  // namespace

ReadUnits read_units(const std::string& path) {
    Reading reading;
    reading.pipeline = gst_parse_launch("filesrc name=f ! matroskademux name=d", nullptr);
    GstElement* file = gst_bin_get_by_name(GST_BIN(reading.pipeline), "f");
    g_object_set(file, "location", path.c_str(), nullptr);
    gst_object_unref(file);
    GstElement* demux = gst_bin_get_by_name(GST_BIN(reading.pipeline), "d");
    g_signal_connect(demux, "pad-added", G_CALLBACK(on_pad), &reading);
    gst_object_unref(demux);
    gst_element_set_state(reading.pipeline, GST_STATE_PLAYING);
    GstBus* bus = gst_element_get_bus(reading.pipeline);
    GstMessage* message = gst_bus_timed_pop_filtered(
        bus, 20 * GST_SECOND, static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
    if (message) gst_message_unref(message);
    gst_object_unref(bus);
    gst_element_set_state(reading.pipeline, GST_STATE_NULL);
    gst_object_unref(reading.pipeline);
    return reading.units;
}

}  // namespace capture_test
