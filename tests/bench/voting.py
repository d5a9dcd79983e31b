"""What a vote costs: from the tap to the durable receipt on the wire, the desk beside its bare limits, opening a long journal."""
import subprocess
import tempfile
from pathlib import Path

from measure import Program, percentile, row, say


class Voting:
    def __init__(self, bin_dir, folder):
        self.bin, self.folder = Path(bin_dir), Path(folder)

    def scratch(self):
        return tempfile.TemporaryDirectory(dir=self.folder)

    def desk_lines(self, what):
        with self.scratch() as out:
            ran = subprocess.run([self.bin / "tests/bench_desk", out, str(what)], check=True, capture_output=True, text=True,
                                 timeout=600)
        found = {}
        for line in ran.stdout.splitlines():
            name, value = line.split()
            found[name] = float(value)  # of what is told twice, the last
        return found

    def tap(self, tablets, rounds):
        """All taps in ms; KiB of the service at most."""
        command = [self.bin / "tests/bench_taps", tablets, rounds]
        with Program(command, self.folder / "bench_taps.log") as program:
            program.line("ready")
            program.process.stdin.write("\n")
            program.process.stdin.flush()
            taps = [float(word) for word in program.line("taps").split()]
            memory = int(program.line("memory"))
            if int(program.line("tallied")) != tablets:
                raise RuntimeError("not all are in the count")
        return taps, memory

    def rows_of_taps(self, what, taps, memory, goal, bare=None):
        yield row(f"{what}: p50", percentile(taps, 0.5), "ms")
        yield row(f"{what}: p99", percentile(taps, 0.99), "ms", f"{len(taps)} taps", None, goal)
        if bare:
            yield row(f"{what}: p99 against a bare commit's", percentile(taps, 0.99), "ms", f"{bare:.2f} bare commit's p99",
                      percentile(taps, 0.99) / bare, "<= 10x")
        yield row(f"{what}: most", max(taps), "ms")
        yield row(f"{what}: memory of the service", memory / 1024, "MiB")

    def recorded(self, url, rounds):
        """Nine tablets while the recorder beside them records two cameras, watched, on the same disk."""
        with self.scratch() as out, Program([self.bin / "tests/bench_record", out, 3600, "--watched", url, url],
                                            self.folder / "bench_record.log") as recorder:
            recorder.line("recording")
            bare = self.desk_lines("commits")["commits_p99"]
            taps, memory = self.tap(9, rounds)
            recorder.alive()
        yield from self.rows_of_taps("9 tablets, two cameras recorded", taps, memory, "<= 30", bare)

    def crowd(self, sittings):
        """One vote of each in a sitting: what is hidden is revealed to all at the count, and one load process reads it all."""
        taps, memory = [], 0
        for _ in range(sittings):
            more, most = self.tap(200, 1)
            taps, memory = taps + more, max(memory, most)
        yield from self.rows_of_taps("200 tablets at once", taps, memory, "<= 150")

    def desk(self, entries):
        found = self.desk_lines(entries)
        limits = f"{found['commits']:.0f} bare commits, {found['verifies']:.0f} verifies"
        for together, against in ((1, "commits"), (9, "commits"), (200, "verifies")):
            rate = found[f"receipts_{together}"]
            yield row(f"receipts of the desk, {together} at once", rate, "1/s", limits, rate / found[against])
        ready = sum(found[name] for name in ("open_store_ms", "open_journal_ms", "open_desk_ms")) / 1000
        yield row(f"a journal of {entries} entries opened and ready", ready, "s", f"journal {found['open_journal_ms']:.0f} ms, "
                  f"desk {found['open_desk_ms']:.0f} ms", None, "<= 2")
        yield row("its signatures audited, one core", found["audit_ms"] / 1000, "s", f"{found['signatures']:.0f} signatures")
        yield row("its memory", found["resident_kib"] / 1024, "MiB")
        say(f"desk: {found}")
