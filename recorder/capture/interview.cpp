// An interview being recorded: its clips follow one another, and each other's faults, without a hole.

#include <algorithm>
#include <utility>

#include "recorder/capture/room.h"

namespace capture {

namespace {

constexpr std::uint64_t kMs = 1'000'000, kSecond = 1'000'000'000;
constexpr std::uint64_t kRetryMost = 30 * kSecond;

}  // namespace

evidence::Result<void> Recorder::Room::start(const Interview& interview) {
    if (run_) return evidence::Error{"an interview is being recorded already"};
    if (entries_.empty())
        return evidence::Error{"the room has no camera and no microphone: name them in its configuration"};
    forget_kept();
    run_ = std::make_shared<Run>();
    run_->result.interview = interview;
    run_->started_ns = now();
    off_record_ = interview.off_record;
    runs_.push_back(run_);
    post([event = begin_event()](Room& room) { room.journal({event}); });
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        Entry& entry = entries_[i];
        entry.previous = {}, entry.retry_ns = 0, entry.faults = 0, entry.fault.clear();
        entry.resume = {earliest(run_->started_ns), {}};
        if (off_record_) entry.feed->forget(), entry.feed->off_record(true);
        open_clip(i);
    }
    return {};
}

/// The pre-roll never reaches into another interview.
std::uint64_t Recorder::Room::earliest(std::uint64_t now_ns) const {
    return std::max(now_ns - std::min(now_ns, preroll_ns()), stopped_ns_);
}

evidence::RecStarted Recorder::Room::begin_event() const {
    evidence::RecStarted event{run_->result.interview.sitting, run_->result.interview.of_case,
                               entries_.size(), false, ""};
    for (const Entry& entry : entries_) {
        const SourceDescription& is = entry.feed->description();
        event.officer = event.officer || (is.picture && is.place == "officer");
        event.names += (event.names.empty() ? "" : ", ") + is.name + (is.place ? " (" + *is.place + ")" : "");
    }
    event.names = evidence::statement_text(event.names);
    return event;
}

std::optional<std::int64_t> Recorder::Room::recording_since_ms() const {
    if (!run_) return std::nullopt;
    return clock_.now().wall_ms - static_cast<std::int64_t>((now() - run_->started_ns) / kMs);
}

evidence::ClipHeader Recorder::Room::header_for(const Belongs& belongs, const Entry& entry,
                                                std::uint64_t start_ns) const {
    evidence::ClipHeader header;
    header.clip = evidence::random_id<ClipId>();
    header.sitting = belongs.sitting;
    header.of_case = belongs.of_case.value_or(CaseId{});
    header.boot = clock_.boot();
    header.source = entry.feed->description().id;
    header.previous = belongs.previous;
    evidence::SeenHead head = callbacks_.head();
    header.journal_size = head.size, header.journal_root = head.root;
    header.trust = setup_.trust;
    evidence::Instant at = clock_.now();
    header.wall_ms = at.wall_ms - (at.mono_us * 1000 - static_cast<std::int64_t>(start_ns)) /
                                      static_cast<std::int64_t>(kMs);
    header.mono_ns = start_ns;
    return header;
}

std::vector<evidence::ReaderPublicKey> Recorder::Room::readers() const {
    return callbacks_.readers ? callbacks_.readers() : std::vector<evidence::ReaderPublicKey>{};
}

std::shared_ptr<EvidenceSink> Recorder::Room::make_clip(std::size_t i, const std::shared_ptr<Run>& run,
                                                        const Cut& cut, const ClipId& previous,
                                                        std::uint64_t until_ns) {
    Entry& entry = entries_[i];
    auto begin = entry.feed->beginning(cut);
    if (!begin || disk().full || begin->start_ns >= until_ns) return nullptr;
    SinkPlan plan;
    plan.folder = setup_.clips_dir;
    const Interview& interview = run->result.interview;
    plan.header = header_for({interview.sitting, interview.of_case, previous}, entry, begin->start_ns);
    plan.source = entry.feed->description();
    plan.longest_ns = setup_.settings.rotate_s * kSecond;
    plan.readers = readers();
    plan.files = setup_.files;
    plan.most_waiting = setup_.settings.ring_bytes;
    plan.begin = *begin;
    auto self = std::make_shared<EvidenceSink*>(nullptr);
    auto sink = std::make_shared<EvidenceSink>(std::move(plan), clock_, sink_callbacks(run, self));
    *self = sink.get();
    Taking& taking = run->clips[sink.get()];
    taking.sink = sink, taking.source = i, taking.attested = cut;
    return sink;
}

/// The next clip of a source that has none, from where the one before ended; none while it is held back.
void Recorder::Room::open_clip(std::size_t i) {
    Entry& entry = entries_[i];
    hold(i);
    if (entry.feed->holding_back()) return;
    entry.sink = make_clip(i, run_, entry.resume, entry.previous, UINT64_MAX);
    entry.known = false;
    if (!entry.sink) return;
    entry.sink->off_record(off_record_);
    entry.feed->attach(entry.sink);
    tell(i);
}

/// What the ring still holds of a clip that could not be completed.
void Recorder::Room::patch(std::size_t i, const std::shared_ptr<Run>& run, const Cut& cut, const Cut& until,
                           const ClipId& previous) {
    auto sink = cut.time_ns < until.time_ns ? make_clip(i, run, cut, previous, until.time_ns) : nullptr;
    if (!sink) return;
    Taking& taking = run->clips[sink.get()];
    taking.patch = true, taking.until = until;
    sink->stop(until);
    entries_[i].feed->attach(sink);
}

SinkCallbacks Recorder::Room::sink_callbacks(std::shared_ptr<Run> run, std::shared_ptr<EvidenceSink*> self) {
    SinkCallbacks callbacks;
    callbacks.opened = [this, run, self](evidence::ClipOpened facts) {
        post([run, self, facts = std::move(facts)](Room& room) { room.on_opened(run, *self, facts); });
    };
    callbacks.events = [this](const std::vector<evidence::ClipEvent>& events) {
        {
            std::lock_guard lock(untold_mutex_);
            untold_.insert(untold_.end(), events.begin(), events.end());
        }
        post([](Room& room) { room.journal_untold(); });
    };
    callbacks.attested = [this, run, self](std::uint64_t until_ns) {
        post([run, self, until_ns](Room& room) { room.on_attested(run, *self, until_ns); });
    };
    callbacks.rotate = [this, run, self](std::string why, Cut cut) {
        post([run, self, why = std::move(why), cut](Room& room) { room.on_rotate(run, *self, why, cut); });
    };
    callbacks.failed = [this, run, self](std::string why, bool by_disk) {
        post([run, self, why = std::move(why), by_disk](Room& room) {
            room.on_failed(run, *self, why, by_disk);
        });
    };
    callbacks.ended = [this, run, self](SinkEnd end) {
        post([run, self, end = std::move(end)](Room& room) { room.on_ended(run, *self, end); });
    };
    return callbacks;
}

void Recorder::Room::on_opened(const std::shared_ptr<Run>& run, EvidenceSink* sink,
                               const evidence::ClipOpened& facts) {
    if (!callbacks_.journal({facts})) return;  // the service ends
    auto at = run->clips.find(sink);
    if (at == run->clips.end()) return;
    Taking& taking = at->second;
    taking.known = true;
    Entry& entry = entries_[taking.source];
    if (run == run_ && !taking.patch) entry.previous = facts.clip;
    if (entry.sink.get() == sink) entry.known = true;
    taking.sink->permit();
    tell(taking.source);
    if (auto waiting = std::exchange(taking.rotation, {}))
        on_rotate(run, sink, waiting->first, waiting->second);
}

void Recorder::Room::on_attested(const std::shared_ptr<Run>& run, EvidenceSink* sink,
                                 std::uint64_t until_ns) {
    auto at = run->clips.find(sink);
    if (at == run->clips.end()) return;
    Taking& taking = at->second;
    taking.attested.time_ns = std::max(taking.attested.time_ns, until_ns);
    if (!std::exchange(taking.on_disk, true)) disk_good_ns_ = now();
    Entry& entry = entries_[taking.source];
    if (entry.sink.get() == sink) entry.faults = 0, entry.fault.clear();
    hold(taking.source);
}

void Recorder::Room::on_rotate(const std::shared_ptr<Run>& run, EvidenceSink* sink, const std::string& why,
                               const Cut& cut) {
    auto at = run->clips.find(sink);
    if (at == run->clips.end()) return;
    std::size_t i = at->second.source;
    if (!at->second.known) {  // the clips of a source are opened in their order
        at->second.rotation = {why, cut};
        return;
    }
    std::optional<Cut> stopped = std::exchange(at->second.until, cut);
    Entry& entry = entries_[i];
    if (entry.sink.get() != sink) {  // it was stopped, but had ended before that
        if (stopped) patch(i, run, cut, *stopped, sink->clip());
        return;
    }
    if (callbacks_.log) callbacks_.log(entry.feed->description().name + ": a new clip begins, " + why);
    entry.sink.reset();
    entry.resume = cut;
    if (run == run_) open_clip(i);
}

/// The next clip takes over from the ring at once, and after more faults in a row at longer intervals.
void Recorder::Room::on_failed(const std::shared_ptr<Run>& run, EvidenceSink* sink, const std::string& why,
                               bool by_disk) {
    auto at = run->clips.find(sink);
    if (at == run->clips.end()) return;
    Taking taking = at->second;
    at->second.failed = true;
    if (by_disk) disk_bad_ns_ = now();
    std::size_t i = taking.source;
    Entry& entry = entries_[i];
    entry.feed->detach(sink);
    if (callbacks_.log) callbacks_.log(entry.feed->description().name + ": " + why);
    if (entry.sink.get() == sink) {
        entry.sink.reset();
        if (entry.fault.empty()) entry.fault_ns = now();
        entry.resume = taking.attested, entry.fault = why;
        unsigned faults = entry.faults++;
        entry.retry_ns = faults ? now() + std::min(kSecond << std::min(faults - 1, 5u), kRetryMost) : 0;
        tell(i);
        if (!faults) open_clip(i);
    } else if (taking.until && !taking.patch) {
        patch(i, run, taking.attested, *taking.until, taking.known ? sink->clip() : ClipId{});
    }
    hold(i);
}

void Recorder::Room::on_ended(const std::shared_ptr<Run>& run, EvidenceSink* sink, const SinkEnd& end) {
    auto at = run->clips.find(sink);
    if (at == run->clips.end()) return;
    std::size_t i = at->second.source;
    Entry& entry = entries_[i];
    entry.feed->detach(sink);
    if (end.closing && at->second.known) journal({*end.closing});
    if (end.sealed)
        ++run->result.clips;
    else
        run->result.faults.push_back(entry.feed->description().name + ": " + end.fault);
    run->clips.erase(at);
    hold(i);
    finish_if_done(run);
    tell(i);
}

/// Everything that no clip has attested yet is kept for one.
void Recorder::Room::hold(std::size_t i) {
    std::optional<std::uint64_t> from;
    auto from_at_least = [&](std::uint64_t time_ns) { from = from ? std::min(*from, time_ns) : time_ns; };
    for (const auto& run : runs_)
        for (const auto& [sink, taking] : run->clips)
            if (taking.source == i && !taking.failed) from_at_least(taking.attested.time_ns);
    if (run_ && !entries_[i].sink) from_at_least(entries_[i].resume.time_ns);
    entries_[i].feed->hold(from);
}

/// Ends the source's clip at that time; it lives on in its run until it has told how it ended. Where none is
/// open, what no clip has yet is taken from the ring.
void Recorder::Room::retire(std::size_t i, const std::shared_ptr<Run>& run, std::uint64_t until_ns) {
    Entry& entry = entries_[i];
    const Cut until{until_ns, {}};
    if (!entry.sink) patch(i, run, entry.resume, until, entry.previous);
    if (!entry.sink) return;
    entry.sink->stop(until);
    run->clips[entry.sink.get()].until = until;
    entry.sink.reset();
}

void Recorder::Room::off_record(bool off) {
    if (!run_ || off == off_record_) return;
    off_record_ = off;
    if (!off) back_ns_ = now();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        Entry& entry = entries_[i];
        const bool blanked = entry.feed->off_record(off);
        if (!blanked)
            retire(i, run_, now()), entry.resume = {now(), {}};
        else if (entry.sink)
            entry.sink->off_record(off);
        hold(i), tell(i);
    }
}

void Recorder::Room::stop() {
    if (!run_) return;
    std::shared_ptr<Run> run = std::move(run_);
    run_.reset();
    run->stopping = true;
    stopped_ns_ = now();
    const bool off = std::exchange(off_record_, false);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (!entries_[i].feed->holding_back()) retire(i, run, stopped_ns_);
        if (off) entries_[i].feed->off_record(false);  // from behind the end of its clip
        hold(i), tell(i);
    }
    if (off) back_ns_ = now();
    finish_if_done(run);
}

void Recorder::Room::finish_if_done(const std::shared_ptr<Run>& run) {
    if (!run->stopping || !run->clips.empty()) return;
    std::erase(runs_, run);
    post([run](Room& room) {
        if (room.callbacks_.recorded) room.callbacks_.recorded(run->result);
    });
}

}  // namespace capture
