#!/usr/bin/env python3
"""fuzz.py BUILD NAME: fuzzes one reader for OTYRYS_FUZZ_SECONDS (5); what it finds to matter stays in BUILD/fuzz/corpus/NAME.
OTYRYS_FUZZ_KEEP=1: puts the least that reaches as much into tests/fuzz/corpus/NAME, at most 4 KiB. Exit 1: an input broke
the reader; it is printed with the line that plays it again."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import seeds

KEPT = Path(__file__).resolve().parent
MOST_KEPT = 4096  # octets a reader
MEMORY = ["-rss_limit_mb=1024", "-malloc_limit_mb=256", "-timeout=10"]


def run(build, name, seconds):
    program, folder = build / "fuzz" / f"fuzz_{name}", build / "fuzz"
    corpus, broken = folder / "corpus" / name, folder / "broken"
    for made in (corpus, broken, KEPT / "corpus" / name):
        made.mkdir(parents=True, exist_ok=True)
    words = KEPT / f"{name}.dict"
    command = [program, corpus, KEPT / "corpus" / name, seeds.write(build, name), *MEMORY, f"-max_total_time={seconds}",
               f"-artifact_prefix={broken}/{name}-", "-print_final_stats=1", *([f"-dict={words}"] if words.exists() else [])]
    ran = subprocess.run([str(word) for word in command], capture_output=True, text=True, errors="replace")
    if ran.returncode:
        print(ran.stderr[-6000:])
        for path in re.findall(r"Test unit written to (\S+)", ran.stderr):
            octets = Path(path).read_bytes()
            print(f"the reader of {name} breaks at these {len(octets)} octets: {octets[:400]!r}\nagain: {program} {path}")
        return 1
    states = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)", ran.stderr)[-1]
    tried = re.search(r"number_of_executed_units: (\d+)", ran.stderr).group(1)
    print(f"{name}: {tried} inputs in {seconds} s, {states[0]} edges, {states[2]} inputs kept, none broke it")
    return 0


def keep(build, name):
    """Of what reaches most first, as much as may be kept."""
    program = build / "fuzz" / f"fuzz_{name}"
    with tempfile.TemporaryDirectory() as least:
        subprocess.run([program, "-merge=1", "-use_value_profile=0", least, KEPT / "corpus" / name, build / "fuzz/corpus" / name],
                       check=True, capture_output=True)
        shutil.rmtree(KEPT / "corpus" / name)
        (KEPT / "corpus" / name).mkdir()
        room = MOST_KEPT
        for path in sorted(Path(least).iterdir(), key=lambda one: (one.stat().st_size, one.name)):
            room -= path.stat().st_size
            if room < 0:
                break
            shutil.copy(path, KEPT / "corpus" / name / path.name)


if __name__ == "__main__":
    BUILD, NAME = Path(sys.argv[1]), sys.argv[2]
    RESULT = run(BUILD, NAME, int(os.environ.get("OTYRYS_FUZZ_SECONDS", "5")))
    if not RESULT and os.environ.get("OTYRYS_FUZZ_KEEP"):
        keep(BUILD, NAME)
    sys.exit(RESULT)
