#include "qml/link/session/follower.h"

#include <algorithm>

namespace client {
namespace {

using evidence::Error;

constexpr std::size_t kMaxPending = 1 << 18;  // entries sent without a head

Error bad_entry(std::uint64_t index, const std::string& why) {
    return Error{"bad_entry: entry " + std::to_string(index) + ": " + why};
}

}  // namespace

Follower::Follower(const Digest& trust, const Digest& own, std::vector<voting::RuleBook*> books,
                   std::optional<evidence::Checkpoint> held)
    : trust_(trust), own_(own), books_(std::move(books)), held_(std::move(held)) {}

Result<void> Follower::welcome(const wire::Welcome& welcome) {
    const auto log = evidence::NoteKey::parse(welcome.vkey);
    if (!log.ok() || evidence::trust_fingerprint(*log) != trust_)
        return Error{"other_log: the appliance is not the one with this fingerprint"};
    log_ = *log;
    const auto seen = std::max(size(), held_ ? held_->size : 0);
    if (welcome.size < seen)
        return Error{"rolled_back: the appliance has " + std::to_string(welcome.size) + " entries, " +
                     std::to_string(seen) + " were seen"};
    return {};
}

Result<void> Follower::take(const wire::EntrySent& sent) {
    if (sent.index != size() + pending_.size()) return bad_entry(sent.index, "out of order");
    if (pending_.size() >= kMaxPending) return bad_entry(sent.index, "no head for too many entries");
    pending_.push_back(sent);
    return {};
}

Result<std::vector<Believed>> Follower::take(const wire::Head& head) {
    if (!log_) return Error{"bad_head: a head before the welcome"};
    OTYRYS_TRY(const auto checkpoint, evidence::open_checkpoint(head.note, *log_));
    if (checkpoint.size != size() + pending_.size())
        return Error{"bad_head: covers another number of entries"};
    std::vector<Believed> believed;
    for (const auto& sent : pending_) {
        OTYRYS_TRY(auto entry, chain(sent));
        believed.push_back(std::move(entry));
        if (held_ && held_->size == size() && held_->root != tree_.root())
            return Error{"split_view: another history than the one seen before, up to entry " +
                         std::to_string(size())};
    }
    if (checkpoint.root != tree_.root()) return Error{"bad_head: another root than the entries have"};
    pending_.clear();
    head_note_ = head.note;
    return believed;
}

/// One entry on top of those believed. A fault leaves the follower unusable: the appliance is not believed
/// again.
Result<Believed> Follower::chain(const wire::EntrySent& sent) {
    auto parsed = evidence::parse_entry(sent.envelope);
    if (!parsed.ok()) return bad_entry(sent.index, parsed.error().text);
    Believed believed{*parsed, std::nullopt, sent.body && sent.salt};
    const auto& entry = believed.entry;
    const auto stream = streams_.find(entry.stream.name);
    const bool first = stream == streams_.end();
    if (entry.index != size() || entry.log != trust_) return bad_entry(sent.index, "of another place or log");
    if (entry.seq != (first ? 0 : stream->second.seq + 1) ||
        entry.prev != (first ? Digest{} : stream->second.leaf))
        return bad_entry(sent.index, "its stream is not chained");
    const auto leaf = evidence::leaf_hash(evidence::TreeHash::sha256, evidence::as_bytes(sent.envelope));
    streams_[entry.stream.name] = {entry.seq, leaf};
    tree_.add(leaf);
    if (sent.body && sent.salt) {
        OTYRYS_TRY(believed.statement, open(entry, *sent.salt, *sent.body));
        if (believed.statement && believed.statement->by == own_) own_envelopes_[entry.index] = sent.envelope;
    } else {
        withheld_[entry.index] = entry;
    }
    return believed;
}

Result<Believed> Follower::take(const wire::Revealed& revealed) {
    if (const auto sent = std::find_if(pending_.begin(), pending_.end(),
                                       [&](const auto& p) { return p.index == revealed.index; });
        sent != pending_.end() && !sent->body) {
        sent->salt = revealed.salt, sent->body = revealed.body;
        return Believed{};  // believed with the head that will cover it
    }
    const auto found = withheld_.find(revealed.index);
    if (found == withheld_.end()) return bad_entry(revealed.index, "revealed but not withheld");
    Believed believed{found->second, std::nullopt, true};
    OTYRYS_TRY(believed.statement, open(believed.entry, revealed.salt, revealed.body));
    withheld_.erase(found);
    return believed;
}

std::vector<std::uint64_t> Follower::lacks() const {
    std::vector<std::uint64_t> indices;
    for (const auto& [index, entry] : withheld_) indices.push_back(index);
    return indices;
}

const evidence::KindRule* Follower::rule(std::string_view kind) const {
    if (const auto* rule = evidence::KeyRing::rule(kind)) return rule;
    for (const auto* book : books_)
        if (const auto* rule = book->rule(kind)) return rule;
    return nullptr;
}

/// The first keys are the box's to enrol, before any sitting; later ones are witnessed.
Result<void> Follower::witnessed(const evidence::Entry& entry, const evidence::Statement& statement) {
    const auto fault = [&](std::string_view why) {
        return Error{"not_witnessed: entry " + std::to_string(entry.index) + ": " + std::string(why)};
    };
    if (statement.by.is_zero()) {
        if (sitting_prepared_) return fault("enrolled or revoked by the box");
        return {};
    }
    for (const auto* book : books_) {
        if (!book->rule(entry.kind)) continue;
        const auto decided = book->decide(statement, statement.by, {});
        if (const auto* refused = std::get_if<voting::Refused>(&decided))
            return fault(voting::to_word(refused->why));
    }
    return {};
}

/// The key as it stood at this entry; null: not enrolled, or revoked before.
const evidence::EnrolledKey* Follower::signer_at(std::uint64_t index, const Digest& by) const {
    const auto revoked = revoked_at_.find(by);
    return revoked == revoked_at_.end() || index < revoked->second ? keys_.known(by) : nullptr;
}

/// Checks a body against its envelope and its signer, and folds it. Nothing for kinds that no book here
/// knows.
Result<std::optional<evidence::Statement>> Follower::open(const evidence::Entry& entry,
                                                          const evidence::Salt& salt,
                                                          const std::string& body) {
    if (evidence::commitment(salt, body) != entry.body)
        return bad_entry(entry.index, "another body than committed");
    const auto* kind = rule(entry.kind);
    if (!kind) return std::optional<evidence::Statement>{};
    OTYRYS_TRY(const auto opened, evidence::parse_body(body));
    auto statement = evidence::parse_statement(opened.text, *kind);
    if (!statement.ok()) return bad_entry(entry.index, statement.error().text);
    const bool boxes_own = statement->by.is_zero();
    const auto* signer = boxes_own ? nullptr : signer_at(entry.index, statement->by);
    if (statement->log != trust_ || boxes_own != opened.signatures.empty())
        return bad_entry(entry.index, "a statement for another log, or without its signature");
    if (!boxes_own && (!signer || !evidence::verify_note(opened, evidence::person_note_key(signer->key))))
        return bad_entry(entry.index, "its signature does not verify");
    if (kind == evidence::KeyRing::rule(entry.kind)) OTYRYS_CHECK(witnessed(entry, *statement));
    if (statement->by == own_) own_prev_ = evidence::sha256(evidence::as_bytes(opened.text));
    if (evidence::KeyRing::rule(entry.kind)) {
        keys_.apply(*statement);
        for (const auto& [id, key] : keys_.all())
            if (key.revoked) revoked_at_.try_emplace(id, entry.index);
    }
    count_again(entry, *statement, evidence::sha256(evidence::as_bytes(opened.text)));
    sitting_prepared_ = sitting_prepared_ || entry.kind == voting::SittingPrepared::kKind;
    for (auto* book : books_) book->apply({entry, body}, *statement);
    return std::optional(std::move(statement).value());
}

/// What a closing must be followed by is decided here too, on what is believed before it.
void Follower::count_again(const evidence::Entry& entry, const evidence::Statement& statement,
                           const Digest& digest) {
    if (entry.kind == voting::BallotClosed::kKind) {
        counts_hold_ = counts_hold_ && due_ && due_->index == entry.index && due_->fields == statement.fields;
        due_.reset();
    }
    if (entry.kind != voting::BallotClosing::kKind) return;
    voting::Now now;
    now.wall_ms = entry.wall_ms, now.next_index = entry.index, now.statement = digest;
    for (const auto* book : books_) {
        if (!book->rule(entry.kind)) continue;
        const auto decided = book->decide(statement, statement.by, now);
        if (const auto* plan = std::get_if<voting::RuleBook::Plan>(&decided))
            for (const auto& act : plan->consequences) due_ = Count{entry.index + 1, act.fields};
    }
}

std::optional<bool> Follower::proves(const std::string& receipt, std::uint64_t index) const {
    if (index >= size()) return std::nullopt;
    const auto envelope = own_envelopes_.find(index);
    if (envelope == own_envelopes_.end() || !log_) return false;
    const auto opened = evidence::verify_receipt(receipt, envelope->second, *log_);
    return opened.ok() && opened->index == index;
}

}  // namespace client
