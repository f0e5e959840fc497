"""Which sheet figures are read from, and the time that it gives for itself; asked beside each."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import Caption, Choice, field
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.scroll import bring_into_view
from observer_app.gui.widgets.timefield import TimeField
from observer_app.gui.wording import source_names

_KEPT = "  ✓"
_BESIDE = 16


class SheetHead(QWidget):
    """The choice of the sheet and its time of completion."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.source = Choice(source_names(), name=self.tr("Where did you read them?"), mark=_KEPT)
        self.source_question = MessageBar()
        self.completed = TimeField(desk, name=self.tr("Completed at"), hint="21:40")
        self.completed_question = MessageBar()
        self.source.chosen.connect(lambda _: self.source_question.clear())
        self.completed.line.textChanged.connect(lambda _: self.completed_question.clear())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_Line(_Where(self.source), _When(self.completed)))
        column.addWidget(self.source_question)
        column.addWidget(self.completed_question)

    def mark_kept(self, sources: Collection[str]) -> None:
        """Show which sheets have figures in the journal."""
        for source, words in source_names():
            kept = source in sources
            option = self.source.option(source)
            option.setText(f"{words}{_KEPT}" if kept else words)
            known = self.tr("figures are kept") if kept else self.tr("no figures yet")
            option.setAccessibleDescription(known)
            option.setToolTip(known)

    def ask_source(self) -> None:
        """Ask where the figures were read: nobody else can know, so nothing is preset."""
        self.source_question.say(
            self.tr("Say first where you read them: each place has figures of its own."),
            Tone.WARN,
            closable=False,
        )
        self._lead_to(self.source.option(source_names()[0][0]))

    def ask_hour(self) -> None:
        """Say that the time of completion does not read as one."""
        self.completed_question.say(
            self.tr("This is no time of day: write it as 21:40 or 2140, or leave it empty."),
            Tone.WARN,
            closable=False,
        )
        self._lead_to(self.completed.line)

    def ask_ahead(self, record: Callable[[], object]) -> None:
        """Ask about a time that has not come yet. record: saves what the paper says."""
        self.completed_question.say(
            self.tr("{hour} has not come yet. Does the paper say so?").format(
                hour=self.completed.line.text().strip()
            ),
            Tone.WARN,
            actions=((self.tr("Save it as written"), record),),
            closable=False,
        )
        self._lead_to(self.completed.line)

    def _lead_to(self, control: QWidget) -> None:
        """Give the keyboard to what is asked for, with the question in sight."""
        control.setFocus()
        bring_into_view(self)
        bring_into_view(control)


class _Where(QWidget):
    """The choice of the sheet below its words; beside something it needs two columns."""

    def __init__(self, source: Choice) -> None:
        super().__init__()
        self.source = source
        column = field(source.accessibleName(), source)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        self.setLayout(column)

    def minimumSizeHint(self) -> QSize:
        """As wide as two columns: in one, the sheets would push the figures out of sight."""
        widths = [self.source.option(name).sizeHint().width() for name, _ in source_names()]
        return QSize(max(widths[::2]) + max(widths[1::2]) + _BESIDE, super().sizeHint().height())


class _When(QWidget):
    """The time of completion; its words are above it, or beside it in a line of their own."""

    def __init__(self, completed: TimeField) -> None:
        super().__init__()
        self._completed = completed
        self._caption = Caption(completed.line.accessibleName(), completed)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._box.addWidget(self._caption)
        self._box.addWidget(completed)
        self._box.addStretch(1)

    def lie_down(self, is_lying: bool) -> None:
        """Have the words beside the time, or above it."""
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if is_lying else way.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """The width with the words above: what it needs to stand beside something."""
        parts = (self._caption, self._completed)
        least = max(part.minimumSizeHint().width() for part in parts)
        return QSize(least, super().minimumSizeHint().height())


class _Line(Columns):
    """The sheet and its time: side by side, or one below the other."""

    def __init__(self, where: _Where, when: _When) -> None:
        self._where, self._when = where, when
        super().__init__((where, 1), (when, 0), spacing=_BESIDE)

    def minimumSizeHint(self) -> QSize:
        """One sheet's width: a narrow place gets one column of them."""
        least = max(part.minimumSizeHint().width() for part in (self._where.source, self._when))
        return QSize(least, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Look where the words of the time stand."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._when.lie_down(self.is_stacked)
        return done
