#include "recorder/capture/recorder.h"

#include <algorithm>
#include <filesystem>

#include "recorder/capture/room.h"

namespace capture {

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr unsigned kMostPreroll = 60;  // s

const char* kMemoryShort =
    "less than the pre-roll is kept: its pictures are too large - lower its bit rate or set its keyframes "
    "closer";
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
void Recorder::off_record(bool off) {
    room_->off_record(off);
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

std::uint64_t Recorder::Room::preroll_ns() const {
    return std::min(setup_.settings.preroll_s, kMostPreroll) * kSecond;
}

void Recorder::Room::post(std::function<void(Room&)> task) {
    callbacks_.post([weak = weak_from_this(), task = std::move(task)] {
        auto room = weak.lock();
        if (room && !room->closed_) task(*room);
    });
}

void Recorder::Room::open(std::vector<std::unique_ptr<Source>> sources) {
    entries_.resize(sources.size());
    RingLimits limits{preroll_ns(), setup_.settings.ring_bytes};
    for (std::size_t i = 0; i < sources.size(); ++i) {
        SourceId id = sources[i]->description().id;
        FeedCallbacks callbacks;
        callbacks.watched = setup_.watched;
        callbacks.changed = [this, i] { post([i](Room& room) { room.changed(i); }); };
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
        callbacks.log = [this](std::string line) {
            post([line = std::move(line)](Room& room) {
                if (room.callbacks_.log) room.callbacks_.log(line);
            });
        };
        entries_[i].feed =
            std::make_unique<Feed>(std::move(sources[i]), clock_, limits, std::move(callbacks));
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
        if (entry.sink) entry.sink->stop({now(), {}});
    for (Entry& entry : entries_) entry.feed.reset();  // no unit comes any more
    if (trial_) end_trial();
    forget_kept();
    for (auto& run : runs_) run->clips.clear();
    run_.reset();
    runs_.clear();
    entries_.clear();  // and with them the last sinks
    journal_untold();
}

/// What is whole begins its clip at once; others at the next tick, with what they have.
void Recorder::Room::changed(std::size_t i) {
    if (entries_[i].feed->facts().link == Link::live) begin_if_due(i);
    tell(i);
}

void Recorder::Room::begin_if_due(std::size_t i) {
    if (run_ && !entries_[i].sink && now() >= entries_[i].retry_ns) open_clip(i);
}

void Recorder::Room::tick() {
    keep_reserve();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        begin_if_due(i);
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
    if (off_record_ && status.picture == PictureState::black) status.picture = PictureState::alive;
    const bool quiet = status.sound == SoundState::silent || status.sound == SoundState::muted;
    if (off_record_ && quiet) status.sound = SoundState::alive;
    if (run_ && status.problem.empty() && !entry.fault.empty())
        status.problem = "it is not recorded: " + entry.fault;
    if (status.problem.empty() && facts.memory_short) status.problem = kMemoryShort;
    if (!entry.sink || !entry.known) return status;
    status.clip = entry.sink->clip(), status.writing = entry.sink->writing();
    status.slow_disk = entry.sink->disk_waits_ns() > kSlow;
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
                told->writing == status.writing && told->slow_disk == status.slow_disk;
    if (same) return;
    if (status.slow_disk && !(told && told->slow_disk) && callbacks_.log)
        callbacks_.log(status.is.name + ": the disk is slow, its clip waits");
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

/// What was on the way when the service ends is journalled too: a gap that nobody told would be no gap.
void Recorder::Room::journal_untold() {
    std::vector<evidence::ClipEvent> events;
    {
        std::lock_guard lock(untold_mutex_);
        events.swap(untold_);
    }
    if (!events.empty()) journal(events);
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
