"""The authority: made once, with a recovery key that never stays on this laptop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFrame

from observer_app.core.errors import ObserverError
from observer_app.gui.coordinator.flow import Flow
from observer_app.gui.coordinator.setup_part import Part
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Page
from observer_app.gui.widgets.basic import button, card, label
from observer_app.gui.widgets.choosing import ask_new_file
from observer_app.gui.widgets.fingerprint import Fingerprint
from observer_app.services import authority
from observer_app.services.authority import Authority
from observer_app.services.session import Changes, Session


class AuthorityPart(Part):
    """Makes the authority, or shows it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.fingerprint = Fingerprint(page.messages)
        self.recipients = label(role="muted", wrap=True)
        self.with_recovery = QCheckBox(self.tr("Write a recovery key onto a stick (recommended)"))
        self.with_recovery.setChecked(True)
        self.make_button = button(self.tr("Make the authority"), self._make, role="primary")
        self._make_card = self._build_make()
        self._show_card = self._build_show()
        self.column.addWidget(self._make_card)
        self.column.addWidget(self._show_card)
        self.column.addStretch(1)
        self._make_card.hide()
        self._show_card.hide()

    def refresh(self) -> None:
        """Read the authority."""
        self.page.read(authority.authority, self._draw, self._none)

    def make(self, recovery_key: Path | None) -> None:
        """Make the authority; `recovery_key` is a new file on a stick, or None."""
        self.make_button.setEnabled(False)

        def work(session: Session) -> Changes:
            authority.init_authority(session, recovery_key=recovery_key)
            return Changes()

        def failed(error: ObserverError) -> None:
            self.make_button.setEnabled(True)
            self.page.fail(error)

        self.desk.dispatcher.change(work, None, failed, owner=self)

    def _build_make(self) -> QFrame:
        frame, column = card(spacing=12)
        column.addWidget(label(self.tr("Make the authority"), "section"))
        column.addWidget(
            label(
                self.tr(
                    "It signs the election pack and each observer's key, and it opens the bundles "
                    "that observers write. Both keys are made here and kept in this notebook.\n"
                    "The recovery key opens bundles too, should this laptop be lost. It goes onto "
                    "a stick that is kept somewhere else; this laptop does not keep it."
                ),
                wrap=True,
            )
        )
        column.addWidget(self.with_recovery)
        column.addLayout(Flow(self.make_button))
        return frame

    def _build_show(self) -> QFrame:
        frame, column = card(spacing=10)
        column.addWidget(label(self.tr("Your authority's fingerprint"), "section"))
        column.addWidget(self.fingerprint)
        column.addWidget(
            label(
                self.tr(
                    "Observers see the same characters when they load your pack or approval. Read "
                    "them out in person, or by a phone call with a voice they know."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self.recipients)
        return frame

    def _draw(self, found: Authority) -> None:
        self._make_card.hide()
        self._show_card.show()
        self.fingerprint.show_value(found.fingerprint)
        many = len(found.recipients)
        text = (
            self.tr("Bundles are sealed to %Ln keys: yours and the recovery key.", "", many)
            if many > 1
            else self.tr(
                "Bundles are sealed to one key, the one in this notebook. Without a copy of it on "
                "a stick (see For others) a lost laptop means lost bundles."
            )
        )
        self.recipients.setText(text)

    def _none(self, error: ObserverError) -> None:
        if error.code != "authority.none":
            self.page.fail(error)
            return
        self._make_card.show()
        self._show_card.hide()

    def _make(self) -> None:
        if not self.with_recovery.isChecked():
            self.page.messages.say(
                self.tr(
                    "Without a recovery key, bundles can be opened with this notebook alone. Make "
                    "the authority all the same?"
                ),
                Tone.WARN,
                actions=((self.tr("Make it without"), self._confirmed),),
            )
            return
        title = self.tr("The recovery key, on a stick")
        out = ask_new_file(self, title, purpose="key", name="recovery.agekey")
        if out is not None:
            self.make(out)

    def _confirmed(self) -> None:
        self.page.messages.clear()
        self.make(None)
