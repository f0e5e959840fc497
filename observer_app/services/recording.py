"""Commands become entries here: each is checked against the pack and the record."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from observer_app.core import checklist, fold
from observer_app.core.canonical import JsonValue
from observer_app.core.clock import Clock, write_time
from observer_app.core.entries import Entry, StoredEntry, check_station, write_body
from observer_app.core.errors import InputError, RefusedError
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Pack
from observer_app.services.commands import (
    Amend,
    AnswerChecklist,
    AnswerQuiet,
    ChooseStation,
    Command,
    LogEvent,
    NoteIncident,
    RecordProtocol,
    RecordTurnout,
    Retract,
    ReviewIncident,
    TallyVoter,
)

if TYPE_CHECKING:
    from observer_app.store.queries import Queries

_HOUR = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


class Recorder(Protocol):
    """What a command is checked against, and what stamps its entry: a session."""

    clock: Clock
    pack: Pack

    @property
    def device(self) -> str:
        """The notebook's own device id."""
        ...

    @property
    def station(self) -> str:
        """The station chosen last, or ""."""
        ...

    @property
    def queries(self) -> Queries:
        """What was recorded so far."""
        ...

    def require_coordinator(self) -> None:
        """Go on only in a coordinator's notebook. Raises: RefusedError("role.wrong")."""
        ...

    def check_moment(self, at: datetime) -> None:
        """Accept a moment that an entry tells of. Raises: InputError("time.future")."""
        ...

    def entry(
        self,
        kind: EntryKind,
        payload: dict[str, JsonValue],
        *,
        at: datetime | None = None,
        station: str | None = None,
    ) -> Entry:
        """Return an entry stamped with the clock. Raises: InputError("time.future")."""
        ...


def write_entry(command: Command, *, on: Recorder) -> Entry:
    """Return the entry that says what `command` does; nothing is written yet.

    Raises: InputError or RefusedError where the pack or the record does not allow it.
    """
    return _BUILDERS[type(command)](on, command)


def needs_station(recorder: Recorder) -> str:
    """Return the chosen station. Raises: RefusedError("station.none")."""
    if not recorder.station:
        raise RefusedError("station.none")
    return recorder.station


def _choose_station(recorder: Recorder, command: ChooseStation) -> Entry:
    key = check_station(f"{command.constituency}/{command.number}")
    listed = recorder.pack.station(key)
    payload: dict[str, JsonValue] = {
        "constituency": command.constituency,
        "number": command.number,
        "listed": listed is not None,
    }
    if command.name and listed is None:
        # A listed station has the name that the pack gives it.
        payload["name"] = command.name
    if listed is not None and listed.registered is not None:
        payload["registered"] = listed.registered
    return recorder.entry(EntryKind.STATION, payload, at=command.at, station=key)


def _log_event(recorder: Recorder, command: LogEvent) -> Entry:
    if recorder.pack.event(command.event) is None:
        raise InputError("event.unknown", event=command.event[:64])
    payload = _filled({"event": command.event, "note": command.note})
    return recorder.entry(EntryKind.EVENT, payload, at=command.at, station=needs_station(recorder))


def _tally(recorder: Recorder, command: TallyVoter) -> Entry:
    if not 1 <= command.count <= 1000:
        raise InputError("tally.count", count=command.count)
    if command.stream and command.stream not in {s.id for s in recorder.pack.streams}:
        raise InputError("tally.stream", stream=command.stream[:32])
    payload: dict[str, JsonValue] = {"count": command.count}
    if command.stream:
        payload["stream"] = command.stream
    return recorder.entry(EntryKind.TALLY, payload, at=command.at, station=needs_station(recorder))


def _quiet(recorder: Recorder, command: AnswerQuiet) -> Entry:
    if command.end <= command.start:
        raise InputError("quiet.empty")
    recorder.check_moment(command.end)
    payload = _filled(
        {
            "from": write_time(command.start),
            "to": write_time(command.end),
            "answer": str(command.answer),
            "note": command.note,
        }
    )
    return recorder.entry(
        EntryKind.QUIET, payload, at=command.start, station=needs_station(recorder)
    )


def _turnout(recorder: Recorder, command: RecordTurnout) -> Entry:
    payload = _filled({"hour": _hour(command.hour), "note": command.note}, count=command.count)
    return recorder.entry(
        EntryKind.TURNOUT, payload, at=command.at, station=needs_station(recorder)
    )


def _hour(text: str) -> str:
    """Return an hour as "HH:MM". Raises: InputError("time.hour")."""
    match = _HOUR.fullmatch(text)
    if not match:
        raise InputError("time.hour", hour=text[:16])
    return f"{int(match[1]):02d}:{match[2]}"


def _incident_code(recorder: Recorder, text: str) -> str:
    """Return a code of the pack. Raises: InputError("incident.unknown_code")."""
    code = text.upper()
    if recorder.pack.incident(code) is None:
        raise InputError("incident.unknown_code", incident=text[:32])
    return code


def _incident(recorder: Recorder, command: NoteIncident) -> Entry:
    code = _incident_code(recorder, command.code)
    payload = _filled(
        {
            "code": code,
            "basis": str(command.basis),
            "text": command.text,
            "people": command.people,
            "witnesses": command.witnesses,
            "response": command.response,
            "told_by": command.told_by,
        }
    )
    if command.group:
        payload["group"] = dict(command.group)
    at, begun = command.at, command.begun
    # Begun later than now: the clock was set back since, and its time is that of saving.
    if at is None and begun is not None and begun <= recorder.clock.now().wall:
        at, payload["begun"] = begun, write_time(begun)
    return recorder.entry(EntryKind.INCIDENT, payload, at=at, station=needs_station(recorder))


def _checklist(recorder: Recorder, command: AnswerChecklist) -> Entry:
    form = recorder.pack.form(command.form)
    if form is None:
        raise InputError("checklist.unknown_form", form=command.form[:32])
    known = {question.id: question for question in form.questions}
    now = write_time(recorder.clock.now().wall)
    answers: list[JsonValue] = []
    for answer in command.answers:
        question = known.get(answer.question)
        if question is None:
            raise InputError("checklist.unknown_question", question=answer.question[:64])
        if answer.value not in ("", ()) and checklist.misfit(question, answer.value):
            raise InputError("checklist.bad_answer", question=question.id)
        value = list(answer.value) if isinstance(answer.value, tuple) else answer.value
        item: dict[str, JsonValue] = {"question": answer.question, "value": value, "at": now}
        if answer.comment:
            item["comment"] = answer.comment
        answers.append(item)
    if not answers:
        raise InputError("checklist.empty")
    payload: dict[str, JsonValue] = {"form": command.form, "answers": answers}
    if form.repeatable and command.visit:
        payload["visit"] = command.visit
    return recorder.entry(
        EntryKind.CHECKLIST, payload, at=command.at, station=needs_station(recorder)
    )


def _protocol(recorder: Recorder, command: RecordProtocol) -> Entry:
    contest = recorder.pack.contest(command.contest) if command.contest else None
    if command.contest and contest is None:
        raise InputError("protocol.unknown_contest", contest=command.contest[:32])
    known_lines = {line.id for line in recorder.pack.lines}
    for key in command.lines:
        if key not in known_lines:
            raise InputError("protocol.unknown_line", line=key[:64])
    if command.votes and contest is None:
        raise InputError("protocol.votes_need_contest")
    candidates = {candidate.id for candidate in contest.candidates} if contest else set()
    for candidate in command.votes:
        if candidate not in candidates:
            raise InputError("protocol.unknown_candidate", candidate=candidate[:64])
    payload = _filled(
        {
            "contest": command.contest,
            "compiled": _text(command.compiled),
            "posted": _text(command.posted),
            "copy": _text(command.copy),
            "given_to": command.given_to,
            "refused_by": command.refused_by,
            "words": command.words,
            "source": command.source,
            "note": command.note,
        }
    )
    if command.lines:
        payload["lines"] = dict(command.lines)
    if command.votes:
        payload["votes"] = dict(command.votes)
    if twice := [name for name in command.twice if name in command.votes]:
        payload["twice"] = twice
    if command.completed_at is not None:
        # Not compared with the clock: a paper that is dated ahead is just what to record.
        payload["completed_at"] = write_time(command.completed_at)
    if not payload:
        raise InputError("protocol.empty")
    return recorder.entry(
        EntryKind.PROTOCOL, payload, at=command.at, station=needs_station(recorder)
    )


def _amend(recorder: Recorder, command: Amend) -> Entry:
    target = recorder.queries.one(command.target)
    if not command.reason.strip():
        raise InputError("amend.no_reason")
    if not command.changes and command.happened_at is None:
        raise InputError("amend.nothing")
    payload: dict[str, JsonValue] = {"target": target.id, "reason": command.reason}
    if command.changes:
        payload["set"] = _checked(recorder, target, command.changes)
    if command.happened_at is not None:
        recorder.check_moment(command.happened_at)
        payload["happened_at"] = write_time(command.happened_at)
    entry = recorder.entry(EntryKind.AMEND, payload, station=target.station)
    return _must_apply(target, entry)


def _checked(
    recorder: Recorder, target: fold.Current, changes: Mapping[str, JsonValue]
) -> dict[str, JsonValue]:
    """Return the changed fields as the command that first recorded them would have had them."""
    checked = dict(changes)
    kind = target.kind
    if kind is EntryKind.INCIDENT and "code" in checked:
        checked["code"] = _incident_code(recorder, str(checked["code"]))
    if kind is EntryKind.TURNOUT and "hour" in checked:
        checked["hour"] = _hour(str(checked["hour"]))
    event = str(checked.get("event", ""))
    if kind is EntryKind.EVENT and "event" in checked and recorder.pack.event(event) is None:
        raise InputError("event.unknown", event=event[:64])
    return checked


def _retract(recorder: Recorder, command: Retract) -> Entry:
    target = recorder.queries.one(command.target)
    if not command.reason.strip():
        raise InputError("amend.no_reason")
    payload: dict[str, JsonValue] = {"target": target.id, "reason": command.reason}
    return _must_apply(target, recorder.entry(EntryKind.RETRACT, payload, station=target.station))


def _review(recorder: Recorder, command: ReviewIncident) -> Entry:
    recorder.require_coordinator()
    target = recorder.queries.one(command.target)
    if target.kind is not EntryKind.INCIDENT:
        raise InputError("review.not_an_incident")
    payload = _filled({"target": target.id, "status": str(command.status), "note": command.note})
    return recorder.entry(EntryKind.REVIEW, payload, station=target.station)


def _must_apply(target: fold.Current, entry: Entry) -> Entry:
    """Return `entry` if folding accepts it: what would have no effect is refused here."""
    from observer_app.core.chain import Link

    link = Link(device=entry.device, seq=1, prev="0" * 64, commitment="0" * 64)
    fold.apply(target, StoredEntry(link=link, salt=b"", body=write_body(entry), entry=entry))
    return entry


def _text(value: object | None) -> str:
    return "" if value is None else str(value)


def _filled(texts: Mapping[str, str], **numbers: int) -> dict[str, JsonValue]:
    """Return the texts that are not empty, and the numbers."""
    payload: dict[str, JsonValue] = {name: text for name, text in texts.items() if text}
    payload.update(numbers)
    return payload


_BUILDERS: dict[type, Callable[[Recorder, Any], Entry]] = {
    ChooseStation: _choose_station,
    LogEvent: _log_event,
    TallyVoter: _tally,
    AnswerQuiet: _quiet,
    RecordTurnout: _turnout,
    NoteIncident: _incident,
    AnswerChecklist: _checklist,
    RecordProtocol: _protocol,
    Amend: _amend,
    Retract: _retract,
    ReviewIncident: _review,
}
