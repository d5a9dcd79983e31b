#pragma once
// Inside voting: the rules of one act. Each check is a ruling; the first that applies is the answer. The acts
// of a sitting are in decide_sitting.cpp, decide_persons.cpp and decide_carry.cpp, those on a case in
// decide_case.cpp, decide_correction.cpp and decide_ballot.cpp.

#include <algorithm>

#include "voting/decide.h"

namespace voting {

using Why = std::optional<Refused>;

inline Why no(Refusal why) {
    return Refused{why};
}

struct Rules {
    const Sitting& sitting;
    const PersonId& by;
    const Now& now;

    // ---- who and where ----

    bool is(Role role) const {
        const Person* person = sitting.person(by);
        return person && person->role == role && !person->replaced;
    }
    Why secretary_acts() const { return is(Role::secretary) ? Why{} : no(Refusal::not_secretary); }
    /// The chair's procedural acts: the chair's, or of who was elected in the chair's absence (R5a, R5b).
    Why chair_acts() const { return sitting.presides(by) ? Why{} : no(Refusal::not_chair); }
    Why open_sitting() const {
        if (sitting.closed_ms) return no(Refusal::sitting_closed);
        return sitting.opened_ms ? Why{} : no(Refusal::sitting_not_open);
    }
    Why not_closed() const { return sitting.closed_ms ? no(Refusal::sitting_closed) : Why{}; }

    bool chair_here() const {
        const Person* chair = sitting.chair();
        return chair && sitting.here(chair->id);
    }
    bool someone_presides() const { return chair_here() || sitting.presiding(); }
    Why secretary_here() const { return quorum(sitting).attended() ? Why{} : no(Refusal::secretary_absent); }
    Why quorate(const Case& c) const {  // R2, R4
        const Quorum q = quorum(sitting, &c);
        return q.enough() ? Why{} : Why{Refused{Refusal::not_quorate, q.present, q.needed}};
    }
    Why chair_in_room() const { return someone_presides() ? Why{} : no(Refusal::chair_absent); }
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
        if (c.moving) return no(Refusal::case_moved);
        if (c.adjourning) return no(Refusal::case_adjourned);
        if (c.absence && !c.point17) return no(Refusal::case_deferred);
        return c.decisive_ballot() ? no(Refusal::case_decided) : Why{};
    }
    /// No ballot of the case is open, waits to be declared, or has decided it.
    Why settled(const Case& c) const {
        if (c.open_ballot()) return no(Refusal::ballot_open);
        if (c.counted_ballot() && !c.adjourning) return no(Refusal::outcome_undeclared);
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

    // ---- acts of the sitting (decide_sitting.cpp) ----

    Decided operator()(const PersonAdded&) const;
    Decided operator()(const SecretaryReplaced&) const;
    Decided operator()(const SittingOpen&) const;
    Decided operator()(const SittingEnd&) const;
    Decided operator()(const PresenceTapped&) const;
    Decided operator()(const PresenceEntered&) const;
    Decided operator()(const PresenceCorrected&) const;
    Decided operator()(const AbsenceNoted&) const;
    Decided operator()(const TabletWaived&) const;
    Decided operator()(const PresidingSupported&) const;
    Decided operator()(const DocketImported&) const;
    Decided operator()(const CaseCarried&) const;

    // ---- acts on a case (decide_case.cpp) ----

    Decided operator()(const WarningsAcknowledged&, const Case&) const;
    Decided operator()(const OfficerAbsent&, const Case&) const;
    Decided operator()(const AbsenceCorrected&, const Case&) const;
    Decided operator()(const CaseCorrected&, const Case&) const;
    Decided operator()(const CaseMoved&, const Case&) const;
    Decided operator()(const CaseCalled&, const Case&) const;
    Decided operator()(const MemberRecused&, const Case&) const;
    Decided operator()(const InterviewStarted&, const Case&) const;
    Decided operator()(const InterviewEnded&, const Case&) const;
    Decided operator()(const RecordOff&, const Case&) const;
    Decided operator()(const RecordOn&, const Case&) const;
    Decided operator()(const MarkSet&, const Case&) const;
    Decided operator()(const SpokeEntered&, const Case&) const;

    // ---- the ballot (decide_ballot.cpp) ----

    Decided operator()(const BallotOpened&, const Case&) const;
    Decided operator()(const VoteCast&, const Case&) const;
    Decided operator()(const BallotClosing&, const Case&) const;
    Decided operator()(const BallotAnnulled&, const Case&) const;
    Decided operator()(const OutcomeDeclared&, const Case&) const;
    Decided operator()(const CaseAdjourned&, const Case&) const;

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

    /// The place is free, and so are the word and the key.
    Why may_be_seated(const PersonId& person, Role role, const Digest& key) const;
    /// R4: quorum lost or back while an interview runs is an entry of its own.
    Decided with_quorum_change(const Act& act) const;
    /// What must hold for the case to become what `after` says (R7, R9).
    Why may_become(const Case& c, const Case& after) const;
    BallotClosed count(const BallotClosing& closing, const Case& c, const Ballot& ballot) const;
};

}  // namespace voting
