"""Observers: a request comes, fingerprints are compared in person, an approval goes back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame

from observer_app.core.clock import read_time
from observer_app.core.errors import ObserverError
from observer_app.core.fingerprint import spoken
from observer_app.gui.coordinator.flow import Flow
from observer_app.gui.coordinator.nothing import Nothing
from observer_app.gui.coordinator.rows import Column, RowsModel, RowsTable
from observer_app.gui.coordinator.setup_part import Part
from observer_app.gui.coordinator.wrong_file import WrongFile
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Page
from observer_app.gui.widgets.basic import Choice, button, card, field, label, line_edit, row
from observer_app.gui.widgets.choosing import ask_new_file
from observer_app.gui.widgets.drop import DropZone
from observer_app.gui.widgets.fingerprint import Fingerprint
from observer_app.gui.wording import date_text
from observer_app.services import authority
from observer_app.services.authority import Enrolment
from observer_app.services.dropped import Dropped
from observer_app.services.session import Changes, Session

if TYPE_CHECKING:
    from observer_app.formats.enrolment import VerifiedRequest

_WEEKS = (2, 6, 12)


class EnrolmentPart(Part):
    """Approves requests one at a time, and lists who is enrolled."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.request: Path | None = None
        self.waiting: list[Path] = []
        self.drop = DropZone(
            self.tr("Drop enrolment requests here: observers write them on their hand-over page"),
            choose=self.tr("Choose files…"),
            is_low=True,
        )
        self.drop.dropped.connect(self.take)
        self.wrong = WrongFile(
            self.desk,
            takes=Dropped.REQUEST,
            otherwise=self.tr("{name} is no enrolment request. Ask the observer for that file."),
        )
        self.title = label(role="section", wrap=True)
        self.fingerprint = Fingerprint(page.messages)
        self.alias = line_edit(self.tr("pseudonym"), width=200)
        self.weeks = Choice(
            [(str(n), self.tr("{n} weeks").format(n=n)) for n in _WEEKS],
            name=self.tr("Valid for"),
            value=str(_WEEKS[1]),
        )
        self.compared = QCheckBox(self.tr("We compared it, in person: every character is the same"))
        self.compared.toggled.connect(lambda _: self._enable())
        self.approve_button = button(self.tr("Approve and save…"), self._choose_out, role="primary")
        self.leave_button = button(self.tr("Not now"), self._leave, role="small")
        self.model: RowsModel[Enrolment] = RowsModel(
            self._columns(), key=lambda item: str(item.serial)
        )
        self.table = RowsTable(self.model, name=self.tr("Enrolled observers"))
        self.table.setMinimumHeight(180)
        self.table.chosen.connect(lambda _: self._enable())
        self.nothing = Nothing(self.tr("Nobody is enrolled yet."), picture="people")
        self.receipt_button = button(self.tr("Receipt…"), self._choose_receipt, role="small")
        self.revoke_button = button(self.tr("Revoke…"), self._ask_revoke, role="danger")
        self.revoke_button.setProperty("role", "danger")
        self.reason = line_edit(self.tr("why, in a few words"), name=self.tr("Reason"))
        self.revoke_now = button(self.tr("Revoke now"), self._revoke_chosen, role="danger")
        self._request_card = self._build_request()
        self._revoke_card = self._build_revoke()
        self.column.addWidget(self.drop)
        self.column.addWidget(self.wrong)
        self.column.addWidget(self._request_card)
        self.column.addWidget(self._list_card(), 1)
        self._request_card.hide()
        self._revoke_card.hide()
        self._enable()

    def refresh(self) -> None:
        """Read who is enrolled."""
        self.page.read(authority.enrolments, self._draw)

    def take(self, paths: Sequence[Path]) -> None:
        """Look at requests, one after the other."""
        self._settle()
        self.waiting += self.wrong.sort(paths)
        if self.request is None:
            self._next()

    def approve(self, out: Path) -> None:
        """Certify the request's key and write the approval to a new file."""
        request, alias = self.request, self.alias.text().strip()
        if request is None:
            return
        self._settle()
        validity = timedelta(weeks=int(self.weeks.value))

        def work(session: Session) -> Changes:
            authority.approve_enrolment(session, request, out, alias=alias, validity=validity)
            return Changes()

        def done(_: Changes) -> None:
            self.page.done(
                self.tr("{alias} is enrolled. Give them the file {name}.").format(
                    alias=alias, name=out.name
                )
            )
            self._next()

        self.desk.dispatcher.change(work, done, self.page.fail, owner=self)

    def revoke(self, alias: str, reason: str) -> None:
        """Stop believing a device; its earlier bundles stay as they are."""
        self._settle()

        def done(_: Changes) -> None:
            self._revoke_card.hide()
            self.reason.clear()
            self.page.messages.say(
                self.tr(
                    "{alias} is revoked: new bundles of that key are rejected. What came before "
                    "stays. Write the list of signers anew for others."
                ).format(alias=alias),
                Tone.OK,
            )

        self.desk.dispatcher.change(
            lambda session: authority.revoke(session, alias, reason=reason),
            done,
            self.page.fail,
            owner=self,
        )

    def write_receipt(self, alias: str, out: Path) -> None:
        """Write a receipt for what arrived from an observer."""
        from observer_app.services.receipts import issue_receipt

        def done(path: Path) -> None:
            self.page.done(self.tr("Receipt written: {name}.").format(name=path.name))

        self.page.read(lambda session: issue_receipt(session, alias, out), done)

    def _build_request(self) -> QFrame:
        frame, column = card(spacing=10)
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
        column.addLayout(Flow(self.approve_button, self.leave_button))
        return frame

    def _build_revoke(self) -> QFrame:
        frame, column = card()
        self._revoke_title = label(role="section", wrap=True)
        cancel = button(self.tr("Keep"), self._keep, role="small")
        column.addWidget(self._revoke_title)
        column.addWidget(self.reason)
        column.addLayout(Flow(self.revoke_now, cancel))
        return frame

    def _list_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Enrolled observers"), "section"))
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self._revoke_card)
        column.addLayout(Flow(self.receipt_button, self.revoke_button))
        return frame

    def _columns(self) -> Sequence[Column[Enrolment]]:
        theme = self.desk.theme

        def colour(item: Enrolment) -> str:
            return theme.ok if self._is_valid(item) else theme.warn

        return (
            Column(self.tr("Alias"), lambda item: item.alias),
            Column(self.tr("State"), self._state, colour=colour),
            Column(
                self.tr("Valid until"),
                lambda item: date_text(self.desk.local(read_time(item.valid_to)).date()),
                order=lambda item: item.valid_to,
            ),
            Column(
                self.tr("Fingerprint"),
                lambda item: spoken(item.fingerprint),
                stretch=True,
                width=220,
            ),
        )

    def _is_valid(self, item: Enrolment) -> bool:
        inside = read_time(item.valid_from) <= self.desk.now() <= read_time(item.valid_to)
        return inside and not item.revoked

    def _state(self, item: Enrolment) -> str:
        if item.revoked:
            return "✕  " + self.tr("revoked")
        return "✓  " + self.tr("valid") if self._is_valid(item) else "▲  " + self.tr("run out")

    def _draw(self, found: list[Enrolment]) -> None:
        self.table.fill(found)
        self.table.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._enable()

    def _chosen(self) -> Enrolment | None:
        key = self.table.key
        return next((item for item in self.model.shown if str(item.serial) == key), None)

    def _enable(self) -> None:
        chosen = self._chosen()
        self.approve_button.setEnabled(self.compared.isChecked())
        self.receipt_button.setEnabled(chosen is not None)
        self.revoke_button.setEnabled(chosen is not None and not chosen.revoked)
        self.receipt_button.setVisible(bool(self.model.shown))
        self.revoke_button.setVisible(bool(self.model.shown))

    def _next(self) -> None:
        self.request = None
        self._request_card.hide()
        if self.waiting:
            path = self.waiting.pop(0)
            self.page.read(
                lambda _: _read_request(path),
                partial(self._show_request, path),
                partial(self._bad_request, path),
            )

    def _bad_request(self, path: Path, error: ObserverError) -> None:
        self.wrong.explain(path, error)
        self._next()

    def _settle(self) -> None:
        """Take away what was said before: something else is done now."""
        self.wrong.hide()
        self.page.messages.clear()

    def _leave(self) -> None:
        self._settle()
        self._next()

    def _show_request(self, path: Path, asked: VerifiedRequest) -> None:
        self.request = path
        self.title.setText(self.tr("“{alias}” asks to be enrolled").format(alias=asked.alias))
        self.fingerprint.show_value(asked.fingerprint)
        self.alias.setText(asked.alias)
        self.compared.setChecked(False)
        self._enable()
        self._request_card.show()
        self.compared.setFocus()

    def _choose_out(self) -> None:
        folder = self.request.parent if self.request is not None else Path()
        name = f"{self.alias.text().strip() or 'observer'}.approval"
        title = self.tr("Save the approval")
        out = ask_new_file(self, title, purpose="approval", name=name, at=folder)
        if out is not None:
            self.approve(out)

    def _choose_receipt(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        name = f"{chosen.alias}.receipt"
        out = ask_new_file(self, self.tr("Save the receipt"), purpose="receipts", name=name)
        if out is not None:
            self.write_receipt(chosen.alias, out)

    def _ask_revoke(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self._settle()
        self._revoke_title.setText(
            self.tr("Revoke {alias}? This cannot be taken back.").format(alias=chosen.alias)
        )
        self._revoke_card.show()
        self.reason.setFocus()

    def _keep(self) -> None:
        self._revoke_card.hide()

    def _revoke_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.revoke(chosen.alias, self.reason.text().strip())


def _read_request(path: Path) -> VerifiedRequest:
    from observer_app.formats.enrolment import read_request
    from observer_app.services.files import read_bounded

    return read_request(read_bounded(path))
