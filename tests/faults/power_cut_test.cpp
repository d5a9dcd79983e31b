// The power is cut at any write of clips and journal while two sources are recorded; what was not synced is
// on the disk in part, in disorder or not at all. Nothing acknowledged is missing, every clip is recovered,
// all of it that is older than two seconds verifies and is the film that was recorded.

#include <fstream>
#include <set>

#include "recorder/capture/recovery.h"
#include "recorder/evidence/clip_scan.h"
#include "tests/evidence/temporary_folder.h"
#include "tests/evidence/traced_disk.h"
#include "tests/faults/campaign.h"
#include "tests/faults/device.h"
#include "tests/faults/film.h"
#include "tests/faults/room_journal.h"
#include "tests/faults/system_calls.h"

namespace faults {
namespace {

using namespace evidence;
using namespace capture_test;

constexpr std::int64_t kYoung = 2000;

struct Acknowledged {
    std::size_t steps;  // taken by the disk when the journal answered
    std::uint64_t size;
    std::int64_t at_ms;
};
struct Trace {
    std::vector<DiskStep> steps;
    std::vector<Acknowledged> answers;
    std::map<ClipId, std::string> films;  // whole
};

DiskStep step_of(const Call& call, std::int64_t at_ms) {
    static const std::map<Call::Sort, DiskStep::Sort> kSorts{
        {Call::Sort::create, DiskStep::Sort::create},
        {Call::Sort::write, DiskStep::Sort::write},
        {Call::Sort::truncate, DiskStep::Sort::truncate},
        {Call::Sort::remove, DiskStep::Sort::remove},
        {Call::Sort::sync, DiskStep::Sort::sync},
        {Call::Sort::sync_folder, DiskStep::Sort::sync_folder}};
    return {kSorts.at(call.sort), call.file, call.place, std::string(call.octets), at_ms};
}

/// Two interviews of two sources, one after the other, the journal in the same folder.
Trace hold() {
    Trace held;
    RoomFixture room;
    Device camera(Sort::camera, "Camera 1"), microphone(Sort::microphone, "Microphone 1");
    TracedDisk disk;
    auto now = [&] { return room.clock.now().wall_ms; };
    SystemCalls calls(
        room.folder.string(),
        [&](const Call& call) {
            if (call.sort != Call::Sort::sync && call.sort != Call::Sort::sync_folder)
                TracedDisk::add(step_of(call, now()));
            return Answer{};
        },
        [&](const Call& call) { TracedDisk::add(step_of(call, now())); });
    held.answers.push_back({TracedDisk::count(), 0, now()});
    RoomJournal journal(room, (room.folder / "journal.db").string(), [&](std::uint64_t size) {
        held.answers.push_back({TracedDisk::count(), size, now()});
    });
    EXPECT_TRUE(journal.ok());
    held.answers.front().steps = TracedDisk::count();
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(camera.source()), sources.push_back(microphone.source());
    room.open(std::move(sources));
    EXPECT_TRUE(room.wait_live("Camera 1") && room.wait_live("Microphone 1"));
    EXPECT_TRUE(room.record(milliseconds(6500)));
    room.interview.of_case = random_id<CaseId>();
    EXPECT_TRUE(room.record(milliseconds(3500)));
    for (const ClipSealed& sealed : room.of_kind<ClipSealed>()) {
        std::string path = room.exported(sealed.clip);
        EXPECT_EQ(decode(path, static_cast<std::int64_t>(sealed.duration_ms)).complaints, "");
        held.films[sealed.clip] = octets_of(path);
    }
    EXPECT_EQ(held.films.size(), 4u);
    EXPECT_GE(room.of_kind<RecMark>().size(), 2u);
    held.steps = disk.steps();
    while (held.steps.back().file.find(".mkv") != std::string::npos) held.steps.pop_back();
    return held;
}

/// What a restart after the cut must find: empty, or what is missing.
class Restart {
  public:
    Restart(const Trace& held, const Files& files, std::uint64_t acknowledged, std::int64_t cut_ms)
        : held_(held), files_(files), acknowledged_(acknowledged), cut_ms_(cut_ms) {
        for (const auto& [name, octets] : files_) std::ofstream(folder_ / name, std::ios::binary) << octets;
    }

    std::string fault() {
        ReadJournal journal = read_journal(folder_ / "journal.db");
        if (!journal.fault.empty()) return "journal: " + journal.fault;
        if (journal.size < acknowledged_) return "journal: lost " + std::to_string(journal.size);
        log_ = std::move(journal.clips);
        std::string why;
        for (const std::string& name : capture::unknown_clips(folder_.path(), log_))
            if (files_.at(name).size() > kClipHeader) why = "slots before their clip was opened";
        for (const ClipEvent& event : capture::recover_clips(folder_.path(), log_)) {
            if (!std::holds_alternative<ClipRecovered>(event)) return "clip: lost";
            if (!log_.apply(event, 1000)) return "clip: recovered twice";
        }
        for (const Recording* recording : log_.all())
            if (why.empty()) why = fault_of(*recording);
        for (const auto& [name, octets] : files_)
            if (name.find("journal") == std::string::npos && octets_of(folder_ / name) != octets)
                why = name + " was changed";
        return why;
    }

  private:
    std::string fault_of(const Recording& recording) {
        ClipReport report = verify_clip(folder_.path(), recording, {});
        if (!report.whole()) return "clip: " + to_text(report.faults.front());
        std::int64_t attested = static_cast<std::int64_t>(report.facts.attested_ns / 1'000'000);
        if (recording.recovered && known_since(recording) + kYoung <= cut_ms_ &&
            cut_ms_ - kYoung - recording.started_ms() > attested)
            return "clip: attested to " + std::to_string(attested) + " ms, cut at " +
                   std::to_string(cut_ms_ - recording.started_ms());
        ClipPaths paths = ClipPaths::in(folder_.path(), recording.opened.clip);
        auto in = open_file(paths.clip);
        std::string film = folder_ / "film";
        std::filesystem::remove(film);
        auto out = create_file(film);
        std::uint64_t length = report.facts.found.media_bytes;
        if (auto done = export_clip(*in.value(), *out.value(), nullptr, length); !done)
            return "export: " + done.error().text;
        std::string made = octets_of(film), whole = held_.films.at(recording.opened.clip);
        std::size_t proven = recording.sealed ? whole.size() : attested_media(paths, recording);
        return made.size() >= proven && made.compare(0, proven, whole, 0, proven) == 0 ? "" : "film: another";
    }

    /// When the journal answered for its opening: nothing is written before.
    std::int64_t known_since(const Recording& recording) const {
        for (const Acknowledged& answer : held_.answers)
            if (answer.size > recording.opened_index) return answer.at_ms;
        return cut_ms_;
    }

    /// Octets of media that the last record attests.
    std::size_t attested_media(const ClipPaths& paths, const Recording& recording) {
        std::string records = octets_of(paths.records);
        std::size_t found = 0;
        for (std::size_t at = 0; at + kRecord <= records.size(); at += kRecord)
            if (auto record = decode_record(as_bytes(records).subspan(at, kRecord), recording.opened.key))
                found = record->media_bytes;
        return found;
    }

    const Trace& held_;
    const Files& files_;
    std::uint64_t acknowledged_;
    std::int64_t cut_ms_;
    TemporaryFolder folder_;
    ClipLog log_;
};

/// How the unsynced steps fare: none, all, a random half of them, or all with torn sectors.
std::function<std::size_t(std::size_t, std::size_t)> fate(unsigned sort, std::mt19937& random) {
    return [sort, &random](std::size_t, std::size_t octets) -> std::size_t {
        switch (sort) {
            case 0: return 0;
            case 1: return octets;
            case 2: return random() % 2 ? octets : 0;
            default: return octets > 1 ? random() % (octets / 512 + 1) * 512 : random() % 2;
        }
    };
}

Digest digest_of(const Files& files) {
    Sha256 all;
    for (const auto& [name, octets] : files) all.update(as_bytes(name)), all.update(as_bytes(octets));
    return all.digest();
}

struct Count {
    int states = 0, losses = 0;
};

/// So many states of the disk, no two the same.
Count cut(const Trace& held, int states, bool syncs_count) {
    std::mt19937 random = seeded(490);
    std::set<Digest> seen;
    Count count;
    for (int tries = 0; count.states < states && tries < states * 20; ++tries) {
        std::size_t first = held.answers.front().steps;
        std::size_t at = first + random() % (held.steps.size() + 1 - first);
        std::uint64_t acknowledged = 0;
        for (const Acknowledged& answer : held.answers)
            if (answer.steps <= at) acknowledged = answer.size;
        std::int64_t cut_ms = 0;
        for (std::size_t i = 0; i < at; ++i) cut_ms = std::max(cut_ms, held.steps[i].at_ms);
        unsigned sort = static_cast<unsigned>(random() % 4);
        Files files = after_cut(held.steps, at, syncs_count, fate(sort, random));
        if (!seen.insert(digest_of(files)).second) continue;
        ++count.states;
        std::string why = Restart(held, files, acknowledged, cut_ms).fault();
        if (why.empty()) continue;
        ++count.losses;
        EXPECT_FALSE(syncs_count) << "cut at " << at << " of " << held.steps.size() << ", fate " << sort
                                  << ", " << acknowledged << " acknowledged: " << why;
    }
    std::printf("%d states of the disk from %zu steps, losses in %d\n", count.states, held.steps.size(),
                count.losses);
    return count;
}

TEST(PowerCut, AtAnyWriteOfClipsAndJournalKeepsThePromise) {
    Trace held = hold();
    int states = times(300, 6000);
    Count honest = cut(held, states, true);
    EXPECT_EQ(honest.losses, 0);
    EXPECT_EQ(honest.states, states);
    // The same test on a disk that lies about every sync finds losses.
    Count lying = cut(held, times(60, 500), false);
    EXPECT_GT(lying.losses, lying.states / 4);
}

}  // namespace
}  // namespace faults
