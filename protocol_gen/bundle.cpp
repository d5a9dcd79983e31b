#include "protocol_gen/bundle.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "recorder/evidence/clip_file.h"
#include "recorder/evidence/clock.h"
#include "recorder/evidence/lines.h"

namespace protocol {
namespace {

using evidence::Digest;
using evidence::Error;
using evidence::Result;
namespace fs = std::filesystem;

constexpr std::size_t kEnvelopeLines = 11;
constexpr std::array<std::string_view, 3> kFolders{"entries", "clips", "papers"};
constexpr std::array<std::string_view, 4> kFiles{"log.vkey", "head", "entries/envelopes", "entries/bodies"};

template <class All>
bool contains(const All& all, std::string_view one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool is_name(std::string_view name) {
    return !name.empty() && name[0] != '.' && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    });
}

Result<BundleFile> parse_file(std::string_view value) {
    const auto first = std::min(value.find(' '), value.size());
    const auto second = std::min(value.find(' ', first + 1), value.size());
    const auto sha256 = Digest::parse(value.substr(0, first));
    if (!sha256 || second == value.size()) return Error{"manifest: malformed file"};
    const auto length = evidence::parse_uint(value.substr(first + 1, second - first - 1));
    const auto path = value.substr(second + 1);
    if (!length || !is_bundle_path(path)) return Error{"manifest: malformed file"};
    return BundleFile{std::string(path), {*length, *sha256}};
}

/// The front of `rest` up to and with its n-th line end; empty when there are fewer.
std::string_view take_lines(std::string_view& rest, std::size_t n) {
    std::size_t end = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const auto lf = rest.find('\n', end);
        if (lf == std::string_view::npos) return {};
        end = lf + 1;
    }
    const auto taken = rest.substr(0, end);
    rest.remove_prefix(end);
    return taken;
}

/// "body <salt> <length>" LF and as many octets.
bool take_body(std::string_view& rest, evidence::StoredEntry& entry) {
    evidence::Lines line(take_lines(rest, 1));
    const auto value = line.value("body");
    const auto space = value.find(' ');
    if (space == std::string_view::npos) return false;
    entry.salt = evidence::Salt::parse(value.substr(0, space));
    const auto length = evidence::parse_uint(value.substr(space + 1));
    if (!entry.salt || !length || *length > evidence::kMaxBody || *length > rest.size()) return false;
    entry.body = rest.substr(0, *length);
    rest.remove_prefix(*length);
    return true;
}

template <class Draft>
Result<void> write_entries(Draft& draft, const evidence::Journal& journal) {
    std::string envelopes, bodies;
    for (std::uint64_t i = 0; i < journal.size(); ++i) {
        OTYRYS_TRY(const evidence::StoredEntry entry, journal.read_stored(i));
        if (!entry.salt || !entry.body) return Error{"entry " + std::to_string(i) + " has no body to bundle"};
        envelopes += entry.envelope;
        bodies += "body " + entry.salt->hex() + " " + std::to_string(entry.body->size()) + "\n" + *entry.body;
    }
    if (std::max(envelopes.size(), bodies.size()) > kMaxEntriesFile)
        return Error{"the journal is too large for one bundle"};
    OTYRYS_CHECK(draft.write("entries/envelopes", envelopes));
    return draft.write("entries/bodies", bodies);
}

}  // namespace

bool is_bundle_path(std::string_view path) {
    if (path.size() > kMaxBundlePath) return false;
    const auto slash = path.find('/');
    if (slash == std::string_view::npos) return is_name(path);
    return is_name(path.substr(0, slash)) && is_name(path.substr(slash + 1));
}

bool has_place_in_bundle(std::string_view path) {
    return contains(kFiles, path) || path.starts_with("clips/") || path.starts_with("papers/");
}

std::string format(const Manifest& manifest) {
    std::string out = "otyrys-bundle/v1\nlog " + manifest.log.hex() + "\nsitting " + manifest.sitting.hex() +
                      "\nhead " + std::to_string(manifest.head.size) + " " + manifest.head.root.hex() +
                      "\nat " + evidence::format_time(manifest.at_ms) + "\n";
    for (const auto& file : manifest.files)
        out += "file " + file.digest.sha256.hex() + " " + std::to_string(file.digest.length) + " " +
               file.path + "\n";
    return out;
}

Result<Manifest> parse_manifest(std::string_view text) {
    evidence::Lines lines(text);
    if (lines.next() != "otyrys-bundle/v1") return Error{"manifest: unknown form"};
    const auto log = Digest::parse(lines.value("log"));
    const auto sitting = evidence::SittingId::parse(lines.value("sitting"));
    const auto head = lines.value("head");
    const auto space = std::min(head.find(' '), head.size());
    const auto size = evidence::parse_uint(head.substr(0, space));
    const auto root = Digest::parse(head.substr(std::min(space + 1, head.size())));
    const auto at = evidence::parse_time(lines.value("at"));
    if (!lines.ok() || !log || !sitting || !size || !root || !at) return Error{"manifest: malformed opening"};
    Manifest out{*log, *sitting, {*size, *root}, *at, {}};
    while (!lines.at_end()) {
        const auto value = lines.value("file");
        if (!lines.ok()) return Error{"manifest: malformed file"};
        OTYRYS_TRY(BundleFile file, parse_file(value));
        if (!out.files.empty() && file.path <= out.files.back().path)
            return Error{"manifest: files out of order"};
        if (out.files.size() == kMaxBundleFiles) return Error{"manifest: too many files"};
        out.files.push_back(std::move(file));
    }
    return out;
}

/// What is written beside the final folder; removed unless kept.
class BundleWriter::Draft {
  public:
    explicit Draft(std::string folder) : folder_(std::move(folder)) {}
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        std::error_code ignored;
        if (!kept_) fs::remove_all(folder_, ignored);
    }

    Result<void> begin() const {
        std::error_code failed;
        fs::remove_all(folder_, failed);
        for (const auto inside : kFolders)
            if (!failed) fs::create_directories(fs::path(folder_) / inside, failed);
        if (failed) return Error{"cannot make the bundle's folder " + folder_ + ": " + failed.message()};
        return {};
    }
    Result<void> write(const std::string& path, std::string_view bytes) {
        OTYRYS_CHECK(evidence::write_new_file(folder_ + "/" + path, bytes));
        files.push_back({path, {bytes.size(), evidence::sha256(evidence::as_bytes(bytes))}});
        return {};
    }
    Result<void> copy(const std::string& from, const std::string& inside, const std::stop_token& stop) {
        const std::string path = inside + "/" + fs::path(from).filename().string();
        if (!is_bundle_path(path)) return Error{"a file whose name cannot stand in a bundle: " + from};
        OTYRYS_TRY(const evidence::FileDigest digest,
                   evidence::copy_new_file(from, folder_ + "/" + path, stop));
        files.push_back({path, digest});
        return {};
    }
    Result<void> finish(const std::string& final_folder) {
        for (const char* inside : {"/entries", "/clips", "/papers", ""})
            OTYRYS_CHECK(evidence::sync_folder(folder_ + inside));
        std::error_code failed;
        fs::rename(folder_, final_folder, failed);
        if (failed) return Error{"cannot put the bundle in place: " + failed.message()};
        kept_ = true;
        const auto parent = fs::path(final_folder).parent_path().string();
        return evidence::sync_folder(parent.empty() ? "." : parent);
    }
    std::vector<BundleFile> files;

  private:
    std::string folder_;
    bool kept_ = false;
};

BundleWriter::BundleWriter() = default;
BundleWriter::BundleWriter(BundleWriter&&) noexcept = default;
BundleWriter& BundleWriter::operator=(BundleWriter&&) noexcept = default;
BundleWriter::~BundleWriter() = default;

Result<BundleWriter> BundleWriter::begin(std::string folder, const evidence::Journal& journal,
                                         const evidence::SittingId& sitting) {
    if (fs::exists(fs::symlink_status(folder))) return Error{"there is already something at " + folder};
    if (journal.size() == 0) return Error{"no bundle of an empty journal"};
    BundleWriter out;
    out.folder_ = std::move(folder);
    out.draft_ = std::make_unique<Draft>(out.folder_ + ".partial");
    out.manifest_ = {journal.fingerprint(), sitting, journal.seen_head(), 0, {}};
    OTYRYS_CHECK(out.draft_->begin());
    OTYRYS_CHECK(write_entries(*out.draft_, journal));
    OTYRYS_CHECK(out.draft_->write("head", journal.head()));
    OTYRYS_CHECK(out.draft_->write("log.vkey", journal.log().vkey() + "\n"));
    return out;
}

Result<void> BundleWriter::copy(const BundleSources& sources, const std::stop_token& stop) {
    for (const auto& clip : sources.clips) OTYRYS_CHECK(draft_->copy(clip, "clips", stop));
    for (const auto& paper : sources.papers) OTYRYS_CHECK(draft_->copy(paper, "papers", stop));
    return {};
}

Result<Manifest> BundleWriter::finish(const evidence::Journal& journal, std::int64_t at_ms) {
    std::sort(draft_->files.begin(), draft_->files.end());
    manifest_.files = draft_->files, manifest_.at_ms = at_ms;
    const auto note = journal.sign_manifest(format(manifest_));
    if (manifest_.files.size() > kMaxBundleFiles || note.size() > kMaxManifest)
        return Error{"too many files for one bundle"};
    OTYRYS_CHECK(draft_->write("manifest", note));
    OTYRYS_CHECK(draft_->finish(folder_));
    return manifest_;
}

Result<Manifest> write_bundle(const std::string& folder, const evidence::Journal& journal,
                              const BundleSources& sources, std::int64_t at_ms) {
    OTYRYS_TRY(BundleWriter writer, BundleWriter::begin(folder, journal, sources.sitting));
    OTYRYS_CHECK(writer.copy(sources));
    return writer.finish(journal, at_ms);
}

Result<std::vector<std::string>> list_bundle(const std::string& folder) {
    std::vector<std::string> out;
    std::error_code failed;
    for (fs::recursive_directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        const auto path = at->path().lexically_relative(folder).generic_string();
        const auto status = at->symlink_status(failed);
        if (failed) break;
        if (status.type() == fs::file_type::directory && at.depth() == 0) {
            if (!contains(kFolders, path)) return Error{path + ": no folder of a bundle"};
            continue;
        }
        if (status.type() != fs::file_type::regular) return Error{path + ": not a regular file"};
        if (out.size() > kMaxBundleFiles) return Error{"too many files"};
        out.push_back(path);
    }
    if (failed) return Error{"cannot read the folder " + folder + ": " + failed.message()};
    std::sort(out.begin(), out.end());
    return out;
}

Result<BundleStore> BundleStore::open(const std::string& folder) {
    OTYRYS_TRY(const std::string envelopes,
               evidence::read_file(folder + "/entries/envelopes", kMaxEntriesFile));
    OTYRYS_TRY(const std::string bodies, evidence::read_file(folder + "/entries/bodies", kMaxEntriesFile));
    BundleStore out;
    out.head_ = evidence::read_file(folder + "/head", kMaxSmallFile);
    std::string_view envelopes_left = envelopes, bodies_left = bodies;
    while (!envelopes_left.empty()) {
        const auto index = std::to_string(out.entries_.size());
        evidence::StoredEntry entry;
        entry.envelope = take_lines(envelopes_left, kEnvelopeLines);
        if (entry.envelope.empty()) return Error{"entry " + index + ": its envelope is cut"};
        if (!take_body(bodies_left, entry)) return Error{"entry " + index + ": its body cannot be read"};
        out.entries_.push_back(std::move(entry));
    }
    if (!bodies_left.empty())
        return Error{"entry " + std::to_string(out.entries_.size()) + ": a body without an envelope"};
    return out;
}

Result<evidence::StoredEntry> BundleStore::read(std::uint64_t index) const {
    if (index >= entries_.size()) return Error{"no entry " + std::to_string(index)};
    return entries_[index];
}

Result<void> BundleStore::append(const std::vector<evidence::StoredEntry>&, const std::string&) {
    return Error{"a bundle is not written to"};
}

}  // namespace protocol
