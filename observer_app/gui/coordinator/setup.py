"""Set-up: what a coordinator does once, before the day, in four parts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QStackedWidget

from observer_app.gui.coordinator.enrolment import EnrolmentPart
from observer_app.gui.coordinator.firststeps import SetupState, read_setup_state, step_titles
from observer_app.gui.coordinator.setup_authority import AuthorityPart
from observer_app.gui.coordinator.setup_pack import TAKEN, PackPart
from observer_app.gui.coordinator.setup_part import Part
from observer_app.gui.coordinator.setup_stick import StickPart
from observer_app.gui.language import in_small
from observer_app.gui.messages import Tone
from observer_app.gui.pages import Desk, Page
from observer_app.gui.widgets.basic import Choice
from observer_app.services.dropped import Dropped, recognise

translate = QCoreApplication.translate


class SetupPage(Page):
    """Authority, election pack, observers, and what others need."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            title=self.tr("Set-up"),
            help_line=self.tr("Done once, before the day. Each part can be looked at again."),
        )
        self.state: SetupState | None = None
        self.parts: dict[str, Part] = {
            "authority": AuthorityPart(self),
            "pack": PackPart(self),
            "enrol": EnrolmentPart(self),
            "stick": StickPart(self),
        }
        self._titles = {
            "authority": self.tr("1  Authority"),
            "pack": self.tr("2  Election pack"),
            "enrol": self.tr("3  Observers"),
            "stick": self.tr("For others"),
        }
        self.which = Choice(tuple(self._titles.items()), name=self.tr("Parts of the set-up"))
        self.which.chosen.connect(self.go)
        self.stack = QStackedWidget()
        for part in self.parts.values():
            self.stack.addWidget(part)
        self._was_sent = False
        self.content.addWidget(self.which)
        self.content.addWidget(self.stack, 1)
        self.go("authority")

    def refresh(self) -> None:
        """Read how far the set-up is, and each part."""
        self.read(read_setup_state, self._draw)
        for part in self.parts.values():
            part.refresh()

    def arrive(self, what: object) -> None:
        """Show a part, or take files in the part that they belong to."""
        if isinstance(what, list):
            self._was_sent = True
            name = "pack" if recognise(what[0]) is Dropped.PACK else "enrol"
            self.go(name)
            self.parts[name].take(what)
        elif isinstance(what, str) and what in self.parts:
            self._was_sent = True
            self.go(what)

    def go(self, name: str) -> None:
        """Show a part."""
        self.which.set_value(name)
        self.stack.setCurrentWidget(self.parts[name])

    def _draw(self, state: SetupState) -> None:
        before, self.state = self.state, state
        done = {
            "authority": state.has_authority,
            "pack": state.has_pack,
            "enrol": state.enrolled > 0,
            "stick": False,
        }
        for name in self.parts:
            made = self.which.option(name)
            title = f"{self._titles[name]}  ✓" if done[name] else self._titles[name]
            made.setText(title)
            made.setAccessibleName(title)
        if before is None and self.desk.drafts.pop(TAKEN, False):
            self._pack_taken(state)
        elif state.next and (before is None or before.next != state.next):
            if before is not None:
                self._say_next(state)
            elif not self._was_sent:
                self.go(state.next)

    def _pack_taken(self, state: SetupState) -> None:
        """Go on in the window that was built anew with the pack, and say so."""
        name = state.next or "pack"
        self.go(name)
        if state.next:
            self.messages.say(self._done_text(state), Tone.OK)
        # The window puts the keyboard where it was in the one before; that is gone.
        QTimer.singleShot(0, self, self.parts[name].begin)

    def _say_next(self, state: SetupState) -> None:
        self.messages.say(
            self._done_text(state),
            Tone.OK,
            actions=((self.tr("Go on"), lambda: self._go_on(state.next)),),
        )

    def _done_text(self, state: SetupState) -> str:
        title, _ = step_titles()[state.next]
        return self.tr("Done. Next: {step}.").format(step=in_small(title[:1]) + title[1:])

    def _go_on(self, name: str) -> None:
        self.messages.clear()
        self.go(name)
        self.parts[name].begin()
