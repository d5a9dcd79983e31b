// Check 12: every clip of the sitting, read to its last octet.

#include <algorithm>
#include <set>

#include "protocol_gen/check_list.h"
#include "recorder/evidence/clip_scan.h"

namespace protocol {
namespace {

std::string place(const evidence::Recording& recording) {
    return "clips/" + recording.opened.clip.hex() + ".clip";
}

/// The header's "not before": a head that the log had when the clip was opened.
bool not_before(const ReadBundle& bundle, const evidence::Recording& recording,
                const evidence::ClipHeader& header) {
    return header.journal_size <= recording.opened_index &&
           bundle.tree.root_at(header.journal_size) == header.journal_root;
}

void check_clip(const ReadBundle& bundle, const evidence::Recording& recording, CheckList& list) {
    const auto report = evidence::verify_clip(bundle.folder + "/clips", recording, bundle.fingerprint);
    for (const auto& fault : report.faults)
        list.fault(CheckName::clips, place(recording) + ": " + evidence::to_text(fault) + " (entry " +
                                         std::to_string(recording.opened_index) + ")");
    if (report.facts.header && !not_before(bundle, recording, *report.facts.header))
        list.fault(CheckName::clips,
                   place(recording) + ": its header names a head that the log did not have");
}

}  // namespace

void check_clips(const ReadBundle& bundle, CheckList& list) {
    std::set<std::string> known;
    std::uint64_t checked = 0, lost = 0, elsewhere = 0, simulated = 0;
    for (const auto* recording : bundle.clips.all()) {
        if (!bundle.manifest || recording->opened.sitting != bundle.manifest->sitting) {
            ++elsewhere;
            continue;
        }
        if (recording->state == evidence::ClipState::lost) {
            ++lost;
            continue;
        }
        known.insert(recording->opened.clip.hex());
        check_clip(bundle, *recording, list);
        ++checked;
        simulated += recording->opened.simulated;
    }
    for (const auto& path : bundle.files)
        if (path.starts_with("clips/") && !known.contains(path.substr(6, path.rfind('.') - 6)))
            list.fault(CheckName::clips, path + ": the journal knows no such clip of the sitting");
    list.detail(CheckName::clips,
                std::to_string(checked) + " read whole" +
                    (simulated ? ", " + std::to_string(simulated) + " of TEST SOURCES" : "") +
                    (lost ? ", " + std::to_string(lost) + " lost as the journal says" : "") +
                    (elsewhere ? ", " + std::to_string(elsewhere) + " of other sittings not here" : ""));
    if (checked + lost == 0) list.skip(CheckName::clips, "the sitting has none");
}

}  // namespace protocol
