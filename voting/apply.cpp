// The fold of a sitting (sitting.h). Total: whatever the journal holds can be applied; an act that names what
// does not exist changes nothing.
#include <algorithm>

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
    }
    void end_or_open(bool& secretary, bool& chair) {
        const Person* person = sitting.person(entered.by);
        if (!person) return;
        if (person->role == Role::secretary) secretary = true;
        if (person->role == Role::chair) chair = true;
    }

    void operator()(const SittingPrepared& a) { sitting.prepared = a; }
    void operator()(const RegulationPhrase& a) {
        sitting.sayings.insert_or_assign(a.id, Saying{a.kk, a.ru, a.en});
    }
    void operator()(const PersonSeated& a) {
        sitting.persons.push_back(
            {a.person, a.role, a.name_kk, a.name_ru.value_or(a.name_kk), a.post_kk, a.post_ru, a.key});
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
    void operator()(const AbsenceNoted& a) { sitting.absences[a.person] = a; }
    void operator()(const TabletWaived& a) { sitting.waived[a.person] = a.reason; }
    void operator()(const DocketImported& a) { sitting.dockets.push_back(a); }

    void operator()(const CaseAdded& a) {
        Case c;
        c.id = a.id;
        c.number = a.number;
        c.not_recorded_limit_ms = sitting.prepared.norms.not_recorded_limit_ms;
        c.officer = a.officer;
        c.refused = a.refused;
        sitting.cases.push_back(std::move(c));
    }
    void operator()(const OfficerAbsent& a) {
        if (Case* c = of(a.of_case)) {
            c->absence = Absence{a.absence, a.reason, entered.wall_ms};
            c->point17 = a.absence == AbsenceReason::no_reason && sitting.is_last_absence(*c);
            if (c->point17) sitting.current = a.of_case;
        }
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
        const Person* chair = sitting.chair();
        closing.outcome = outcome_of(b->question, closing.tally, chair ? b->vote_of(chair->id) : std::nullopt,
                                     sitting.prepared.settings.tie_break);
        b->closing = std::move(closing);
    }
    void operator()(const BallotAnnulled& a) {
        if (Ballot* b = ballot(a.of_case, a.ballot); b && !b->annulling)
            b->annulling = Annulling{entered.index, entered.wall_ms, a.reason};
    }
    void operator()(const OutcomeDeclared& a) {
        if (Ballot* b = ballot(a.of_case, a.ballot); b && b->closing && !b->declaring)
            b->declaring = Declaring{entered.index, entered.wall_ms, a.hall};
    }
    void operator()(const CaseAdjourned& a) {
        Case* c = of(a.of_case);
        if (!c) return;
        if (!c->ballots.empty() && c->ballots.back().open())
            c->ballots.back().annulling = Annulling{entered.index, entered.wall_ms, a.reason};
        c->adjourning = Adjourning{entered.wall_ms, entered.index, entered.by, a.reason};
    }
};

}  // namespace

void apply(Sitting& sitting, const Act& act, const Entered& entered) {
    std::visit(Fold{sitting, entered}, act);
}

}  // namespace voting
