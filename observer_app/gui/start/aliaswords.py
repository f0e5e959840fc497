"""The line below an alias: what one is, or why this is none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit

from observer_app.core.errors import InputError
from observer_app.gui.messages import error_text
from observer_app.gui.speaking import announce
from observer_app.gui.widgets.basic import set_tone

translate = QCoreApplication.translate


class AliasWords(QLabel):
    """Tells what an alias is; says at once what is wrong with one, and leads back to it."""

    def __init__(self, alias: QLineEdit) -> None:
        super().__init__()
        self._alias = alias
        self.setProperty("role", "muted")
        self.setWordWrap(True)
        alias.textChanged.connect(lambda _: self._say(""))
        self._say("")

    def checked(self) -> str:
        """Return the alias; "" if it is none, which is said, with the keyboard there."""
        from observer_app.core.entries import check_alias

        try:
            return check_alias(self._alias.text().strip())
        except InputError as exc:
            self._say(error_text(exc))
            self._alias.setFocus()
            return ""

    def _say(self, wrong: str) -> None:
        usual = translate(
            "CreatePage", "Stands beside every entry. Latin letters, digits, dot, dash."
        )
        if wrong:
            announce(self._alias, wrong)
        self.setText(wrong or usual)
        set_tone(self, "error" if wrong else "")
        if bool(self._alias.property("wrong")) is not bool(wrong):
            self._alias.setProperty("wrong", bool(wrong))
            self._alias.style().unpolish(self._alias)
            self._alias.style().polish(self._alias)
