// One device, started again whenever it fails.

#include <gst/app/gstappsink.h>
#include <gst/gst.h>

#include <algorithm>
#include <cstring>

#include "recorder/capture/feed_worker.h"

namespace capture {

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kSilence = 3 * kSecond / 2;  // no data for so long: the source is lost
constexpr std::uint64_t kFirstData = 8 * kSecond;    // patience with a device that starts
constexpr GstClockTime kBusWait = 100 * GST_MSECOND;
constexpr auto kRetry = std::chrono::milliseconds(500);

const char* kPulledOut = "it was pulled out - plug it in again";
const char* kClosed = "it closed the stream - check that it is switched on; it is tried again";
const char* kNoData = "no data from it - check the cable and that it is switched on; it is tried again";
const char* kNoPicture = "no picture comes from it, only sound - switch the camera off and on";
const char* kNoSound = "no sound comes from it, only a picture - check its microphone";

bool is_picture(GstPad* pad) {
    gchar* name = gst_pad_get_name(pad);
    bool picture = std::strncmp(name, "picture", 7) == 0;
    g_free(name);
    return picture;
}

}  // namespace

void Feed::Worker::lose(const Death& death) {
    change([&](FeedFacts& f) {
        if (f.link != Link::lost) f.link_ns = std::max({started_ns, last_ns[0], last_ns[1]});
        f.link = Link::lost;
        f.problem = death.words, f.why = death.why;
        f.part.reset();
        if (f.picture != PictureState::none) f.picture = PictureState::unknown;
        if (f.sound != SoundState::none) f.sound = SoundState::unknown;
    });
}

void Feed::Worker::run() {
    while (true) {
        Death death = live_once();
        {
            std::lock_guard lock(mutex);
            if (quit) return;
        }
        lose(death);
        std::unique_lock lock(mutex);
        wake.wait_for(lock, kRetry, [this] { return quit || try_now; });
        if (quit) return;
    }
}

/// One life of the device's pipeline; why it ended.
Feed::Worker::Death Feed::Worker::live_once() {
    {
        std::lock_guard lock(mutex);
        try_now = pulled_out = false;  // make() sees what was told before
    }
    auto bin = source->make();
    if (!bin) return {evidence::Loss::absent, bin.error().text};
    {
        std::lock_guard lock(mutex);
        started_ns = now();
        last_ns[0] = last_ns[1] = first_ns = 0;
        linked[0] = linked[1] = keyframe_seen = false;
        unrecorded[0].clear(), unrecorded[1].clear();
        timeline.restart();
        counted = {};
    }
    Pipeline pipeline(gst_pipeline_new(nullptr));
    GstClock* system = gst_system_clock_obtain();
    gst_pipeline_use_clock(GST_PIPELINE(pipeline.get()), system);
    gst_object_unref(system);
    gst_element_set_start_time(pipeline.get(), GST_CLOCK_TIME_NONE);
    gst_element_set_base_time(pipeline.get(), 0);  // running time is the monotonic clock
    gst_bin_add(GST_BIN(pipeline.get()), bin.value());
    g_signal_connect(bin.value(), "pad-added", G_CALLBACK(on_pad), this);
    gst_element_foreach_src_pad(
        bin.value(),
        [](GstElement* element, GstPad* pad, gpointer self) -> gboolean {
            on_pad(element, pad, self);
            return TRUE;
        },
        this);
    begin_life(bin.value());
    gst_element_set_state(pipeline.get(), GST_STATE_PLAYING);
    Death why = watch(pipeline.get());
    begin_life(nullptr);
    return why;
}

void Feed::Worker::begin_life(GstElement* bin) {
    std::lock_guard lock(mutex);
    off_record.begin_life(bin, off_at(true));
}

Feed::Worker::Death Feed::Worker::watch(GstElement* pipeline) {
    GstBus* bus = gst_element_get_bus(pipeline);
    Death death;
    while (death.words.empty()) {
        GstMessage* message = gst_bus_timed_pop_filtered(
            bus, kBusWait,
            static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR | GST_MESSAGE_WARNING));
        if (message) {
            death = hear(message);
            gst_message_unref(message);
        }
        if (death.words.empty()) death = dead();
    }
    gst_object_unref(bus);
    return death;
}

/// Why it ends this life of the device; no words: it does not.
Feed::Worker::Death Feed::Worker::hear(GstMessage* message) {
    if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS) return {evidence::Loss::closed, kClosed};
    if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_ERROR) return {loss_of(message), error_words(message)};
    std::string words = unrecorded_words(message);
    std::lock_guard lock(mutex);
    if (!words.empty()) unrecorded[words.rfind("its picture", 0) == 0 ? 0 : 1] = words;
    return {};
}

/// Why this life of the device is over; no words: it gives something. A picture that stops ends it, or
/// nobody would start it again; a sound that stops is told and costs no picture.
Feed::Worker::Death Feed::Worker::dead() {
    {
        std::lock_guard lock(mutex);
        if (quit) return {evidence::Loss::closed, "closed"};
        if (pulled_out) return {evidence::Loss::absent, kPulledOut};
        std::uint64_t at = now(), newest = std::max(last_ns[0], last_ns[1]);
        if (!newest) return started_ns + kFirstData < at ? nothing() : Death{};
        if (newest + kSilence < at) return {evidence::Loss::nodata, kNoData};
        if (last_ns[0] && last_ns[0] + kSilence < at) return {evidence::Loss::nopicture, kNoPicture};
    }
    change([this](FeedFacts& f) { note_missing(f); });
    return {};
}

Feed::Worker::Death Feed::Worker::nothing() const {
    for (const std::string& words : unrecorded)
        if (!words.empty()) return {evidence::Loss::wrongkind, words};
    return {evidence::Loss::nodata, kNoData};
}

/// One track that is expected, or was offered, gives nothing beside a live one.
void Feed::Worker::note_missing(FeedFacts& f) const {
    using evidence::Trouble;
    if (f.link != Link::live) return;
    const SourceDescription& is = source->description();
    const bool picture = (is.picture || linked[0]) && !last_ns[0];
    const bool sound = (is.sound || linked[1]) && last_ns[1] + kSilence < now();
    if (picture) f.picture = PictureState::unknown;
    if (sound) f.sound = SoundState::unknown;
    if (picture && !unrecorded[0].empty())
        miss(f, Trouble::wrongpicture, unrecorded[0], first_ns);
    else if (picture)
        miss(f, Trouble::nopicture, kNoPicture, first_ns);
    else if (!unrecorded[1].empty() && !last_ns[1])
        miss(f, Trouble::wrongsound, unrecorded[1], first_ns);
    else if (sound)
        miss(f, Trouble::nosound, kNoSound, std::max(last_ns[1], started_ns));
}

void Feed::Worker::miss(FeedFacts& f, evidence::Trouble part, const std::string& words,
                        std::uint64_t since_ns) {
    if (f.part != part) f.part = part, f.problem = words, f.part_ns = since_ns;
}

void Feed::Worker::on_pad(GstElement* bin, GstPad* pad, gpointer self) {
    if (gst_pad_is_linked(pad)) return;
    auto* worker = static_cast<Worker*>(self);
    Branch* branch = &worker->branches[is_picture(pad) ? 0 : 1];
    {
        std::lock_guard lock(worker->mutex);
        worker->linked[index(branch->track)] = true;
    }
    GstElement* sink = gst_element_factory_make("appsink", nullptr);
    g_object_set(sink, "sync", FALSE, "async", FALSE, nullptr);
    GstAppSinkCallbacks on{};
    on.new_sample = [](GstAppSink* from, gpointer data) -> GstFlowReturn {
        GstSample* sample = gst_app_sink_pull_sample(from);
        if (!sample) return GST_FLOW_OK;
        auto* given = static_cast<Branch*>(data);
        given->worker->take(given->track, sample);
        gst_sample_unref(sample);
        return GST_FLOW_OK;
    };
    gst_app_sink_set_callbacks(GST_APP_SINK(sink), &on, branch, nullptr);
    GstObject* pipeline = gst_element_get_parent(bin);
    gst_bin_add(GST_BIN(pipeline), sink);
    gst_object_unref(pipeline);
    GstPad* into = gst_element_get_static_pad(sink, "sink");
    gst_pad_link(pad, into);
    gst_object_unref(into);
    gst_element_sync_state_with_parent(sink);
}

}  // namespace capture
