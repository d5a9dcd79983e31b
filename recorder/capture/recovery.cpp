#include "recorder/capture/recovery.h"

#include <algorithm>
#include <filesystem>

#include "recorder/evidence/clip_scan.h"
#include "recorder/evidence/record_chain.h"

namespace capture {

namespace {

evidence::ClipEvent lost(const evidence::ClipOpened& opened, const std::string& reason) {
    return evidence::ClipLost{opened.clip, opened.of_case, evidence::statement_text(reason)};
}

constexpr std::uint64_t kNsPerMs = 1'000'000;
constexpr std::uint64_t kGap = 500 * kNsPerMs;
constexpr std::int64_t kAwhile = 500'000;  // us

struct Silence {
    std::uint64_t from_ns = 0, to_ns = 0;  // media time
};

std::vector<evidence::ProgressRecord> proven(const evidence::ReadFile& file, const evidence::PublicKey& key) {
    std::vector<evidence::ProgressRecord> found;
    const std::vector<evidence::Digest> digests = evidence::proven_records(file, key);
    for (std::size_t i = 0; i < digests.size(); ++i) {
        evidence::RecordOctets octets;
        if (!file.read(i * evidence::kRecord, octets) || evidence::blake2b256({octets}) != digests[i])
            continue;
        if (auto record = evidence::decode_proven_record(octets)) found.push_back(*record);
    }
    return found;
}

/// The newest time of a slot; nothing: there is none, or it cannot be read.
std::optional<std::uint64_t> newest_of(const evidence::ReadFile& clip, const evidence::ClipHeader& header,
                                       std::uint64_t slot) {
    evidence::Bytes octets(header.slot_len);
    if (!clip.read(evidence::kClipHeader + slot * header.slot_len, octets)) return {};
    auto opened = evidence::SlotReader(header).open(slot, octets);
    return opened ? std::optional(opened->head.newest_ns) : std::nullopt;
}

/// Where record upon record was written and nothing came to be recorded, until something did. A disk that
/// stands still writes no records.
std::vector<Silence> silences(const evidence::ReadFile& clip, const evidence::ReadFile& file,
                              const evidence::PublicKey& key) {
    std::vector<Silence> found;
    const auto header = evidence::read_header(clip);
    if (!header) return found;
    const std::vector<evidence::ProgressRecord> records = proven(file, key);
    for (auto first = records.begin(); first != records.end();) {
        const auto next = std::find_if(
            first, records.end(), [&](const auto& record) { return record.newest_ns != first->newest_ns; });
        const auto last = next - 1;
        std::optional<std::uint64_t> until = newest_of(clip, *header, last->slots);
        if (!until && next != records.end()) until = next->newest_ns;
        if (until && last->mono_us - first->mono_us >= kAwhile && *until > first->newest_ns + kGap)
            found.push_back({first->newest_ns, *until});
        first = next;
    }
    return found;
}

/// Of one track, what the journal lacks.
void add_gaps(std::vector<evidence::ClipEvent>& events, const evidence::Recording& recording,
              evidence::Track track, const std::vector<Silence>& silences) {
    const evidence::ClipOpened& opened = recording.opened;
    const auto wall = [&](std::uint64_t media_ns) {
        return evidence::WallTime{opened.started.ms + static_cast<std::int64_t>(media_ns / kNsPerMs)};
    };
    for (const Silence& silence : silences) {
        const evidence::WallTime from = wall(silence.from_ns), to = wall(silence.to_ns);
        const bool told = std::any_of(recording.gaps.begin(), recording.gaps.end(), [&](const auto& gap) {
            return gap.what == track && gap.from.ms < to.ms && gap.to.ms > from.ms;
        });
        if (!told)
            events.push_back(evidence::ClipGap{opened.clip, opened.of_case, track, from, to,
                                               "no data from the device, by the records"});
    }
}

void add_gaps(std::vector<evidence::ClipEvent>& events, const std::string& clips_dir,
              const evidence::Recording& recording) {
    const evidence::ClipOpened& opened = recording.opened;
    const evidence::ClipPaths paths = evidence::ClipPaths::in(clips_dir, opened.clip);
    auto clip = evidence::open_file(paths.clip);
    auto records = evidence::open_file(paths.records);
    if (!clip || !records) return;
    const std::vector<Silence> found = silences(**clip, **records, opened.key);
    if (opened.picture) add_gaps(events, recording, evidence::Track::picture, found);
    if (opened.sound) add_gaps(events, recording, evidence::Track::sound, found);
}

}  // namespace

evidence::ClipEvent recover_clip(const std::string& clips_dir, const evidence::ClipOpened& opened) {
    evidence::ClipPaths paths = evidence::ClipPaths::in(clips_dir, opened.clip);
    auto clip = evidence::open_file(paths.clip);
    if (!clip) return lost(opened, "the file is missing or cannot be opened");
    auto records = evidence::open_file(paths.records);
    if (!records) return lost(opened, "the file of records is missing or cannot be opened");
    evidence::ClipScan scan(*clip.value(), *records.value(), opened.key);
    const evidence::ClipFacts& facts = scan.finish();
    if (!facts.header || facts.header_sha256 != opened.header_sha256)
        return lost(opened, "its header is not the one that was opened");
    const evidence::ClipDigests& found = facts.found;
    return evidence::ClipRecovered{
        opened.clip,       opened.of_case,   facts.attested_slots,
        found.slots,       facts.tail_bytes, found.bytes,
        found.sha256,      found.root,       facts.opened ? std::optional(found.media_sha256) : std::nullopt,
        found.media_bytes, opened.started,   found.newest_ns / 1'000'000};
}

std::vector<evidence::ClipEvent> recover_clips(const std::string& clips_dir, const evidence::ClipLog& log) {
    std::vector<evidence::ClipEvent> events;
    for (const evidence::Recording* recording : log.unsealed()) {
        evidence::ClipEvent closing = recover_clip(clips_dir, recording->opened);
        if (std::holds_alternative<evidence::ClipRecovered>(closing)) add_gaps(events, clips_dir, *recording);
        events.push_back(std::move(closing));
    }
    return events;
}

std::vector<std::string> unknown_clips(const std::string& clips_dir, const evidence::ClipLog& log) {
    std::vector<std::string> names;
    std::error_code fault;
    for (const auto& entry : std::filesystem::directory_iterator(clips_dir, fault)) {
        if (entry.path().extension() != ".clip") continue;
        auto id = evidence::ClipId::parse(entry.path().stem().string());
        if (!id || !log.find(*id)) names.push_back(entry.path().filename().string());
    }
    return names;
}

}  // namespace capture
