"""Photos of checklist questions: each belongs to the question that it was given to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from observer_app.core.errors import ObserverError
from observer_app.gui.messages import Tone, error_text
from observer_app.gui.pages import Page
from observer_app.gui.widgets.attachments import Intake
from observer_app.gui.widgets.drop import on_paste
from observer_app.services.checklists import record_photos
from observer_app.services.unsaved import Paper

if TYPE_CHECKING:
    from observer_app.services.evidence import Taken

Whose = tuple[Paper, str] | None
"""A question on its paper; None where no question has the keyboard."""


class QuestionPhotos(Intake):
    """Takes photos in for one question after the other, without a place of its own to drop."""

    kept = Signal(int)
    """So many photos are in the journal now."""

    def __init__(self, page: Page, here: Callable[[], Whose]) -> None:
        """here: the question that has the keyboard; what is pasted belongs to it."""
        self._here = here
        self._given: Whose = None
        self._page = page
        super().__init__(page.desk, text=self.tr("Photo"), pastes=page, whose=self._whose_now)
        self.zone.hide()
        on_paste(page, self.zone, is_unseen=True)
        self.handed.connect(self._name)

    def take_for(self, whose: Whose, paths: list[Path]) -> None:
        """Take files for a question."""
        self._act_for(whose, lambda: self.take(paths))

    def ask_for(self, whose: Whose, made: QPushButton) -> None:
        """Ask below a button where the photos of a question come from."""
        menu = QMenu(self)
        for text, act in (
            (self.tr("Choose files…"), self.zone.ask),
            (self.tr("From the phone…"), self.ask_phone),
            (self.tr("Paste"), self.zone.paste),
        ):
            chosen = menu.addAction(text).triggered
            chosen.connect(lambda _=False, act=act: self._act_for(whose, act))
        menu.aboutToHide.connect(made.setFocus)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(made.mapToGlobal(made.rect().bottomLeft()))
        # For Enter to take it, whoever came by the keyboard.
        menu.setActiveAction(menu.actions()[0])

    def _act_for(self, whose: Whose, act: Callable[[], object]) -> None:
        self._given = whose
        try:
            act()
        finally:
            self._given = None

    def _whose_now(self) -> Whose:
        return self._given or self._here()

    def _name(self, whose: Whose, taken: tuple[Taken, ...]) -> None:
        if whose is None:
            self.discard(taken)
            words = self.tr("Put the keyboard on a question first.")
            self._page.messages.say(words, Tone.WARN)
            return
        paper, question = whose

        def failed(error: ObserverError) -> None:
            again = (self.tr("Try again"), lambda: self._name(whose, taken))
            self._page.messages.say(error_text(error), Tone.ERROR, actions=(again,))

        self.desk.dispatcher.change(
            lambda session: record_photos(session, paper.form, question, taken, visit=paper.visit),
            lambda _: self.kept.emit(len(taken)),
            failed,
            owner=self,
        )
