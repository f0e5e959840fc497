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
        return begun_text(self._desk, self.moment)

    def said_with(self, text: str) -> str:
        """Return `text` and when it was begun."""
        if self.moment is None:
            return text
        return f"{text}  ·  " + translate("beginning", "begun {time}").format(time=self.time)


def begun_text(desk: Desk, moment: datetime | None) -> str:
    """Return when something was begun, with the date if that was another day; "" for None."""
    if moment is None:
        return ""
    day, today = (desk.local(at).date() for at in (moment, desk.now()))
    hour = desk.hour(moment)
    return hour if day == today else f"{date_text(day)} {hour}"


def waiting_text(time: str, *, station: str) -> str:
    """Return what is said of an incident that was begun at another station; time: "" unknown."""
    if not time:
        return translate(
            "beginning",
            "An incident that was begun at station {station} is not saved yet. It waits there: "
            "choose that station again to save it.",
        ).format(station=station)
    return translate(
        "beginning",
        "An incident that was begun at {time} at station {station} is not saved yet. It waits "
        "there: choose that station again to save it.",
    ).format(time=time, station=station)
