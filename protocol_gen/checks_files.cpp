// Checks 1 to 5: trust, manifest, journal, head, statements.

#include <algorithm>
#include <filesystem>

#include "protocol_gen/check_list.h"
#include "protocol_gen/signing_round.h"
#include "recorder/evidence/audit.h"
#include "recorder/evidence/box_events.h"
#include "recorder/evidence/head_cosigned.h"
#include "voting/act_codec.h"

namespace protocol {
namespace {

using evidence::Result;

Result<evidence::NoteKey> read_log_key(const std::string& folder) {
    OTYRYS_TRY(const std::string line, evidence::read_file(folder + "/log.vkey", kMaxSmallFile));
    if (!line.ends_with('\n')) return evidence::Error{"its line does not end"};
    return evidence::NoteKey::parse(std::string_view(line).substr(0, line.size() - 1));
}

Result<Manifest> read_manifest(const ReadBundle& bundle) {
    OTYRYS_TRY(const std::string bytes, evidence::read_file(bundle.folder + "/manifest", kMaxManifest));
    OTYRYS_TRY(const evidence::Note note, evidence::parse_note(bytes, 1));
    if (!evidence::verify_note(note, bundle.log)) return evidence::Error{"not signed by the log's key"};
    OTYRYS_TRY(Manifest manifest, parse_manifest(note.text));
    if (manifest.log != bundle.fingerprint) return evidence::Error{"of another log"};
    return manifest;
}

/// What is wrong with a file that is there; empty: nothing. One of another length is not read.
std::string wrong(const ReadBundle& bundle, const std::string& path) {
    const auto* listed = bundle.listed(path);
    if (!listed) return "not in the manifest";
    if (!has_place_in_bundle(path)) return "no place in a bundle";
    std::error_code failed;
    const auto length = std::filesystem::file_size(bundle.folder + "/" + path, failed);
    if (!failed && length != listed->length)
        return std::to_string(length) + " octets instead of " + std::to_string(listed->length);
    const auto found = evidence::digest_file(bundle.folder + "/" + path);
    if (!found.ok()) return found.error().text;
    return *found == *listed ? "" : "its SHA-256 is not the one in the manifest";
}

void compare_files(const ReadBundle& bundle, CheckList& list) {
    for (const auto& path : bundle.files) {
        if (path == "manifest") continue;
        if (const auto why = wrong(bundle, path); !why.empty())
            list.fault(CheckName::manifest, path + ": " + why);
    }
    for (const auto& file : bundle.manifest->files)
        if (!std::binary_search(bundle.files.begin(), bundle.files.end(), file.path))
            list.fault(CheckName::manifest, file.path + ": missing");
}

/// Text and signatures of a body, and its statement by the kind's rule.
Result<ReadEntry> read_statement(const evidence::Entry& entry, const std::string& body) {
    const auto* rule = any_rule(entry.kind);
    if (!rule) return evidence::Error{"no room knows the kind " + entry.kind};
    OTYRYS_TRY(evidence::Note note, evidence::parse_body(body));
    OTYRYS_TRY(evidence::Statement statement, evidence::parse_statement(note.text, *rule));
    const auto digest = evidence::sha256(evidence::as_bytes(note.text));
    return ReadEntry{{entry, body}, std::move(note), std::move(statement), digest};
}

void check_statement(const ReadBundle& bundle, const ReadEntry& read, CheckList& list) {
    const auto index = read.entry.entry.index;
    const auto& statement = read.statement;
    if (statement.log != bundle.fingerprint)
        list.fault_at(CheckName::statements, index, "a statement meant for another log");
    if (statement.head.size > index || bundle.tree.root_at(statement.head.size) != statement.head.root)
        list.fault_at(CheckName::statements, index, "the head it names was never the log's");
}

}  // namespace

const evidence::FileDigest* ReadBundle::listed(std::string_view path) const {
    if (!manifest) return nullptr;
    const auto& all = manifest->files;  // ascending
    const auto at =
        std::lower_bound(all.begin(), all.end(), path,
                         [](const BundleFile& file, std::string_view p) { return file.path < p; });
    return at == all.end() || at->path != path ? nullptr : &at->digest;
}

const evidence::KindRule* any_rule(std::string_view kind) {
    if (const auto* rule = evidence::KeyRing::rule(kind)) return rule;
    if (const auto* rule = voting::unlock_rule(kind)) return rule;
    if (const auto* rule = voting::kind_rule(kind)) return rule;
    if (const auto* rule = evidence::box_rule(kind)) return rule;
    if (const auto* rule = signing_rule(kind)) return rule;
    if (const auto* rule = evidence::cosigned_rule(kind)) return rule;
    return evidence::clip_rule(kind);
}

void check_files(ReadBundle& bundle, CheckList& list, const evidence::Digest& trust) {
    auto log = read_log_key(bundle.folder);
    if (!log.ok()) return list.fault(CheckName::trust, "log.vkey: " + log.error().text);
    bundle.log = std::move(log).value();
    bundle.fingerprint = evidence::trust_fingerprint(bundle.log);
    if (bundle.fingerprint != trust)
        return list.fault(CheckName::trust, "log.vkey: its fingerprint is " + bundle.fingerprint.hex());
    list.detail(CheckName::trust, bundle.log.name);

    auto files = list_bundle(bundle.folder);
    if (!files.ok()) return list.fault(CheckName::manifest, files.error().text);
    bundle.files = std::move(files).value();
    auto manifest = read_manifest(bundle);
    if (!manifest.ok()) return list.fault(CheckName::manifest, "manifest: " + manifest.error().text);
    bundle.manifest = std::move(manifest).value();
    compare_files(bundle, list);
    list.detail(CheckName::manifest, std::to_string(bundle.manifest->files.size()) + " files");
}

void check_journal(ReadBundle& bundle, CheckList& list) {
    const auto store = BundleStore::open(bundle.folder);
    if (!store.ok()) return list.fault(CheckName::journal, store.error().text);
    const auto audited = evidence::audit(*store, bundle.log, [&](const auto& entry, const auto& stored) {
        bundle.tree.add(evidence::leaf_hash(evidence::TreeHash::sha256, evidence::as_bytes(stored.envelope)));
        auto read = read_statement(entry, *stored.body);
        if (!read.ok()) return list.fault_at(CheckName::statements, entry.index, read.error().text);
        check_statement(bundle, *read, list);
        bundle.entries.push_back(std::move(read).value());
    });
    if (const auto* fault = std::get_if<evidence::AuditFault>(&audited)) {
        if (fault->index < store->size()) return list.fault_at(CheckName::journal, fault->index, fault->why);
        list.fault(CheckName::head, "head: " + fault->why);
    }
    const evidence::SeenHead head{bundle.tree.size(), bundle.tree.root()};
    if (bundle.manifest && bundle.manifest->head != head)
        list.fault(CheckName::head, "manifest: the head it names is not the entries'");
    list.detail(CheckName::journal, std::to_string(head.size) + " entries");
    list.detail(CheckName::head, "size " + std::to_string(head.size) + ", root " + head.root.hex());
    list.detail(CheckName::statements, std::to_string(bundle.entries.size()) + " statements");
}

}  // namespace protocol
