"""Settings: language, look, locking, passphrase, and whether the notebook is whole."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from observer_app.core.errors import ObserverError
from observer_app.gui.executors import InlineExecutor
from observer_app.gui.guardcard import GuardCard
from observer_app.gui.language import LANGUAGES
from observer_app.gui.look import TEXT_SIZES, text_percent
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.observer.packcard import PackCard
from observer_app.gui.pages import Desk, Page
from observer_app.gui.speaking import hide_letters
from observer_app.gui.start.meter import Meter
from observer_app.gui.theme import ThemeChoice
from observer_app.gui.widgets.basic import Choice, button, card, field, label, line_edit, row
from observer_app.gui.widgets.columns import Columns
from observer_app.services.session import Role, Session


class SettingsPage(Page):
    """Kept inside the notebook; nothing is written beside it."""

    concerns = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Settings"),
            help_line=self.tr("Kept inside the notebook; nothing is written beside it."),
        )
        self.language = Choice(LANGUAGES, name=self.tr("Language"), value=desk.language)
        self.language.chosen.connect(lambda value: self._put("language", value))
        self.theme = Choice(
            (
                (ThemeChoice.SYSTEM, self.tr("As the system")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
                (ThemeChoice.CONTRAST, self.tr("High contrast")),
            ),
            name=self.tr("Look"),
            value="",
        )
        self.theme.chosen.connect(lambda value: self._put("theme", value))
        self.text = Choice(
            [(str(size), self.tr("{n} %").format(n=size)) for size in TEXT_SIZES],
            name=self.tr("Text size"),
            value=str(text_percent()),
        )
        # The window is built anew: this page goes while its own button still reports.
        self.text.chosen.connect(
            lambda value: QTimer.singleShot(0, lambda: desk.resize_text(int(value)))
        )
        self.guard = GuardCard(desk.guard, self._put)
        self.old = line_edit(name=self.tr("Present passphrase"))
        self.new = line_edit(name=self.tr("New passphrase"))
        self.again = line_edit(name=self.tr("New passphrase once more"))
        for control in (self.old, self.new, self.again):
            control.setEchoMode(QLineEdit.EchoMode.Password)
            hide_letters(control)
            control.textChanged.connect(lambda _: self._enable())
        self.meter = Meter(InlineExecutor())
        self.new.textChanged.connect(self.meter.judge)
        self.meter.judged.connect(lambda _: self._enable())
        self._arrange()

    def _arrange(self) -> None:
        """Make what acts, and put the page together."""
        self.change_button = button(
            self.tr("Change the passphrase"), self.change_passphrase, role="primary"
        )
        self.passphrase_messages = MessageBar()
        self.check_button = button(self.tr("Check the record now"), self.check_record)
        self.check_messages = MessageBar()
        self.checked: int | ObserverError = 0
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._look_card())
        left.addWidget(self.guard)
        left.addStretch(1)
        if self.desk.role is Role.OBSERVER:
            self.pack = PackCard(self.desk)
            right.addWidget(self.pack)
        right.addWidget(self._passphrase_card())
        right.addWidget(self._check_card())
        right.addStretch(1)
        left.setSpacing(12)
        right.setSpacing(12)
        self.content.addWidget(Columns((left, 1), (right, 1)))
        self.content.addStretch(1)
        self._enable()

    def refresh(self) -> None:
        """Show the theme that was chosen."""
        from observer_app.gui.facts import read_facts

        self.read(read_facts, lambda facts: self.theme.set_value(facts.theme))

    def arrive(self, what: object) -> None:
        """Look at a pack that was dropped elsewhere."""
        if isinstance(what, list) and self.desk.role is Role.OBSERVER:
            self.pack.look_at(what[-1])

    def follow(self, before: Page) -> None:
        """Say again what came out of the check, in the language that is spoken now."""
        super().follow(before)
        if isinstance(before, SettingsPage) and before.check_messages.text:
            self._say_checked(before.checked)

    def change_passphrase(self) -> None:
        """Change the passphrase; the record is not written anew."""
        old, new = self.old.text(), self.new.text()
        self.change_button.setEnabled(False)

        def work(session: Session) -> None:
            session.notebook.change_passphrase(old, new)

        def done(_: None) -> None:
            for control in (self.old, self.new, self.again):
                control.clear()
            self.passphrase_messages.say(
                self.tr("Changed. From now on only the new passphrase opens this notebook."),
                Tone.OK,
            )

        def failed(error: ObserverError) -> None:
            self.passphrase_messages.show_error(error)
            self._enable()

        self.read(work, done, failed)

    def check_record(self) -> None:
        """Check the whole chain and every entry against it."""

        # The button stays as it is: one that is switched off loses the keyboard, and the
        # page scrolls after it.
        def work(session: Session) -> int:
            session.notebook.journal.verify()
            return session.head.seq

        self.read(work, self._say_checked, self._say_checked)

    def _say_checked(self, checked: int | ObserverError) -> None:
        """Say of how many entries the record is whole, or what is wrong with it."""
        self.checked = checked
        if isinstance(checked, ObserverError):
            self.check_messages.show_error(checked)
            return
        self.check_messages.say(
            self.tr("Whole: %Ln entries, each linked to the one before.", "", checked), Tone.OK
        )

    def _look_card(self) -> QFrame:
        frame, column = card(spacing=14)
        column.addWidget(label(self.tr("Language and look"), "section"))
        column.addLayout(field(self.tr("Language"), self.language))
        column.addLayout(field(self.tr("Look"), self.theme))
        words = self.tr("Ctrl + and Ctrl − change it on every page; Ctrl 0 is the usual size.")
        column.addLayout(field(self.tr("Text size"), self.text, help_line=words))
        return frame

    def _passphrase_card(self) -> QFrame:
        frame, column = card(spacing=10)
        column.addWidget(label(self.tr("Passphrase"), "section"))
        column.addWidget(self.passphrase_messages)
        column.addLayout(field(self.tr("Present passphrase"), self.old))
        column.addLayout(field(self.tr("New passphrase"), self.new))
        column.addWidget(self.meter)
        column.addLayout(field(self.tr("New passphrase once more"), self.again))
        column.addLayout(row(1, self.change_button))
        return frame

    def _check_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Is the record whole?"), "section"))
        column.addWidget(self.check_messages)
        column.addLayout(row(self.check_button, 1))
        return frame

    def _enable(self) -> None:
        same = self.new.text() == self.again.text() and self.meter.is_enough
        self.change_button.setEnabled(bool(self.old.text() and same))

    def _put(self, name: str, value: str | int) -> None:
        from observer_app.gui.facts import put_setting

        def done(_: None) -> None:
            # As above.
            QTimer.singleShot(0, self.desk.relook)

        self.read(lambda session: put_setting(session, name, value), done)
