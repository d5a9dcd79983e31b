#include "recorder/capture/evidence_sink.h"

#include <gst/gst.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "recorder/capture/muxer.h"
#include "recorder/capture/recovery.h"

namespace capture {

namespace {

using evidence::ClipEvent;

constexpr std::uint64_t kMs = 1'000'000, kSecond = 1'000'000'000;
constexpr std::uint64_t kGap = 500 * kMs;        // nothing for so long is a gap
constexpr std::uint64_t kStarved = 2 * kSecond;  // one track dead beside a live one
constexpr std::uint64_t kLiveWithin = kSecond;
constexpr std::uint64_t kLinger = kSecond;  // how long a stop waits for what is under way
constexpr std::uint64_t kWritingWithin = 3 * kSecond;
constexpr std::size_t kMostQueued = 64u << 20;
constexpr unsigned kMuxerEnd = 3000;      // ms
constexpr std::uint64_t kMarkEvery = 5;   // records
constexpr std::size_t kVerifyBehind = 3;  // records

struct TrackState {
    unsigned form = 0;
    bool present = false;
    std::uint64_t last_time = 0, end = 0;  // in the media's time
    bool any = false;
    std::uint64_t flowing_ns = 0;  // since when units come without a break, monotonic
    std::uint64_t came_ns = 0;     // when the last unit came, monotonic
    bool reached = false;          // the stop time
    std::uint64_t missing_ms = 0;  // in gaps
};

}  // namespace

struct EvidenceSink::Inside {
    SinkPlan plan;
    const evidence::Clock& clock;
    SinkCallbacks callbacks;

    std::mutex mutex;  // guards what follows
    std::condition_variable wake;
    std::deque<MuxedPiece> pieces;
    std::size_t queued = 0;
    bool permitted = false, closed = false, rotating = false;
    std::optional<std::uint64_t> stop_ns;
    std::uint64_t stop_asked_ns = 0;
    TrackState tracks[2];
    std::vector<ClipEvent> events;
    std::string fault;

    std::atomic<std::uint64_t> durable_ns{0}, busy_ns{0};  // busy: since when the disk is, 0: it is not
    bool disk_failed = false;                              // the sink's thread alone

    // the sink's thread alone
    std::unique_ptr<evidence::ClipWriter> writer;
    std::unique_ptr<evidence::ReadFile> clip_file, record_file;
    std::unique_ptr<evidence::ClipScan> scan;
    std::deque<std::uint64_t> behind;  // slots at the last records
    std::uint64_t records = 0, durable_slots = 0;
    std::optional<evidence::ClipOpened> opened;

    std::thread thread;
    std::unique_ptr<Muxer> muxer;  // the first to go: its thread gives pieces to what stands above

    Inside(SinkPlan p, const evidence::Clock& c, SinkCallbacks cb)
        : plan(std::move(p)), clock(c), callbacks(std::move(cb)) {}

    std::uint64_t now() const { return static_cast<std::uint64_t>(clock.now().mono_us) * 1000; }
    static std::size_t index(Track track) { return track == Track::picture ? 0 : 1; }
    std::int64_t wall_at(std::uint64_t media_ns) const {
        return plan.header.wall_ms + static_cast<std::int64_t>(media_ns / kMs);
    }

    // ---- the feed's threads

    void take(const MediaUnit& unit) {
        std::unique_lock lock(mutex);
        TrackState& track = tracks[index(unit.track)];
        if (closed || unit.time_ns < plan.start_ns) return;
        if (!track.present || unit.form != track.form)
            return want_rotation(lock, track.present ? "its encoding changed" : "a track came back");
        std::uint64_t at = now();
        if (track.came_ns + kLiveWithin < at) track.flowing_ns = at;
        track.came_ns = at;
        if (stop_ns && unit.time_ns >= *stop_ns) {
            track.reached = true;
            wake.notify_all();
            return;
        }
        std::uint64_t time = unit.time_ns - plan.start_ns;
        if (unit.track == Track::sound && track.any && time < track.last_time) return;
        note_gap(unit.track, time);
        track.any = true;
        track.last_time = time;
        track.end = std::max(track.end, time + unit.duration_ns);
        muxer->push(unit, time);
    }

    void note_gap(Track which, std::uint64_t until) {
        TrackState& track = tracks[index(which)];
        if (until <= track.end + kGap) return;
        track.missing_ms += static_cast<std::uint64_t>(wall_at(until) - wall_at(track.end));
        events.push_back(evidence::ClipGap{plan.header.clip,
                                           case_of(),
                                           which,
                                           {wall_at(track.end)},
                                           {wall_at(until)},
                                           "no data from the device"});
    }

    void want_rotation(std::unique_lock<std::mutex>& lock, const char* why) {
        if (rotating || stop_ns) return;
        rotating = true;
        lock.unlock();
        callbacks.rotate(why);
    }

    void take_piece(MuxedPiece piece) {
        std::lock_guard lock(mutex);
        queued += gst_buffer_get_size(piece.buffer.get());
        if (queued > kMostQueued) fault = "the disk does not keep up";
        pieces.push_back(std::move(piece));
        if (queued >= evidence::slot_capacity(plan.header.slot_len) || !fault.empty()) wake.notify_all();
    }

    std::optional<evidence::CaseId> case_of() const {
        return plan.header.of_case.is_zero() ? std::nullopt : std::optional(plan.header.of_case);
    }

    // ---- the sink's thread

    void run() {
        SinkEnd end;
        auto done = record();
        if (done) done = seal(end);
        if (!done) {
            end.fault = done.error().text;
            end.by_disk = disk_failed;
            writer.reset();
            if (opened) end.closing = recover_clip(plan.folder, *opened);
        }
        {
            std::lock_guard lock(mutex);
            closed = true;
        }
        callbacks.ended(std::move(end));
    }

    /// What the disk does: how long it takes, whether it failed.
    template <class Work>
    auto on_disk(Work work) {
        busy_ns = now();
        auto done = work();
        busy_ns = 0;
        if (!done) disk_failed = true;
        return done;
    }

    evidence::Result<void> begin() {
        OTYRYS_TRY(writer, on_disk([&] {
                       return evidence::ClipWriter::begin(plan.folder, plan.header,
                                                          evidence::SigningKey::generate(), clock);
                   }));
        evidence::ClipOpened facts;
        facts.clip = plan.header.clip, facts.sitting = plan.header.sitting, facts.of_case = case_of();
        facts.source = plan.source.id, facts.source_name = evidence::statement_text(plan.source.name);
        if (plan.source.place) facts.place = evidence::statement_text(*plan.source.place);
        facts.device = evidence::statement_text(plan.source.device), facts.simulated = plan.source.simulated;
        for (const TrackForm& form : plan.forms)
            (form.track == Track::picture ? facts.picture : facts.sound) =
                evidence::statement_text(form.words);
        if (!plan.header.previous.is_zero()) facts.previous = plan.header.previous;
        facts.key = writer->key(), facts.header_sha256 = writer->header_sha256();
        facts.started = {plan.header.wall_ms};
        opened = facts;
        evidence::ClipPaths paths = evidence::ClipPaths::in(plan.folder, facts.clip);
        OTYRYS_TRY(clip_file, evidence::open_file(paths.clip));
        OTYRYS_TRY(record_file, evidence::open_file(paths.records));
        scan = std::make_unique<evidence::ClipScan>(*clip_file, *record_file, facts.key);
        callbacks.opened(std::move(facts));
        return {};
    }

    evidence::Result<void> record() {
        OTYRYS_CHECK(begin());
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return permitted || closed; });
        if (!permitted) return evidence::Error{"closed before the journal knew the clip"};
        std::uint64_t next_record = now() + kSecond;
        while (!stopped()) {
            std::uint64_t left = next_record - std::min(next_record, now());
            wake.wait_for(lock, std::chrono::nanoseconds(std::min(left, 50 * kMs)));
            if (!fault.empty()) return disk_failed = true, evidence::Error{fault};
            OTYRYS_CHECK(write_queued(lock));
            if (now() < next_record) continue;
            lock.unlock();
            auto durable = each_second();
            lock.lock();
            OTYRYS_CHECK(durable);
            look_for_starvation(lock);
            next_record += kSecond;
        }
        return {};
    }

    bool stopped() {
        if (!stop_ns) return false;
        std::uint64_t at = now();
        if (at > stop_asked_ns + kLinger) return true;
        return std::all_of(std::begin(tracks), std::end(tracks), [&](const TrackState& track) {
            return !track.present || track.reached || track.came_ns + kLinger < at;
        });
    }

    /// Writes what the muxer gave; unlocked meanwhile.
    evidence::Result<void> write_queued(std::unique_lock<std::mutex>& lock) {
        std::deque<MuxedPiece> batch;
        batch.swap(pieces);
        queued = 0;
        std::vector<ClipEvent> told;
        told.swap(events);
        lock.unlock();
        evidence::Result<void> written;
        for (const MuxedPiece& piece : batch)
            if (written) written = write(piece);
        if (!told.empty()) callbacks.events(std::move(told));
        lock.lock();
        return written;
    }

    evidence::Result<void> write(const MuxedPiece& piece) {
        GstMapInfo map;
        if (!gst_buffer_map(piece.buffer.get(), &map, GST_MAP_READ))
            return evidence::Error{"a buffer cannot be read"};
        auto written = on_disk([&] {
            return writer->append({{map.data, map.size}, piece.begins_ns, piece.keyframe_cluster});
        });
        gst_buffer_unmap(piece.buffer.get(), &map);
        return written;
    }

    evidence::Result<void> each_second() {
        if (std::string why = muxer->fault(); !why.empty()) return evidence::Error{why};
        OTYRYS_CHECK(on_disk([&] { return writer->make_durable(); }));
        if (writer->slots() > durable_slots) durable_slots = writer->slots(), durable_ns = now();
        behind.push_back(writer->slots());
        if (++records % kMarkEvery == 0) {
            evidence::ClipDigests at = writer->digests();
            callbacks.events({evidence::RecMark{plan.header.clip, case_of(), at.slots, at.media_bytes,
                                                at.newest_ns / kMs, at.root, writer->last_record()}});
        }
        if (behind.size() > kVerifyBehind) {
            scan->advance(behind.front());
            behind.pop_front();
        }
        disk_failed = !scan->facts().faults.empty();
        if (disk_failed)
            return evidence::Error{"what the disk gives back is not what was written: " +
                                   to_text(scan->facts().faults.front())};
        return {};
    }

    void look_for_starvation(std::unique_lock<std::mutex>& lock) {
        if (!tracks[0].present || !tracks[1].present) return;
        std::uint64_t at = now();
        bool picture_newer = tracks[0].came_ns > tracks[1].came_ns;
        const TrackState& newer = tracks[picture_newer ? 0 : 1];
        const TrackState& older = tracks[picture_newer ? 1 : 0];
        bool flows = newer.came_ns + kLiveWithin > at && newer.flowing_ns + kStarved < at;
        if (flows && older.came_ns + kStarved < at) {
            want_rotation(lock, "one of its tracks fell silent");
            if (!lock.owns_lock()) lock.lock();
        }
    }

    evidence::Result<void> seal(SinkEnd& end) {
        std::unique_lock lock(mutex);
        closed = true;
        for (Track track : {Track::picture, Track::sound})
            if (tracks[index(track)].present && *stop_ns > plan.start_ns)
                note_gap(track, *stop_ns - plan.start_ns);
        lock.unlock();
        OTYRYS_CHECK(muxer->finish(kMuxerEnd));
        lock.lock();
        OTYRYS_CHECK(write_queued(lock));
        lock.unlock();
        OTYRYS_CHECK(on_disk([&] { return writer->finish(); }));
        OTYRYS_CHECK(on_disk([&] { return read_back(); }));
        evidence::ClipDigests digests = writer->digests();
        std::uint64_t length = std::max(tracks[0].end, tracks[1].end);
        end.closing = evidence::ClipSealed{
            plan.header.clip,      case_of(),    digests.slots,        digests.bytes,
            digests.sha256,        digests.root, digests.media_sha256, digests.media_bytes,
            {plan.header.wall_ms}, length / kMs, tracks[0].missing_ms, tracks[1].missing_ms};
        end.sealed = true;
        return {};
    }

    evidence::Result<void> read_back() {
        if (plan.from_disk) {
            evidence::ClipPaths paths = evidence::ClipPaths::in(plan.folder, plan.header.clip);
            evidence::forget_cache(paths.clip), evidence::forget_cache(paths.records);
        }
        const evidence::ClipFacts& facts = scan->finish();
        if (!facts.faults.empty()) return evidence::Error{to_text(facts.faults.front())};
        if (!(facts.found == writer->digests()) || !facts.final || facts.attested_slots != facts.found.slots)
            return evidence::Error{"the file read back is not the one that was written"};
        return {};
    }
};

EvidenceSink::EvidenceSink(SinkPlan plan, const evidence::Clock& clock, SinkCallbacks callbacks) {
    bool picture = std::any_of(plan.forms.begin(), plan.forms.end(),
                               [](const TrackForm& form) { return form.track == Track::picture; });
    plan.header.slot_len = picture ? evidence::kLargeSlot : evidence::kSmallSlot;
    inside_ = std::make_unique<Inside>(std::move(plan), clock, std::move(callbacks));
    for (const TrackForm& form : inside_->plan.forms) {
        TrackState& track = inside_->tracks[Inside::index(form.track)];
        track.present = true, track.form = form.number, track.came_ns = inside_->now();
    }
    inside_->durable_ns = inside_->now();
    auto muxer =
        Muxer::make(inside_->plan.forms, [this](MuxedPiece piece) { inside_->take_piece(std::move(piece)); });
    if (muxer) inside_->muxer = std::move(muxer).value();
    std::string fault = muxer ? std::string() : muxer.error().text;
    inside_->thread = std::thread([this, fault] {
        if (fault.empty()) return inside_->run();
        inside_->callbacks.ended({false, std::nullopt, fault});
    });
}

EvidenceSink::~EvidenceSink() {
    stop(inside_->now());
    {
        std::lock_guard lock(inside_->mutex);
        if (!inside_->permitted) inside_->closed = true;
    }
    inside_->wake.notify_all();
    inside_->thread.join();
}

void EvidenceSink::take(const MediaUnit& unit) {
    if (inside_->muxer) inside_->take(unit);
}

void EvidenceSink::permit() {
    {
        std::lock_guard lock(inside_->mutex);
        inside_->permitted = true;
    }
    inside_->wake.notify_all();
}

void EvidenceSink::stop(std::uint64_t until_ns) {
    {
        std::lock_guard lock(inside_->mutex);
        if (inside_->stop_ns) return;
        inside_->stop_ns = until_ns;
        inside_->stop_asked_ns = inside_->now();
    }
    inside_->wake.notify_all();
}

bool EvidenceSink::writing() const {
    return inside_->durable_ns + kWritingWithin > inside_->now();
}

std::uint64_t EvidenceSink::disk_waits_ns() const {
    std::uint64_t since = inside_->busy_ns, at = inside_->now();
    return since && at > since ? at - since : 0;
}

const evidence::ClipId& EvidenceSink::clip() const {
    return inside_->plan.header.clip;
}

}  // namespace capture
