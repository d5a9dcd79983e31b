"""The real programs as children of a test: started, spoken to in lines, ended by their own id. Every wait is bounded."""
import json
import os
import queue
import signal
import subprocess
import threading
import time

ANSWER = 30  # seconds


class Program:
    """A program that says something in lines. `errors` is the path of its log; `place` its environment and folder."""

    def __init__(self, errors, *command, **place):
        self.errors = errors
        with open(errors, "ab") as log:
            self.process = subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE,
                                            stdout=subprocess.PIPE, stderr=log, **place)
        self.lines = queue.Queue()
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line.decode().rstrip("\n"))
        self.lines.put(None)

    def line(self, seconds=ANSWER):
        said = self.lines.get(timeout=seconds)
        if said is None:
            raise EOFError(f"{self.process.args[0]} ended: see {self.errors}")
        return said

    def say(self, what):
        self.process.stdin.write((json.dumps(what) + "\n").encode())
        self.process.stdin.flush()

    def freeze(self):
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self):
        self.process.send_signal(signal.SIGCONT)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(ANSWER)

    def end(self):
        if self.process.poll() is None:
            self.thaw()
            self.process.terminate()
        self.process.wait(ANSWER)
        self.reader.join(ANSWER)
        self.process.stdin.close()
        self.process.stdout.close()


class Seat(Program):
    """One person's otyrys-seat; keeps every entry and the newest `live` that it was told."""

    def __init__(self, errors, *command):
        super().__init__(errors, *command)
        self.entries, self.live, self.link, self.accepted = {}, {}, "", []

    def take(self, seconds):
        said = json.loads(self.line(seconds))
        if "fault" in said:
            raise AssertionError(said)
        if "entry" in said:
            self.entries[said["entry"]["index"]] = said["entry"]
        self.live = said.get("live", self.live)
        self.link = said.get("link", self.link)
        return said

    def until(self, true, seconds=ANSWER):
        """Reads on until the condition holds."""
        last = time.monotonic() + seconds
        while not true():
            self.take(max(0.01, last - time.monotonic()))

    def ask(self, what, seconds=ANSWER):
        self.say(what)
        last = time.monotonic() + seconds
        while True:
            said = self.take(max(0.01, last - time.monotonic()))
            if "accepted" in said:
                self.accepted.append(said["accepted"])
                return said
            if "refused" in said:
                return said

    def act(self, kind, **fields):
        said = self.ask({"act": kind, "fields": fields})
        if "accepted" not in said:
            raise AssertionError(f"{kind}: {said}")
        return said["accepted"]

    def newest(self, kind):
        return max((i for i, entry in self.entries.items() if entry["kind"] == kind), default=None)


def group_is_empty(group):
    """Whether nothing of a process group that has ended is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False
