"""One entry with its history; corrected or taken back with a reason, never overwritten."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from observer_app.core.errors import ObserverError
from observer_app.core.fold import Current
from observer_app.core.kinds import AMENDABLE, EntryKind
from observer_app.gui.corrections import change_held, history
from observer_app.gui.entry_contents import contents_view, held
from observer_app.gui.entry_fields import EntryFields
from observer_app.gui.look import NEUTRAL_TITLE, px
from observer_app.gui.messagekey import MessageKey
from observer_app.gui.messages import Edge, MessageBar, Tone
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import button, label, press_by_enter, row, rule
from observer_app.gui.widgets.scroll import bring_into_view, fit_to_window, scrolled
from observer_app.gui.widgets.timefield import TimeField
from observer_app.gui.wording import describe, kind_name, moment_text
from observer_app.services.commands import Amend, Retract
from observer_app.services.corrections import CHANGING, named_by
from observer_app.services.protocols import replaced
from observer_app.services.session import Session

_WIDE = 600
_SAID = 62
"""Two lines of a message."""


class EntryDialog(QDialog):
    """Shows an entry; saves a correction, or takes it back."""

    def __init__(
        self,
        desk: Desk,
        current: Current,
        parent: QWidget,
        *,
        replaced_by: Current | None = None,
        named: Mapping[str, Current] | None = None,
    ) -> None:
        """replaced_by: the later entry that gave all figures of this one anew.

        named: the entries that this one names, by id.
        """
        super().__init__(parent)
        self.desk = desk
        self.current = current
        self.named = named or {}
        self.setWindowTitle(NEUTRAL_TITLE)
        self.setAccessibleName(kind_name(current.kind))
        # A place of its own: the head names the entry, and the foot has the buttons.
        self._said = QWidget()
        self.messages = MessageBar(over=self._said, edge=Edge.ON)
        self.fields = EntryFields(desk, current)
        self._question = self.tr("Throw away what you typed? Nothing of it is kept.")
        self._why_back = self.tr(
            "Say why, in a few words: it stays in the record. Enter then takes the entry back."
        )
        self._asked_at: QWidget | None = None
        self.time = TimeField(desk, name=self.tr("Time it happened"), dated=True)
        self.time.set_moment(current.happened_at)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("for example: mistyped, wrong minute"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.save = button(self.tr("Save the correction"), self._save, role="primary")
        self.take_back = button(self.tr("Take back"), self._retract, role="danger")
        self.close_button = button(self.tr("Close"), self.reject)
        can_change = (
            current.kind in AMENDABLE
            and current.retracted is None
            and current.device == self._own_device()
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        inside = self._inside(can_change=can_change, replaced_by=replaced_by)
        if current.retracted is not None:
            self.messages.say(
                self.tr("Taken back: {reason}").format(reason=current.retracted),
                Tone.WARN,
                closable=False,
            )
        self.area = scrolled(inside)
        column.addWidget(self.area, 1)
        self._said.setFixedHeight(px(_SAID))
        column.addWidget(self._said)
        column.addWidget(self.messages)
        self.save.setVisible(can_change)
        self.take_back.setVisible(can_change)
        self.go_button = button(self.tr("Show that entry"), self._go_to_named)
        self.go_button.setVisible(bool(self.named) and current.kind in CHANGING)
        column.addLayout(row(self.take_back, self.go_button, 1, self.close_button, self.save))
        # Enter saves from every line: Qt would press the button that comes next, "Now" too.
        for made in self.findChildren(QPushButton):
            made.setAutoDefault(False)
        (self.save if can_change else self.close_button).setDefault(True)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._enter)
        MessageKey(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        self._untouched = self._typed()
        if can_change:
            self.time.setFocus()
            self.time.line.selectAll()
        fit_to_window(self, self.area, inside, wide=px(_WIDE))

    def _inside(self, *, can_change: bool, replaced_by: Current | None) -> QVBoxLayout:
        """Return what is scrolled: what the entry says, all it holds, and what may be changed."""
        inside = QVBoxLayout()
        inside.setSpacing(12)
        is_change = self.current.kind in CHANGING
        head = kind_name(self.current.kind) if is_change else describe(self.desk, self.current)
        inside.addWidget(label(head, "section", wrap=True))
        inside.addWidget(label(self._stamp(), "muted", wrap=True))
        for line in history(self.desk, self.current, named=self.named):
            inside.addWidget(label(line, "muted", wrap=True))
        if replaced_by is not None:
            text = self.tr("▲  Written down anew in № {seq}: those figures count, not these.")
            text = text.format(seq=replaced_by.seq)
            inside.addWidget(label(text, tone="warn", wrap=True))
        if is_change:
            holds = change_held(self.desk, self.current, named=self.named)
        else:
            without = self.fields.names if can_change else ()
            holds = held(self.desk, self.current, without=without, named=self.named)
        if holds:
            inside.addWidget(rule())
            inside.addWidget(contents_view(self.desk, holds))
        if can_change:
            inside.addWidget(rule())
            inside.addLayout(self._form())
        return inside

    def begin_taking_back(self) -> None:
        """Have the usual reason there, and the keyboard on what takes the entry back."""
        self.reason.setText(self.tr("pressed by mistake"))
        self._untouched = self._typed()
        self._have_default(self.take_back)
        self.take_back.setFocus()

    def reject(self) -> None:
        """Close, by Esc or otherwise; what was typed is asked about first, and kept by Esc."""
        if self.messages.text == self._question:
            self._keep()
        elif self._typed() == self._untouched:
            super().reject()
        else:
            self._asked_at = self.focusWidget()
            self.messages.say(
                self._question,
                Tone.WARN,
                actions=(
                    (self.tr("Go on writing"), self._keep),
                    (self.tr("Throw away"), super().reject),
                ),
                closable=False,
            )
            self.messages.buttons()[0].setFocus()

    def _keep(self) -> None:
        """Go on where the keyboard was."""
        self.messages.clear()
        (self._asked_at or self.reason).setFocus()

    def _typed(self) -> tuple[object, ...]:
        """Return all that a person can change here, to be compared."""
        day = self.time.day.date() if self.time.day is not None else None
        reason, hour = self.reason.text().strip(), self.time.line.text().strip()
        return reason, hour, day, self.fields.changes()

    def _have_default(self, made: QPushButton) -> None:
        """Have Enter press the one button or the other; it looks so, and nothing moves."""
        made.setDefault(True)
        is_back = made is self.take_back
        for each, role in (
            (self.take_back, "primary" if is_back else "danger"),
            (self.save, "" if is_back else "primary"),
        ):
            each.setMinimumWidth(max(each.minimumWidth(), each.sizeHint().width()))
            each.setProperty("role", role)
            each.style().unpolish(each)
            each.style().polish(each)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Correct again once another line than the reason is gone to."""
        is_other = new is not None and new is not self.reason and self.area.isAncestorOf(new)
        if is_other and self.take_back.isDefault():
            self._have_default(self.save)
            if self.messages.text == self._why_back:
                self.messages.clear()

    def _enter(self) -> None:
        """Do what Enter does, from a box of several lines too."""
        for made in (self.take_back, self.save, self.close_button):
            if made.isDefault() and made.isVisible():
                made.click()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button in use: a dialog of Qt's presses its default one."""
        if not press_by_enter(self.focusWidget(), event):
            super().keyPressEvent(event)

    def _own_device(self) -> str:
        return self.desk.device or self.current.device

    def _stamp(self) -> str:
        recorded, happened = self.current.recorded_at, self.current.happened_at
        text = self.tr("№ {seq} · {station} · happened {happened} · written down {recorded}")
        return text.format(
            seq=self.current.seq,
            station=self.current.station or "—",
            happened=moment_text(self.desk, happened, seconds=True),
            recorded=moment_text(self.desk, recorded, seconds=True),
        )

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.addWidget(label(self.tr("Time it happened")), 0, 0)
        grid.addWidget(self.time, 0, 1)
        self.fields.add_to(grid)
        place = grid.rowCount()
        grid.addWidget(label(self.tr("Reason (required)")), place, 0)
        grid.addWidget(self.reason, place, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _save(self) -> None:
        self._have_default(self.save)
        if not self.time.is_valid:
            self.messages.say(self.tr("The time reads like 14:05."), Tone.ERROR)
            return
        moment = self.time.moment()
        moved = moment if moment is not None and moment != self.current.happened_at else None
        command = Amend(
            target=self.current.id,
            reason=self.reason.text().strip(),
            changes=self.fields.changes(),
            happened_at=moved,
        )
        self.desk.dispatcher.execute(command, lambda _: self.accept(), self._fail, owner=self)

    def _retract(self) -> None:
        """Take the entry back; what is still to be written for that ends with Enter."""
        self._have_default(self.take_back)
        command = Retract(target=self.current.id, reason=self.reason.text().strip())
        self.desk.dispatcher.execute(command, lambda _: self.accept(), self._fail, owner=self)

    def _go_to_named(self) -> None:
        """Show the entry that this one corrects or takes back, in place of this one."""
        parent = self.parentWidget()
        assert parent is not None
        self.accept()
        open_entry(self.desk, str(self.current.payload["target"]), parent)

    def _fail(self, error: ObserverError) -> None:
        if error.code == "amend.no_reason":
            is_back = self.take_back.isDefault()
            why = self.tr("Say why, in a few words: it stays in the record.")
            self.messages.say(self._why_back if is_back else why, Tone.WARN)
            self.reason.setFocus()
            bring_into_view(self.reason)
        else:
            self.messages.show_error(error)


def open_entry(desk: Desk, entry_id: str, parent: QWidget, *, is_taking_back: bool = False) -> None:
    """Read an entry as it stands and show it. is_taking_back: Enter takes it back."""

    def show(read: tuple[Current | None, Current | None, Mapping[str, Current]]) -> None:
        current, replaced_by, named = read
        if current is not None:
            dialog = EntryDialog(desk, current, parent, replaced_by=replaced_by, named=named)
            if is_taking_back:
                dialog.begin_taking_back()
            dialog.open()

    def find(session: Session) -> tuple[Current | None, Current | None, Mapping[str, Current]]:
        queries = session.notebook.queries
        current = queries.find(entry_id)
        named = named_by(queries, (current,) if current is not None else ())
        if current is None or current.kind is not EntryKind.PROTOCOL:
            return current, None, named
        beside = queries.current(
            kinds=(EntryKind.PROTOCOL,), station=current.station, device=current.device
        )
        return current, replaced(beside).get(entry_id), named

    desk.dispatcher.run(find, show, owner=parent)
