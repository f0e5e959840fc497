"""When an account was begun: what its time field means as long as it is empty.

Not when it is saved: a draft may wait for the next start of the program, and an incident that was
written down at 07:48 did not happen at 08:06.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from observer_app.gui.pages import Desk
from observer_app.gui.widgets.timefield import TimeField
from observer_app.gui.wording import date_text

translate = QCoreApplication.translate


class Beginning:
    """The moment at which the first letter was typed; the empty time field shows it."""

    def __init__(self, desk: Desk, field: TimeField) -> None:
        self._desk, self._field = desk, field
        self.moment: datetime | None = None

    def begin(self) -> None:
        """Take the present moment, unless it was begun before."""
        if self.moment is None:
            self.show(self._desk.now())

    def forget(self) -> None:
        """Nothing is written: an empty time field means now."""
        self.show(None)

    def show(self, moment: datetime | None) -> None:
        """Have the field show a moment; None is now, and so is one that is still to come."""
        if moment is not None and moment > self._desk.now():
            moment = None
        self.moment = moment
        why = translate("beginning", "The time at which you began to write; type another over it.")
        self._field.suggest(moment, why="" if moment is None else why)

    @property
    def time(self) -> str:
        """When it was begun, with the date if that was another day; "" before it was."""
        if self.moment is None:
            return ""
        day, today = (self._desk.local(at).date() for at in (self.moment, self._desk.now()))
        hour = self._desk.hour(self.moment)
        return hour if day == today else f"{date_text(day)} {hour}"

    def said_with(self, text: str) -> str:
        """Return `text` and when it was begun."""
        if self.moment is None:
            return text
        return f"{text}  ·  " + translate("beginning", "begun {time}").format(time=self.time)
