"""Observers: a request comes, fingerprints are compared in person, an approval goes back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from observer_app.core.clock import read_time
from observer_app.core.errors import ObserverError
from observer_app.core.fingerprint import spoken
from observer_app.gui.carrying import (
    READ_FOR_CODES,
    CodeReader,
    files_given,
    lacking_text,
    left_text,
    picture_given,
)
from observer_app.gui.coordinator.flow import Flow
from observer_app.gui.coordinator.nothing import Nothing
from observer_app.gui.coordinator.request_card import Asking, RequestCard, request_of
from observer_app.gui.coordinator.rows import Column, RowsModel, RowsTable
from observer_app.gui.coordinator.setup_part import Part
from observer_app.gui.coordinator.wrong_file import WrongFile
from observer_app.gui.look import px
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Page
from observer_app.gui.widgets.basic import button, card, label, line_edit
from observer_app.gui.widgets.choosing import ask_new_file
from observer_app.gui.widgets.drop import DropZone, on_paste
from observer_app.gui.widgets.prints import is_print
from observer_app.gui.wording import date_text
from observer_app.services import authority
from observer_app.services.authority import Enrolment
from observer_app.services.carried import Gathered
from observer_app.services.dropped import Dropped, recognise
from observer_app.services.session import Changes

if TYPE_CHECKING:
    from observer_app.formats.enrolment import VerifiedRequest
    from observer_app.gui.widgets.copied import Copied


class EnrolmentPart(Part):
    """Approves requests one at a time, and lists who is enrolled."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.asked = RequestCard(page)
        self.asked.began.connect(self._settle)
        self.asked.left.connect(self._next)
        self.waiting: list[Asking] = []
        self.drop = DropZone(
            self.tr(
                "Drop enrolment requests here: files, or photos of the codes on the observer's "
                "screen"
            ),
            choose=self.tr("Choose files…"),
            purpose="requests",
            is_low=True,
        )
        self.drop.dropped.connect(self.take)
        self.drop.pictured.connect(self.take_picture)
        self.reader = CodeReader(self.desk.dispatcher, parent=self)
        self.reader.began.connect(self._looking)
        self.reader.gathered.connect(self._looked)
        self.wrong = WrongFile(
            self.desk,
            takes=READ_FOR_CODES | {Dropped.REQUEST},
            otherwise=self.tr("{name} is no enrolment request. Ask the observer for that file."),
        )
        self.model: RowsModel[Enrolment] = RowsModel(
            self._columns(), key=lambda item: str(item.serial)
        )
        self.table = RowsTable(self.model, name=self.tr("Enrolled observers"))
        self.table.setMinimumHeight(px(180))
        self.table.chosen.connect(lambda _: self._enable())
        self.nothing = Nothing(self.tr("Nobody is enrolled yet."), picture="people")
        self.receipt_button = button(self.tr("Receipt…"), self._choose_receipt, role="small")
        self.revoke_button = button(self.tr("Revoke…"), self._ask_revoke, role="danger")
        self.revoke_button.setProperty("role", "danger")
        self.reason = line_edit(self.tr("why, in a few words"), name=self.tr("Reason"))
        self.revoke_now = button(self.tr("Revoke now"), self._revoke_chosen, role="danger")
        self._revoke_card = self._build_revoke()
        self.column.addWidget(self.drop)
        self.column.addWidget(self.wrong)
        self.column.addWidget(self.asked)
        self.column.addWidget(self._list_card(), 1)
        on_paste(self, self.drop)
        self._revoke_card.hide()
        self._enable()

    def refresh(self) -> None:
        """Read who is enrolled."""
        self.page.read(authority.enrolments, self._draw)

    def take(self, paths: Sequence[Path]) -> None:
        """Look at requests, one after the other: in files, or in photos of codes."""
        self._settle()
        fitting = self.wrong.sort(paths)
        photos = [path for path in fitting if recognise(path) in READ_FOR_CODES]
        self._wait(Asking(path.name, path) for path in fitting if path not in photos)
        self.reader.read(files_given(photos))

    def take_picture(self, picture: Copied) -> None:
        """Look at a screenshot of a request's code, as it was copied."""
        self._settle()
        self.reader.read(picture_given(picture))

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
                is_fixed=lambda item: is_print(item.fingerprint),
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
        self.receipt_button.setEnabled(chosen is not None)
        self.revoke_button.setEnabled(chosen is not None and not chosen.revoked)
        self.receipt_button.setVisible(bool(self.model.shown))
        self.revoke_button.setVisible(bool(self.model.shown))

    def _wait(self, asking: Iterable[Asking]) -> None:
        self.waiting += asking
        if self.asked.asking is None:
            self._next()

    def _looking(self, many: int) -> None:
        self.page.messages.say(self.tr("Looking for codes in %Ln photo(s)…", "", many), Tone.INFO)

    def _looked(self, found: Gathered) -> None:
        """Take the requests that photos carry; say of every other photo what it is."""
        self.page.messages.clear()
        for lacking in found.lacking:
            self.wrong.add(lacking_text(lacking))
        for left in found.left:
            self.wrong.add(left_text(left))
        asking = []
        for document in found.documents:
            name = ", ".join(document.names)
            if document.kind is Dropped.REQUEST:
                asking.append(Asking(name, document.text.encode("utf-8")))
            else:
                self.wrong.say(name, document.kind)
        self._wait(asking)

    def _next(self) -> None:
        focused = self.window().focusWidget()
        was_there = focused is not None and self.asked.isAncestorOf(focused)
        self.asked.clear()
        if was_there:
            # Where more requests come from: Qt would hand it to whatever is next.
            self.begin()
        if self.waiting:
            asking = self.waiting.pop(0)
            self.page.read(
                lambda _: _proven(asking),
                partial(self.asked.show_request, asking),
                partial(self._bad_request, asking),
            )

    def _bad_request(self, asking: Asking, error: ObserverError) -> None:
        self.wrong.explain(asking.name, error)
        self._next()

    def _settle(self) -> None:
        """Take away what was said before: something else is done now."""
        self.wrong.clear()
        self.page.messages.clear()

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


def _proven(asking: Asking) -> VerifiedRequest:
    from observer_app.formats.enrolment import read_request

    return read_request(request_of(asking))
