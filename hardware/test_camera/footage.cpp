#include "hardware/test_camera/footage.h"

#include <gst/app/gstappsink.h>
#include <gst/gst.h>

#include <vector>

namespace test_camera {

namespace {

constexpr GstClockTime kLoadTimeout = 20 * GST_SECOND;

struct Track {
    GstCaps* caps = nullptr;
    std::vector<GstBuffer*> buffers;

    Track() = default;
    Track(const Track&) = delete;
    Track& operator=(const Track&) = delete;
    ~Track() {
        for (GstBuffer* buffer : buffers) gst_buffer_unref(buffer);
        if (caps) gst_caps_unref(caps);
    }
};

void drain(GstElement* pipeline, const char* name, Track& track) {
    GstElement* sink = gst_bin_get_by_name(GST_BIN(pipeline), name);
    while (GstSample* sample = gst_app_sink_try_pull_sample(GST_APP_SINK(sink), kLoadTimeout)) {
        if (!track.caps) track.caps = gst_caps_ref(gst_sample_get_caps(sample));
        track.buffers.push_back(gst_buffer_ref(gst_sample_get_buffer(sample)));
        gst_sample_unref(sample);
    }
    gst_object_unref(sink);
}

std::string bus_fault(GstElement* pipeline) {
    GstBus* bus = gst_element_get_bus(pipeline);
    GstMessage* message = gst_bus_pop_filtered(bus, GST_MESSAGE_ERROR);
    gst_object_unref(bus);
    if (!message) return {};
    GError* error = nullptr;
    gst_message_parse_error(message, &error, nullptr);
    std::string text = error->message;
    g_error_free(error);
    gst_message_unref(message);
    return text;
}

GstBuffer* stamped(GstBuffer* original, GstClockTime pts) {
    GstBuffer* copy = gst_buffer_copy(original);
    GST_BUFFER_PTS(copy) = pts;
    GST_BUFFER_DTS(copy) = GST_CLOCK_TIME_NONE;
    GST_BUFFER_FLAG_UNSET(copy, GST_BUFFER_FLAG_DISCONT);
    return copy;
}

}  // namespace

struct Footage::Tracks {
    Track picture, sound;
    int rate = 48000;
    GstClockTime period = 0;  // a whole number of AAC frames: the sound has no seam

    GstClockTime sound_time(std::uint64_t frames) const {
        return gst_util_uint64_scale(frames * 1024, GST_SECOND, static_cast<guint64>(rate));
    }
};

Footage::Footage(std::unique_ptr<Tracks> tracks) : tracks_(std::move(tracks)) {}
Footage::~Footage() = default;

std::unique_ptr<Footage> Footage::load(const std::string& path, bool h265, std::string& fault) {
    GError* error = nullptr;
    const std::string codec = h265 ? "h265" : "h264";
    const std::string description =
        "filesrc name=f ! qtdemux name=d "
        "d.video_0 ! queue max-size-buffers=0 max-size-bytes=0 max-size-time=0 ! " +
        codec + "parse config-interval=-1 ! video/x-" + codec +
        ",stream-format=byte-stream,alignment=au ! appsink name=v sync=false "
        "d.audio_0 ! queue max-size-buffers=0 max-size-bytes=0 max-size-time=0 ! aacparse "
        "! audio/mpeg,stream-format=raw ! appsink name=a sync=false";
    GstElement* pipeline = gst_parse_launch(description.c_str(), &error);
    if (!pipeline) {
        fault = error->message;
        g_error_free(error);
        return nullptr;
    }
    GstElement* file = gst_bin_get_by_name(GST_BIN(pipeline), "f");
    g_object_set(file, "location", path.c_str(), nullptr);
    gst_object_unref(file);
    auto tracks = std::make_unique<Tracks>();
    gst_element_set_state(pipeline, GST_STATE_PLAYING);
    fault = bus_fault(pipeline);
    if (fault.empty()) {
        drain(pipeline, "v", tracks->picture);
        drain(pipeline, "a", tracks->sound);
        fault = bus_fault(pipeline);
    }
    gst_element_set_state(pipeline, GST_STATE_NULL);
    gst_object_unref(pipeline);
    if (!fault.empty()) return nullptr;
    if (tracks->picture.buffers.empty() || tracks->sound.buffers.empty()) {
        fault = "no " + std::string(h265 ? "H.265" : "H.264") + " picture with AAC sound in it";
        return nullptr;
    }
    gst_structure_get_int(gst_caps_get_structure(tracks->sound.caps, 0), "rate", &tracks->rate);
    tracks->period = tracks->sound_time(tracks->sound.buffers.size());
    return std::unique_ptr<Footage>(new Footage(std::move(tracks)));
}

GstCaps* Footage::picture_caps() const {
    return tracks_->picture.caps;
}
GstCaps* Footage::sound_caps() const {
    return tracks_->sound.caps;
}

GstBuffer* Footage::picture(std::uint64_t n) const {
    const auto& units = tracks_->picture.buffers;
    GstBuffer* unit = units[n % units.size()];
    GstClockTime in_file = GST_BUFFER_PTS(unit) - GST_BUFFER_PTS(units.front());
    return stamped(unit, n / units.size() * tracks_->period + in_file);
}

GstBuffer* Footage::sound(std::uint64_t n) const {
    const auto& frames = tracks_->sound.buffers;
    return stamped(frames[n % frames.size()], tracks_->sound_time(n));
}

}  // namespace test_camera
