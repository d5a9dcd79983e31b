#include "recorder/replay/player.h"

#include <gst/gst.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

#include "recorder/replay/media_element.h"

namespace replay {

struct Player::Inside {
    std::unique_ptr<ClipSource> source;
    Output output;
    std::atomic<std::uint64_t> pictures{0}, sounds{0}, last_ns{0}, damaged{0};
    GstElement* pipeline = nullptr;
    std::mutex mutex;
    std::condition_variable wake;
    bool tracks_known = false;

    /// matroskademux found a track: decode it into the output.
    static void on_track(GstElement*, GstPad* pad, gpointer self) {
        static_cast<Inside*>(self)->add_track(pad);
    }

    void add_track(GstPad* pad) {
        GstCaps* caps = gst_pad_query_caps(pad, nullptr);
        std::string name = gst_structure_get_name(gst_caps_get_structure(caps, 0));
        gst_caps_unref(caps);
        bool picture = name.rfind("video/", 0) == 0;
        std::string decoder = name == "video/x-h264"   ? "h264parse ! avdec_h264"
                              : name == "video/x-h265" ? "h265parse ! avdec_h265"
                              : name == "audio/mpeg"   ? "aacparse ! avdec_aac"
                              : name == "audio/x-opus" ? "opusdec"
                                                       : "flacparse ! flacdec";
        std::string sink = output == Output::nowhere ? "fakesink sync=false"
                           : picture                 ? "videoconvert ! autovideosink"
                                                     : "audioconvert ! audioresample ! autoaudiosink";
        std::string decode = "queue ! " + decoder + " ! identity name=count ! ";
        GstElement* branch = gst_parse_bin_from_description((decode + sink).c_str(), TRUE, nullptr);
        if (!branch) return;
        GstElement* count = gst_bin_get_by_name(GST_BIN(branch), "count");
        GstPad* counted = gst_element_get_static_pad(count, "src");
        gst_pad_add_probe(counted, GST_PAD_PROBE_TYPE_BUFFER, picture ? on_picture : on_sound, this, nullptr);
        gst_object_unref(counted);
        gst_object_unref(count);
        gst_bin_add(GST_BIN(pipeline), branch);
        GstPad* in = gst_element_get_static_pad(branch, "sink");
        gst_pad_link(pad, in);
        gst_object_unref(in);
        gst_element_sync_state_with_parent(branch);
    }

    void shown(GstPadProbeInfo* info) {
        GstBuffer* buffer = GST_PAD_PROBE_INFO_BUFFER(info);
        if (GST_BUFFER_PTS_IS_VALID(buffer) && GST_BUFFER_PTS(buffer) > last_ns)
            last_ns = GST_BUFFER_PTS(buffer);
    }
    static GstPadProbeReturn on_picture(GstPad*, GstPadProbeInfo* info, gpointer self) {
        ++static_cast<Inside*>(self)->pictures;
        static_cast<Inside*>(self)->shown(info);
        return GST_PAD_PROBE_OK;
    }
    static GstPadProbeReturn on_sound(GstPad*, GstPadProbeInfo* info, gpointer self) {
        ++static_cast<Inside*>(self)->sounds;
        static_cast<Inside*>(self)->shown(info);
        return GST_PAD_PROBE_OK;
    }

    void build() {
        pipeline = gst_pipeline_new(nullptr);
        GstElement* in = make_media_element(*source);
        GstElement* demux = gst_element_factory_make("matroskademux", nullptr);
        g_signal_connect(demux, "pad-added", G_CALLBACK(on_track), this);
        g_signal_connect(demux, "no-more-pads", G_CALLBACK(on_tracks_known), this);
        gst_bin_add_many(GST_BIN(pipeline), in, demux, nullptr);
        gst_element_link(in, demux);
    }

    static void on_tracks_known(GstElement*, gpointer self) {
        auto* inside = static_cast<Inside*>(self);
        {
            std::lock_guard lock(inside->mutex);
            inside->tracks_known = true;
        }
        inside->wake.notify_all();
    }

    void seek(std::uint64_t from_ns) {
        gst_element_set_state(pipeline, GST_STATE_PAUSED);
        {
            std::unique_lock lock(mutex);
            wake.wait_for(lock, std::chrono::seconds(10), [this] { return tracks_known; });
        }
        gst_element_get_state(pipeline, nullptr, nullptr, 10 * GST_SECOND);
        gst_element_seek_simple(pipeline, GST_FORMAT_TIME,
                                static_cast<GstSeekFlags>(GST_SEEK_FLAG_FLUSH | GST_SEEK_FLAG_KEY_UNIT),
                                static_cast<gint64>(source->seek(from_ns).time_ns));
        pictures = sounds = 0;
    }

    std::string wait(std::optional<unsigned> limit_ms) {
        GstBus* bus = gst_element_get_bus(pipeline);
        GstMessage* message =
            gst_bus_timed_pop_filtered(bus, limit_ms ? *limit_ms * GST_MSECOND : GST_CLOCK_TIME_NONE,
                                       static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
        gst_object_unref(bus);
        std::string fault;
        if (!message) return "stopped at the time limit";
        if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_ERROR) {
            GError* error = nullptr;
            gst_message_parse_error(message, &error, nullptr);
            fault = error->message;
            g_error_free(error);
        }
        gst_message_unref(message);
        return fault;
    }
};

Player::Player(std::unique_ptr<ClipSource> source, Output output) : inside_(std::make_unique<Inside>()) {
    inside_->source = std::move(source);
    inside_->output = output;
    inside_->source->on_damage([inside = inside_.get()](std::uint64_t) { ++inside->damaged; });
    gst_init(nullptr, nullptr);
    inside_->build();
}

Player::~Player() {
    gst_element_set_state(inside_->pipeline, GST_STATE_NULL);
    gst_object_unref(inside_->pipeline);
}

Played Player::play(std::uint64_t from_ns, std::optional<unsigned> limit_ms) {
    if (from_ns > 0) inside_->seek(from_ns);
    gst_element_set_state(inside_->pipeline, GST_STATE_PLAYING);
    Played played;
    played.fault = inside_->wait(limit_ms);
    gst_element_set_state(inside_->pipeline, GST_STATE_NULL);
    played.pictures = inside_->pictures, played.sounds = inside_->sounds;
    played.last_ns = inside_->last_ns, played.damaged_slots = inside_->damaged;
    return played;
}

}  // namespace replay
