#include "voting/wire/desk_host.h"

#include <algorithm>

#include "recorder/evidence/box_events.h"
#include "voting/keys.h"

namespace wire {
namespace {

using voting::Refusal;

constexpr std::size_t kKept = 512;  // entries read, the newest

/// Nothing outside the journal follows from a vote, so many can be decided before anything is done.
bool is_vote(const Submission& submission) {
    return evidence::statement_kind(submission.body) == voting::VoteCast::kKind;
}

}  // namespace

RefusedSent refusal(std::string_view body, Refusal why) {
    return {evidence::sha256(evidence::as_bytes(body)), why, 0, 0, {}};
}

bool names_another(std::string_view body, const Digest& key) {
    for (int line = 0; line < 2; ++line) body.remove_prefix(std::min(body.size(), body.find('\n') + 1));
    const auto line = body.substr(0, body.find('\n'));
    return line.starts_with("by ") && Digest::parse(line.substr(3)) && line.substr(3) != key.hex();
}

std::optional<evidence::PublicKey> DeskHost::paired(const Digest& key) const {
    const auto* enrolled = voting::may_link(desk().keys(), key);
    return enrolled ? std::optional(enrolled->key) : std::nullopt;
}

Digest DeskHost::bearer(const Digest& key) const {
    return voting::bearer_of(desk().keys(), key);
}

bool DeskHost::is_secretary(const Digest& key) const {
    const auto* sitting = sittings().current();
    const auto* secretary = sitting ? sitting->secretary() : nullptr;
    return secretary && secretary->key == key;
}

Welcome DeskHost::welcome(const Digest& key) const {
    const auto* enrolled = desk().keys().find(key);
    Welcome welcome{journal().log().vkey(), std::nullopt,
                    enrolled ? enrolled->role : std::string(voting::kDevicesKey), size()};
    if (const auto* sitting = sittings().current())
        for (const auto& person : sitting->persons)
            if (person.key == key) welcome.person = person.id, welcome.role = voting::to_word(person.role);
    return welcome;
}

std::optional<EntrySent> DeskHost::entry(std::uint64_t index, const Digest& key) const {
    const auto* found = read(index);
    if (!found) return std::nullopt;
    const auto& [stored, envelope] = *found;
    EntrySent sent{index, stored.salt, stored.envelope, stored.body};
    if (envelope && sent.body && !may_see(sittings(), *envelope, *sent.body, key))
        sent.salt.reset(), sent.body.reset();
    return sent;
}

const DeskHost::Read* DeskHost::read(std::uint64_t index) const {
    if (const auto found = read_.find(index); found != read_.end()) return &found->second;
    auto stored = journal().read_stored(index);
    if (!stored.ok()) return nullptr;
    const auto envelope = evidence::parse_entry(stored->envelope);
    if (read_.size() >= kKept) read_.erase(read_.begin());
    return &read_
                .emplace(index,
                         Read{std::move(*stored), envelope.ok() ? std::optional(*envelope) : std::nullopt})
                .first->second;
}

std::optional<Refusal> DeskHost::cosign(const Cosign& cosign, const Digest& proven) {
    const auto* asked_in = cosigning_.sitting(cosign.size);
    const auto* sitting = asked_in ? sittings().find(*asked_in) : nullptr;
    if (!sitting) return Refusal::unknown_head;
    const auto person = voting::person_with_tablet(desk().keys(), *sitting, proven);
    if (person.empty()) return Refusal::not_a_tablet;
    return cosigning_.take(cosign, person, desk().keys().find(proven)->key);
}

/// Since this service began to answer: what a box that went down had asked for is not asked for again.
std::uint64_t DeskHost::first_to_ask() const {
    for (auto index = size(); index-- > 0;)
        if (const auto* found = read(index);
            found && found->envelope && found->envelope->kind == evidence::kBoxStarted)
            return index;
    return size();
}

/// Of several such entries one behind the other the last one asks for all.
void DeskHost::ask_to_cosign(std::int64_t now_ms) {
    if (!asked_below_) asked_below_ = first_to_ask();
    const auto asks = [&](std::uint64_t index) {
        const auto* found = index < size() ? read(index) : nullptr;
        return found && found->envelope && evidence::asks_to_cosign(found->envelope->kind);
    };
    for (; *asked_below_ < size(); ++*asked_below_)
        if (const auto index = *asked_below_; asks(index) && !asks(index + 1))
            cosigning_.ask(sittings().of(read(index)->envelope->stream)->prepared.sitting,
                           {journal().log().name, index + 1, *journal().root_at(index + 1)},
                           journal().head_at(index + 1), now_ms);
}

bool DeskHost::settle_cosigning(const std::set<Digest>& linked, std::int64_t now_ms) {
    if (!answering() || !sittings().current()) return false;
    ask_to_cosign(now_ms);
    if (cosigning_.idle()) return false;
    cosigning_.forget_revoked(desk().keys());
    const auto persons_of = [&](const evidence::SittingId& id) {
        const auto& sitting = *sittings().find(id);
        Cosigning::Persons persons{voting::seated_persons(sitting), {}};
        for (const auto& key : linked)
            persons.linked.insert(voting::person_with_tablet(desk().keys(), sitting, key));
        return persons;
    };
    std::vector<voting::BoxAct> acts;
    for (const auto& told : cosigning_.due(persons_of, now_ms))
        acts.push_back({evidence::Stream::sitting(told.sitting), std::string(evidence::kHeadCosigned),
                        evidence::fields_of(told)});
    if (acts.empty()) return false;
    const auto written = desk().record(acts);
    if (!written.ok()) fail(written.error().text);
    return written.ok();
}

std::set<Digest> DeskHost::compared() const {
    std::set<Digest> keys;
    if (pairing_.state() == Pairing::State::witness)
        for (const auto& each : pairing_.keys()) keys.insert(evidence::key_id(each.key));
    return keys;
}

/// The live keys of the person whose tablet it is to be, once the number is confirmed.
std::set<Digest> DeskHost::keys_of_subject() const {
    const auto* sitting = sittings().current();
    const auto* person = sitting ? sitting->person(pairing_.person()) : nullptr;
    if (!person || pairing_.state() != Pairing::State::witness) return {};
    return voting::live_keys(desk().keys(), voting::label_of(desk().keys(), person->key));
}

/// The secretary, and every voting member but the one whose tablet it is to be.
bool DeskHost::may_deny(const Digest& key) const {
    if (is_secretary(key)) return true;
    const auto* sitting = sittings().current();
    return sitting &&
           std::any_of(sitting->persons.begin(), sitting->persons.end(), [&](const voting::Person& person) {
               return person.voting() && person.key == key && person.id != pairing_.person();
           });
}

bool DeskHost::is_witness(const Digest& key) const {
    const auto* sitting = sittings().current();
    const auto* witness = sitting ? sitting->person(pairing_.witness()) : nullptr;
    return witness && witness->key == key;
}

std::optional<Refusal> DeskHost::open_pairing(const PairingWish& wish, const std::set<Digest>& linked,
                                              std::int64_t now_ms) {
    const auto* sitting = sittings().current();
    const auto* person = sitting && wish.person ? sitting->person(*wish.person) : nullptr;
    const auto* witness = sitting && wish.witness ? sitting->person(*wish.witness) : nullptr;
    if (!person || !witness) return Refusal::unknown_person;
    if (!witness->voting()) return Refusal::witness_not_voting;
    if (witness == person) return Refusal::witness_is_subject;
    if (!linked.contains(witness->key)) return Refusal::witness_away;
    pairing_.open(person->id, witness->id, now_ms);
    return {};
}

std::optional<Message> DeskHost::wish(const PairingWish& wish, const Digest& key,
                                      const std::set<Digest>& linked, std::int64_t now_ms) {
    const auto refuse = [](Refusal why) { return RefusedSent{std::nullopt, why, 0, 0, {}}; };
    const auto number = wish.number.value_or("");
    pairing_.pass(now_ms);
    if (wish.what == "deny") {
        if (!may_deny(key)) return refuse(Refusal::witness_not_voting);
        return pairing_.deny(number) ? std::nullopt : std::optional<Message>(refuse(Refusal::pairing_closed));
    }
    if (!is_secretary(key)) return refuse(Refusal::not_secretary);
    if (wish.what == "open") {
        if (const auto why = open_pairing(wish, linked, now_ms)) return refuse(*why);
    } else if (wish.what == "close") {
        pairing_.close();
    } else if (wish.what == "confirm") {
        if (!pairing_.confirm(number)) return refuse(Refusal::pairing_closed);
    } else {
        return refuse(Refusal::unknown_kind);
    }
    return std::nullopt;
}

void DeskHost::show_pairing(Live& live, std::int64_t now_ms) const {
    live.pairing = pairing_.word();
    if (!pairing_.why().empty()) live.pairing_end = pairing_.why();
    if (!pairing_.failure().empty()) live.pairing_try = pairing_.failure();
    const auto due = pairing_.due_ms();
    if (!due) return;
    live.pairing_left_ms = static_cast<std::uint64_t>(std::max<std::int64_t>(0, *due - now_ms));
    live.pairing_person = pairing_.person(), live.pairing_witness = pairing_.witness();
    if (!pairing_.number().empty()) live.pairing_number = pairing_.number();
}

std::optional<std::vector<Message>> DeskHost::decide(const std::vector<std::string_view>& bodies,
                                                     const voting::Now& facts) {
    if (!answering()) return std::nullopt;
    auto known = facts;
    known.compared = compared();
    const auto had = keys_of_subject();
    const auto decided = desk().submit(bodies, known);
    if (!decided.ok()) {
        fail(decided.error().text);
        return std::nullopt;
    }
    std::vector<Message> answers;
    bool accepted = false;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        if (const auto* refused = std::get_if<voting::Refused>(&(*decided)[i])) {
            log("refused: " + std::string(voting::to_word(refused->why)));
            auto& said = answers.emplace_back(refusal(bodies[i], refused->why));
            std::get<RefusedSent>(said).present = refused->present;
            std::get<RefusedSent>(said).needed = refused->needed;
        } else {
            const auto& got = std::get<voting::Accepted>((*decided)[i]);
            answers.emplace_back(
                AcceptedSent{evidence::sha256(evidence::as_bytes(bodies[i])), got.index, got.receipt});
            accepted = true;
        }
    }
    if (keys_of_subject() != had) pairing_.begun();
    if (accepted) settle();
    if (!answering()) return std::nullopt;
    return answers;
}

evidence::OprfKey unlock_key_of(std::span<const std::uint8_t, 32> secret, const Digest& device) {
    return evidence::OprfKey::derive(secret, evidence::as_bytes("otyrys-unlock-key/v1\n" + device.hex()));
}

std::optional<Message> DeskHost::unlock(const Unlock& asked, const Digest& device, const Digest& nonce) {
    const auto refuse = [&](Refusal why) {
        log("unlock refused: " + std::string(voting::to_word(why)));
        return refusal(evidence::as_text(asked.point.view()), why);
    };
    const auto* key = desk().keys().find(device);
    if (!answering()) return std::nullopt;
    if (!key) return refuse(Refusal::key_unknown);
    if (!evidence::is_valid(asked.point)) return refuse(Refusal::malformed);
    const auto text = unlock_text(trust(), nonce, device, asked.number, asked.point);
    if (!evidence::verify(key->key, evidence::as_bytes(text), asked.signature))
        return refuse(Refusal::bad_signature);
    const auto& tries = sittings().unlocks();
    if (const auto why = voting::decide_try(desk().keys(), tries, device, asked.number)) return refuse(*why);
    const auto recorded = desk().record({{evidence::Stream::box(), std::string(voting::kUnlockTried),
                                          voting::fields_of(device, tries.next(device))}});
    if (!recorded.ok()) {
        fail(recorded.error().text);
        return std::nullopt;
    }
    const auto evaluated = unlock_key(device).evaluate(asked.point);
    settle();
    if (!answering() || !evaluated) return std::nullopt;
    return Evaluated{asked.number, evidence::sha256(asked.point.view()), *evaluated};
}

std::vector<Message> DeskHost::submit(const std::vector<Submission>& together) {
    std::vector<Message> answers;
    for (auto first = together.begin(); first != together.end();) {
        auto last = std::next(first);
        if (is_vote(*first)) last = std::find_if_not(last, together.end(), is_vote);
        std::vector<std::string_view> own;
        for (auto each = first; each != last; ++each)
            if (!names_another(each->body, each->key)) own.push_back(each->body);
        auto decided = decide(own, now());
        if (!decided) return {};
        auto next = decided->begin();
        for (; first != last; ++first)
            answers.push_back(names_another(first->body, first->key)
                                  ? Message(refusal(first->body, Refusal::not_yours))
                                  : std::move(*next++));
    }
    return answers;
}

}  // namespace wire
