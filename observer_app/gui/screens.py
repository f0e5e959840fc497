"""Pictures of the pages of a notebook: for the demo, the README, and for looking at them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.services.session import Role, Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from observer_app.gui.window import MainWindow

SIZE = (1366, 768)
"""The cheap laptop's screen."""

_AFTER = timedelta(minutes=6)
_BEFORE_ALL = datetime(2000, 1, 1, tzinfo=UTC)
_ROUNDS = 6
_DEMO_PICTURES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("observer-1", "observer", ()),
    # The station where more went wrong.
    ("observer-2", "observer", ("incidents",)),
    ("coordinator", "coordinator", ()),
)
"""(notebook, prefix of the pictures, pages or all) of the demo."""


def demo_screens(folder: Path, out: Path, passphrase: str) -> Sequence[Path]:
    """Write pictures of both roles' pages of a demo into `out`; return their paths."""
    taken: list[Path] = []
    for name, prefix, pages in _DEMO_PICTURES:
        taken += take_screens(folder / name, out, passphrase=passphrase, prefix=prefix, pages=pages)
    return sorted(set(taken))


def take_screens(
    notebook: Path,
    out: Path,
    *,
    passphrase: str,
    prefix: str = "",
    language: str = "en",
    theme: str = "light",
    size: tuple[int, int] = SIZE,
    pages: Sequence[str] = (),
) -> list[Path]:
    """Write a PNG of every page (or of those named) of a notebook; no entry is written.

    The pages are drawn as they stand a few minutes after the last entry.
    Raises: as open_session.
    """
    app = _application()
    from observer_app.gui.dispatcher import Dispatcher, InlineExecutor
    from observer_app.services.clock import ScriptedClock
    from observer_app.services.session import open_session

    clock = ScriptedClock(_BEFORE_ALL)
    dispatcher = Dispatcher(owner=InlineExecutor(), pool=InlineExecutor())
    opened: list[Session] = []
    dispatcher.open(
        lambda: open_session(notebook, passphrase=passphrase, clock=clock),
        opened.append,
        _raise,
    )
    clock.move_to(_last_moment(opened[0]) + _AFTER)
    window = _window(dispatcher, opened[0], clock=clock, language=language, theme=theme)
    out.mkdir(parents=True, exist_ok=True)
    try:
        return _grab_pages(app, window, out, prefix=prefix, size=size, pages=pages)
    finally:
        window.desk.previews.close()
        window.close()
        window.deleteLater()
        dispatcher.close()
        _settle(app)


def take_start_screens(
    out: Path,
    *,
    notebook: Path,
    language: str = "en",
    theme: str = "light",
    size: tuple[int, int] = SIZE,
    prefix: str = "",
) -> list[Path]:
    """Write PNGs of the create and the unlock page."""
    app = _application()
    from observer_app.gui.dispatcher import InlineExecutor
    from observer_app.gui.language import speak
    from observer_app.gui.look import wear
    from observer_app.gui.start.window import StartWindow
    from observer_app.gui.theme import ThemeChoice

    speak(language)
    wear(ThemeChoice(theme))
    window = StartWindow(notebook, language=language, pool=InlineExecutor(), leave=lambda: None)
    _show(window, size)
    out.mkdir(parents=True, exist_ok=True)
    taken = []
    for name, show in (("create", window.show_create), ("unlock", window.show_unlock)):
        show()
        _settle(app)
        taken.append(_save(window, out / f"{_joined(prefix, name)}.png"))
    window.close()
    window.deleteLater()
    _settle(app)
    return taken


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    # Pictures need no screen, and none should flicker on somebody's desk.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The offscreen platform says for each window that it has no window manager.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    return QApplication(["observer-app"])


def _window(
    dispatcher: object, session: Session, *, clock: object, language: str, theme: str
) -> MainWindow:
    from observer_app.gui.desk import build_window
    from observer_app.gui.facts import read_facts
    from observer_app.gui.language import speak
    from observer_app.gui.look import wear
    from observer_app.gui.theme import ThemeChoice

    speak(language)
    return build_window(
        dispatcher,  # type: ignore[arg-type] # imported late
        read_facts(session),
        clock=clock,  # type: ignore[arg-type] # imported late
        theme=wear(ThemeChoice(theme)),
        language=language,
        notebook=session.notebook.path,
        lock=lambda: None,
        panic=lambda: None,
    )


def _grab_pages(
    app: QApplication,
    window: MainWindow,
    out: Path,
    *,
    prefix: str,
    size: tuple[int, int],
    pages: Sequence[str],
) -> list[Path]:
    _show(window, size)
    taken = []
    for place, spec in enumerate(window.specs, start=1):
        if pages and spec.id not in pages:
            continue
        window.go(spec.id)
        _settle(app)
        name = _joined(prefix, f"{place:02d}-{spec.id}")
        taken.append(_save(window, out / f"{name}.png"))
    return taken


def _show(window: QWidget, size: tuple[int, int]) -> None:
    from PySide6.QtCore import Qt

    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    window.show()


def _settle(app: QApplication) -> None:
    from PySide6.QtCore import QEvent

    for _ in range(_ROUNDS):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _save(window: QWidget, path: Path) -> Path:
    window.grab().save(str(path), "PNG")
    return path


def _last_moment(session: Session) -> datetime:
    """Return when the last entry of a day's work was written down."""
    role_is_observer = session.role is Role.OBSERVER
    newest = session.notebook.queries.current(
        device=session.device if role_is_observer else None, newest_first=True, limit=1
    )
    return newest[0].recorded_at if newest else _BEFORE_ALL


def _joined(prefix: str, name: str) -> str:
    return f"{prefix}-{name}" if prefix else name


def _raise(error: Exception) -> None:
    raise error
