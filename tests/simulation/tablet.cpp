#include "tests/simulation/tablet.h"

namespace simulation {
namespace {

std::size_t one_of(Random& random, std::size_t count) {
    return random() % count;
}

}  // namespace

std::vector<client::Given> Bearer::enrolments() const {
    std::vector<client::Given> all;
    for (const auto& [role, seed] : {std::pair{"member", &key}, std::pair{"device", &tablet}})
        all.push_back({{"role", role},
                       {"key", evidence::SigningKey::from_seed(*seed).public_key().hex()},
                       {"label", person}});
    return all;
}

void Tablet::sit_down(const Bearer& bearer, bool keeps_head) {
    leave();
    bearer_ = bearer;
    person_ = bearer.person;
    own_key_ = evidence::key_id(evidence::SigningKey::from_seed(bearer.tablet).public_key());
    ++times_;
    if (!keeps_head) head_.clear();
    std::optional<evidence::Checkpoint> held;
    if (!head_.empty())
        held = *evidence::parse_checkpoint(evidence::parse_note(head_, evidence::kMaxCosignatures)->text);
    client::SessionPort& port = *this;
    session_ = std::make_unique<client::Session>(
        appliance_.certificate(), appliance_.fingerprint(),
        client::Keys(key_of_file(), evidence::SigningKey::from_seed(bearer.tablet)), clock_,
        std::vector<voting::RuleBook*>{}, held, port);
}

void Tablet::leave() {
    cut(false, true);  // the appliance does not see it yet
    pair_.reset();
    session_.reset();
    person_.clear();
    sent_.clear(), done_.clear(), tried_.clear(), pin_word_.clear();
    signed_.clear(), at_work_.clear();
    pump_due_ = cut_off_ = false;
}

void Tablet::connect() {
    pair_ = appliance_.connect();
    pair_->device = own_key_;
    session_->connected();
}

void Tablet::cut(bool tablet_sees_it, bool appliance_sees_it) {
    if (!pair_) return;
    pair_->tablet_sees_it &= tablet_sees_it;
    pair_->appliance_sees_it &= appliance_sees_it;
    if (!pair_->tablet_sees_it && session_) session_->lost();
}

void Tablet::take(const Frame& frame) {
    switch (frame.sort) {
        case Frame::Sort::ping: return pair_->up.push_back({Frame::Sort::pong, {}});
        case Frame::Sort::end: return cut(false, false);
        case Frame::Sort::text: session_->take_text(frame.text); break;
        case Frame::Sort::pong: break;
    }
    judge_.believed(session_->follower().seen_head());
}

void Tablet::end_turn() {
    if (std::exchange(pump_due_, false)) session_->pump();
}

void Tablet::send(const std::string& text) {
    const bool submits = text.starts_with("otyrys-link/v1 submit");
    if (submits && signed_.insert(text).second) judge_.signs(name_);  // sent again later, it was signed now
    if (!connected()) return;
    if (submits) sent_ = text;
    if (text.starts_with("otyrys-link/v1 unlock")) tried_ = text;
    if (text.starts_with("otyrys-link/v1 cosign")) {
        const auto said = std::get<wire::Cosign>(*wire::parse(text));
        const auto kept =
            evidence::parse_checkpoint(evidence::parse_note(head_, evidence::kMaxCosignatures)->text);
        judge_.cosigned({said.size, said.root}, {kept->size, kept->root});
    }
    pair_->up.push_back({Frame::Sort::text, text});
}

void Tablet::witness(const std::string& number) {
    if (session_->waiting() == 0) session_->witness(number, "планшет сынды");
}

void Tablet::repeat() {
    if (!connected() || !session_->welcomed()) return;
    for (const auto* text : {&done_, &tried_})
        if (!text->empty()) pair_->up.push_back({Frame::Sort::text, *text});
}

void Tablet::give_up() {
    cut_off_ = judge_.revoked(session_->key_id()) || judge_.revoked(own_key_);
    if (cut_off_) return;
    throw Violation("given_up: " + name_ + ": " + session_->problem());
}

bool Tablet::keep(const std::string& name, const std::string& text) {
    if (name == "head") head_ = text;
    return true;
}

void Tablet::answer(client::Ticket ticket, const client::Answered& answer) {
    const auto sent = std::exchange(sent_, {});  // empty: it was not even said
    if (answer.accepted) {
        ++accepted;
        done_ = sent;
        judge_.answered(name_ + "/" + std::to_string(times_), ticket, answer.index);
    } else {
        ++refused;
        if (!sent.empty()) judge_.refused(std::get<wire::Submit>(*wire::parse(sent)).body);
    }
}

void Tablet::entry_arrived(const client::Believed& entry) {
    if (entry.entry.kind == "sitting.closed" && bearer_.file) judge_.locked(name_);
    if (entry.read && entry.statement) judge_.shown(session_->key_id(), entry.entry, *entry.statement);
}

// ---- the person ----

void Tablet::submit(const std::string& kind, client::Given given) {
    session_->submit(kind, std::move(given));
}

void Tablet::act(Random& random) {
    if (bearer_.likes_pins && use_pin(random)) return;
    const auto* sitting = session_->sitting();
    if (!sitting || session_->waiting() > 2 || sitting->closed_ms) return;
    const auto* c = sitting->current_case();
    const auto* ballot = c ? c->open_ballot() : nullptr;
    if (!sitting->here(person_)) {
        if (by_chance(random, 0.9)) submit("presence.tapped", {{"state", "here"}});
        return;
    }
    if (by_chance(random, 0.006)) return submit("presence.tapped", {{"state", "left"}});
    const bool secretary = person_ == "secretary";
    if (ballot && !secretary && by_chance(random, ballot->vote_of(person_) ? 0.05 : 0.9))
        return vote(random, *ballot);
    if ((secretary || person_ == "m1") && session_->waiting() > 0) return;
    if (secretary) return act_as_secretary(random, *sitting);
    if (person_ == "m1") return act_as_chair(random, *sitting);
    if (by_chance(random, 0.01)) boast(random);
    if (c && by_chance(random, 0.005)) return submit("member.recused", {{"reason", "мүдделер қақтығысы"}});
    if (c && by_chance(random, 0.02)) submit("mark.set");
}

void Tablet::vote(Random& random, const voting::Ballot& ballot) {
    std::string choice = "abstain";
    if (!by_chance(random, 0.08)) {
        const auto& options = ballot.question.options;
        if (ballot.question.form == voting::Form::motion)
            choice = by_chance(random, 0.55) ? "for" : "against";
        else if (by_chance(random, 0.7))
            choice = voting::to_text(options[one_of(random, std::min<std::size_t>(2, options.size()))]);
        else
            choice = std::to_string(1 + one_of(random, 5));
    }
    submit("ballot.vote", {{"choice", choice}});
}

void Tablet::open_ballot(Random& random, const voting::Sitting& sitting, const voting::Case& c) {
    if (!c.run_off_offer().empty() && by_chance(random, 0.8))
        return submit("ballot.opened", {{"form", "run_off"}});
    if (by_chance(random, 0.7)) return submit("ballot.opened", {{"form", "choose_one"}});
    const auto permitted = voting::permitted_decisions(sitting, c);
    submit("ballot.opened",
           {{"form", "motion"}, {"motion", voting::to_text(permitted[one_of(random, permitted.size())])}});
}

void Tablet::act_as_chair(Random& random, const voting::Sitting& sitting) {
    if (!sitting.opened_ms) return submit("sitting.open");
    const auto* c = sitting.current_case();
    if (!c) return;
    if (by_chance(random, 0.01)) return submit("case.adjourned", {{"reason", "кейін"}});
    if (const auto* ballot = c->open_ballot()) {
        if (by_chance(random, 0.03)) return submit("ballot.annulled", {{"reason", "қате"}});
        const auto voted = session_->live().voted.size();
        if (by_chance(random, voted + 2 >= ballot->roll.size() ? 0.8 : 0.05)) submit("ballot.closing");
    } else if (c->counted_ballot()) {
        if (by_chance(random, 0.15)) return submit("ballot.annulled", {{"reason", "қате"}});
        submit("outcome.declared", {{"hall", "yes"}});
    } else if (c->recorded() && !c->finished()) {
        open_ballot(random, sitting, *c);
    } else if (c->finished() && by_chance(random, 0.1)) {
        submit("sitting.end");
    }
}

void Tablet::act_as_secretary(Random& random, const voting::Sitting& sitting) {
    if (!sitting.opened_ms) return submit("sitting.open");
    if (by_chance(random, 0.03)) {
        const auto& person = sitting.persons[one_of(random, sitting.persons.size())].id;
        return submit(
            "presence.entered",
            {{"person", person}, {"state", by_chance(random, 0.7) ? "here" : "left"}, {"reason", "планшет"}});
    }
    const auto* c = sitting.current_case();
    if (c && !c->finished()) {
        if (c->interview_running()) return submit("interview.ended");
        if (c->interviews.empty()) return submit("interview.started");
        return;
    }
    for (const auto& next : sitting.cases)
        if (!next.finished()) return submit("case.called", {{"case", std::to_string(next.number)}});
    if (by_chance(random, 0.3)) submit("sitting.end");
}

}  // namespace simulation
