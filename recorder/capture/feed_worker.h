#pragma once
// The inside of Feed: one device, life after life (feed_life.cpp), and its media on the way to ring and
// listeners (feed.cpp).

#include <condition_variable>
#include <mutex>
#include <thread>

#include "recorder/capture/feed.h"
#include "recorder/capture/monitor.h"
#include "recorder/capture/off_record.h"
#include "recorder/capture/timeline.h"
#include "recorder/timemap/device_clock.h"

typedef struct _GstPad GstPad;
typedef struct _GstSample GstSample;

namespace capture {

struct Feed::Worker {
    struct Branch {  // what an appsink's callback needs
        Worker* worker;
        Track track;
    };
    struct Death {  // why a life of the device ended
        evidence::Loss why = evidence::Loss::failed;
        std::string words;
    };
    struct Arrival {
        bool told = false;  // the facts changed
        std::optional<std::int64_t> jump_ns;
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

    Worker(std::unique_ptr<Source> s, const evidence::Clock& c, RingLimits limits, FeedCallbacks cb);
    ~Worker();
    MonitorCallbacks monitor_callbacks();
    void plugged(bool here);

    std::uint64_t now() const { return static_cast<std::uint64_t>(clock.now().mono_us) * 1000; }
    static std::size_t index(Track track) { return track == Track::picture ? 0 : 1; }

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

    // ---- the worker's thread

    void run();
    Death live_once();
    void begin_life(GstElement* bin);
    Death watch(GstElement* pipeline);
    Death hear(GstMessage* message);
    Death dead();
    Death nothing() const;
    void lose(const Death& death);
    void note_missing(FeedFacts& f) const;
    static void miss(FeedFacts& f, evidence::Trouble part, const std::string& words, std::uint64_t since_ns);
    static void on_pad(GstElement* bin, GstPad* pad, void* self);

    // ---- GStreamer's threads

    void take(Track track, GstSample* sample);
    bool receive(MediaUnit& unit, GstCaps* caps, Arrival& arrival);
    std::string jump_words(std::int64_t jump_ns) const;
    std::optional<std::int64_t> place(MediaUnit& unit, std::uint64_t arrival_ns);
    bool note_form(Track track, GstCaps* caps);
    bool flows(std::size_t i) const;
    bool complete() const;

    std::int64_t delay_ns() const { return std::int64_t{source->description().delay_ms} * 1'000'000; }
    /// What is off the record stays so though the delay should be wrong: it goes by both times of a unit.
    std::uint64_t off_at(bool off) const {
        return now() - static_cast<std::uint64_t>(off ? std::max<std::int64_t>(delay_ns(), 0)
                                                      : std::min<std::int64_t>(delay_ns(), 0));
    }
};

}  // namespace capture
