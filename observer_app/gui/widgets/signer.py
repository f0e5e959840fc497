"""Who signed an election pack: a fingerprint that stays, to be compared in person."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from observer_app.gui.messages import MessageBar
from observer_app.gui.widgets.basic import label
from observer_app.gui.widgets.fingerprint import Fingerprint


class Signer(QWidget):
    """The signer's fingerprint under few words; hidden while nobody signed."""

    def __init__(self, messages: MessageBar) -> None:
        """messages: where it is said that the fingerprint was copied."""
        super().__init__()
        self.fingerprint = Fingerprint(messages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        words = self.tr("Signer's fingerprint. Compare it with your coordinator, in person:")
        column.addWidget(label(words, "muted", wrap=True))
        column.addWidget(self.fingerprint)
        self.hide()

    def show_value(self, fingerprint: str) -> None:
        """Show a fingerprint ("SHA256:" and 43 characters), or nothing for ""."""
        if fingerprint:
            self.fingerprint.show_value(fingerprint)
        self.setVisible(bool(fingerprint))
