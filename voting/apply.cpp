// The fold of a sitting (sitting.h). Total: whatever the journal holds can be applied; an act that names what
// does not exist changes nothing.
#include <algorithm>

#include "voting/carry.h"
#include "voting/officer_fields.h"
#include "voting/sitting.h"

namespace voting {
namespace {

struct Fold {
    Sitting& sitting;
    const Entered& entered;

    Case* of(const CaseId& id) { return sitting.find(id); }
    Ballot* ballot(const CaseId& id, const Digest& digest) {
        Case* c = of(id);
        if (!c) return nullptr;
        const auto found = std::find_if(c->ballots.rbegin(), c->ballots.rend(),
                                        [&](const Ballot& b) { return b.digest == digest; });
        return found == c->ballots.rend() ? nullptr : &*found;
    }
    void change_presence(const PersonId& person, PresenceState state, MaybeText reason) {
        if (sitting.here(person) == (state == PresenceState::here)) return;
        sitting.presence.push_back(
            {person, state, entered.wall_ms, entered.index, std::move(reason), sitting.current});
        end_presiding(person, state);
    }
    /// R5b: over when the chair is back; who leaves presides and supports no more.
    void end_presiding(const PersonId& person, PresenceState state) {
        const Person* chair = sitting.chair();
        const bool back = state == PresenceState::here && chair && chair->id == person;
        const PresidingTime* now = sitting.presiding();
        if (now && (back || (state == PresenceState::left && now->person == person)))
            sitting.presidings.back().to_ms = entered.wall_ms;
        if (back)
            sitting.supports.clear();
        else
            sitting.supports.erase(person);
    }
    void end_or_open(bool& secretary, bool& chair) {
        const Person* person = sitting.person(entered.by);
        if (!person) return;
        if (person->role == Role::secretary) secretary = true;
        if (sitting.presides(person->id)) chair = true;
    }

    void operator()(const SittingPrepared& a) { sitting.prepared = a; }
    void operator()(const RegulationPhrase& a) {
        sitting.sayings.insert_or_assign(a.id, Saying{a.kk, a.ru, a.en});
    }
    template <class Seated>
    static Person person_of(const Seated& a, Role role) {
        return {a.person, role, a.name_kk, a.name_ru.value_or(a.name_kk), a.post_kk, a.post_ru,
                a.key,    {},   false};
    }
    void operator()(const PersonSeated& a) { sitting.persons.push_back(person_of(a, a.role)); }
    void operator()(const PersonAdded& a) {
        const auto behind = std::find_if(sitting.persons.begin(), sitting.persons.end(),
                                         [](const Person& p) { return !p.voting(); });
        sitting.persons.insert(behind, person_of(a, Role::member))->added_ms = entered.wall_ms;
    }
    void operator()(const SecretaryReplaced& a) {
        for (Person& person : sitting.persons) {
            if (person.voting() || person.replaced) continue;
            change_presence(person.id, PresenceState::left, {});  // the replacement tells the reason
            sitting.replacements.push_back({person.id, a.person, entered.wall_ms, a.reason});
            person.replaced = true;
        }
        sitting.persons.push_back(person_of(a, Role::secretary));
    }
    void operator()(const SittingOpen&) {
        end_or_open(sitting.secretary_opens, sitting.chair_opens);
        if (sitting.secretary_opens && sitting.chair_opens && !sitting.opened_ms)
            sitting.opened_ms = entered.wall_ms;
    }
    void operator()(const SittingEnd&) { end_or_open(sitting.secretary_ends, sitting.chair_ends); }
    void operator()(const SittingClosed&) { sitting.closed_ms = entered.wall_ms; }
    void operator()(const StreamEnded&) {}
    void operator()(const PresenceTapped& a) {
        change_presence(entered.by, a.state, std::nullopt);
        sitting.waived.erase(entered.by);
    }
    void operator()(const PresenceEntered& a) { change_presence(a.person, a.state, a.reason); }
    void operator()(const PresenceCorrected& a) {
        const auto mistaken =
            std::find_if(sitting.presence.begin(), sitting.presence.end(), [&](const PresenceChange& change) {
                return change.person == a.person && change.index == a.entry;
            });
        if (mistaken == sitting.presence.end()) return;
        sitting.presence_mistakes.push_back({*mistaken, entered.wall_ms, a.reason});
        sitting.presence.erase(mistaken);
        end_presiding(a.person, sitting.here(a.person) ? PresenceState::here : PresenceState::left);
    }
    void operator()(const AbsenceNoted& a) { sitting.absences[a.person] = a; }
    void operator()(const TabletWaived& a) {
        sitting.waived.insert(a.person);
        sitting.waivers.push_back({a.person, entered.by, a.reason});
    }
    void operator()(const PresidingSupported& a) {
        sitting.supports[entered.by] = a.person;
        const PresidingTime* now = sitting.presiding();
        if (now && now->person == a.person) return;
        std::vector<PersonId> supporters;
        for (const Person& person : sitting.persons) {
            const auto support = sitting.supports.find(person.id);
            if (support != sitting.supports.end() && support->second == a.person)
                supporters.push_back(person.id);
        }
        const unsigned present = quorum(sitting).present;
        if (supporters.size() < presiding_needed(present)) return;
        if (now) sitting.presidings.back().to_ms = entered.wall_ms;
        sitting.presidings.push_back(
            {a.person, entered.wall_ms, entered.index, std::move(supporters), present, {}, sitting.current});
    }
    void operator()(const DocketImported& a) { sitting.dockets.push_back(a); }
    void operator()(const CaseCarried& a) {
        sitting.carried[case_carried_by(entered.statement)] = {a.from_sitting, a.from_case};
    }
    void operator()(const CaseMoved& a) {
        if (Case* c = of(a.of_case))
            c->moving = Moving{entered.wall_ms, entered.index, a.to, a.region, a.reason};
    }

    void operator()(const CaseAdded& a) {
        Case c;
        c.id = a.id;
        c.number = a.number;
        c.not_recorded_limit_ms = sitting.prepared.norms.not_recorded_limit_ms;
        c.officer = a.officer;
        c.refused = a.refused;
        if (const auto from = sitting.carried.find(a.id); from != sitting.carried.end())
            c.carried_from = from->second;
        sitting.cases.push_back(std::move(c));
    }
    void operator()(const WarningsAcknowledged& a) {
        if (Case* c = of(a.of_case)) c->acknowledgings.push_back({entered.wall_ms, entered.by, a.warnings});
    }
    void operator()(const OfficerAbsent& a) {
        if (Case* c = of(a.of_case)) {
            c->absence = Absence{a.absence, a.reason, entered.wall_ms, entered.by};
            derive_again(*c);
        }
    }
    void derive_again(Case& c) {
        derive(sitting, c);
        if (c.point17 && !c.finished()) sitting.current = c.id;
    }
    void operator()(const AbsenceCorrected& a) {
        Case* c = of(a.of_case);
        if (!c || !c->absence) return;
        c->absence_reviews.push_back({c->absence->absence, entered.wall_ms, a.reason, entered.by});
        c->absence->absence = a.absence;
        c->absence->reason = a.reason;
        c->absence->by = entered.by;
        derive_again(*c);
    }
    void operator()(const CaseCorrected& a) {
        Case* c = of(a.of_case);
        const auto corrected = c ? with_field(c->officer, a.field, a.now) : std::nullopt;
        if (!corrected) return;
        c->corrections.push_back({entered.wall_ms, entered.index, a.field, a.was, a.now, a.reason});
        c->officer = *corrected;
        derive_again(*c);
    }
    void operator()(const CaseCalled& a) {
        if (Case* c = of(a.of_case)) {
            sitting.current = a.of_case;
            if (!c->called_ms) c->called_ms = entered.wall_ms;
        }
    }
    void operator()(const MemberRecused& a) {
        Case* c = of(a.of_case);
        if (!c || c->recused(entered.by)) return;
        c->recusals.push_back({entered.by, entered.wall_ms, a.reason, 0});
        c->recusals.back().present_after = quorum(sitting, c).present;
    }
    void operator()(const InterviewStarted& a) {
        if (Case* c = of(a.of_case))
            c->interviews.push_back({entered.index, entered.wall_ms, {}, {}, {}, {}, 0});
    }
    void operator()(const InterviewEnded& a) {
        Case* c = of(a.of_case);
        if (!c || !c->interview_running()) return;
        Interview& interview = c->interviews.back();
        interview.ended_ms = entered.wall_ms;
        interview.ended_index = entered.index;
        if (!interview.breaks.empty() && !interview.breaks.back().to_ms)
            interview.breaks.back().to_ms = entered.wall_ms;
        if (!interview.off_record.empty() && !interview.off_record.back().to_ms) come_back(interview);
    }
    void operator()(const InterviewBroken& a) {
        Case* c = of(a.of_case);
        if (!c || c->interviews.empty()) return;
        auto& breaks = c->interviews.back().breaks;
        if (a.lost)
            breaks.push_back({entered.wall_ms, {}});
        else if (!breaks.empty())
            breaks.back().to_ms = entered.wall_ms;
    }
    void operator()(const InterviewVerified& a) {
        Case* c = of(a.of_case);
        if (c && !c->interviews.empty()) c->interviews.back().verified = a;
    }
    void operator()(const RecordOff& a) {
        Case* c = of(a.of_case);
        if (!c || !c->interview_running() || c->off_record()) return;
        c->interviews.back().off_record.push_back(
            {entered.wall_ms, {}, entered.by, a.reason, entered.index, 0});
    }
    void operator()(const RecordOn& a) {
        Case* c = of(a.of_case);
        if (c && c->off_record()) come_back(c->interviews.back());
    }
    void come_back(Interview& interview) const {
        Interview::OffRecord& off = interview.off_record.back();
        off.to_ms = entered.wall_ms, off.to_index = entered.index;
    }
    void operator()(const MarkSet& a) {
        if (Case* c = of(a.of_case)) c->marks.push_back({entered.by, entered.wall_ms, entered.index, a.note});
    }
    void operator()(const SpokeEntered& a) {
        if (Case* c = of(a.of_case)) c->spoke.push_back({a.speaker, a.text_kk, a.text_ru});
    }

    void operator()(const BallotOpened& a) {
        Case* c = of(a.of_case);
        if (!c) return;
        Ballot ballot;
        ballot.round = a.round;
        ballot.question.form = a.form;
        switch (a.form) {
            case Form::choose_one: ballot.question.options = permitted_decisions(sitting, *c); break;
            case Form::run_off: ballot.question.options = c->run_off_offer(); break;
            case Form::motion: ballot.question.options = {a.motion.value_or(Decision{})}; break;
        }
        ballot.digest = entered.statement;
        ballot.index = entered.index;
        ballot.opened_ms = entered.wall_ms;
        ballot.opened_by = entered.by;
        for (const Person& person : sitting.persons)
            if (person.voting() && sitting.here(person.id) && !c->recused(person.id))
                ballot.roll.push_back(person.id);
        c->ballots.push_back(std::move(ballot));
    }
    void operator()(const VoteCast& a) {
        if (Ballot* b = ballot(a.of_case, a.ballot))
            b->votes[entered.by].push_back({a.choice, entered.index, entered.wall_ms});
    }
    void operator()(const BallotClosing&) {}
    void operator()(const BallotClosed& a) {
        Ballot* b = ballot(a.of_case, a.ballot);
        if (!b || !b->open()) return;
        const Case& c = *of(a.of_case);
        Closing closing;
        closing.index = entered.index;
        closing.wall_ms = entered.wall_ms;
        closing.base = base_of(sitting, c, *b);
        closing.tally = tally_of(*b, closing.base);
        closing.outcome = outcome_of(b->question, closing.tally, casting_vote(sitting, *b),
                                     sitting.prepared.settings.tie_break);
        const Person* chair = sitting.chair();
        closing.chair_here = chair && sitting.here(chair->id);
        b->closing = std::move(closing);
    }
    void operator()(const BallotAnnulled& a) {
        if (Ballot* b = ballot(a.of_case, a.ballot); b && !b->annulling)
            b->annulling = Annulling{entered.index, entered.wall_ms, a.reason, entered.by};
    }
    void operator()(const OutcomeDeclared& a) {
        if (Ballot* b = ballot(a.of_case, a.ballot); b && b->closing && !b->declaring)
            b->declaring = Declaring{entered.index, entered.wall_ms, a.hall, entered.by, a.root};
    }
    void operator()(const CaseAdjourned& a) {
        Case* c = of(a.of_case);
        if (!c) return;
        if (!c->ballots.empty() && c->ballots.back().open())
            c->ballots.back().annulling = Annulling{entered.index, entered.wall_ms, a.reason, entered.by};
        c->adjourning = Adjourning{entered.wall_ms, entered.index, entered.by, a.reason};
    }
};

}  // namespace

void apply(Sitting& sitting, const Act& act, const Entered& entered) {
    std::visit(Fold{sitting, entered}, act);
}

}  // namespace voting
