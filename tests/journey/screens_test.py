#!/usr/bin/env python3
"""A sitting by the real screens' programs: what a person sees and taps, and nothing else. screens_test.py SOURCES PROGRAMS"""
import re
import sys
import tempfile
import unittest
from pathlib import Path

import judges
from programs import Program
from relay import Relay
from room import Room
from screens import Bus, Screen
from words import Words

SOURCES, PROGRAMS = (Path(arg) for arg in sys.argv[1:3])
PERSONS = {"m1": "chair", "m2": "member", "m3": "member", "m4": "member", "m5": "member", "secretary": "secretary"}
DIGITS = re.compile("[0-9]{3}\u00a0[0-9]{3}")
ENTRY = re.compile(r"№ (\d+)")


def number_in(tree):
    """The six digits that are shown to be compared."""
    return next((node.name for node in tree.walk() if DIGITS.fullmatch(node.name)), None)


class Sitting(unittest.TestCase):
    """The chair's tablet hangs on a cable that is cut; m2's is new, and dies in the middle; m3 to m5 have no screens."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="otyrys-screens-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.bus = Bus(self.folder)
        self.addCleanup(lambda: self.assertEqual(self.bus.end(), [], "left running"))
        self.room = Room(PROGRAMS, self.folder, PERSONS)
        self.addCleanup(self.room.end)
        self.room.serve()
        self.cable = Relay(self.room.port)
        self.addCleanup(self.cable.end)
        self.console = self.screen("console", "otyrys-secretary", "console", "ru", (1920, 1080))
        self.chair = self.screen("chair", "otyrys-tablet", "tablet", "kk")
        self.member = self.screen("member", "otyrys-tablet", "tablet", "kk")
        self.hall = self.screen("hall", "otyrys-hall", "hall", "kk", (1920, 1080))

    def screen(self, name, program, surface, language, size=(1280, 800)):
        return Screen(self.room, self.bus, name, program, Words(SOURCES, surface, language), size)

    def test_goes_from_the_pairing_to_the_confirmed_protocol(self):
        self.start()
        self.pair()
        self.open()
        self.interview()
        self.ballot()
        bundle = self.close()
        self.judge(bundle)

    def start(self):
        docket = self.folder / "docket"
        docket.mkdir()
        (docket / "docket.csv").write_bytes((SOURCES / "hardware" / "rehearsal" / "demo-docket.csv").read_bytes())
        self.console.start(*self.room.place("secretary"), "--keep", self.folder / "secretary", "--language", "ru", cwd=docket)
        self.chair.start(*self.room.place("m1", self.cable.port), "--keep", self.folder / "m1")
        self.member.start("--data", self.folder / "m2")
        self.hall.start(*self.room.place("hall"))
        self.seats = {id: self.room.seat(id) for id in ("m3", "m4", "m5")}

    def pair(self):
        """A number that three people compare makes the member's tablet out of a new one."""
        self.console.press("New tablet")
        self.console.choose("Байжанов")
        self.console.until("the choice", lambda tree: any(n.name.startswith("Байжанов") and "checked" in n.states for n in tree.walk()))
        self.console.press("Show the ticket")
        ticket = self.console.shows("The ticket as text").description
        self.member.click(self.member.named("text", self.member.words.pattern("Ticket: otyrys-pair/v1 …")))
        self.member.type(ticket)
        self.member.press("Pair this tablet")
        self.member.shows("Compare this number")
        number = self.member.until("six digits", number_in)
        for screen, phrase in ((self.console, "Yes, the numbers are the same"), (self.chair, "Yes, the number is the same")):
            self.assertEqual(screen.until("the number", number_in), number)
            screen.answer(phrase)
        self.member.shows("Confirm that you have come to the sitting")
        self.console.answer("Go back")

    def open(self):
        for tablet in (self.chair, self.member):
            tablet.press("I am here")
            tablet.shows("I am leaving")
        for seat in self.seats.values():
            seat.act("presence.tapped", state="here")
        self.console.press("Sitting")
        self.console.press("Presence...")
        self.console.choose("Кенесов")
        self.console.answer("Yes, enter as here: %1")
        self.console.press("Import a docket")
        self.console.press("Choose a file...")
        self.console.until("XX", lambda tree: False, 3)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
