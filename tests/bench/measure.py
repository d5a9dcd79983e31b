"""Measuring programs beside each other: CPU by each process's own clock, medians, a table of rows."""
import contextlib
import json
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import time


def say(text):
    print(f"[{time.monotonic() - say.begun:6.1f} s] {text}", file=sys.stderr, flush=True)


say.begun = time.monotonic()


class Program:
    """A program under way in a process group of its own; ended when the block is left."""

    def __init__(self, command, log, **how):
        self.log = open(log, "wb")
        self.process = subprocess.Popen([str(word) for word in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=self.log, text=True, start_new_session=True, **how)

    def __enter__(self):
        return self

    def __exit__(self, *fault):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()
        self.log.close()

    def line(self, begins):
        """The rest of the next line that begins so."""
        for line in self.process.stdout:
            if line.startswith(begins):
                return line[len(begins):].strip()
        raise RuntimeError(f"{self.process.args[0]} ended without saying \"{begins}\": see {self.log.name}")

    def cpu(self):
        """CPU seconds of all its threads, those that ended too: CPUCLOCK_SCHED of the process."""
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def resident(self):
        """KiB of its own memory in RAM, without the pages of files."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("RssAnon:"))

    def alive(self):
        if self.process.poll() is not None:
            raise RuntimeError(f"{self.process.args[0]} ended by itself: see {self.log.name}")


def size(folder):
    return sum(path.stat().st_size for path in pathlib.Path(folder).iterdir() if path.is_file())


def steady(program, folder, seconds):
    """CPU seconds and octets written in a minute of its steady state, over `seconds` from now."""
    cpu, octets, begun = program.cpu(), size(folder), time.monotonic()
    time.sleep(seconds)
    program.alive()
    minutes = (time.monotonic() - begun) / 60
    return (program.cpu() - cpu) / minutes, (size(folder) - octets) / minutes


def interleaved(runs, contestants):
    """Each in turn, `runs` times; each one's results by name."""
    results = {name: [] for name in contestants}
    for run in range(runs):
        for name, measure in contestants.items():
            results[name].append(measure())
            say(f"run {run + 1} of {runs}: {name}: {shown(results[name][-1])}")
    return results


def shown(result):
    return " ".join(f"{number:.4g}" for number in (result if isinstance(result, tuple) else (result,)))


def median(values):
    return statistics.median(values)


def ratio(ours, theirs):
    """Median of the ratios of neighbours: what both suffered together falls out."""
    return median([a / b for a, b in zip(ours, theirs)])


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def row(name, value, unit, against="", quotient=None, goal=""):
    """`goal` is a comparison of the ratio ("<= 1.05x") or of the value ("<= 40"); empty: none was set."""
    met = None
    if goal:
        compared = quotient if goal.endswith("x") else value
        limit = float(goal.split()[1].rstrip("x"))
        met = compared <= limit if goal.startswith("<=") else compared >= limit
    return {"name": name, "value": round(value, 4), "unit": unit, "against": against,
            "ratio": None if quotient is None else round(quotient, 4), "goal": goal, "met": met}


def table(rows):
    mark = {True: "yes", False: "NO", None: ""}
    cells = [("name", "value", "unit", "ratio", "goal", "met", "against")]
    for one in rows:
        cells.append((one["name"], f"{one['value']:.4g}", one["unit"], "" if one["ratio"] is None else
                      f"{one['ratio']:.3f}", one["goal"], mark[one["met"]], one["against"]))
    widths = [max(len(line[i]) for line in cells) for i in range(len(cells[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in cells)


def write(path, rows):
    pathlib.Path(path).write_text("[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in rows) + "\n]\n",
                                  encoding="utf-8")
