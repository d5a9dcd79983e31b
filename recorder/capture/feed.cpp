#include "recorder/capture/feed.h"

#include <gst/app/gstappsink.h>
#include <gst/gst.h>

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>

#include "recorder/capture/monitor.h"
#include "recorder/capture/off_record.h"
#include "recorder/capture/timeline.h"
#include "recorder/timemap/device_clock.h"

namespace capture {

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kSilence = 3 * kSecond / 2;  // no data for so long: the source is lost
constexpr std::uint64_t kFirstData = 8 * kSecond;    // patience with a device that starts
constexpr std::uint64_t kLiveWithin = kSecond;
constexpr std::uint64_t kSettle = kSecond / 2;    // a second track may still be offered
constexpr std::uint64_t kPatience = 2 * kSecond;  // with an expected track
constexpr GstClockTime kBusWait = 100 * GST_MSECOND;
constexpr auto kRetry = std::chrono::milliseconds(500);

const char* kPulledOut = "it was pulled out - plug it in again";
const char* kClosed = "it closed the stream - check that it is switched on; it is tried again";
const char* kNoData = "no data from it - check the cable and that it is switched on; it is tried again";
const char* kNoPicture = "no picture comes from it, only sound - switch the camera off and on";
const char* kNoSound = "no sound comes from it, only a picture - check its microphone";

/// The track whose lack is told so.
Track track_of(evidence::Trouble part) {
    const bool picture = part == evidence::Trouble::nopicture || part == evidence::Trouble::wrongpicture;
    return picture ? Track::picture : Track::sound;
}

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
    bool try_now = false, pulled_out = false;  // told of the device since this life of it began
    FeedFacts facts;
    std::shared_ptr<const TrackForm> forms[2];
    std::uint64_t numbers[2] = {0, 0};  // of the newest units
    bool keyframe_seen = false;         // since the last start of the device
    std::uint64_t last_ns[2] = {0, 0};  // when a unit of the track came, monotonic
    std::uint64_t started_ns = 0, first_ns = 0;
    bool linked[2] = {false, false};
    std::string unrecorded[2];  // why a track that the device has is not given
    Ring ring;
    OffRecord off_record;
    TimeLine timeline;
    timemap::DeviceClock counted;  // of this life of the device
    std::vector<std::shared_ptr<UnitListener>> listeners;

    std::thread thread;

    Worker(std::unique_ptr<Source> s, const evidence::Clock& c, RingLimits limits, FeedCallbacks cb)
        : source(std::move(s)),
          clock(c),
          callbacks(std::move(cb)),
          monitor(std::make_unique<Monitor>(monitor_callbacks())),
          ring(limits),
          off_record(*source, ring) {
        if (source->description().picture) facts.picture = PictureState::unknown;
        if (source->description().sound) facts.sound = SoundState::unknown;
        thread = std::thread([this] { run(); });
        source->on_plug([this](bool here) { plugged(here); });
    }
    ~Worker() {
        source->on_plug({});
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

    void plugged(bool here) {
        {
            std::lock_guard lock(mutex);
            (here ? try_now : pulled_out) = true;
        }
        wake.notify_all();
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
            wake.wait_for(lock, kRetry, [this] { return quit || try_now; });
            if (quit) return;
        }
    }

    /// One life of the device's pipeline; why it ended.
    Death live_once() {
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

    void begin_life(GstElement* bin) {
        std::lock_guard lock(mutex);
        off_record.begin_life(bin, off_at(true));
    }

    Death watch(GstElement* pipeline) {
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
    Death hear(GstMessage* message) {
        if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS) return {evidence::Loss::closed, kClosed};
        if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_ERROR) return {loss_of(message), error_words(message)};
        std::string words = unrecorded_words(message);
        std::lock_guard lock(mutex);
        if (!words.empty()) unrecorded[words.rfind("its picture", 0) == 0 ? 0 : 1] = words;
        return {};
    }

    /// Why this life of the device is over; no words: it gives something. A picture that stops ends it, or
    /// nobody would start it again; a sound that stops is told and costs no picture.
    Death dead() {
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

    Death nothing() const {
        for (const std::string& words : unrecorded)
            if (!words.empty()) return {evidence::Loss::wrongkind, words};
        return {evidence::Loss::nodata, kNoData};
    }

    /// One track that is expected, or was offered, gives nothing beside a live one.
    void note_missing(FeedFacts& f) const {
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

    static void miss(FeedFacts& f, evidence::Trouble part, const std::string& words, std::uint64_t since_ns) {
        if (f.part != part) f.part = part, f.problem = words, f.part_ns = since_ns;
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
        Arrival arrival;
        {
            std::lock_guard lock(mutex);
            if (quit || !receive(unit, caps, arrival)) return;
        }
        if (arrival.jump_ns) callbacks.log(jump_words(*arrival.jump_ns));
        if (arrival.told) callbacks.changed();
        if (callbacks.watched) monitor->show(unit, *unit.form);
    }

    struct Arrival {
        bool told = false;  // the facts changed
        std::optional<std::int64_t> jump_ns;
    };

    /// Completes the unit, keeps it and gives it on; false: it is of no use. Locked.
    bool receive(MediaUnit& unit, GstCaps* caps, Arrival& arrival) {
        std::size_t i = index(unit.track);
        std::uint64_t at = last_ns[i] = now();
        if (!first_ns) first_ns = at;
        if (unit.track == Track::picture && unit.keyframe) keyframe_seen = true;
        if (unit.track == Track::picture && !keyframe_seen) return false;
        arrival.jump_ns = place(unit, at);
        arrival.told = note_form(unit.track, caps);
        unit.form = forms[i], unit.number = ++numbers[i], unit.opens = unit.keyframe || arrival.told;
        if (!off_record.withholds(unit)) {
            const bool first = ring.kept().empty();
            ring.keep(unit);
            arrival.told = arrival.told || first;  // a clip may begin now
            for (const auto& listener : listeners) listener->take(unit);
        }
        if (facts.part && track_of(*facts.part) == unit.track)
            facts.problem.clear(), facts.part.reset(), facts.part_ns = at, arrival.told = true;
        if (facts.memory_short != ring.limited())
            facts.memory_short = ring.limited(), facts.memory_ns = at, arrival.told = true;
        if (facts.link != Link::live && complete()) {
            facts.link = Link::live, facts.problem.clear();
            facts.link_ns = facts.part_ns = first_ns;
            arrival.told = true;
        }
        return true;
    }

    std::string jump_words(std::int64_t jump_ns) const {
        return source->description().name + ": its clock jumped by " + std::to_string(jump_ns / 1'000'000) +
               " ms; its times are set by their arrival";
    }

    /// From the device's time to the monotonic clock's, at capture. Given: how far the device's clock jumped.
    std::optional<std::int64_t> place(MediaUnit& unit, std::uint64_t arrival_ns) {
        const std::uint64_t device_ns = unit.time_ns;
        const bool counts = unit.track == Track::sound && source->description().counts_sound;
        TimeLine::Placed placed;
        if (counts)
            placed.time_ns = counted.place(device_ns, unit.duration_ns, arrival_ns);
        else
            placed = timeline.place(unit.track, device_ns, arrival_ns);
        unit.time_ns = placed.time_ns - static_cast<std::uint64_t>(delay_ns());
        const auto shift_ns = static_cast<std::int64_t>(unit.time_ns - device_ns);
        if (counts) unit.device_ns = shift_ns;
        off_record.placed(unit.track, shift_ns);
        return placed.jump_ns;
    }

    std::int64_t delay_ns() const { return std::int64_t{source->description().delay_ms} * 1'000'000; }
    /// What is off the record stays so though the delay should be wrong: it goes by both times of a unit.
    std::uint64_t off_at(bool off) const {
        return now() - static_cast<std::uint64_t>(off ? std::max<std::int64_t>(delay_ns(), 0)
                                                      : std::min<std::int64_t>(delay_ns(), 0));
    }

    static std::size_t index(Track track) { return track == Track::picture ? 0 : 1; }

    bool note_form(Track track, GstCaps* caps) {
        std::shared_ptr<const TrackForm>& form = forms[index(track)];
        if (form && same_form(form->caps.get(), caps)) return false;
        form = std::make_shared<const TrackForm>(
            TrackForm{track, form ? form->number + 1 : 1, CapsRef::share(caps), words_of(caps)});
        if (track == Track::picture && facts.picture == PictureState::none)
            facts.picture = PictureState::unknown;
        if (track == Track::sound && facts.sound == SoundState::none) facts.sound = SoundState::unknown;
        return true;
    }

    /// The track gave something just now, or the device has begun anew and will in a moment.
    bool flows(std::size_t i) const {
        if (last_ns[i]) return last_ns[i] + kLiveWithin > now();
        return linked[i] && first_ns && first_ns + kPatience > now();
    }

    /// Every track that is expected, or that the device offered, gives something; or had its time to.
    bool complete() const {
        const SourceDescription& is = source->description();
        bool all = (!(is.picture || linked[0]) || keyframe_seen) && (!(is.sound || linked[1]) || last_ns[1]);
        std::uint64_t since = now() - first_ns;
        return (all && ((last_ns[0] && last_ns[1]) || since > kSettle)) || since > kPatience;
    }
};

Feed::Feed(std::unique_ptr<Source> source, const evidence::Clock& clock, RingLimits limits,
           FeedCallbacks callbacks)
    : worker_(std::make_unique<Worker>(std::move(source), clock, limits, std::move(callbacks))) {}
Feed::~Feed() = default;

const SourceDescription& Feed::description() const {
    return worker_->source->description();
}

FeedFacts Feed::facts() const {
    std::lock_guard lock(worker_->mutex);
    return worker_->facts;
}

bool Feed::off_record(bool off) {
    std::lock_guard lock(worker_->mutex);
    return worker_->off_record.set(off, worker_->off_at(off));
}

bool Feed::holding_back() const {
    std::lock_guard lock(worker_->mutex);
    return worker_->off_record.holds();
}

void Feed::forget() {
    std::lock_guard lock(worker_->mutex);
    worker_->off_record.forget(worker_->off_at(false));
}

std::optional<Beginning> Feed::beginning(const Cut& cut) const {
    std::lock_guard lock(worker_->mutex);
    auto found = worker_->ring.beginning(cut);
    if (!found) return {};
    for (std::size_t i : {0, 1}) {
        if (!worker_->forms[i] || !worker_->flows(i)) continue;
        bool kept = std::any_of(found->forms.begin(), found->forms.end(),
                                [&](const TrackForm& form) { return worker_->index(form.track) == i; });
        if (!kept) found->forms.push_back(*worker_->forms[i]);
    }
    return found;
}

void Feed::hold(std::optional<std::uint64_t> from_ns) {
    std::lock_guard lock(worker_->mutex);
    worker_->ring.hold(from_ns);
}

void Feed::attach(std::shared_ptr<UnitListener> listener) {
    std::lock_guard lock(worker_->mutex);
    for (const MediaUnit& unit : worker_->ring.kept()) listener->take(unit);
    worker_->listeners.push_back(std::move(listener));
}

void Feed::detach(const UnitListener* listener) {
    std::lock_guard lock(worker_->mutex);
    std::erase_if(worker_->listeners, [&](const auto& l) { return l.get() == listener; });
}

}  // namespace capture
