#!/usr/bin/env python3
"""Holds the house against its plan: who may include whom, who may link to whom, what stands where.

house.py SOURCE_DIR TARGETS_FILE [TEST]...    (one line a target: name|folder|type|libraries, written by CMake)
"""
import functools
import os
import pathlib
import re
import subprocess
import sys
import unittest
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path()
TARGETS = []

TOP_LEVEL = {"CMakeLists.txt", "README.md", "recorder", "voting", "protocol_gen", "qml", "hardware", "tests"}
FIVE = ("recorder", "voting", "protocol_gen", "qml", "hardware")

# Room -> (the other rooms it may use, the outside things it may use). A file is in the longest folder that fits.
EVIDENCE, STORE, VOTING, PROTOCOL = "recorder/evidence", "recorder/evidence/store", "voting", "protocol_gen"
TIMEMAP, MATROSKA, FILM, CAPTURE = "recorder/timemap", "recorder/matroska", "recorder/film", "recorder/capture"
REPLAY, HARDWARE = "recorder/replay", "hardware"
DOMAIN = {EVIDENCE, VOTING, PROTOCOL}
SERVICE = {*DOMAIN, STORE, CAPTURE, REPLAY, HARDWARE, "hardware/otyrysd", "hardware/rehearsal", "hardware/provision"}
QML = {*DOMAIN, "qml", "qml/link"}
OTHER_NAMES = {"protocol_gen": "protocol", "link": "client", "store": "evidence"}  # link() is the system's
NETWORK = {"QtCore", "QtNetwork", "QtWebSockets"}
ROOMS = {
    EVIDENCE: (set(), {"sodium", "crypto"}),
    STORE: ({EVIDENCE}, {"sqlite"}),
    TIMEMAP: ({EVIDENCE}, set()),
    MATROSKA: ({EVIDENCE}, set()),
    FILM: ({EVIDENCE, MATROSKA}, set()),
    CAPTURE: ({EVIDENCE, TIMEMAP, MATROSKA}, {"gst"}),
    REPLAY: ({EVIDENCE, TIMEMAP, FILM}, {"gst"}),
    VOTING: ({EVIDENCE}, set()),
    PROTOCOL: ({EVIDENCE, VOTING}, set()),
    "protocol_gen/pdf": (DOMAIN, {"QtCore", "QtGui"}),
    "protocol_gen/verify": (DOMAIN, set()),
    HARDWARE: ({EVIDENCE, TIMEMAP, CAPTURE}, {"gst"}),
    "hardware/otyrysd": (SERVICE, NETWORK),
    "hardware/otyrysctl": (SERVICE, NETWORK),
    "hardware/rehearsal": (SERVICE, NETWORK),
    "hardware/provision": (SERVICE, NETWORK),
    "qml": (QML, {"QtCore", "QtGui", "QtQuick", "QtNetwork", "QtWebSockets"}),
    "qml/link": ({EVIDENCE, VOTING}, NETWORK),
    "qml/reviewer": ({*QML, REPLAY}, {"QtCore", "QtGui", "QtQuick", "QtNetwork", "QtMultimedia"}),
}
CLOCKS = re.compile(r"system_clock::now|\bgettimeofday\b|\bCLOCK_REALTIME\b|\bstd::time\(|\btime\(nullptr\)"
                    r"|QDateTime::current|QDate::current|QTime::current|\bg_get_real_time\b|\bg_date_time_new_now")
WEAK_NAMES = re.compile(r"\b(?:class|struct|enum class)\s+(\w*(?:Manager|Helper|Utils?|Data|Info|Handler))\b(?!\s*;)")
WEAK_FILES = re.compile(r"(^|_)(manager|helpers?|utils?|data|info|handler)$")
LEFT_OVERS = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b|/wor" r"k/|\bissue #?\d|\bsubagent")
LINK = re.compile(r"\]\(([^)#\s]+)")
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.MULTILINE)
QT_MODULES = (  # the first that fits
    (re.compile(r"^(QtMultimedia/|QMediaPlayer|QVideo|QAudio)"), "QtMultimedia"),
    (re.compile(r"^(QtQuick|QtQml|QQuick|QQml|QJS)"), "QtQuick"),
    (re.compile(r"^(QtWidgets|QApplication$|QWidget)"), "QtWidgets"),
    (re.compile(r"^(QtWebSockets/|QWebSocket)"), "QtWebSockets"),
    (re.compile(r"^(QtNetwork/|QSsl|QTcp|QHostAddress|QAbstractSocket|QLocalS|QNetwork|QUdp|QHostInfo)"), "QtNetwork"),
    (re.compile(r"^(QtGui/|QGui|QPdf|QPainter|QFont|QImage|QPage|QColor|QText(Document|Layout|Option|Cursor|Table|Frame)"
                r"|QPixmap|QWindow|QPen|QBrush|QRawFont|QGlyph|QIcon|QKeyEvent|QScreen|QClipboard|QAbstractText)"),
     "QtGui"),
    (re.compile(r"^(QtCore/|Q[A-Z]\w*$|qt\w*\.h$|q[a-z]+\.h$)"), "QtCore"),
)


def outside(name):
    """What of the outside world an include belongs to, or nothing that matters here."""
    if name == "sodium.h" or name.startswith("sodium/"):
        return "sodium"
    if name.startswith("openssl/"):
        return "crypto"
    if name == "sqlite3.h":
        return "sqlite"
    if name.startswith(("gst/", "glib", "gio/", "gobject/")):
        return "gst"
    return next((module for pattern, module in QT_MODULES if pattern.match(name)), None)


def linked_outside(library):
    for prefix, what in (("PkgConfig::SODIUM", "sodium"), ("PkgConfig::CRYPTO", "crypto"), ("PkgConfig::SQLITE", "sqlite"),
                         ("PkgConfig::GST", "gst"), ("Qt6::Qml", "QtQuick")):
        if library.startswith(prefix):
            return what
    found = re.match(r"Qt6?::(?!Platform)([A-Za-z]+)", library)
    return "Qt" + found[1].removesuffix("Private") if found else None


def room_of(path):
    """The longest folder of the plan that holds this file or folder."""
    fits = [room for room in ROOMS if (path + "/").startswith(room + "/")]
    return max(fits, key=len, default=None)


@functools.cache
def files(*suffixes, rooms=FIVE):
    found = []
    for room in rooms:
        for folder, _, names in os.walk(ROOT / room):
            found += [os.path.relpath(os.path.join(folder, name), ROOT) for name in names if name.endswith(suffixes)]
    return sorted(found)


@functools.cache
def text(path):
    return (ROOT / path).read_text(encoding="utf-8")


@functools.cache
def includes(path):
    """The includes of a file, our own by their place in the house."""
    found = []
    for quote, name in INCLUDE.findall(text(path)):
        beside = os.path.normpath(os.path.join(os.path.dirname(path), name))
        if quote == '"' and not (ROOT / name).exists() and (ROOT / beside).exists():
            name = beside
        found.append(name)
    return found


@functools.cache
def reached(path):
    """Every include that a file gets to see through headers of the house."""
    seen, waiting = set(), [path]
    while waiting:
        for name in includes(waiting.pop()):
            if name not in seen:
                seen.add(name)
                if (ROOT / name).is_file():
                    waiting.append(name)
    return seen


class TheHouse(unittest.TestCase):
    maxDiff = None

    def none(self, faults, rule):
        self.assertFalse(list(faults), rule)

    def test_nothing_else_stands_at_the_top(self):
        known = {*TOP_LEVEL, ".git"}
        self.none([entry.name for entry in ROOT.iterdir() if entry.name not in known and not entry.name.startswith(".")
                   and not re.fullmatch(r"build(-.*)?", entry.name)], "the top level is the customer's")

    def test_every_source_belongs_to_a_room_of_the_plan(self):
        self.none([path for path in files(".h", ".cpp") if room_of(path) is None], "no room answers for it")

    def test_a_room_includes_only_what_the_plan_lets_it(self):
        faults = []
        for path in files(".h", ".cpp"):
            rooms, things = ROOMS[room_of(path)]
            for name in includes(path):
                if room_of(name) not in {None, room_of(path), *rooms}:
                    faults.append(f"{path}: {name}")
                elif not (ROOT / name).is_file() and outside(name) not in {None, *things}:
                    faults.append(f"{path}: {name}")
        self.none(faults, "against the never-table")

    def test_sqlite_stays_in_the_store(self):
        self.none([path for path in files(".h", ".cpp") if room_of(path) == EVIDENCE
                   and any(room_of(name) == STORE for name in includes(path))], "evidence does not know its store")

    def test_voting_knows_no_clock(self):
        self.none([f"{path}: {name}" for path in files(".h", ".cpp", rooms=("voting",)) for name in includes(path)
                   if name in ("chrono", "ctime", "time.h", "sys/time.h")], "time is told to voting, never asked by it")

    def test_only_the_clock_of_evidence_asks_the_time(self):
        self.none([path for path in files(".h", ".cpp") if CLOCKS.search(text(path))
                   and not path.startswith("recorder/evidence/clock")], "the system's clock has one caller")

    def test_sodium_and_sqlite_have_one_includer(self):
        for name in ("sodium.h", "sqlite3.h", "openssl/evp.h"):
            users = [path for path in files(".h", ".cpp") if name in includes(path)]
            self.assertLessEqual(len(users), 1, f"{name}: {users}")

    def test_no_header_includes_gstreamer(self):
        self.none([path for path in files(".h") if any(outside(name) == "gst" for name in includes(path))],
                  "forward declarations only")

    def test_glib_and_qt_never_share_a_translation_unit(self):
        faults = []
        for path in files(".cpp"):
            seen = {outside(name) for name in reached(path) if not (ROOT / name).is_file()} - {None}
            if "gst" in seen and any(what.startswith("Qt") for what in seen):
                faults.append(path)
        self.none(faults, "both in one unit")

    def test_targets_link_along_the_arrows(self):
        folders = {name: folder for name, folder, _, _ in TARGETS}
        faults = []
        for name, folder, kind, libraries in TARGETS:
            if room_of(folder) is None:
                continue
            rooms, things = ROOMS[room_of(folder)]
            for library in libraries:
                ours = folders.get(library.removesuffix("plugin"), folders.get(library))
                if ours is not None and room_of(ours) not in {None, room_of(folder), *rooms}:
                    faults.append(f"{name} ({folder}) -> {library} ({ours})")
                elif ours is None and linked_outside(library) not in {None, *things}:
                    faults.append(f"{name} ({folder}) -> {library}")
        self.none(faults, "against the arrows")

    def test_the_verifier_has_no_qt_gstreamer_or_sqlite(self):
        by_name = {name: libraries for name, _, _, libraries in TARGETS}
        seen, waiting = set(), ["otyrys-verify"]
        while waiting:
            for library in by_name.get(waiting.pop(), []):
                if library not in seen:
                    seen.add(library)
                    waiting.append(library)
        self.none([library for library in seen if linked_outside(library) not in (None, "sodium", "crypto")], "otyrys-verify")

    def test_folder_and_namespace_share_a_name(self):
        faults = []
        for path in files(".h"):
            spoken = set(re.findall(r"^namespace (\w+)", text(path), re.MULTILINE))
            folders = {OTHER_NAMES.get(part, part) for part in pathlib.Path(path).parts[:-1]}
            if spoken and not spoken & folders:
                faults.append(f"{path}: {', '.join(sorted(spoken))}")
        self.none(faults, "the namespace is the folder")

    def test_no_weak_names(self):
        faults = [f"{path}: {name}" for path in files(".h", ".cpp") for name in WEAK_NAMES.findall(text(path))]
        faults += [path for path in files(".h", ".cpp", ".qml") if WEAK_FILES.search(pathlib.Path(path).stem.lower())]
        self.none(faults, "a name that says nothing")

    def test_nothing_is_left_over(self):
        kinds = (".h", ".cpp", ".qml", ".txt", ".md", ".py", ".sql", ".ts", ".json", ".sh", ".in", "appliance")
        faults = []
        for path in files(*kinds, rooms=(*FIVE, "tests")) + ["README.md", "CMakeLists.txt"]:
            for number, line in enumerate(text(path).splitlines(), 1):
                if LEFT_OVERS.search(line):
                    faults.append(f"{path}:{number}: {line.strip()[:80]}")
        self.none(faults, "words of a building site")

    def test_what_a_page_links_exists(self):
        """In the repository, not in the folder alone: a picture that was never committed is missing for everyone else."""
        listed = subprocess.run(["git", "-C", str(ROOT), "ls-files"], capture_output=True, text=True, timeout=60)
        kept = set(listed.stdout.splitlines()) if listed.returncode == 0 else None
        faults = []
        for path in [*files(".md", rooms=(*FIVE, "tests")), "README.md"]:
            for target in LINK.findall(text(path)):
                place = os.path.normpath(os.path.join(os.path.dirname(path), target))
                there = (ROOT / place).exists() and (kept is None or (ROOT / place).is_dir() or place in kept)
                if not there and "://" not in target:
                    faults.append(f"{path}: {target}")
        self.none(faults, "a link that leads nowhere")

    def test_every_file_of_qml_is_bound(self):
        self.none([path for path in files(".qml") if "pragma ComponentBehavior: Bound" not in text(path)],
                  "pragma ComponentBehavior: Bound")

    def test_a_header_compiles_alone(self):
        """Those that no .cpp includes first, and that need no flags beyond the compiler's own."""
        first = {includes(path)[0] for path in files(".cpp") if includes(path)}
        first |= {next(iter(includes(path)), "") for path in files(".cpp", rooms=("tests",))}
        alone = [path for path in files(".h") if path not in first
                 and not any(outside(name) or name.startswith("Q") for name in reached(path))]

        def check(path):
            command = [os.environ.get("CXX", "g++"), "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Wno-pragma-once"
                       "-outside-header", f"-I{ROOT}", "-x", "c++", str(ROOT / path)]
            done = subprocess.run(command, capture_output=True, text=True, timeout=60)
            return "" if done.returncode == 0 else f"{path}: {done.stderr[:300]}"

        with ThreadPoolExecutor(2) as pool:
            self.none(filter(None, pool.map(check, alone)), "does not compile alone")


def report_long_files():
    for path in files(".h", ".cpp", ".qml", ".py", rooms=(*FIVE, "tests")):
        length = text(path).count("\n")
        if length > 400:
            print(f"long: {path} has {length} lines")


if __name__ == "__main__":
    ROOT = pathlib.Path(sys.argv[1]).resolve()
    for row in pathlib.Path(sys.argv[2]).read_text(encoding="utf-8").splitlines():
        target, place, sort, libraries = row.split("|")
        TARGETS.append((target, os.path.relpath(place, ROOT), sort, [lib for lib in libraries.split(";") if lib]))
    report_long_files()
    unittest.main(argv=[sys.argv[0], "-v", *sys.argv[3:]])
