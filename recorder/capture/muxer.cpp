#include "recorder/capture/muxer.h"

#include <gst/app/gstappsink.h>
#include <gst/app/gstappsrc.h>
#include <gst/gst.h>

#include <atomic>

namespace capture {

namespace {

constexpr std::uint8_t kCluster[] = {0x1F, 0x43, 0xB6, 0x75};

bool begins_cluster(GstBuffer* buffer) {
    return gst_buffer_memcmp(buffer, 0, kCluster, sizeof kCluster) == 0;
}

const char* name_of(Track track) {
    return track == Track::picture ? "picture" : "sound";
}

}  // namespace

struct Muxer::Inside {
    OnPiece on_piece;
    Pipeline pipeline;
    GstElement* in[2] = {nullptr, nullptr};
    bool sound_only = false;
    std::uint64_t written = 0;  // on GStreamer's thread
    std::atomic<bool> went_back{false};

    ~Inside() {
        pipeline.reset();
        for (GstElement* element : in)
            if (element) gst_object_unref(element);
    }

    static GstFlowReturn on_sample(GstAppSink* sink, gpointer self) {
        GstSample* sample = gst_app_sink_pull_sample(sink);
        if (!sample) return GST_FLOW_OK;
        GstFlowReturn flow = static_cast<Inside*>(self)->take(gst_sample_get_buffer(sample));
        gst_sample_unref(sample);
        return flow;
    }

    GstFlowReturn take(GstBuffer* buffer) {
        if (GST_BUFFER_OFFSET_IS_VALID(buffer) && GST_BUFFER_OFFSET(buffer) != written) {
            went_back = true;
            return GST_FLOW_ERROR;
        }
        written += gst_buffer_get_size(buffer);
        MuxedPiece piece;
        piece.buffer = BufferRef::share(buffer);
        bool header = GST_BUFFER_FLAG_IS_SET(buffer, GST_BUFFER_FLAG_HEADER);
        piece.begins_ns =
            !header && GST_BUFFER_PTS_IS_VALID(buffer) ? GST_BUFFER_PTS(buffer) : ~std::uint64_t{0};
        bool key = sound_only || !GST_BUFFER_FLAG_IS_SET(buffer, GST_BUFFER_FLAG_DELTA_UNIT);
        piece.keyframe_cluster = !header && key && begins_cluster(buffer);
        on_piece(std::move(piece));
        return GST_FLOW_OK;
    }
};

Muxer::Muxer(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Muxer::~Muxer() = default;

evidence::Result<std::unique_ptr<Muxer>> Muxer::make(const std::vector<TrackForm>& forms, OnPiece on_piece) {
    auto inside = std::make_unique<Inside>();
    inside->on_piece = std::move(on_piece);
    inside->sound_only = forms.size() == 1 && forms.front().track == Track::sound;
    std::string description =
        "matroskamux name=m streamable=true min-cluster-duration=0 writing-app=otyrys "
        "! appsink name=out sync=false async=false";
    if (inside->sound_only)
        description.insert(description.find(" writing"), " max-cluster-duration=1000000000");
    for (const TrackForm& form : forms)
        description += std::string(" appsrc name=") + name_of(form.track) + " format=time max-bytes=0 ! m." +
                       (form.track == Track::picture ? "video_0" : "audio_0");
    GError* error = nullptr;
    inside->pipeline.reset(gst_parse_launch(description.c_str(), &error));
    if (error) {
        evidence::Error fault{std::string("cannot make the muxer: ") + error->message};
        g_error_free(error);
        return fault;
    }
    for (const TrackForm& form : forms) {
        GstElement* in = gst_bin_get_by_name(GST_BIN(inside->pipeline.get()), name_of(form.track));
        g_object_set(in, "caps", form.caps.get(), nullptr);
        inside->in[form.track == Track::picture ? 0 : 1] = in;
    }
    GstElement* out = gst_bin_get_by_name(GST_BIN(inside->pipeline.get()), "out");
    GstAppSinkCallbacks on{};
    on.new_sample = Inside::on_sample;
    gst_app_sink_set_callbacks(GST_APP_SINK(out), &on, inside.get(), nullptr);
    gst_object_unref(out);
    gst_element_set_state(inside->pipeline.get(), GST_STATE_PLAYING);
    return std::unique_ptr<Muxer>(new Muxer(std::move(inside)));
}

void Muxer::push(const MediaUnit& unit, std::uint64_t time_ns) {
    GstElement* in = inside_->in[unit.track == Track::picture ? 0 : 1];
    if (!in) return;
    GstBuffer* copy = gst_buffer_copy(unit.buffer.get());
    GST_BUFFER_PTS(copy) = time_ns;
    GST_BUFFER_DTS(copy) = GST_CLOCK_TIME_NONE;
    GST_BUFFER_FLAG_UNSET(copy, GST_BUFFER_FLAG_DISCONT);
    gst_app_src_push_buffer(GST_APP_SRC(in), copy);
}

evidence::Result<void> Muxer::finish(unsigned timeout_ms) {
    for (GstElement* in : inside_->in)
        if (in) gst_app_src_end_of_stream(GST_APP_SRC(in));
    GstBus* bus = gst_element_get_bus(inside_->pipeline.get());
    GstMessage* message = gst_bus_timed_pop_filtered(
        bus, timeout_ms * GST_MSECOND, static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
    gst_object_unref(bus);
    bool ended = message && GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS;
    if (message) gst_message_unref(message);
    if (!ended) return evidence::Error{"the muxer did not end in time"};
    return {};
}

std::string Muxer::fault() {
    if (inside_->went_back) return "the muxer wanted to write backwards";
    return error_words(inside_->pipeline.get());
}

}  // namespace capture
