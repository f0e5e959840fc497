"""What a screen reader is told, heard on the bus itself: by tests/gui/test_screen_reader.py."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from observer_app.gui.app import Program
from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.settings import SettingsPage
from tests.gui.conftest import Used
from tests.gui.coordinator.conftest import Evening
from tests.gui.onscreen.test_onscreen import active, type_text
from tests.gui.spoken.conftest import Listener, Thing
from tests.gui.test_every_page import in_the_day, unfold

pytestmark = [
    pytest.mark.spoken,
    pytest.mark.skipif(
        os.environ.get("QT_LINUX_ACCESSIBILITY_ALWAYS_ON") != "1",
        reason="needs an accessibility bus",
    ),
]

LONG = 160
"""More than this is no name: nobody listens to the end of it."""
NO_NAME_OF_ITS_OWN = frozenset({"table cell", "scroll bar"})


def badly_named(things: list[Thing]) -> list[Thing]:
    """Return what takes the keyboard and says nothing, or far too much."""
    return [
        thing
        for thing in things
        if thing.takes_keys
        and thing.role not in NO_NAME_OF_ITS_OWN
        and not 0 < len(thing.name) <= LONG
    ]


def test_letters_of_a_passphrase_are_never_told(program: Program, listener: Listener) -> None:
    program.show_start()
    assert program.start is not None
    active(listener.bot, program.start)
    listener.bot.waitUntil(program.start.unlock.passphrase.hasFocus)
    # What waits until the first window is painted, the dots among it, ends with an icon.
    unlock = program.start.unlock
    listener.bot.waitUntil(lambda: not unlock.open.icon().isNull())
    type_text(program.start, "wrong")
    QTest.keyClick(program.start.windowHandle(), Qt.Key.Key_Backspace)
    QTest.keyClick(program.start.windowHandle(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(program.start, "secrets")
    things, heard = listener.shown(), listener.heard()
    typed = "".join(words for kind, words in heard if kind.startswith("object:text-changed"))
    assert typed.strip("●") == ""
    assert len(typed) > len("secrets")
    lines = [thing for thing in things if thing.role == "password text"]
    assert [line.text for line in lines] == ["●" * len("secrets")]
    assert badly_named(things) == []
    listener.listen_for_notices()
    for _ in range(2):
        QTest.keyClick(program.start.windowHandle(), Qt.Key.Key_Return)
        refused = listener.said(bool)
        assert ["does not open the notebook" in words for words in refused] == [True]


def test_letters_of_a_new_passphrase_are_not_told_either(
    use: Callable[..., Used], listener: Listener
) -> None:
    used = use()
    active(used.bot, used.window)
    page = used.go("settings")
    assert isinstance(page, SettingsPage)
    for line in (page.old, page.new, page.again):
        line.setFocus()
        type_text(used.window, "secret")
    told: list[str] = []

    def listen() -> bool:
        told.extend(words for kind, words in listener.heard() if "text-changed" in kind)
        return len(told) >= len("secret") * 3

    listener.bot.waitUntil(listen, timeout=5_000)
    assert set(told) == {"●"}


def test_a_voter_is_said_once_and_a_crowd_by_its_last_number(
    use: Callable[..., Used], listener: Listener
) -> None:
    used = in_the_day(use())
    active(used.bot, used.window)
    used.go("tally")
    handle = used.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Space)
    assert listener.said(lambda words: "4 counted" in words) == ["4 counted"]
    for _ in range(30):
        QTest.keyClick(handle, Qt.Key.Key_Space)
    told = listener.said(lambda words: "34 counted" in words)
    assert len(told) <= 3


def test_the_code_that_enter_would_take_is_said(
    use: Callable[..., Used], listener: Listener
) -> None:
    used = in_the_day(use())
    active(used.bot, used.window)
    page = used.go("incidents")
    assert isinstance(page, IncidentsPage)
    page.start()
    handle = used.window.windowHandle()
    type_text(used.window, "V0")
    assert listener.said(lambda words: any(w.startswith("V01") for w in words))
    QTest.keyClick(handle, Qt.Key.Key_Down)
    assert listener.said(lambda words: any(w.startswith("V02") for w in words))


def test_every_control_of_every_page_has_a_name(
    use: Callable[..., Used], evening: Evening, listener: Listener
) -> None:
    found = {}
    for used in (in_the_day(use()), use(template=evening.full)):
        active(used.bot, used.window)
        for spec in used.window.specs:
            page = used.go(spec.id)
            unfold(page)
            things = listener.shown()
            assert any(thing.name == spec.title() for thing in things)
            if bad := badly_named(things):
                found[spec.id] = bad
        used.window.hide()
    assert found == {}


def test_a_question_is_a_group_and_the_curve_has_values(
    use: Callable[..., Used], listener: Listener
) -> None:
    used = in_the_day(use())
    active(used.bot, used.window)
    used.go("checklist")
    things = listener.shown()
    question = next(n for n, t in enumerate(things) if t.name.startswith("Were you admitted"))
    inside = [t.name for t in things[question + 1 :][:12] if t.takes_keys]
    assert things[question].role == "panel"
    assert inside[:2] == ["Yes", "No"]
    used.go("tally")
    assert [t.role for t in listener.shown() if t.name.startswith("Curve of the day")] == ["image"]
