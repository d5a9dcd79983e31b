#include "recorder/capture/recovery.h"

#include <filesystem>

#include "recorder/evidence/clip_scan.h"

namespace capture {

namespace {

evidence::ClipEvent lost(const evidence::ClipOpened& opened, const std::string& reason) {
    return evidence::ClipLost{opened.clip, opened.of_case, evidence::statement_text(reason)};
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
    for (const evidence::Recording* recording : log.unsealed())
        events.push_back(recover_clip(clips_dir, recording->opened));
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
