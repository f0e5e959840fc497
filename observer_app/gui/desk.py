"""The building of a window from what its notebook says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.gui.facts import STREAM, STREAM_AT
from observer_app.gui.focuskept import keep_focus
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
    if facts.stream:
        # Before anything counts: the space bar does so on any page.
        desk.drafts[STREAM] = facts.stream
    desk.drafts[STREAM_AT] = facts.station
    window = MainWindow(desk, page_specs(facts.role), lock=lock, panic=panic)
    if before is not None:
        # Before the new page reads what was kept.
        before.page(before.page_id).keep_typed()
        window.go(before.page_id)
        window.page(before.page_id).follow(before.page(before.page_id))
        keep_focus(window, before)
    return window
