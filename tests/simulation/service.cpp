#include "tests/simulation/service.h"

#include <stdexcept>

#include "tests/simulation/broken_parts.h"
#include "voting/act_codec.h"
#include "voting/unlock.h"
#include "voting/wire/visibility.h"

namespace simulation {
namespace {

constexpr char kPath[] = "journal.db";
constexpr int kToldInATurn = 4;  // peers

template <class T>
T must(evidence::Result<T> result) {
    if (!result.ok()) throw std::runtime_error(result.error().text);
    return std::move(result).value();
}

}  // namespace

Service::Service(const Provisioned& is, const SimulatedClock& clock, Broken broken, Steps& counted)
    : is_(is), clock_(clock), broken_(broken), counted_(counted) {
    store_ = must(evidence::open_sqlite_store(kPath));
    if (broken_ == Broken::acknowledges_early) store_ = early_store(std::move(store_));
    journal_ = must(evidence::Journal::open(*store_, clock_, is_.log_name, is_.log_key));
    open();
    wire::Limits limits;
    limits.messages_per_second = 1'000'000;  // a tick is as long as the seed wants it
    limits.unsent_tail = 20'000;
    limits.slice_us = 0;  // one peer at a time
    exchange_ = std::make_unique<wire::Exchange>(*this, clock_, is_.certificate, limits,
                                                 wire::Exchange::Told{[this] { deliver_due_ = true; },
                                                                      [] {},
                                                                      [](const std::string&) {},
                                                                      {},
                                                                      [this] { go_on_due_ = true; }});
}

/// Desk and books, from the journal's stored octets.
void Service::open() {
    desk_.reset(), rules_.reset();
    book_ = std::make_unique<voting::SittingBook>();
    rules_ = broken_book(broken_, *book_);
    desk_ = must(voting::Desk::open(*journal_, clock_, {rules_ ? rules_.get() : book_.get()}));
}

evidence::Result<std::uint64_t> Service::record(const std::vector<voting::BoxAct>& acts) {
    auto written = desk_->record(acts);
    if (!written.ok()) fail(written.error().text);
    return written;
}

void Service::end_turn() {
    if (std::exchange(deliver_due_, false)) exchange_->deliver();
    for (const auto& device : std::exchange(late_tries_, {}))
        if (!answering() || !record({{evidence::Stream::box(), std::string(voting::kUnlockTried),
                                      voting::fields_of(device, book_->unlocks().next(device))}})
                                 .ok())
            break;
    for (int told = 0; told < kToldInATurn && std::exchange(go_on_due_, false); ++told) exchange_->go_on();
}

void Service::fail(const std::string& why) {
    failure_ = why;
    if (exchange_ && broken_ != Broken::answers_when_failed) exchange_->fall_silent();
}

std::set<voting::PersonId> Service::unreachable() const {
    std::set<voting::PersonId> persons;
    const auto keys = exchange_ ? exchange_->reachable() : std::set<Digest>{};
    if (const auto* sitting = book_->current())
        for (const auto& person : sitting->persons)
            if (!keys.count(person.key)) persons.insert(person.id);
    return persons;
}

voting::Now Service::now() const {
    voting::Now now;
    now.unreachable = unreachable();
    return now;
}

const wire::Live& Service::live() const {
    wire::Live live;
    live.clock_ms = clock_.now().wall_ms;
    if (const auto* sitting = book_->current()) {
        const auto gone = unreachable();
        for (const auto& person : sitting->persons)
            if (!gone.count(person.id)) live.linked.push_back(person.id);
        live.voted = wire::voted(*sitting);
    }
    show_pairing(live, clock_.now().mono_us / 1000);
    return live_ = std::move(live);
}

std::optional<wire::EntrySent> Service::entry(std::uint64_t index, const Digest& key) const {
    auto sent = DeskHost::entry(index, key);
    if (broken_ != Broken::shows_open_votes || !sent) return sent;
    const auto stored = journal_->read_stored(index);
    sent->salt = stored->salt, sent->body = stored->body;
    return sent;
}

/// A desk without a memory.
wire::Message Service::decide_naively(const std::string& body) {
    const auto note = evidence::parse_note(body, evidence::kMaxSignatures);
    const auto* rule = note.ok() ? book_->rule(evidence::statement_kind(note->text)) : nullptr;
    const auto statement =
        rule ? evidence::parse_statement(note->text, *rule) : evidence::Error{"of no kind"};
    if (!statement.ok()) return wire::refusal(body, voting::Refusal::malformed);
    auto facts = now();
    facts.wall_ms = clock_.now().wall_ms;
    facts.next_index = journal_->size();
    facts.statement = evidence::sha256(evidence::as_bytes(note->text));
    const auto decided = book_->decide(*statement, statement->by, facts);
    if (const auto* refused = std::get_if<voting::Refused>(&decided))
        return wire::refusal(body, refused->why);
    const auto& plan = std::get<voting::RuleBook::Plan>(decided);
    std::vector<evidence::Draft> drafts{{plan.stream, statement->kind, body}};
    for (const auto& act : plan.consequences)
        drafts.push_back({act.stream, act.kind, journal_->box_statement(act.kind, act.fields)});
    const auto index = journal_->append(drafts);
    if (!index.ok()) {
        fail(index.error().text);
        return wire::refusal(body, voting::Refusal::malformed);
    }
    open();
    settle();
    return wire::AcceptedSent{evidence::sha256(evidence::as_bytes(body)), *index,
                              must(journal_->receipt(*index))};
}

std::vector<wire::Message> Service::submit(const std::vector<wire::Submission>& submitted) {
    if (broken_ != Broken::forgets_retries) {
        const auto before = journal_->size();
        auto answers = DeskHost::submit(submitted);
        if (broken_ == Broken::answers_when_failed && !answering())
            for (const auto& each : submitted)
                answers.emplace_back(wire::refusal(each.body, voting::Refusal::evidence_damaged));
        counted_.together += static_cast<unsigned>(submitted.size());
        counted_.steps += journal_->size() > before;
        return answers;
    }
    std::vector<wire::Message> answers;
    for (const auto& each : submitted) {
        answers.push_back(decide_naively(each.body));
        if (!answering()) return {};
    }
    return answers;
}

std::optional<wire::Message> Service::unlock(const wire::Unlock& asked, const Digest& device,
                                             const Digest& nonce) {
    if (broken_ == Broken::forgets_tries) return count_in_memory(asked, device);
    if (broken_ != Broken::answers_try_first) return DeskHost::unlock(asked, device, nonce);
    late_tries_.push_back(device);
    return wire::Evaluated{asked.number, evidence::sha256(asked.point.view()),
                           unlock_key(device).evaluate(asked.point).value()};
}

std::optional<wire::Message> Service::count_in_memory(const wire::Unlock& asked, const Digest& device) {
    const auto& tries = book_->unlocks();
    auto& row = in_a_row_[device];
    if (tries.last(device).row == 0) row = 0;
    const auto refuse = [&](voting::Refusal why) {
        return wire::refusal(evidence::as_text(asked.point.view()), why);
    };
    if (row == voting::kUnlockTries) return refuse(voting::Refusal::unlock_locked);
    if (asked.number != tries.next(device).number) return refuse(voting::Refusal::stale_prev);
    if (!record({{evidence::Stream::box(), std::string(voting::kUnlockTried),
                  voting::fields_of(device, {asked.number, ++row})}})
             .ok())
        return std::nullopt;
    settle();
    return wire::Evaluated{asked.number, evidence::sha256(asked.point.view()),
                           unlock_key(device).evaluate(asked.point).value()};
}

void Service::settle() {
    while (answering() && (settle_interview() || settle_sitting())) continue;
    exchange_->grown();
    exchange_->send_live();
}

bool Service::settle_interview() {
    const auto* sitting = book_->current();
    for (const auto& c : sitting->cases)
        if (!c.interviews.empty() && !c.interview_running() && !c.interviews.back().verified)
            return record({voting::box_act(voting::InterviewVerified{sitting->prepared.sitting, c.id,
                                                                     voting::RecordedBy::recorder, 1, 0, 0})})
                .ok();
    return false;
}

bool Service::settle_sitting() {
    const auto* sitting = book_->current();
    if (sitting->closed_ms || !sitting->secretary_ends || !sitting->chair_ends) return false;
    const auto id = sitting->prepared.sitting;
    std::vector<voting::BoxAct> acts;
    for (const auto& c : sitting->cases)
        if (const auto head = journal_->stream_head(evidence::Stream::of_case(c.id)))
            acts.push_back(
                voting::box_act(voting::StreamEnded{id, c.id, static_cast<unsigned>(head->seq), head->leaf}));
    acts.push_back(voting::box_act(voting::SittingClosed{id, static_cast<unsigned>(acts.size())}));
    return record(acts).ok();
}

}  // namespace simulation
