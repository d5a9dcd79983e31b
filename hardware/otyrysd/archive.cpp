#include "hardware/otyrysd/archive.h"

#include <filesystem>
#include <map>

#include "hardware/otyrysd/films.h"
#include "hardware/provision/folder.h"
#include "protocol_gen/bundle.h"
#include "protocol_gen/checks.h"
#include "recorder/evidence/clip_scan.h"

namespace otyrysd {
namespace {

namespace fs = std::filesystem;
using evidence::Error;

constexpr std::string_view kKeys = ".keys";  // of a sealed clip, deletable

/// The sitting's recordings whose files are complete, in the order of opening.
std::vector<const evidence::Recording*> closed_clips(const evidence::ClipLog& log,
                                                     const evidence::SittingId& sitting) {
    std::vector<const evidence::Recording*> clips;
    for (const auto* clip : log.all())
        if (clip->opened.sitting == sitting && clip->closed() && clip->state != evidence::ClipState::lost)
            clips.push_back(clip);
    return clips;
}

std::string clip_file(const std::string& folder, const evidence::Recording& clip, const char* suffix) {
    return provision::clips_path(folder) + "/" + clip.opened.clip.hex() + suffix;
}

/// What is exported is what the journal says was recorded.
bool as_recorded(const evidence::ClipDigests& exported, const evidence::Recording& clip) {
    const auto media = clip.sealed      ? std::optional(clip.sealed->media_sha256)
                       : clip.recovered ? clip.recovered->media_sha256
                                        : std::nullopt;
    return !media || *media == exported.media_sha256;
}

/// The media that the journal names and no more: behind it may stand what a power cut left.
std::uint64_t media_bytes(const evidence::Recording& clip) {
    return clip.sealed      ? clip.sealed->media_bytes
           : clip.recovered ? clip.recovered->media_bytes
                            : evidence::kNone64;
}

Result<void> export_one(const std::string& clips, const evidence::Recording& recording,
                        const evidence::ReaderKey* reader, const std::string& to) {
    const std::string partial = to + ".partial";
    std::error_code failed;
    fs::remove(partial, failed);
    OTYRYS_TRY(const auto clip,
               evidence::open_file(evidence::ClipPaths::in(clips, recording.opened.clip).clip));
    std::shared_ptr<const evidence::SlotCipher> cipher;
    if (reader && recording.opened.keys_sha256) {
        OTYRYS_TRY(const auto header, evidence::read_header(*clip));
        OTYRYS_TRY(cipher, evidence::open_clip_keys_in(clips, header, *reader));
    }
    OTYRYS_TRY(const auto out, evidence::create_file(partial));
    OTYRYS_TRY(const auto exported,
               evidence::export_clip(*clip, *out, std::move(cipher), media_bytes(recording)));
    if (!as_recorded(exported, recording)) return Error{"what it holds is not what the journal says"};
    OTYRYS_CHECK(out->sync());
    fs::rename(partial, to, failed);
    if (failed) return Error{to + ": " + failed.message()};
    return {};
}

/// What is in a folder of exports, and what is not, for it is sealed and there is no reader.
struct Made {
    unsigned there = 0, sealed = 0;  // clips
};

/// To <target>/case-<number>-<n>.mkv, those that are not there yet. What went wrong is added to `faults`.
Made export_clips(const voting::Sitting& sitting, const evidence::ClipLog& log, const std::string& clips,
                  const evidence::ReaderKey* reader, const std::string& target, std::string& faults) {
    std::map<evidence::CaseId, unsigned> numbers;
    Made made;
    for (const auto* clip : closed_clips(log, sitting.prepared.sitting)) {
        const auto* c = clip->opened.of_case ? sitting.find(*clip->opened.of_case) : nullptr;
        if (!c) continue;
        const auto name =
            target + "/case-" + std::to_string(c->number) + "-" + std::to_string(++numbers[c->id]) + ".mkv";
        if (clip->opened.keys_sha256 && !reader) {
            ++made.sealed;
            continue;
        }
        const auto done = fs::exists(name) ? Result<void>() : export_one(clips, *clip, reader, name);
        if (!done.ok())
            faults += (faults.empty() ? "" : "; ") + clip->opened.clip.hex() + ": " + done.error().text;
        made.there += done.ok();
    }
    return made;
}

/// Clips and films. `clips`: the folder of the clips' files. Without a reader the sealed ones are left out.
Result<Made> export_sitting(const voting::Sitting& sitting, const evidence::ClipLog& log, const Digest& trust,
                            const std::string& clips, const evidence::ReaderKey* reader,
                            const std::string& target) {
    std::error_code failed;
    fs::create_directories(target, failed);
    if (failed) return Error{target + ": " + failed.message()};
    std::string faults;
    const Made made = export_clips(sitting, log, clips, reader, target, faults);
    const auto open = [&](const evidence::Recording& clip) {
        return replay::ClipSource::open(clips, clip, trust, reader);
    };
    const auto films = export_films(sitting, log, reader != nullptr, open, target);
    if (!films.ok()) faults += (faults.empty() ? "" : "; ") + films.error().text;
    if (!faults.empty()) return Error{faults};
    return made;
}

/// Sittings and clips as a bundle's entries tell them.
Result<void> fold(const protocol::BundleStore& store, voting::SittingBook& sittings,
                  evidence::ClipLog& clips) {
    for (std::uint64_t i = 0; i < store.size(); ++i) {
        OTYRYS_TRY(const auto stored, store.read(i));
        OTYRYS_TRY(const auto entry, evidence::parse_entry(stored.envelope));
        const auto* rule = sittings.rule(entry.kind);
        if (!rule) rule = evidence::clip_rule(entry.kind);
        if (!rule || !stored.body) continue;
        OTYRYS_TRY(const auto note, evidence::parse_body(*stored.body));
        OTYRYS_TRY(const auto statement, evidence::parse_statement(note.text, *rule));
        if (sittings.rule(entry.kind))
            sittings.apply({entry, *stored.body}, statement);
        else
            OTYRYS_CHECK(clips.apply(statement, i));
    }
    return {};
}

}  // namespace

Result<std::string> write_archive(const Box& box, const std::string& folder,
                                  const std::vector<std::string>& papers) {
    if (!box.sitting()) return Error{"there is no sitting"};
    protocol::BundleSources sources{box.sitting()->prepared.sitting, {}, papers};
    for (const auto* clip : closed_clips(box.clips(), sources.sitting))
        for (const auto* suffix : {".clip", ".ckpt", ".keys"})
            if (const auto file = clip_file(folder, *clip, suffix); suffix != kKeys || fs::exists(file))
                sources.clips.push_back(file);
    std::error_code failed;
    fs::create_directories(folder + "/bundles", failed);
    const auto path =
        folder + "/bundles/" + sources.sitting.hex() + "-" + std::to_string(box.journal().size());
    if (fs::exists(path)) return path;
    OTYRYS_CHECK(protocol::write_bundle(path, box.journal(), sources, box.clock().now().wall_ms));
    return path;
}

Result<Exported> export_recordings(const Box& box, const std::string& folder) {
    if (!box.sitting()) return Error{"there is no sitting"};
    const auto target = folder + "/exports/" + box.sitting()->prepared.sitting.hex();
    OTYRYS_TRY(const auto made, export_sitting(*box.sitting(), box.clips(), box.journal().fingerprint(),
                                               provision::clips_path(folder), nullptr, target));
    return Exported{target, made.sealed};
}

Result<unsigned> export_bundle(const std::string& bundle, const Digest& trust,
                               const evidence::ReaderKey& reader, const std::string& target) {
    if (!protocol::check_bundle(bundle, trust).sound())
        return Error{bundle + ": the bundle does not verify; otyrys-verify says why"};
    OTYRYS_TRY(const auto signed_list, evidence::read_file(bundle + "/manifest", protocol::kMaxManifest));
    OTYRYS_TRY(const auto note, evidence::parse_note(signed_list, 1));
    OTYRYS_TRY(const auto manifest, protocol::parse_manifest(note.text));
    OTYRYS_TRY(const auto store, protocol::BundleStore::open(bundle));
    voting::SittingBook sittings;
    evidence::ClipLog clips;
    OTYRYS_CHECK(fold(store, sittings, clips));
    const auto* sitting = sittings.find(manifest.sitting);
    if (!sitting) return Error{bundle + ": its sitting is not among its entries"};
    OTYRYS_TRY(const auto made, export_sitting(*sitting, clips, trust, bundle + "/clips", &reader, target));
    return made.there;
}

}  // namespace otyrysd
