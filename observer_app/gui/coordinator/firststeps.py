"""The way from an empty notebook to the first bundle, and how far it has been gone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import button, card, clear, label, row
from observer_app.services import authority
from observer_app.services.session import Session

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SetupState:
    """What was set up. has_pack: a signed pack is in use, not the built-in one."""

    has_authority: bool
    has_pack: bool
    enrolled: int
    bundles: int

    @property
    def next(self) -> str:
        """The set-up part to do next: "authority", "pack", "enrol" or ""."""
        if not self.has_authority:
            return "authority"
        if not self.has_pack:
            return "pack"
        return "" if self.enrolled else "enrol"


def read_setup_state(session: Session) -> SetupState:
    """Return how far the notebook is set up."""
    vault = session.notebook.vault
    valid = {item.device for item in authority.enrolments(session) if not item.revoked}
    return SetupState(
        has_authority=vault.get_secret("authority_key") is not None,
        has_pack=bool(vault.get("pack")),
        enrolled=len(valid),
        bundles=len(session.notebook.queries.bundles()),
    )


def step_titles() -> dict[str, tuple[str, str]]:
    """Return each part of the set-up: its title, and why it is done."""
    return {
        "authority": (
            translate("setup", "Make the authority"),
            translate("setup", "Your signature on packs and observers, and the key for bundles."),
        ),
        "pack": (
            translate("setup", "Load the election pack"),
            translate("setup", "Stations, candidates, protocol lines, checklists."),
        ),
        "enrol": (
            translate("setup", "Enrol the observers"),
            translate("setup", "Each brings a request; you compare fingerprints in person."),
        ),
    }


class FirstSteps(QWidget):
    """A card with what is still to do before bundles can come; hidden when all is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        frame, column = card()
        column.addWidget(label(self.tr("Before the first bundle can come"), "section"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def draw(self, state: SetupState) -> None:
        """Show the steps and offer the next one."""
        self.setVisible(bool(state.next) and not state.bundles)
        clear(self._list)
        done = {
            "authority": state.has_authority,
            "pack": state.has_pack,
            "enrol": state.enrolled > 0,
        }
        for place, (part, (title, why)) in enumerate(step_titles().items(), start=1):
            mark = label("✓" if done[part] else str(place), "chip", tone="ok" if done[part] else "")
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(title))
            words.addWidget(label(why, "muted", wrap=True))
            line = row(mark, spacing=12)
            line.addLayout(words, 1)
            line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            if part == state.next:
                go = button(
                    self.tr("Do this now"),
                    partial(self.desk.navigate, "setup", part),
                    role="primary",
                    name=title,
                )
                line.addWidget(go)
            self._list.addLayout(line)
