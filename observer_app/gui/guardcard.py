"""The settings that guard an open notebook: when it locks, what others see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from observer_app.gui.guard.system import can_hide_from_capture
from observer_app.gui.locking import LOCK_KEY, PANIC_KEYS, Guard
from observer_app.gui.widgets.basic import Choice, field, label

_IDLE = (1, 3, 5, 10, 20)


class GuardCard(QFrame):
    """Says what locks, and what the neighbour sees; `put` keeps one setting."""

    def __init__(self, guard: Guard, put: Callable[[str, str | int], None]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.idle = Choice(
            [(str(n), self.tr("%n min", "", n)) for n in _IDLE],
            name=self.tr("Lock when nobody touches it for"),
            value=str(guard.idle_minutes),
        )
        self.idle.chosen.connect(lambda value: put("idle_minutes", int(value)))
        self.panic = Choice(
            [(key, key) for key in PANIC_KEYS],
            name=self.tr("Panic key"),
            value=guard.panic_key,
        )
        self.panic.chosen.connect(lambda value: put("panic_key", value))
        self.face = Choice(
            (
                ("notes", self.tr("A notes program")),
                ("quiet", self.tr("The same, and no words in the margin")),
                ("named", self.tr("Observer, by its name")),
            ),
            name=self.tr("What others see"),
            value=guard.face,
        )
        self.face.chosen.connect(lambda value: put("face", value))
        self.hidden = QCheckBox(self.tr("Leave the window out of screenshots"))
        self.hidden.setChecked(guard.hidden)
        self.hidden.clicked.connect(lambda on: put("hidden", bool(on)))
        self._arrange(guard)

    def _arrange(self, guard: Guard) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Locking"), "section"))
        column.addLayout(field(self.tr("Lock when nobody touches it for"), self.idle))
        column.addLayout(field(self.tr("Panic key"), self.panic))
        words = self.tr(
            "Locking ends the program; a fresh one asks for the passphrase. {lock} locks, and so "
            "do sleep, a closed lid and the desktop's own lock where the system tells of them. "
            "{panic} ends it at once without waiting for anything. What shows as kept is on disk "
            "by then. While it is open, everything in it can be read."
        ).format(lock=LOCK_KEY, panic=guard.panic_key)
        column.addWidget(label(words, "muted", wrap=True))
        column.addLayout(
            field(
                self.tr("What others see"),
                self.face,
                help_line=self.tr(
                    "In the title, in the taskbar and beside the pages. Before it is unlocked it "
                    "always looks like a notes program, and listens to F12."
                ),
            )
        )
        if can_hide_from_capture():
            column.addWidget(self.hidden)
        else:
            self.hidden.setParent(self)
            self.hidden.hide()
            no = self.tr("This system has no way to keep a window out of screenshots.")
            column.addWidget(label(no, "muted", wrap=True))
