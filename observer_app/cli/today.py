"""The command today: what the day needs at this hour, as the window's first page says it."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import TYPE_CHECKING

from observer_app.cli.context import Context
from observer_app.cli.outcome import Outcome, counted, plain, table
from observer_app.cli.parser import Area
from observer_app.cli.recorded import ENTRY_HEAD, entry_document, entry_row, head_document
from observer_app.cli.times import other_day_lines, show_time

if TYPE_CHECKING:
    from observer_app.services.day import Asked, TodayView


def add_commands(area: Area) -> None:
    """Add this module's command."""
    area.command("today", _today, says="show what the day needs at this hour")


def _today(context: Context) -> Outcome:
    from observer_app.services.day import pending_media, today

    with context.session(to_read=True) as session:
        view = today(session)
        files, size_bytes = pending_media(session)
        zone, pack = context.zone(session), session.pack
        document = {
            "now": plain(view.now),
            "station": view.status.station,
            "station_name": view.station_name,
            "registered": view.registered,
            "tally": view.status.tally,
            "next_hour": view.next_hour,
            "next_at": plain(view.next_at),
            "missing_hours": list(view.missing_hours),
            "events": plain(view.events),
            "questions": [plain(item) for item in view.asked],
            "latest": [entry_document(entry) for entry in view.latest],
            "pending_entries": view.status.pending_entries,
            "pending_files": files,
            "pending_bytes": size_bytes,
            "last_export": plain(view.last_export),
            "other_day": plain(view.other_day),
            "head": head_document(session),
        }
    waiting = [
        counted(view.status.pending_entries, "entry", "entries"),
        *([f"{counted(files, 'file')} ({counted(size_bytes, 'byte')})"] if files else []),
    ]
    lines = [
        *_day_lines(view, zone=zone),
        f"not handed over  {', '.join(waiting)}; {_last_bundle(view, zone=zone)}",
        *other_day_lines(pack, view.other_day),
    ]
    if view.asked:
        lines += ["", "open questions"]
        lines += [f"- {_question(item, zone=zone)}" for item in view.asked]
    if view.latest:
        lines += ["", "last entries"]
        rows = [entry_row(entry, zone=zone) for entry in view.latest]
        lines += table(rows, head=ENTRY_HEAD)
    return Outcome(document=document, lines=lines)


def _day_lines(view: TodayView, *, zone: timezone) -> list[str]:
    known = [view.station_name] if view.station_name else []
    if view.registered is not None:
        known.append(f"{view.registered:,} registered")
    station = view.status.station
    lines = [
        f"now              {show_time(view.now, zone=zone)}",
        f"station          {'  '.join([station, ', '.join(known)]).rstrip() or 'none chosen'}",
        f"tally            {view.status.tally:,}",
    ]
    if view.next_at is not None:
        minutes = max(0, round((view.next_at - view.now) / timedelta(minutes=1)))
        lines.append(f"next turnout     announced for {view.next_hour}, in {minutes} min")
    if view.missing_hours:
        lines.append(f"not written down {', '.join(view.missing_hours)}")
    return lines


def _last_bundle(view: TodayView, *, zone: timezone) -> str:
    if view.last_export is None:
        return "no bundle was written yet"
    return f"last bundle {show_time(view.last_export, zone=zone)}"


def _question(asked: Asked, *, zone: timezone) -> str:
    """Return an open question, and the command that settles it."""
    from observer_app.services.day import OpenQuestion

    if asked.question is OpenQuestion.QUIET:
        return _quiet(asked, zone=zone)
    number = counted(asked.number, "entry is", "entries are")
    return {
        OpenQuestion.NO_STATION: "Which station are you at? station CONSTITUENCY/STATION",
        OpenQuestion.NOT_ENROLLED: (
            "No coordinator knows this notebook yet: enrol request. It records all the same."
        ),
        OpenQuestion.INCIDENT_BEGUN: _incident_begun(asked),
        OpenQuestion.TURNOUT_TYPED: (
            f"The figure that was typed in the window for {asked.hour} is not written down yet: "
            f"official-turnout COUNT --at {asked.hour}"
        ),
        OpenQuestion.PROTOCOL_TYPED: (
            "Figures of a protocol that were typed in the window"
            + (f" at station {asked.station}" if asked.station else "")
            + " are not saved yet: go on with them there, on its page Protocol"
        ),
        OpenQuestion.TURNOUT_DUE: (
            f"{asked.hour}: what turnout did the commission announce? "
            f"official-turnout COUNT --at {asked.hour}"
        ),
        OpenQuestion.COUNT_NOT_STARTED: (
            f"The station closed {asked.minutes} min ago and the count has not started. "
            "Log its start, or note it as an incident: event count-started, incident CODE"
        ),
        OpenQuestion.PROTOCOL_OPEN: (
            "Was the protocol compiled? Posted? Were you given a copy? protocol"
        ),
        OpenQuestion.NOT_HANDED_OVER: f"{number} only on this device: export OUT",
    }[asked.question]


def _incident_begun(asked: Asked) -> str:
    when = f"begun at {asked.hour}" if asked.hour else "begun"
    if not asked.station:
        return (
            f"An incident that was {when} is not saved yet: "
            "go on with it in the window, on its page Incidents"
        )
    return (
        f"An incident that was {when} at station {asked.station} is not saved yet and waits there: "
        f"station {asked.station}, then go on with it in the window, on its page Incidents"
    )


def _quiet(asked: Asked, *, zone: timezone) -> str:
    assert asked.span is not None
    start, end = (f"{at.astimezone(zone):%H:%M}" for at in (asked.span.start, asked.span.end))
    return (
        f"{start} to {end}, {asked.minutes} min: nobody came, or were you away? "
        f"quiet --from {start} --to {end} --answer nobody|away|unknown"
    )
