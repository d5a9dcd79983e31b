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
from screens import WHEEL_DOWN, Bus, Screen
from words import Words

SOURCES, PROGRAMS = (Path(arg) for arg in sys.argv[1:3])
PERSONS = {"m1": "chair", "m2": "member", "m3": "member", "m4": "member", "m5": "member", "secretary": "secretary"}
DIGITS = re.compile("[0-9]{3}\u00a0[0-9]{3}")


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
        lines = (SOURCES / "hardware" / "rehearsal" / "demo-docket.csv").read_text().splitlines(keepends=True)
        (docket / "docket.csv").write_text("".join(lines[:2]))
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
        file = self.console.until("the docket's file", lambda tree: tree.named("docket.csv"))
        self.console.click(file)
        self.console.click(self.console.named("push button", re.compile("Open")))  # Qt's own words
        self.console.press("Import the docket")
        self.console.shows("The docket is imported; another one may follow")
        self.console.press("Preparation")
        self.console.press("Open the sitting")
        self.chair.press("Open sitting %1")
        self.chair.answer("Yes, open the sitting")

    def interview(self):
        self.console.press("Sitting")
        self.console.press("Call in case %1", 1)
        self.console.press("Check the recording, 5 seconds")
        self.console.press("Start the interview")
        self.hall.shows("The interview is under way")
        self.chair.press("Mark this moment")
        self.chair.shows("the last one %1 is in the journal")
        self.console.press("End the interview")

    def ballot(self):
        self.chair.press("Open the ballot")
        self.chair.answer("Yes, open the ballot")
        self.member_votes_and_dies()
        self.chair_votes_through_a_cut_cable()
        for seat in self.seats.values():
            seat.act("ballot.vote", choice="2")
        self.chair.press("Close the ballot")
        self.chair.answer("Yes, close the ballot")
        self.chair.press("Declare decision %1", 2)
        self.chair.answer("Yes, I declare it")
        self.member.shows("Decision %1 is adopted", 2)
        self.hall.shows("Adopted by majority: %1 of %2 votes", 5, 5)

    def receipt(self, tablet):
        number = re.compile(f"(?:{tablet.words.pattern('Receipt number').pattern}): № ([0-9]+)")
        return int(tablet.until("the receipt", lambda tree: tree.first(number))[1])

    def member_votes_and_dies(self):
        self.member.choose("2. ")
        self.member.press("Confirm my vote: %1")
        self.member.shows("Your vote is in the journal")
        receipt = self.receipt(self.member)
        self.member.kill()
        self.member.start("--data", self.folder / "m2")
        self.member.shows("Your vote is in the journal")
        self.assertEqual(self.receipt(self.member), receipt)
        self.votes = {"m2": receipt}

    def chair_votes_through_a_cut_cable(self):
        """Its vote arrives, the answer does not: whether it was written is not known until the cable is whole again."""
        watcher = self.seats["m3"]
        self.chair.choose("2. ")
        confirm = self.chair.named("push button", self.chair.words.pattern("Confirm my vote: %1"))
        self.cable.lose_answers()
        self.chair.click(confirm)
        watcher.until(lambda: (watcher.newest("ballot.vote") or 0) > self.votes["m2"])
        self.cable.cut()
        self.chair.shows("Whether your vote (%1) was written is not known yet, checking: %2 s")
        self.cable.restore()
        self.chair.shows("Your vote is in the journal")
        self.votes["m1"] = self.receipt(self.chair)
        self.assertEqual(self.votes["m1"], watcher.newest("ballot.vote"))

    def close(self):
        """The other cases wait for another day. To the confirmed protocol; the path of its bundle."""
        self.console.press("End the sitting")
        self.console.answer("Yes, end the sitting")
        self.chair.press("End sitting %1")
        self.chair.answer("Yes, end the sitting")
        for tablet in (self.chair, self.member):
            self.confirm(tablet)
        for seat in self.seats.values():
            self.assertIn("accepted", seat.ask({"do": "confirm"}))
        self.console.press("Documents")
        self.console.press("Confirm the protocol")
        self.console.shows("The protocol is complete")
        title = self.console.words.pattern("Evidence bundle").pattern
        path = re.compile(f"(?:{title}): (/.*)")
        return Path(self.console.until("the bundle", lambda tree: tree.first(path), 60)[1])

    def confirm(self, tablet):
        """Every page is looked at to its end, by the wheel."""
        page = re.compile(tablet.words.pattern("Page %1 of %2, seen: %3").pattern.replace(".*", "([0-9]+)"))
        unread = tablet.words.pattern("Read it to its end first: pages seen %1 of %2")

        def is_read(tree):
            at = tree.first(page)
            if at is None:
                return False
            now, last, seen = map(int, at.groups())
            if not any(unread.fullmatch(node.description) for node in tree.walk()):
                return True
            if seen < now:
                tablet.click(max(tree.walk(), key=lambda node: len(node.name)), WHEEL_DOWN, times=20)
            elif now < last:
                tablet.press("Next page")
            return False

        tablet.until("the protocol to be read to its end", is_read, 60)
        tablet.press("I confirm the protocol")
        tablet.answer("Yes, I confirm the protocol")
        tablet.shows("Your confirmation is in the journal")

    def judge(self, bundle):
        code, words = judges.verify(PROGRAMS, bundle, self.room.trust)
        self.assertEqual(code, 0, words)
        kept = list(judges.statements(bundle))
        votes = {at: fields for at, (kind, fields) in enumerate(kept) if kind == "ballot.vote"}
        self.assertEqual(len(votes), 5)
        self.assertEqual({fields["choice"] for fields in votes.values()}, {"2"})
        self.assertLessEqual(set(self.votes.values()), set(votes))
        self.assertEqual(len(set(self.votes.values())), 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
