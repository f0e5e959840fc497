"""A time of day typed as 14:05, 1405 or 905, and its date where another day is meant."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QPushButton, QWidget

from observer_app.gui.look import px
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.figurefield import take_number
from observer_app.gui.wording import date_form

_SPELLING = re.compile(r"([01]?[0-9]|2[0-3])[:. ]?([0-5][0-9])")
_AHEAD = timedelta(hours=12)


def hour_in(text: str) -> str:
    """Return a typed hour as HH:MM, "" if that is none."""
    match = _SPELLING.fullmatch(text.strip())
    return f"{int(match[1]):02d}:{match[2]}" if match else ""


def mark_wrong(line: QLineEdit, *, is_wrong: bool) -> None:
    """Draw a line as one that is to be typed anew, or as any other."""
    # A combo box sets its text anew with every style: it would not count as being typed.
    if bool(line.property("wrong")) is not is_wrong:
        line.setProperty("wrong", is_wrong)
        line.style().unpolish(line)
        line.style().polish(line)


class TimeField(QWidget):
    """A line for the hour and a button that puts the present one there.

    dated: with its date before it, and never empty.
    """

    def __init__(
        self, desk: Desk, *, name: str, hint: str | None = None, dated: bool = False
    ) -> None:
        super().__init__()
        self._desk = desk
        self._base: datetime | None = None
        self.line = QLineEdit()
        take_number(self.line)
        self._empty = self.tr("now") if hint is None else hint
        self.line.setPlaceholderText(self._empty)
        self.line.setAccessibleName(name)
        self.line.setMaxLength(5)
        self.line.setFixedWidth(px(84))
        self.line.editingFinished.connect(self._tidy)
        now = self.tr("Now")
        self.now_button = QPushButton(now)
        self.now_button.setProperty("role", "small")
        self.now_button.setAccessibleName(f"{name}: {now}")
        self.now_button.clicked.connect(lambda _=False: self.set_moment(self._desk.now()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.day = self._made_day(name) if dated else None
        if self.day is not None:
            row.addWidget(self.day)
        row.addWidget(self.line)
        row.addWidget(self.now_button)
        row.addStretch(1)
        self.setFocusProxy(self.line)

    @property
    def is_valid(self) -> bool:
        """True for an hour, and for an empty line where no date stands beside it."""
        text = self.line.text().strip()
        return (not text and self.day is None) or _SPELLING.fullmatch(text) is not None

    def moment(self) -> datetime | None:
        """Return the moment, aware, or None for now. Without a date beside it a late hour just
        after midnight is yesterday's: nothing is noted twelve hours before it happens.
        """
        match = _SPELLING.fullmatch(self.line.text().strip())
        if not match:
            return None
        hour, minute = int(match[1]), int(match[2])
        if self._base is not None:
            here = self._desk.local(self._base)
            moment = here.replace(hour=hour, minute=minute, second=0, microsecond=0)
            if self.day is not None:
                day = self.day.date()
                moment = moment.replace(year=day.year(), month=day.month(), day=day.day())
            # Its seconds stay where neither was touched.
            is_same = moment == here.replace(second=0, microsecond=0)
            return self._base if is_same else moment
        moment = self._desk.today_at(hour, minute)
        return moment - timedelta(days=1) if moment - self._desk.now() > _AHEAD else moment

    def set_moment(self, moment: datetime | None) -> None:
        """Show a moment; None is now. Its day is kept."""
        self._base = moment
        if self.day is not None:
            here = self._desk.local(moment or self._desk.now())
            self.day.setDate(QDate(here.year, here.month, here.day))
        self.line.setText("" if moment is None else self._desk.hour(moment))
        self._mark()

    def suggest(self, moment: datetime | None, *, why: str = "") -> None:
        """Show which moment an empty line means, and say why; None is now again."""
        self.line.setPlaceholderText(self._empty if moment is None else self._desk.hour(moment))
        self.line.setToolTip(why)
        self.line.setAccessibleDescription(why)

    def _made_day(self, name: str) -> QDateEdit:
        """Return a field for the date: digits or arrow keys, or a day of the calendar."""
        day = QDateEdit()
        day.setDisplayFormat(date_form())
        day.setCalendarPopup(True)
        day.setAccessibleName(name)
        return day

    def _tidy(self) -> None:
        if hour := hour_in(self.line.text()):
            self.line.setText(hour)
        self._mark()

    def _mark(self) -> None:
        mark_wrong(self.line, is_wrong=not self.is_valid)
