"""One entry as a line of Today, with the way to correct it or to take it back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from observer_app.core.fold import Current
from observer_app.core.kinds import AMENDABLE, EntryKind
from observer_app.gui.entry_dialog import open_entry
from observer_app.gui.icons import pixmap
from observer_app.gui.look import px
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import button, label
from observer_app.gui.wording import ICONS, describe, kind_name, when_text

_NAMED = frozenset(
    {EntryKind.EXPORT, EntryKind.TURNOUT, EntryKind.QUIET, EntryKind.ENROL, EntryKind.PROTOCOL}
)
"""What such an entry is about does not say what it is."""
_UNDONE = frozenset({EntryKind.EVENT, EntryKind.QUIET})
"""What one press records, and one press takes back."""


class EntryLine(QPushButton):
    """One entry as a line; a click shows its history and lets one correct it."""

    def __init__(self, desk: Desk, entry: Current, page: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "link")
        text = describe(desk, entry)
        if entry.kind in _NAMED:
            text = f"{kind_name(entry.kind)}: {text}"
        when = when_text(desk, entry.happened_at)
        self.setAccessibleName(f"{when} {text}")
        self.setToolTip(text)
        self.setMinimumHeight(30)
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 2, 6, 2)
        line.setSpacing(9)
        time = label(when, "muted")
        mark = QLabel()
        mark.setPixmap(pixmap(ICONS.get(entry.kind, "notes"), desk.theme.muted, size=18))
        # The answer stands last: of a long question the middle is left out.
        mode = Qt.TextElideMode
        is_answer = entry.kind is EntryKind.CHECKLIST
        words = _Elided(text, mode.ElideMiddle if is_answer else mode.ElideRight)
        line.addWidget(time)
        line.addWidget(mark)
        line.addWidget(words, 1)
        if entry.retracted is not None:
            line.addWidget(label(self.tr("taken back"), "chip", tone="warn"))
        elif entry.changes:
            line.addWidget(label(self.tr("corrected"), "chip", tone="info"))
        self._stops: list[QWidget] = [self]
        if entry.kind in _UNDONE and entry.retracted is None:
            self._stops.append(self._undo(desk, entry, page))
            line.addWidget(self._stops[-1])
        for child in (time, mark, words):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if entry.kind in AMENDABLE or entry.kind is EntryKind.EXPORT:
            self.clicked.connect(lambda _=False: open_entry(desk, entry.id, page))
        else:
            self.setEnabled(False)

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, from left to right."""
        return list(self._stops)

    def _undo(self, desk: Desk, entry: Current, page: QWidget) -> QPushButton:
        """Return what takes a stray key back, long after its message has gone."""
        made = button(
            "",
            lambda: open_entry(desk, entry.id, page, is_taking_back=True),
            role="link",
            picture="undo",
            name=self.tr("Take back: {what}").format(what=self.accessibleName()),
        )
        made.setToolTip(made.accessibleName())
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setFixedSize(px(28), px(26))
        return made


class _Elided(QLabel):
    """A label that is cut with an ellipsis where there is no room."""

    def __init__(self, text: str, mode: Qt.TextElideMode) -> None:
        super().__init__()
        self._whole, self._mode = text, mode
        self.setMinimumWidth(40)

    def resizeEvent(self, event: object) -> None:
        """Cut anew."""
        shown = self.fontMetrics().elidedText(self._whole, self._mode, max(20, self.width()))
        self.setText(shown)
        super().resizeEvent(event)  # type: ignore[arg-type] # passed through

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(40, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        """The whole text."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self._whole) + 4, super().sizeHint().height()
        )
