"""Whatever is said beside a figure, above it or at the foot: no field and no button moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from observer_app.core.kinds import CopyAnswer
from observer_app.gui.look import set_text_percent, wear
from observer_app.gui.observer.protocol import ProtocolPage
from observer_app.gui.theme import ThemeChoice
from observer_app.services.commands import LogEvent, RecordProtocol
from tests.gui.conftest import Used
from tests.gui.test_every_page import in_the_day

WINDOWS = [(1366, 768), (1024, 768)]


@pytest.fixture(autouse=True)
def usual_size_again(qtbot: QtBot) -> Iterator[None]:
    yield
    set_text_percent(100)
    wear(ThemeChoice.LIGHT)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def places(page: ProtocolPage) -> dict[str, QRect]:
    """Return where each figure's field, the way to type again, the foot and saving are."""
    settle()
    form = page.figures
    parts: dict[str, QWidget] = {**form.lines, **form.votes}
    parts |= {"again": form.again_button, "save": page.save_button, "foot": page.foot}
    return {name: QRect(w.mapTo(page, QPoint()), w.size()) for name, w in parts.items()}


def moved(page: ProtocolPage, before: dict[str, QRect]) -> dict[str, tuple[QRect, QRect]]:
    now = places(page)
    return {name: (was, now[name]) for name, was in before.items() if now[name] != was}


def retype(control: QLineEdit, text: str) -> None:
    control.selectAll()
    QTest.keyClicks(control, text)


def with_a_posted_sheet(used: Used) -> ProtocolPage:
    """Return the page of a day on which the posted sheet is saved, and the copy is chosen."""
    busy = in_the_day(used)
    for code in ("closed", "count-started"):
        busy.wait_minutes(55)
        busy.execute(LogEvent(code))
    busy.execute(RecordProtocol(copy=CopyAnswer.NOT_ASKED))
    page = busy.go("protocol")
    assert isinstance(page, ProtocolPage)
    form = page.figures
    form.source.option("posted").click()
    for control in (*form.lines.values(), *form.votes.values()):
        retype(control, "1180")
    page.save()
    form.source.option("copy").click()
    page.messages.clear()
    return page


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", WINDOWS, ids=["1366", "1024"])
@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_no_field_moves_when_something_appears(
    use: Callable[..., Used], language: str, size: tuple[int, int], percent: int
) -> None:
    set_text_percent(percent)
    wear(ThemeChoice.LIGHT)
    used = use(language=language)
    used.window.resize(*size)
    page = with_a_posted_sheet(used)
    form = page.figures
    lines, votes = list(form.lines.values()), list(form.votes.values())
    used.window.activateWindow()
    used.bot.waitUntil(used.window.isActiveWindow)
    votes[1].setFocus()
    used.bot.waitUntil(lambda: page._area.verticalScrollBar().value() > 0)
    used.bot.wait(100)
    before = places(page)
    for control, texts in (
        (votes[1], ("190", "1180", "x")),
        (votes[0], ("250", "10180")),
        (lines[0], ("1", "1180")),
        (lines[1], ("2000",)),
    ):
        for text in texts:
            # By the mouse: what is clicked must stay where it was seen.
            scrolled = page._area.verticalScrollBar().value()
            retype(control, text)
            assert page._area.verticalScrollBar().value() == scrolled
            assert moved(page, before) == {}, text
    retype(votes[1], "190")
    page.save()
    assert moved(page, before) == {}, "saved"
    form.again_button.click()
    for name, field in form.second.fields.items():
        QTest.keyClicks(field, form.votes[name].text())
    form.second.compare_button.click()
    settle()
    assert len(form.twice()) == 2
    after = places(page)
    assert {n: r.left() for n, r in after.items()} == {n: r.left() for n, r in before.items()}
    assert after["foot"] == before["foot"]
