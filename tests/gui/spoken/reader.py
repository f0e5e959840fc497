"""A screen reader's side of the accessibility bus: told what to do on stdin, answers on stdout.

Runs with the system's own Python, which has the bindings; needs nothing of the project.
"""

from __future__ import annotations

import importlib
import json
import sys
import threading
from typing import Any

_HEARD = ("object:announcement", "object:text-changed")
_SHOWING = "object:state-changed:showing"


def main() -> int:
    """Answer until stdin ends."""
    gi: Any = importlib.import_module("gi")
    gi.require_version("Atspi", "2.0")
    glib: Any = importlib.import_module("gi.repository.GLib")
    ear = Ear(importlib.import_module("gi.repository.Atspi"))
    loop = glib.MainLoop()

    def listen() -> None:
        for line in sys.stdin:
            glib.idle_add(ear.answer, line.strip())
        glib.idle_add(loop.quit)

    threading.Thread(target=listen, daemon=True).start()
    ear.say("ready")
    loop.run()
    return 0


class Ear:
    """What was heard, and what can be read."""

    def __init__(self, atspi: Any) -> None:
        self.atspi = atspi
        self.heard: list[tuple[str, str]] = []
        self.listener = atspi.EventListener.new(self.hear)
        for kind in _HEARD:
            self.listener.register(kind)

    def hear(self, event: Any) -> None:
        """Keep (kind, words) of an event; of what appears, notices alone are read out."""
        if event.type != _SHOWING:
            self.heard.append((event.type, str(event.any_data)))
        elif event.detail1 and event.source.get_role() == self.atspi.Role.NOTIFICATION:
            self.heard.append((event.type, event.source.get_name()))

    def answer(self, asked: str) -> bool:
        """Say what was heard since the last time, or all that is shown now."""
        if asked == "heard":
            self.say(self.heard)
            self.heard = []
        elif asked == "notices":
            self.say(self.listener.register(_SHOWING))
        else:
            self.say(self.shown())
        return False

    def shown(self) -> list[tuple[int, str, str, str, bool]]:
        """Return (depth, role, name, text, takes the keyboard) of each thing in a window."""
        found: list[tuple[int, str, str, str, bool]] = []
        desktop = self.atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(place)
            program.clear_cache()
            for window in range(program.get_child_count()):
                self.walk(program.get_child_at_index(window), 0, found)
        return found

    def walk(self, thing: Any, depth: int, found: list[tuple[int, str, str, str, bool]]) -> None:
        """Add a thing and what is in it."""
        if thing is None:
            return
        states, kinds = thing.get_state_set(), self.atspi.StateType
        if depth and not states.contains(kinds.SHOWING):
            return
        role = thing.get_role_name()
        text = ""
        if "text" in role:
            text = self.atspi.Text.get_text(thing, 0, -1)
        takes_keys = states.contains(kinds.FOCUSABLE)
        found.append((depth, role, thing.get_name() or "", text, takes_keys))
        # A table's cells are as many as its rows: one of each column will do.
        most = 40 if role in ("table", "list") else 500
        for place in range(min(thing.get_child_count(), most)):
            self.walk(thing.get_child_at_index(place), depth + 1, found)

    def say(self, what: object) -> None:
        """Answer with one line."""
        sys.stdout.write(json.dumps(what) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
