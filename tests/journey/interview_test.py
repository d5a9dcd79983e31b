#!/usr/bin/env python3
"""An interview that a real camera records. Screens freeze in it: nobody else is slowed. kill -9 of the service in the middle: the
sitting goes on to its confirmed protocol, what was acknowledged is there, and the sealed clip plays up to two seconds before the
end. interview_test.py SOURCES PROGRAMS"""
import sys
import tempfile
import time
import unittest
from datetime import datetime, timezone
from pathlib import Path

import judges
from room import Room

SOURCES, PROGRAMS = (Path(arg) for arg in sys.argv[1:3])
PERSONS = {"m1": "chair", "m2": "member", "m3": "member", "secretary": "secretary"}


def wall_ms(text):
    return int(datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc).timestamp() * 1000)


class Interview(unittest.TestCase):
    """One interview that a camera records, to the confirmed protocol."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="otyrys-journey-")
        self.addCleanup(folder.cleanup)
        self.room = Room(PROGRAMS, Path(folder.name), PERSONS)
        self.addCleanup(self.room.end)

    def start_interview(self):
        self.seats = {id: self.room.seat(id) for id in PERSONS}
        secretary, chair = self.seats["secretary"], self.seats["m1"]
        for seat in self.seats.values():
            seat.act("presence.tapped", state="here")
        docket = SOURCES / "hardware" / "rehearsal" / "demo-docket.csv"
        self.assertIn("accepted", secretary.ask({"do": "docket", "file": str(docket)}))
        for seat in (secretary, chair):
            seat.act("sitting.open")
        secretary.until(lambda: secretary.newest("case.added") is not None)
        secretary.act("case.called", case="1")
        while secretary.live.get("preflight") != "passed":  # a camera that has just come has no five seconds yet
            secretary.live["preflight"] = "asked"
            secretary.say({"do": "preflight"})
            secretary.until(lambda: secretary.live.get("preflight") in ("passed", "failed"))
        secretary.act("interview.started")
        secretary.until(lambda: secretary.newest("rec.mark") is not None)

    def finish_sitting(self):
        secretary, chair = self.seats["secretary"], self.seats["m1"]
        secretary.act("interview.ended")
        secretary.until(lambda: secretary.newest("interview.verified") is not None)
        chair.act("ballot.opened", form="choose_one")
        for id in ("m1", "m2", "m3"):
            seat = self.seats[id]
            seat.until(lambda: seat.newest("ballot.opened") is not None)
            seat.act("ballot.vote", choice="2")
        chair.act("ballot.closing")
        chair.until(lambda: chair.newest("ballot.closed") is not None)
        chair.act("outcome.declared", hall="yes")
        for seat in (secretary, chair):
            seat.act("sitting.end")
        secretary.until(lambda: secretary.live.get("paper") == "frozen", 60)
        for seat in self.seats.values():
            self.assertIn("accepted", seat.ask({"do": "confirm"}))
        secretary.until(lambda: isinstance(secretary.live.get("bundle"), str), 60)
        return Path(secretary.live["bundle"])


class Frozen(Interview):
    def test_screens_that_read_nothing_slow_nobody(self):
        self.room.serve()
        self.start_interview()
        secretary, frozen = self.seats["secretary"], [self.seats[id] for id in ("m2", "m3")]
        began = time.monotonic()
        for seat in frozen:
            seat.freeze()
        for _ in range(3):  # a mark is told each 5 s
            marks = secretary.newest("rec.mark")
            secretary.until(lambda: secretary.newest("rec.mark") > marks)
        self.assertLess(time.monotonic() - began, 16.5)
        marks = secretary.newest("rec.mark")
        for seat in frozen:
            seat.thaw()
        for seat in frozen:
            seat.until(lambda: seat.link == "linked" and (seat.newest("rec.mark") or 0) > marks)
        bundle = self.finish_sitting()
        sealed = [fields for kind, fields in judges.statements(bundle) if kind == "clip.sealed"]
        self.assertEqual([(clip["gap_picture_ms"], clip["gap_sound_ms"]) for clip in sealed], [("0", "0")])
        films = self.room.folder / "films"
        said = judges.export(PROGRAMS, bundle, self.room.trust, self.room.folder / "keys" / "reviewer.key", films)
        self.assertEqual(said.returncode, 0, said.stderr)
        film = judges.Film(films / "case-1-1.mkv")
        self.assertGreater(film.packets("h264"), 30 * film.seconds - 10)


class Killed(Interview):
    def test_sitting_goes_on_and_nothing_acknowledged_is_lost(self):
        service = self.room.serve()
        self.start_interview()
        secretary = self.seats["secretary"]
        secretary.act("mark.set", note="соңғы сөз")
        killed_ms = int(time.time() * 1000)
        service.kill()
        secretary.until(lambda: secretary.link == "lost")
        told = dict(secretary.entries)
        acknowledged = {index for seat in self.seats.values() for index in seat.accepted}

        self.room.serve()
        marks = secretary.newest("rec.mark")
        secretary.until(lambda: secretary.link == "linked" and secretary.newest("rec.mark") > marks)
        secretary.act("record.off", reason="отбасы жағдайы")
        secretary.act("record.on")
        marks = secretary.newest("rec.mark")
        secretary.until(lambda: secretary.newest("rec.mark") > marks)
        bundle = self.finish_sitting()

        code, words = judges.verify(PROGRAMS, bundle, self.room.trust)
        self.assertEqual(code, 0, words)
        kept = list(judges.statements(bundle))
        self.assertLessEqual(acknowledged, set(told))
        self.assertEqual(sorted(told), list(range(len(told))))
        for index, entry in told.items():
            self.assertEqual(kept[index][0], entry["kind"])
            self.assertLessEqual(entry.get("fields", {}).items(), kept[index][1].items())  # voting's kinds have them
        self.judge_recovered_clip([fields for kind, fields in kept if kind == "clip.recovered"], bundle, killed_ms)
        self.judge_interview([fields for kind, fields in kept if kind in ("clip.recovered", "clip.sealed")])

    def judge_recovered_clip(self, recovered, bundle, killed_ms):
        self.assertEqual(len(recovered), 1)
        length_ms = int(recovered[0]["duration_ms"])
        self.assertGreater(wall_ms(recovered[0]["started"]) + length_ms, killed_ms - 2000)
        self.assertEqual(recovered[0]["media_sha256"], "-")  # the clip's key went with the process
        films = self.room.folder / "films"
        said = judges.export(PROGRAMS, bundle, self.room.trust, self.room.folder / "keys" / "reviewer.key", films)
        self.assertEqual(said.returncode, 0, said.stderr)
        film = judges.Film(films / "case-1-1.mkv")
        self.assertGreater(film.seconds, length_ms / 1000 - 0.5)
        self.assertLess(film.seconds, length_ms / 1000 + 1.5)  # whole slots behind the last record
        self.assertGreater(film.packets("h264"), 28 * film.seconds)
        self.assertEqual(film.parameter_sets, judges.parameter_sets(judges.FOOTAGE))

    def judge_interview(self, clips):
        """All clips on the same two tracks, the time without a service and that off the record gaps between them."""
        self.assertEqual(len(clips), 3)
        exports = self.room.folder / "films"
        film = judges.Film(exports / "interview-1.mkv")
        parts = [judges.Film(exports / f"case-1-{n}.mkv") for n in (1, 2, 3)]
        self.assertEqual(judges.faults_of_decoding(exports / "interview-1.mkv"), "")
        self.assertEqual(set(film.streams), {"h264", "aac"})
        for codec in film.streams:
            whole = sum(part.packets(codec) for part in parts)
            rate = parts[-1].packets(codec) / parts[-1].seconds
            self.assertLessEqual(film.packets(codec), whole)
            self.assertGreater(film.packets(codec), whole - 1.5 * rate)  # nothing from behind the last record
        begins = [wall_ms(clip["started"]) / 1000 for clip in clips]
        self.assertAlmostEqual(film.seconds, begins[-1] - begins[0] + parts[-1].seconds, delta=0.01)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
