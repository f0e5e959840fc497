"""Whatever an entry holds can be read in its own window."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from observer_app.core.canonical import JsonValue
from observer_app.core.clock import write_time
from observer_app.core.fold import Current
from observer_app.core.kinds import PAYLOADS, EntryKind
from observer_app.gui.entry_contents import Held, field_name, held
from observer_app.gui.entry_dialog import EntryDialog, open_entry
from observer_app.gui.observer.journal import JournalPage
from observer_app.gui.wording import describe
from observer_app.services.commands import (
    Amend,
    NoteIncident,
    RecordProtocol,
    RecordTurnout,
    Retract,
)
from tests.gui.conftest import Used


def _lines(used: Used) -> dict[str, int]:
    lines = used.window.desk.pack.applicable_lines()[:3]
    return {line.id: 701 + place for place, line in enumerate(lines)}


def _record(used: Used, *, source: str = "posted", more: int = 0) -> Current:
    contest = used.window.desk.pack.contests_at(used.session.station)[0]
    votes = {c.id: 11 + place + more for place, c in enumerate(contest.candidates)}
    used.execute(
        RecordProtocol(
            contest=contest.id,
            source=source,
            lines=_lines(used),
            votes=votes,
            twice=(contest.candidates[0].id,),
        )
    )
    return used.entries(EntryKind.PROTOCOL)[-1]


def _state(page: JournalPage, entry_id: str) -> str:
    page.table.choose(entry_id)
    cell = page.table.item(page.table.selectionModel().selectedRows()[0].row(), 6)
    assert cell is not None
    return cell.text()


def _texts(dialog: EntryDialog) -> list[str]:
    return [found.text() for found in dialog.findChildren(QLabel)]


def test_a_protocol_shows_its_source_and_each_line_and_vote_with_its_figure(
    at_station: Used,
) -> None:
    entry = _record(at_station)
    desk = at_station.window.desk
    shown = _texts(EntryDialog(desk, entry, at_station.window))
    assert "posted protocol" in shown[0]
    contest = desk.pack.contest(str(entry.payload["contest"]))
    assert contest is not None
    for line in desk.pack.applicable_lines()[:3]:
        at = shown.index(f"{line.item}  {desk.text(line.label)}".strip())
        assert shown[at + 1] == str(entry.payload["lines"][line.id])
    for place, candidate in enumerate(contest.candidates):
        at = shown.index(desk.text(candidate.name))
        assert shown[at + 1] == str(entry.payload["votes"][candidate.id])
        assert shown[at + 2] == ("typed once" if place else "✓ typed twice")


def test_a_protocol_that_a_later_one_replaces_says_so(at_station: Used) -> None:
    first = _record(at_station)
    other = _record(at_station, source="copy")
    second = _record(at_station, more=5)
    page = at_station.go("journal")
    assert isinstance(page, JournalPage)
    assert _state(page, first.id) == "replaced"
    assert (_state(page, other.id), _state(page, second.id)) == ("", "")
    open_entry(at_station.window.desk, first.id, page)
    at_station.bot.waitUntil(lambda: page.findChild(EntryDialog) is not None)
    (dialog,) = page.findChildren(EntryDialog)
    assert any(f"№ {second.seq}" in text and "anew" in text for text in _texts(dialog))


def test_all_that_was_filled_in_of_an_incident_is_read_and_corrected(at_station: Used) -> None:
    at_station.execute(
        NoteIncident("V03", people="in red", group={"vehicle": "white van", "size": 12})
    )
    entry = at_station.entries(EntryKind.INCIDENT)[-1]
    desk = at_station.window.desk
    whole = {item.caption: item.value for item in held(desk, entry)}
    assert whole["Vehicle"] == "white van"
    assert whole["Size of the group"] == "12"
    assert whole["People (as descriptions)"] == "in red"
    dialog = EntryDialog(desk, entry, at_station.window)
    lines = dialog.fields.controls
    basis, teller = lines["basis"], lines["told_by"]
    assert isinstance(basis, QComboBox)
    assert dialog.fields.changes() == {}
    assert teller.isHidden()
    basis.setCurrentIndex(basis.findText("Told"))
    assert not teller.isHidden()
    for name, words in (
        ("told_by", "a voter"),
        ("group.size", "6"),
        ("group.vehicle", ""),
        ("group.clothes", "black jackets"),
    ):
        line = lines[name]
        assert isinstance(line, QLineEdit)
        line.setText(words)
    dialog.reason.setText("asked again")
    dialog.save.click()
    kept = at_station.entries(EntryKind.INCIDENT)[-1].payload
    assert (kept["basis"], kept["told_by"]) == ("told", "a voter")
    assert kept["group"] == {"size": 6, "clothes": "black jackets"}
    assert kept["people"] == "in red"


def test_every_choice_and_hour_that_was_made_is_corrected_in_its_own_words(
    at_station: Used,
) -> None:
    desk = at_station.window.desk
    at_station.execute(RecordTurnout(count=9, hour="10:00"))
    dialog = EntryDialog(desk, at_station.entries(EntryKind.TURNOUT)[-1], at_station.window)
    hour = dialog.fields.controls["hour"]
    assert isinstance(hour, QLineEdit)
    for typed, kept in (("99", "10:00"), ("9:30", "09:30")):
        hour.setText(typed)
        dialog.reason.setText("the wrong line")
        dialog.save.click()
        assert at_station.entries(EntryKind.TURNOUT)[-1].payload["hour"] == kept
    protocol = EntryDialog(desk, _record(at_station), at_station.window)
    source = protocol.fields.controls["source"]
    assert isinstance(source, QComboBox)
    assert source.currentText() == "posted protocol"
    assert not {"compiled", "copy"} & set(protocol.fields.controls)


def _filled(shape: str, limit: int, choices: object, now: str) -> JsonValue:
    made: dict[str, JsonValue] = {
        "text": "words"[:limit],
        "int": 7,
        "signed": 7,
        "bool": True,
        "time": now,
        "hour": "10:00",
        "hash": "a" * 64,
        "figures": {"one": 7},
        "object": {"vehicle": "van"},
        "answers": [{"question": "q", "value": "yes", "at": now, "comment": "because"}],
        "texts": ["one"],
        "payload": {"basis": "told"},
    }
    return str(next(iter(choices))) if shape == "enum" else made[shape]  # type: ignore[call-overload] # choices of a field


def test_no_field_of_any_kind_is_left_out_or_without_a_name(at_station: Used) -> None:
    desk = at_station.window.desk
    entry = at_station.entries(EntryKind.EVENT)[-1]
    now = write_time(entry.happened_at)
    for kind in EntryKind:
        fields = PAYLOADS[kind]
        payload = {n: _filled(f.shape, f.limit, f.choices, now) for n, f in fields.items()}
        changed = Current(
            id=entry.id,
            device=entry.device,
            seq=entry.seq,
            author=entry.author,
            kind=kind,
            station=entry.station,
            happened_at=entry.happened_at,
            recorded_at=entry.recorded_at,
            payload=payload,
        )
        found = held(desk, changed)
        assert len(found) == len(set(fields) - {"twice"})
        plain = {name for name in PAYLOADS[kind] if field_name(name) == name}
        assert plain == set()


def test_a_correction_says_which_entry_it_is_about_and_each_field_before_and_after(
    at_station: Used,
) -> None:
    desk, execute = at_station.window.desk, at_station.execute
    opened = at_station.entries(EntryKind.EVENT)[0]
    execute(NoteIncident("V03", text="a van", group={"size": 5}))
    incident = at_station.entries(EntryKind.INCIDENT)[0]
    changes = {"basis": "told", "group": {"size": 6, "vehicle": "white van"}}
    execute(Amend(incident.id, reason="she said it", changes=changes))
    earlier = opened.happened_at - timedelta(hours=2)
    execute(Amend(opened.id, reason="wrong hour", happened_at=earlier))
    execute(Retract(opened.id, reason="pressed by mistake"))
    page = at_station.go("journal")
    assert isinstance(page, JournalPage)
    hours = [desk.hour(moment) for moment in (opened.happened_at, earlier)]
    lines = [cell.text() for n in range(3) if (cell := page.table.item(n, 5)) is not None]
    assert lines[:2] == [
        f"{hours[1]}  Opened  ·  pressed by mistake",
        f"{hours[0]}  Opened:  {hours[0]} → {hours[1]}  ·  wrong hour",
    ]
    assert "Basis: Seen → Told; Size of the group: 5 → 6; Vehicle: — → white van" in lines[2]
    page.table.selectRow(2)
    page.open_button.click()
    (dialog,) = page.findChildren(EntryDialog)
    shown = _texts(dialog)
    assert shown[0] == "Correction"
    assert "a van" in shown[shown.index("Entry") + 1]
    assert shown[shown.index("Reason") + 1] == "she said it"
    assert shown[shown.index("Basis") + 1] == "Seen → Told"
    assert shown[shown.index("Vehicle") + 1] == "— → white van"
    assert not dialog.area.horizontalScrollBar().isVisible()
    dialog.go_button.click()
    led = next(d for d in page.findChildren(EntryDialog) if d.isVisible())
    assert led.current.id == incident.id
    assert any("(she said it). Basis: Seen → Told" in text for text in _texts(led))


def test_a_clock_jump_says_from_when_to_when_and_by_how_much(at_station: Used) -> None:
    desk, entry = at_station.window.desk, at_station.entries(EntryKind.EVENT)[-1]
    after, before = entry.happened_at, entry.happened_at - timedelta(hours=5)
    payload = {"jump_ms": -7_260_000, "before": write_time(before), "after": write_time(after)}
    jump = replace(entry, kind=EntryKind.CLOCK, payload=payload)
    due = desk.local(after + timedelta(milliseconds=7_260_000))
    assert describe(desk, jump) == (
        f"{due:%H:%M:%S} → {desk.local(after):%H:%M:%S}  ·  2 h 1 min back"
    )
    assert held(desk, jump)[0] == Held("Moved by", "2 h 1 min back")
