"""The votes a second time: the first figures are hidden, then differences are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from observer_app.gui.observer.secondtypings import Paused
from observer_app.gui.pages import number
from observer_app.gui.widgets.basic import button, clear, label, row
from observer_app.gui.widgets.figurefield import figure_field, figure_of, mark_wrong, read_figures


class SecondEntry(QWidget):
    """Asks for each figure anew; where both differ, asks a third time beside the two."""

    agreed = Signal(object, object)
    """Figures to use by id, and the ids for which two of the typings came out alike."""
    asked = Signal()
    """Something new stands there to be typed."""
    edited = Signal()
    """Somebody typed here."""
    left = Signal()
    """The second typing was given up."""

    def __init__(self, after: QWidget) -> None:
        """after: what Tab leads here from."""
        super().__init__()
        self._after = after
        self.fields: dict[str, QLineEdit] = {}
        self.third: dict[str, QLineEdit] = {}
        self._names: dict[str, str] = {}
        self._first: dict[str, int] = {}
        self._second: dict[str, int] = {}
        self._texts: dict[str, str] = {}
        """The second typing as it was compared."""
        self.told = label(wrap=True)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(5)
        self._grid.setHorizontalSpacing(10)
        self.compare_button = button(self.tr("Compare"), self.compare, role="primary")
        self.use_button = button(self.tr("Use these"), self._use, role="primary")
        self.leave_button = button(self.tr("Not now"), self._leave, role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addLayout(self._grid)
        column.addLayout(row(1, self.compare_button, self.use_button, self.leave_button))

    def begin(self, names: Sequence[tuple[str, str]], first: Mapping[str, int]) -> None:
        """Ask for the figures named in `names` (id, words); `first` stays hidden."""
        self._names, self._first = dict(names), dict(first)
        self._second = {}
        self.third.clear()
        self.fields.clear()
        clear(self._grid)
        for place, (name, words) in enumerate(names):
            made = self._field(words)
            self.fields[name] = made
            caption = label(words, wrap=True)
            caption.setMinimumWidth(190)
            self._grid.addWidget(caption, place, 0)
            self._grid.addWidget(made, place, 1)
        self._grid.setColumnStretch(0, 1)
        self.told.setText(
            self.tr("Read the sheet once more and type each figure. The first ones are hidden.")
        )
        self.compare_button.show()
        self.use_button.hide()
        self._order([*self.fields.values(), self.compare_button])
        if self.fields:
            next(iter(self.fields.values())).setFocus()
        self.asked.emit()

    def next_field(self) -> QLineEdit | None:
        """Return the field in use, else the first that is empty, else the last."""
        controls = list((self.third or self.fields).values())
        chosen = [c for c in controls if c.hasFocus()] + [c for c in controls if not c.text()]
        return next(iter([*chosen, *controls[-1:]]), None)

    def pause(self) -> Paused:
        """Return what is typed here, to be gone on with by `resume`."""
        typed = {name: made.text() for name, made in self.fields.items()} or dict(self._texts)
        return Paused(typed, {name: made.text() for name, made in self.third.items()})

    def resume(
        self, names: Sequence[tuple[str, str]], first: Mapping[str, int], paused: Paused
    ) -> None:
        """Go on with what was put away; the keyboard stays where it is."""
        focused = QApplication.focusWidget()
        self.begin(names, first)
        for name, text in paused.second.items():
            if name in self.fields:
                self.fields[name].setText(text)
        if paused.third:
            self.compare()
        for name, text in paused.third.items():
            if name in self.third:
                self.third[name].setText(text)
        if focused is not None:
            focused.setFocus()

    def compare(self) -> None:
        """Show line by line where the two differ; use them at once if nothing does."""
        typed = read_figures(self.fields)
        if typed is None:
            self.told.setText(self.tr("The marked fields are not whole numbers."))
            return
        self._second = typed
        self._texts = {name: control.text() for name, control in self.fields.items()}
        differing = [
            name for name in self._names if self._first.get(name) != self._second.get(name)
        ]
        if differing:
            self._show_differences(differing)
        else:
            self._finish({})

    def _show_differences(self, names: Sequence[str]) -> None:
        clear(self._grid)
        self.fields.clear()
        same = len(self._names) - len(names)
        self.told.setText(
            self.tr("%Ln figure(s) came out differently.", "", len(names))
            + " "
            + self.tr("Look at the sheet and type the right one. Alike: {same}.").format(same=same)
        )
        heads = (self.tr("first"), self.tr("second"), self.tr("right"))
        for column, head in enumerate(heads, start=1):
            made = label(head, "muted")
            made.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(made, 0, column)
        for place, name in enumerate(names, start=1):
            caption = label(self._names[name], wrap=True)
            caption.setMinimumWidth(110)
            self._grid.addWidget(caption, place, 0)
            for column, figures in enumerate((self._first, self._second), start=1):
                shown = number(figures[name]) if name in figures else "—"
                said = label(shown, tone="warn")
                said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(said, place, column)
            made_field = self._field(f"{self._names[name]}: {heads[2]}")
            self.third[name] = made_field
            self._grid.addWidget(made_field, place, 3)
        self.compare_button.hide()
        self.use_button.show()
        self._order([*self.third.values(), self.use_button])
        self.third[names[0]].setFocus()
        self.asked.emit()

    def _order(self, controls: Sequence[QWidget]) -> None:
        """Let Tab go from field to field and then to what they are for."""
        for one, after in pairwise([self._after, *controls, self.leave_button]):
            QWidget.setTabOrder(one, after)

    def _field(self, name: str) -> QLineEdit:
        made = figure_field(name)
        made.textEdited.connect(lambda _: self.edited.emit())
        made.returnPressed.connect(self._next)
        return made

    def _next(self) -> None:
        controls = list((self.third or self.fields).values())
        place = next((i for i, control in enumerate(controls) if control.hasFocus()), -1)
        if place + 1 < len(controls):
            controls[place + 1].setFocus()
        else:
            # Not now: the same Enter goes on to the window, which presses what has the keyboard.
            after = self.use_button if self.third else self.compare_button
            QTimer.singleShot(0, after, after.setFocus)

    def _use(self) -> None:
        right: dict[str, int] = {}
        for name, control in self.third.items():
            value = figure_of(control.text())
            mark_wrong(control, value is None)
            if value is not None:
                right[name] = value
        if len(right) < len(self.third):
            self.told.setText(self.tr("Type each of these once more, as the sheet has it."))
            return
        self._finish(right)

    def _finish(self, right: Mapping[str, int]) -> None:
        """Tell the figures to use. Twice means: two of the typings came out alike."""
        figures = {**self._first, **self._second, **right}
        twice = frozenset(
            name
            for name, value in figures.items()
            if [self._first.get(name), self._second.get(name), right.get(name)].count(value) > 1
        )
        self.agreed.emit(figures, twice)

    def _leave(self) -> None:
        self.left.emit()
