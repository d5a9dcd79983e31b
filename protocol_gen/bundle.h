#pragma once
// A bundle: the evidence of one sitting as a folder that a stranger can check. Layout and grammar:
// protocol_gen/DESIGN.md, "Bundle". The writer is durable; the reader believes nothing and has limits
// everywhere.

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "recorder/evidence/file.h"
#include "recorder/evidence/journal.h"

namespace protocol {

inline constexpr std::size_t kMaxBundleFiles = 4096;
inline constexpr std::size_t kMaxBundlePath = 120;
inline constexpr std::uint64_t kMaxManifest = 1 << 20;
inline constexpr std::uint64_t kMaxEntriesFile = std::uint64_t{1} << 30;
inline constexpr std::uint64_t kMaxSmallFile = 65536;  // log.vkey, head

struct BundleFile {
    std::string path;  // within the bundle: "clips/<32 hex>.clip"
    evidence::FileDigest digest;
    auto operator<=>(const BundleFile&) const = default;
};

struct Manifest {
    evidence::Digest log;  // trust fingerprint
    evidence::SittingId sitting;
    evidence::SeenHead head;
    std::int64_t at_ms = 0;
    std::vector<BundleFile> files;  // ascending by path; every file but the manifest itself
    auto operator<=>(const Manifest&) const = default;
};
std::string format(const Manifest& manifest);
evidence::Result<Manifest> parse_manifest(std::string_view text);
/// "a/b.c": lower-case letters, digits, "-", "_", "."; at most one folder deep; no part begins with ".".
bool is_bundle_path(std::string_view path);
/// One of the files that the layout knows, the manifest apart.
bool has_place_in_bundle(std::string_view path);

/// Files to copy, by where they are now. Each goes in under its own name.
struct BundleSources {
    evidence::SittingId sitting;
    std::vector<std::string> clips;   // to clips/: .clip, .ckpt and .keys of every closed clip of the sitting
    std::vector<std::string> papers;  // to papers/
};

/// Writes a bundle into the new folder `folder`: beside it first, every file synced, renamed into place last.
/// Given up, it leaves nothing. Only copy() is for any thread, and may take minutes.
class BundleWriter {
  public:
    /// The whole journal as it is now, with its head. A fault if `folder` exists.
    static evidence::Result<BundleWriter> begin(std::string folder, const evidence::Journal& journal,
                                                const evidence::SittingId& sitting);
    BundleWriter(BundleWriter&&) noexcept;
    BundleWriter& operator=(BundleWriter&&) noexcept;
    ~BundleWriter();
    /// The files of `sources`.
    evidence::Result<void> copy(const BundleSources& sources, const std::stop_token& stop = {});
    /// `journal` is the one it was begun with; it may have grown.
    evidence::Result<Manifest> finish(const evidence::Journal& journal, std::int64_t at_ms);

  private:
    class Draft;
    BundleWriter();
    std::unique_ptr<Draft> draft_;
    Manifest manifest_;
    std::string folder_;
};
/// All of it at once.
evidence::Result<Manifest> write_bundle(const std::string& folder, const evidence::Journal& journal,
                                        const BundleSources& sources, std::int64_t at_ms);

/// Every regular file in the folder, by path in the bundle, ascending; a fault names what is none.
evidence::Result<std::vector<std::string>> list_bundle(const std::string& folder);

/// A bundle's entries as a store that only reads.
class BundleStore final : public evidence::JournalStore {
  public:
    /// The fault names the entry at which the files can no longer be read.
    static evidence::Result<BundleStore> open(const std::string& folder);
    std::uint64_t size() const override { return entries_.size(); }
    evidence::Result<evidence::StoredEntry> read(std::uint64_t index) const override;
    /// A fault when the file cannot be read; the entries can be looked at all the same.
    evidence::Result<std::string> head() const override { return head_; }
    evidence::Result<void> append(const std::vector<evidence::StoredEntry>& entries,
                                  const std::string& head) override;

  private:
    std::vector<evidence::StoredEntry> entries_;
    evidence::Result<std::string> head_ = std::string();
};

}  // namespace protocol
