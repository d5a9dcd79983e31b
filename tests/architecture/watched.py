#!/usr/bin/env python3
"""Shows that each rule of house.py can fail: a small house, broken in one place at a time."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

HOUSE = pathlib.Path(__file__).with_name("house.py")
HEADER = "#pragma once\n"
SOUND = {
    "README.md": "# A house\n", "CMakeLists.txt": "\n", "tests/CMakeLists.txt": "\n", "hardware/CMakeLists.txt": "\n",
    "qml/ui/Box.qml": "pragma ComponentBehavior: Bound\n",
    "recorder/evidence/sodium.h": HEADER + "#include <sodium.h>\n",
    "recorder/evidence/note.h": HEADER + "namespace evidence {\nstruct Note {};\n}\n",
    "voting/tally.h": HEADER + '#include "recorder/evidence/note.h"\nnamespace voting {\nint tally();\n}\n',
    "voting/tally.cpp": '#include "voting/tally.h"\n',
    "protocol_gen/wording.h": HEADER + "namespace protocol {\nint words();\n}\n",
}
TARGETS = ["evidence|recorder/evidence|STATIC_LIBRARY|PkgConfig::SODIUM", "voting|voting|STATIC_LIBRARY|evidence",
           "protocol|protocol_gen|STATIC_LIBRARY|evidence;voting", "otyrys-verify|protocol_gen/verify|EXECUTABLE|protocol"]
BROKEN = [  # the rule, the file, its text
    ("nothing_else_stands_at_the_top", "scripts/build", ""),
    ("every_source_belongs_to_a_room_of_the_plan", "recorder/odd.cpp", ""),
    ("a_room_includes_only_what_the_plan_lets_it", "recorder/evidence/audit.cpp", '#include "voting/tally.h"\n'),
    ("a_room_includes_only_what_the_plan_lets_it", "recorder/evidence/audit.cpp", "#include <QString>\n"),
    ("a_room_includes_only_what_the_plan_lets_it", "recorder/evidence/audit.cpp", "#include <sqlite3.h>\n"),
    ("a_room_includes_only_what_the_plan_lets_it", "recorder/capture/sink.cpp", '#include "voting/tally.h"\n'),
    ("a_room_includes_only_what_the_plan_lets_it", "voting/desk.cpp", "#include <gst/gst.h>\n"),
    ("a_room_includes_only_what_the_plan_lets_it", "voting/desk.cpp", "#include <sodium.h>\n"),
    ("a_room_includes_only_what_the_plan_lets_it", "voting/desk.cpp", '#include "recorder/evidence/store/store.h"\n'),
    ("a_room_includes_only_what_the_plan_lets_it", "protocol_gen/sheet.cpp", "#include <QPdfWriter>\n"),
    ("a_room_includes_only_what_the_plan_lets_it", "hardware/disk.cpp", '#include "voting/tally.h"\n'),
    ("a_room_includes_only_what_the_plan_lets_it", "hardware/disk.cpp", "#include <QtCore/QString>\n"),
    ("a_room_includes_only_what_the_plan_lets_it", "hardware/otyrysd/box.cpp", "#include <QGuiApplication>\n"),
    ("a_room_includes_only_what_the_plan_lets_it", "qml/ui/theme.cpp", "#include <gst/gst.h>\n"),
    ("a_room_includes_only_what_the_plan_lets_it", "qml/link/client.cpp", '#include "protocol_gen/wording.h"\n'),
    ("sqlite_stays_in_the_store", "recorder/evidence/audit.cpp", '#include "recorder/evidence/store/sqlite.h"\n'),
    ("voting_knows_no_clock", "voting/desk.cpp", "#include <chrono>\n"),
    ("only_the_clock_of_evidence_asks_the_time", "hardware/disk.cpp", "auto t = std::chrono::system_clock::now();\n"),
    ("sodium_and_sqlite_have_one_includer", "recorder/evidence/crypto.cpp", "#include <sodium.h>\n"),
    ("no_header_includes_gstreamer", "recorder/capture/feed.h", "#include <gst/gst.h>\n"),
    ("glib_and_qt_never_share_a_translation_unit", "hardware/otyrysd/box.cpp", "#include <QObject>\n#include <glib.h>\n"),
    ("folder_and_namespace_share_a_name", "voting/desk.h", "namespace votes {\n}\n"),
    ("no_weak_names", "voting/desk.h", "class VoteManager {};\n"),
    ("no_weak_names", "voting/vote_utils.h", ""),
    ("nothing_is_left_over", "voting/desk.cpp", "// TO" "DO: count\n"),
    ("every_file_of_qml_is_bound", "qml/ui/Lamp.qml", "import QtQuick\n"),
    ("a_header_compiles_alone", "voting/desk.h", "inline std::string name;\n"),
]
MISLINKED = [
    ("targets_link_along_the_arrows", "seat|voting|EXECUTABLE|protocol"),
    ("targets_link_along_the_arrows", "audit|recorder/evidence|STATIC_LIBRARY|Qt6::Core"),
    ("the_verifier_has_no_qt_gstreamer_or_sqlite", "otyrys-verify|protocol_gen/verify|EXECUTABLE|PkgConfig::SQLITE"),
]


class Watched(unittest.TestCase):
    def house(self, rule, name=None, content="", target=None):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder) / "house"
            for path, words in {**SOUND, **({name: content} if name else {})}.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(words, encoding="utf-8")
            rows = [row.split("|") for row in TARGETS + ([target] if target else [])]
            targets = pathlib.Path(folder) / "targets"
            targets.write_text("".join("|".join([n, str(root / place), *rest]) + "\n" for n, place, *rest in rows))
            tests = [f"TheHouse.test_{rule}"] if rule else []
            return subprocess.run([sys.executable, "-B", HOUSE, root, targets, *tests], capture_output=True, text=True,
                                  timeout=60)

    def test_a_sound_house_stands(self):
        done = self.house(None)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_every_broken_rule_is_seen(self):
        for rule, name, content in BROKEN:
            with self.subTest(rule=rule, name=name, content=content):
                self.assertIn("FAILED (failures=1)", self.house(rule, name, content).stderr)
        for rule, target in MISLINKED:
            with self.subTest(rule=rule, target=target):
                self.assertIn("FAILED (failures=1)", self.house(rule, target=target).stderr)


if __name__ == "__main__":
    unittest.main()
