"""The unlock page: one field, and plain words when it does not open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from observer_app.config import default_notebook
from observer_app.core.errors import ObserverError, WrongPassphraseError
from observer_app.gui.messages import Edge, MessageBar, Tone
from observer_app.gui.speaking import hide_letters
from observer_app.gui.widgets.basic import button, card, field, label, line_edit, row


class UnlockPage(QWidget):
    """Asks for the passphrase of the notebook in a folder."""

    asked = Signal(Path, str)
    """A folder and the passphrase to try on it."""
    wants_new = Signal()

    def __init__(self, notebook: Path) -> None:
        super().__init__()
        self.folder = notebook
        # Below: the head says which notebook it is about.
        self.messages = MessageBar(over=self, edge=Edge.BELOW)
        self._error: ObserverError | None = None
        self.passphrase = line_edit(name=self.tr("Passphrase"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self._ask)
        self.reveal = button(self.tr("Show"), self._reveal, role="small")
        self.reveal.setCheckable(True)
        self.open = button(self.tr("Unlock"), self._ask, role="primary")
        self.where = label(role="muted", wrap=True)
        choose = button(self.tr("Another folder…"), self._choose, role="link")
        new = button(self.tr("New notebook…"), self.wants_new.emit, role="link")
        frame, column = card(spacing=14)
        column.setContentsMargins(28, 24, 28, 22)
        column.addWidget(label(self.tr("Unlock"), "title"))
        column.addWidget(self.where)
        column.addWidget(self.messages)
        line = QWidget()
        inside = row(self.passphrase, self.reveal)
        inside.setContentsMargins(0, 0, 0, 0)
        line.setLayout(inside)
        line.setAccessibleName(self.tr("Passphrase"))
        column.addLayout(field(self.tr("Passphrase"), line))
        self._column = column
        column.addWidget(self.open)
        column.addLayout(row(choose, 1, new))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.setFocusProxy(self.passphrase)
        self.set_folder(notebook)

    def finish(self) -> None:
        """Do what can wait until the page is shown."""
        from PySide6.QtCore import QSize, Qt

        from observer_app.gui.icons import icon
        from observer_app.gui.look import current_theme, px
        from observer_app.gui.start.typinghint import TypingHint

        hide_letters(self.passphrase)
        self._column.insertWidget(self._column.indexOf(self.open), TypingHint(self.passphrase))
        hints = Qt.InputMethodHint
        self.passphrase.setInputMethodHints(hints.ImhHiddenText | hints.ImhSensitiveData)
        self.open.setIconSize(QSize(px(18), px(18)))
        self.open.setIcon(icon("key", current_theme().on_accent))

    def set_folder(self, folder: Path) -> None:
        """Ask for the notebook in another folder; the usual one needs no words."""
        self.folder = folder
        self.where.setText(self.tr("The notebook in {folder}").format(folder=_short(folder)))
        self.where.setVisible(folder != default_notebook())

    def set_busy(self, busy: bool) -> None:
        """Show that the key is being worked out, which takes a moment by design."""
        # Switched off, the line would hand the keyboard on, and a reader would say to what.
        self.passphrase.setReadOnly(busy)
        self.open.setEnabled(not busy)
        self.open.setText(self.tr("Opening…") if busy else self.tr("Unlock"))
        if not busy:
            self.passphrase.setFocus()

    def refuse(self, error: ObserverError) -> None:
        """Say why it did not open, and let the person try again."""
        self.set_busy(False)
        self._say(error)
        self.passphrase.selectAll()

    def take_over(self, before: UnlockPage) -> None:
        """Show what another such page holds: the folder, what was typed, what was said of it."""
        self.set_folder(before.folder)
        self.passphrase.setText(before.passphrase.text())
        self.reveal.setChecked(before.reveal.isChecked())
        self._reveal()
        if before.passphrase.isReadOnly():
            self.set_busy(True)
        if before.messages.text and before._error is not None:
            self._say(before._error)
        else:
            self.messages.repeat(before.messages)

    def _say(self, error: ObserverError) -> None:
        self._error = error
        if isinstance(error, WrongPassphraseError):
            self.messages.say(
                self.tr(
                    "This passphrase does not open the notebook. Nothing was changed. Check the "
                    "keyboard layout and Caps Lock, and try again."
                ),
                Tone.ERROR,
            )
        else:
            self.messages.show_error(error)

    def _ask(self) -> None:
        if self.passphrase.text() and not self.passphrase.isReadOnly():
            self.messages.clear()
            self.set_busy(True)
            self.asked.emit(self.folder, self.passphrase.text())

    def _reveal(self) -> None:
        plain = self.reveal.isChecked()
        mode = QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password
        self.passphrase.setEchoMode(mode)

    def _choose(self) -> None:
        from observer_app.gui.widgets.choosing import ask_folder

        title = self.tr("Folder of the notebook")
        chosen = ask_folder(self, title, purpose="notebook", at=self.folder.parent)
        if chosen is not None:
            self.set_folder(chosen)
            self.messages.clear()
            self.passphrase.setFocus()


def _short(folder: Path) -> str:
    try:
        return f"~/{folder.relative_to(Path.home())}"
    except ValueError:
        return str(folder)
