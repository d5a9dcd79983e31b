#!/usr/bin/env python3
"""Random scenarios for --rules-only as JSON Lines: generate.py SEED COUNT.

Every good scenario can come out; presence is drawn around the quorum so that ballots often open, votes are drawn
around ties so that every rule of the count is met.
"""
import json
import random
import sys

SETTINGS = {
    "quorum_basis": ("voting_members", "full_composition"),
    "tie_break": ("exact_half", "equal_votes"),
    "point18": ("both", "either"),
    "abstain": ("allowed", "not_offered"),
    "base": ("roll", "attended"),
    "presiding": ("chair_only", "elected", "elected"),
}
NAMES = ("Тестов", "Жобалов", "Қиялов", "Сынақов", "Болжамов", "Үлгіров", "Мысалов", "Әңгімеев")
GIVEN = ("Асан", "Бота", "Ғани", "Дана")
DAYS = (("2024-05-02", 4), ("2024-05-03", 4), ("2024-05-06", 4), ("2024-03-18", 2), ("2024-12-30", 2),
        ("2024-12-13", 1), ("2025-01-02", 1), ("2025-03-19", 1), ("2025-12-30", 1), ("2026-05-25", 1),
        ("2026-12-30", 1), ("2027-03-11", 1), ("2027-04-29", 1), ("2028-05-03", 1), ("2029-04-22", 1),
        ("2024-04-27", 2), ("2024-06-29", 1), ("2025-08-28", 1))


class Scenario:
    def __init__(self, draw):
        self.draw = draw
        commission = draw.choices(("central", "regional", None), (4, 2, 5))[0]
        self.commission = commission or {"voting": draw.randint(1, 12)}
        self.voting = {"central": 7, "regional": 9}.get(commission) or self.commission["voting"]
        self.members = [f"m{n}" for n in range(1, self.voting + 1)]
        self.settings = {name: draw.choice(values) for name, values in SETTINGS.items() if draw.random() < 0.5}
        if self.settings.get("quorum_basis") == "full_composition":
            self.needed = -(-2 * (self.voting + 1) // 3) - 1
        else:
            self.needed = -(-2 * self.voting // 3)
        self.here = set()
        self.recused = set()

    def chance(self, probability):
        return self.draw.random() < probability

    def present(self):
        """Around the quorum, mostly with the chair."""
        aim = self.needed + self.draw.choices((-2, -1, 0, 1, 2, 99), (1, 3, 8, 8, 4, 6))[0]
        here = self.draw.sample(self.members, max(0, min(aim, self.voting)))
        if here and "m1" not in here and self.chance(0.85):
            here[0] = "m1"
        self.here = set(here)
        return here

    def absent_member(self):
        gone = sorted(set(self.members) - self.here)
        return self.draw.choice(gone or self.members)

    def present_member(self):
        others = sorted(self.here - {"m1"})
        return "m1" if not others or self.chance(0.12) else self.draw.choice(others)

    def move(self):
        """One arrival, departure or recusal, drawn back towards the quorum."""
        short = len(self.here - self.recused) < self.needed or "m1" not in self.here
        kind = self.draw.choices(("arrive", "depart", "recuse"), (8, 2, 1) if short else (2, 5, 2))[0]
        if kind == "arrive":
            member = "m1" if "m1" not in self.here and self.chance(0.6) else self.absent_member()
            self.here.add(member)
        elif kind == "depart":
            member = self.present_member()
            self.here.discard(member)
        else:
            member = self.draw.choice(self.members) if self.chance(0.2) else self.present_member()
            if self.chance(0.6):
                return {"recuse": member, "reason": "мүдделер қақтығысы"}
        return {kind: member}

    def preside(self):
        """Mostly enough supporters of one who is here; now and then the first of two rivals."""
        person = self.draw.choice(sorted(self.here)) if self.here and self.chance(0.9) else self.absent_member()
        by = [member for member in sorted(self.here) if self.chance(0.8)]
        if self.chance(0.1):
            by.append(self.absent_member())
        return {"preside": person, "by": by}

    def chair_leaves_a_ballot(self):
        """The chair votes and goes; who is elected closes."""
        options = self.draw.sample((3, 4, 5), 2)
        ballot = {"ballot": "choose_one", "votes": self.votes(options), "during": [{"depart": "m1"}]}
        self.here.discard("m1")
        return [ballot, self.preside(), {"close": True}]

    def correct(self):
        field, values = self.draw.choice((("standards", ("passed", "failed", "not_taken")),
                                          ("test", ("passed", "failed", "not_taken")),
                                          ("excluded", ("none", "none", "pregnancy", "leave")),
                                          ("category", ("central-3", "central-4", "regional-5"))))
        return {"correct": field, "to": self.draw.choice(values)}

    def votes(self, options):
        """A split, an even split or a mess, among a few of the options."""
        voters = [member for member in self.members if member in self.here - self.recused]
        if self.chance(0.3):
            voters = [member for member in voters if self.chance(0.8)]
        if self.chance(0.12):
            voters = voters + [self.absent_member()]
        self.draw.shuffle(voters)
        few = self.draw.sample(options, min(len(options), self.draw.choices((1, 2, 3, 5), (2, 8, 4, 1))[0]))
        votes = {}
        for place, member in enumerate(dict.fromkeys(voters)):
            vote = few[place % len(few)] if self.chance(0.85) else self.draw.choice(options)
            vote = "abstain" if self.chance(0.07) else vote
            if self.chance(0.08):
                vote = [self.draw.choice(options + ["abstain"]) for _ in range(self.draw.randint(1, 3))] + [vote]
            votes[member] = vote
        return votes

    def ballot(self, point17, barred, after_ballot):
        weights = (1, 1, 8) if point17 else (4, 9, 2) if after_ballot else (10, 1, 3)
        form = self.draw.choices(("choose_one", "run_off", "motion"), weights)[0]
        step = {"ballot": form}
        if form == "motion":
            step["decision"] = "point17" if self.chance(0.85 if point17 else 0.04) else self.draw.randint(1, 5)
            options = ["for", "against"]
        elif barred:
            options = self.draw.choice(([3, 4, 5], [3, 4], [1, 2, 3, 4, 5]))
        else:
            options = self.draw.choice(([1, 2, 3, 4, 5], [2, 3], [2, 3], [2, 3, 5]))
        step["votes"] = self.votes(options)
        if self.chance(0.2):
            step["during"] = [self.move() for _ in range(self.draw.randint(1, 3))]
        elif self.chance(0.05):
            step["during"] = []
        return step

    def steps(self, point17, barred):
        kinds = ("ballot", "move", "annul", "close", "adjourn", "declare", "interview", "hold")
        steps = []
        for _ in range(self.draw.choices((0, 1, 2, 4, 7, 12), (1, 2, 4, 6, 4, 2))[0]):
            after_ballot = bool(steps) and "ballot" in steps[-1]
            unsettled = after_ballot and bool(steps[-1].get("during"))
            kind = self.draw.choices(kinds, (46, 22, 14 if after_ballot else 3, 20 if unsettled else 2, 2, 2, 4, 1))[0]
            if "m1" not in self.here and self.chance(0.35) or self.chance(0.01):
                steps.append(self.preside())
            if self.settings.get("presiding") == "elected" and "m1" in self.here and self.chance(0.06):
                steps += self.chair_leaves_a_ballot()
            if self.chance(0.04):
                steps += [self.correct() for _ in range(self.draw.randint(1, 2))]
            if kind == "ballot":
                steps.append(self.ballot(point17, barred, any("ballot" in step for step in steps[-3:])))
            elif kind == "move":
                steps.append(self.move())
            elif kind in ("annul", "adjourn"):
                steps.append({kind: "себебі жазылды"})
            else:
                steps.append({kind: True})
        return steps

    def case(self, officer):
        if isinstance(self.commission, dict) or self.chance(0.06):
            region = self.draw.choice(("central", "regional"))
        else:
            region = self.commission
        results = self.draw.choices((("passed", "passed"), ("failed", "failed"), None), (4, 3, 5))[0]
        standards, test = results or self.draw.choices(("passed", "failed", "not_taken"), k=2)
        case = {"officer": officer, "category": f"{region}-{self.draw.randint(1, 12 if region == 'central' else 17)}",
                "standards": standards, "test": test}
        earlier = self.draw.choices((None, 0, 1, 2), (6, 1, 2, 1))[0]
        absence = self.draw.choices((None, "no_reason", "valid"), (16, 3, 1))[0]
        if absence or self.chance(0.3):
            case["absence"] = absence
        if earlier is not None:
            case["earlier_absences"] = earlier
        if self.chance(0.2):
            case["excluded"] = self.draw.choices((None, "pregnancy", "leave"), (6, 1, 1))[0]
        if self.chance(0.3):
            case["interview_seconds"] = self.draw.choice((6, 15))
        self.recused = set()
        skipped = (case.get("excluded") or absence == "valid" or (absence == "no_reason" and not earlier)
                   or isinstance(self.commission, str) and region != self.commission)
        here = set(self.here)
        case["steps"] = self.steps(absence == "no_reason" and bool(earlier), "failed" in (standards, test))
        if skipped:
            self.here = here
        return case

    def whole(self):
        scenario = {"commission": self.commission}
        if self.settings or self.chance(0.2):
            scenario["settings"] = self.settings
        if self.chance(0.5):
            scenario["secretary_present"] = not self.chance(0.1)
        scenario["present"] = self.present()
        if not self.chance(0.01):
            scenario["date"] = self.draw.choices([day for day, _ in DAYS], [weight for _, weight in DAYS])[0]
        officers = [f"{name} {given}" for name in NAMES for given in GIVEN]
        self.draw.shuffle(officers)
        count = self.draw.choices((0, 1, 2, 3, 5), (1, 12, 6, 4, 1))[0]
        scenario["cases"] = [self.case(officer) for officer in officers[:count]]
        return scenario


def main(seed, count):
    draw = random.Random(seed)
    for _ in range(count):
        print(json.dumps(Scenario(draw).whole(), ensure_ascii=False))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
