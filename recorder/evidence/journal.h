#pragma once
// The journal: append-only, signed, the only thing ever written. "Life of an entry" and the numbered
// procedures are in recorder/DESIGN.md. One thread (the service's event loop) owns it.

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "recorder/evidence/clock.h"
#include "recorder/evidence/entry.h"
#include "recorder/evidence/merkle.h"
#include "recorder/evidence/note.h"

namespace evidence {

/// An entry as stored: the exact envelope, and its body unless withheld or erased.
struct StoredEntry {
    std::string envelope;
    std::optional<Salt> salt;
    std::optional<std::string> body;
    auto operator<=>(const StoredEntry&) const = default;
};

/// The port to durable storage. Contract (tests/contract): entries come back byte for byte, in order;
/// append() returns only when all entries and the head are durable, or none is; a fault of append() is
/// final (the caller stops answering, restarts and audits).
class JournalStore {
  public:
    virtual ~JournalStore() = default;
    virtual std::uint64_t size() const = 0;
    virtual Result<StoredEntry> read(std::uint64_t index) const = 0;
    virtual Result<std::string> head() const = 0;  // the newest signed head; empty at size 0
    virtual Result<void> append(const std::vector<StoredEntry>& entries, const std::string& head) = 0;
};

/// In memory, for tests and rehearsals by rules alone.
class MemoryStore final : public JournalStore {
  public:
    std::uint64_t size() const override { return entries_.size(); }
    Result<StoredEntry> read(std::uint64_t index) const override;
    Result<std::string> head() const override { return head_; }
    Result<void> append(const std::vector<StoredEntry>& entries, const std::string& head) override;

  private:
    std::vector<StoredEntry> entries_;
    std::string head_;
};

/// What is to be written: where, and the body (a statement, signed or the box's own).
struct Draft {
    Stream stream;
    std::string kind;
    std::string body;
};

/// An entry opened: envelope parsed, body as stored.
struct OpenEntry {
    Entry entry;
    std::string body;
};

class Journal {
  public:
    /// Recomputes chain, streams, tree and head before anything is answered. A fault reads
    /// "evidence damaged at entry N: why"; nothing is repaired in silence.
    static Result<std::unique_ptr<Journal>> open(JournalStore& store, const Clock& clock, NoteKey log_name,
                                                 const SigningKey& log_key);

    const NoteKey& log() const { return log_name_; }
    const Digest& fingerprint() const { return fingerprint_; }
    std::uint64_t size() const { return tree_.size(); }
    Digest root() const { return tree_.root(); }
    /// The newest signed head, a note.
    const std::string& head() const { return head_; }
    SeenHead seen_head() const { return {size(), root()}; }

    /// Writes all drafts in one durable step; index of the first. A fault is final: whatever is asked of
    /// append() afterwards gets the same fault.
    Result<std::uint64_t> append(const std::vector<Draft>& drafts);
    /// The same in two: add() says what the entries are, commit() makes all that were added durable at once,
    /// or none. In between, and for ever after a fault, size() and the roots are ahead of what is durable:
    /// who calls add() tells nobody anything before commit() has answered. commit() of nothing does nothing.
    Result<std::vector<OpenEntry>> add(const std::vector<Draft>& drafts);
    Result<void> commit();
    Result<OpenEntry> read(std::uint64_t index) const;
    Result<StoredEntry> read_stored(std::uint64_t index) const { return store_.read(index); }

    /// A c2sp.org/tlog-proof@v1 file for the entry under the head of size index+1 (signed anew; Ed25519 is
    /// deterministic): the same bytes however often it is asked for, before and after a restart.
    Result<std::string> receipt(std::uint64_t index) const;
    /// The signed head of the first `size` entries (at least one, at most all), as it was then.
    std::string head_at(std::uint64_t size) const;
    /// Signs a bundle's manifest, the one thing beside heads that the log's key signs. Precondition: `text`
    /// begins with "otyrys-bundle/v1\n", which no head does.
    std::string sign_manifest(std::string_view text) const;
    /// Root of the tree when it had `size` entries; nothing beyond the present size.
    std::optional<Digest> root_at(std::uint64_t size) const;
    std::vector<Digest> consistency(std::uint64_t old_size) const;
    /// Leaf hash of the last entry of a stream and its seq; nothing when the stream is empty.
    struct StreamHead {
        std::uint64_t seq;
        Digest leaf;
    };
    std::optional<StreamHead> stream_head(const Stream& stream) const;

    /// A statement by the box itself (by zero, prev zero) with the current head and time filled in.
    std::string box_statement(std::string_view kind, std::vector<Field> fields) const;

  private:
    Journal(JournalStore& store, const Clock& clock, NoteKey log_name, const SigningKey& log_key);
    Entry next_entry(const Draft& draft, const Salt& salt, const Instant& now);
    void take(const Entry& entry, std::string_view envelope);

    JournalStore& store_;
    const Clock& clock_;
    NoteKey log_name_;
    const SigningKey& log_key_;
    Digest fingerprint_;
    StoredTree tree_{TreeHash::sha256};
    std::unordered_map<std::string, StreamHead> streams_;
    std::string head_;
    std::vector<StoredEntry> added_;  // not yet durable
    std::optional<Error> fault_;      // the append that failed
};

struct OpenedReceipt {
    std::uint64_t index = 0;
    Checkpoint checkpoint;
};
/// Checks a receipt against the log's key and the entry's envelope.
Result<OpenedReceipt> verify_receipt(std::string_view receipt, std::string_view envelope, const NoteKey& log);

}  // namespace evidence
