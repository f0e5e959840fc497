"""Everything about one incident, and what the coordinator concludes about it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from observer_app.core.errors import ObserverError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind, ReviewStatus
from observer_app.gui.coordinator.flow import Flow
from observer_app.gui.coordinator.phrases import severity_name, severity_text, status_text
from observer_app.gui.coordinator.pictures import Pictures
from observer_app.gui.corrections import history
from observer_app.gui.entry_contents import field_name
from observer_app.gui.look import px
from observer_app.gui.messages import Edge, MessageBar, Tone
from observer_app.gui.pages import Desk, scrolled
from observer_app.gui.widgets.basic import Choice, button, clear, label, line_edit, row, rule
from observer_app.gui.widgets.tabbing import tab_after
from observer_app.gui.wording import basis_name, moment_text
from observer_app.services.commands import ReviewIncident
from observer_app.services.evidence import evidence_of
from observer_app.services.groups import Alike, similar_groups
from observer_app.services.session import Changes, Session

_GROUP = ("vehicle", "clothes", "size", "direction")
_LEAST_PX = 150
"""So much of an incident is seen at once, however low the window is."""
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


@dataclass(frozen=True, slots=True)
class IncidentRead:
    """One incident with all that hangs on it. reviews: newest first."""

    incident: Current
    evidence: tuple[Current, ...]
    here: frozenset[str]
    reviews: tuple[Current, ...]
    alike: tuple[Alike, ...]


def read_incident(session: Session, entry_id: str) -> IncidentRead:
    """Return an incident with all that hangs on it. Raises: InputError("entry.not_found")."""
    queries = session.notebook.queries
    incident = queries.one(entry_id)
    pieces = tuple(evidence_of(session, entry_id))
    hashes = [str(piece.payload["sha256"]) for piece in pieces]
    return IncidentRead(
        incident=incident,
        evidence=pieces,
        here=frozenset(name for name in hashes if queries.object(name) is not None),
        reviews=tuple(
            queries.current(
                kinds=(EntryKind.REVIEW,),
                target=entry_id,
                device=session.device,
                newest_first=True,
            )
        ),
        alike=similar_groups(session, incident),
    )


class IncidentDetail(QFrame):
    """One incident; `other` is emitted with the id of another one that was asked for.

    What is read scrolls; what is concluded stands below it, in the same place for each of them.
    """

    other = Signal(str)
    sheet = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shown: IncidentRead | None = None
        self._concluding = label(self.tr("Your conclusion"), "section")
        # The head says which incident it is.
        self.messages = MessageBar(over=self._concluding, edge=Edge.ON)
        self.head = label(role="section", wrap=True)
        self.chips = Flow(spacing=6)
        self.where = label(role="muted", wrap=True)
        self.text = label(wrap=True)
        self.text.setTextInteractionFlags(_SELECTABLE)
        self.fields = QGridLayout()
        self.fields.setHorizontalSpacing(14)
        self.fields.setVerticalSpacing(5)
        self.fields.setColumnStretch(1, 1)
        self.pictures = Pictures(desk)
        self.history = QVBoxLayout()
        self.history.setSpacing(4)
        self.groups = QVBoxLayout()
        self._others: list[QPushButton] = []
        self.groups.setSpacing(2)
        self.status = Choice(
            [
                (status, status_text(status))
                for status in (
                    ReviewStatus.CONFIRMED,
                    ReviewStatus.REJECTED,
                    ReviewStatus.CITIZEN,
                    ReviewStatus.UNMARKED,
                )
            ],
            name=self.tr("Your conclusion"),
            columns=2,
        )
        self.note = line_edit(self.tr("why (kept in the record)"), name=self.tr("Note"))
        self.note.returnPressed.connect(self.save)
        self.save_button = button(
            self.tr("Save the conclusion"), self.save, role="primary", key="Ctrl+Return"
        )
        self.sheet_button = button(
            self.tr("Sheet…"), self._ask_sheet, role="small", picture="sheets"
        )
        self._typed: dict[str, tuple[str, str]] = {}
        """Status and note by incident, as far as they are not saved."""
        self.setProperty("role", "card")
        self.setMinimumWidth(300)
        reading = QVBoxLayout()
        self._body = scrolled(reading)
        self._body.setMinimumHeight(px(_LEAST_PX))
        self._foot = QWidget()
        self._build(reading)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show no incident."""
        self._remember_typed()
        self.shown = None
        self._body.hide()
        self._foot.hide()
        self.hint.show()

    def show_incident(self, read: IncidentRead) -> None:
        """Show an incident. What was typed for another one is there when that comes back."""
        is_same = self.shown is not None and self.shown.incident.id == read.incident.id
        self._remember_typed()
        self.shown = read
        self.hint.hide()
        self._body.show()
        self._foot.show()
        incident = read.incident
        code = self.desk.pack.incident(str(incident.payload["code"]))
        words = self.desk.text(code.label) if code else ""
        self.head.setText(f"{incident.payload['code']}  {words}")
        self._draw_chips(read)
        self.where.setText(self._where(incident))
        self.text.setText(str(incident.payload.get("text", "")) or self.tr("(no text)"))
        self._draw_fields(incident)
        self.pictures.show_evidence(read.evidence, here=read.here)
        self._draw_history(read)
        self._draw_alike(read.alike)
        tab_after(self.text, *self.pictures.buttons, *self._others)
        if not is_same:
            self.messages.clear()
        recorded = _concluded(read)
        if self._typed.get(incident.id) == recorded:
            del self._typed[incident.id]
        if not is_same or not self.note.hasFocus():
            status, note = self._typed.get(incident.id, recorded)
            self.status.set_value(status)
            self.note.setText(note)

    def _remember_typed(self) -> None:
        """Keep what was chosen and typed for the incident that is shown, and not saved."""
        if self.shown is None:
            return
        typed = (self.status.value, self.note.text().strip())
        if typed == _concluded(self.shown):
            self._typed.pop(self.shown.incident.id, None)
        else:
            self._typed[self.shown.incident.id] = typed

    def save(self) -> None:
        """Write down the conclusion; earlier ones stay in the record."""
        if self.shown is None:
            return
        if not self.status.value:
            self.messages.say(self.tr("Choose a conclusion first."), Tone.WARN)
            return
        command = ReviewIncident(
            target=self.shown.incident.id,
            status=ReviewStatus(self.status.value),
            note=self.note.text().strip(),
        )
        self.desk.dispatcher.execute(command, self._saved, self._failed, owner=self)

    def _build(self, reading: QVBoxLayout) -> None:
        self.hint = label(
            self.tr("Choose an incident to read it and to write down what you conclude."),
            "muted",
            wrap=True,
        )
        reading.setContentsMargins(10, 8, 10, 8)
        reading.setSpacing(9)
        reading.addWidget(self.head)
        reading.addLayout(self.chips)
        reading.addWidget(self.where)
        reading.addWidget(self.text)
        reading.addLayout(self.fields)
        reading.addWidget(self.pictures)
        reading.addLayout(self.groups)
        reading.addLayout(self.history)
        reading.addStretch(1)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(10, 0, 10, 8)
        foot.setSpacing(9)
        foot.addWidget(rule())
        foot.addWidget(self._concluding)
        foot.addWidget(self.status)
        foot.addWidget(self.note)
        foot.addWidget(self.messages)
        foot.addLayout(row(self.sheet_button, 1, self.save_button))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(6, 6, 6, 6)
        outer.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignTop)
        outer.addWidget(self._body, 1)
        outer.addWidget(self._foot)

    def _draw_chips(self, read: IncidentRead) -> None:
        clear(self.chips)
        incident, pack = read.incident, self.desk.pack
        code = pack.incident(str(incident.payload["code"]))
        level = code.severity if code else 0
        tone = {4: "error", 3: "warn"}.get(level, "")
        grade = f"{severity_text(level)}  {severity_name(self.desk, level)}".strip()
        self.chips.addWidget(label(grade, "chip", tone=tone))
        category = pack.category(code.category) if code else None
        if category is not None:
            self.chips.addWidget(label(self.desk.text(category.label), "chip"))
        self.chips.addWidget(label(basis_name(str(incident.payload["basis"])), "chip"))
        if incident.changes:
            self.chips.addWidget(label(self.tr("corrected"), "chip", tone="info"))
        if incident.retracted is not None:
            self.chips.addWidget(label(self.tr("taken back"), "chip", tone="warn"))

    def _where(self, incident: Current) -> str:
        listed = self.desk.pack.station(incident.station)
        name = self.desk.text(listed.name) if listed else ""
        station = f"{incident.station}  {name}".strip() or "—"
        text = self.tr("Station {station}\nHappened {happened} · written down {recorded} · {who}")
        return text.format(
            station=station,
            happened=moment_text(self.desk, incident.happened_at, year=True),
            recorded=moment_text(self.desk, incident.recorded_at, seconds=True),
            who=incident.author,
        )

    def _draw_fields(self, incident: Current) -> None:
        clear(self.fields)
        group = incident.payload.get("group", {})
        names = {
            "vehicle": self.tr("Vehicle"),
            "clothes": self.tr("Clothes"),
            "size": self.tr("Size of the group"),
            "direction": self.tr("Direction"),
        }
        pairs = [(names[name], str(group[name])) for name in _GROUP if name in group]
        pairs += [(name, str(value)) for name, value in group.items() if name not in _GROUP]
        plain = ("people", "witnesses", "response", "told_by")
        pairs += [(field_name(n), str(incident.payload[n])) for n in plain if n in incident.payload]
        for place, (name, value) in enumerate(pairs):
            caption, text = label(name, "muted"), label(value, wrap=True)
            text.setTextInteractionFlags(_SELECTABLE)
            self.fields.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignTop)
            self.fields.addWidget(text, place, 1)

    def _draw_history(self, read: IncidentRead) -> None:
        clear(self.history)
        lines = list(history(self.desk, read.incident, named={}))
        if read.incident.retracted is not None:
            reason = read.incident.retracted
            lines.append(self.tr("Taken back by the observer: {reason}").format(reason=reason))
        for review in reversed(read.reviews):
            status = status_text(ReviewStatus(str(review.payload["status"]))).partition("  ")[2]
            note = str(review.payload.get("note", ""))
            at = moment_text(self.desk, review.recorded_at)
            lines.append(f"{at}  {review.author}: {status}" + (f" — {note}" if note else ""))
        if lines:
            self.history.addWidget(rule())
            self.history.addWidget(label(self.tr("What changed"), "section"))
        for line in lines:
            self.history.addWidget(label(line, "muted", wrap=True))

    def _draw_alike(self, found: tuple[Alike, ...]) -> None:
        clear(self.groups)
        self._others = []
        if not found:
            return
        self.groups.addWidget(label(self.tr("Noted alike at other stations"), "section"))
        for item in found[:6]:
            text = f"{item.station}  {self.desk.hour(item.happened_at)}  {item.code}"
            go = button(text, partial(self.other.emit, item.id), role="link")
            self._others.append(go)
            line = row(go, spacing=8)
            line.addWidget(label(", ".join(item.words), wrap=True), 1)
            self.groups.addLayout(line)
        self.groups.addWidget(
            label(
                self.tr("The same words, not yet the same people: compare them."),
                "muted",
                wrap=True,
            )
        )

    def _ask_sheet(self) -> None:
        if self.shown is not None:
            self.sheet.emit(self.shown.incident.id)

    def _saved(self, _: Changes) -> None:
        self.messages.say(self.tr("Saved. The observer's entry stays as it was."), Tone.OK)

    def _failed(self, error: ObserverError) -> None:
        self.messages.show_error(error)


def _concluded(read: IncidentRead) -> tuple[str, str]:
    """Return the newest conclusion, as status and note; empty before there is one."""
    if not read.reviews:
        return "", ""
    newest = read.reviews[0].payload
    return str(newest["status"]), str(newest.get("note", ""))
