"""What a finished clip costs: hashing and verifying it, opening it, seeking in it."""
import contextlib
import os
import subprocess
import tempfile
from pathlib import Path

from measure import median, percentile, ratio, row, say

CORES = os.cpu_count()


def first_in_line():
    """Wall time is compared with that of one core: the machine's other work shall not decide, where that can be had."""
    os.setsid()  # sessions share the cores among them, whatever the priorities inside
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, -15)
        Path("/proc/self/autogroup").write_text("-15", encoding="ascii")


class Clips:
    def __init__(self, bin_dir, folder, film, runs, suite):
        self.program, self.folder, self.film, self.runs, self.suite = Path(bin_dir) / "tests/bench_clip", folder, film, runs, suite

    def bench_clip(self, *words, timeout=600):
        done = subprocess.run([str(word) for word in (self.program, *words)], capture_output=True, text=True, timeout=timeout,
                              preexec_fn=first_in_line)
        if done.returncode != 0:
            raise RuntimeError(f"bench_clip {words[0]}: {done.stderr.strip()}")
        return done.stdout.splitlines()

    def clip(self, seconds):
        say(f"making a clip of {seconds} s, {self.suite}")
        folder = tempfile.TemporaryDirectory(dir=self.folder)
        self.bench_clip("make", self.film, folder.name, seconds, self.suite)
        os.sync()
        return folder

    def timed(self, command):
        begun = os.times().elapsed
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True, timeout=120, preexec_fn=first_in_line)
        return os.times().elapsed - begun

    def verifying(self, seconds):
        with self.clip(seconds) as folder:
            path = next(Path(folder).glob("*.clip"))
            found, b2, sha2 = [], [], []
            for run in range(self.runs):
                words = self.bench_clip("check", folder)[0].split()
                found.append({name: float(number) for name, number in zip(words[::2], words[1::2])})
                b2.append(self.timed(["b2sum", "-l", "256", path]))
                sha2.append(self.timed(["sha256sum", path]))
                say(f"run {run + 1} of {self.runs}: {' '.join(words)} b2sum {b2[-1]:.2f} sha256sum {sha2[-1]:.2f}")
        return self.rows_of(found, b2, sha2)

    def rows_of(self, found, b2, sha2):
        mib = found[0]["bytes"] / 2**20
        speed = {name: [mib / one[name] for one in found] for name in ("blake", "blakes", "sha", "tree", "full")}
        # The SHA-256 of the file and, where it can be opened, of the media cannot be shared out; the tree can.
        limit = []
        for one in found:
            chains = 2 if one["media"] else 1
            limit.append(mib / max(one["sha"], (one["blake"] + chains * one["sha"]) / CORES))
        what = "file and media, and" if found[0]["media"] else "file, and"
        yield row(f"tree check, {CORES} cores", median(speed["tree"]), "MiB/s",
                  f"{median(speed['blake']):.0f} plain generichash of the same 16 KiB blocks, one core",
                  ratio(speed["tree"], speed["blake"]), ">= 1.9x" if CORES == 2 else "")
        yield row(f"tree check beside {CORES} plain cores at once", median(speed["tree"]), "MiB/s",
                  f"{median(speed['blakes']):.0f} plain generichash, {CORES} cores, that give "
                  f"{ratio(speed['blakes'], speed['blake']):.2f}x one", ratio(speed["tree"], speed["blakes"]))
        yield row(f"full verification, {CORES} cores", median(speed["full"]), "MiB/s",
                  f"{median(limit):.0f} limit of SHA-256 of {what} the tree at their bare speeds",
                  ratio(speed["full"], limit), ">= 0.85x")
        yield row("full verification beside b2sum", median(speed["full"]), "MiB/s", f"{mib / median(b2):.0f} b2sum -l 256",
                  ratio(speed["full"], [mib / one for one in b2]))
        yield row("full verification beside sha256sum", median(speed["full"]), "MiB/s",
                  f"{mib / median(sha2):.0f} sha256sum", ratio(speed["full"], [mib / one for one in sha2]))

    def seeking(self, seconds, seeks, goals):
        opened, times = {"cold": [], "warm": []}, {"cold": [], "warm": []}
        with self.clip(seconds) as folder:
            for run in range(self.runs):
                for state in ("cold", "warm"):
                    lines = self.bench_clip("seek", folder, state, seeks, run)
                    opened[state].append(float(lines[0].split()[1]))
                    times[state] += [float(line.split()[1]) for line in lines[1:]]
                    say(f"run {run + 1} of {self.runs}: {state}: open {opened[state][-1]:.0f} ms, seek "
                        f"{median(times[state]):.1f} ms")
        length = f"{seconds / 3600:g} h" if seconds >= 3600 else f"{seconds} s"
        for state, goal in zip(("cold", "warm"), goals):
            yield row(f"seek to first picture, {length} {self.suite} clip, {state}, p95", percentile(times[state], 0.95), "ms",
                      f"median {median(times[state]):.1f} of {len(times[state])}", goal=goal)
        for state in ("cold", "warm"):
            yield row(f"open to first picture, {length} {self.suite} clip, {state}", median(opened[state]), "ms")
