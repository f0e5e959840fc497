"""The election pack in use, and how another one is taken: by whom it was signed comes first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout

from observer_app.core.errors import ObserverError
from observer_app.core.fingerprint import spoken
from observer_app.gui.messages import MessageBar, Tone, error_text
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import label, set_tone
from observer_app.gui.widgets.drop import DropZone
from observer_app.gui.widgets.misplaced import turned_away
from observer_app.gui.widgets.signer import Signer
from observer_app.gui.wording import other_day_text
from observer_app.services import packing, packs
from observer_app.services.dropped import Dropped
from observer_app.services.packs import other_day
from observer_app.services.session import Changes

if TYPE_CHECKING:
    from observer_app.formats.pack import VerifiedPack


class PackCard(QFrame):
    """Shows the pack; takes another one once its signer was compared."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("role", "card")
        self.messages = MessageBar()
        self.title = label(
            self.tr("{title}, %Ln stations", "", len(desk.pack.stations)).format(
                title=desk.text(desk.pack.title)
            ),
            wrap=True,
        )
        self.zone = DropZone(
            self.tr("Drop another pack file here"),
            choose=self.tr("Choose a file…"),
            purpose="pack",
            is_low=True,
        )
        self.zone.dropped.connect(lambda paths: self.look_at(paths[0]))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Election pack"), "section"))
        column.addWidget(self.title)
        column.addWidget(label(desk.text(desk.pack.notice), "muted", wrap=True))
        self.signer = Signer(self.messages)
        column.addWidget(self.signer)
        desk.dispatcher.run(
            lambda session: packs.signer_in_use(session.notebook.vault),
            self.signer.show_value,
            self.messages.show_error,
            owner=self,
        )
        other = other_day(desk.pack, now=desk.now())
        self.other_day = label(other_day_text(desk.pack, other) if other else "", wrap=True)
        set_tone(self.other_day, "warn")
        self.other_day.setVisible(other is not None)
        column.addWidget(self.other_day)
        column.addWidget(self.messages)
        column.addWidget(self.zone)

    def look_at(self, path: Path) -> None:
        """Check a pack's signature, and ask whether its signer is the right one."""
        takes = Dropped.PACK
        if not turned_away([path], takes=takes, messages=self.messages, desk=self.desk):
            return
        try:
            verified = packs.read_pack_file(path)
        except ObserverError as exc:
            self.messages.show_error(exc)
            return
        self.messages.say(
            self.tr("Compare this with your coordinator: the pack was signed by {print}").format(
                print=spoken(verified.fingerprint)
            ),
            Tone.WARN,
            actions=((self.tr("It is the same: use it"), lambda: self._use(verified)),),
        )

    def _use(self, verified: VerifiedPack, *, may_be_strangers: bool = False) -> None:
        def done(_: Changes) -> None:
            # The window is built anew: this card goes while its own button still reports.
            QTimer.singleShot(0, self.desk.relook)

        self.desk.dispatcher.change(
            lambda session: packing.use_pack(session, verified, may_be_strangers=may_be_strangers),
            done,
            lambda error: self._refused(error, verified),
            owner=self,
        )

    def _refused(self, error: ObserverError, verified: VerifiedPack) -> None:
        """Ask once more where another authority signed than the one that is known here."""
        if error.code != "pack.other_authority":
            self.messages.show_error(error)
            return
        self.messages.say(
            error_text(error),
            Tone.WARN,
            actions=(
                (
                    self.tr("Use it all the same"),
                    lambda: self._use(verified, may_be_strangers=True),
                ),
            ),
        )
