"""The keys that work everywhere, and the sheet that shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from observer_app.gui.counter import TALLY_KEY
from observer_app.gui.keynames import key_name
from observer_app.gui.locking import LOCK_KEY
from observer_app.gui.look import px
from observer_app.gui.messagekey import MESSAGE_KEY
from observer_app.gui.widgets.basic import label
from observer_app.gui.widgets.scroll import fit_to_window, scrolled
from observer_app.services.session import Role

translate = QCoreApplication.translate

_WIDE = 760


def key_rows(*, panic: str, role: Role = Role.OBSERVER) -> tuple[tuple[str, str], ...]:
    """Return (key, what it does) for every key that does something in a role's window."""
    moving = (
        ("Ctrl+1 … Ctrl+9", translate("keys", "Go to a page")),
        ("Ctrl+Tab", translate("keys", "Next page")),
    )
    own = _observer_rows() if role is Role.OBSERVER else _coordinator_rows()
    everywhere = (
        (
            MESSAGE_KEY,
            translate("keys", "To the buttons of the newest message, then of others, and back"),
        ),
        ("↑  ↓", translate("keys", "In the margin: to another page; Enter goes there")),
        (key_name("Ctrl+Return"), translate("keys", "Save the form")),
        ("Ctrl+V", translate("keys", "Attach the files or the picture that was copied")),
        ("Ctrl + −  Ctrl 0", translate("keys", "Larger or smaller text; back to the usual size")),
        (LOCK_KEY, translate("keys", "Lock: close everything, ask for the passphrase")),
        (panic, translate("keys", "Panic: end the program at once, wait for nothing")),
        ("F1  ?", translate("keys", "This sheet")),
    )
    return (*moving, *own, *everywhere)


def _observer_rows() -> tuple[tuple[str, str], ...]:
    return (
        (
            translate("keys", "Space"),
            translate("keys", "Tally: one voter; on other pages, too, until voting has ended"),
        ),
        (TALLY_KEY, translate("keys", "Tally: one voter, from any page, even while typing")),
        ("2 … 9", translate("keys", "Tally: that many voters at once")),
        (
            "Ctrl+Z",
            translate(
                "keys",
                "Take back the last count; on pages that do not show it, only what was counted "
                "there",
            ),
        ),
        ("F2", translate("keys", "New incident, from any page")),
        (
            translate("keys", "Letter"),
            translate("keys", "Today and protocol: log the event with that letter"),
        ),
        (key_name("Ctrl+Down"), translate("keys", "Checklists: next question without an answer")),
        (
            "F6",
            translate(
                "keys",
                "Tally: to the announced figure, and back. Protocol: to the photo, and back to the "
                "figures",
            ),
        ),
        ("Alt +  −  0", translate("keys", "Protocol: zoom the photo while typing")),
        (
            "R  S  ⌫",
            translate("keys", "On the photo: turn, straighten by the corners, as it was taken"),
        ),
    )


def _coordinator_rows() -> tuple[tuple[str, str], ...]:
    return (("Ctrl+F", translate("keys", "Incidents and stations: search")),)


class KeySheet(QDialog):
    """A sheet of all keys, no larger than the window: arrows scroll it, Esc closes it."""

    def __init__(self, parent: QWidget, *, panic: str, role: Role = Role.OBSERVER) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for row, (key, text) in enumerate(key_rows(panic=panic, role=role)):
            left, right = label(key, "chip"), label(text, wrap=True)
            grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(right, row, 1)
        column = QVBoxLayout()
        column.addLayout(grid)
        self.area = scrolled(column)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Keys"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        self.close_button = box.button(QDialogButtonBox.StandardButton.Close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 16, 18)
        layout.setSpacing(18)
        layout.addWidget(self.area, 1)
        layout.addWidget(box)
        fit_to_window(self, self.area, column, wide=px(_WIDE))
        self.area.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show where the keyboard is: on what closes the sheet, where nothing is to be scrolled."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._settle_focus)

    def _settle_focus(self) -> None:
        if not self.area.verticalScrollBar().maximum():
            self.close_button.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first and the last key, too."""
        bar = self.area.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)
