#!/usr/bin/env python3
"""Every ballot of 1 to MEMBERS on the roll, counted by the rules and by the few lines below, which share no code.

count.py COUNT_PROGRAM [MEMBERS] [ARGUMENT OF THE PROGRAM]
"""
import itertools
import subprocess
import sys

HERE, GONE, LATE = "-", "x", "l"   # here and not voted; not voted and left; came after the ballot was opened


def expected(form, options, votes, attended, equal_votes):
    """R14-R17. The chair's is the first vote."""
    if sum(vote != GONE for vote in votes) * 3 < len(votes) * 2:
        return "not_quorate"
    cast = [vote for vote in votes if vote not in (HERE, GONE, LATE)]
    base = len(votes) if attended else len(cast) + votes.count(HERE)
    choices = "fg" if form == "motion" else options
    counts = {choice: cast.count(choice) for choice in choices}
    top = max(counts.values())
    first = [choice for choice in choices if counts[choice] == top and top]
    winner = by = None
    if top * 2 > base:
        winner, by = first[0], "majority"
    elif len(first) > 1 and votes[0] in first and (equal_votes or top * 2 == base):
        winner, by = votes[0], "tie_break"
    run_off = ""
    if not winner and form != "motion":
        second = max((n for n in counts.values() if n < top), default=0)
        run_off = first if len(first) > 1 else [c for c in choices if counts[c] and counts[c] in (top, second)]
        run_off = " ".join(run_off) if 1 < len(run_off) < len(options) else ""
    verdict = "rejected" if winner == "g" else "adopted" if winner else "not_adopted"
    decision = (options if winner == "f" else winner) if verdict == "adopted" else "-"
    names = {"f": "for", "g": "against"}
    said = " ".join(f"{names.get(choice, choice)}={n}" for choice, n in counts.items() if n)
    return (f"{verdict} {decision} {by or '-'} base {base} counts {said or '-'} abstained {cast.count('a')}"
            f" not_voted {base - len(cast)} run_off {run_off or '-'}")


def ballots(members):
    """Every multiset of what the members do, with every one of it as the chair's own who is here to close."""
    questions = [("choose_one", "12345"), ("motion", "3")]
    questions += [("run_off", "".join(o)) for size in (2, 3, 4) for o in itertools.combinations("12345", size)]
    for form, options in questions:
        kinds = ("fg" if form == "motion" else options) + "a" + HERE + GONE + LATE
        few = 7 if len(options) > 3 else 8 if len(options) == 3 else members   # with those who left or came late
        shown = options in ("12345", "3", "23", "135", "2345")                 # the other run-offs: up to five members
        for size in range(1, (members if shown else min(members, 5)) + 1):
            for votes in itertools.combinations_with_replacement(kinds if size <= few else kinds[:-2], size):
                for chair in dict.fromkeys(votes):
                    if chair not in (GONE, LATE):
                        rest = list(votes)
                        rest.remove(chair)
                        yield form, options, chair + "".join(rest)


def main(program, members, *arguments):
    cases = ballots(members)
    compared = 0
    with subprocess.Popen([program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as counting:
        while chunk := list(itertools.islice(cases, 500)):
            counting.stdin.write("".join(f"{form} {options} {votes}\n" for form, options, votes in chunk))
            counting.stdin.flush()
            for form, options, votes in chunk:
                wanted = [expected(form, options, votes, attended, equal) for attended in (0, 1) for equal in (0, 1)]
                got = counting.stdout.readline().rstrip("\n")
                if got != "; ".join(wanted + ["same"]):
                    print(f"{form} {options} {votes}\n  rules   {got}\n  oracle  {'; '.join(wanted)}")
                    counting.kill()
                    return 1
            compared += len(chunk)
        counting.stdin.close()
    print(f"{compared} ballots of 1 to {members} members, each under four settings and once more permuted: no difference")
    return 0 if compared else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int((sys.argv + ["10"])[2]), *sys.argv[3:]))
