#pragma once
// What a tablet believes: entries that came over the link, only once a head signed by the log covers them.
// (Namespace client: ::link is a system call.) Checks chain, streams, commitments, signatures and heads;
// folds the books. Heads only grow: an appliance that goes back, or shows another history, is refused by
// name. No Qt, no clock; one thread.

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "recorder/evidence/journal.h"
#include "recorder/evidence/keyring.h"
#include "voting/desk.h"
#include "voting/wire/message.h"

namespace client {

using evidence::Digest;
using evidence::Result;

/// An entry that is believed. `statement` stands when the body is here and a book knows its kind.
struct Believed {
    evidence::Entry entry;
    std::optional<evidence::Statement> statement;
    bool read = false;  // the body is here, whether its kind is known or not
};

class Follower {
  public:
    /// `trust`: the fingerprint from the protocol or the pairing; `own`: key_id whose statements are
    /// followed; `books`: folds, not owned; `held`: the newest head seen before, if this device keeps one.
    Follower(const Digest& trust, const Digest& own, std::vector<voting::RuleBook*> books,
             std::optional<evidence::Checkpoint> held);

    /// Faults begin with a name: other_log, rolled_back, split_view, bad_entry, bad_head,
    /// not_witnessed.
    Result<void> welcome(const wire::Welcome& welcome);
    Result<void> take(const wire::EntrySent& sent);
    /// Entries newly believed, in order; the fold has them already.
    Result<std::vector<Believed>> take(const wire::Head& head);
    Result<Believed> take(const wire::Revealed& revealed);
    /// A new connection: what no head covered is forgotten.
    void reconnect() { pending_.clear(); }

    /// Believed entries whose body was not yet to be seen, ascending.
    std::vector<std::uint64_t> lacks() const;
    /// How many entries are believed; the next to ask for.
    std::uint64_t size() const { return tree_.size(); }
    evidence::SeenHead seen_head() const { return {tree_.size(), tree_.root()}; }
    /// Of the first `size` entries that are believed; nothing beyond them.
    std::optional<Digest> root_at(std::uint64_t size) const {
        return size <= tree_.size() ? std::optional(tree_.root_at(size)) : std::nullopt;
    }
    /// Every count that the appliance entered is the one that the books make of the votes.
    bool counts_hold() const { return counts_hold_; }
    const std::string& head_note() const { return head_note_; }
    const Digest& trust() const { return trust_; }
    const std::optional<evidence::NoteKey>& log() const { return log_; }
    /// Digest of the own key's last accepted statement; zero before the first.
    const Digest& own_prev() const { return own_prev_; }
    void own_accepted(const Digest& statement) { own_prev_ = statement; }
    /// Whether a receipt proves the believed entry it names; nothing when that entry is not believed yet.
    std::optional<bool> proves(const std::string& receipt, std::uint64_t index) const;
    const evidence::KeyRing& keys() const { return keys_; }

  private:
    Result<Believed> chain(const wire::EntrySent& sent);
    Result<std::optional<evidence::Statement>> open(const evidence::Entry& entry, const evidence::Salt& salt,
                                                    const std::string& body);
    void count_again(const evidence::Entry& entry, const evidence::Statement& statement,
                     const Digest& digest);
    Result<void> witnessed(const evidence::Entry& entry, const evidence::Statement& statement);
    const evidence::EnrolledKey* signer_at(std::uint64_t index, const Digest& by) const;
    const evidence::KindRule* rule(std::string_view kind) const;

    Digest trust_, own_;
    std::vector<voting::RuleBook*> books_;
    std::optional<evidence::Checkpoint> held_;
    std::optional<evidence::NoteKey> log_;
    evidence::KeyRing keys_;
    std::map<Digest, std::uint64_t> revoked_at_;  // by key: the entry
    bool sitting_prepared_ = false;
    evidence::StoredTree tree_{evidence::TreeHash::sha256};
    std::unordered_map<std::string, evidence::Journal::StreamHead> streams_;
    std::map<std::uint64_t, evidence::Entry> withheld_;
    std::map<std::uint64_t, std::string> own_envelopes_;
    std::vector<wire::EntrySent> pending_;
    std::string head_note_;
    Digest own_prev_;
    struct Count {
        std::uint64_t index;  // where it must stand
        std::vector<evidence::Field> fields;
    };
    std::optional<Count> due_;  // of the closing just believed
    bool counts_hold_ = true;
};

}  // namespace client
