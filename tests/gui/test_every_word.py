"""No word of the window is English in another language: pages, their tables, names and tips.

The day is the same in each language; what stays the same in its words was never translated.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStorageInfo
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from observer_app.core.errors import WrongPassphraseError
from observer_app.gui.dispatcher import InlineExecutor
from observer_app.gui.language import speak
from observer_app.gui.observer.pages import observer_pages
from observer_app.gui.settings import SettingsPage
from observer_app.gui.start.create import CreatePage
from observer_app.gui.start.window import StartWindow
from observer_app.gui.widgets.sticks import find_sticks
from tests.gui.conftest import Templates, Used
from tests.gui.test_every_page import in_the_day, unfold
from tests.gui.words import names_of, said, unsaid


def day_in(used: Used) -> set[str]:
    """Return all that the window says on a day."""
    in_the_day(used)
    words: set[str] = set(said(used.window))
    for spec in observer_pages():
        page = used.go(spec.id)
        unfold(page)
        if isinstance(page, SettingsPage):
            page.check_button.click()
        used.bot.wait(1)
        words.update(said(used.window))
    return words


@pytest.mark.parametrize("language", ["az", "ru"])
def test_no_page_of_the_observer_speaks_english(use: Callable[..., Used], language: str) -> None:
    used = use(language=language)
    here = day_in(used)
    english = day_in(use(language="en"))
    sticks = [path.name for path in find_sticks(QStorageInfo.mountedVolumes())]
    assert unsaid(here, english, data=(*names_of(used.window.desk.pack), *sticks)) == []


def start_in(language: str, folder: Path, pack: Path, bot: QtBot) -> set[str]:
    """Return all that the window says before a notebook is open."""
    speak(language)
    window = StartWindow(folder, language=language, pool=InlineExecutor(), leave=lambda: None)
    bot.addWidget(window)
    words: set[str] = set()
    window.show()
    window.show_create()
    page = window.findChild(CreatePage)
    assert page is not None
    words.update(said(window))
    page.set_pack(pack)
    for passphrase in ("abc", "zarnishkov", "zarnishkov-bortelmaq-17", "şəhər-zarnishkov-bortel"):
        with bot.waitSignal(page.meter.judged):
            page.passphrase.setText(passphrase)
        words.update(said(window))
    with bot.waitSignal(page.meter.judged):
        page.draw.click()
    drawn = page.drawn.text()
    words.update(said(window))
    words.discard(drawn)
    window.show_unlock()
    words.update(said(window))
    window.unlock.refuse(WrongPassphraseError("notebook.wrong_passphrase"))
    words.update(said(window))
    window.close()
    return words


@pytest.mark.parametrize("language", ["az", "ru"])
def test_nothing_before_the_notebook_speaks_english(
    qtbot: QtBot, tmp_path: Path, templates: Templates, language: str
) -> None:
    here = start_in(language, tmp_path / "none", templates.pack, qtbot)
    assert unsaid(here, start_in("en", tmp_path / "none", templates.pack, qtbot)) == []


def test_the_pack_is_named_in_the_window_s_language(
    qtbot: QtBot, tmp_path: Path, templates: Templates
) -> None:
    words = start_in("az", tmp_path / "none", templates.pack, qtbot)
    assert "Nümunə bələdiyyə seçkisi, 12 məntəqə" in words


def test_english_that_slips_in_is_found(use: Callable[..., Used]) -> None:
    used = use(language="az")
    QLabel("1 entries are only on this laptop", used.window).show()
    assert unsaid(set(said(used.window)), {"1 entries are only on this laptop"})
