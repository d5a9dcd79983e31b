// What the acts of a ballot need, and the count (R11-R18).
#include "voting/roll.h"
#include "voting/rules.h"

namespace voting {

Decided Rules::operator()(const BallotOpened& a, const Case& c) const {
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
    if (a.form == Form::run_off)
        for (Decision candidate : c.run_off_offer())
            if (!contains(permitted_decisions(sitting, c), candidate))
                return Refused{Refusal::decision_not_permitted};  // R8, after a correction
    if (a.round != c.ballots.size() + 1) return Refused{Refusal::wrong_ballot};
    if ((a.form == Form::motion) != a.motion.has_value()) return Refused{Refusal::malformed};
    if (a.form == Form::motion && !point17 && !contains(permitted_decisions(sitting, c), *a.motion))
        return Refused{Refusal::decision_not_permitted};  // R8
    return Consequences{};
}

Decided Rules::operator()(const VoteCast& a, const Case& c) const {  // R12
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

Decided Rules::operator()(const BallotClosing& a, const Case& c) const {
    if (Why why = chair_acts()) return *why;
    const Ballot* ballot = c.open_ballot();
    if (!ballot) return Refused{Refusal::no_ballot};
    if (ballot->digest != a.ballot) return Refused{Refusal::wrong_ballot};
    if (Why why = first([&] { return secretary_here(); }, [&] { return quorate(c); },
                        [&] { return chair_in_room(); }, [&] { return tablets_reachable(); }))
        return *why;
    return Consequences{count(a, c, *ballot)};
}

Decided Rules::operator()(const BallotAnnulled& a, const Case& c) const {  // R18
    if (Why why = chair_acts()) return *why;
    const Ballot* ballot = c.open_ballot() ? c.open_ballot() : c.counted_ballot();
    if (!ballot || c.adjourning) return Refused{Refusal::no_ballot};
    if (ballot->digest != a.ballot) return Refused{Refusal::wrong_ballot};
    if (Why why = chair_in_room()) return *why;
    return Consequences{};
}

Decided Rules::operator()(const OutcomeDeclared& a, const Case& c) const {  // R18, R4
    if (Why why = chair_acts()) return *why;
    const Ballot* ballot = c.counted_ballot();
    if (!ballot || c.adjourning) return Refused{Refusal::no_outcome};
    if (ballot->digest != a.ballot) return Refused{Refusal::wrong_ballot};
    if (Why why = chair_in_room()) return *why;
    if (a.size.has_value() != a.root.has_value()) return Refused{Refusal::malformed};
    if (a.size && (*a.size != ballot->closing->index + 1 || (now.root_at && now.root_at(*a.size) != a.root)))
        return Refused{Refusal::unknown_head};
    return Consequences{};
}

Decided Rules::operator()(const CaseAdjourned&, const Case& c) const {  // R5a
    if (!sitting.presides(by) && !is(Role::secretary)) return Refused{Refusal::not_chair};
    if (Why why = undecided(c)) return *why;
    if (c.interview_running()) return Refused{Refusal::interview_running};
    if (is(Role::secretary) && c.open_ballot() && someone_presides()) return Refused{Refusal::ballot_open};
    return Consequences{};
}

BallotClosed Rules::count(const BallotClosing& closing, const Case& c, const Ballot& ballot) const {
    BallotClosed closed;
    closed.sitting = closing.sitting, closed.of_case = closing.of_case, closed.ballot = closing.ballot;
    std::vector<std::string> roll;
    for (const PersonId& person : ballot.roll) {
        const auto votes = ballot.votes.find(person);
        roll.push_back(person + "=" +
                       (votes == ballot.votes.end() ? "-" : std::to_string(votes->second.back().index)));
    }
    write_roll(closed, roll);
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
    const Outcome outcome = outcome_of(ballot.question, tally, casting_vote(sitting, ballot),
                                       sitting.prepared.settings.tie_break);
    closed.verdict = outcome.verdict;
    closed.decision = outcome.decision;
    closed.by = outcome.by;
    std::string run_off;
    for (Decision d : outcome.run_off) run_off += (run_off.empty() ? "" : " ") + to_text(d);
    if (!run_off.empty()) closed.run_off = run_off;
    return closed;
}

}  // namespace voting
