#!/usr/bin/env python3
"""The demo's sitting (hardware/rehearsal/demo.json) through the real service, camera and tablets; what it leaves is
judged by programs of others. demo_test.py SOURCES PROGRAMS"""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import judges
import programs

SOURCES, PROGRAMS = (Path(arg) for arg in sys.argv[1:3])
SCENARIO = SOURCES / "hardware" / "rehearsal" / "demo.json"

OUTCOMES = [
    {"case": 1, "step": 1, "round": 1, "form": "choose_one", "outcome": "adopted", "decision": 2, "by": "majority",
     "base": 6, "counts": {"1": 1, "2": 4}, "abstained": 1, "not_voted": 0, "quorate": True},
    {"case": 2, "step": 1, "round": 1, "form": "choose_one", "outcome": "adopted", "decision": 2, "by": "tie_break",
     "base": 6, "counts": {"2": 3, "3": 3}, "abstained": 0, "not_voted": 0, "quorate": True},
    {"case": 3, "step": 3, "refusal": "not_quorate", "present": 4, "needed": 5},
    {"case": 3, "step": 5, "round": 1, "form": "choose_one", "outcome": "not_adopted", "next": "run_off",
     "candidates": [2, 3], "base": 5, "counts": {"2": 2, "3": 2, "4": 1}, "abstained": 0, "not_voted": 0,
     "quorate": True},
    {"case": 3, "step": 6, "round": 2, "form": "run_off", "outcome": "adopted", "decision": 3, "by": "majority",
     "base": 5, "counts": {"2": 2, "3": 3}, "abstained": 0, "not_voted": 0, "quorate": True},
]


class Demo(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="otyrys-journey-")
        cls.out = Path(cls.folder.name)
        with open(cls.out / "progress", "wb") as progress:
            child = subprocess.Popen([PROGRAMS / "otyrys-rehearse", SCENARIO, "--out", cls.out],
                                     stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=progress,
                                     start_new_session=True)
            said, _ = child.communicate(timeout=140)
        cls.group, cls.code = child.pid, child.returncode
        cls.lines = [json.loads(line) for line in said.decode().splitlines()]
        cls.trust = (cls.out / "trust.txt").read_text().strip()
        cls.bundle = cls.out / "bundle"
        cls.sealed = [fields for kind, fields in judges.statements(cls.bundle) if kind == "clip.sealed"]

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_plays_to_the_end_and_leaves_nothing_running(self):
        self.assertEqual(self.code, 0, (self.out / "progress").read_text())
        self.assertTrue(programs.group_is_empty(self.group))

    def test_outcomes_are_those_of_the_rules(self):
        self.assertEqual(self.lines[:-1], OUTCOMES)
        self.assertEqual(self.lines[-1], {"protocol_due": "2024-05-10", "bundle": str(self.bundle),
                                          "protocol": str(self.out / "protocol.pdf")})

    def test_bundle_verifies_from_its_own_trust_root_alone(self):
        code, words = judges.verify(PROGRAMS, self.bundle, self.trust)
        self.assertEqual(code, 0, words)
        other = self.trust[:-1] + ("0" if self.trust[-1] != "0" else "1")
        code, words = judges.verify(PROGRAMS, self.bundle, other)
        self.assertNotEqual(code, 0)
        self.assertIn("trust: FAIL", words)

    def test_files_have_the_digests_that_the_protocol_prints_in_both_languages(self):
        printed = judges.squeezed(self.out / "protocol.pdf")
        clips = sorted((self.bundle / "clips").glob("*.clip"))
        self.assertEqual(len(clips), 3)
        for file in clips + sorted((self.out / "clips").iterdir()):
            self.assertEqual(printed.count(judges.sha256(file)), 2, file)
        for word in ("ХАТТАМА", "Қиялов", "ПРОТОКОЛ", "ШЕШТІ", "РЕШИЛИ"):
            self.assertIn(word, printed)

    def test_exported_films_play_with_both_tracks_and_the_right_length(self):
        films = [judges.Film(file) for file in sorted((self.out / "clips").iterdir())]
        if "serves real footage" not in (self.out / "progress").read_text():
            self.skipTest("this machine has a camera of its own")
        footage = judges.parameter_sets(judges.FOOTAGE)
        for film, sealed, least in zip(films, self.sealed, (15, 6, 6), strict=True):
            self.assertEqual(film.faults, "")
            self.assertEqual(set(film.streams), {"h264", "aac"})
            self.assertAlmostEqual(film.seconds, int(sealed["duration_ms"]) / 1000, delta=0.5)
            self.assertGreaterEqual(film.seconds, least)
            self.assertGreater(film.packets("h264"), 28 * film.seconds)
            self.assertEqual(film.parameter_sets, footage, "encoded anew")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
