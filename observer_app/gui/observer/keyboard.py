"""Where the keyboard was on the page of the protocol: at which figure, and when in a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from observer_app.gui.pages import Page
from observer_app.gui.widgets.scroll import Follower

_QUIET_MS = 1_000
"""So long after a line of text lost the keyboard a letter is still meant for it."""


class Keyboard(QObject):
    """Remembers the figure that is typed, keeps in view what has the focus, and tells when a
    text was left.
    """

    def __init__(
        self, page: Page, area: QScrollArea, figures: Callable[[], Sequence[QLineEdit]]
    ) -> None:
        """area: what the figures are in. figures: all of their fields, as they are now."""
        super().__init__(page)
        self._page, self._figures = page, figures
        self._figure: QLineEdit | None = None
        self._text_left_ms: int | None = None
        Follower(area)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._went)

    def figure(self) -> QLineEdit | None:
        """Return the figure that had the keyboard last, else the first empty one, or the first."""
        shown = [made for made in self._figures() if made.isVisible()]
        if self._figure in shown:
            return self._figure
        return next((made for made in shown if not made.text()), next(iter(shown), None))

    def is_at(self, part: QWidget) -> bool:
        """True where a part has the keyboard, and no line of text had it a moment ago."""
        focused = self._page.window().focusWidget()
        left_ms = self._text_left_ms
        is_quiet = left_ms is None or self._page.desk.clock.now().mono_ms - left_ms >= _QUIET_MS
        return is_quiet and focused is not None and part.isAncestorOf(focused)

    def _went(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit) and new in self._figures():
            self._figure = new
        if isinstance(old, QLineEdit) and self._page.isAncestorOf(old):
            self._text_left_ms = self._page.desk.clock.now().mono_ms
