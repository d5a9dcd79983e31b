#include "recorder/evidence/journal.h"

#include <algorithm>

#include "recorder/evidence/audit.h"
#include "recorder/evidence/bug.h"
#include "recorder/evidence/lines.h"

namespace evidence {
namespace {

Error damaged(std::uint64_t index, const std::string& why) {
    return Error{"evidence damaged at entry " + std::to_string(index) + ": " + why};
}

}  // namespace

Result<StoredEntry> MemoryStore::read(std::uint64_t index) const {
    if (index >= entries_.size()) return Error{"no entry " + std::to_string(index)};
    return entries_[index];
}

Result<void> MemoryStore::append(const std::vector<StoredEntry>& entries, const std::string& head) {
    entries_.insert(entries_.end(), entries.begin(), entries.end());
    head_ = head;
    return {};
}

Journal::Journal(JournalStore& store, const Clock& clock, NoteKey log_name, const SigningKey& log_key)
    : store_(store),
      clock_(clock),
      log_name_(std::move(log_name)),
      log_key_(log_key),
      fingerprint_(trust_fingerprint(log_name_)) {}

Result<std::unique_ptr<Journal>> Journal::open(JournalStore& store, const Clock& clock, NoteKey log_name,
                                               const SigningKey& log_key) {
    if (log_key.public_key() != log_name.key)
        return Error{"journal: the log's key is not the one of its name"};
    std::unique_ptr<Journal> journal(new Journal(store, clock, std::move(log_name), log_key));
    const auto audited = audit(store, journal->log_name_, [&](const Entry& entry, const StoredEntry& stored) {
        journal->take(entry, stored.envelope);
    });
    if (const auto* fault = std::get_if<AuditFault>(&audited)) return damaged(fault->index, fault->why);
    OTYRYS_TRY(journal->head_, store.head());
    return journal;
}

void Journal::take(const Entry& entry, std::string_view envelope) {
    const Digest leaf = leaf_hash(TreeHash::sha256, as_bytes(envelope));
    tree_.add(leaf);
    streams_[entry.stream.name] = {entry.seq, leaf};
}

Entry Journal::next_entry(const Draft& draft, const Salt& salt, const Instant& now) {
    const auto before = streams_.find(draft.stream.name);
    const bool first = before == streams_.end();
    Entry entry;
    entry.log = fingerprint_;
    entry.index = tree_.size();
    entry.stream = draft.stream;
    entry.seq = first ? 0 : before->second.seq + 1;
    entry.prev = first ? Digest{} : before->second.leaf;
    entry.kind = draft.kind;
    entry.wall_ms = now.wall_ms;
    entry.mono_us = now.mono_us;
    entry.boot = clock_.boot();
    entry.body = commitment(salt, draft.body);
    return entry;
}

std::string Journal::head_at(std::uint64_t size) const {
    return sign_note(format(Checkpoint{log_name_.name, size, tree_.root_at(size)}), log_name_.name, log_key_);
}

Result<std::uint64_t> Journal::append(const std::vector<Draft>& drafts) {
    const std::uint64_t first = tree_.size();
    OTYRYS_CHECK(add(drafts));
    OTYRYS_CHECK(commit());
    return first;
}

Result<std::vector<OpenEntry>> Journal::add(const std::vector<Draft>& drafts) {
    if (fault_) return *fault_;
    demand(!drafts.empty(), "an append of nothing");
    const Instant now = clock_.now();
    std::vector<OpenEntry> entries;
    for (const auto& draft : drafts) {
        demand(draft.body.size() <= kMaxBody && statement_kind(draft.body) == draft.kind,
               "a draft whose body is over-long or of another kind");
        const auto salt = random_id<Salt>();
        Entry entry = next_entry(draft, salt, now);
        added_.push_back({format(entry), salt, draft.body});
        take(entry, added_.back().envelope);
        entries.push_back({std::move(entry), draft.body});
    }
    return entries;
}

Result<void> Journal::commit() {
    if (fault_) return *fault_;
    if (added_.empty()) return {};
    std::string head = head_at(tree_.size());
    if (const auto stored = store_.append(added_, head); !stored.ok()) {
        fault_ = stored.error();
        return *fault_;
    }
    added_.clear();
    head_ = std::move(head);
    return {};
}

Result<OpenEntry> Journal::read(std::uint64_t index) const {
    OTYRYS_TRY(StoredEntry stored, store_.read(index));
    auto entry = parse_entry(stored.envelope);
    if (!entry.ok()) return damaged(index, entry.error().text);
    if (index >= size() || leaf_hash(TreeHash::sha256, as_bytes(stored.envelope)) != tree_.leaf(index))
        return damaged(index, "not the envelope that was audited");
    if (!stored.body) return Error{"entry " + std::to_string(index) + " has no body here"};
    if (!stored.salt || commitment(*stored.salt, *stored.body) != entry->body)
        return damaged(index, "body is not the one committed to");
    return OpenEntry{std::move(*entry), std::move(*stored.body)};
}

Result<std::string> Journal::receipt(std::uint64_t index) const {
    if (fault_) return *fault_;
    if (index >= size()) return Error{"no entry " + std::to_string(index) + " to give a receipt for"};
    std::string out = "c2sp.org/tlog-proof@v1\nindex " + std::to_string(index) + "\n";
    for (const auto& node : tree_.inclusion(index, index + 1)) out += to_base64(node.view()) + "\n";
    return out + "\n" + head_at(index + 1);
}

std::string Journal::sign_manifest(std::string_view text) const {
    demand(text.starts_with("otyrys-bundle/v1\n"), "the log's key asked to sign what is no manifest");
    return sign_note(text, log_name_.name, log_key_);
}

std::optional<Digest> Journal::root_at(std::uint64_t size) const {
    if (size > tree_.size()) return std::nullopt;
    return tree_.root_at(size);
}

std::vector<Digest> Journal::consistency(std::uint64_t old_size) const {
    return tree_.consistency(old_size, tree_.size());
}

std::optional<Journal::StreamHead> Journal::stream_head(const Stream& stream) const {
    const auto found = streams_.find(stream.name);
    if (found == streams_.end()) return std::nullopt;
    return found->second;
}

std::string Journal::box_statement(std::string_view kind, std::vector<Field> fields) const {
    return format(Statement{.kind = std::string(kind),
                            .log = fingerprint_,
                            .by = {},
                            .prev = {},
                            .head = seen_head(),
                            .at_ms = clock_.now().wall_ms,
                            .fields = std::move(fields)});
}

Result<OpenedReceipt> verify_receipt(std::string_view receipt, std::string_view envelope,
                                     const NoteKey& log) {
    if (receipt.size() > 65536) return Error{"receipt: over-long"};
    Lines lines(receipt);
    if (lines.next() != "c2sp.org/tlog-proof@v1") return Error{"receipt: unknown form"};
    const auto index = parse_uint(lines.value("index"));
    if (!index) return Error{"receipt: malformed index"};
    std::vector<Digest> proof;
    for (auto line = lines.next(); !line.empty(); line = lines.next()) {
        const auto node = from_base64(line);
        if (!node || node->size() != 32 || proof.size() == 64) return Error{"receipt: malformed proof"};
        std::copy(node->begin(), node->end(), proof.emplace_back().bytes.begin());
    }
    if (!lines.ok()) return Error{"receipt: no head"};
    OTYRYS_TRY(const Checkpoint checkpoint, open_checkpoint(lines.rest(), log));
    OTYRYS_TRY(const Entry entry, parse_entry(envelope));
    if (entry.index != *index) return Error{"receipt: of another entry"};
    if (!verify_inclusion(TreeHash::sha256, leaf_hash(TreeHash::sha256, as_bytes(envelope)), *index,
                          checkpoint.size, proof, checkpoint.root))
        return Error{"receipt: the entry is not under the head"};
    return OpenedReceipt{*index, checkpoint};
}

}  // namespace evidence
