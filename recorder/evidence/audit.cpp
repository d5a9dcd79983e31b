#include "recorder/evidence/audit.h"

#include <map>

namespace evidence {
namespace {

struct Fold {
    const NoteKey& log;
    const Digest fingerprint;
    GrowingTree tree{TreeHash::sha256};
    std::map<std::string, Journal::StreamHead> streams{};
};

Result<Entry> check(Fold& fold, const StoredEntry& stored) {
    OTYRYS_TRY(Entry entry, parse_entry(stored.envelope));
    if (entry.log != fold.fingerprint) return Error{"entry of another log"};
    if (entry.index != fold.tree.size())
        return Error{"index " + std::to_string(entry.index) + " out of order"};
    const auto before = fold.streams.find(entry.stream.name);
    const bool first = before == fold.streams.end();
    if (entry.seq != (first ? 0 : before->second.seq + 1)) return Error{"its stream's sequence is broken"};
    if (entry.prev != (first ? Digest{} : before->second.leaf)) return Error{"its stream's chain is broken"};
    if (stored.salt.has_value() != stored.body.has_value())
        return Error{"salt and body do not come together"};
    if (stored.body) {
        if (commitment(*stored.salt, *stored.body) != entry.body)
            return Error{"body is not the one committed to"};
        if (statement_kind(*stored.body) != entry.kind) return Error{"body is not of the entry's kind"};
    }
    const Digest leaf = leaf_hash(TreeHash::sha256, as_bytes(stored.envelope));
    fold.tree.add(leaf);
    fold.streams[entry.stream.name] = {entry.seq, leaf};
    return entry;
}

Result<void> check_head(const Fold& fold, const Result<std::string>& head) {
    if (!head.ok()) return head.error();
    if (fold.tree.size() == 0) {
        if (!head->empty()) return Error{"a head over no entries"};
        return {};
    }
    OTYRYS_TRY(const Checkpoint checkpoint, open_checkpoint(*head, fold.log));
    if (checkpoint.size != fold.tree.size())
        return Error{"the head is of " + std::to_string(checkpoint.size) + " entries"};
    if (checkpoint.root != fold.tree.root()) return Error{"the head's root is not the entries' root"};
    return {};
}

}  // namespace

std::variant<AuditedLog, AuditFault> audit(const JournalStore& store, const NoteKey& log,
                                           const OnEntry& on_entry) {
    Fold fold{.log = log, .fingerprint = trust_fingerprint(log)};
    for (std::uint64_t i = 0; i < store.size(); ++i) {
        const auto stored = store.read(i);
        if (!stored.ok()) return AuditFault{i, stored.error().text};
        const auto entry = check(fold, *stored);
        if (!entry.ok()) return AuditFault{i, entry.error().text};
        if (on_entry) on_entry(*entry, *stored);
    }
    if (const auto head = check_head(fold, store.head()); !head.ok())
        return AuditFault{fold.tree.size(), head.error().text};
    return AuditedLog{fold.tree.size(), fold.tree.root()};
}

}  // namespace evidence
