"""Commands that log the day: station, event, tally, quiet, official-turnout, incident, amend."""

from __future__ import annotations

import argparse
import re
from datetime import timezone
from typing import TYPE_CHECKING

from observer_app.cli.amending import read_changes
from observer_app.cli.context import Context
from observer_app.cli.outcome import Outcome, plain, table
from observer_app.cli.parser import Area, Parser, file_path, whole_number
from observer_app.cli.recorded import changes_outcome, entry_name
from observer_app.cli.working import working
from observer_app.core.canonical import JsonValue
from observer_app.core.errors import InputError
from observer_app.core.kinds import Basis, QuietAnswer

if TYPE_CHECKING:
    from observer_app.services.events import Unexpected
    from observer_app.services.session import Changes, Session

_GROUP = ("clothes", "vehicle", "direction")
_HOUR = re.compile(r"([01]?[0-9]|2[0-3]):[0-5][0-9]")


def add_commands(area: Area) -> None:
    """Add this module's commands."""
    station = area.command("station", _station, says="go to a polling station")
    station.add_argument("station", metavar="CONSTITUENCY/STATION")
    station.add_argument("--name", default="", help="what it is called, if no list knows it")
    _at(station)
    event = area.command("event", _event, says="log an event of the pack; --list shows them")
    event.add_argument("kind", nargs="?", metavar="KIND")
    event.add_argument("--note", default="", metavar="TEXT")
    event.add_argument("--list", action="store_true", help="list the kinds")
    event.add_argument(
        "--once-more", action="store_true", help="log it although it was noted today already"
    )
    _at(event)
    tally = area.command("tally", _tally, says="count voters; one if no COUNT is given")
    tally.add_argument("count", nargs="?", type=whole_number, metavar="COUNT")
    tally.add_argument("--undo", action="store_true", help="take the newest count back")
    tally.add_argument("--stream", default="", help="what is counted, if the pack names several")
    _at(tally)
    quiet = area.command("quiet", _quiet, says="say why a period has no taps")
    quiet.add_argument("--from", dest="start", required=True, metavar="TIME")
    quiet.add_argument("--to", dest="end", required=True, metavar="TIME")
    quiet.add_argument("--answer", required=True, choices=[str(item) for item in QuietAnswer])
    quiet.add_argument("--note", default="", metavar="TEXT")
    turnout = area.command(
        "official-turnout", _turnout, says="note the turnout that the commission announced"
    )
    turnout.add_argument("count", type=whole_number, metavar="COUNT")
    turnout.add_argument("--at", required=True, metavar="HH:MM", help="the hour it is about")
    turnout.add_argument("--heard", metavar="TIME", help="when it was announced; now if not given")
    turnout.add_argument("--note", default="", metavar="TEXT")
    turnout.add_argument(
        "--as-announced", action="store_true", help="record it although it looks odd"
    )
    _add_incident(area)
    _add_corrections(area)


def _add_incident(area: Area) -> None:
    incident = area.command("incident", _incident, says="note an incident; --list shows the codes")
    incident.add_argument("code", nargs="?", metavar="CODE")
    incident.add_argument("--basis", choices=[str(item) for item in Basis], default="seen")
    incident.add_argument("--text", default="", metavar="TEXT", help="what happened")
    for name, says in (
        ("people", "who, by clothes and role; never by name"),
        ("witnesses", "who else saw it"),
        ("response", "what the commission did"),
        ("told-by", "who told you"),
    ):
        incident.add_argument(f"--{name}", default="", metavar="TEXT", help=says)
    incident.add_argument(
        "--group-size", type=whole_number, metavar="N", help="a group that may turn up elsewhere"
    )
    for name in _GROUP:
        incident.add_argument(f"--group-{name}", default="", metavar="TEXT")
    incident.add_argument(
        "--attach", action="append", default=[], type=file_path, metavar="FILE", help="its evidence"
    )
    incident.add_argument("--list", action="store_true", help="list the codes")
    _at(incident)


def _add_corrections(area: Area) -> None:
    amend = area.command("amend", _amend, says="correct an entry; what stood before stays readable")
    amend.add_argument("entry", metavar="ENTRY")
    amend.add_argument("--reason", required=True, metavar="TEXT")
    amend.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help="as `journal --json` names it; group.vehicle is one field of a group",
    )
    _at(amend)
    retract = area.command("retract", _retract, says="take an entry back; it stays readable")
    retract.add_argument("entry", metavar="ENTRY")
    retract.add_argument("--reason", required=True, metavar="TEXT")


def _at(parser: Parser) -> None:
    parser.add_argument(
        "--at", metavar="TIME", help="when it happened: HH:MM or ISO; now if not given"
    )


def _station(context: Context) -> Outcome:
    from observer_app.services.commands import ChooseStation

    constituency, slash, number = context.args.station.partition("/")
    if not slash:
        raise InputError("station.invalid", station=context.args.station[:40])
    with context.session() as session:
        command = ChooseStation(
            constituency=constituency,
            number=number,
            name=context.args.name,
            at=context.when(session, context.args.at),
        )
        changes = session.execute(command)
        listed = changes.newest.entry.payload["listed"]
        words = f"At station {context.args.station} now."
        unlisted = "" if listed else " No list of the pack knows it; it is noted as typed."
        return changes_outcome(session, changes, words=words + unlisted)


def _event(context: Context) -> Outcome:
    from observer_app.services.commands import LogEvent
    from observer_app.services.events import log_event

    args = context.args
    with context.session() as session:
        if args.list:
            events = session.pack.events
            rows = [(event.code, event.label.in_language("en")) for event in events]
            return Outcome({"events": plain(events)}, table(rows, head=("kind", "what")))
        if not args.kind:
            raise InputError("event.none_given")
        command = LogEvent(event=args.kind, at=context.when(session, args.at), note=args.note)
        changes = log_event(session, command, once_more=args.once_more)
        return changes_outcome(session, changes, words=f"Logged {args.kind}: {entry_name(changes)}")


def _tally(context: Context) -> Outcome:
    from observer_app.services.commands import TallyVoter
    from observer_app.services.days import counted_today
    from observer_app.services.undoing import take_back_count

    args = context.args
    if args.undo and (args.count is not None or args.at or args.stream):
        raise InputError("tally.undo_alone")
    with context.session() as session:
        found: Unexpected | None = None
        changes: Changes
        if args.undo:
            changes = taken = take_back_count(session, reason="undo")
            total, was = taken.total, f", before {taken.before}"
        else:
            count = 1 if args.count is None else args.count
            at = context.when(session, args.at)
            changes = session.execute(TallyVoter(count=count, stream=args.stream, at=at))
            found = _unexpected(session, changes)
            total, was = counted_today(session), ""
        words = f"Tally at {session.station}: {total}{was}"
        answer = changes_outcome(session, changes, words=words)
        document = {**answer.document, "tally": total, "unexpected": plain(found)}
        lines = [*answer.lines, *_all_the_same(found, zone=context.zone(session))]
        return Outcome(document, lines)


def _unexpected(session: Session, changes: Changes) -> Unexpected | None:
    """Return what says that nobody should have been counted at that time, if anything does."""
    from observer_app.services.events import unexpected_count

    found = unexpected_count(session)
    is_after = found is not None and changes.newest.entry.happened_at >= found.at
    return found if is_after else None


def _all_the_same(found: Unexpected | None, *, zone: timezone) -> list[str]:
    """Say beside the count, which stands, what it does not fit."""
    if found is None:
        return []
    since = f"{found.at.astimezone(zone):%H:%M}"
    words = {
        "away": f"Noted as away since {since}, and counted all the same. "
        "Back again: event back. A slip: tally --undo",
        "left": f"Noted as gone since {since}, and counted all the same. A slip: tally --undo",
    }.get(
        found.event,
        f"Voting was closed at {since}. Counted all the same. A slip: tally --undo",
    )
    return [words]


def _quiet(context: Context) -> Outcome:
    from observer_app.services.commands import AnswerQuiet

    args = context.args
    with context.session() as session:
        start, end = context.when(session, args.start), context.when(session, args.end)
        assert start is not None
        assert end is not None
        command = AnswerQuiet(start=start, end=end, answer=QuietAnswer(args.answer), note=args.note)
        changes = session.execute(command)
        words = f"{args.start} to {args.end}: {args.answer}. {entry_name(changes)}"
        return changes_outcome(session, changes, words=words)


def _turnout(context: Context) -> Outcome:
    from observer_app.services.commands import RecordTurnout
    from observer_app.services.turnout import record_turnout

    args = context.args
    if not _HOUR.fullmatch(args.at):
        raise InputError("time.hour", hour=args.at[:16])
    with context.session() as session:
        command = RecordTurnout(
            count=args.count,
            hour=args.at,
            at=context.when(session, args.heard),
            note=args.note,
        )
        changes = record_turnout(session, command, as_announced=args.as_announced)
        words = f"Announced for {args.at}: {args.count}. {entry_name(changes)}"
        return changes_outcome(session, changes, words=words)


def _group(args: argparse.Namespace) -> dict[str, JsonValue]:
    told = {name: getattr(args, f"group_{name}") for name in ("size", *_GROUP)}
    return {name: value for name, value in told.items() if value not in (None, "")}


def _incident(context: Context) -> Outcome:
    from observer_app.services import evidence
    from observer_app.services.commands import NoteIncident

    args = context.args
    with context.session() as session:
        if args.list:
            codes = session.pack.incidents
            rows = [(code.code, code.severity, code.label.in_language("en")) for code in codes]
            return Outcome({"incidents": plain(codes)}, table(rows, head=("code", "grave", "what")))
        if not args.code:
            raise InputError("incident.none_given")
        command = NoteIncident(
            code=args.code,
            basis=Basis(args.basis),
            text=args.text,
            at=context.when(session, args.at),
            people=args.people,
            witnesses=args.witnesses,
            response=args.response,
            told_by=args.told_by,
            group=_group(args),
        )
        with (
            working("Taking in") as work,
            # All files are sealed first: none unreadable is found out too late.
            evidence.taking_in(
                session, args.attach, progress=work.progress, cancel=work.cancel
            ) as taken,
        ):
            changes = evidence.record_with(session, command, taken)
        noted = next(item for item in changes.entries if item.entry.kind == "incident")
        words = f"Incident {args.code.upper()}: #{noted.link.seq} ({noted.id[:8]})"
        return changes_outcome(session, changes, words=words)


def _amend(context: Context) -> Outcome:
    from observer_app.services.commands import Amend

    args = context.args
    with context.session() as session:
        target = session.notebook.queries.one(args.entry)
        command = Amend(
            target=target.id,
            reason=args.reason,
            changes=read_changes(
                args.set, of=target, when=lambda text: context.when(session, text)
            ),
            happened_at=context.when(session, args.at),
        )
        changes = session.execute(command)
        words = f"#{target.seq} is corrected by {entry_name(changes)}"
        return changes_outcome(session, changes, words=words)


def _retract(context: Context) -> Outcome:
    from observer_app.services.commands import Retract

    args = context.args
    with context.session() as session:
        target = session.notebook.queries.one(args.entry)
        changes = session.execute(Retract(target=target.id, reason=args.reason))
        words = f"#{target.seq} is taken back by {entry_name(changes)}"
        return changes_outcome(session, changes, words=words)
