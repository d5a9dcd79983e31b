#!/usr/bin/env python3
"""bench.py NAME BUILD_DIR [--json FILE] [--quick] [--suite plain|sealed] [--only PART,...]

Measures and prints a table; each row's ratio is the median of those of neighbouring runs on this machine. --quick: one short
run of each, to see that everything works; its numbers mean nothing. Exit 0: measured, met or not; 1: not measured.
"""
import argparse
import os
import subprocess
import sys
from pathlib import Path

from capturing import Capturing
from clips import Clips
from measure import say, table, write
from voting import Voting

RECORDER_PARTS = ("encoding", "passing", "many", "starting", "memory", "verifying", "seeking")


def recorder(build, options):
    folder = Path(build) / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    quick = options.quick
    runs = 1 if quick else 5
    capturing = Capturing(build, folder, runs, 1 if quick else 10, 0.5 if quick else 3)
    clips = Clips(build, folder, capturing.film(), runs, options.suite)
    camera = capturing.camera()
    with camera:
        url = camera.line("ready ")
        parts = {
            "encoding": capturing.encoding,
            "passing": lambda: capturing.passing(url),
            "many": lambda: capturing.many(url, (2,) if quick else (2, 18)),
            "starting": lambda: capturing.starting(url),
            "memory": lambda: capturing.memory(url, 2 if quick else 90),
            "verifying": lambda: clips.verifying(10 if quick else 900),
            "seeking": lambda: clips.seeking(20 if quick else 7200, 2 if quick else 20, ("<= 150", "<= 40")),
        }
        for name in options.only.split(",") if options.only else RECORDER_PARTS:
            say(name)
            yield from parts[name]()


def voting(build, options):
    folder = Path(build) / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    quick = options.quick
    capturing = Capturing(build, folder, 1, 1, 1)
    room = Voting(build, folder)
    with capturing.camera() as camera:
        url = camera.line("ready ")
        parts = {
            "desk": lambda: room.desk(5000 if quick else 100_000),
            "recorded": lambda: room.recorded(url, 5 if quick else 300),
            "crowd": lambda: room.crowd(1 if quick else 5),
        }
        for name in options.only.split(",") if options.only else parts:
            say(name)
            yield from parts[name]()


BENCHES = {"recorder": recorder, "voting": voting}  # a line: hardware/appliance reads the names


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("name", choices=sorted(BENCHES))
    parser.add_argument("build")
    parser.add_argument("--json")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--suite", choices=("plain", "sealed"), default="sealed")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    rows = []
    try:
        for one in BENCHES[options.name](options.build, options):
            rows.append(one)
    except (RuntimeError, subprocess.SubprocessError) as fault:
        print(f"bench: {fault}", file=sys.stderr)
        return 1
    finally:
        if rows:
            print(table(rows))
            print(f"load of the machine in the last minute: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
            if options.json:
                write(options.json, rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
