"""A real encrypted notebook, made once and copied for each test, in a real window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from observer_app.core.canonical import JsonValue
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.gui.desk import build_window
from observer_app.gui.dispatcher import Dispatcher, Executor, InlineExecutor
from observer_app.gui.facts import read_facts
from observer_app.gui.language import speak
from observer_app.gui.look import wear
from observer_app.gui.pages import Page
from observer_app.gui.theme import ThemeChoice
from observer_app.gui.window import MainWindow
from observer_app.services import authority, packing
from observer_app.services.clock import ScriptedClock
from observer_app.services.drafts import incident_draft
from observer_app.services.session import Role, Session, create_session, open_session
from observer_app.store.keys import FLOOR_KDF
from tests.conftest import MORNING, ROOT

if TYPE_CHECKING:
    from observer_app.services.commands import Command

PASSPHRASE = "pain store that plan sport spoil"


@dataclass(frozen=True)
class Templates:
    """observer: enrolled, with the sample pack. coordinator: its authority. pack: the file."""

    observer: Path
    coordinator: Path
    pack: Path


@dataclass
class Used:
    """A window on a notebook, as a test uses it."""

    window: MainWindow
    session: Session
    clock: ScriptedClock
    bot: QtBot

    def go(self, page_id: str) -> Page:
        """Show a page and return it."""
        self.window.go(page_id)
        return self.window.page(page_id)

    def entries(self, kind: EntryKind, *, include_retracted: bool = False) -> list[Current]:
        """Return what the notebook itself says."""
        return self.session.notebook.queries.current(
            kinds=(kind,), include_retracted=include_retracted
        )

    def incident_draft(self) -> JsonValue:
        """Return what the vault has of an incident that is being written at this station."""
        return self.session.notebook.vault.get_draft(incident_draft(self.session.station))

    def execute(self, command: Command) -> None:
        """Do something without the window."""
        self.session.execute(command)

    def wait_minutes(self, minutes: float) -> None:
        """Let time pass."""
        self.clock.advance(timedelta(minutes=minutes))


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    """Two notebooks that every test copies."""
    folder = tmp_path_factory.mktemp("gui-notebooks")
    clock = ScriptedClock(MORNING)
    coordinator = create_session(
        folder / "coordinator",
        passphrase=PASSPHRASE,
        role=Role.COORDINATOR,
        alias="coord",
        clock=clock,
        kdf=FLOOR_KDF,
    )
    authority.init_authority(coordinator)
    source = folder / "source"
    shutil.copytree(ROOT / "resources" / "packs" / "sample", source)
    packing.build_pack(coordinator, source, folder / "election.pack")
    observer = create_session(
        folder / "observer",
        passphrase=PASSPHRASE,
        role=Role.OBSERVER,
        alias="obs-17",
        clock=clock,
        pack=folder / "election.pack",
        kdf=FLOOR_KDF,
    )
    authority.request_enrolment(observer, folder / "request.json")
    authority.approve_enrolment(coordinator, folder / "request.json", folder / "approval.json")
    authority.accept_enrolment(observer, folder / "approval.json")
    coordinator.close()
    observer.close()
    return Templates(
        observer=folder / "observer",
        coordinator=folder / "coordinator",
        pack=folder / "election.pack",
    )


def not_enrolled(folder: Path, *, pack: Path | None = None) -> Path:
    """Make an observer's notebook that no coordinator knows; return where it is."""
    create_session(
        folder,
        passphrase=PASSPHRASE,
        role=Role.OBSERVER,
        alias="obs-18",
        clock=ScriptedClock(MORNING),
        pack=pack,
        kdf=FLOOR_KDF,
    ).close()
    return folder


@pytest.fixture
def use(
    qtbot: QtBot, tmp_path: Path, templates: Templates, clock: ScriptedClock
) -> Iterator[Callable[..., Used]]:
    """Open a window on a copy of a notebook; work is done inline unless `owner` or `pool` do it."""
    opened: list[tuple[MainWindow, Dispatcher]] = []

    def open_it(
        *,
        template: Path | None = None,
        language: str = "en",
        owner: Executor | None = None,
        pool: Executor | None = None,
    ) -> Used:
        place = tmp_path / f"notebook-{len(opened)}"
        shutil.copytree(template or templates.observer, place)
        dispatcher = Dispatcher(owner=owner or InlineExecutor(), pool=pool or InlineExecutor())
        sessions: list[Session] = []
        dispatcher.open(
            lambda: open_session(place, passphrase=PASSPHRASE, clock=clock), sessions.append, _raise
        )
        qtbot.waitUntil(lambda: bool(sessions))
        speak(language)
        window = build_window(
            dispatcher,
            read_facts(sessions[0]),
            clock=clock,
            theme=wear(ThemeChoice.LIGHT),
            language=language,
            notebook=place,
            lock=lambda: None,
            panic=lambda: None,
        )
        window.show()
        opened.append((window, dispatcher))
        return Used(window=window, session=sessions[0], clock=clock, bot=qtbot)

    yield open_it
    for window, dispatcher in opened:
        window.desk.previews.close()
        window.close()
        dispatcher.close()
        # Not deleteLater: without an event loop, windows of earlier tests would pile up.
        shiboken6.delete(window)


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    """Leave nothing there: Qt would free what Python made after Python has ended."""
    yield
    app = QGuiApplication.instance()
    if app is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Have the next test begin in English, whichever language this one spoke."""
    yield
    app = QGuiApplication.instance()
    if app is not None and app.findChildren(QTranslator):
        speak("en")


@pytest.fixture
def used(use: Callable[..., Used]) -> Used:
    """A window on an observer's notebook, no station chosen yet."""
    return use()


@pytest.fixture
def at_station(used: Used) -> Used:
    """The same at a listed station that has opened."""
    from observer_app.services.commands import ChooseStation, LogEvent

    station = used.window.desk.pack.stations[0]
    used.wait_minutes(90)
    used.execute(ChooseStation(station.constituency, station.number))
    used.execute(LogEvent("opened"))
    return used


def _raise(error: Exception) -> None:
    raise error
