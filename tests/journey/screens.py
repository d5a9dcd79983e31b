"""Screens as a blind person has them: each program on a virtual display of its own, read through the accessibility bus (AT-SPI), acted
on by synthetic clicks and keys (XTEST). What is clicked is found by role and name. Every wait is bounded, ends with the change
that it waits for, and prints the tree when that does not come."""
import ctypes
import os
import re
import subprocess
import time
from dataclasses import dataclass, field

import gi
from programs import ANSWER, Program

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PR_SET_CHILD_SUBREAPER = 36
LOOK_MS = 100  # a change that no event told of is seen after so long
WHEEL_DOWN = "5"


@dataclass
class Node:
    """One element, as it was when it was read."""
    role: str
    name: str
    description: str = ""
    states: frozenset = frozenset()
    box: tuple = (0, 0, 0, 0)
    children: list = field(default_factory=list)
    accessible: Atspi.Accessible = None

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def first(self, pattern):
        """The match of the first name that is such."""
        return next(filter(None, (pattern.fullmatch(node.name) for node in self.walk())), None)

    def named(self, name):
        return next((node for node in self.walk() if node.name == name), None)

    def drawn(self, depth=0):
        own = f"{'  ' * depth}{self.role} {self.name!r} {self.box}" + (f" ({self.description})" if self.description else "") + (
            " checked" if "checked" in self.states else "")
        return "\n".join([own] + [child.drawn(depth + 1) for child in self.children])


STATES = {getattr(Atspi.StateType, name.upper()): name
          for name in ("sensitive", "focusable", "focused", "checked", "selected", "editable")}


def box_of(accessible):
    box = accessible.get_extents(Atspi.CoordType.SCREEN)
    return box.x, box.y, box.width, box.height


def read(accessible):
    """An element and all of it that shows, or None. GLib.Error: it has gone meanwhile."""
    states = accessible.get_state_set()
    if not states.contains(Atspi.StateType.SHOWING):
        return None
    node = Node(accessible.get_role_name(), accessible.get_name() or "", accessible.get_description() or "",
                frozenset(name for state, name in STATES.items() if states.contains(state)),
                box_of(accessible), accessible=accessible)
    for at in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(at)
        shown = child and read(child)
        if shown:
            node.children.append(shown)
    return node


class Bus:
    """A session bus and the accessibility bus of this test alone, and how it hears of changes. Grandchildren that their parents
    leave behind become ours: end() says so."""

    def __init__(self, folder):
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        folder.chmod(0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(folder)
        self.session = Program(folder / "bus.log", "dbus-daemon", "--session", "--nofork", "--print-address")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.session.line()
        with open(folder / "launcher.log", "wb") as log:  # no pipe: the registry would hold it
            self.launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        Atspi.init()
        self.desktop = Atspi.get_desktop(0)
        self.listener = Atspi.EventListener.new(lambda _event: None)
        for sort in ("object:state-changed", "object:children-changed", "object:property-change", "object:text-changed"):
            self.listener.register(sort)

    @staticmethod
    def wait():
        """Until something changed, or a little while."""
        tick = GLib.timeout_add(LOOK_MS, lambda: True)
        GLib.MainContext.default().iteration(True)
        GLib.source_remove(tick)
        while GLib.MainContext.default().iteration(False):
            pass

    def root(self, process):
        for at in range(self.desktop.get_child_count()):
            root = self.desktop.get_child_at_index(at)
            if root is not None and root.get_process_id() == process:
                root.set_cache_mask(Atspi.Cache.NONE)
                return root
        return None

    def end(self):
        """Ends the buses; what is left of anybody's children after that, by command."""
        self.launcher.terminate()
        self.launcher.wait(ANSWER)
        self.session.end()
        last, left = time.monotonic() + ANSWER, []
        while time.monotonic() < last:
            try:
                if os.waitpid(-1, os.WNOHANG)[0] == 0:
                    self.wait()
            except ChildProcessError:
                return left
        return subprocess.run(["ps", "-o", "args=", "--ppid", str(os.getpid())], capture_output=True, text=True,
                              check=False).stdout.splitlines()


class Screen:
    """A program on a display of its own; `words` are those of its language."""

    def __init__(self, room, bus, name, program, words, size=(1280, 800)):
        self.room, self.bus, self.name, self.program, self.words = room, bus, name, program, words
        self.size = size
        self.display = Program(room.folder / f"{name}.display.log", "Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0",
                               f"{size[0]}x{size[1]}x24")
        room.running.append(self.display)
        self.environment = os.environ | {
            "DISPLAY": f":{self.display.line()}", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        last = time.monotonic() + ANSWER
        while self._tool("getmouselocation").returncode != 0:
            assert time.monotonic() < last, f"{name}: no display"
            bus.wait()

    def start(self, *arguments, cwd=None):
        self.process = Program(self.room.folder / f"{self.name}.log", self.room.programs / self.program, *arguments,
                               env=self.environment, cwd=cwd)
        self.room.running.append(self.process)
        self.root = None
        self.until("the window", lambda tree: tree.children)
        window = self._do("search", "--sync", "--onlyvisible", "--pid", self.process.process.pid).split()[0]
        self._do("windowfocus", window)

    def _tool(self, *arguments):
        return subprocess.run(["xdotool", *map(str, arguments)], env=self.environment, capture_output=True, text=True,
                              timeout=ANSWER, check=False)

    def _do(self, *arguments):
        said = self._tool(*arguments)
        if said.returncode != 0:
            raise AssertionError(f"{self.name}: xdotool {arguments}: {said.stderr}\n{self.tree().drawn()}")
        return said.stdout

    def tree(self):
        """What shows now; an empty node while the program cannot be read."""
        try:
            if self.root is None:
                self.root = self.bus.root(self.process.process.pid)
            if self.root is not None:
                windows = [self.root.get_child_at_index(at) for at in range(self.root.get_child_count())]
                return Node("application", self.name, children=[w for w in map(read, filter(None, windows)) if w])
        except GLib.Error:
            pass
        return Node("application", self.name)

    def until(self, what, holds, seconds=ANSWER):
        """Waits until `holds(tree)`, and returns that."""
        last = time.monotonic() + seconds
        while True:
            tree = self.tree()
            found = holds(tree)
            if found:
                return found
            if time.monotonic() > last or self.process.process.poll() is not None:
                state = "still runs" if self.process.process.poll() is None else "has ended"
                raise AssertionError(f"{self.name} ({state}): waited {seconds} s for {what}\n{tree.drawn()}")
            self.bus.wait()

    def shows(self, phrase, *slots, seconds=ANSWER):
        """The element whose name or description holds this phrase."""
        pattern = self.words.pattern(phrase, *slots)
        return self.until(f"“{phrase}” {slots}", lambda tree: next((n for n in tree.walk() if pattern.search(n.name) or pattern.search(n.description)),
                                                              None), seconds)

    def named(self, role, pattern, seconds=ANSWER):
        """The only element of that role with that whole name, where it has come to rest."""
        def rests(tree):
            found = [n for n in tree.walk() if n.role == role and pattern.fullmatch(n.name)]
            return found[0] if len(found) == 1 and box_of(found[0].accessible) == found[0].box else None

        return self.until(f"one {role} “{pattern.pattern}”", rests, seconds)

    def click(self, node, button="1", times=1):
        x, y, width, height = node.box
        low, high = max(y, 0), min(y + height, self.size[1])  # a long text goes on behind the edge
        self._do("mousemove", x + width // 2, (low + high) // 2, "click", "--repeat", times, "--delay", 1, button)

    def choose(self, name):
        """A click on the choice whose name begins so."""
        self.click(self.named("push button", re.compile(re.escape(name) + ".*")))

    def press(self, phrase, *slots, role="push button"):
        """A click on the button (or whatever has that role) of that name."""
        self.click(self.named(role, self.words.pattern(phrase, *slots)))

    def answer(self, phrase, *slots):
        """A click on a question's answer, again while it is deaf to it: it is, at first, to the tap that opened it."""
        pattern = self.words.pattern(phrase, *slots)
        self.named("push button", pattern)
        last = time.monotonic() + ANSWER
        while found := next((n for n in self.tree().walk() if n.role == "push button" and pattern.fullmatch(n.name)), None):
            if time.monotonic() > last:
                raise AssertionError(f"{self.name}: “{phrase}” is not taken\n{self.tree().drawn()}")
            self.click(found)
            self.bus.wait()

    def key(self, *keys):
        self._do("key", *keys)

    def type(self, text):
        self._do("type", "--delay", 1, text)

    def kill(self):
        self.process.kill()
