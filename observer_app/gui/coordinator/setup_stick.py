"""What others need: the list of signers for checks by stock tools, and the key for a stick."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFrame

from observer_app.gui.coordinator.flow import Flow
from observer_app.gui.coordinator.setup_part import Part
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Page
from observer_app.gui.widgets.basic import button, card, label
from observer_app.gui.widgets.choosing import ask_folder
from observer_app.services import authority
from observer_app.services.session import Changes, Session


class StickPart(Part):
    """Writes the public files, and the bundle key, into a folder."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.with_key = QCheckBox(
            self.tr("Also the key that opens all bundles (coordinator.agekey)")
        )
        self.write_button = button(self.tr("Write to a folder…"), self._choose, role="primary")
        self.forget_button = button(
            self.tr("Remove the bundle key from this laptop…"), self._ask_forget, role="danger"
        )
        self.kept = label(role="muted", wrap=True)
        self.column.addWidget(self._public_card())
        self.column.addWidget(self._key_card())
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Read whether the keys are here."""

        def work(session: Session) -> tuple[bool, bool]:
            vault = session.notebook.vault
            has = vault.get_secret("authority_key") is not None
            return has, vault.get_secret("bundle_identity") is not None

        self.page.read(work, lambda found: self._draw(*found))

    def write(self, folder: Path, *, with_identity: bool) -> None:
        """Write the files into `folder`."""

        def work(session: Session) -> list[Path]:
            return authority.export_authority(session, folder, with_identity=with_identity)

        def done(paths: list[Path]) -> None:
            names = ", ".join(path.name for path in paths)
            self.page.done(self.tr("Written: {names}.").format(names=names))

        self.page.read(work, done)

    def forget(self) -> None:
        """Remove the bundle key from the notebook."""

        def work(session: Session) -> Changes:
            authority.forget_identity(session)
            return Changes()

        self.page.messages.clear()
        self.desk.dispatcher.change(work, None, self.page.fail, owner=self)

    def _public_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("For whoever checks your bundles"), "section"))
        column.addWidget(
            label(
                self.tr(
                    "allowed_signers and revoked_keys: whom your authority signed, in the form "
                    "that ssh-keygen reads. recipients.txt and authority.pub: to whom bundles are "
                    "sealed, and your public key. None of these is secret."
                ),
                wrap=True,
            )
        )
        column.addWidget(self.with_key)
        column.addLayout(Flow(self.write_button))
        return frame

    def _key_card(self) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("The key that opens bundles"), "section"))
        column.addWidget(self.kept)
        column.addLayout(Flow(self.forget_button))
        return frame

    def _draw(self, has_authority: bool, has_identity: bool) -> None:
        self.write_button.setEnabled(has_authority)
        self.with_key.setEnabled(has_identity)
        if not has_identity:
            self.with_key.setChecked(False)
        self.forget_button.setVisible(has_identity)
        if has_identity:
            text = self.tr(
                "It is in this notebook: whoever has this laptop and its passphrase can open every "
                "bundle. Safer: write it onto a stick, then remove it here. The inbox asks for the "
                "stick when bundles come."
            )
        elif has_authority:
            text = self.tr(
                "It is not on this laptop any more. The inbox asks for the stick that has it."
            )
        else:
            text = self.tr("Make the authority first.")
        self.kept.setText(text)

    def _choose(self) -> None:
        chosen = ask_folder(self, self.tr("A folder, best on a stick"), purpose="stick")
        if chosen is not None:
            self.write(chosen, with_identity=self.with_key.isChecked())

    def _ask_forget(self) -> None:
        self.page.messages.say(
            self.tr(
                "Do you hold coordinator.agekey on a stick, and have you seen that it is there? "
                "Without it and without the recovery key no bundle can be opened again."
            ),
            Tone.WARN,
            actions=((self.tr("I hold it: remove it here"), self.forget),),
        )
