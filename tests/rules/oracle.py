#!/usr/bin/env python3
"""Second opinion on the rules of the decree: prints what `otyrys-rehearse --rules-only` must print.

Written from the text of the rulings and of the rehearsal's page, sharing no code with voting/.
Usage: oracle.py SCENARIO.json|-    (one JSON object, or JSON Lines with one scenario a line)
Exit 2 and one line with a JSON pointer on standard error for a bad scenario.
"""
import json
import re
import sys
from dataclasses import dataclass, field

from scenario import BadScenario, read_scenarios
from working_days import third_working_day

CHAIR = "m1"
ABSTAIN = "abstain"
POINT_17 = "point17"


@dataclass
class Ballot:
    round: int
    form: str
    motion: object            # the decision of a motion
    options: tuple            # what may be voted for
    roll: frozenset
    votes: dict = field(default_factory=dict)
    refused: dict = field(default_factory=dict)


@dataclass
class Sitting:
    settings: dict
    voting: int
    secretary: bool
    present: set
    attended: set
    adopted: bool = False
    presiding: object = None  # R5b: elected while the chair is out
    supports: dict = field(default_factory=dict)

    @property
    def needed(self):
        """R2: two thirds of the voting posts, or of the full composition less the secretary."""
        if self.settings["quorum_basis"] == "voting_members":
            return -(-2 * self.voting // 3)
        return -(-2 * (self.voting + 1) // 3) - 1


class Case:
    """One officer's case, from the interview to the decision or the adjournment."""

    def __init__(self, sitting, spec, commission):
        self.sitting = sitting
        self.commission = commission
        self.facts = {name: spec[name] for name in ("standards", "test", "category")}
        self.facts["excluded"] = spec["excluded"] or "none"
        self.point17 = spec["absence"] == "no_reason" and spec["earlier_absences"] >= 1
        self.recused = set()
        self.interviewed = False
        self.rounds = 0
        self.ballot = None
        self.offers = [None]      # of the ballots counted and not annulled, the last stands
        self.annullable = False   # a ballot was closed by the step before
        self.decided = False
        self.adjourned = False

    # What is so now.

    @property
    def permitted(self):
        return permitted_decisions(self.sitting.settings["point18"], self.facts["standards"], self.facts["test"])

    def stopped(self):
        return not_admitted(self.facts, self.commission)

    def in_favour_of_quorum(self):
        return self.sitting.present - self.recused

    def why_not_in_session(self):
        if not self.sitting.secretary:
            return {"refusal": "secretary_absent"}
        here = len(self.in_favour_of_quorum())
        if here < self.sitting.needed:
            return {"refusal": "not_quorate", "present": here, "needed": self.sitting.needed}
        return None

    def chair_absent(self):
        return None if CHAIR in self.sitting.present or self.sitting.presiding else {"refusal": "chair_absent"}

    # The steps. Each gives a list of lines without case and step.

    def interview(self):
        if self.point17 or self.interviewed:
            return []
        refusal = self.stopped() or self.why_not_in_session()
        self.interviewed = refusal is None
        return [refusal] if refusal else []

    def play(self, step):
        if self.adjourned:
            return [{"refusal": "case_adjourned"}]
        annullable, self.annullable = self.annullable, False
        if "annul" in step:
            return [self.annul(annullable)]
        if self.decided:
            self.sitting.adopted = True   # declared at the next step that is not annul
        if "ballot" in step:
            return self.hold_ballot(step)
        if "close" in step:
            return [self.close()]
        if "adjourn" in step:
            return [self.adjourn()]
        if "interview" in step:
            return self.interview()
        if "correct" in step:
            return self.correct(step["correct"], step["to"])
        if "preside" in step:
            return [line for line in (self.support(member, step["preside"]) for member in step["by"]) if line]
        if "declare" in step or "hold" in step:
            return []
        return self.move(step)

    def support(self, member, candidate):
        """R5b: more than half of those present make one of themselves preside."""
        sitting = self.sitting
        if sitting.settings["presiding"] == "chair_only":
            return {"refusal": "election_not_offered"}
        if CHAIR in sitting.present:
            return {"refusal": "chair_present"}
        if not {member, candidate} <= sitting.present:
            return {"refusal": "not_present"}
        if not sitting.secretary:
            return {"refusal": "secretary_absent"}
        if len(sitting.present) < sitting.needed:
            return {"refusal": "not_quorate", "present": len(sitting.present), "needed": sitting.needed}
        sitting.supports[member] = candidate
        if 2 * list(sitting.supports.values()).count(candidate) > len(sitting.present):
            sitting.presiding = candidate
        return None

    def move(self, step):
        if "depart" in step:
            self.sitting.present.discard(step["depart"])
            self.sitting.supports.pop(step["depart"], None)
            if self.sitting.presiding == step["depart"]:
                self.sitting.presiding = None
        elif "arrive" in step:
            if step["arrive"] == CHAIR:
                self.sitting.presiding = None
                self.sitting.supports.clear()
            self.sitting.present.add(step["arrive"])
            self.sitting.attended.add(step["arrive"])
        elif self.ballot:
            return [{"refusal": "ballot_open"}]
        else:
            self.recused.add(step["recuse"])
        return []

    def why_not_opened(self, step):
        form, decision = step["ballot"], step.get("decision")
        if self.stopped():
            return self.stopped()
        if self.decided:
            return {"refusal": "case_decided"}
        if self.ballot:
            return {"refusal": "ballot_open"}
        refusal = self.why_not_in_session() or self.chair_absent()
        if refusal:
            return refusal
        if not self.point17 and not self.interviewed:
            return {"refusal": "not_recorded"}
        if self.point17 != (decision == POINT_17):
            return {"refusal": "point17_motion_only" if self.point17 else "not_point17"}
        if form == "run_off" and not self.offers[-1]:
            return {"refusal": "no_run_off"}
        if form == "run_off" and not set(self.offers[-1]) <= set(self.permitted):
            return {"refusal": "decision_not_permitted"}
        if form == "motion" and decision != POINT_17 and decision not in self.permitted:
            return {"refusal": "decision_not_permitted"}
        return None

    def hold_ballot(self, step):
        refusal = self.why_not_opened(step)
        if refusal:
            return [refusal]
        form = step["ballot"]
        self.rounds += 1
        options = {"choose_one": self.permitted, "run_off": self.offers[-1], "motion": ("for", "against")}[form]
        self.ballot = Ballot(self.rounds, form, step.get("decision"), tuple(options),
                             frozenset(self.in_favour_of_quorum()))
        for member, cast in step["votes"].items():
            for vote in cast if isinstance(cast, list) else [cast]:
                self.cast(member, vote)
        lines = [line for move in step["during"] for line in self.move(move)]
        return lines + [self.close()]

    def cast(self, member, vote):
        ballot = self.ballot
        if member not in ballot.roll:
            ballot.refused[member] = "not_on_roll"
        elif vote != ABSTAIN and vote not in ballot.options:
            ballot.refused[member] = "decision_not_permitted"
        elif vote == ABSTAIN and self.sitting.settings["abstain"] == "not_offered":
            ballot.refused[member] = "abstain_not_offered"
        else:
            ballot.votes[member] = vote

    def close(self):
        if not self.ballot:
            return {"refusal": "no_ballot"}
        refusal = self.why_not_in_session() or self.chair_absent()
        if refusal:
            return refusal
        ballot, self.ballot = self.ballot, None
        if self.sitting.settings["base"] == "attended":
            base = len(self.sitting.attended - self.recused)
        else:
            base = sum(1 for member in ballot.roll if member in self.sitting.present or member in ballot.votes)
        chairs_vote = ballot.votes.get(CHAIR) if CHAIR in self.sitting.present else None
        result, offer = outcome(ballot, base, self.sitting.settings["tie_break"], chairs_vote)
        self.offers.append(offer)
        self.decided = result["outcome"] == "adopted"
        self.annullable = True
        counts = count(ballot)
        abstained = sum(1 for vote in ballot.votes.values() if vote == ABSTAIN)
        line = {"round": ballot.round, "form": ballot.form, **result, "base": base,
                "counts": {str(option): votes for option, votes in counts.items() if votes},
                "abstained": abstained, "not_voted": base - len(ballot.votes), "quorate": True}
        if ballot.refused:
            line["refused_votes"] = ballot.refused
        return line

    def annul(self, annullable):
        if not self.ballot and not annullable:
            return {"refusal": "no_ballot"}
        if self.chair_absent():
            return self.chair_absent()
        if self.ballot:
            self.ballot = None
        else:
            self.offers.pop()
            self.decided = False
        return {"outcome": "annulled"}

    def correct(self, name, value):
        """R7: wrong data; what would have kept the case out, learned later, stops it."""
        if self.ballot:
            return [{"refusal": "ballot_open"}]
        if self.decided:
            return [{"refusal": "case_decided"}]
        if self.facts[name] == value:
            return [{"refusal": "not_changed"}]
        self.facts[name] = value
        return []

    def adjourn(self):
        if self.stopped():
            return self.stopped()
        if self.decided:
            return {"refusal": "case_decided"}
        self.ballot = None
        self.adjourned = True
        return {"outcome": "adjourned"}

    def end(self):
        if self.decided:
            self.sitting.adopted = True


def permitted_decisions(point18, standards, test):
    """R8: who failed both (or, by the setting, either) can get 3, 4 or 5 only."""
    failed = [standards == "failed", test == "failed"]
    barred = all(failed) if point18 == "both" else any(failed)
    return (3, 4, 5) if barred else (1, 2, 3, 4, 5)


def count(ballot):
    cast = list(ballot.votes.values())
    return {option: cast.count(option) for option in ballot.options}


def outcome(ballot, base, tie_break, chairs_vote):
    """R15-R17: (what the line says, the candidates of the run-off offered or None)."""
    counts = count(ballot)
    motion = ballot.form == "motion"
    for option, votes in counts.items():
        if 2 * votes > base:
            return adopt(ballot, option, "majority"), None
    tied = tied_options(counts, base, tie_break)
    if len(tied) >= 2 and chairs_vote in tied:
        return adopt(ballot, chairs_vote, "tie_break"), None
    candidates = None if motion else leaders(counts)
    if not candidates or len(candidates) < 2 or set(candidates) == set(ballot.options):
        return {"outcome": "not_adopted", "next": "motion"}, None
    return {"outcome": "not_adopted", "next": "run_off", "candidates": candidates}, candidates


def tied_options(counts, base, tie_break):
    highest = max(counts.values())
    level = [option for option, votes in counts.items() if votes == highest and votes > 0]
    return level if tie_break == "equal_votes" or 2 * highest == base else []


def adopt(ballot, option, by):
    if option == "against":
        return {"outcome": "rejected", "by": by}
    return {"outcome": "adopted", "decision": ballot.motion if option == "for" else option, "by": by}


def leaders(counts):
    places = sorted({votes for votes in counts.values() if votes > 0}, reverse=True)
    if not places:
        return []
    first = [option for option in counts if counts[option] == places[0]]
    second = [option for option in counts if len(places) > 1 and counts[option] == places[1]]
    return sorted(first if len(first) > 1 else first + second)


def not_admitted(facts, commission):
    """R7: pregnant, on leave, of another commission."""
    if facts["excluded"] not in (None, "none"):
        return {"refusal": "excluded_" + facts["excluded"]}
    if isinstance(commission, str) and not facts["category"].startswith(commission + "-"):
        return {"refusal": "wrong_commission"}
    return None


def at_import(spec, commission):
    """The line of a case that is not heard at all, or None."""
    refusal = not_admitted(spec, commission)
    if refusal:
        return refusal
    if spec["absence"] == "valid":
        return {"outcome": "deferred"}
    if spec["absence"] == "no_reason" and spec["earlier_absences"] == 0:
        return {"outcome": "deferred", "absences": 1}
    return None


def play(scenario):
    """All lines of one scenario."""
    sitting = Sitting(scenario["settings"], scenario["voting"], scenario["secretary_present"],
                      set(scenario["present"]), set(scenario["present"]))
    for number, spec in enumerate(scenario["cases"], 1):
        refused = at_import(spec, scenario["commission"])
        if refused:
            yield {"case": number, **refused}
            continue
        case = Case(sitting, spec, scenario["commission"])
        for line in case.interview():
            yield {"case": number, "step": 0, **line}
        for place, step in enumerate(spec["steps"], 1):
            for line in case.play(step):
                yield {"case": number, "step": place, **line}
        case.end()
    due = third_working_day(scenario["date"]).isoformat() if sitting.adopted else None
    yield {"protocol_due": due}


def main(path):
    text = sys.stdin.read() if path == "-" else open(path, encoding="utf-8").read()
    try:
        scenarios, numbered = read_scenarios(text)
    except BadScenario as fault:
        print(re.sub(r"[\x00-\x1f\x7f]", lambda c: f"\\u{ord(c[0]):04x}", str(fault)), file=sys.stderr)
        return 2
    for number, scenario in enumerate(scenarios, 1):
        for line in play(scenario):
            print(json.dumps({"scenario": number, **line} if numbered else line, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
