#pragma once
// A device's media, live from construction, started again by itself whenever it fails. Keeps the last seconds
// encoded, so that a recording begins at a keyframe that is already here.
//
// Threads: the feed has a worker that owns the device's pipeline; media comes on GStreamer's threads.
// Listeners are called there, under the feed's lock: they take the unit and return.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "recorder/capture/media.h"
#include "recorder/capture/recorder.h"
#include "recorder/capture/ring.h"
#include "recorder/evidence/clock.h"

namespace capture {

class UnitListener {
  public:
    virtual ~UnitListener() = default;
    virtual void take(const MediaUnit& unit) = 0;
};

struct FeedFacts {
    Link link = Link::starting;
    std::string problem;                          // for the log
    evidence::Loss why = evidence::Loss::nodata;  // while it is lost
    std::optional<evidence::Trouble> part;        // no..., wrong...: what is missing of a live one
    PictureState picture = PictureState::none;
    SoundState sound = SoundState::none;
    bool memory_short = false;  // less is kept than was asked for: the limit of bytes
    // since when each of them is so, monotonic
    std::uint64_t link_ns = 0, part_ns = 0, picture_ns = 0, sound_ns = 0, memory_ns = 0;
    bool operator==(const FeedFacts&) const = default;
};

struct FeedCallbacks {              // on the feed's own threads
    std::function<void()> changed;  // facts() or forms() are others now
    std::function<void(std::string jpeg)> preview;
    std::function<void(Level)> level;
    std::function<void(std::string)> log;  // one line
    bool watched = true;  // false: neither preview nor level, and nobody judges picture and sound
};

class Feed {
  public:
    Feed(std::unique_ptr<Source> source, const evidence::Clock& clock, RingLimits limits,
         FeedCallbacks callbacks);
    ~Feed();
    Feed(const Feed&) = delete;
    Feed& operator=(const Feed&) = delete;

    const SourceDescription& description() const;
    FeedFacts facts() const;
    /// R10. Off: true when black and silence stand in from here on; false when the device's own units are
    /// held back until on again, neither kept nor given to listeners (what was captured before still is).
    /// Back on, nothing from before that moment is kept of what was held back.
    bool off_record(bool off);
    bool holding_back() const;
    /// Nothing from before now is kept, or will be.
    void forget();
    /// Where a clip that shall cover `cut` begins, with the tracks it has: those that are kept from there on,
    /// those that gave something within the last second, and those of a device that has just begun anew.
    /// Nothing: nothing is kept yet.
    std::optional<Beginning> beginning(const Cut& cut) const;
    /// Keeps everything from this time on for a clip to come, up to the limit of bytes; nothing: no longer.
    void hold(std::optional<std::uint64_t> from_ns);
    /// Gives every kept unit and then every new one, each once and in order, until detached.
    void attach(std::shared_ptr<UnitListener> listener);
    void detach(const UnitListener* listener);

  private:
    struct Worker;
    std::unique_ptr<Worker> worker_;
};

}  // namespace capture
