"""The create page: who, where, which election, and a passphrase that holds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.gui.executors import Executor
from observer_app.gui.language import LANGUAGES, spoken_language
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.speaking import announce, hide_letters
from observer_app.gui.start.aliaswords import AliasWords
from observer_app.gui.start.meter import Meter
from observer_app.gui.start.typinghint import TypingHint
from observer_app.gui.widgets.basic import Choice, button, card, field, label, line_edit, row
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.signer import Signer

if TYPE_CHECKING:
    from observer_app.formats.pack import VerifiedPack


# The roles of services/session.py, which is not imported before it is needed.
OBSERVER, COORDINATOR = "observer", "coordinator"


@dataclass(frozen=True, slots=True)
class NewNotebook:
    """What a person decided about a new notebook."""

    folder: Path
    role: str
    alias: str
    passphrase: str
    pack: Path | None


class CreatePage(QWidget):
    """Makes a new notebook. An election pack can be dropped on its window."""

    asked = Signal(object)
    """A NewNotebook."""
    wants_unlock = Signal()

    def __init__(self, folder: Path, *, pool: Executor) -> None:
        super().__init__()
        self.folder = folder
        self.pack: Path | None = None
        self._verified: VerifiedPack | None = None
        self._error: ObserverError | None = None
        self._signer_said = ""
        """In the words that were said: another language has others."""
        self._is_busy = False
        self._is_awaited = False
        """Enter was pressed while the passphrase was still being judged."""
        self.messages = MessageBar()
        self.role = Choice(
            (
                (OBSERVER, self.tr("Observer at a station")),
                (COORDINATOR, self.tr("Coordinator")),
            ),
            name=self.tr("Role"),
            value=OBSERVER,
            is_radio=True,
        )
        self.alias = line_edit(self.tr("for example obs-17; not your name"))
        self.alias.setMaxLength(32)
        self.alias_words = AliasWords(self.alias)
        self.passphrase = line_edit(name=self.tr("Passphrase"))
        self.again = line_edit(name=self.tr("Passphrase once more"))
        for control in (self.passphrase, self.again):
            control.setEchoMode(QLineEdit.EchoMode.Password)
            hide_letters(control)
        self.meter = Meter(pool)
        self.drawn = label(role="figure", wrap=True)
        _reserve(self.drawn, lines=2)
        self.drawn.hide()
        self.draw = button(self.tr("Draw words"), self._draw, role="small", picture="key")
        # Russian words are not drawn: resources/decisions/0009-words-of-a-passphrase.md.
        self.words_in = Choice(
            tuple(pair for pair in LANGUAGES if pair[0] in ("az", "en")),
            name=self.tr("Language of the words"),
            value="en" if spoken_language() == "en" else "az",
        )
        self.make = button(self.tr("Create the notebook"), self._ask, role="primary")
        self.where = label(str(folder), "muted", wrap=True)
        self.pack_words = label(
            self.tr("Built-in: all codes and forms, no list of stations. Drop a pack file here."),
            "muted",
            wrap=True,
        )
        self.signer = Signer(self.messages)
        self.hint = TypingHint(self.passphrase)
        self.missing = label(tone="error", wrap=True)
        for words, lines in ((self.pack_words, 3), (self.meter.words, 2), (self.missing, 1)):
            _reserve(words, lines=lines)
        self.passphrase.textChanged.connect(self._typed)
        self.again.textChanged.connect(lambda _: self._typed_again())
        self.alias.returnPressed.connect(self._leave_alias)
        self.passphrase.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._enter)
        self.meter.judged.connect(lambda _: self._judged())
        self.alias.textChanged.connect(lambda _: self._typed(self.passphrase.text()))
        self._build()
        self._enable()

    def _build(self) -> None:
        choose = button(self.tr("Choose…"), self._choose_folder, role="small")
        choose_pack = button(self.tr("Choose a file…"), self._choose_pack, role="small")
        self.reveal = reveal = button(self.tr("Show"), role="small")
        reveal.setCheckable(True)
        reveal.toggled.connect(self._reveal)
        left, right = self._who_column(choose, choose_pack), self._passphrase_column(reveal)
        frame, column = card(spacing=16)
        column.setContentsMargins(28, 22, 28, 20)
        column.addWidget(label(self.tr("New notebook"), "title"))
        column.addWidget(self.messages)
        column.addWidget(Columns((left, 1), (right, 1), spacing=28))
        back = button(self.tr("Open an existing one…"), self.wants_unlock.emit, role="link")
        column.addLayout(row(back, 1, self.make))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        drawing = (self.draw, *self.words_in.findChildren(QPushButton))
        roles = self.role.findChildren(QPushButton)
        who = (*roles, self.alias, choose, choose_pack, self.signer.fingerprint.copy)
        order = (*who, self.passphrase, reveal, *drawing)
        for first, then in pairwise((*order, self.again, self.make, back)):
            QWidget.setTabOrder(first, then)

    def _who_column(self, choose: QPushButton, choose_pack: QPushButton) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addLayout(field(self.tr("Who are you today?"), self.role))
        alias = field(self.tr("Alias"), self.alias)
        alias.addWidget(self.alias_words)
        column.addLayout(alias)
        for caption, words, chooser in (
            (self.tr("Folder"), self.where, choose),
            # Last: who signed it is shown below, and moves nothing.
            (self.tr("Election pack"), self.pack_words, choose_pack),
        ):
            holder = QWidget()
            line = row(words, chooser)
            line.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(line)
            line.setStretchFactor(words, 1)
            line.setAlignment(chooser, Qt.AlignmentFlag.AlignTop)
            column.addLayout(field(caption, holder))
        column.addWidget(self.signer)
        column.addStretch(1)
        return column

    def _passphrase_column(self, reveal: QPushButton) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(14)
        line = QWidget()
        inside = row(self.passphrase, reveal)
        inside.setContentsMargins(0, 0, 0, 0)
        line.setLayout(inside)
        column.addLayout(field(self.tr("Passphrase"), line))
        column.addLayout(row(self.draw, self.words_in, 1))
        # What the dots hide has the room of the words, which go as soon as others are typed.
        below = QGridLayout()
        for words in (self.drawn, self.hint):
            below.addWidget(words, 0, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)
        column.addWidget(self.meter)
        once_more = field(self.tr("Passphrase once more"), self.again)
        once_more.addWidget(self.missing)
        column.addLayout(once_more)
        column.addWidget(
            label(
                self.tr(
                    "Nobody can open the notebook without it, and nobody can reset it. While the "
                    "notebook is open, everything in it can be read."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addStretch(1)
        return column

    def set_busy(self, busy: bool) -> None:
        """Show that the notebook is being made."""
        self._is_busy = busy
        self.make.setEnabled(not busy)
        self.make.setText(self.tr("Creating…") if busy else self.tr("Create the notebook"))

    def refuse(self, error: ObserverError) -> None:
        """Say why it could not be made."""
        self.set_busy(False)
        self._say(error)

    def take_over(self, before: CreatePage) -> None:
        """Show what another such page holds: what was chosen, typed and said of it."""
        self.folder, self.pack, self._verified = before.folder, before.pack, before._verified
        self.where.setText(str(self.folder))
        self.role.set_value(before.role.value or OBSERVER)
        self.alias.setText(before.alias.text())
        self.passphrase.setText(before.passphrase.text())
        self.again.setText(before.again.text())
        self.reveal.setChecked(before.reveal.isChecked())
        if before.drawn.text():
            self.words_in.set_value(before.words_in.value or "az")
            self.drawn.setText(before.drawn.text())
            self._typed(self.passphrase.text())
        self._name_pack()
        if before._is_busy:
            self.set_busy(True)
        if before.messages.text and before._error is not None:
            self._say(before._error)
        elif before.messages.text and before.messages.text == before._signer_said:
            self._say_signer()
        else:
            self.messages.repeat(before.messages)

    def _say(self, error: ObserverError) -> None:
        self._error = error
        self.messages.show_error(error)

    def set_pack(self, path: Path) -> None:
        """Take an election pack, after its signature was checked; say who signed it."""
        from observer_app.services.packs import read_pack_file

        try:
            self._verified = read_pack_file(path)
        except ObserverError as exc:
            self._say(exc)
            return
        self.pack = path
        self._say_signer()
        self._name_pack()

    def _signer_text(self) -> str:
        """Return who signed the chosen pack, in the words to compare; "" while there is none."""
        from observer_app.core.fingerprint import spoken

        if self._verified is None:
            return ""
        return self.tr("Compare this with your coordinator: the pack was signed by {print}").format(
            print=spoken(self._verified.fingerprint)
        )

    def _say_signer(self) -> None:
        self._error = None
        self._signer_said = self._signer_text()
        self.messages.say(self._signer_said, Tone.WARN)

    def _name_pack(self) -> None:
        if self._verified is not None:
            pack = self._verified.pack
            # Who signed it has the room of the words that were here.
            self.pack_words.setMinimumHeight(0)
            self.pack_words.setText(
                self.tr("{title}, %Ln stations", "", len(pack.stations)).format(
                    title=pack.title.in_language(spoken_language())
                )
            )
            self.signer.show_value(self._verified.fingerprint)

    def _leave_alias(self) -> None:
        """Go on to the passphrase, unless no notebook can have this alias."""
        if not self.alias.text().strip() or self.alias_words.checked():
            self.passphrase.setFocus()

    def _typed(self, text: str) -> None:
        self._is_awaited = False
        self.drawn.setVisible(bool(text) and text == self.drawn.text())
        self.meter.judge(text, known=(self.alias.text(),))
        self._typed_again()

    def _typed_again(self) -> None:
        """Say that the second one differs as soon as no further letter can mend it."""
        self._is_awaited = False
        self._say_missing(self._differs() if self._is_wrong() else "")
        self._enable()

    def _is_wrong(self) -> bool:
        return not self.passphrase.text().startswith(self.again.text())

    def _differs(self) -> str:
        return self.tr("The two differ: show them, or type this one again.")

    def _judged(self) -> None:
        self._enable()
        if self._is_awaited:
            self._enter()

    def _enter(self) -> None:
        """Create the notebook, now or once the passphrase is judged; else say what is missing."""
        self._is_awaited = False
        if self.passphrase.text() != self.again.text():
            self._say_missing(self._differs())
        elif not self.alias.text():
            self._say_missing(self.tr("An alias is missing."))
            self.alias.setFocus()
        elif self.meter.is_counting:
            self._is_awaited = True
        elif not self.meter.is_enough:
            self._say_missing(self.tr("This passphrase is too weak: see above."))
            self.passphrase.setFocus()
        else:
            self.make.click()

    def _say_missing(self, text: str) -> None:
        if text != self.missing.text():
            self.missing.setText(text)
            announce(self.again, text)

    def _enable(self) -> None:
        same = self.passphrase.text() == self.again.text() and self.meter.is_enough
        self.make.setEnabled(bool(same and self.alias.text() and not self._is_busy))
        wrong = self._is_wrong()
        if self.again.property("wrong") != wrong:
            self.again.setProperty("wrong", wrong)
            self.again.style().unpolish(self.again)
            self.again.style().polish(self.again)

    def _draw(self) -> None:
        from observer_app.services.passphrases import generate

        words = generate(self.words_in.value or "az")
        self.drawn.setText(words)
        self.hint.clear()
        self.hint.hide()
        self.passphrase.setText(words)
        self.again.clear()
        self.again.setFocus()

    def _ask(self) -> None:
        alias = self.alias_words.checked()
        if not alias:
            return
        self.messages.clear()
        self.set_busy(True)
        self.asked.emit(
            NewNotebook(
                folder=self.folder,
                role=self.role.value or OBSERVER,
                alias=alias,
                passphrase=self.passphrase.text(),
                pack=self.pack,
            )
        )

    def _reveal(self, plain: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password
        self.passphrase.setEchoMode(mode)
        self.again.setEchoMode(mode)

    def _choose_folder(self) -> None:
        from observer_app.gui.widgets.choosing import ask_folder

        title = self.tr("Where the notebook goes")
        chosen = ask_folder(self, title, purpose="notebook", at=self.folder.parent)
        if chosen is not None:
            self.folder = chosen / "notebook"
            self.where.setText(str(self.folder))

    def _choose_pack(self) -> None:
        from observer_app.gui.widgets.choosing import ask_file

        chosen = ask_file(self, self.tr("Election pack"), purpose="pack")
        if chosen is not None:
            self.set_pack(chosen)


def _reserve(words: QLabel, *, lines: int) -> None:
    """Keep the room of so many lines: what comes below stays under the hand."""
    words.ensurePolished()
    words.setMinimumHeight(lines * words.fontMetrics().lineSpacing() + 2 * lines)
    words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    kept = words.sizePolicy()
    kept.setRetainSizeWhenHidden(True)
    words.setSizePolicy(kept)
