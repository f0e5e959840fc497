"""The keys that work everywhere, and the sheet that shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from observer_app.gui.counter import TALLY_KEY
from observer_app.gui.locking import LOCK_KEY
from observer_app.gui.look import px
from observer_app.gui.messagekey import MESSAGE_KEY
from observer_app.gui.widgets.basic import label
from observer_app.gui.widgets.scroll import fit_to_window, scrolled

_WIDE = 760


def key_rows(*, panic: str) -> tuple[tuple[str, str], ...]:
    """Return (key, what it does) for every key of the program."""
    return (
        ("Ctrl+1 … Ctrl+9", QCoreApplication.translate("keys", "Go to a page")),
        ("Ctrl+Tab", QCoreApplication.translate("keys", "Next page")),
        (
            QCoreApplication.translate("keys", "Space"),
            QCoreApplication.translate("keys", "Tally: one voter"),
        ),
        (
            TALLY_KEY,
            QCoreApplication.translate(
                "keys", "Tally: one voter, from any page, even while typing"
            ),
        ),
        ("2 … 9", QCoreApplication.translate("keys", "Tally: that many voters at once")),
        (
            "Ctrl+Z",
            QCoreApplication.translate(
                "keys",
                "Take back the last count; on pages that do not show it, only what was counted "
                "there",
            ),
        ),
        ("F2", QCoreApplication.translate("keys", "New incident, from any page")),
        (
            QCoreApplication.translate("keys", "Letter"),
            QCoreApplication.translate(
                "keys", "Today and protocol: log the event with that letter"
            ),
        ),
        (
            MESSAGE_KEY,
            QCoreApplication.translate(
                "keys", "To the buttons of the newest message, then of others, and back"
            ),
        ),
        (
            "↑  ↓",
            QCoreApplication.translate("keys", "In the margin: to another page; Enter goes there"),
        ),
        (
            "Ctrl+Down",
            QCoreApplication.translate("keys", "Checklists: next question without an answer"),
        ),
        ("Ctrl+Enter", QCoreApplication.translate("keys", "Save the form")),
        (
            "F6",
            QCoreApplication.translate("keys", "Protocol: to the photo, and back to the figures"),
        ),
        (
            "Alt +  −  0",
            QCoreApplication.translate("keys", "Protocol: zoom the photo while typing"),
        ),
        (
            "R  S  ⌫",
            QCoreApplication.translate(
                "keys", "On the photo: turn, straighten by the corners, as it was taken"
            ),
        ),
        (
            "Ctrl+V",
            QCoreApplication.translate("keys", "Attach the files or the picture that was copied"),
        ),
        (
            "Ctrl + −  Ctrl 0",
            QCoreApplication.translate("keys", "Larger or smaller text; back to the usual size"),
        ),
        (
            LOCK_KEY,
            QCoreApplication.translate("keys", "Lock: close everything, ask for the passphrase"),
        ),
        (
            panic,
            QCoreApplication.translate("keys", "Panic: end the program at once, wait for nothing"),
        ),
        ("F1  ?", QCoreApplication.translate("keys", "This sheet")),
    )


class KeySheet(QDialog):
    """A sheet of all keys, no larger than the window: arrows scroll it, Esc closes it."""

    def __init__(self, parent: QWidget, *, panic: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for row, (key, text) in enumerate(key_rows(panic=panic)):
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 16, 18)
        layout.setSpacing(18)
        layout.addWidget(self.area, 1)
        layout.addWidget(box)
        fit_to_window(self, self.area, column, wide=px(_WIDE))
        self.area.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first and the last key, too."""
        bar = self.area.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)
