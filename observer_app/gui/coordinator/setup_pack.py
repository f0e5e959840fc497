"""The election pack: built from a folder, loaded, and shown part by part."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from observer_app.core.errors import ObserverError
from observer_app.gui.coordinator.flow import Flow
from observer_app.gui.coordinator.pack_view import PackView
from observer_app.gui.coordinator.setup_part import Part
from observer_app.gui.messages import Tone, error_text
from observer_app.gui.pages import Page, number
from observer_app.gui.widgets.basic import button, card, label
from observer_app.gui.widgets.choosing import ask_file, ask_folder, ask_new_file
from observer_app.gui.widgets.fingerprint import Fingerprint
from observer_app.gui.wording import date_text
from observer_app.services import packing, packs
from observer_app.services.session import Changes, Session

if TYPE_CHECKING:
    from observer_app.formats.pack import VerifiedPack

TAKEN = "setup-pack-taken"
"""Remembered while the window is built anew: a pack was just taken into use."""


class PackPart(Part):
    """The pack in use, another one that is about to be used, and a way to build one."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.offered: VerifiedPack | None = None
        self.build_button = button(
            self.tr("Build from a folder…"), self._choose_source, role="primary", picture="folder"
        )
        self.load_button = button(self.tr("Load a pack…"), self._choose_pack, picture="file")
        self.view = PackView(self.desk)
        self.heading = label(role="section", wrap=True)
        self.note = label(role="muted", wrap=True)
        self.offer_title = label(role="section", wrap=True)
        self.offer_print = Fingerprint(page.messages)
        self.offer_note = label(role="muted", wrap=True)
        self.use_button = button(self.tr("Use this pack"), self.use, role="primary")
        self.drop_button = button(self.tr("Leave it"), self._leave, role="small")
        self._offer_card = self._build_offer()
        self.column.addWidget(self._offer_card)
        self.column.addWidget(self._pack_card(), 1)
        self._offer_card.hide()

    def refresh(self) -> None:
        """Read which pack is in use."""

        def work(session: Session) -> bool:
            return bool(session.notebook.vault.get("pack"))

        self.page.read(work, self._draw)

    def build(self, source: Path, out: Path) -> None:
        """Build and sign the pack that a folder describes, write it to `out`, and offer it."""
        self.page.messages.clear()

        def done(verified: VerifiedPack) -> None:
            self.page.done(
                self.tr("Signed and written: {name}. Observers load this file.").format(
                    name=out.name
                )
            )
            self._offer(verified)

        self.page.read(lambda session: packing.build_pack(session, source, out), done)

    def take(self, paths: Sequence[Path]) -> None:
        """Read the last of some packs and offer it."""
        self.load(paths[-1])

    def load(self, path: Path) -> None:
        """Read a pack and offer it; nothing changes until it is used."""
        self.page.messages.clear()
        self.page.read(lambda _: packs.read_pack_file(path), self._offer)

    def use(self, *, may_be_strangers: bool = False) -> None:
        """Work with the offered pack from now on; another authority's only if that is meant."""
        verified = self.offered
        if verified is None:
            return
        self.page.messages.clear()

        def work(session: Session) -> Changes:
            return packing.use_pack(session, verified, may_be_strangers=may_be_strangers)

        def done(_: Changes) -> None:
            self.desk.pack = verified.pack
            self._leave()
            self._draw(True)
            self.desk.drafts[TAKEN] = True
            # Labels of the whole window come from the pack.
            self.desk.relook()

        self.desk.dispatcher.change(work, done, self._refused, owner=self)

    def _refused(self, error: ObserverError) -> None:
        """Ask once more where another authority signed than this notebook's own."""
        if error.code != "pack.other_authority":
            self.page.fail(error)
            return
        anyway = (self.tr("Use it all the same"), lambda: self.use(may_be_strangers=True))
        self.page.messages.say(error_text(error), Tone.WARN, actions=(anyway,))

    def _build_offer(self) -> QFrame:
        frame, column = card()
        column.addWidget(self.offer_title)
        column.addWidget(self.offer_note)
        column.addWidget(self.offer_print)
        column.addLayout(Flow(self.use_button, self.drop_button))
        return frame

    def _pack_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(self.heading)
        column.addWidget(self.note)
        column.addLayout(Flow(self.build_button, self.load_button))
        column.addWidget(self.view, 1)
        return frame

    def _offer(self, verified: VerifiedPack) -> None:
        self.offered = verified
        pack = verified.pack
        self.offer_title.setText(
            self.tr("Use “{title}” in this notebook?").format(title=self.desk.text(pack.title))
        )
        self.offer_note.setText(
            self.tr(
                "Stations: {stations}, contests: {contests}. Its signature holds; it was made "
                "by whoever has this fingerprint:"
            ).format(stations=number(len(pack.stations)), contests=number(len(pack.contests)))
        )
        self.offer_print.show_value(verified.fingerprint)
        self._offer_card.show()
        self.use_button.setFocus()

    def _leave(self) -> None:
        self.offered = None
        self._offer_card.hide()

    def _draw(self, is_signed: bool) -> None:
        pack = self.desk.pack
        self.heading.setText(self.desk.text(pack.title))
        when = date_text(pack.date) if pack.date else self.tr("no date")
        text = self.tr("{id} · {when} · polls {opens}–{closes} · languages {languages}").format(
            id=pack.id,
            when=when,
            opens=pack.opens,
            closes=pack.closes,
            languages=", ".join(pack.languages),
        )
        if not is_signed:
            text = self.tr(
                "The built-in pack: codes, checklists and protocol lines, but no stations and no "
                "candidates. Build your own from a folder with election.toml, stations.csv and "
                "candidates.csv."
            )
        self.note.setText(text)
        self.view.show_pack(pack)

    def _choose_source(self) -> None:
        source = ask_folder(self, self.tr("The folder with election.toml"), purpose="pack-source")
        if source is None:
            return
        title = self.tr("Where the pack is written")
        out = ask_new_file(self, title, purpose="pack", name="election.pack")
        if out is not None:
            self.build(source, out)

    def _choose_pack(self) -> None:
        chosen = ask_file(self, self.tr("An election pack"), purpose="pack")
        if chosen is not None:
            self.load(chosen)
