#include "recorder/capture/feed.h"

#include <gst/gst.h>

#include <algorithm>

#include "recorder/capture/feed_worker.h"

namespace capture {

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kLiveWithin = kSecond;
constexpr std::uint64_t kSettle = kSecond / 2;    // a second track may still be offered
constexpr std::uint64_t kPatience = 2 * kSecond;  // with an expected track

/// The track whose lack is told so.
Track track_of(evidence::Trouble part) {
    const bool picture = part == evidence::Trouble::nopicture || part == evidence::Trouble::wrongpicture;
    return picture ? Track::picture : Track::sound;
}

}  // namespace

Feed::Worker::Worker(std::unique_ptr<Source> s, const evidence::Clock& c, RingLimits limits, FeedCallbacks cb)
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

Feed::Worker::~Worker() {
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

MonitorCallbacks Feed::Worker::monitor_callbacks() {
    return {[this](std::string jpeg) { callbacks.preview(std::move(jpeg)); },
            [this](Level level) { callbacks.level(level); },
            [this](PictureState state, std::uint64_t since_ns) {
                change([=](FeedFacts& f) { f.picture = state, f.picture_ns = since_ns; });
            },
            [this](SoundState state, std::uint64_t since_ns) {
                change([=](FeedFacts& f) { f.sound = state, f.sound_ns = since_ns; });
            }};
}

void Feed::Worker::plugged(bool here) {
    {
        std::lock_guard lock(mutex);
        (here ? try_now : pulled_out) = true;
    }
    wake.notify_all();
}

void Feed::Worker::take(Track track, GstSample* sample) {
    GstBuffer* buffer = gst_sample_get_buffer(sample);
    GstCaps* caps = gst_sample_get_caps(sample);
    if (!buffer || !caps || !GST_BUFFER_PTS_IS_VALID(buffer)) return;
    MediaUnit unit;
    unit.track = track;
    unit.time_ns =
        gst_segment_to_running_time(gst_sample_get_segment(sample), GST_FORMAT_TIME, GST_BUFFER_PTS(buffer));
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

/// Completes the unit, keeps it and gives it on; false: it is of no use. Locked.
bool Feed::Worker::receive(MediaUnit& unit, GstCaps* caps, Arrival& arrival) {
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

std::string Feed::Worker::jump_words(std::int64_t jump_ns) const {
    return source->description().name + ": its clock jumped by " + std::to_string(jump_ns / 1'000'000) +
           " ms; its times are set by their arrival";
}

/// From the device's time to the monotonic clock's, at capture. Given: how far the device's clock jumped.
std::optional<std::int64_t> Feed::Worker::place(MediaUnit& unit, std::uint64_t arrival_ns) {
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

bool Feed::Worker::note_form(Track track, GstCaps* caps) {
    std::shared_ptr<const TrackForm>& form = forms[index(track)];
    if (form && same_form(form->caps.get(), caps)) return false;
    form = std::make_shared<const TrackForm>(
        TrackForm{track, form ? form->number + 1 : 1, CapsRef::share(caps), words_of(caps)});
    if (track == Track::picture && facts.picture == PictureState::none) facts.picture = PictureState::unknown;
    if (track == Track::sound && facts.sound == SoundState::none) facts.sound = SoundState::unknown;
    return true;
}

/// The track gave something just now, or the device has begun anew and will in a moment.
bool Feed::Worker::flows(std::size_t i) const {
    if (last_ns[i]) return last_ns[i] + kLiveWithin > now();
    return linked[i] && first_ns && first_ns + kPatience > now();
}

/// Every track that is expected, or that the device offered, gives something; or had its time to.
bool Feed::Worker::complete() const {
    const SourceDescription& is = source->description();
    bool all = (!(is.picture || linked[0]) || keyframe_seen) && (!(is.sound || linked[1]) || last_ns[1]);
    std::uint64_t since = now() - first_ns;
    return (all && ((last_ns[0] && last_ns[1]) || since > kSettle)) || since > kPatience;
}

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
