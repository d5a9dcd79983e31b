"""Reads scenarios of a rehearsal strictly: every unknown key, member or value is a fault with its JSON pointer."""
import json
import re
from datetime import date, datetime, timedelta, timezone

SETTINGS = {  # the first value is the profile's
    "quorum_basis": ("voting_members", "full_composition"),
    "tie_break": ("exact_half", "equal_votes"),
    "point18": ("both", "either"),
    "abstain": ("allowed", "not_offered"),
    "base": ("roll", "attended"),
    "presiding": ("chair_only", "elected"),
    "roll_call": ("after_close", "live"),
    "protocol_language": ("both", "kk", "ru"),
}
RESULTS = ("passed", "failed", "not_taken")
CATEGORIES = {f"central-{n}" for n in range(1, 13)} | {f"regional-{n}" for n in range(1, 18)}
KINDS = {"ballot", "close", "annul", "adjourn", "declare", "interview", "hold", "preside", "correct", "depart", "arrive", "recuse"}
LOOK_ALIKES = str.maketrans("abcehikmoptxyə", "авсеһікмортхуә")


class BadScenario(Exception):
    def __init__(self, pointer, why):
        super().__init__(f"{pointer or '(whole scenario)'}: {why}")
        self.pointer = pointer


def need(holds, pointer, why):
    if not holds:
        raise BadScenario(pointer, why)


def below(pointer, key):
    return f"{pointer}/" + str(key).replace("~", "~0").replace("/", "~1")


def whole(value, low, high):
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def keys(value, pointer, required, optional=()):
    need(isinstance(value, dict), pointer, "an object is expected")
    for key in value:
        need(key in required or key in optional, below(pointer, key), "unknown key")
    for key in required:
        need(key in value, below(pointer, key), "missing")


def one_of(value, allowed, pointer):
    need(value is None or isinstance(value, str), pointer, "a word is expected")
    need(value in allowed, pointer, "unknown value")
    return value


def words(value, pointer):
    need(isinstance(value, str), pointer, "a text is expected")
    return value


def same_person(name):
    return "".join(name.lower().split()).translate(LOOK_ALIKES)


def read_settings(value, pointer):
    keys(value, pointer, (), SETTINGS)
    return {name: one_of(value.get(name, allowed[0]), allowed, below(pointer, name))
            for name, allowed in SETTINGS.items()}


def read_commission(value, pointer):
    if isinstance(value, dict):
        keys(value, pointer, ("voting",))
        need(whole(value["voting"], 1, 99), below(pointer, "voting"), "1 to 99 is expected")
        return value["voting"]
    return {"central": 7, "regional": 9}[one_of(value, ("central", "regional"), pointer)]


def read_date(value, pointer):
    need(isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII), pointer, "a date is expected")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise BadScenario(pointer, "no such day") from None


class StepReader:
    """Reads the steps of a case; knows the members of the commission."""

    def __init__(self, members):
        self.members = members

    def member(self, value, pointer):
        need(isinstance(value, str) and value in self.members, pointer, "unknown member")
        return value

    def move(self, step, pointer):
        need(isinstance(step, dict), pointer, "an object is expected")
        verbs = [verb for verb in ("depart", "arrive", "recuse") if verb in step]
        need(len(verbs) == 1, pointer, "a step of exactly one kind is expected")
        keys(step, pointer, verbs, ("reason",) if verbs == ["recuse"] else ())
        self.member(step[verbs[0]], below(pointer, verbs[0]))
        words(step.get("reason", ""), below(pointer, "reason"))
        return step

    def vote(self, value, form, pointer):
        if form == "motion":
            need(isinstance(value, str) and value in ("for", "against", "abstain"), pointer, "unknown vote")
        else:
            need(whole(value, 1, 5) or value == "abstain", pointer, "unknown vote")

    def ballot(self, step, pointer):
        form = one_of(step["ballot"], ("choose_one", "run_off", "motion"), below(pointer, "ballot"))
        keys(step, pointer, ("ballot", "votes") + (("decision",) if form == "motion" else ()), ("during",))
        if form == "motion":
            need(whole(step["decision"], 1, 5) or step["decision"] == "point17", below(pointer, "decision"),
                 "unknown decision")
        votes = below(pointer, "votes")
        need(isinstance(step["votes"], dict), votes, "an object is expected")
        for member, cast in step["votes"].items():
            at = below(votes, member)
            self.member(member, at)
            if isinstance(cast, list):
                need(cast, at, "a vote is expected")
                for place, vote in enumerate(cast):
                    self.vote(vote, form, below(at, place))
            else:
                self.vote(cast, form, at)
        moves = step.get("during", [])
        need(isinstance(moves, list), below(pointer, "during"), "a list is expected")
        return {**step, "during": [self.move(move, below(below(pointer, "during"), place))
                                   for place, move in enumerate(moves)]}

    def step(self, step, pointer):
        need(isinstance(step, dict), pointer, "an object is expected")
        kinds = len(KINDS.intersection(step))
        need(kinds == 1 or kinds == 0 and len(step) == 1, pointer, "a step of one kind is expected")
        if "ballot" in step:
            return self.ballot(step, pointer)
        if "preside" in step:
            keys(step, pointer, ("preside", "by"))
            self.member(step["preside"], below(pointer, "preside"))
            need(isinstance(step["by"], list), below(pointer, "by"), "a list is expected")
            for place, member in enumerate(step["by"]):
                self.member(member, below(below(pointer, "by"), place))
            return step
        if "correct" in step:
            keys(step, pointer, ("correct", "to"))
            values = {"standards": RESULTS, "test": RESULTS, "category": CATEGORIES,
                      "excluded": ("none", "pregnancy", "leave")}
            need(isinstance(step["correct"], str) and step["correct"] in values, below(pointer, "correct"),
                 "unknown field")
            need(isinstance(step["to"], str) and step["to"] in values[step["correct"]], below(pointer, "to"),
                 "unknown value")
            return step
        for verb in ("annul", "adjourn"):
            if verb in step:
                keys(step, pointer, (verb,))
                words(step[verb], below(pointer, verb))
                return step
        for verb in ("close", "declare", "interview", "hold"):
            if verb in step:
                keys(step, pointer, (verb,))
                need(step[verb] is True, below(pointer, verb), "true is expected")
                return step
        for key in step:
            need(key in ("depart", "arrive", "recuse", "reason"), below(pointer, key), "unknown key")
        return self.move(step, pointer)


def read_case(value, pointer, steps, seen):
    keys(value, pointer, ("officer", "category", "standards", "test", "steps"),
         ("absence", "earlier_absences", "excluded", "interview_seconds"))
    words(value["officer"], below(pointer, "officer"))
    need(same_person(value["officer"]), below(pointer, "officer"), "a name is expected")
    need(same_person(value["officer"]) not in seen, below(pointer, "officer"), "the same officer twice")
    seen.add(same_person(value["officer"]))
    one_of(value["category"], CATEGORIES, below(pointer, "category"))
    one_of(value["standards"], RESULTS, below(pointer, "standards"))
    one_of(value["test"], RESULTS, below(pointer, "test"))
    need(whole(value.get("earlier_absences", 0), 0, 10**6), below(pointer, "earlier_absences"), "a number is expected")
    need(whole(value.get("interview_seconds", 6), 0, 10**6), below(pointer, "interview_seconds"),
         "a number is expected")
    need(isinstance(value["steps"], list), below(pointer, "steps"), "a list is expected")
    return {"category": value["category"], "standards": value["standards"], "test": value["test"],
            "absence": one_of(value.get("absence"), (None, "valid", "no_reason"), below(pointer, "absence")),
            "earlier_absences": value.get("earlier_absences", 0),
            "excluded": one_of(value.get("excluded"), (None, "pregnancy", "leave"), below(pointer, "excluded")),
            "steps": [steps.step(step, below(below(pointer, "steps"), place))
                      for place, step in enumerate(value["steps"])]}


def read_scenario(value):
    keys(value, "", ("commission", "present", "cases"), ("settings", "secretary_present", "date"))
    voting = read_commission(value["commission"], "/commission")
    steps = StepReader({f"m{n}" for n in range(1, voting + 1)})
    need(isinstance(value["present"], list), "/present", "a list is expected")
    for place, member in enumerate(value["present"]):
        steps.member(member, f"/present/{place}")
    need(isinstance(value.get("secretary_present", True), bool), "/secretary_present", "true or false is expected")
    need(isinstance(value["cases"], list), "/cases", "a list is expected")
    seen = set()
    today = datetime.now(timezone(timedelta(hours=5))).date()
    return {"settings": read_settings(value.get("settings", {}), "/settings"),
            "commission": value["commission"], "voting": voting, "present": value["present"],
            "secretary_present": value.get("secretary_present", True),
            "date": read_date(value["date"], "/date") if "date" in value else today,
            "cases": [read_case(case, f"/cases/{place}", steps, seen) for place, case in enumerate(value["cases"])]}


def parse(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError as fault:
        raise BadScenario("", f"not JSON: {fault.msg}, column {fault.colno}") from None


def read_scenarios(text):
    """(scenarios, are they numbered): one object is a scenario by itself, anything else is JSON Lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    need(lines, "", "empty")
    try:
        alone = json.loads(text)
    except json.JSONDecodeError:
        alone = None
    if alone is not None or len(lines) == 1:
        return [read_scenario(parse(text))], False
    return [read_scenario(parse(line)) for line in lines], True
