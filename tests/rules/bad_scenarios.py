"""Scenarios that must be refused whole: (what is wrong, text, JSON pointer of the fault)."""
import copy
import json

GOOD = {
    "commission": "central",
    "present": ["m1", "m2", "m3", "m4", "m5"],
    "date": "2024-05-03",
    "cases": [
        {"officer": "Тестов Асан", "category": "central-1", "standards": "passed", "test": "failed",
         "steps": [{"ballot": "choose_one", "votes": {"m1": 1, "m2": [2, 3]}, "during": [{"depart": "m5"}]},
                   {"ballot": "motion", "decision": 2, "votes": {"m1": "for"}},
                   {"recuse": "m2", "reason": "туыс"}, {"annul": "себебі"}, {"adjourn": "себебі"}, {"close": True}]},
        {"officer": "Сынақов Бота", "category": "central-2", "standards": "passed", "test": "passed", "steps": []},
    ],
}
GONE = object()

CHANGES = [  # what is wrong, where, the new value
    ("unknown key of the scenario", "/quorum", 5),
    ("unknown key of the scenario", "/Settings", {}),
    ("missing commission", "/commission", GONE),
    ("missing present", "/present", GONE),
    ("missing cases", "/cases", GONE),
    ("unknown commission", "/commission", "national"),
    ("commission of the wrong type", "/commission", 7),
    ("empty commission", "/commission", {"voting": 0}, "/commission/voting"),
    ("commission in words", "/commission", {"voting": "7"}, "/commission/voting"),
    ("commission with more", "/commission", {"voting": 5, "chair": "m1"}, "/commission/chair"),
    ("commission without a number", "/commission", {}, "/commission/voting"),
    ("member outside the commission", "/present/2", "m8"),
    ("member zero", "/present/0", "m0"),
    ("member with a leading zero", "/present/0", "m01"),
    ("the secretary is no voting member", "/present/1", "secretary"),
    ("member as a number", "/present/0", 1),
    ("present as a word", "/present", "m1"),
    ("secretary_present as a word", "/secretary_present", "yes"),
    ("unknown setting", "/settings", {"quorum": "all"}, "/settings/quorum"),
    ("unknown value of a setting", "/settings", {"tie_break": "chair"}, "/settings/tie_break"),
    ("setting of the wrong type", "/settings", {"abstain": True}, "/settings/abstain"),
    ("settings as a list", "/settings", []),
    ("no such day", "/date", "2024-02-30"),
    ("day in another spelling", "/date", "03.05.2024"),
    ("day as a number", "/date", 20240503),
    ("cases as an object", "/cases", {}),
    ("case as a word", "/cases/1", "Сынақов"),
    ("unknown key of a case", "/cases/0/name", "x"),
    ("missing officer", "/cases/1/officer", GONE),
    ("missing category", "/cases/0/category", GONE),
    ("missing standards", "/cases/0/standards", GONE),
    ("missing test", "/cases/1/test", GONE),
    ("missing steps", "/cases/1/steps", GONE),
    ("officer as a number", "/cases/0/officer", 1),
    ("the same officer twice", "/cases/1/officer", "Тестов Асан"),
    ("the same officer, other case and spaces", "/cases/1/officer", "  ТЕСТОВ  асан "),
    ("the same officer in look-alike Latin letters", "/cases/1/officer", "Tecтoв Acaн"),
    ("unknown category", "/cases/0/category", "central-13"),
    ("unknown category", "/cases/0/category", "regional-18"),
    ("unknown category", "/cases/0/category", "central-0"),
    ("category with a leading zero", "/cases/0/category", "central-01"),
    ("category as a number", "/cases/1/category", 1),
    ("unknown result of the standards", "/cases/0/standards", "fail"),
    ("unknown result of the test", "/cases/0/test", None),
    ("unknown absence", "/cases/0/absence", "ill"),
    ("absence as a truth value", "/cases/0/absence", False),
    ("unknown exclusion", "/cases/1/excluded", "holiday"),
    ("negative absences", "/cases/0/earlier_absences", -1),
    ("absences in words", "/cases/0/earlier_absences", "1"),
    ("seconds in words", "/cases/0/interview_seconds", "6"),
    ("negative seconds", "/cases/0/interview_seconds", -6),
    ("steps as an object", "/cases/1/steps", {}),
    ("step as a word", "/cases/0/steps/2", "close"),
    ("unknown step", "/cases/0/steps/2", {"vote": "m1"}, "/cases/0/steps/2/vote"),
    ("step without a kind", "/cases/0/steps/2", {}),
    ("unknown form of ballot", "/cases/0/steps/0/ballot", "secret"),
    ("ballot without votes", "/cases/0/steps/0/votes", GONE),
    ("unknown key of a ballot", "/cases/0/steps/0/quorate", True),
    ("motion without a decision", "/cases/0/steps/1/decision", GONE),
    ("unknown decision", "/cases/0/steps/1/decision", 6),
    ("unknown decision", "/cases/0/steps/1/decision", "point18"),
    ("decision in words", "/cases/0/steps/1/decision", "2"),
    ("a decision is no part of choose_one", "/cases/0/steps/0/decision", 2),
    ("unknown voter", "/cases/0/steps/0/votes/m8", 1),
    ("votes as a list", "/cases/0/steps/0/votes", [1, 2]),
    ("unknown vote", "/cases/0/steps/0/votes/m1", 6),
    ("unknown vote", "/cases/0/steps/0/votes/m1", 0),
    ("vote of no value", "/cases/0/steps/0/votes/m1", None),
    ("vote in words", "/cases/0/steps/0/votes/m1", "1"),
    ("vote as a truth value", "/cases/0/steps/0/votes/m1", True),
    ("vote for a motion in choose_one", "/cases/0/steps/0/votes/m1", "for"),
    ("unknown vote in a list", "/cases/0/steps/0/votes/m2/1", 9),
    ("number as a vote on a motion", "/cases/0/steps/1/votes/m1", 2),
    ("unknown word as a vote on a motion", "/cases/0/steps/1/votes/m1", "yes"),
    ("unknown member during", "/cases/0/steps/0/during/0/depart", "m9"),
    ("a ballot is no part of during", "/cases/0/steps/0/during/0", {"close": True}, "/cases/0/steps/0/during/0"),
    ("during as an object", "/cases/0/steps/0/during", {}),
    ("unknown member recused", "/cases/0/steps/2/recuse", "m10"),
    ("reason as a number", "/cases/0/steps/2/reason", 7),
    ("annulment without a reason in words", "/cases/0/steps/3/annul", True),
    ("adjournment without a reason in words", "/cases/0/steps/4/adjourn", 1),
    ("close as a word", "/cases/0/steps/5/close", "now"),
    ("unknown key of a step", "/cases/0/steps/5/reason", "x"),
    ("slash in a key", "/a~1b", 1),
    ("tilde in a key", "/cases/0/~0", 1),
    ("line break in a key", "/a\nb", 1, "/a\\u000ab"),
]

TEXTS = [  # what is wrong, text; the fault is the whole
    ("nothing", ""),
    ("spaces only", " \n\n"),
    ("broken off", json.dumps(GOOD)[:-2]),
    ("a list", "[]"),
    ("a number", "7"),
    ("a trailing comma", '{"commission": "central", "present": [], "cases": [],}'),
    ("more after an octet of nought", json.dumps(GOOD) + "\0, and more"),
    ("single quotes", "{'commission': 'central'}"),
]


def changed(pointer, value):
    scenario = copy.deepcopy(GOOD)
    *parents, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    at = scenario
    for part in parents:
        at = at[int(part)] if isinstance(at, list) else at[part]
    if value is GONE:
        del at[last]
    elif isinstance(at, list):
        at[int(last)] = value
    else:
        at[last] = value
    return json.dumps(scenario, ensure_ascii=False)


def bad_scenarios():
    for why, pointer, value, *fault in CHANGES:
        yield why, changed(pointer, value), (fault or [pointer])[0]
    for why, text in TEXTS:
        yield why, text, ""
    good = json.dumps(GOOD, ensure_ascii=False)
    yield "the second of three lines", "\n".join([good, changed("/date", "soon"), good]), "/date"
    yield "a broken last line", "\n".join([good, good, good[:-1]]), ""
