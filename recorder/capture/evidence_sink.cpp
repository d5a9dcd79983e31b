#include "recorder/capture/evidence_sink.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "recorder/capture/clip_tracks.h"
#include "recorder/capture/muxer.h"
#include "recorder/capture/recovery.h"

namespace capture {

namespace {

using evidence::ClipEvent;

constexpr std::uint64_t kMs = 1'000'000, kSecond = 1'000'000'000;
constexpr std::uint64_t kWritingWithin = 3 * kSecond;
constexpr std::size_t kSlots = 4;         // that are written at once
constexpr std::uint64_t kMarkEvery = 5;   // records
constexpr std::size_t kVerifyBehind = 3;  // records

}  // namespace

struct EvidenceSink::Inside {
    SinkPlan plan;
    const evidence::Clock& clock;
    SinkCallbacks callbacks;

    std::mutex mutex;  // guards what follows
    std::condition_variable wake;
    struct Taken {
        MediaUnit unit;
        std::uint64_t media_ns;
    };
    std::deque<Taken> taken;
    std::size_t queued = 0;  // octets of them
    bool any_written = false;
    bool permitted = false, closed = false;
    bool full = false;  // as much waits for the disk as may: nothing more is taken
    ClipTracks tracks;
    std::uint64_t missing_ms[2] = {0, 0};  // in gaps
    std::int64_t device_ns = 0;            // of the newest sound
    std::vector<ClipEvent> events;

    std::atomic<std::uint64_t> durable_ns{0};
    std::atomic<std::uint64_t> busy_ns{0};  // since when the disk is at work; 0: it is not
    std::atomic<bool> off_record{false};
    bool disk_failed = false;  // the sink's thread alone

    // the sink's thread alone
    std::unique_ptr<evidence::ClipWriter> writer;
    std::unique_ptr<evidence::ReadFile> clip_file, record_file;
    std::unique_ptr<evidence::ClipScan> scan;
    std::deque<std::uint64_t> behind;  // slots at the last records
    std::uint64_t records = 0, durable_slots = 0;
    std::optional<evidence::ClipOpened> opened;

    std::unique_ptr<Muxer> muxer;

    std::thread thread;

    Inside(SinkPlan p, const evidence::Clock& c, SinkCallbacks cb)
        : plan(std::move(p)),
          clock(c),
          callbacks(std::move(cb)),
          tracks(plan.begin, plan.longest_ns, now()) {}

    std::uint64_t now() const { return static_cast<std::uint64_t>(clock.now().mono_us) * 1000; }
    static std::size_t index(Track track) { return track == Track::picture ? 0 : 1; }
    std::int64_t wall_at(std::uint64_t media_ns) const {
        return plan.header.wall_ms + static_cast<std::int64_t>(media_ns / kMs);
    }

    // ---- the feed's threads

    void take(const MediaUnit& unit) {
        std::unique_lock lock(mutex);
        if (closed || full) return;
        ClipTracks::Decision decision = tracks.decide(unit, now());
        if (decision.gap) note(*decision.gap);
        if (decision.taken_ns && unit.track == Track::sound) device_ns = unit.device_ns;
        if (decision.taken_ns) return keep(unit, *decision.taken_ns);
        lock.unlock();
        wake.notify_all();
        if (decision.end) callbacks.rotate(decision.end->why, decision.end->cut);
    }

    void note(const ClipTracks::Gap& gap) {
        std::int64_t from = wall_at(gap.from_ns), to = wall_at(gap.to_ns);
        missing_ms[index(gap.track)] += static_cast<std::uint64_t>(to - from);
        events.push_back(evidence::ClipGap{
            plan.header.clip, case_of(), gap.track, {from}, {to}, "no data from the device"});
    }

    /// Locked.
    void keep(const MediaUnit& unit, std::uint64_t media_ns) {
        taken.push_back({unit, media_ns});
        queued += unit.size;
        full = full || queued > plan.most_waiting;
        if (enough()) wake.notify_all();
    }
    bool enough() const { return full || queued >= (any_written ? kSlots : 1) * plan.header.slot_len; }

    std::optional<evidence::CaseId> case_of() const {
        return plan.header.of_case.is_zero() ? std::nullopt : std::optional(plan.header.of_case);
    }

    // ---- the sink's thread

    void run() {
        SinkEnd end;
        auto done = record();
        if (done) done = seal(end);
        if (!done) end.fault = done.error().text, end.by_disk = disk_failed, end_with_fault(end.fault);
        scan.reset(), writer.reset();  // with them the clip's keys are gone
        if (!done && opened) end.closing = recover_clip(plan.folder, *opened);
        callbacks.ended(std::move(end));
    }

    /// Told before the clip is read again, so that the next one begins meanwhile.
    void end_with_fault(const std::string& why) {
        {
            std::lock_guard lock(mutex);
            closed = true;
        }
        callbacks.failed(why, disk_failed);
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
                                                          evidence::SigningKey::generate(), clock,
                                                          plan.readers, plan.files);
                   }));
        evidence::ClipOpened facts;
        facts.clip = plan.header.clip, facts.sitting = plan.header.sitting, facts.of_case = case_of();
        facts.source = plan.source.id, facts.source_name = evidence::statement_text(plan.source.name);
        if (plan.source.place) facts.place = evidence::statement_text(*plan.source.place);
        facts.device = evidence::statement_text(plan.source.device), facts.simulated = plan.source.simulated;
        for (const TrackForm& form : plan.begin.forms)
            (form.track == Track::picture ? facts.picture : facts.sound) =
                evidence::statement_text(form.words);
        if (!plan.header.previous.is_zero()) facts.previous = plan.header.previous;
        facts.key = writer->key(), facts.header_sha256 = writer->header_sha256();
        facts.keys_sha256 = writer->keys_sha256();
        facts.started = {plan.header.wall_ms};
        opened = facts;
        evidence::ClipPaths paths = evidence::ClipPaths::in(plan.folder, facts.clip);
        OTYRYS_TRY(clip_file, evidence::open_file(paths.clip));
        OTYRYS_TRY(record_file, evidence::open_file(paths.records));
        scan = std::make_unique<evidence::ClipScan>(*clip_file, *record_file, facts.key, writer->cipher());
        scan->compute(evidence::Digests::tree, 1);
        callbacks.opened(std::move(facts));
        return {};
    }

    evidence::Result<void> record() {
        OTYRYS_CHECK(begin());
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return permitted || closed; });
        if (!permitted) return evidence::Error{"closed before the journal knew the clip"};
        std::uint64_t next_record = std::max(plan.begin.start_ns + kSecond, now());
        while (!full && !tracks.complete(now())) {
            wait_until(lock, next_record);
            OTYRYS_CHECK(write_queued(lock));
            if (now() < next_record) continue;
            writer->tell_device_time(device_ns);
            lock.unlock();
            auto durable = each_second();
            lock.lock();
            OTYRYS_CHECK(durable);
            auto end = tracks.starved(now());
            if (end) callbacks.rotate(end->why, end->cut);
            next_record = std::max(next_record + kSecond, now());
        }
        return full ? give_up(lock) : evidence::Result<void>();
    }

    /// Until then, or there are whole slots, or the clip is over.
    void wait_until(std::unique_lock<std::mutex>& lock, std::uint64_t time_ns) {
        const auto due = [&] { return enough() || tracks.complete(now()) || now() >= time_ns; };
        while (!due()) {
            const std::uint64_t at = now(), next = std::min(time_ns, tracks.complete_at());
            wake.wait_for(lock, std::chrono::nanoseconds(next - std::min(next, at)));
        }
    }

    /// The disk was too slow for too long: what waits for it is written and attested, so that the next clip
    /// needs no more of the feed's memory than what this one did not take.
    evidence::Result<void> give_up(std::unique_lock<std::mutex>& lock) {
        OTYRYS_CHECK(write_queued(lock));
        lock.unlock();
        OTYRYS_CHECK(on_disk([&] { return muxer->finish(); }));
        OTYRYS_CHECK(each_second());
        disk_failed = true;
        return evidence::Error{"the disk does not keep up"};
    }

    /// Writes what was taken; unlocked meanwhile.
    evidence::Result<void> write_queued(std::unique_lock<std::mutex>& lock) {
        std::deque<Taken> batch;
        batch.swap(taken);
        any_written = any_written || !batch.empty();
        const std::size_t octets = queued;  // they count until they are written
        std::vector<ClipEvent> told;
        told.swap(events);
        lock.unlock();
        evidence::Result<void> written = write_all(batch);
        if (!told.empty()) callbacks.events(std::move(told));
        lock.lock();
        queued -= octets;
        return written;
    }

    evidence::Result<void> write_all(const std::deque<Taken>& batch) {
        writer->tell_off_record(off_record);
        for (const Taken& one : batch)
            OTYRYS_CHECK(on_disk([&] { return muxer->push(one.unit, one.media_ns); }));
        return {};
    }

    evidence::Result<void> each_second() {
        writer->tell_off_record(off_record);
        OTYRYS_CHECK(on_disk([&] { return writer->make_durable(); }));
        if (writer->slots() > durable_slots) durable_slots = writer->slots(), durable_ns = now();
        callbacks.attested(plan.begin.start_ns + writer->digests().newest_ns);
        behind.push_back(writer->slots());
        if (++records % kMarkEvery == 0) {
            evidence::ClipDigests at = writer->digests();
            callbacks.events({evidence::RecMark{plan.header.clip, case_of(), at.slots, at.media_bytes,
                                                at.newest_ns / kMs, at.root, writer->last_record()}});
        }
        if (!plan.from_disk && behind.size() > kVerifyBehind) {
            scan->advance(behind.front());
            behind.pop_front();
        }
        disk_failed = !scan->facts().faults.empty();
        if (disk_failed)
            return evidence::Error{"what the disk gives back is not what was written: " +
                                   to_text(scan->facts().faults.front())};
        return {};
    }

    evidence::Result<void> seal(SinkEnd& end) {
        std::unique_lock lock(mutex);
        closed = true;
        for (const ClipTracks::Gap& gap : tracks.closing_gaps()) note(gap);
        OTYRYS_CHECK(write_queued(lock));
        lock.unlock();
        OTYRYS_CHECK(on_disk([&] { return muxer->finish(); }));
        OTYRYS_CHECK(on_disk([&] { return writer->finish(); }));
        OTYRYS_CHECK(on_disk([&] { return read_back(); }));
        evidence::ClipDigests digests = writer->digests();
        end.closing = evidence::ClipSealed{plan.header.clip,      case_of(),
                                           digests.slots,         digests.bytes,
                                           digests.sha256,        digests.root,
                                           digests.media_sha256,  digests.media_bytes,
                                           {plan.header.wall_ms}, tracks.length_ns() / kMs,
                                           missing_ms[0],         missing_ms[1]};
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
        evidence::ClipDigests written = writer->digests();
        written.sha256 = written.media_sha256 = {};  // of the same octets, says the tree
        if (!(facts.found == written) || !facts.final || facts.attested_slots != facts.found.slots)
            return evidence::Error{"the file read back is not the one that was written"};
        return {};
    }
};

EvidenceSink::EvidenceSink(SinkPlan plan, const evidence::Clock& clock, SinkCallbacks callbacks) {
    bool picture = std::any_of(plan.begin.forms.begin(), plan.begin.forms.end(),
                               [](const TrackForm& form) { return form.track == Track::picture; });
    plan.header.slot_len = picture ? evidence::kLargeSlot : evidence::kSmallSlot;
    inside_ = std::make_unique<Inside>(std::move(plan), clock, std::move(callbacks));
    inside_->durable_ns = inside_->now();
    auto muxer = Muxer::make(inside_->plan.begin.forms, [this](const evidence::MediaPiece& piece) {
        return inside_->writer->append(piece);
    });
    if (muxer) inside_->muxer = std::move(muxer).value();
    std::string fault = muxer ? std::string() : muxer.error().text;
    inside_->thread = std::thread([this, fault] {
        if (fault.empty()) return inside_->run();
        inside_->end_with_fault(fault);
        inside_->callbacks.ended({false, std::nullopt, fault});
    });
}

EvidenceSink::~EvidenceSink() {
    stop({inside_->now(), {}});
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

void EvidenceSink::stop(const Cut& until) {
    {
        std::lock_guard lock(inside_->mutex);
        inside_->tracks.stop(until, inside_->now());
    }
    inside_->wake.notify_all();
}

void EvidenceSink::off_record(bool off) {
    inside_->off_record = off;
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
