#include "voting/desk.h"

#include <algorithm>

#include "recorder/evidence/bug.h"
#include "voting/keys.h"

namespace voting {
namespace {

/// The statement's text within a body (with or without signature lines).
std::string_view text_of(std::string_view body) {
    const auto end = body.find("\n\n");
    return end == std::string_view::npos ? body : body.substr(0, end + 1);
}

}  // namespace

Desk::Desk(evidence::Journal& journal, const evidence::Clock& clock, std::vector<RuleBook*> books)
    : journal_(journal), clock_(clock), books_(std::move(books)) {}

evidence::Result<std::unique_ptr<Desk>> Desk::open(evidence::Journal& journal, const evidence::Clock& clock,
                                                   std::vector<RuleBook*> books) {
    std::unique_ptr<Desk> desk(new Desk(journal, clock, std::move(books)));
    for (std::uint64_t index = 0; index < journal.size(); ++index) {
        OTYRYS_TRY(const evidence::OpenEntry entry, journal.read(index));
        OTYRYS_CHECK(desk->take(entry));
    }
    return desk;
}

const RuleBook* Desk::book_of(std::string_view kind) const {
    const auto found =
        std::find_if(books_.begin(), books_.end(), [&](RuleBook* book) { return book->rule(kind); });
    return found == books_.end() ? nullptr : *found;
}

evidence::Result<void> Desk::take(const evidence::OpenEntry& entry) {
    const evidence::KindRule* rule = evidence::KeyRing::rule(entry.entry.kind);
    const RuleBook* book = rule ? nullptr : book_of(entry.entry.kind);
    if (book) rule = book->rule(entry.entry.kind);
    if (!rule) return {};  // another room's entry: carried, not read
    const std::string_view text = text_of(entry.body);
    const auto statement = evidence::parse_statement(text, *rule);
    if (!statement)
        return evidence::Error{"evidence damaged at entry " + std::to_string(entry.entry.index) + ": " +
                               statement.error().text};
    if (!statement->by.is_zero()) {
        const Digest digest = evidence::sha256(evidence::as_bytes(text));
        prev_[statement->by] = digest;
        accepted_[digest] = entry.entry.index;
    }
    keys_.apply(*statement);
    for (RuleBook* each : books_) each->apply(entry, *statement);
    return {};
}

/// Adds to the journal and folds; the caller commits. Index of the first.
evidence::Result<std::uint64_t> Desk::add(const std::vector<evidence::Draft>& drafts) {
    OTYRYS_TRY(const auto entries, journal_.add(drafts));
    for (const auto& entry : entries)
        evidence::demand(take(entry).ok(), "the desk wrote what it cannot read");
    return entries.front().entry.index;
}

std::optional<Refusal> Desk::check(const evidence::Note& note, const evidence::Statement& statement) const {
    if (statement.log != journal_.fingerprint()) return Refusal::other_log;
    const evidence::EnrolledKey* key = keys_.known(statement.by);
    if (!key || key->role != kPersonsKey)
        return evidence::KeyRing::rule(statement.kind) ? Refusal::not_witnessed : Refusal::unknown_key;
    if (note.signatures.size() != 1 || !evidence::verify_note(note, evidence::person_note_key(key->key)))
        return Refusal::bad_signature;
    return std::nullopt;
}

evidence::Result<Desk::Decided> Desk::decide(std::string_view body, Now now) {
    const auto refuse = [](Refusal why) { return Decided{Refused{why}}; };
    if (body.size() > evidence::kMaxBody) return refuse(Refusal::oversized);
    const auto note = evidence::parse_note(body, evidence::kMaxSignatures);
    if (!note) return refuse(Refusal::malformed);
    const RuleBook* book = book_of(evidence::statement_kind(note->text));
    if (!book) return refuse(Refusal::unknown_kind);
    const auto statement =
        evidence::parse_statement(note->text, *book->rule(evidence::statement_kind(note->text)));
    if (!statement) return refuse(Refusal::malformed);
    if (const auto why = check(*note, *statement)) return refuse(*why);

    now.statement = evidence::sha256(evidence::as_bytes(note->text));
    if (const auto known = accepted_.find(now.statement); known != accepted_.end())
        return Decided{known->second};  // a retry of one's own
    if (!keys_.find(statement->by)) return refuse(Refusal::key_revoked);
    const auto prev = prev_.find(statement->by);
    if (statement->prev != (prev == prev_.end() ? Digest{} : prev->second))
        return refuse(Refusal::stale_prev);
    if (journal_.root_at(statement->head.size) != statement->head.root) return refuse(Refusal::unknown_head);

    now.wall_ms = clock_.now().wall_ms;
    now.next_index = journal_.size();
    now.root_at = [this](std::uint64_t size) { return journal_.root_at(size); };
    auto decided = book->decide(*statement, statement->by, now);
    if (const auto* refused = std::get_if<Refused>(&decided)) return Decided{*refused};
    const auto& plan = std::get<RuleBook::Plan>(decided);
    std::vector<evidence::Draft> drafts{{plan.stream, statement->kind, std::string(body)}};
    for (const BoxAct& act : plan.consequences)
        drafts.push_back({act.stream, act.kind, journal_.box_statement(act.kind, act.fields)});
    OTYRYS_TRY(const std::uint64_t index, add(drafts));
    return Decided{index};
}

evidence::Result<std::vector<Answer>> Desk::submit(const std::vector<std::string_view>& bodies,
                                                   const Now& now) {
    std::vector<Decided> all;
    for (const auto body : bodies) {
        OTYRYS_TRY(all.emplace_back(), decide(body, now));
    }
    OTYRYS_CHECK(journal_.commit());
    std::vector<Answer> answers;
    for (const auto& decided : all) {
        if (const auto* refused = std::get_if<Refused>(&decided)) {
            answers.emplace_back(*refused);
        } else {
            const auto index = std::get<std::uint64_t>(decided);
            OTYRYS_TRY(std::string receipt, journal_.receipt(index));
            answers.emplace_back(Accepted{index, std::move(receipt)});
        }
    }
    return answers;
}

evidence::Result<Answer> Desk::submit(std::string_view body, Now now) {
    OTYRYS_TRY(auto answers, submit(std::vector{body}, now));
    return std::move(answers.front());
}

evidence::Result<std::uint64_t> Desk::record(const std::vector<BoxAct>& acts) {
    std::vector<evidence::Draft> drafts;
    for (const BoxAct& act : acts)
        drafts.push_back({act.stream, act.kind, journal_.box_statement(act.kind, act.fields)});
    OTYRYS_TRY(const std::uint64_t index, add(drafts));
    OTYRYS_CHECK(journal_.commit());
    return index;
}

}  // namespace voting
