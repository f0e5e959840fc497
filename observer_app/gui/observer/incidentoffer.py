"""The button beside a question whose answer suggests an incident."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from observer_app.core.checklist import Answer
from observer_app.core.fold import Current
from observer_app.core.pack import IncidentCode, Question
from observer_app.gui.look import px
from observer_app.gui.observer.incident_form import Prefill
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import button
from observer_app.gui.wording import dict_of, value_text

_WIDE, _WIDEST = 340, 480
_PADDING, _APART = 26, 8


class IncidentOffer(QPushButton):
    """Hidden until there is something to offer; its place is kept, so nothing moves.

    Once such an incident was noted it leads there, and `another` begins one more.
    """

    wanted = Signal()
    """An incident is to be begun."""
    shown = Signal(str)
    """The id of the incident that is to be shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "small")
        self._noted = ""
        self._reserved = ""
        self.another = button(
            QCoreApplication.translate("IncidentOffer", "Another…"), self.wanted.emit, role="link"
        )
        self.another.setParent(parent)
        self.another.hide()
        self.clicked.connect(self._pressed)
        self.hide()

    @property
    def words(self) -> str:
        """What is offered, "" while nothing is."""
        return "" if self.isHidden() else self.accessibleName()

    def reserve(self, words: str) -> None:
        """Keep room for words that may be offered, where there is room."""
        self._reserved = words
        self.updateGeometry()

    def offer(self, words: str, *, noted: str = "") -> None:
        """Offer what `words` say, "" for nothing; noted: the incident that was noted already."""
        self._noted = noted
        if words:
            self.setToolTip(words)
            self.setAccessibleName(words)
            self._write()
        self.another.setVisible(bool(words and noted))
        self.setVisible(bool(words))

    def place(self) -> QWidget:
        """Return the place of the button, kept while it is hidden: the next questions stay put."""
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        # A button's own policy would have the row as wide as its words once there are any.
        kept.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(kept)
        return _Place(self)

    def whole_width(self, words: str) -> int:
        """Return the width that words take here, uncut."""
        return self.fontMetrics().horizontalAdvance(words) + px(_PADDING)

    def reserved_width(self) -> int:
        """Return the width that is kept, where there is room, with the other button's."""
        return self.whole_width(self._reserved) + self.another.sizeHint().width() + px(_APART)

    def sizeHint(self) -> QSize:
        """As wide as the whole words."""
        return QSize(self.whole_width(self.accessibleName()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Any width: what does not fit is cut, with dots, and is in the tip."""
        return QSize(px(_PADDING), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        words = self.accessibleName()
        room = max(self.width(), self.sizeHint().width() if self.isHidden() else 0) - px(_PADDING)
        # Rounded: what asks for its own width has it.
        said = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room + 1)
        if said != self.text():
            self.setText(said)

    def _pressed(self) -> None:
        if self._noted:
            self.shown.emit(self._noted)
        else:
            self.wanted.emit()


class _Place(QWidget):
    """As wide as the whole offer where there is room, and less where the question needs it."""

    def __init__(self, offer: IncidentOffer) -> None:
        super().__init__()
        self._offer = offer
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(_APART))
        inside.addStretch(1)
        inside.addWidget(offer.another, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(offer, 0, Qt.AlignmentFlag.AlignTop)
        self.setMinimumWidth(_width())

    def sizeHint(self) -> QSize:
        """The same whether there is an offer or not."""
        wide = max(_width(), self._offer.reserved_width())
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same, too: the question stands beside it or above it for good."""
        return QSize(_width(), super().minimumSizeHint().height())


def offer_words(desk: Desk, code: IncidentCode, noted: Current | None = None) -> str:
    """Return what is offered of a code, or said once one was noted."""
    text = QCoreApplication.translate("IncidentOffer", "Note an incident: {code} {name}")
    if noted is not None:
        text = QCoreApplication.translate("IncidentOffer", "Noted at {time}: {code} {name}")
    time = "" if noted is None else desk.hour(noted.happened_at)
    return text.format(code=code.code, name=desk.text(code.label), time=time)


def offered(
    desk: Desk, question: Question, *, answer: Answer, comment: str, photos: tuple[Current, ...]
) -> Prefill:
    """Return the incident that an answer suggests, with what was answered and its photos."""
    said = value_text(desk, answer, dict_of(desk, question.options))
    text = f"{desk.text(question.label)} {said}"
    return Prefill(question.incident, f"{text}. {comment}" if comment else text, files=photos)


def _width() -> int:
    """Return the least width kept for an offer; larger text does not push the question away."""
    return min(px(_WIDE), _WIDEST)
