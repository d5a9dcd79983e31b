#include "recorder/capture/feed.h"

#include <gst/app/gstappsink.h>
#include <gst/gst.h>

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>

#include "recorder/capture/monitor.h"

namespace capture {

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kKept = 8 * kSecond;
constexpr std::size_t kKeptBytes = 48u << 20;
constexpr std::uint64_t kSilence = 3 * kSecond / 2;  // no data for so long: the source is lost
constexpr std::uint64_t kFirstData = 8 * kSecond;    // patience with a device that starts
constexpr std::uint64_t kLiveWithin = kSecond;
constexpr std::uint64_t kSettle = kSecond / 2;    // a second track may still be offered
constexpr std::uint64_t kPatience = 2 * kSecond;  // with an expected track
constexpr GstClockTime kBusWait = 100 * GST_MSECOND;
constexpr auto kRetry = std::chrono::milliseconds(500);

const char* kClosed = "it closed the stream - check that it is switched on; it is tried again";
const char* kNoData = "no data from it - check the cable and that it is switched on; it is tried again";
const char* kNoPicture = "no picture comes from it, only sound - switch the camera off and on";
const char* kNoSound = "no sound comes from it, only a picture - check its microphone";

/// Why a life of the device ended.
struct Death {
    evidence::Loss why = evidence::Loss::failed;
    std::string words;
};

bool is_picture(GstPad* pad) {
    gchar* name = gst_pad_get_name(pad);
    bool picture = std::strncmp(name, "picture", 7) == 0;
    g_free(name);
    return picture;
}

}  // namespace

struct Feed::Worker {
    struct Branch {  // what an appsink's callback needs
        Worker* worker;
        Track track;
    };

    std::unique_ptr<Source> source;
    const evidence::Clock& clock;
    FeedCallbacks callbacks;
    std::unique_ptr<Monitor> monitor;
    Branch branches[2] = {{this, Track::picture}, {this, Track::sound}};

    mutable std::mutex mutex;  // guards what follows
    std::condition_variable wake;
    bool quit = false;
    FeedFacts facts;
    TrackForm forms[2];
    bool keyframe_seen = false;         // since the last start of the device
    std::uint64_t last_ns[2] = {0, 0};  // when a unit of the track came, monotonic
    std::uint64_t started_ns = 0, first_ns = 0;
    bool linked[2] = {false, false};
    std::deque<MediaUnit> kept;
    std::size_t kept_bytes = 0;
    std::vector<std::shared_ptr<UnitListener>> listeners;

    std::thread thread;

    Worker(std::unique_ptr<Source> s, const evidence::Clock& c, FeedCallbacks cb)
        : source(std::move(s)),
          clock(c),
          callbacks(std::move(cb)),
          monitor(std::make_unique<Monitor>(monitor_callbacks())) {
        if (source->description().picture) facts.picture = PictureState::unknown;
        if (source->description().sound) facts.sound = SoundState::unknown;
        thread = std::thread([this] { run(); });
    }
    ~Worker() {
        {
            std::lock_guard lock(mutex);
            quit = true;
            listeners.clear();
        }
        wake.notify_all();
        thread.join();
        monitor.reset();
    }

    MonitorCallbacks monitor_callbacks() {
        return {[this](std::string jpeg) { callbacks.preview(std::move(jpeg)); },
                [this](Level level) { callbacks.level(level); },
                [this](PictureState state, std::uint64_t since_ns) {
                    change([=](FeedFacts& f) { f.picture = state, f.picture_ns = since_ns; });
                },
                [this](SoundState state, std::uint64_t since_ns) {
                    change([=](FeedFacts& f) { f.sound = state, f.sound_ns = since_ns; });
                }};
    }

    std::uint64_t now() const { return static_cast<std::uint64_t>(clock.now().mono_us) * 1000; }

    template <class Change>
    void change(Change how) {
        {
            std::lock_guard lock(mutex);
            FeedFacts before = facts;
            how(facts);
            if (facts == before || quit) return;
        }
        callbacks.changed();
    }

    void lose(const Death& death) {
        change([&](FeedFacts& f) {
            if (f.link != Link::lost) f.link_ns = std::max({started_ns, last_ns[0], last_ns[1]});
            f.link = Link::lost;
            f.problem = death.words, f.why = death.why;
            f.part.reset();
            if (f.picture != PictureState::none) f.picture = PictureState::unknown;
            if (f.sound != SoundState::none) f.sound = SoundState::unknown;
        });
    }

    // ---- the worker's thread

    void run() {
        while (true) {
            Death death = live_once();
            {
                std::lock_guard lock(mutex);
                if (quit) return;
            }
            lose(death);
            std::unique_lock lock(mutex);
            if (wake.wait_for(lock, kRetry, [this] { return quit; })) return;
        }
    }

    /// One life of the device's pipeline; why it ended.
    Death live_once() {
        auto bin = source->make();
        if (!bin) return {evidence::Loss::absent, bin.error().text};
        {
            std::lock_guard lock(mutex);
            started_ns = now();
            last_ns[0] = last_ns[1] = first_ns = 0;
            linked[0] = linked[1] = keyframe_seen = false;
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
        gst_element_set_state(pipeline.get(), GST_STATE_PLAYING);
        return watch(pipeline.get());
    }

    Death watch(GstElement* pipeline) {
        GstBus* bus = gst_element_get_bus(pipeline);
        Death death;
        while (death.words.empty()) {
            GstMessage* message = gst_bus_timed_pop_filtered(
                bus, kBusWait, static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
            if (message) {
                bool closed = GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS;
                death = closed ? Death{evidence::Loss::closed, kClosed}
                               : Death{loss_of(message), error_words(message)};
                gst_message_unref(message);
            }
            if (death.words.empty()) death = dead();
        }
        gst_object_unref(bus);
        return death;
    }

    /// Why this life of the device is over; no words: it gives something. A picture that stops ends it, or
    /// nobody would start it again; a sound that stops is told and costs no picture.
    Death dead() {
        {
            std::lock_guard lock(mutex);
            if (quit) return {evidence::Loss::closed, "closed"};
            std::uint64_t at = now(), newest = std::max(last_ns[0], last_ns[1]);
            if (!newest && started_ns + kFirstData >= at) return {};
            if (newest + kSilence < at) return {evidence::Loss::nodata, kNoData};
            if (last_ns[0] && last_ns[0] + kSilence < at) return {evidence::Loss::nopicture, kNoPicture};
        }
        change([this](FeedFacts& f) { note_missing(f); });
        return {};
    }

    /// One track that is expected, or was offered, gives nothing beside a live one.
    void note_missing(FeedFacts& f) const {
        if (f.link != Link::live) return;
        const SourceDescription& is = source->description();
        if ((is.picture || linked[0]) && !last_ns[0])
            f.picture = PictureState::unknown, f.problem = kNoPicture,
            miss(f, evidence::Trouble::nopicture, first_ns);
        if ((is.sound || linked[1]) && last_ns[1] + kSilence < now())
            f.sound = SoundState::unknown, f.problem = kNoSound,
            miss(f, evidence::Trouble::nosound, std::max(last_ns[1], started_ns));
    }

    static void miss(FeedFacts& f, evidence::Trouble part, std::uint64_t since_ns) {
        if (f.part != part) f.part = part, f.part_ns = since_ns;
    }

    static void on_pad(GstElement* bin, GstPad* pad, gpointer self) {
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
        on.new_sample = on_sample;
        gst_app_sink_set_callbacks(GST_APP_SINK(sink), &on, branch, nullptr);
        GstObject* pipeline = gst_element_get_parent(bin);
        gst_bin_add(GST_BIN(pipeline), sink);
        gst_object_unref(pipeline);
        GstPad* into = gst_element_get_static_pad(sink, "sink");
        gst_pad_link(pad, into);
        gst_object_unref(into);
        gst_element_sync_state_with_parent(sink);
    }

    // ---- GStreamer's threads

    static GstFlowReturn on_sample(GstAppSink* sink, gpointer data) {
        GstSample* sample = gst_app_sink_pull_sample(sink);
        if (!sample) return GST_FLOW_OK;
        auto* branch = static_cast<Branch*>(data);
        branch->worker->take(branch->track, sample);
        gst_sample_unref(sample);
        return GST_FLOW_OK;
    }

    void take(Track track, GstSample* sample) {
        GstBuffer* buffer = gst_sample_get_buffer(sample);
        GstCaps* caps = gst_sample_get_caps(sample);
        if (!buffer || !caps || !GST_BUFFER_PTS_IS_VALID(buffer)) return;
        MediaUnit unit;
        unit.track = track;
        unit.time_ns = gst_segment_to_running_time(gst_sample_get_segment(sample), GST_FORMAT_TIME,
                                                   GST_BUFFER_PTS(buffer));
        if (unit.time_ns == GST_CLOCK_TIME_NONE) return;
        unit.duration_ns = GST_BUFFER_DURATION_IS_VALID(buffer) ? GST_BUFFER_DURATION(buffer) : 0;
        unit.keyframe = track == Track::sound || !GST_BUFFER_FLAG_IS_SET(buffer, GST_BUFFER_FLAG_DELTA_UNIT);
        unit.size = gst_buffer_get_size(buffer);
        unit.buffer = BufferRef::share(buffer);
        bool told = false;
        TrackForm form;
        {
            std::lock_guard lock(mutex);
            if (quit) return;
            last_ns[index(track)] = now();
            if (!first_ns) first_ns = now();
            if (track == Track::picture && unit.keyframe) keyframe_seen = true;
            if (track == Track::picture && !keyframe_seen) return;
            told = note_form(track, caps);
            form = forms[index(track)];
            unit.form = form.number;
            keep(unit);
            for (const auto& listener : listeners) listener->take(unit);
            if (facts.link == Link::live && facts.problem == (track == Track::sound ? kNoSound : kNoPicture))
                facts.problem.clear(), facts.part.reset(), facts.part_ns = now(), told = true;
            if (facts.link != Link::live && complete()) {
                facts.link = Link::live, facts.problem.clear();
                facts.link_ns = facts.part_ns = first_ns;
                told = true;
            }
        }
        if (told) callbacks.changed();
        monitor->show(unit, form);
    }

    static std::size_t index(Track track) { return track == Track::picture ? 0 : 1; }

    bool note_form(Track track, GstCaps* caps) {
        TrackForm& form = forms[index(track)];
        if (form.caps && same_form(form.caps.get(), caps)) return false;
        form = {track, form.number + 1, CapsRef::share(caps), words_of(caps)};
        std::erase_if(kept, [&](const MediaUnit& u) { return u.track == track; });  // of another encoding
        kept_bytes = 0;
        for (const MediaUnit& unit : kept) kept_bytes += unit.size;
        if (track == Track::picture && facts.picture == PictureState::none)
            facts.picture = PictureState::unknown;
        if (track == Track::sound && facts.sound == SoundState::none) facts.sound = SoundState::unknown;
        return true;
    }

    /// Every track that is expected, or that the device offered, gives something; or had its time to.
    bool complete() const {
        const SourceDescription& is = source->description();
        bool all = (!(is.picture || linked[0]) || last_ns[0]) && (!(is.sound || linked[1]) || last_ns[1]);
        std::uint64_t since = now() - first_ns;
        return (all && ((last_ns[0] && last_ns[1]) || since > kSettle)) || since > kPatience;
    }

    void keep(const MediaUnit& unit) {
        kept.push_back(unit);
        kept_bytes += unit.size;
        while (!kept.empty() && (kept_bytes > kKeptBytes || kept.front().time_ns + kKept < unit.time_ns)) {
            kept_bytes -= kept.front().size;
            kept.pop_front();
        }
    }
};

Feed::Feed(std::unique_ptr<Source> source, const evidence::Clock& clock, FeedCallbacks callbacks)
    : worker_(std::make_unique<Worker>(std::move(source), clock, std::move(callbacks))) {}
Feed::~Feed() = default;

const SourceDescription& Feed::description() const {
    return worker_->source->description();
}

FeedFacts Feed::facts() const {
    std::lock_guard lock(worker_->mutex);
    return worker_->facts;
}

std::vector<TrackForm> Feed::live_forms() const {
    std::lock_guard lock(worker_->mutex);
    std::vector<TrackForm> live;
    if (worker_->facts.link != Link::live) return live;
    for (std::size_t i : {0, 1})
        if (worker_->forms[i].caps && worker_->last_ns[i] + kLiveWithin > worker_->now())
            live.push_back(worker_->forms[i]);
    return live;
}

std::optional<std::uint64_t> Feed::beginning(std::uint64_t wanted_ns) const {
    std::lock_guard lock(worker_->mutex);
    std::optional<std::uint64_t> picture, sound;
    for (const MediaUnit& unit : worker_->kept) {
        auto& best = unit.track == Track::picture ? picture : sound;
        if (unit.keyframe && (!best || unit.time_ns <= wanted_ns)) best = unit.time_ns;
    }
    return picture ? picture : sound;
}

void Feed::attach(std::shared_ptr<UnitListener> listener, std::uint64_t from_ns) {
    std::lock_guard lock(worker_->mutex);
    for (const MediaUnit& unit : worker_->kept)
        if (unit.time_ns >= from_ns) listener->take(unit);
    worker_->listeners.push_back(std::move(listener));
}

void Feed::detach(const UnitListener* listener) {
    std::lock_guard lock(worker_->mutex);
    std::erase_if(worker_->listeners, [&](const auto& l) { return l.get() == listener; });
}

}  // namespace capture
