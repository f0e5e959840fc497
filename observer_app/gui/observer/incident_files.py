"""The files of an incident: those that are given to its form, and evidence there is already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from observer_app.core.fold import Current
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.attachments import Intake

if TYPE_CHECKING:
    from observer_app.services.drafts import Draft
    from observer_app.services.evidence import Taken


class IncidentFiles(QWidget):
    """Takes files in; evidence that belongs to a question as well is linked, never copied."""

    changed = Signal()
    """Another set of files goes with the incident."""

    def __init__(self, desk: Desk, *, pastes: QWidget) -> None:
        """pastes: as for Intake."""
        super().__init__()
        self.intake = Intake(
            desk,
            text=self.tr("Drop photos and videos here, or paste them (Ctrl+V)"),
            is_low=True,
            pastes=pastes,
        )
        self.intake.messages.setParent(self.intake)
        self.intake.changed.connect(self.changed)
        self.linked: list[Current] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.intake)
        column.addLayout(self._list)

    @property
    def taken(self) -> tuple[Taken, ...]:
        """What was taken in here and is named by nothing yet."""
        return tuple(self.intake.ready)

    @property
    def ids(self) -> tuple[str, ...]:
        """The entries of the evidence that is linked."""
        return tuple(item.id for item in self.linked)

    @property
    def is_any(self) -> bool:
        """True if a file goes with the incident."""
        return bool(self.intake.ready or self.linked)

    def link(self, found: Sequence[Current]) -> None:
        """Have evidence belong to the incident, too; what is there already is there once."""
        here = {item.payload["sha256"] for item in self.linked}
        here |= {item.sealed.sha256 for item in self.intake.ready}
        new = [item for item in found if item.payload["sha256"] not in here]
        if new:
            self.linked += new
            self._draw()
            self.changed.emit()

    def put(self, draft: Draft) -> None:
        """Have ready what a draft has."""
        self.linked = list(draft.linked)
        self.intake.put(draft.taken)
        self._draw()

    def put_down(self) -> tuple[tuple[Taken, ...], tuple[Current, ...]]:
        """Have nothing ready; return what was: taken in here, and linked."""
        linked, self.linked = tuple(self.linked), []
        self._draw()
        return self.intake.put_down(), linked

    def named(self) -> None:
        """Forget what an entry names by now."""
        self.linked = []
        self.intake.named()
        self._draw()

    def _draw(self) -> None:
        files = [
            (str(item.payload["name"]), int(item.payload["size_bytes"]), self._dropper(item))
            for item in self.linked
        ]
        self.intake.list_files(self._list, files, after=self.intake.last_stop)

    def _dropper(self, item: Current) -> Callable[[], object]:
        def drop() -> None:
            # It stays with the question; nothing is discarded.
            self.linked.remove(item)
            self._draw()
            self.changed.emit()

        return drop
