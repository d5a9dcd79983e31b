#include "recorder/capture/monitor.h"

#include <gst/app/gstappsink.h>
#include <gst/app/gstappsrc.h>
#include <gst/gst.h>

#include <cmath>

namespace capture {

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kPreviewEvery = kSecond / 5;
constexpr double kBlackAverage = 0.08, kBlackVariance = 0.001;
constexpr double kStill = 1e-6;
constexpr std::uint64_t kBlackFor = kSecond, kFrozenFor = 4 * kSecond, kSilentFor = 3 * kSecond;
constexpr double kSilence = -60, kDigitalSilence = -100;

std::string picture_branch(GstCaps* caps) {
    bool h265 = gst_structure_has_name(gst_caps_get_structure(caps, 0), "video/x-h265");
    std::string decoder = h265 ? "h265parse ! avdec_h265" : "h264parse ! avdec_h264";
    return "appsrc name=in format=time is-live=true max-buffers=4 leaky-type=downstream ! " + decoder +
           " max-threads=1 ! videoanalyse ! videoconvert ! videoscale "
           "! video/x-raw,format=I420,width=640,height=360,pixel-aspect-ratio=1/1 ! jpegenc quality=70 "
           "! appsink name=out sync=false async=false max-buffers=2 drop=true";
}

std::string sound_branch(GstCaps* caps) {
    std::string name = gst_structure_get_name(gst_caps_get_structure(caps, 0));
    std::string decoder = name == "audio/mpeg"     ? "avdec_aac"
                          : name == "audio/x-opus" ? "opusdec"
                                                   : "flacparse ! flacdec";
    return "appsrc name=in format=time is-live=true max-buffers=64 leaky-type=downstream ! " + decoder +
           " ! audioconvert ! level interval=100000000 post-messages=true ! fakesink sync=false async=false";
}

}  // namespace

PictureState PictureJudge::judge(std::uint64_t time_ns, double luma_average, double luma_variance) {
    bool first = !started_;
    if (first) started_ = true, moved_ns_ = bright_ns_ = time_ns;
    bool moved = std::abs(luma_average - average_) >= kStill || std::abs(luma_variance - variance_) >= kStill;
    average_ = luma_average, variance_ = luma_variance;
    if (moved) moved_ns_ = time_ns;
    bool black = luma_average < kBlackAverage && luma_variance < kBlackVariance;
    if (!black) bright_ns_ = time_ns;
    PictureState now = first                               ? PictureState::unknown
                       : time_ns - bright_ns_ >= kBlackFor ? PictureState::black
                       : time_ns - moved_ns_ >= kFrozenFor ? PictureState::frozen
                                                           : PictureState::alive;
    if (now != judged_)
        since_ns_ = now == PictureState::black    ? bright_ns_
                    : now == PictureState::frozen ? moved_ns_
                                                  : time_ns;
    return judged_ = now;
}

SoundState SoundJudge::judge(std::uint64_t time_ns, double rms_db) {
    if (!started_) started_ = true, heard_ns_ = hummed_ns_ = time_ns;
    if (rms_db >= kSilence) heard_ = true, heard_ns_ = time_ns;
    if (rms_db >= kDigitalSilence) hummed_ns_ = time_ns;
    bool quiet = time_ns - heard_ns_ >= kSilentFor;
    SoundState now = quiet && time_ns - hummed_ns_ >= kSilentFor ? SoundState::muted
                     : quiet                                     ? SoundState::silent
                     : heard_                                    ? SoundState::alive
                                                                 : SoundState::unknown;
    if (now != judged_)
        since_ns_ = now == SoundState::muted                                    ? hummed_ns_
                    : now == SoundState::silent && judged_ != SoundState::muted ? heard_ns_
                                                                                : time_ns;
    return judged_ = now;
}

struct Monitor::Branch {
    const MonitorCallbacks& callbacks;
    Pipeline pipeline;
    GstElement* in = nullptr;
    unsigned form = 0;
    PictureJudge picture_judge;
    SoundJudge sound_judge;

    explicit Branch(const MonitorCallbacks& c) : callbacks(c) {}
    ~Branch() {
        pipeline.reset();
        if (in) gst_object_unref(in);
    }

    bool begin(const std::string& description, const TrackForm& of) {
        form = of.number;
        pipeline.reset(gst_parse_launch(description.c_str(), nullptr));
        if (!pipeline) return false;
        in = gst_bin_get_by_name(GST_BIN(pipeline.get()), "in");
        g_object_set(in, "caps", of.caps.get(), nullptr);
        if (GstElement* out = gst_bin_get_by_name(GST_BIN(pipeline.get()), "out")) {
            GstAppSinkCallbacks on{};
            on.new_sample = on_jpeg;
            gst_app_sink_set_callbacks(GST_APP_SINK(out), &on, this, nullptr);
            gst_object_unref(out);
        }
        GstBus* bus = gst_element_get_bus(pipeline.get());
        gst_bus_set_sync_handler(bus, on_message, this, nullptr);
        gst_object_unref(bus);
        gst_element_set_state(pipeline.get(), GST_STATE_PLAYING);
        return true;
    }

    void push(const MediaUnit& unit) {
        if (!in) return;
        GstBuffer* copy = gst_buffer_copy(unit.buffer.get());
        GST_BUFFER_PTS(copy) = unit.time_ns;
        GST_BUFFER_DTS(copy) = GST_CLOCK_TIME_NONE;
        gst_app_src_push_buffer(GST_APP_SRC(in), copy);
    }

    static GstFlowReturn on_jpeg(GstAppSink* sink, gpointer self) {
        GstSample* sample = gst_app_sink_pull_sample(sink);
        if (!sample) return GST_FLOW_OK;
        GstMapInfo map;
        if (gst_buffer_map(gst_sample_get_buffer(sample), &map, GST_MAP_READ)) {
            static_cast<Branch*>(self)->callbacks.preview(
                {reinterpret_cast<const char*>(map.data), map.size});
            gst_buffer_unmap(gst_sample_get_buffer(sample), &map);
        }
        gst_sample_unref(sample);
        return GST_FLOW_OK;
    }

    static GstBusSyncReply on_message(GstBus*, GstMessage* message, gpointer self) {
        if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_ELEMENT)
            static_cast<Branch*>(self)->hear(gst_message_get_structure(message));
        gst_message_unref(message);
        return GST_BUS_DROP;
    }

    void hear(const GstStructure* said) {
        GstClockTime time = 0;
        gst_structure_get_clock_time(said, "running-time", &time);
        if (gst_structure_has_name(said, "GstVideoAnalyse")) {
            double average = 0, variance = 0;
            gst_structure_get_double(said, "luma-average", &average);
            gst_structure_get_double(said, "luma-variance", &variance);
            PictureState state = picture_judge.judge(time, average, variance);
            callbacks.picture(state, picture_judge.since_ns());
        } else if (gst_structure_has_name(said, "level")) {
            Level level{loudest(said, "rms"), loudest(said, "peak")};
            callbacks.level(level);
            SoundState state = sound_judge.judge(time, level.rms_db);
            callbacks.sound(state, sound_judge.since_ns());
        }
    }

    static double loudest(const GstStructure* said, const char* key) {
        double most = -700;
        G_GNUC_BEGIN_IGNORE_DEPRECATIONS
        const auto* values =
            static_cast<const GValueArray*>(g_value_get_boxed(gst_structure_get_value(said, key)));
        for (guint i = 0; values && i < values->n_values; ++i)
            most = std::max(most,
                            g_value_get_double(g_value_array_get_nth(const_cast<GValueArray*>(values), i)));
        G_GNUC_END_IGNORE_DEPRECATIONS
        return std::isfinite(most) ? most : -700;
    }
};

Monitor::Monitor(MonitorCallbacks callbacks) : callbacks_(std::move(callbacks)) {}
Monitor::~Monitor() = default;

void Monitor::show(const MediaUnit& unit, const TrackForm& form) {
    bool picture = unit.track == Track::picture;
    if (picture && (!unit.keyframe || unit.time_ns - last_preview_ns_ < kPreviewEvery)) return;
    if (picture) last_preview_ns_ = unit.time_ns;
    auto& branch = picture ? picture_ : sound_;
    if (!branch || branch->form != form.number) {
        branch = std::make_unique<Branch>(callbacks_);
        if (!branch->begin(picture ? picture_branch(form.caps.get()) : sound_branch(form.caps.get()), form))
            return;
    }
    branch->push(unit);
}

}  // namespace capture
