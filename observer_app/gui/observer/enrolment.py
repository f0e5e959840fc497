"""Enrolment: a request out, an approval in, and the fingerprint to read out in person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from observer_app.core.clock import read_time
from observer_app.gui.carrying import (
    READ_FOR_CODES,
    CodeReader,
    files_given,
    lacking_text,
    left_text,
    picture_given,
)
from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.pages import Desk, Page
from observer_app.gui.widgets.basic import button, label, row, set_tone
from observer_app.gui.widgets.choosing import ask_new_file
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.drop import DropZone, on_paste
from observer_app.gui.widgets.fingerprint import Fingerprint
from observer_app.gui.widgets.misplaced import turned_away
from observer_app.gui.wording import date_text
from observer_app.services import authority
from observer_app.services.dropped import Dropped, recognise
from observer_app.services.files import read_bounded
from observer_app.services.session import Changes, Session

if TYPE_CHECKING:
    from observer_app.services.authority import Enrolment
    from observer_app.services.carried import Gathered


@dataclass(frozen=True, slots=True)
class _State:
    """fingerprint: of this notebook's own key. enrolment: the newest, None before one."""

    fingerprint: str
    enrolment: Enrolment | None


class EnrolmentCard(QFrame):
    """Shows whether a coordinator knows this notebook; makes it known."""

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__()
        self.desk, self.page = desk, page
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.state = label(wrap=True)
        self.print_words = label(
            self.tr("Your fingerprint. Read it out to the coordinator, in person:"),
            "muted",
            wrap=True,
        )
        self.fingerprint = Fingerprint(page.messages)
        self.fingerprint.setAccessibleName(self.tr("Fingerprint of this notebook"))
        self.request_button = button(self.tr("Write a request…"), self._ask_request)
        self.qr_button = button(self.tr("Show the request as a QR code"), self.show_request)
        self.zone = DropZone(
            self.tr("Drop the approval here: the file, or photos of its QR codes"),
            choose=self.tr("Choose the approval…"),
            purpose="approvals",
            is_low=True,
        )
        self.zone.dropped.connect(self.accept)
        self.messages = MessageBar(self)
        self.reader = CodeReader(desk.dispatcher, parent=self)
        self.reader.gathered.connect(self._looked)
        self.zone.pictured.connect(lambda data: self.reader.read(picture_given(data)))
        on_paste(self, self.zone)
        self._renewing = False
        self.renew = button(self.tr("Another approval…"), self._renew, role="link")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Enrolment"), "section"))
        column.addWidget(self.state)
        column.addWidget(self.print_words)
        column.addWidget(self.fingerprint)
        column.addWidget(Columns((self.request_button, 0), (self.qr_button, 0), (QWidget(), 1)))
        column.addLayout(row(self.renew, 1))
        column.addWidget(self.zone)

    def refresh(self) -> None:
        """Read whether this notebook is enrolled."""

        def work(session: Session) -> _State:

            known = authority.enrolments(session)
            return _State(
                fingerprint=session.signing_key().fingerprint,
                enrolment=known[-1] if known else None,
            )

        self.desk.dispatcher.run(work, self._draw, self.page.fail, owner=self)

    def write_request(self, out: Path) -> None:
        """Write this notebook's request to a new file."""
        self.page.read(
            lambda session: authority.request_enrolment(session, out),
            lambda _: self.page.messages.say(
                self.tr(
                    "{name} was written. Bring it to the coordinator and read out the "
                    "fingerprint below."
                ).format(name=out.name),
                Tone.OK,
            ),
        )

    def show_request(self) -> None:
        """Show the request over the whole screen, for the coordinator to photograph."""

        def work(session: Session) -> tuple[bytes, ...]:
            from observer_app.services.qr import draw_codes

            return draw_codes(authority.request_bytes(session).decode("utf-8").rstrip("\n"))

        def show(pictures: tuple[bytes, ...]) -> None:
            from observer_app.gui.widgets.qrview import QrView

            QrView(
                pictures,
                title=self.tr("Enrolment"),
                note=self.tr(
                    "The coordinator photographs this, and compares the fingerprint that you read "
                    "out. Turn the screen's brightness up."
                ),
                parent=self,
            ).show_large()

        self.desk.dispatcher.run(work, show, self.page.fail, owner=self)

    def accept(self, paths: Sequence[Path]) -> None:
        """Take the coordinator's approval: its file, or photos of its codes."""
        takes = Dropped.APPROVAL
        given = turned_away(paths, takes=takes, messages=self.messages, desk=self.desk)
        photos = [path for path in given if recognise(path) in READ_FOR_CODES]
        self.reader.read(files_given(photos))
        for path in given:
            if path not in photos:
                self.page.read(partial(_read, path), self._take, self.messages.show_error)

    def _looked(self, found: Gathered) -> None:
        """Take the approval that photos carry, or say what is missing."""
        approvals = [item for item in found.documents if item.kind is Dropped.APPROVAL]
        if approvals:
            self._take(approvals[-1].text.encode("utf-8"))
            return
        said = [lacking_text(item) for item in found.lacking]
        said += [left_text(item) for item in found.left]
        if found.documents:
            said.append(self.tr("That is no approval, but another code of this program."))
        if said:
            self.messages.say("\n".join(said), Tone.WARN)

    def _take(self, approval: bytes) -> None:
        def work(session: Session) -> Changes:
            authority.accept_bytes(session, approval)
            newest = session.notebook.queries.find(session.head.id)
            return Changes(changed=(newest,) if newest is not None else ())

        def done(_: Changes) -> None:
            self._renewing = False
            # What was said of other files, or of another try, is settled by this.
            self.messages.clear()
            self.page.messages.say(
                self.tr("Enrolled: bundles can be handed over from now on."), Tone.OK
            )
            self.refresh()

        self.desk.dispatcher.change(work, done, self.messages.show_error, owner=self)

    def _draw(self, state: _State) -> None:
        self.fingerprint.show_value(state.fingerprint)
        if state.enrolment is None:
            self.state.setText(self.tr("No coordinator knows this notebook yet."))
            set_tone(self.state, "warn")
        else:
            until = self.desk.local(read_time(state.enrolment.valid_to))
            self.state.setText(
                self.tr("Enrolled as {alias}, until {day}.").format(
                    alias=state.enrolment.alias, day=date_text(until.date())
                )
            )
            set_tone(self.state, "ok")
        # Once enrolled the card is only there to compare; a new approval is asked for.
        known = state.enrolment is not None
        self.zone.setHidden(known and not self._renewing)
        for control in (self.request_button, self.qr_button):
            control.setHidden(known and not self._renewing)
        self.renew.setHidden(not known or self._renewing)
        if not known:
            self._be_first()

    def _be_first(self) -> None:
        """Have Tab come here before all else of the page: until then the card stands on top."""
        order = (self.fingerprint.copy, self.request_button, self.qr_button, self.zone.choose)
        # Qt puts nothing behind what takes no focus itself, as the page.
        policy = self.page.focusPolicy()
        self.page.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for before, control in zip((self.page, *order), order, strict=False):
            QWidget.setTabOrder(before, control)
        self.page.setFocusPolicy(policy)

    def _renew(self) -> None:
        self._renewing = True
        self.refresh()

    def _ask_request(self) -> None:
        name = f"{self.desk.alias}-request.json"
        out = ask_new_file(self, self.tr("Where the request goes"), purpose="request", name=name)
        if out is not None:
            self.write_request(out)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to what is shown. A proxy that is hidden would stop Tab here."""
        super().focusInEvent(event)
        (self.renew if self.request_button.isHidden() else self.request_button).setFocus()


def _read(path: Path, _session: Session) -> bytes:
    return read_bounded(path)
