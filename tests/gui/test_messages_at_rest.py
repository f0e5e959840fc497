"""A message that is being read costs no work: the battery has to last twelve hours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint

from observer_app.gui.messages import Tone
from observer_app.gui.widgets.bubble import message_of
from tests.gui.conftest import Used
from tests.gui.test_messages import LONG, PAGES, bubble_of

WAYS = (("Show", lambda: None), ("Take back", lambda: None))


class _Layouts(QObject):
    """Counts how often a message is asked to lay itself out."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.mark.parametrize("text", ["Saved.", LONG, " ".join([LONG] * 3)], ids=["short", "", "cut"])
def test_a_message_that_stands_comes_to_rest(at_station: Used, text: str) -> None:
    for page_id in PAGES:
        page = at_station.go(page_id)
        page.messages.say(text, Tone.ERROR, actions=WAYS)
        at_station.bot.wait(30)
        layouts = _Layouts()
        bubble_of(page.messages).installEventFilter(layouts)
        at_station.bot.wait(30)
        # A page that has just been read may ask for one or two; a loop asks for dozens.
        assert layouts.seen < 6, page_id


def test_a_page_that_is_left_has_its_foot_back(at_station: Used) -> None:
    at_station.window.resize(683, 384)
    at_station.go("incidents")
    before = {page_id: _foot(at_station, page_id) for page_id in PAGES}
    at_station.window.notice.say(LONG, Tone.ERROR, actions=WAYS)
    kept = []
    for page_id in PAGES:
        if _foot(at_station, page_id) > before[page_id]:
            kept.append(page_id)
        assert bubble_of(at_station.window.notice).isVisible()
        at_station.go("settings" if page_id != "settings" else "journal")
        at_station.bot.wait(20)
        assert (
            at_station.window.page(page_id)._foot_room._layout.contentsMargins().bottom()
            == (before[page_id])
        ), page_id
    assert kept


def _foot(used: Used, page_id: str) -> int:
    page = used.go(page_id)
    used.bot.wait(20)
    return page._foot_room._layout.contentsMargins().bottom()


def test_a_message_lies_above_each_page_that_comes(at_station: Used) -> None:
    window = at_station.window
    window.notice.say(LONG, Tone.ERROR, actions=WAYS)
    for page_id in (*PAGES, *PAGES):
        at_station.go(page_id)
        at_station.bot.wait(20)
        bubble = bubble_of(window.notice)
        for spot in (bubble.rect().center(), bubble.rect().topLeft() + QPoint(9, 9)):
            assert message_of(window.childAt(bubble.mapTo(window, spot))) is bubble, page_id
