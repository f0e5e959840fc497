"""Being out of the room, told on every page, with the one press that ends it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.kinds import EntryKind
from observer_app.gui.look import px
from observer_app.gui.pages import Desk
from observer_app.gui.speaking import Teller
from observer_app.services.commands import LogEvent
from observer_app.services.events import away_since
from observer_app.services.session import Changes

_CONCERNS = frozenset({EntryKind.EVENT, EntryKind.STATION, EntryKind.RETRACT, EntryKind.AMEND})
BACK = "back"
_ANY_HOUR = "00:00"
_WIDEST = 168
"""Of a line in the wide margin, between its edges and the button's own."""


class AwayNote(QWidget):
    """A button in the margin while the observer is away; a press of it says "I am back".

    Its place is kept while it is not there: coming and going, it moves nothing.
    """

    failed = Signal(object)
    """An ObserverError: nothing was logged."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.since: datetime | None = None
        self._is_narrow = False
        self.button = QPushButton()
        self.button.setProperty("role", "away")
        # Words never make the margin wider than it is.
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda _=False: self.come_back())
        self._teller = Teller(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        desk.dispatcher.changed.connect(self._on_changed)
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self.hide()
        self.refresh()

    def refresh(self) -> None:
        """Read whether the observer is away."""
        self.desk.dispatcher.run(away_since, self._draw, owner=self)

    def come_back(self) -> None:
        """Log that the observer is back."""

        def failed(error: ObserverError) -> None:
            self.failed.emit(error)

        self.desk.dispatcher.execute(LogEvent(BACK), None, failed, owner=self)

    def set_narrow(self, narrow: bool) -> None:
        """Show the time alone."""
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            # Without edges: the time takes all of the narrow margin.
            self.button.setProperty("narrow", narrow)
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)
        self._draw(self.since)

    def _draw(self, since: datetime | None) -> None:
        was, self.since = self.since, since
        self.setVisible(since is not None)
        # Words for any hour keep the place as high as those that will stand there.
        time = _ANY_HOUR if since is None else self.desk.hour(since)
        words = self.tr("Away since {time}").format(time=time)
        back = self.desk.pack.event(BACK)
        text = self.desk.text(back.label) if back else self.tr("I am back")
        self.button.setText(time if self._is_narrow else self._in_lines(words, text))
        # The style sheet gives buttons a least height, which is that of one line.
        self.setMinimumHeight(self.button.sizeHint().height())
        self.button.setAccessibleName(f"{words}: {text}")
        self.button.setToolTip(f"{words}: {text}")
        if since is not None and was != since:
            self._teller.tell(self.button.accessibleName())

    def _in_lines(self, *texts: str) -> str:
        """Return each text on lines of its own that are not cut at the edge of the margin."""
        self.button.ensurePolished()
        wide = self.button.fontMetrics().horizontalAdvance
        lines: list[str] = []
        for text in texts:
            first, *others = text.split()
            lines.append(first)
            for word in others:
                longer = f"{lines[-1]} {word}"
                if wide(longer) <= px(_WIDEST):
                    lines[-1] = longer
                else:
                    lines.append(word)
        return "\n".join(lines)

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _CONCERNS:
            self.refresh()
