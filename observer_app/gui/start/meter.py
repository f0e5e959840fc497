"""How strong a passphrase is, said in the time that somebody with the laptop needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from observer_app.gui.executors import Executor
from observer_app.gui.widgets.basic import set_tone

if TYPE_CHECKING:
    from observer_app.services.passphrases import Estimate

RACK_GUESSES_PER_S = 30_000
"""A rack of graphics cards against this notebook's Argon2id: services/passphrases.py."""

_MINUTE, _HOUR, _DAY, _YEAR = 60, 3600, 86400, 86400 * 365
_FULL = 18.0


class Meter(QWidget):
    """A bar and a sentence below a passphrase field. Guessing is counted in the pool."""

    judged = Signal(bool)
    """Whether the passphrase stands above the floor."""
    _counted = Signal(str, object)

    def __init__(self, pool: Executor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._text = ""
        self._known: tuple[str, ...] = ()
        self.is_enough = False
        self.is_counting = False
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Strength of the passphrase"))
        self.words = QLabel()
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._bar)
        column.addWidget(self.words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(120)
        self._timer.timeout.connect(self._count)
        self._counted.connect(self._show)
        self.judge("")

    def judge(self, passphrase: str, *, known: tuple[str, ...] = ()) -> None:
        """Say how `passphrase` stands, as soon as it is counted. known: what is tried first."""
        self._text, self._known = passphrase, tuple(filter(None, known))
        self.is_enough = False
        self.is_counting = bool(passphrase)
        if passphrase:
            self._timer.start()
        else:
            self._bar.setValue(0)
            set_tone(self.words, "")
            self.words.setText(
                self.tr("At least ten characters. Drawn words are easy to keep in mind.")
            )
            self.judged.emit(False)

    def _count(self) -> None:
        text, known = self._text, self._known

        def work() -> None:
            from observer_app.services.passphrases import estimate

            self._counted.emit(text, estimate(text, known=known))

        self._pool.submit(work)

    def _show(self, text: str, estimate: Estimate) -> None:
        if text != self._text:
            return
        from observer_app.services.passphrases import Strength

        tones = {Strength.TOO_WEAK: "error", Strength.FAIR: "warn", Strength.GOOD: "ok"}
        tone = tones[estimate.strength]
        self._bar.setValue(min(100, max(3, round(100 * estimate.guesses_log10 / _FULL))))
        set_tone(self._bar, tone)
        set_tone(self.words, tone)
        time = self._time(10**estimate.guesses_log10 / RACK_GUESSES_PER_S)
        sentence = {
            Strength.TOO_WEAK: self.tr("Too weak: a rack of machines guesses it in {time}."),
            Strength.FAIR: self.tr("Acceptable: a rack of machines needs {time} to guess it."),
            Strength.GOOD: self.tr("Good: a rack of machines needs {time} to guess it."),
        }[estimate.strength]
        said = [sentence.format(time=time)]
        if not text.isascii():
            said.append(self.tr("It has letters that only some keyboard layouts have."))
        self.words.setText(" ".join(said))
        self.is_enough = estimate.strength is not Strength.TOO_WEAK
        self.is_counting = False
        self.judged.emit(self.is_enough)

    def _time(self, seconds: float) -> str:
        if seconds < _MINUTE:
            return self.tr("less than a minute")
        if seconds < _HOUR:
            return self.tr("%Ln minute(s)", "", round(seconds / _MINUTE))
        if seconds < _DAY:
            return self.tr("%Ln hour(s)", "", round(seconds / _HOUR))
        if seconds < _YEAR:
            return self.tr("%Ln day(s)", "", round(seconds / _DAY))
        if seconds > 1000 * _YEAR:
            return self.tr("more than a thousand years")
        return self.tr("%Ln year(s)", "", round(seconds / _YEAR))
