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
                        const evidence::ReaderKey* reader, const std::string& to, const DiskRoom& room,
                        const std::stop_token& stop) {
    OTYRYS_TRY(const auto clip,
               evidence::open_file(evidence::ClipPaths::in(clips, recording.opened.clip).clip));
    std::shared_ptr<const evidence::SlotCipher> cipher;
    if (reader && recording.opened.keys_sha256) {
        OTYRYS_TRY(const auto header, evidence::read_header(*clip));
        OTYRYS_TRY(cipher, evidence::open_clip_keys_in(clips, header, *reader));
    }
    OTYRYS_TRY(const auto out, ExportFile::create(to, room, stop));
    OTYRYS_TRY(const auto exported,
               evidence::export_clip(*clip, *out, std::move(cipher), media_bytes(recording)));
    if (!as_recorded(exported, recording)) return Error{"what it holds is not what the journal says"};
    return out->keep();
}

/// What is in a folder of exports, and what is not, for it is sealed and there is no reader.
struct Made {
    unsigned there = 0, sealed = 0;  // clips
};

/// What is taken out, from where to where.
struct Taking {
    const voting::Sitting& sitting;
    const evidence::ClipLog& log;
    Digest trust;
    std::string clips;                    // folder of the clips' files
    const evidence::ReaderKey* reader{};  // null: the sealed ones are left out
    std::string target;
    DiskRoom room;
    std::stop_token stop;
};

/// Each closed clip of a case, with the path that it is exported to.
template <class Take>
void each_clip(const Taking& taking, Take take) {
    std::map<evidence::CaseId, unsigned> numbers;
    for (const auto* clip : closed_clips(taking.log, taking.sitting.prepared.sitting)) {
        const auto* c = clip->opened.of_case ? taking.sitting.find(*clip->opened.of_case) : nullptr;
        if (c)
            take(*clip, taking.target + "/case-" + std::to_string(c->number) + "-" +
                            std::to_string(++numbers[c->id]) + ".mkv");
    }
}

/// To <target>/case-<number>-<n>.mkv, those that are not there yet. What went wrong is added to `faults`.
Made export_clips(const Taking& taking, std::string& faults) {
    Made made;
    each_clip(taking, [&](const evidence::Recording& clip, const std::string& name) {
        if (clip.opened.keys_sha256 && !taking.reader) {
            ++made.sealed;
            return;
        }
        const auto done = fs::exists(name)
                              ? Result<void>()
                              : export_one(taking.clips, clip, taking.reader, name, taking.room, taking.stop);
        if (!done.ok())
            faults += (faults.empty() ? "" : "; ") + clip.opened.clip.hex() + ": " + done.error().text;
        made.there += done.ok();
    });
    return made;
}

std::uint64_t size_of(const std::string& file) {
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    return failed ? 0 : size;
}

/// What export_sitting() would write: the clips' media, once by itself and once in its film.
std::uint64_t octets_of(const Taking& taking) {
    std::uint64_t octets = 0;
    each_clip(taking, [&](const evidence::Recording& clip, const std::string& name) {
        if (clip.opened.keys_sha256 && !taking.reader) return;
        const auto size = size_of(evidence::ClipPaths::in(taking.clips, clip.opened.clip).clip);
        const auto* c = taking.sitting.find(*clip.opened.of_case);
        octets += fs::exists(name) ? 0 : size;
        octets += fs::exists(film_path(taking.target, *c)) ? 0 : size;
    });
    return octets;
}

/// Clips and films.
Result<Made> export_sitting(const Taking& taking) {
    std::error_code failed;
    fs::create_directories(taking.target, failed);
    if (failed) return Error{taking.target + ": " + failed.message()};
    OTYRYS_CHECK(taking.room.holds(taking.target, octets_of(taking)));
    std::string faults;
    const Made made = export_clips(taking, faults);
    const auto open = [&](const evidence::Recording& clip) {
        return replay::ClipSource::open(taking.clips, clip, taking.trust, taking.reader);
    };
    const auto films = export_films(taking.sitting, taking.log, taking.reader != nullptr, open, taking.target,
                                    taking.room, taking.stop);
    if (!films.ok()) faults += (faults.empty() ? "" : "; ") + films.error().text;
    if (!faults.empty()) return Error{faults};
    return made;
}

Taking taking_of(const Archived& archived, const DiskRoom& room, const std::stop_token& stop) {
    return {archived.sitting,
            archived.clips,
            archived.trust,
            provision::clips_path(archived.folder),
            nullptr,
            archived.folder + "/exports/" + archived.sitting.prepared.sitting.hex(),
            room,
            stop};
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

protocol::BundleSources sources_of(const Archived& archived, const std::vector<std::string>& papers) {
    protocol::BundleSources sources{archived.sitting.prepared.sitting, {}, papers};
    for (const auto* clip : closed_clips(archived.clips, sources.sitting))
        for (const auto* suffix : {".clip", ".ckpt", ".keys"})
            if (const auto file = clip_file(archived.folder, *clip, suffix);
                suffix != kKeys || fs::exists(file))
                sources.clips.push_back(file);
    return sources;
}

std::uint64_t octets_of(const Archived& archived, const protocol::BundleSources& sources) {
    std::uint64_t octets = octets_of(taking_of(archived, {}, {}));
    for (const auto& file : sources.clips) octets += size_of(file);
    for (const auto& file : sources.papers) octets += size_of(file);
    return octets;
}

Result<Exported> export_recordings(const Archived& archived, const DiskRoom& room,
                                   const std::stop_token& stop) {
    const Taking taking = taking_of(archived, room, stop);
    OTYRYS_TRY(const Made made, export_sitting(taking));
    return Exported{taking.target, made.sealed};
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
    OTYRYS_TRY(const Made made,
               export_sitting({*sitting, clips, trust, bundle + "/clips", &reader, target, {}, {}}));
    return made.there;
}

}  // namespace otyrysd
