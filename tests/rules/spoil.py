"""Spoils a good scenario in one random place: a value replaced, a key renamed, added or taken away."""
import copy
import json

VALUES = (None, True, False, 0, 1, 3, 6, -1, 2.5, "", "m1", "m2", "m99", "abstain", "for", "motion", "point17", "failed",
          "2024-05-03", "2024-13-01", [], [1], ["m1"], {}, {"voting": 3}, {"close": True}, {"depart": "m1"})
KEYS = ("votes", "decision", "during", "reason", "close", "annul", "absence", "Officer", "", "m1", "m13", "date")


def places(value, path=()):
    yield path
    if isinstance(value, dict):
        for key in value:
            yield from places(value[key], path + (key,))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, path + (index,))


def spoil(scenario, draw):
    spoilt = copy.deepcopy(scenario)
    path = draw.choice(list(places(spoilt))[1:])
    holder = spoilt
    for part in path[:-1]:
        holder = holder[part]
    last = path[-1]
    change = draw.choice(("replace", "replace", "remove", "add", "rename"))
    if change == "remove":
        del holder[last]
    elif change == "add" and isinstance(holder, dict):
        holder[draw.choice(KEYS)] = draw.choice(VALUES)
    elif change == "rename" and isinstance(holder, dict):
        holder[draw.choice(KEYS)] = holder.pop(last)
    else:
        holder[last] = draw.choice(VALUES)
    return json.loads(json.dumps(spoilt))
