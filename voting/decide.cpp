#include "voting/decide.h"

#include <algorithm>

#include "voting/docket.h"

namespace voting {
namespace {

using Why = std::optional<Refused>;

Why no(Refusal why) {
    return Refused{why};
}

/// The rules of one act. Each check is a ruling; the first that applies is the answer.
struct Rules {
    const Sitting& sitting;
    const PersonId& by;
    const Now& now;

    // ---- who and where ----

    bool is(Role role) const {
        const Person* person = sitting.person(by);
        return person && person->role == role;
    }
    Why secretary_acts() const { return is(Role::secretary) ? Why{} : no(Refusal::not_secretary); }
    Why chair_acts() const { return is(Role::chair) ? Why{} : no(Refusal::not_chair); }
    Why open_sitting() const {
        if (sitting.closed_ms) return no(Refusal::sitting_closed);
        return sitting.opened_ms ? Why{} : no(Refusal::sitting_not_open);
    }
    Why not_closed() const { return sitting.closed_ms ? no(Refusal::sitting_closed) : Why{}; }

    const Person* chair_here() const {
        const Person* chair = sitting.chair();
        return chair && sitting.here(chair->id) ? chair : nullptr;
    }
    Why secretary_here() const { return quorum(sitting).attended() ? Why{} : no(Refusal::secretary_absent); }
    Why quorate(const Case& c) const {  // R2, R4
        const Quorum q = quorum(sitting, &c);
        return q.enough() ? Why{} : Why{Refused{Refusal::not_quorate, q.present, q.needed}};
    }
    Why chair_in_room() const { return chair_here() ? Why{} : no(Refusal::chair_absent); }
    Why tablets_reachable() const {  // R3
        for (const Person& person : sitting.persons)
            if (person.voting() && sitting.here(person.id) && now.unreachable.count(person.id) &&
                !sitting.waived.count(person.id))
                return no(Refusal::tablet_unreachable);
        return {};
    }

    // ---- the case ----

    /// The case was entered as refused at import, with this reason (R7).
    static Why heard_here(const Case& c) {
        if (!c.refused) return {};
        return no(parse_refusal(*c.refused).value_or(Refusal::wrong_commission));
    }
    Why undecided(const Case& c) const {
        if (Why why = heard_here(c)) return why;
        if (c.adjourning) return no(Refusal::case_adjourned);
        if (c.absence && !c.point17) return no(Refusal::case_deferred);
        return c.decisive_ballot() ? no(Refusal::case_decided) : Why{};
    }
    /// No other case that was called in is still being heard.
    Why alone(const Case& c) const {
        const Case* current = sitting.current_case();
        return current && current->id != c.id && !current->finished() ? no(Refusal::other_case_open) : Why{};
    }

    template <class... Checks>
    static Why first(Checks... checks) {
        Why why;
        (void)((why = checks(), why.has_value()) || ...);
        return why;
    }

    // ---- acts of the sitting ----

    Decided operator()(const SittingOpen&) const {
        if (!is(Role::secretary) && !is(Role::chair)) return Refused{Refusal::not_secretary};
        if (sitting.closed_ms) return Refused{Refusal::sitting_closed};
        if (sitting.opened_ms) return Refused{Refusal::sitting_open};
        if (now.disk_full) return Refused{Refusal::disk_full};
        return Consequences{};
    }
    Decided operator()(const SittingEnd&) const {
        if (!is(Role::secretary) && !is(Role::chair)) return Refused{Refusal::not_secretary};
        if (Why why = open_sitting()) return *why;
        for (const Case& c : sitting.cases) {
            if (c.interview_running()) return Refused{Refusal::interview_running};
            if (c.open_ballot()) return Refused{Refusal::ballot_open};
            if (c.counted_ballot() && !c.adjourning) return Refused{Refusal::outcome_undeclared};  // R4
        }
        const Case* current = sitting.current_case();
        if (current && !current->finished()) return Refused{Refusal::other_case_open};
        return Consequences{};
    }
    Decided operator()(const PresenceTapped& a) const {
        if (Why why = not_closed()) return *why;
        return with_quorum_change(a);
    }
    Decided operator()(const PresenceEntered& a) const {
        if (Why why = first([&] { return secretary_acts(); }, [&] { return not_closed(); })) return *why;
        if (!sitting.person(a.person)) return Refused{Refusal::unknown_person};
        return with_quorum_change(a);
    }
    Decided operator()(const AbsenceNoted& a) const {
        if (Why why = first([&] { return secretary_acts(); }, [&] { return not_closed(); })) return *why;
        if (!sitting.person(a.person)) return Refused{Refusal::unknown_person};
        return Consequences{};
    }
    Decided operator()(const TabletWaived& a) const {
        if (Why why = first([&] { return chair_acts(); }, [&] { return open_sitting(); },
                            [&] { return chair_in_room(); }))
            return *why;
        if (!sitting.person(a.person)) return Refused{Refusal::unknown_person};
        return Consequences{};
    }
    Decided operator()(const DocketImported& a) const {
        if (Why why = first([&] { return secretary_acts(); }, [&] { return not_closed(); })) return *why;
        if (!now.docket || now.docket->file != a.file || now.docket->officers.size() != a.cases ||
            now.docket->ids.size() != a.cases)
            return Refused{Refusal::docket_faulty};
        Consequences cases;
        unsigned number = static_cast<unsigned>(sitting.cases.size());
        for (std::size_t i = 0; i < now.docket->officers.size(); ++i) {
            const Officer& officer = now.docket->officers[i];
            for (const Case& c : sitting.cases)
                if (normal_name(c.officer.name_kk) == normal_name(officer.name_kk))
                    return Refused{Refusal::docket_imported};
            MaybeText refused;
            if (const auto why = inadmissible(officer, sitting.prepared.commission)) refused = to_word(*why);
            cases.push_back(CaseAdded{a.sitting, now.docket->ids[i], ++number, officer, refused});
        }
        return cases;
    }

    // ---- acts on a case ----

    Decided operator()(const OfficerAbsent& a, const Case& c) const {  // R9
        if (Why why = chair_acts()) return *why;
        if (Why why = undecided(c)) return *why;
        if (c.point17) return Refused{Refusal::case_deferred};
        if (!c.interviews.empty()) return Refused{Refusal::interview_held};
        const bool point17 = a.absence == AbsenceReason::no_reason && sitting.is_last_absence(c);
        if (point17)
            if (Why why = alone(c)) return *why;
        return Consequences{};
    }
    Decided operator()(const CaseCalled&, const Case& c) const {
        if (Why why = first([&] { return secretary_acts(); }, [&] { return undecided(c); },
                            [&] { return alone(c); }, [&] { return secretary_here(); }))
            return *why;
        return Consequences{};
    }
    Decided operator()(const MemberRecused& a, const Case& c) const {  // R5
        if (is(Role::secretary)) return Refused{Refusal::not_member};
        if (c.adjourning) return Refused{Refusal::case_adjourned};
        if (c.open_ballot()) return Refused{Refusal::ballot_open};
        return with_quorum_change(a);
    }
    Decided operator()(const InterviewStarted&, const Case& c) const {  // R4, R10
        if (Why why = secretary_acts()) return *why;
        if (Why why = undecided(c)) return *why;
        if (c.point17) return Refused{Refusal::no_interview};
        if (c.interview_running()) return Refused{Refusal::interview_running};
        if (c.open_ballot()) return Refused{Refusal::ballot_open};
        if (Why why = first([&] { return secretary_here(); }, [&] { return quorate(c); })) return *why;
        if (!c.called_ms || sitting.current != c.id) return Refused{Refusal::not_called};
        if (now.disk_full) return Refused{Refusal::disk_full};
        return now.preflight_passed ? Decided{Consequences{}} : Refused{Refusal::preflight_missing};
    }
    Decided operator()(const InterviewEnded&, const Case& c) const {
        if (Why why = secretary_acts()) return *why;
        return c.interview_running() ? Decided{Consequences{}} : Refused{Refusal::interview_not_running};
    }
    Decided operator()(const RecordOff&, const Case& c) const {  // R10
        if (Why why = secretary_acts()) return *why;
        if (!c.interview_running()) return Refused{Refusal::interview_not_running};
        return c.off_record() ? Decided{Refused{Refusal::off_record}} : Decided{Consequences{}};
    }
    Decided operator()(const RecordOn&, const Case& c) const {
        if (Why why = secretary_acts()) return *why;
        return c.off_record() ? Decided{Consequences{}} : Decided{Refused{Refusal::on_record}};
    }
    Decided operator()(const MarkSet&, const Case&) const { return Consequences{}; }
    Decided operator()(const SpokeEntered&, const Case&) const {
        if (Why why = secretary_acts()) return *why;
        return Consequences{};
    }

    // ---- the ballot ----

    Decided operator()(const BallotOpened& a, const Case& c) const {
        if (Why why = chair_acts()) return *why;
        if (Why why = undecided(c)) return *why;
        if (c.open_ballot()) return Refused{Refusal::ballot_open};
        if (c.counted_ballot()) return Refused{Refusal::outcome_undeclared};
        if (Why why = first([&] { return secretary_here(); }, [&] { return quorate(c); },
                            [&] { return chair_in_room(); }, [&] { return tablets_reachable(); }))
            return *why;
        if (!c.recorded()) return Refused{Refusal::not_recorded};  // R11
        const bool point17 = a.form == Form::motion && a.motion == kPoint17;
        if (c.point17 && !point17) return Refused{Refusal::point17_motion_only};  // R9
        if (!c.point17 && point17) return Refused{Refusal::not_point17};
        if (!point17 && !contains(sitting.prepared.norms.forms, a.form))
            return Refused{Refusal::form_not_offered};                                                  // R13
        if (a.form == Form::run_off && c.run_off_offer().empty()) return Refused{Refusal::no_run_off};  // R17
        if (a.round != c.ballots.size() + 1) return Refused{Refusal::wrong_ballot};
        if ((a.form == Form::motion) != a.motion.has_value()) return Refused{Refusal::malformed};
        if (a.form == Form::motion && !point17 && !contains(permitted_decisions(sitting, c), *a.motion))
            return Refused{Refusal::decision_not_permitted};  // R8
        return Consequences{};
    }
    Decided operator()(const VoteCast& a, const Case& c) const {  // R12
        if (is(Role::secretary)) return Refused{Refusal::not_member};
        const Ballot* ballot = c.open_ballot();
        if (!ballot) return Refused{Refusal::no_ballot};
        if (ballot->digest != a.ballot || ballot->round != a.round) return Refused{Refusal::wrong_ballot};
        if (!contains(ballot->roll, by) || !sitting.here(by) || c.recused(by))
            return Refused{Refusal::not_on_roll};
        const bool motion = ballot->question.form == Form::motion;
        switch (a.choice.sort) {
            case Choice::Sort::decision:
                if (motion) return Refused{Refusal::choice_not_offered};
                if (!contains(ballot->question.options, a.choice.decision))
                    return Refused{Refusal::decision_not_permitted};
                break;
            case Choice::Sort::in_favour:
            case Choice::Sort::against:
                if (!motion) return Refused{Refusal::choice_not_offered};
                break;
            case Choice::Sort::abstain:
                if (sitting.prepared.settings.abstain == Abstain::not_offered)
                    return Refused{Refusal::abstain_not_offered};
                break;
        }
        return Consequences{};
    }
    Decided operator()(const BallotClosing& a, const Case& c) const {
        if (Why why = chair_acts()) return *why;
        const Ballot* ballot = c.open_ballot();
        if (!ballot) return Refused{Refusal::no_ballot};
        if (ballot->digest != a.ballot) return Refused{Refusal::wrong_ballot};
        if (Why why = first([&] { return secretary_here(); }, [&] { return quorate(c); },
                            [&] { return chair_in_room(); }, [&] { return tablets_reachable(); }))
            return *why;
        return Consequences{count(a, c, *ballot)};
    }
    Decided operator()(const BallotAnnulled& a, const Case& c) const {  // R18
        if (Why why = chair_acts()) return *why;
        const Ballot* ballot = c.open_ballot() ? c.open_ballot() : c.counted_ballot();
        if (!ballot || c.adjourning) return Refused{Refusal::no_ballot};
        if (ballot->digest != a.ballot) return Refused{Refusal::wrong_ballot};
        if (Why why = chair_in_room()) return *why;
        return Consequences{};
    }
    Decided operator()(const OutcomeDeclared& a, const Case& c) const {  // R18, R4
        if (Why why = chair_acts()) return *why;
        const Ballot* ballot = c.counted_ballot();
        if (!ballot || c.adjourning) return Refused{Refusal::no_outcome};
        if (ballot->digest != a.ballot) return Refused{Refusal::wrong_ballot};
        if (Why why = chair_in_room()) return *why;
        return Consequences{};
    }
    Decided operator()(const CaseAdjourned&, const Case& c) const {  // R5a
        if (!is(Role::chair) && !is(Role::secretary)) return Refused{Refusal::not_chair};
        if (Why why = undecided(c)) return *why;
        if (c.interview_running()) return Refused{Refusal::interview_running};
        if (is(Role::secretary) && c.open_ballot() && chair_here()) return Refused{Refusal::ballot_open};
        return Consequences{};
    }

    /// What only the box writes.
    template <class BoxAct>
    requires(!requires(BoxAct a) { a.of_case; } || std::is_same_v<BoxAct, StreamEnded>) Decided operator()(
        const BoxAct&) const {
        return Refused{Refusal::not_yours};
    }
    template <class BoxAct>
    Decided operator()(const BoxAct&, const Case&) const {
        return Refused{Refusal::not_yours};
    }

    // ---- what follows ----

    template <class T>
    static bool contains(const std::vector<T>& all, const T& one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    }
    Entered entered() const { return {now.next_index, now.wall_ms, by, now.statement}; }

    /// R4: quorum lost or back while an interview runs is an entry of its own.
    Decided with_quorum_change(const Act& act) const {
        const Case* c = sitting.current_case();
        if (!c || !c->interview_running()) return Consequences{};
        Sitting after = sitting;
        apply(after, act, entered());
        const bool was = quorum(sitting, c).quorate();
        const bool is = quorum(after, after.find(c->id)).quorate();
        if (was == is) return Consequences{};
        return Consequences{InterviewBroken{sitting.prepared.sitting, c->id, was}};
    }

    BallotClosed count(const BallotClosing& closing, const Case& c, const Ballot& ballot) const {
        BallotClosed closed{
            closing.sitting, closing.of_case, closing.ballot, {}, {}, 0, 0, 0, {}, {}, {}, {}};
        for (const PersonId& person : ballot.roll) {
            const auto votes = ballot.votes.find(person);
            closed.roll += (closed.roll.empty() ? "" : " ") + person + "=" +
                           (votes == ballot.votes.end() ? "-" : std::to_string(votes->second.back().index));
        }
        const Tally tally = tally_of(ballot, base_of(sitting, c, ballot));
        std::string counts;
        const auto add = [&](const std::string& name, unsigned votes) {
            if (votes) counts += (counts.empty() ? "" : " ") + name + "=" + std::to_string(votes);
        };
        for (const auto& [decision, votes] : tally.decisions) add(to_text(decision), votes);
        add("for", tally.in_favour);
        add("against", tally.against);
        if (!counts.empty()) closed.counts = counts;
        closed.base = tally.base;
        closed.abstained = tally.abstained;
        closed.not_voted = tally.not_voted;
        const Person* chair = sitting.chair();
        const Outcome outcome =
            outcome_of(ballot.question, tally, chair ? ballot.vote_of(chair->id) : std::nullopt,
                       sitting.prepared.settings.tie_break);
        closed.verdict = outcome.verdict;
        closed.decision = outcome.decision;
        closed.by = outcome.by;
        std::string run_off;
        for (Decision d : outcome.run_off) run_off += (run_off.empty() ? "" : " ") + to_text(d);
        if (!run_off.empty()) closed.run_off = run_off;
        return closed;
    }
};

}  // namespace

Decided decide(const Sitting& sitting, const Act& act, const PersonId& by, const Now& now) {
    if (by == kBox) return Consequences{};
    if (!sitting.person(by)) return Refused{Refusal::unknown_person};
    const Rules rules{sitting, by, now};
    return std::visit(
        [&]<class A>(const A& a) -> Decided {
            if (a.sitting != sitting.prepared.sitting) return Refused{Refusal::unknown_sitting};
            if constexpr (requires { a.of_case; } && !std::is_same_v<A, StreamEnded>) {
                if (const auto why = rules.open_sitting()) return *why;
                const Case* c = sitting.find(a.of_case);
                return c ? rules(a, *c) : Decided{Refused{Refusal::unknown_case}};
            } else {
                return rules(a);
            }
        },
        act);
}

}  // namespace voting
