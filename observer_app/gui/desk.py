"""The building of a window from what its notebook says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from observer_app.gui.pages import Desk, PageSpec
from observer_app.gui.previews import Previews
from observer_app.gui.theme import Theme
from observer_app.gui.window import MainWindow
from observer_app.services.session import Role

if TYPE_CHECKING:
    from observer_app.core.clock import Clock
    from observer_app.gui.dispatcher import Dispatcher
    from observer_app.gui.facts import Facts


def page_specs(role: Role) -> Sequence[PageSpec]:
    """Return the pages that a role sees, in order."""
    if role is Role.COORDINATOR:
        from observer_app.gui.coordinator.pages import coordinator_pages

        return coordinator_pages()
    from observer_app.gui.observer.pages import observer_pages

    return observer_pages()


def build_window(
    dispatcher: Dispatcher,
    facts: Facts,
    *,
    clock: Clock,
    theme: Theme,
    language: str,
    notebook: Path,
    lock: Callable[[], None],
    panic: Callable[[], None],
    relook: Callable[[], None] = lambda: None,
    resize_text: Callable[[int], None] = lambda _percent: None,
    before: MainWindow | None = None,
) -> MainWindow:
    """Return the window of an open notebook. before: the one whose place it takes."""
    desk = Desk(
        dispatcher=dispatcher,
        clock=clock,
        role=facts.role,
        alias=facts.alias,
        pack=facts.pack,
        theme=theme,
        language=language,
        previews=before.desk.previews if before is not None else Previews(dispatcher),
        notebook=notebook,
        device=facts.device,
        relook=relook,
        resize_text=resize_text,
        lock=lock,
        guard=facts.guard,
        drafts=before.desk.drafts if before is not None else {},
    )
    window = MainWindow(desk, page_specs(facts.role), lock=lock, panic=panic)
    if before is not None:
        window.go(before.page_id)
        keep_focus(window, before)
    return window


def keep_focus(window: MainWindow, before: MainWindow) -> None:
    """Put the keyboard on the control of `window` that had it in `before`, on the same page.

    A control is found again by its way down: the class of each part, and which of that class.
    """
    had = before.focusWidget()
    if had is None or had is before:
        return
    old: QWidget = before.page(before.page_id)
    new: QWidget = window.page(window.page_id)
    if had is not old and not old.isAncestorOf(had):
        old, new = before, window
    found = _follow(new, _way(old, had))
    if found is not None and found.focusPolicy() != Qt.FocusPolicy.NoFocus:
        found.setFocus()
    else:
        new.setFocus()


def _way(top: QWidget, control: QWidget) -> list[tuple[type[QWidget], int]]:
    way: list[tuple[type[QWidget], int]] = []
    while control is not top and (parent := control.parentWidget()) is not None:
        way.insert(0, (type(control), _of_class(parent, type(control)).index(control)))
        control = parent
    return way


def _follow(top: QWidget, way: list[tuple[type[QWidget], int]]) -> QWidget | None:
    for kind, place in way:
        among = _of_class(top, kind)
        if place >= len(among):
            return None
        top = among[place]
    return top


def _of_class(parent: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [child for child in parent.children() if type(child) is kind]
