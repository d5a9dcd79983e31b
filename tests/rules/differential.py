#!/usr/bin/env python3
"""Holds `otyrys-rehearse --rules-only` against the oracle.

differential.py OTYRYS_REHEARSE vectors             sittings worked out by hand
differential.py OTYRYS_REHEARSE bad                 scenarios that must be refused
differential.py OTYRYS_REHEARSE spoilt SEED COUNT   good scenarios spoilt in one random place
differential.py OTYRYS_REHEARSE FIRST LAST [COUNT]  seeds of random scenarios, COUNT each (200)
With "oracle" for the program the oracle itself is tested. A difference is printed with its smallest scenario.
"""
import copy
import json
import pathlib
import random
import re
import subprocess
import sys

import bad_scenarios
import generate
import oracle
import scenario as reading
import spoil
import vectors

HERE = pathlib.Path(__file__).resolve().parent
ORACLE = [sys.executable, "-B", str(HERE / "oracle.py"), "-"]


def run(command, text, seconds=120):
    return subprocess.run(command, input=text, capture_output=True, encoding="utf-8", timeout=seconds)


def lines(command, text):
    """What the program prints, as objects; a failure becomes a line of its own."""
    done = run(command, text)
    printed = []
    for line in done.stdout.splitlines():
        try:
            printed.append(json.loads(line))
        except json.JSONDecodeError:
            printed.append({"not JSON": line})
    if done.returncode:
        printed.append({"exit": done.returncode, "said": done.stderr.strip()[-300:]})
    return printed


def dump(scenario):
    return json.dumps(scenario, ensure_ascii=False)


def differ(program, scenario):
    return lines(program, dump(scenario)) != lines(ORACLE, dump(scenario))


def smaller(scenario):
    """The scenarios that are this one less something."""
    for place in reversed(range(len(scenario["cases"]))):
        less = copy.deepcopy(scenario)
        del less["cases"][place]
        yield less
    for place, case in enumerate(scenario["cases"]):
        for step in reversed(range(len(case["steps"]))):
            less = copy.deepcopy(scenario)
            del less["cases"][place]["steps"][step]
            yield less
        for step, held in enumerate(case["steps"]):
            for part in ("votes", "during"):
                for key in list(held.get(part, [])) if part == "votes" else range(len(held.get(part, []))):
                    less = copy.deepcopy(scenario)
                    del less["cases"][place]["steps"][step][part][key]
                    yield less
        for key in ("absence", "earlier_absences", "excluded", "interview_seconds"):
            if key in case:
                less = copy.deepcopy(scenario)
                del less["cases"][place][key]
                yield less
    for name in scenario.get("settings", {}):
        less = copy.deepcopy(scenario)
        del less["settings"][name]
        yield less


def shrink(program, scenario, tries=1500):
    shrunk = True
    while shrunk:
        shrunk = False
        for less in smaller(scenario):
            tries -= 1
            if tries < 0:
                return scenario
            if differ(program, less):
                scenario, shrunk = less, True
                break
    return scenario


def show(scenario, ours, theirs):
    print(dump(scenario))
    for mine, its in zip(ours + [None] * len(theirs), theirs + [None] * len(ours)):
        if mine is None and its is None:
            break
        mark = "  " if mine == its else "! "
        print(f"{mark}expected {dump(mine)}")
        if mine != its:
            print(f"{mark}printed  {dump(its)}")


def compare_seed(program, seed, count):
    text = run([sys.executable, "-B", str(HERE / "generate.py"), str(seed), str(count)], None).stdout
    expected, printed = lines(ORACLE, text), lines(program, text)
    if expected == printed:
        return len(expected), text.count('"officer"')
    scenarios = [json.loads(line) for line in text.splitlines()]
    for scenario in scenarios:
        if differ(program, scenario):
            scenario = shrink(program, scenario)
            print(f"seed {seed}: a scenario in which they differ")
            show(scenario, lines(ORACLE, dump(scenario)), lines(program, dump(scenario)))
            return None
    print(f"seed {seed}: they differ only when {count} scenarios are read as JSON Lines")
    first = next(n for n, pair in enumerate(zip(expected + [0], printed + [0])) if pair[0] != pair[1])
    print(f"! expected {expected[first:first + 1]}\n! printed  {printed[first:first + 1]}")
    return None


def compare_vectors(program):
    failed = 0
    for rule, scenario, expected in vectors.VECTORS:
        printed = lines(program, dump(scenario))
        if printed != expected:
            failed += 1
            print(rule)
            show(scenario, expected, printed)
    print(f"{len(vectors.VECTORS) - failed} passed, {failed} failed")
    return failed


def names(pointer, said, inside=""):
    """Is the pointer said? (`inside`: or, by this pattern, a place inside it.)"""
    return not pointer or re.search(r"(?<![^\s\"'`(])" + re.escape(pointer) + inside + r"(?![^\s\"'`,:;).])", said)


def refuse_bad(program):
    passed = failed = 0
    for why, text, pointer in bad_scenarios.bad_scenarios():
        done = run(program, text)
        said = done.stderr.strip()
        if done.returncode == 2 and not done.stdout and said and "\n" not in said and names(pointer, said):
            passed += 1
        else:
            failed += 1
            print(f"{why}: expected exit 2 and one line with {pointer!r}, got exit {done.returncode}, "
                  f"{len(done.stdout)} bytes of output and {said[-200:]!r}")
    print(f"{passed} passed, {failed} failed")
    return failed


def refuse_folder(rehearse):
    done = run([rehearse, str(HERE), "--rules-only"], "")
    if done.returncode == 2 and not done.stdout and done.stderr.count("\n") == 1:
        return 0
    print(f"a folder: expected exit 2 and one line, got exit {done.returncode} and {done.stderr!r}")
    return 1


def judged(text):
    """The oracle's verdict, without a process: (lines, None) or (None, the pointer of the fault)."""
    try:
        scenarios, _ = reading.read_scenarios(text)
    except reading.BadScenario as fault:
        return None, fault.pointer
    return json.loads(json.dumps(list(oracle.play(scenarios[0])))), None


def compare_spoilt(program, seed, count):
    draw, refused, failed = random.Random(seed), 0, 0
    for _ in range(count):
        text = dump(spoil.spoil(generate.Scenario(draw).whole(), draw))
        expected, pointer = judged(text)
        done = run(program, text)
        if pointer is None:
            right = done.returncode == 0 and [json.loads(line) for line in done.stdout.splitlines()] == expected
        else:
            refused += 1
            said = done.stderr.strip()
            right = done.returncode == 2 and not done.stdout and "\n" not in said and names(pointer, said, r"(/\S*)?")
        if not right:
            failed += 1
            print(f"{text}\n! expected {'to be played' if pointer is None else 'a fault at ' + pointer}"
                  f"\n! exit {done.returncode}, {done.stderr.strip()[-200:]!r}")
    print(f"{count - failed} passed, {failed} failed ({refused} of them to be refused)")
    return failed


def main(rehearse, what, last=None, count="200"):
    program = ORACLE if rehearse == "oracle" else [rehearse, "-", "--rules-only"]
    if what == "vectors":
        return compare_vectors(program)
    if what == "bad":
        return refuse_bad(program) + (0 if rehearse == "oracle" else refuse_folder(rehearse))
    if what == "spoilt":
        return compare_spoilt(program, int(last), int(count))
    total = cases = 0
    for seed in range(int(what), int(last) + 1):
        compared = compare_seed(program, seed, int(count))
        if compared is None:
            return 1
        total, cases = total + compared[0], cases + compared[1]
    print(f"{(int(last) - int(what) + 1) * int(count)} scenarios with {cases} cases, {total} lines, no difference")
    return 0


if __name__ == "__main__":
    sys.exit(1 if main(*sys.argv[1:]) else 0)
