"""Messages that stand beside what they are about: what happened, what is safe, what next."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError

if TYPE_CHECKING:
    from datetime import datetime

    from observer_app.gui.widgets.bubble import Bubble


class Tone(StrEnum):
    """How a message is meant."""

    INFO = "info"
    OK = "ok"
    WARN = "warn"
    ERROR = "error"


class Edge(StrEnum):
    """Where a message lies first: on the head of what it is about, below it, on its lower edge,
    or at the foot of the page, as long as no button is there.
    """

    HEAD = "head"
    BELOW = "below"
    ON = "on"
    FOOT = "foot"


_PASSING = frozenset({Tone.OK, Tone.INFO})
"""These go by themselves, and when their page is left; the others wait for a person."""


def crash_text(error: BaseException) -> str:
    """Return what is said of a fault in the program itself; nothing of it is told but its kind."""
    return QCoreApplication.translate(
        "MainWindow",
        "Something unexpected went wrong in the program ({kind}). What was recorded before is "
        "safe. If it happens again, lock and unlock the notebook.",
    ).format(kind=type(error).__name__)


def error_text(error: ObserverError) -> str:
    """Return an error in the language of the window: what happened, what is safe, what next."""
    from observer_app.services.messages import explain

    message = explain(
        error,
        translate=lambda text: QCoreApplication.translate("errors", text),
        moment=_moment_text,
        in_window=True,
    )
    return " ".join(part for part in (message.what, message.safe, message.next) if part)


def _moment_text(moment: datetime) -> str:
    from observer_app.gui.wording import date_text

    return f"{date_text(moment.date())} {moment:%H:%M}"


class MessageBar(QWidget):
    """One message with its actions, and empty until there is something to say.

    What can be dismissed lies above the head of `over` (the widget that the bar is part of,
    if None), or at another `edge`, and moves nothing. What cannot, a question that stays until
    it is answered, stands where the bar was put; with `over` given it lies above that, too.
    """

    closed = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        over: QWidget | None = None,
        edge: Edge = Edge.HEAD,
    ) -> None:
        super().__init__(parent)
        self._over = over
        self.edge = edge
        self._floating: Bubble | None = None
        self._standing: Bubble | None = None
        self._shown: Bubble | None = None
        self._tone = Tone.INFO
        self._about = ""
        self._on_escape: Callable[[], object] | None = None
        self._stays = False
        self.hide()

    def lie_over(self, over: QWidget, edge: Edge) -> None:
        """Have what can be dismissed lie elsewhere, before anything is said."""
        self._over, self.edge = over, edge

    @property
    def text(self) -> str:
        """What the bar says, "" while it says nothing."""
        return self._shown.text if self._shown is not None else ""

    @property
    def tone(self) -> Tone:
        """How it is meant."""
        return self._tone

    def buttons(self) -> list[QPushButton]:
        """Return the buttons of what can be done about it."""
        return self._shown.buttons() if self._shown is not None else []

    def say(
        self,
        text: str,
        tone: Tone = Tone.INFO,
        *,
        actions: tuple[tuple[str, Callable[[], object]], ...] = (),
        closable: bool = True,
        on_escape: Callable[[], object] | None = None,
        topic: str = "",
        stays: bool = False,
    ) -> None:
        """Show `text`, with a button for each (label, what to do).

        on_escape: what Esc does; None: it dismisses what can be. topic: what it is about: the
        same question a little later keeps its buttons, and a key or click on its way to one.
        stays: it is there on another page, too, until it is answered or closed.
        """
        over = self._over or (self.parentWidget() if closable else None)
        bubble = self._bubble(stands=over is None)
        if self._shown is not None and self._shown is not bubble:
            self._shown.hide()
        self._tone, self._about, self._shown = tone, "", bubble
        self._on_escape, self._stays = on_escape, stays
        self._silence_others(text)
        bubble.fill(text, str(tone), actions, topic=topic)
        bubble.cross.setVisible(closable)
        bubble.heed_escape(on_escape is not None or (closable and over is not None))
        if over is None:
            bubble.stand_in(self)
            self.show()
        else:
            self.hide()
            bubble.float_over(over, self.edge)
        passes = tone in _PASSING and closable and not actions
        bubble.linger(text if passes else None)
        bubble.announce()

    def show_error(self, error: ObserverError) -> None:
        """Explain an error."""
        if error.code == "action.cancelled":
            self.say(self.tr("Stopped. Nothing was left half done."), Tone.INFO)
        else:
            self.say(error_text(error), Tone.ERROR)

    def repeat(self, other: MessageBar) -> None:
        """Say what `other` says, which goes; without what could be done about it."""
        if other.text:
            self.say(other.text, other.tone)

    def clear(self) -> None:
        """Say nothing any more."""
        if self._shown is not None:
            shown, self._shown = self._shown, None
            shown.linger(None)
            shown.hide()
            self.hide()
            self.closed.emit()

    def mark_about(self, action: str) -> None:
        """Remember which action the message that is shown came from."""
        self._about = action

    def settle(self, action: str) -> None:
        """Take away what the same action had said when it failed: this time it went well."""
        if self._about == action:
            self.clear()

    def _bubble(self, *, stands: bool) -> Bubble:
        """Return the frame, made when it is first needed: most bars never say anything."""
        from observer_app.gui.widgets.bubble import Bubble

        made = self._standing if stands else self._floating
        if made is None:
            made = Bubble()
            made.dismissed.connect(self.clear)
            made.escaped.connect(self._escape)
            made.left.connect(self.leave_page)
            if stands:
                self._standing = made
                column = QVBoxLayout(self)
                column.setContentsMargins(0, 0, 0, 0)
                column.addWidget(made)
            else:
                self._floating = made
                self.destroyed.connect(made.deleteLater)
        return made

    def _escape(self) -> None:
        (self._on_escape or self.clear)()

    def _silence_others(self, text: str) -> None:
        """Let the same words stand once in a window: where they were said last."""
        for other in self.window().findChildren(MessageBar):
            if other is not self and other.text == text and other._floats:
                other.clear()

    @property
    def _floats(self) -> bool:
        return self._shown is not None and self._shown is self._floating

    def leave_page(self) -> None:
        """Say no more of what was done on the page that is left; what is wrong stays said."""
        # A question that stands on the page is there when one comes back.
        if self._tone in _PASSING and self._floats and not self._stays:
            self.clear()
