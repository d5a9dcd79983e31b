#include "recorder/capture/recorder.h"

#include <algorithm>
#include <filesystem>

#include "recorder/capture/room.h"

namespace capture {

namespace {

constexpr std::uint64_t kMs = 1'000'000, kSecond = 1'000'000'000;
constexpr std::uint64_t kRetryMost = 30 * kSecond;
constexpr std::uint64_t kReserve = std::uint64_t{1} << 30;  // of the disk, for the journal
// What is still written when nothing more shall be: clips are completed, within the 1 GiB nothing of them is.
constexpr std::uint64_t kUnderWay = std::uint64_t{64} << 20, kUnderWayS = 10;
constexpr std::uint64_t kPictureBits = 4'000'000, kSoundBits = 128'000;

}  // namespace

evidence::Result<std::unique_ptr<Recorder>> Recorder::open(RecorderSetup setup, const evidence::Clock& clock,
                                                           std::vector<std::unique_ptr<Source>> sources,
                                                           Callbacks callbacks) {
    std::error_code fault;
    std::filesystem::remove_all(setup.clips_dir + "/preflight", fault);  // of a pre-flight cut short
    std::filesystem::create_directories(setup.clips_dir + "/preflight", fault);
    if (fault) return evidence::Error{"cannot make the folder " + setup.clips_dir + ": " + fault.message()};
    std::filesystem::permissions(setup.clips_dir, std::filesystem::perms::owner_all, fault);
    start_gstreamer();
    auto room = std::make_shared<Room>(std::move(setup), clock, std::move(callbacks));
    room->open(std::move(sources));
    return std::unique_ptr<Recorder>(new Recorder(std::move(room)));
}

Recorder::Recorder(std::shared_ptr<Room> room) : room_(std::move(room)) {}
Recorder::~Recorder() {
    room_->close();
}

std::vector<SourceStatus> Recorder::sources() const {
    return room_->sources();
}
evidence::Result<void> Recorder::preflight(const SittingId& sitting, std::optional<CaseId> of_case) {
    return room_->preflight(sitting, of_case);
}
evidence::Result<void> Recorder::start(const Interview& interview) {
    return room_->start(interview);
}
void Recorder::stop() {
    room_->stop();
}
bool Recorder::recording() const {
    return room_->recording();
}
std::optional<std::int64_t> Recorder::recording_since_ms() const {
    return room_->recording_since_ms();
}
DiskSpace Recorder::disk() const {
    return room_->disk();
}
std::vector<Standing> Recorder::standing() const {
    return room_->standing();
}

// ---- the room

Recorder::Room::Room(RecorderSetup setup, const evidence::Clock& clock, Callbacks callbacks)
    : setup_(std::move(setup)),
      clock_(clock),
      callbacks_(std::move(callbacks)),
      alarms_(std::move(setup_.standing)) {}

void Recorder::Room::post(std::function<void(Room&)> task) {
    callbacks_.post([weak = weak_from_this(), task = std::move(task)] {
        auto room = weak.lock();
        if (room && !room->closed_) task(*room);
    });
}

void Recorder::Room::open(std::vector<std::unique_ptr<Source>> sources) {
    entries_.resize(sources.size());
    for (std::size_t i = 0; i < sources.size(); ++i) {
        SourceId id = sources[i]->description().id;
        FeedCallbacks callbacks;
        callbacks.changed = [this, i] { post([i](Room& room) { room.tell(i); }); };
        callbacks.preview = [this, id](std::string jpeg) {
            post([id, jpeg = std::move(jpeg)](Room& room) {
                if (room.callbacks_.preview) room.callbacks_.preview(id, jpeg);
            });
        };
        callbacks.level = [this, id](Level level) {
            post([id, level](Room& room) {
                if (room.callbacks_.level) room.callbacks_.level(id, level);
            });
        };
        entries_[i].feed = std::make_unique<Feed>(std::move(sources[i]), clock_, std::move(callbacks));
    }
    ticker_ = std::thread([this] {
        std::unique_lock lock(ticker_mutex_);
        while (!ticker_wake_.wait_for(lock, std::chrono::milliseconds(500), [this] { return ticker_quit_; }))
            post([](Room& room) { room.tick(); });
    });
}

void Recorder::Room::close() {
    closed_ = true;
    {
        std::lock_guard lock(ticker_mutex_);
        ticker_quit_ = true;
    }
    ticker_wake_.notify_all();
    ticker_.join();
    // Sinks first: they complete what is under way. Their clips stay unsealed in the journal and are
    // recovered.
    for (Entry& entry : entries_)
        if (entry.sink) entry.sink->stop(now());
    for (Entry& entry : entries_) entry.feed.reset();  // no unit comes any more
    if (trial_) end_trial();
    for (auto& run : runs_) run->sinks.clear();
    run_.reset();
    runs_.clear();
    entries_.clear();
}

void Recorder::Room::tick() {
    keep_reserve();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        Entry& entry = entries_[i];
        if (run_ && !entry.sink && now() >= entry.retry_ns) open_sink(i, now());
        tell(i);
    }
    watch();
}

SourceStatus Recorder::Room::status_of(const Entry& entry) const {
    FeedFacts facts = entry.feed->facts();
    SourceStatus status;
    status.is = entry.feed->description();
    status.link = facts.link, status.picture = facts.picture, status.sound = facts.sound;
    status.problem = facts.problem;
    if (facts.link == Link::lost) status.why = facts.why;
    status.part = facts.part;
    if (run_ && status.problem.empty() && !entry.fault.empty())
        status.problem = "it is not recorded: " + entry.fault;
    if (entry.sink) status.clip = entry.sink->clip(), status.writing = entry.sink->writing();
    return status;
}

std::vector<SourceStatus> Recorder::Room::sources() const {
    std::vector<SourceStatus> all;
    for (const Entry& entry : entries_) all.push_back(status_of(entry));
    return all;
}

void Recorder::Room::tell(std::size_t i) {
    Entry& entry = entries_[i];
    SourceStatus status = status_of(entry);
    const auto& told = entry.told;
    bool same = told && told->link == status.link && told->picture == status.picture &&
                told->sound == status.sound && told->problem == status.problem && told->clip == status.clip &&
                told->writing == status.writing;
    if (same) return;
    bool lost = status.link == Link::lost && (!told || told->problem != status.problem);
    entry.told = status;
    if (lost && callbacks_.log)
        callbacks_.log(status.is.name + " (" + status.is.device + "): " + status.problem);
    if (callbacks_.status) callbacks_.status(status);
    post([](Room& room) { room.watch(); });  // never while the service is in start() or stop()
}

void Recorder::Room::journal(const std::vector<evidence::ClipEvent>& events) {
    auto written = callbacks_.journal(events);
    if (!written && callbacks_.log)
        callbacks_.log("the journal refused an entry of the recorder: " + written.error().text);
}

// ---- an interview

evidence::Result<void> Recorder::Room::start(const Interview& interview) {
    if (run_) return evidence::Error{"an interview is being recorded already"};
    if (entries_.empty())
        return evidence::Error{"the room has no camera and no microphone: name them in its configuration"};
    run_ = std::make_shared<Run>();
    run_->result.interview = interview;
    run_->started_ns = now();
    runs_.push_back(run_);
    post([event = begin_event()](Room& room) { room.journal({event}); });
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        entries_[i].previous = {}, entries_[i].retry_ns = 0;
        entries_[i].faults = 0, entries_[i].fault.clear(), entries_[i].fault_ns = now();
        open_sink(i, run_->started_ns);
    }
    return {};
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

evidence::ClipHeader Recorder::Room::header_for(const SittingId& sitting, std::optional<CaseId> of_case,
                                                const Entry& entry, std::uint64_t start_ns) const {
    evidence::ClipHeader header;
    header.clip = evidence::random_id<ClipId>();
    header.sitting = sitting;
    header.of_case = of_case.value_or(CaseId{});
    header.boot = clock_.boot();
    header.source = entry.feed->description().id;
    header.previous = entry.previous;
    evidence::SeenHead head = callbacks_.head();
    header.journal_size = head.size, header.journal_root = head.root;
    header.trust = setup_.trust;
    evidence::Instant at = clock_.now();
    header.wall_ms = at.wall_ms - (at.mono_us * 1000 - static_cast<std::int64_t>(start_ns)) /
                                      static_cast<std::int64_t>(kMs);
    return header;
}

void Recorder::Room::open_sink(std::size_t i, std::uint64_t wanted_ns) {
    Entry& entry = entries_[i];
    std::vector<TrackForm> forms = entry.feed->live_forms();
    auto begin = forms.empty() ? std::nullopt : entry.feed->beginning(wanted_ns);
    if (!begin || disk().full) return;
    SinkPlan plan;
    plan.folder = setup_.clips_dir;
    plan.header = header_for(run_->result.interview.sitting, run_->result.interview.of_case, entry, *begin);
    plan.source = entry.feed->description();
    plan.forms = std::move(forms);
    plan.start_ns = *begin;
    auto self = std::make_shared<EvidenceSink*>(nullptr);
    entry.sink = std::make_shared<EvidenceSink>(std::move(plan), clock_, sink_callbacks(i, run_, self));
    *self = entry.sink.get();
    run_->sinks[entry.sink.get()] = entry.sink;
    entry.previous = entry.sink->clip();
    entry.feed->attach(entry.sink, *begin);
    tell(i);
}

SinkCallbacks Recorder::Room::sink_callbacks(std::size_t i, std::shared_ptr<Run> run,
                                             std::shared_ptr<EvidenceSink*> self) {
    SinkCallbacks callbacks;
    callbacks.opened = [this, i, run, self](evidence::ClipOpened facts) {
        post([i, run, self, facts = std::move(facts)](Room& room) {
            auto written = room.callbacks_.journal({facts});
            if (!written) return;  // the service ends
            room.note_opened(room.entries_[i]);
            if (auto at = run->sinks.find(*self); at != run->sinks.end()) at->second->permit();
        });
    };
    callbacks.events = [this](std::vector<evidence::ClipEvent> events) {
        post([events = std::move(events)](Room& room) { room.journal(events); });
    };
    callbacks.rotate = [this, i, self](std::string why) {
        post([i, self, why = std::move(why)](Room& room) {
            Entry& entry = room.entries_[i];
            if (entry.sink.get() != *self) return;
            if (room.callbacks_.log)
                room.callbacks_.log(entry.feed->description().name + ": a new clip begins, " + why);
            room.retire(i, room.now());
            if (room.run_) room.open_sink(i, room.now());
        });
    };
    callbacks.ended = [this, i, run, self](SinkEnd end) {
        post([i, run, self, end = std::move(end)](Room& room) { room.on_ended(i, run, *self, end); });
    };
    return callbacks;
}

/// Ends the source's sink at that time; it lives on in its run until it has told how it ended.
void Recorder::Room::retire(std::size_t i, std::uint64_t until_ns) {
    Entry& entry = entries_[i];
    if (!entry.sink) return;
    entry.sink->stop(until_ns);
    entry.sink.reset();
}

void Recorder::Room::on_ended(std::size_t i, const std::shared_ptr<Run>& run, EvidenceSink* sink,
                              SinkEnd end) {
    Entry& entry = entries_[i];
    entry.feed->detach(sink);
    if (entry.sink.get() == sink) {
        entry.sink.reset();
        entry.retry_ns = now() + std::min(kSecond << std::min(entry.faults++, 5u), kRetryMost);
        note_fault(entry, end);
    }
    if (end.closing) journal({*end.closing});
    if (end.sealed) {
        ++run->result.clips;
    } else {
        run->result.faults.push_back(entry.feed->description().name + ": " + end.fault);
        if (callbacks_.log) callbacks_.log(run->result.faults.back());
    }
    run->sinks.erase(sink);
    finish_if_done(run);
    tell(i);
}

void Recorder::Room::stop() {
    if (!run_) return;
    std::shared_ptr<Run> run = std::move(run_);
    run_.reset();
    run->stopping = true;
    for (std::size_t i = 0; i < entries_.size(); ++i) retire(i, now()), tell(i);
    finish_if_done(run);
}

void Recorder::Room::finish_if_done(const std::shared_ptr<Run>& run) {
    if (!run->stopping || !run->sinks.empty()) return;
    std::erase(runs_, run);
    post([run](Room& room) {
        if (room.callbacks_.recorded) room.callbacks_.recorded(run->result);
    });
}

std::pair<std::uint64_t, std::uint64_t> Recorder::Room::space() const {
    if (setup_.space) return setup_.space();
    std::error_code fault;
    auto space = std::filesystem::space(setup_.clips_dir, fault);
    return fault ? std::pair<std::uint64_t, std::uint64_t>() : std::pair(space.available, space.capacity);
}

DiskSpace Recorder::Room::disk() const {
    auto [free, total] = space();
    std::uint64_t bits = 0;
    for (const Entry& entry : entries_) {
        const SourceDescription& is = entry.feed->description();
        bits += is.bits_per_second ? is.bits_per_second
                                   : (is.picture ? kPictureBits : 0) + (is.sound ? kSoundBits : 0);
    }
    std::uint64_t usable = free > kReserve ? free - kReserve : 0;
    double hours = bits ? static_cast<double>(usable) * 8 / static_cast<double>(bits) / 3600 : 0;
    return {free, total, hours, total > 0 && usable < std::max(kUnderWay, bits / 8 * kUnderWayS)};
}

}  // namespace capture
