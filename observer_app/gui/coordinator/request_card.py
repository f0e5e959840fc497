"""One request to be enrolled: compared in person, approved, and how the approval goes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from observer_app.gui.coordinator.flow import Flow
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Page
from observer_app.gui.widgets.basic import Choice, button, field, label, line_edit, row
from observer_app.gui.widgets.choosing import ask_new_file
from observer_app.gui.widgets.fingerprint import Fingerprint
from observer_app.services import authority, files
from observer_app.services.session import Changes, Session

if TYPE_CHECKING:
    from observer_app.formats.enrolment import VerifiedRequest

_WEEKS = (2, 6, 12)


@dataclass(frozen=True, slots=True)
class Asking:
    """A request that waits for its turn: the name of what it came in, and where it is."""

    name: str
    source: Path | bytes


class RequestCard(QFrame):
    """Shows whose key it is; certifies it, into a file or as codes on the screen."""

    left = Signal()
    """Nothing is to be done about this one now, or it is done."""
    began = Signal()
    """Something is done: what was said before is over."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.desk = page, page.desk
        self.asking: Asking | None = None
        self.approval = b""
        self.setProperty("role", "card")
        self.title = label(role="section", wrap=True)
        self.fingerprint = Fingerprint(page.messages)
        self.alias = line_edit(self.tr("pseudonym"), width=200)
        self.weeks = Choice(
            [(str(n), self.tr("%Ln weeks", "", n)) for n in _WEEKS],
            name=self.tr("Valid for"),
            value=str(_WEEKS[1]),
        )
        self.compared = QCheckBox(self.tr("We compared it, in person: every character is the same"))
        self.compared.toggled.connect(lambda _: self._enable())
        self.save_button = button(self.tr("Approve and save…"), self._choose_out, role="primary")
        self.show_button = button(self.tr("Approve and show as a QR code"), self.approve_by_codes)
        self.leave_button = button(self.tr("Not now"), self._leave, role="small")
        self._arrange()
        self.hide()

    def show_request(self, asking: Asking, asked: VerifiedRequest) -> None:
        """Show a request whose key was proven, to be compared."""
        self.asking = asking
        self.title.setText(self.tr("“{alias}” asks to be enrolled").format(alias=asked.alias))
        self.fingerprint.show_value(asked.fingerprint)
        self.alias.setText(asked.alias)
        self.compared.setChecked(False)
        self._enable()
        self.show()
        self.compared.setFocus()

    def clear(self) -> None:
        """Show no request."""
        self.asking = None
        self.hide()

    def approve(self, out: Path) -> None:
        """Certify the request's key and write the approval to a new file."""
        alias, validity = self._terms()

        def certify(session: Session, request: bytes) -> bytes:
            authority.approve_enrolment(session, request, out, alias=alias, validity=validity)
            return files.read_bounded(out)

        said = self.tr("{alias} is enrolled. Give them the file {name}.")
        self._approve(certify, said.format(alias=alias, name=out.name))

    def approve_by_codes(self) -> None:
        """Certify the request's key and show the approval, for the observer to photograph."""
        alias, validity = self._terms()

        def certify(session: Session, request: bytes) -> bytes:
            made = authority.approve_bytes(session, request, alias=alias, validity=validity)
            return made.approval

        said = self.tr("{alias} is enrolled. Their photo of the code is the approval.")
        self._approve(certify, said.format(alias=alias), then=self.show_approval)

    def show_approval(self) -> None:
        """Show the newest approval over the whole screen."""
        from observer_app.gui.widgets.qrview import QrView
        from observer_app.services.qr import draw_codes

        QrView(
            draw_codes(self.approval.decode("utf-8").rstrip("\n")),
            title=self.tr("Approval"),
            note=self.tr(
                "The observer photographs this, and drops the photo on the hand-over page. Turn "
                "the screen's brightness up."
            ),
            parent=self.page,
        ).show_large()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(
            label(
                self.tr(
                    "Have the observer show the fingerprint on their own screen, and compare all "
                    "of it. A file alone proves nothing about who sent it."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self.fingerprint)
        column.addWidget(self.compared)
        fields = row(spacing=14)
        fields.addLayout(field(self.tr("Alias (a pseudonym)"), self.alias))
        fields.addLayout(field(self.tr("Valid for"), self.weeks))
        fields.addStretch(1)
        column.addLayout(fields)
        column.addLayout(Flow(self.save_button, self.show_button, self.leave_button))

    def _terms(self) -> tuple[str, timedelta]:
        """Under which alias, and for how long."""
        return self.alias.text().strip(), timedelta(weeks=int(self.weeks.value))

    def _approve(
        self,
        certify: Callable[[Session, bytes], bytes],
        said: str,
        *,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        asking = self.asking
        if asking is None:
            return
        self.began.emit()
        made: list[bytes] = []

        def work(session: Session) -> Changes:
            made.append(certify(session, request_of(asking)))
            return Changes()

        def done(_: Changes) -> None:
            self.approval = made[0]
            again = (self.tr("Show as a QR code"), self.show_approval)
            self.left.emit()
            self.page.messages.say(said, Tone.OK, actions=(again,))
            then()

        self.desk.dispatcher.change(work, done, self.page.fail, owner=self)

    def _leave(self) -> None:
        self.began.emit()
        self.left.emit()

    def _enable(self) -> None:
        for control in (self.save_button, self.show_button):
            control.setEnabled(self.compared.isChecked())

    def _choose_out(self) -> None:
        source = self.asking.source if self.asking is not None else b""
        folder = source.parent if isinstance(source, Path) else None
        name = f"{self.alias.text().strip() or 'observer'}.approval"
        title = self.tr("Save the approval")
        out = ask_new_file(self, title, purpose="approval", name=name, at=folder)
        if out is not None:
            self.approve(out)


def request_of(asking: Asking) -> bytes:
    """Return a request as it came. Raises: as files.read_bounded."""
    source = asking.source
    return source if isinstance(source, bytes) else files.read_bounded(source)
