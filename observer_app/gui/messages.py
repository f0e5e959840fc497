"""Messages that stand beside what they are about: what happened, what is safe, what next."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from observer_app.core.errors import ObserverError


class Tone(StrEnum):
    """How a message is meant."""

    INFO = "info"
    OK = "ok"
    WARN = "warn"
    ERROR = "error"


def error_text(error: ObserverError) -> str:
    """Return an error in the language of the window: what happened, what is safe, what next."""
    from observer_app.services.messages import explain

    message = explain(error, translate=lambda text: QCoreApplication.translate("errors", text))
    return " ".join(part for part in (message.what, message.safe, message.next) if part)


class MessageBar(QFrame):
    """One message with its actions; hidden, and empty, until there is something to say."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._is_built = False
        self.hide()

    def _build(self) -> None:
        """Make what a message needs: most bars never say anything."""
        from PySide6.QtCore import Qt

        from observer_app.gui.widgets.columns import Columns

        self._is_built = True
        self._mark = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text.setMinimumWidth(240)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._holder = QWidget()
        self._holder.setLayout(self._actions)
        self._actions.setContentsMargins(0, 0, 0, 0)
        middle = Columns((self._text, 1), (self._holder, 0), spacing=14)
        self._close = QPushButton("×")
        self._close.setProperty("role", "link")
        self._close.setFixedWidth(30)
        self._close.setAccessibleName(self.tr("Dismiss this message"))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 8, 10)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(middle, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """What the bar says, "" while it is hidden."""
        return self._text.text() if self._is_built and not self.isHidden() else ""

    def say(
        self,
        text: str,
        tone: Tone = Tone.INFO,
        *,
        actions: tuple[tuple[str, Callable[[], object]], ...] = (),
        closable: bool = True,
    ) -> None:
        """Show `text`, with a button for each (label, what to do)."""
        from observer_app.gui.icons import pixmap
        from observer_app.gui.look import current_theme

        if not self._is_built:
            self._build()
        self._mark.setPixmap(pixmap(str(tone), getattr(current_theme(), str(tone)), size=22))
        self.setProperty("tone", str(tone))
        self._text.setText(text)
        self.setAccessibleName(text)
        self._set_actions(actions)
        self._close.setVisible(closable)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def show_error(self, error: ObserverError) -> None:
        """Explain an error."""
        if error.code == "action.cancelled":
            self.say(self.tr("Stopped. Nothing was left half done."), Tone.INFO)
        else:
            self.say(error_text(error), Tone.ERROR)

    def clear(self) -> None:
        """Say nothing any more."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _set_actions(self, actions: tuple[tuple[str, Callable[[], object]], ...]) -> None:
        while (item := self._actions.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for label, act in actions:
            button = QPushButton(label)
            button.setProperty("role", "small")
            button.clicked.connect(lambda _=False, act=act: act())
            self._actions.addWidget(button)
        self._holder.setVisible(bool(actions))
