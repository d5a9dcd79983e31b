#pragma once
// What the checks share: the list that grows, and the bundle as far as it has been read.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "protocol_gen/bundle.h"
#include "protocol_gen/checks.h"
#include "protocol_gen/signing_round.h"
#include "recorder/evidence/clip_log.h"
#include "recorder/evidence/keyring.h"
#include "voting/sitting_book.h"

namespace protocol {

/// Numbers and names, fixed for ever.
enum class CheckName : std::uint8_t {
    trust,
    manifest,
    journal,
    head,
    statements,
    signatures,
    keys,
    rules,
    ballots,
    quorum,
    outcomes,
    clips,
    recordings,
    protocol,
    confirmations,
    deadline,
    cosignatures
};
inline constexpr std::array<std::string_view, 17> kCheckNames{
    "trust",      "manifest", "journal",       "head",     "statements",  "signatures",
    "keys",       "rules",    "ballots",       "quorum",   "outcomes",    "clips",
    "recordings", "protocol", "confirmations", "deadline", "cosignatures"};

class CheckList {
  public:
    CheckList();
    void fault(CheckName name, std::string what);
    void fault_at(CheckName name, std::uint64_t entry, const std::string& why);
    void detail(CheckName name, std::string text) { check(name).detail = std::move(text); }
    /// Ignored when the check has failed already.
    void skip(CheckName name, std::string why);
    bool failed(CheckName name) const { return checks_[at(name)].verdict == CheckVerdict::fail; }
    std::vector<Check> take() && { return std::move(checks_); }

  private:
    static std::size_t at(CheckName name) { return static_cast<std::size_t>(name); }
    Check& check(CheckName name) { return checks_[at(name)]; }
    std::vector<Check> checks_;
};

/// An entry whose statement could be read by its kind's rule.
struct ReadEntry {
    evidence::OpenEntry entry;
    evidence::Note note;
    evidence::Statement statement;
    evidence::Digest digest;  // SHA-256 of the statement's text
};

struct ReadBundle {
    std::string folder;
    std::vector<std::string> files;  // as listed
    evidence::NoteKey log;
    evidence::Digest fingerprint;
    std::optional<Manifest> manifest;
    evidence::StoredTree tree{evidence::TreeHash::sha256};
    std::vector<ReadEntry> entries;

    // folds, as they stand after the last entry
    voting::SittingBook sittings;
    evidence::ClipLog clips;
    SigningRound signing{[this](const voting::SittingId& id) { return sittings.find(id); }};
    ReadBundle() = default;
    ReadBundle(const ReadBundle&) = delete;  // `signing` looks into this one
    ReadBundle& operator=(const ReadBundle&) = delete;

    /// What the manifest says of a file; null when it does not.
    const evidence::FileDigest* listed(std::string_view path) const;
    const voting::Sitting* sitting() const { return manifest ? sittings.find(manifest->sitting) : nullptr; }
};

// One function for each room's checks, in this order; each writes only to the checks named.
void check_files(ReadBundle& bundle, CheckList& list, const evidence::Digest& trust);  // trust, manifest
void check_journal(ReadBundle& bundle, CheckList& list);           // journal, head, statements
void check_signatures(const ReadBundle& bundle, CheckList& list);  // signatures, keys
void check_rules(ReadBundle& bundle,
                 CheckList& list);  // rules, ballots, quorum, outcomes,
                                    // recordings, cosignatures, and who may answer on the papers
void check_clips(const ReadBundle& bundle, CheckList& list);   // clips
void check_papers(const ReadBundle& bundle, CheckList& list);  // protocol, confirmations, deadline

/// The form of any kind that any room knows; null for none.
const evidence::KindRule* any_rule(std::string_view kind);

}  // namespace protocol
