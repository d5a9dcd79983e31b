// Check 12: every clip of the sitting, read to its last octet.

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "protocol_gen/check_list.h"
#include "recorder/evidence/clip_scan.h"

namespace protocol {
namespace {

std::string place(const evidence::Recording& recording) {
    return "clips/" + recording.opened.clip.hex() + ".clip";
}
bool here(const ReadBundle& bundle, const std::string& path) {
    return std::find(bundle.files.begin(), bundle.files.end(), path) != bundle.files.end();
}
/// What may stand in clips/ of it; the .keys of a sealed clip may be missing.
std::array<std::string, 3> files_of(const evidence::Recording& recording) {
    const auto name = "clips/" + recording.opened.clip.hex();
    return {name + ".clip", name + ".ckpt", name + ".keys"};
}

/// The readers' keys as they stood when the journal had `size` entries.
std::vector<evidence::ReaderPublicKey> readers_at(const ReadBundle& bundle, std::uint64_t size) {
    evidence::KeyRing ring;
    for (const auto& read : bundle.entries)
        if (read.entry.entry.index < size && evidence::KeyRing::rule(read.statement.kind))
            ring.apply(read.statement);
    auto keys = ring.readers();
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// Sealed to exactly those who were enrolled to read when its header was made; plain only while nobody was.
std::string sealed_amiss(const ReadBundle& bundle, const evidence::ClipHeader& header) {
    const auto enrolled = readers_at(bundle, header.journal_size);
    const bool sealed = header.suite == evidence::Suite::sealed;
    if (!sealed && !enrolled.empty()) return "it is plain, though keys were enrolled to seal it to";
    const auto path = bundle.folder + "/" + "clips/" + header.clip.hex() + ".keys";
    const auto text = evidence::read_file(path, evidence::kMaxKeysFile);
    const auto keys = evidence::parse_clip_keys(text.ok() ? *text : "");
    if (!sealed || !keys.ok()) return {};  // not here, or told already
    std::vector<evidence::ReaderPublicKey> readers;
    for (const auto& line : keys->lines) readers.push_back(line.reader);
    return readers == enrolled ? "" : "it is not sealed to exactly the keys that were enrolled to read it";
}

/// The header's "not before": a head that the log had when the clip was opened.
bool not_before(const ReadBundle& bundle, const evidence::Recording& recording,
                const evidence::ClipHeader& header) {
    return header.journal_size <= recording.opened_index &&
           bundle.tree.root_at(header.journal_size) == header.journal_root;
}

constexpr std::uint64_t kLongestBufferMs =
    2000;  // the newest buffer begins so long before the clip's end at most

/// What the journal says of time and gaps, against the clip's own newest time and the gaps entered.
std::string untimely(const evidence::Recording& recording, const evidence::ClipFacts& facts) {
    const auto newest_ms = facts.found.newest_ns / 1'000'000;
    const auto lasts = recording.duration_ms();
    if (lasts < newest_ms || lasts > newest_ms + kLongestBufferMs)
        return "lasts " + std::to_string(lasts) + " ms, but its newest buffer begins at " +
               std::to_string(newest_ms) + " ms";
    if (!recording.sealed) return {};
    std::uint64_t picture_ms = 0, sound_ms = 0;
    for (const auto& gap : recording.gaps)
        (gap.what == evidence::Track::picture ? picture_ms : sound_ms) +=
            static_cast<std::uint64_t>(std::max<std::int64_t>(0, gap.to.ms - gap.from.ms));
    if (picture_ms != recording.sealed->gap_picture_ms || sound_ms != recording.sealed->gap_sound_ms)
        return "its gaps are not those entered";
    return recording.sealed->started == recording.opened.started ? ""
                                                                 : "sealed with another time than opened";
}

/// A file longer than its manifest says is not read: it may have no end.
bool overlong(const ReadBundle& bundle, const std::string& path) {
    std::error_code failed;
    const auto length = std::filesystem::file_size(bundle.folder + "/" + path, failed);
    const auto* listed = bundle.listed(path);
    return !failed && (!listed || length > listed->length);
}

void check_clip(const ReadBundle& bundle, const evidence::Recording& recording, CheckList& list) {
    for (const auto& path : files_of(recording))
        if (overlong(bundle, path))
            return list.fault(CheckName::clips, path + ": longer than the manifest says; not read");
    const auto report = evidence::verify_clip(bundle.folder + "/clips", recording, bundle.fingerprint);
    for (const auto& fault : report.faults)
        list.fault(CheckName::clips, place(recording) + ": " + evidence::to_text(fault) + " (entry " +
                                         std::to_string(recording.opened_index) + ")");
    if (!report.facts.header) return;
    if (const auto why = untimely(recording, report.facts); !why.empty())
        list.fault(CheckName::clips,
                   place(recording) + ": " + why + " (entry " + std::to_string(recording.closed_index) + ")");
    if (const auto why = sealed_amiss(bundle, *report.facts.header); !why.empty())
        list.fault(CheckName::clips, place(recording) + ": " + why);
    if (!not_before(bundle, recording, *report.facts.header))
        list.fault(CheckName::clips,
                   place(recording) + ": its header names a head that the log did not have");
}

}  // namespace

void check_clips(const ReadBundle& bundle, CheckList& list) {
    if (!bundle.manifest) return list.skip(CheckName::clips, "no manifest says whose sitting's they are");
    std::set<std::string> known;
    std::uint64_t checked = 0, lost = 0, elsewhere = 0, simulated = 0, sealed = 0, unkeyed = 0;
    for (const auto* recording : bundle.clips.all()) {
        if (recording->opened.sitting != bundle.manifest->sitting) {
            ++elsewhere;
            continue;
        }
        if (recording->state == evidence::ClipState::lost) {
            ++lost;
            continue;
        }
        for (const auto& path : files_of(*recording)) known.insert(path);
        check_clip(bundle, *recording, list);
        ++checked;
        simulated += recording->opened.simulated;
        sealed += recording->opened.keys_sha256.has_value();
        unkeyed += recording->opened.keys_sha256 && !here(bundle, files_of(*recording)[2]);
    }
    for (const auto& path : bundle.files)
        if (path.starts_with("clips/") && !known.contains(path))
            list.fault(CheckName::clips, path + ": the journal knows no such clip of the sitting");
    list.detail(CheckName::clips,
                std::to_string(checked) + " read whole" +
                    (sealed ? ", " + std::to_string(sealed) +
                                  " of them sealed: what they show is looked at with a reader's key alone"
                            : "") +
                    (unkeyed ? ", " + std::to_string(unkeyed) + " without keys: nobody can open them" : "") +
                    (simulated ? ", " + std::to_string(simulated) + " of TEST SOURCES" : "") +
                    (lost ? ", " + std::to_string(lost) + " lost as the journal says" : "") +
                    (elsewhere ? ", " + std::to_string(elsewhere) + " of other sittings not here" : ""));
    if (checked + lost == 0) list.skip(CheckName::clips, "the sitting has none");
}

}  // namespace protocol
