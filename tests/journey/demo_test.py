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
        cls.opened = [fields for kind, fields in judges.statements(cls.bundle) if kind == "clip.opened"]

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

    def test_recordings_are_sealed_and_verify_without_their_keys(self):
        clips = sorted((self.bundle / "clips").glob("*.clip"))
        for clip in clips:
            octets = clip.read_bytes()
            self.assertEqual(octets[24:28], b"\1\0\0\0")  # suite 1
            self.assertNotIn(b"matroska", octets)
            self.assertEqual(clip.with_suffix(".keys").read_text().count("\nkey "), 2)
        code, words = judges.verify(PROGRAMS, self.bundle, self.trust)
        self.assertIn("3 of them sealed", words)
        tested = [fields for kind, fields in judges.statements(self.bundle) if kind == "escrow.tested"]
        self.assertEqual(len(tested), 1)
        self.assertIn("a reader opened the pre-flight", words)
        self.assertEqual(list((self.out / "appliance" / "clips" / "preflight").iterdir()), [])
        stranger = self.out / "stranger.key"
        judges.run(PROGRAMS / "otyrysctl", "key", stranger, "--role", "escrow")
        for key, code in ((stranger, 1), (self.out / "keys" / "escrow.key", 0)):
            films = self.out / key.stem
            said = judges.export(PROGRAMS, self.bundle, self.trust, key, films)
            self.assertEqual(said.returncode, code, said.stderr)
            self.assertEqual(len(list(films.iterdir())), 7 * (1 - code))  # clips, interviews, SHA256SUMS
        self.assertEqual([judges.sha256(film) for film in sorted((self.out / "escrow").iterdir())],
                         [judges.sha256(film) for film in sorted((self.out / "clips").iterdir())])

    def test_files_have_the_digests_that_the_protocol_prints_in_both_languages(self):
        printed = judges.squeezed(self.out / "protocol.pdf")
        clips = sorted((self.bundle / "clips").glob("*.clip"))
        self.assertEqual(len(clips), 3)
        for file in clips + sorted((self.out / "clips").glob("case-*.mkv")):
            self.assertEqual(printed.count(judges.sha256(file)), 2, file)
        for word in ("ХАТТАМА", "Қиялов", "ПРОТОКОЛ", "ШЕШТІ", "РЕШИЛИ"):
            self.assertIn(word, printed)

    def test_the_protocols_codes_are_read_by_others(self):
        frozen = [fields for kind, fields in judges.statements(self.bundle) if kind == "protocol.frozen"]
        judges.run("pdftoppm", "-r", "150", "-png", self.out / "protocol.pdf", self.out / "sheet")
        codes = [code for sheet in sorted(self.out.glob("sheet-*.png")) for code in judges.codes(sheet)]
        self.assertEqual(codes, 2 * [f"otyrys-protocol/v1 {frozen[0]['sitting']} {frozen[0]['text']}"])

    def test_exported_films_play_with_both_tracks_and_the_right_length(self):
        films = [judges.Film(file) for file in sorted((self.out / "clips").glob("case-*.mkv"))]
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

    def test_every_interview_is_one_film_with_its_digest(self):
        clips = self.out / "clips"
        self.assertEqual(judges.run("sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS", cwd=clips).stdout, "")
        listed = {line.split("  ")[1] for line in (clips / "SHA256SUMS").read_text().splitlines()}
        self.assertEqual(listed, {"interview-1.mkv", "interview-2.mkv", "interview-3.mkv"})
        titles = {f"{clip['source_name']} ({clip['place']})" for clip in self.opened}
        for number in (1, 2, 3):
            film, clip = judges.Film(clips / f"interview-{number}.mkv"), judges.Film(clips / f"case-{number}-1.mkv")
            self.assertEqual(film.faults, "")
            self.assertEqual(film.parameter_sets, clip.parameter_sets)
            for codec, stream in clip.streams.items():
                self.assertEqual(film.packets(codec), clip.packets(codec))
                self.assertIn(film.streams[codec]["tags"]["title"], titles)
            self.assertAlmostEqual(film.seconds, clip.seconds, delta=0.002)
            self.assertAlmostEqual(film.told_seconds, film.seconds, delta=0.05)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
