"""The count's steps on one line: each is logged with one key, breaks and durations are told."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from observer_app.core.pack import Event
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import label
from observer_app.gui.wording import duration
from observer_app.services.counting import CountView

_LEAST = 128
_SPACE = 6


class CountSteps(QWidget):
    """A button a step, in the pack's order, and a line that says how long things took."""

    pressed = Signal(str)
    """The code of the event to log."""

    def __init__(self, desk: Desk, events: tuple[Event, ...]) -> None:
        super().__init__()
        self.desk = desk
        self.setAccessibleName(self.tr("The count, step by step"))
        # A click on a step leaves the keyboard here: letters log steps, space logs none.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.steps: dict[str, _StepButton] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(_SPACE)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._columns = 0
        for event in events:
            made = _StepButton(event.key, desk.text(event.label))
            made.clicked.connect(partial(self._press, event.code))
            self.steps[event.code] = made
        self.told = label(role="muted", wrap=True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addWidget(self.told)
        self._place(1)

    def ask_in(self, question: QWidget) -> None:
        """Keep a place below the steps for what is asked about one of them."""
        self._column.insertWidget(1, question)

    def draw(self, view: CountView) -> None:
        """Show when each step was logged."""
        for step in view.steps:
            made = self.steps.get(step.event.code)
            if made is not None:
                made.show_times([self.desk.hour(time) for time in step.times])
        self.told.setText(self.summary(view))
        self.told.setVisible(bool(self.told.text()))

    def summary(self, view: CountView) -> str:
        """Return how long the count took, and its breaks, in one line."""
        parts = []
        if view.until_started is not None:
            started = duration(view.until_started)
            parts.append(self.tr("started {time} after closing").format(time=started))
        if view.at_work is not None:
            words = self.tr("took {time}") if view.is_over else self.tr("going on for {time}")
            parts.append(words.format(time=duration(view.at_work)))
        for pause in view.breaks:
            end = self.desk.hour(pause.end) if pause.end is not None else "…"
            parts.append(
                self.tr("break {start}–{end}").format(start=self.desk.hour(pause.start), end=end)
            )
        return "  ·  ".join(parts)

    def _press(self, code: str, _checked: bool = False) -> None:
        self.pressed.emit(code)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for place in range(max(self._columns, columns)):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        self._columns = columns
        for place, made in enumerate(self.steps.values()):
            self._grid.addWidget(made, place // columns, place % columns)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """One step's width."""
        return QSize(_LEAST, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit, in rows of like length."""
        super().resizeEvent(event)
        most = max(1, (self.width() + _SPACE) // (_LEAST + _SPACE))
        rows = -(-len(self.steps) // most) if self.steps else 1
        self._place(max(1, -(-len(self.steps) // rows)))


class _StepButton(QPushButton):
    """A step with its letter; filled once it was logged."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__()
        self._text = text
        self.setProperty("role", "event")
        # A click leaves the keyboard to all steps: space must not log the step again.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words = label(text, wrap=True)
        self._when = label(role="muted")
        self._key = label(key, "key")
        self._key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if not key:
            self._key.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 5, 8, 5)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.addWidget(self._key, 0, 0)
        grid.addWidget(self._when, 0, 1)
        grid.addWidget(self._words, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        for child in (self._key, self._words, self._when):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_times([])

    def show_times(self, times: list[str]) -> None:
        """Show when it was logged; more than once for breaks."""
        shown = times[-1] if times else "—"
        if len(times) > 1:
            shown = f"{shown}  ×{len(times)}"
        self._when.setText(shown)
        self._when.setProperty("tone", "ok" if times else "")
        self._when.style().unpolish(self._when)
        self._when.style().polish(self._when)
        self.setToolTip("\n".join([self._text, *times]))
        self.setAccessibleName(f"{self._text} {', '.join(times)}".strip())

    def sizeHint(self) -> QSize:
        """Room for two lines of words."""
        lines = self._words.fontMetrics().height()
        return QSize(_LEAST, lines * 3 + 22)

    def minimumSizeHint(self) -> QSize:
        """The same: words are wrapped, not cut."""
        return self.sizeHint()
