"""What is being written and is no entry yet: kept in the notebook, with the files put to it.

Source: resources/spec/notebook-v1.md, section 4.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from observer_app.core.canonical import JsonValue
from observer_app.core.clock import read_time, write_time
from observer_app.core.fold import Current
from observer_app.services.commands import NoteIncident
from observer_app.services.evidence import Taken, evidence_entries, record_with
from observer_app.services.session import Changes, Session

INCIDENT = "incident"
"""Of the form for a new incident, where it was begun before any station was chosen."""

_AT = f"{INCIDENT}|"
_FILES = "files"
_LINKED = "linked"
_BEGUN = "begun"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a page had when the notebook was closed, or the process ended."""

    value: Mapping[str, JsonValue]
    taken: tuple[Taken, ...]
    """Files whose bytes are in the notebook; those that are gone are left out."""
    linked: tuple[Current, ...] = ()
    """Evidence that belongs to something else and is to belong to this, too, if it stands."""


@dataclass(frozen=True, slots=True)
class Begun:
    """An incident that waits to be saved: where it was begun, and when if it says so."""

    station: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class IncidentDrafts:
    """What is being written at the present station, and what waits at others, oldest first."""

    station: str
    here: Draft | None
    elsewhere: tuple[Begun, ...]


def incident_draft(station: str) -> str:
    """Return the name of the draft of an incident that was begun at a station."""
    return f"{_AT}{station}" if station else INCIDENT


def read_incidents(session: Session) -> IncidentDrafts:
    """Return the incidents that are being written; one of no station comes to the present one."""
    here = session.station
    draft = read_draft(session, incident_draft(here))
    if here and draft is None and (draft := read_draft(session, INCIDENT)) is not None:
        with session.together():
            linked = [item.id for item in draft.linked]
            name = incident_draft(here)
            keep_draft(session, name, draft.value, taken=draft.taken, linked=linked)
            session.notebook.vault.delete_draft(INCIDENT)
    others = tuple(item for item in incidents_begun(session) if item.station != here)
    return IncidentDrafts(here, draft, others)


def incidents_begun(session: Session) -> tuple[Begun, ...]:
    """Return the incidents that wait to be saved, oldest first; one of no station is here."""
    vault = session.notebook.vault
    found = []
    for name in vault.draft_names():
        if name == INCIDENT or name.startswith(_AT):
            station = name.removeprefix(_AT) if name != INCIDENT else session.station
            found.append(Begun(station, read_begun(vault.get_draft(name))))
    return tuple(sorted(found, key=lambda item: (item.at is not None, item.at, item.station)))


def save_incident(
    session: Session,
    command: NoteIncident,
    *,
    station: str,
    taken: Sequence[Taken],
    linked: Sequence[str],
) -> Changes:
    """Note an incident with its files; what was kept of it at `station` while written goes.

    linked: as Draft.linked, by id. Raises: as record_with; then all is as before.
    """
    # Both or neither: a draft that outlives its incident would be noted twice.
    with session.together():
        changes = record_with(session, command, taken, linked=_standing(session, linked))
        session.notebook.vault.delete_draft(incident_draft(station))
    return changes


def keep_draft(
    session: Session,
    name: str,
    value: Mapping[str, JsonValue],
    *,
    taken: Sequence[Taken] = (),
    linked: Sequence[str] = (),
) -> None:
    """Keep what is being written under `name`, in the place of what was there."""
    files: list[JsonValue] = [{"name": i.name, "media_type": i.media_type} for i in taken]
    whole = {**value, _FILES: files, _LINKED: list(linked)}
    session.notebook.vault.put_draft(name, whole, sealed=tuple(item.sealed for item in taken))


def read_draft(session: Session, name: str) -> Draft | None:
    """Return what was kept under `name`, or None."""
    vault = session.notebook.vault
    value = vault.get_draft(name)
    if not isinstance(value, dict):
        return None
    files, linked = value.pop(_FILES, []), value.pop(_LINKED, [])
    evidence = session.notebook.evidence
    taken = []
    for sealed, known in zip(vault.draft_content(name), _dicts(files), strict=False):
        if evidence.is_there(sealed):
            item = Taken(
                sealed=sealed, media_type=str(known["media_type"]), name=str(known["name"])
            )
            taken.append(item)
    ids = [str(item) for item in linked] if isinstance(linked, list) else []
    return Draft(value=value, taken=tuple(taken), linked=_standing(session, ids))


def write_begun(begun: datetime | None) -> dict[str, JsonValue]:
    """Return what a draft keeps of the moment at which it was begun."""
    return {} if begun is None else {_BEGUN: write_time(begun)}


def read_begun(value: JsonValue | Mapping[str, JsonValue]) -> datetime | None:
    """Return when a draft was begun; None if it does not say."""
    begun = value.get(_BEGUN) if isinstance(value, Mapping) else None
    return read_time(begun) if isinstance(begun, str) else None


def _standing(session: Session, ids: Sequence[str]) -> tuple[Current, ...]:
    """Return those of some pieces of evidence that still stand, in the order of `ids`."""
    known = {item.id: item for item in evidence_entries(session)} if ids else {}
    return tuple(known[name] for name in ids if name in known)


def _dicts(files: JsonValue) -> list[dict[str, JsonValue]]:
    return [item for item in files if isinstance(item, dict)] if isinstance(files, list) else []
