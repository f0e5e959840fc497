"""Answers to choose from: one that is chosen once more is taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from observer_app.core.pack import Question
from observer_app.gui.widgets.basic import Choice


class AnswerChoice(Choice):
    """One of several answers; "" is told when the chosen one was chosen again."""

    def __init__(self, options: Sequence[tuple[str, str]], *, columns: int = 0) -> None:
        """options, columns: as in Choice."""
        super().__init__(options, name="", columns=columns)
        for option, _ in options:
            self.option(option).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take two clicks in a hurry for one: the second would undo the first."""
        return event.type() == QEvent.Type.MouseButtonDblClick or super().eventFilter(
            watched, event
        )

    def _choose(self, option: str) -> None:
        if option == self._value:
            self.set_value("")
            self.chosen.emit("")
        else:
            super()._choose(option)


class AnswerBoxes(QWidget):
    """Several answers at once; what goes with no other lets go of the others."""

    chosen = Signal(tuple)
    """The ids of what is ticked."""

    def __init__(self, question: Question, options: Sequence[tuple[str, str]]) -> None:
        """options: (id, label)."""
        super().__init__()
        self._question = question
        self.boxes: dict[str, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (option, words) in enumerate(options):
            box = QCheckBox(words)
            box.clicked.connect(lambda _=False, option=option: self._ticked(option))
            self.boxes[option] = box
            grid.addWidget(box, place // 2, place % 2)

    def _ticked(self, last: str) -> None:
        """Tell what is ticked; what was ticked last stays."""
        alone = self._question.stands_alone
        if self.boxes[last].isChecked():
            for option, box in self.boxes.items():
                if option != last and (alone(last) or alone(option)):
                    box.setChecked(False)
        self.chosen.emit(tuple(name for name, box in self.boxes.items() if box.isChecked()))
