#!/usr/bin/env python3
"""The pairing ticket on the console's screen, as a reader of others sees it. codes_test.py SOURCES PROGRAMS"""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import judges

PROGRAMS = Path(sys.argv[2])


class Ticket(unittest.TestCase):
    def test_is_read_off_the_screen_in_every_theme(self):
        with tempfile.TemporaryDirectory(prefix="otyrys-codes-") as folder:
            screen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "XDG_RUNTIME_DIR": folder}
            subprocess.run([PROGRAMS / "otyrys-console-gallery", "--only", "pairing-open", "--languages", "kk",
                            "--themes", "light,dark", "--out", folder], env=os.environ | screen, check=True, timeout=60,
                           stdout=subprocess.DEVNULL)
            pictures = sorted(Path(folder).glob("*.png"))
            self.assertEqual(len(pictures), 2)
            for picture in pictures:
                with self.subTest(picture=picture.name):
                    # The ticket of the sample's state: address, port, fingerprint, token, person.
                    self.assertEqual(judges.codes(picture), [" ".join(
                        ["otyrys-pair/v1", "192.168.0.2", "7443", "a" * 64, "7" * 64, "0" * 32])])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
