"""What is read from a notebook before its window can be built, and the building."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.gui.locking import AS_USUAL, Guard, read_guard
from observer_app.gui.look import read_text_percent
from observer_app.gui.pages import Desk, PageSpec
from observer_app.gui.previews import Previews
from observer_app.gui.theme import Theme, ThemeChoice
from observer_app.gui.window import MainWindow
from observer_app.services.session import Role

if TYPE_CHECKING:
    from observer_app.core.clock import Clock
    from observer_app.core.pack import Pack
    from observer_app.gui.dispatcher import Dispatcher
    from observer_app.services.session import Session

_SETTING = "window"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the window needs to know of a notebook.

    language "" and text_percent 0 were never chosen.
    """

    role: Role
    alias: str
    pack: Pack
    device: str = ""
    language: str = ""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 0
    guard: Guard = AS_USUAL


def read_facts(session: Session) -> Facts:
    """Return what the window needs to know; settings of a strange shape are passed over."""
    kept = session.notebook.vault.get(_SETTING) or {}
    theme = kept.get("theme")
    return Facts(
        role=session.role,
        alias=session.alias,
        pack=session.pack,
        device=session.device,
        language=str(kept.get("language", "")),
        theme=ThemeChoice(theme) if theme in list(ThemeChoice) else ThemeChoice.SYSTEM,
        text_percent=read_text_percent(kept.get("text_percent")),
        guard=read_guard(kept),
    )


def put_language(session: Session, language: str) -> None:
    """Keep the window's language inside the notebook."""
    put_setting(session, "language", language)


def put_setting(session: Session, name: str, value: str | int) -> None:
    """Keep one setting of the window inside the notebook."""
    vault = session.notebook.vault
    vault.put(_SETTING, {**(vault.get(_SETTING) or {}), name: value})


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
    return window
