#include "hardware/otyrysd/archive.h"

#include <filesystem>
#include <map>

#include "hardware/otyrysd/films.h"
#include "hardware/provision/folder.h"
#include "protocol_gen/bundle.h"
#include "recorder/evidence/clip_scan.h"

namespace otyrysd {
namespace {

namespace fs = std::filesystem;
using evidence::Error;

/// The sitting's recordings whose files are complete, in the order of opening.
std::vector<const evidence::Recording*> closed_clips(const Box& box) {
    std::vector<const evidence::Recording*> clips;
    for (const auto* clip : box.clips().all())
        if (clip->opened.sitting == box.sitting()->prepared.sitting && clip->closed() &&
            clip->state != evidence::ClipState::lost)
            clips.push_back(clip);
    return clips;
}

std::string clip_file(const std::string& folder, const evidence::Recording& clip, const char* suffix) {
    return provision::clips_path(folder) + "/" + clip.opened.clip.hex() + suffix;
}

Result<void> export_one(const std::string& from, const std::string& to) {
    const std::string partial = to + ".partial";
    std::error_code failed;
    fs::remove(partial, failed);
    OTYRYS_TRY(const auto clip, evidence::open_file(from));
    OTYRYS_TRY(const auto out, evidence::create_file(partial));
    const auto exported = evidence::export_clip(*clip, *out);
    if (!exported.ok()) return exported.error();
    OTYRYS_CHECK(out->sync());
    fs::rename(partial, to, failed);
    if (failed) return Error{to + ": " + failed.message()};
    return {};
}

}  // namespace

Result<std::string> write_archive(const Box& box, const std::string& folder,
                                  const std::vector<std::string>& papers) {
    if (!box.sitting()) return Error{"there is no sitting"};
    protocol::BundleSources sources{box.sitting()->prepared.sitting, {}, papers};
    for (const auto* clip : closed_clips(box))
        for (const auto* suffix : {".clip", ".ckpt"})
            sources.clips.push_back(clip_file(folder, *clip, suffix));
    std::error_code failed;
    fs::create_directories(folder + "/bundles", failed);
    const auto path =
        folder + "/bundles/" + sources.sitting.hex() + "-" + std::to_string(box.journal().size());
    if (fs::exists(path)) return path;
    OTYRYS_CHECK(protocol::write_bundle(path, box.journal(), sources, box.clock().now().wall_ms));
    return path;
}

Result<std::string> export_recordings(const Box& box, const std::string& folder) {
    if (!box.sitting()) return Error{"there is no sitting"};
    const auto target = folder + "/exports/" + box.sitting()->prepared.sitting.hex();
    std::error_code failed;
    fs::create_directories(target, failed);
    if (failed) return Error{target + ": " + failed.message()};
    std::map<evidence::CaseId, unsigned> numbers;
    std::string faults;
    for (const auto* clip : closed_clips(box)) {
        const auto* c = clip->opened.of_case ? box.sitting()->find(*clip->opened.of_case) : nullptr;
        if (!c) continue;
        const auto name =
            target + "/case-" + std::to_string(c->number) + "-" + std::to_string(++numbers[c->id]) + ".mkv";
        if (fs::exists(name)) continue;
        const auto done = export_one(clip_file(folder, *clip, ".clip"), name);
        if (!done.ok()) faults += (faults.empty() ? "" : "; ") + done.error().text;
    }
    const auto films = export_films(
        *box.sitting(), box.clips(),
        [&](const evidence::Recording& clip) {
            return replay::ClipSource::open(provision::clips_path(folder), clip, box.journal().fingerprint());
        },
        target);
    if (!films.ok()) faults += (faults.empty() ? "" : "; ") + films.error().text;
    if (!faults.empty()) return Error{faults};
    return target;
}

}  // namespace otyrysd
