#include "qml/link/session/session.h"

#include <algorithm>

#include "voting/act_codec.h"
#include "voting/xlsx/docket_file.h"

namespace client {
namespace {

constexpr std::size_t kMaxOutgoing = 64;
constexpr std::string_view kFrozenKind = "protocol.frozen";

Digest digest_of(const std::string& body) {
    return evidence::sha256(evidence::as_bytes(body));
}

Answered refusal(voting::Refusal why) {
    Answered answer;
    answer.refused.why = why;
    return answer;
}

std::vector<voting::RuleBook*> with(std::initializer_list<voting::RuleBook*> first,
                                    std::vector<voting::RuleBook*> books) {
    books.insert(books.begin(), first);
    return books;
}

}  // namespace

Session::Session(const Digest& certificate, const Digest& trust, Keys keys, const evidence::Clock& clock,
                 std::vector<voting::RuleBook*> books, std::optional<evidence::Checkpoint> held,
                 SessionPort& port)
    : certificate_(certificate),
      bearer_(std::move(keys.bearer)),
      device_(std::move(keys.device)),
      clock_(clock),
      port_(port),
      cosigned_(book_, follower_),
      books_(with({&book_, &cosigned_}, std::move(books))),
      follower_(trust, bearer_.id(), books_, std::move(held)),
      witness_(trust, certificate) {}

voting::PersonId Session::person() const {
    return person_of(book_.current());
}

voting::PersonId Session::person_of(const voting::Sitting* sitting) const {
    if (sitting)
        for (const auto& person : sitting->persons)
            if (person.key == key_id()) return person.id;
    return {};
}

// ---- the connection ----

void Session::connected() {
    follower_.reconnect();
    delivering_ = welcomed_ = wished_ = false;
    unlocking_.disconnected();
    port_.pin_changed();
    pairing_ticket_.clear();
    if (witness_.number().empty()) witness_.forget();  // its reveal went to the connection before
    unproven_.reset();
}

void Session::lost() {
    set_state(LinkState::lost, "link_lost: nothing heard from the appliance");
}

void Session::refuse(const std::string& why) {
    set_state(LinkState::refused, why);
    port_.give_up();
}

void Session::set_state(LinkState state, std::string problem) {
    if (state_ == state && problem_ == problem) return;
    state_ = state, problem_ = std::move(problem);
    port_.link_changed();
}

void Session::send(const wire::Message& message) {
    port_.send(wire::format(message));
}

// ---- what the appliance says ----

void Session::take_text(std::string_view text) {
    const auto message = wire::parse(text);
    if (!message.ok()) return refuse("malformed: " + message.error().text);
    std::visit([this](const auto& m) { take(m); }, *message);
}

void Session::take(const wire::Challenge& challenge) {
    if (!port_.is_pinned()) return;
    if (!device_ && is_locked())
        return refuse("locked: a key behind a PIN needs this tablet's own beside it");
    const auto& key = device_ ? *device_ : *bearer_.open();
    nonce_ = challenge.nonce;
    const auto id = evidence::key_id(key.public_key());
    const auto text = wire::hello_text(follower_.trust(), certificate_, challenge.nonce, id);
    send(wire::Hello{id, key.sign(evidence::as_bytes(text))});
}

void Session::take(const wire::Welcome& welcome) {
    if (const auto known = follower_.welcome(welcome); !known.ok()) return refuse(known.error().text);
    welcomed_ = true;
    welcome_size_ = welcome.size;
    port_.welcomed();
    send(wire::Tail{follower_.size(), follower_.lacks()});
    if (welcome.size == follower_.size()) set_state(LinkState::linked, {});
    pump();
}

void Session::take(const wire::EntrySent& sent) {
    if (const auto taken = follower_.take(sent); !taken.ok()) refuse(taken.error().text);
}

void Session::take(const wire::Revealed& revealed) {
    const auto believed = follower_.take(revealed);
    if (!believed.ok()) return refuse(believed.error().text);
    if (!believed->read) return;
    port_.entry_arrived(*believed);
    port_.sitting_changed();
}

void Session::take(const wire::Head& head) {
    const auto believed = follower_.take(head);
    if (!believed.ok()) return refuse(believed.error().text);
    if (cosigned_.contradicted())
        return refuse("split_view: the appliance told another root than its entries have");
    kept_ = port_.keep("head", follower_.head_note());
    if (!believed->empty()) newest_ = believed->back().entry.stream;
    for (const auto& entry : *believed) {
        if (entry.statement && entry.entry.kind == kFrozenKind) {
            frozen_.clear();
            for (const auto& field : entry.statement->fields) frozen_[field.key] = field.value;
        }
        port_.entry_arrived(entry);
        if (entry.entry.kind == voting::SittingClosed::kKind) lock();
    }
    if (!believed->empty()) port_.sitting_changed();
    if (follower_.size() >= welcome_size_) set_state(LinkState::linked, {});
    if (unproven_) take(*std::exchange(unproven_, std::nullopt));
    pump();
}

/// The tablet of a person of the sitting that asks cosigns what it believes (a receipt for what is not in it
/// has ended the link), what holds no wrong count, and what it has kept: it can never again be shown less.
void Session::take(const wire::ToCosign& asked) {
    take(wire::Head{asked.note});
    if (state_ == LinkState::refused || !welcomed_ || !device_ || person_of(book_.of(newest_)).empty())
        return;
    const auto [size, root] = follower_.seen_head();
    if (!kept_ || !follower_.counts_hold()) return;
    const auto head = evidence::format(evidence::Checkpoint{follower_.log()->name, size, root});
    const auto seconds = static_cast<std::uint64_t>(std::max<std::int64_t>(0, clock_.now().wall_ms / 1000));
    const auto made = evidence::cosign(head, seconds, *device_);
    send(wire::Cosign{size, root, made.time_s, made.signature});
}

void Session::take(const wire::AcceptedSent& accepted) {
    if (!delivering_ || outgoing_.empty() || digest_of(outgoing_.front().body) != accepted.statement) return;
    const auto proven = follower_.proves(accepted.receipt, accepted.index);
    if (!proven) {
        unproven_ = accepted;
        return;
    }
    if (!*proven) return refuse("bad_receipt: for entry " + std::to_string(accepted.index));
    port_.keep("receipts/" + std::to_string(accepted.index) + ".txt", accepted.receipt);
    Answered answer;
    answer.accepted = true;
    answer.index = accepted.index;
    answer.receipt = accepted.receipt;
    answer_front(answer);
}

void Session::take(const wire::RefusedSent& refused) {
    if (!welcomed_ && refused.why == voting::Refusal::too_many) return;  // it hangs up; later there is room
    const bool revoked = !refused.statement && refused.why == voting::Refusal::key_revoked;
    if (!welcomed_ || revoked)
        return refuse(std::string(voting::to_word(refused.why)) + ": the appliance refused this key");
    if (unlocking_.take(refused)) return port_.pin_changed();
    if (!refused.statement && std::exchange(wished_, false)) {
        wish_refused_ = {refused.why, refused.present, refused.needed};
        port_.live_changed();
    }
    if (!refused.statement || !delivering_ || outgoing_.empty() ||
        digest_of(outgoing_.front().body) != *refused.statement)
        return;
    auto& front = outgoing_.front();
    if (refused.why == voting::Refusal::stale_prev && !front.signed_again) {
        front.signed_again = true;  // another device of this person was faster: sign on top of its act
        front.body.clear();
        delivering_ = false;
        return pump();
    }
    Answered answer;
    answer.refused = {refused.why, refused.present, refused.needed};
    answer.faults = refused.faults;
    answer_front(answer);
}

void Session::take(const wire::Live& live) {
    if (!welcomed_) return;
    live_ = live;
    const bool over = live.pairing != "compare" && live.pairing != "witness";
    if (over && !witness_.number().empty()) witness_.forget();
    witness_.pass(now_ms());
    port_.live_changed();
}

void Session::take(const wire::TicketShown& shown) {
    if (!welcomed_) return;
    pairing_ticket_ = shown.ticket.value_or("");
    port_.live_changed();
}

void Session::take(const wire::Paper& paper) {
    port_.paper_arrived(paper);
}

// ---- acts ----

Ticket Session::queue(const std::string& kind, Given given, std::optional<std::string> docket) {
    outgoing_.push_back({next_ticket_, kind, std::move(given), std::move(docket), {}, false});
    port_.pump_soon();
    return next_ticket_++;
}

Ticket Session::submit(const std::string& kind, Given given) {
    return queue(kind, std::move(given), std::nullopt);
}

Ticket Session::submit(const voting::Act& act) {
    Given given;
    for (const auto& field : voting::to_fields(act)) given[field.key] = field.value;
    return submit(std::string(voting::kind_of(act)), std::move(given));
}

Ticket Session::import_docket(const std::string& file) {
    unsigned cases = 0;
    if (file.size() <= voting::kMaxDocket)
        if (const auto parsed = xlsx::parse_docket(file, sitting() ? sitting()->sayings : voting::Sayings());
            parsed.index() == 0)
            cases = static_cast<unsigned>(std::get<0>(parsed).size());
    return queue(std::string(voting::DocketImported::kKind),
                 {{"file", digest_of(file).hex()}, {"cases", std::to_string(cases)}}, file);
}

void Session::request(const wire::Request& asked) {
    wished_ = false;
    if (welcomed_) send(asked);
}

void Session::wish(const wire::PairingWish& wish) {
    wished_ = welcomed_;
    wish_refused_.reset();
    if (welcomed_) send(wish);
}

/// Asked about anybody but another of the sitting, this device says nothing: the try fails at the appliance.
void Session::take(const wire::Attest& attest) {
    const auto* sitting = book_.current();
    const auto* me = sitting ? sitting->person(person()) : nullptr;
    if (!welcomed_ || !me || !me->voting() || attest.person == me->id || !sitting->person(attest.person))
        return;
    if (const auto nonce = witness_.asked(attest, now_ms())) send(wire::Drawn{attest.commitment, *nonce});
    port_.live_changed();
}

void Session::take(const wire::Reveal& reveal) {
    if (!witness_.revealed(reveal))
        return refuse("false_pairing: the appliance names other keys than the tablet committed to");
    port_.live_changed();
}

std::vector<Ticket> Session::witness(const std::string& number, const std::string& reason) {
    std::vector<Ticket> tickets;
    witness_.pass(now_ms());
    if (!sitting() || number.empty() || witness_.number() != number) return tickets;
    for (auto& [kind, given] : witnessed_acts(witness_, *sitting(), follower_.keys(), reason))
        tickets.push_back(submit(kind, std::move(given)));
    return tickets;
}

/// Delivers the act whose turn it is: one at a time, because each is signed on top of the last.
void Session::pump() {
    while (is_locked() && !delivering_ && !outgoing_.empty() && outgoing_.front().body.empty())
        answer_front(refusal(voting::Refusal::locked));
    while (!delivering_ && !outgoing_.empty() && welcomed_ && follower_.size() >= welcome_size_) {
        auto& front = outgoing_.front();
        if (front.docket && front.docket->size() > voting::kMaxDocket)
            answer_front(refusal(voting::Refusal::oversized));
        else if (outgoing_.size() > kMaxOutgoing)
            answer_front(refusal(voting::Refusal::too_many));
        else if (front.body.empty() && is_locked())
            answer_front(refusal(voting::Refusal::locked));
        else if (front.body.empty() && !sign(front))
            answer_front(refusal(voting::Refusal::malformed));
        else {
            delivering_ = true;
            if (front.docket)
                send(wire::Docket{*front.docket, front.body});
            else
                send(wire::Submit{front.body});
        }
    }
}

const evidence::KindRule* Session::rule(std::string_view kind) const {
    for (const auto* book : books_)
        if (const auto* found = book->rule(kind)) return found;
    return nullptr;
}

bool Session::sign(Outgoing& act) {
    const auto* form = rule(act.kind);
    if (!form) return false;
    auto fields = complete(*form, act.given, sitting(), frozen_);
    if (!fields) return false;
    if (act.kind == voting::OutcomeDeclared::kKind) name_head(*fields);
    const evidence::Statement statement{act.kind,
                                        follower_.trust(),
                                        key_id(),
                                        follower_.own_prev(),
                                        follower_.seen_head(),
                                        clock_.now().wall_ms,
                                        std::move(*fields)};
    const auto& key = *bearer_.open();
    act.body = evidence::sign_note(evidence::format(statement),
                                   evidence::person_note_key(key.public_key()).name, key);
    return true;
}

/// The head that covers the count which is declared, and nothing after it.
void Session::name_head(std::vector<evidence::Field>& fields) const {
    evidence::Statement draft{std::string(voting::OutcomeDeclared::kKind), {}, {}, {}, {}, 0, fields};
    const auto act = voting::parse_act(draft);
    const auto* declared = act ? std::get_if<voting::OutcomeDeclared>(&*act) : nullptr;
    const auto* sitting = declared ? book_.find(declared->sitting) : nullptr;
    const auto* c = sitting ? sitting->find(declared->of_case) : nullptr;
    if (!c || declared->size) return;
    for (const auto& ballot : c->ballots) {
        if (ballot.digest != declared->ballot || !ballot.closing) continue;
        auto named = *declared;
        const auto size = ballot.closing->index + 1;
        named.size = static_cast<unsigned>(size), named.root = follower_.root_at(size);
        fields = voting::to_fields(named);
    }
}

void Session::answer_front(const Answered& answer) {
    const auto ticket = outgoing_.front().ticket;
    outgoing_.pop_front();
    delivering_ = false;
    port_.answer(ticket, answer);
    port_.pump_soon();
}

}  // namespace client
