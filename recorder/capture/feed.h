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
    std::optional<evidence::Trouble> part;        // nopicture or nosound beside the other one
    PictureState picture = PictureState::none;
    SoundState sound = SoundState::none;
    // since when each of them is so, monotonic
    std::uint64_t link_ns = 0, part_ns = 0, picture_ns = 0, sound_ns = 0;
    bool operator==(const FeedFacts&) const = default;
};

struct FeedCallbacks {              // on the feed's own threads
    std::function<void()> changed;  // facts() or forms() are others now
    std::function<void(std::string jpeg)> preview;
    std::function<void(Level)> level;
};

class Feed {
  public:
    Feed(std::unique_ptr<Source> source, const evidence::Clock& clock, FeedCallbacks callbacks);
    ~Feed();
    Feed(const Feed&) = delete;
    Feed& operator=(const Feed&) = delete;

    const SourceDescription& description() const;
    FeedFacts facts() const;
    /// The tracks that gave something within the last second; empty: nothing to record.
    std::vector<TrackForm> live_forms() const;
    /// Where a recording that shall cover `wanted_ns` begins: the last keyframe kept at or before it, or the
    /// first one kept; without a picture, `wanted_ns` or the first sound kept. Nothing: nothing is kept yet.
    std::optional<std::uint64_t> beginning(std::uint64_t wanted_ns) const;
    /// Gives the kept units from `from_ns` on and then every new one, each once and in order, until detached.
    void attach(std::shared_ptr<UnitListener> listener, std::uint64_t from_ns);
    void detach(const UnitListener* listener);

  private:
    struct Worker;
    std::unique_ptr<Worker> worker_;
};

}  // namespace capture
