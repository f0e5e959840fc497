"""Commands that look through the whole: incidents, review, stations, turnout, results, sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from observer_app.cli import times
from observer_app.cli.context import Context
from observer_app.cli.outcome import Outcome, counted, plain, table
from observer_app.cli.parser import Area, file_path
from observer_app.cli.recorded import changes_outcome, entry_name
from observer_app.core.errors import InputError
from observer_app.core.kinds import EntryKind, ReviewStatus
from observer_app.core.pack import Pack
from observer_app.core.results import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from observer_app.services.results import ResultRow
    from observer_app.services.stations import OtherDay
    from observer_app.services.totals import Total
    from observer_app.services.turnout_rows import TurnoutRow

LANGUAGES = ("en", "az", "ru")
_ARRIVED = {"bundle": "bundle", "summary": "summary only", "bundle-and-summary": "bundle, summary"}


def add_commands(area: Area) -> None:
    """Add this module's commands."""
    incidents = area.command("incidents", _incidents, says="list incidents, the gravest first")
    incidents.add_argument("--station", metavar="STATION")
    incidents.add_argument(
        "--like", metavar="INCIDENT", help="groups elsewhere that are described in the same words"
    )
    review = area.command("review", _review, says="conclude about an incident")
    review.add_argument("incident", metavar="INCIDENT")
    review.add_argument("status", metavar="STATUS", choices=[str(item) for item in ReviewStatus])
    review.add_argument("--note", default="", metavar="TEXT")
    area.command("stations", _stations, says="list the stations and what is known of each")
    turnout = area.command("turnout", _turnout, says="counted beside announced, by hour")
    turnout.add_argument("--station", metavar="STATION")
    area.command("results", _results, says="protocols beside official figures")
    official = area.command("official", _official, says="load official figures")
    official.add_argument("file", type=file_path, metavar="FILE.csv")
    sheet = area.command("sheet", _sheet, says="write incident sheets as PDF")
    sheet.add_argument("incidents", nargs="+", metavar="INCIDENT")
    sheet.add_argument("-o", "--out", required=True, type=file_path, metavar="FILE|DIR")
    sheet.add_argument("--lang", choices=LANGUAGES, default="en")
    demo = area.command("demo", _demo, says="run a whole polling day into a folder")
    demo.add_argument("folder", type=file_path, metavar="DIR", help="new, or an earlier demo's")
    demo.add_argument("--media", type=file_path, metavar="DIR", help="photos and videos to use")


def _alike(context: Context, ref: str) -> Outcome:
    from observer_app.services.groups import similar_groups

    with context.session(to_read=True) as session:
        incident = session.queries.one(ref)
        if incident.kind is not EntryKind.INCIDENT:
            raise InputError("review.not_an_incident")
        found = similar_groups(session, incident)
        zone = context.zone(session)
    rows = [
        (
            row.id[:8],
            times.show_time(row.happened_at, zone=zone),
            row.station,
            row.code,
            row.author,
            ", ".join(row.words),
        )
        for row in found
    ]
    head = ("id", "happened", "station", "code", "author", "words in common")
    return Outcome({"alike": plain(found)}, table(rows, head=head) or ["No group is alike."])


def _incidents(context: Context) -> Outcome:
    from observer_app.services.review import incidents

    if context.args.like is not None:
        return _alike(context, context.args.like)
    with context.session(to_read=True) as session:
        found = incidents(session, station=context.args.station)
        zone = context.zone(session)
    rows = [
        (
            row.id[:8],
            times.show_time(row.happened_at, zone=zone),
            row.station,
            row.code,
            row.severity,
            row.basis,
            row.author,
            row.evidence,
            "RETRACTED" if row.retracted is not None else row.status,
            row.text,
        )
        for row in found
    ]
    head = (
        "id",
        "happened",
        "station",
        "code",
        "grave",
        "basis",
        "author",
        "media",
        "status",
        "text",
    )
    return Outcome({"incidents": plain(found)}, table(rows, head=head))


def _review(context: Context) -> Outcome:
    from observer_app.services.commands import ReviewIncident

    args = context.args
    with context.session() as session:
        command = ReviewIncident(
            target=args.incident, status=ReviewStatus(args.status), note=args.note
        )
        changes = session.execute(command)
        return changes_outcome(session, changes, words=f"{args.status}: {entry_name(changes)}")


def _stations(context: Context) -> Outcome:
    from observer_app.services.stations import OtherDay, stations

    with context.session(to_read=True) as session:
        found = stations(session)
        usual = session.pack.date
    rows = [
        (
            row.station,
            _known(row.registered),
            _known(row.tally),
            _known(row.announced),
            _known(row.official_turnout),
            row.incidents,
            row.compiled or "-",
            row.posted or "-",
            row.copy or "-",
            _ARRIVED.get(row.arrived, "-"),
            row.name,
        )
        for row in found
    ]
    head = (
        "station",
        "voters",
        "counted",
        "announced",
        "official",
        "incidents",
        "compiled",
        "posted",
        "copy",
        "from",
        "name",
    )
    dated = [
        f"{row.station}: these figures are of {row.on:%d.%m.%Y}"
        for row in found
        if row.on is not None and row.on != usual
    ]
    dated += [
        f"{row.station}: {who} chose this station and recorded nothing here"
        for row in found
        for who in row.chosen_by
    ]
    others = [
        OtherDay(station=row.station, on=row.on, other=other, tally=count)
        for row in found
        if row.on is not None
        for other, count in row.other_days
    ]
    lines = [*table(rows, head=head), *dated, *_not_included(others)]
    return Outcome({"stations": plain(found)}, lines)


def _not_included(others: Sequence[OtherDay]) -> list[str]:
    return [
        f"{item.station}: + {item.tally} counted on {item.other:%d.%m.%Y}, not included"
        for item in others
    ]


def _turnout(context: Context) -> Outcome:
    from observer_app.services.stations import other_days
    from observer_app.services.turnout_rows import turnout

    with context.session(to_read=True) as session:
        found = turnout(session, station=context.args.station)
        others = other_days(session, station=context.args.station)
    rows = [
        (
            row.station,
            row.observer,
            row.hour,
            _known(row.counted),
            _known(row.announced),
            _known(row.official),
            "-" if row.difference is None else f"{row.difference:+d}",
            _watched(row),
        )
        for row in found
    ]
    head = (
        "station",
        "observer",
        "hour",
        "counted",
        "announced",
        "official",
        "difference",
        "watched",
    )
    return Outcome(
        {"turnout": plain(found), "other_days": plain(others)},
        [*table(rows, head=head), *_not_included(others)],
    )


def _watched(row: TurnoutRow) -> str:
    if not row.is_reached:
        return "the record ends before this hour"
    if row.watched_minutes is None and row.arrived == "bundle":
        return "-"
    if row.watched_minutes is None:
        return "not known, summary only"
    gaps = "" if row.covered else ", not all of it watched"
    return f"{row.watched_minutes} of {row.total_minutes} min{gaps}"


def _known(value: object | None) -> object:
    return "-" if value is None else value


def _results(context: Context) -> Outcome:
    from observer_app.services.results import results

    with context.session(to_read=True) as session:
        found, pack = results(session), session.pack
    lines = [line for row in found.rows for line in _result_lines(row, pack)]
    lines += [
        f"{place} {contest}: official figures, no copy" for place, contest in found.without_copy
    ]
    lines += [
        f"{place}: protocol written on {on:%d.%m.%Y}, another day; not compared"
        for place, on in found.left_out
    ]
    lines += [_total_line(item) for item in found.totals]
    document: dict[str, Any] = {
        "rows": plain(found.rows),
        "without_copy": [list(item) for item in found.without_copy],
        "totals": plain(found.totals),
        "left_out": [[place, f"{on:%Y-%m-%d}"] for place, on in found.left_out],
        "unknown": found.unknown,
    }
    if found.unknown:
        told = counted(found.unknown, "protocol with figures is", "protocols with figures are")
        lines.append(f"{told} of no contest that pack {pack.id} knows: pack load the right one.")
    return Outcome(document, lines or ["No protocol and no official figure is known yet."])


def _total_line(item: Total) -> str:
    votes = ", ".join(
        f"{f.id} {f.copy} ({f.official})" for f in item.figures if f.part is Part.VOTES
    )
    return (
        f"constituency {item.constituency} {item.contest}: copies of {item.observed_stations} of "
        f"{counted(item.stations, 'station')}, no result; with official figures too {item.both}"
        + (f": votes by copies (official): {votes}" if votes else "")
        + "".join(f"; {n} by {source or 'source not said'}" for source, n in item.sources)
        + "".join(
            f"; copies of {d.station} differ, counted: {d.source or 'source not said'} "
            f"({d.observer})"
            for d in item.differing
        )
    )


def _result_lines(row: ResultRow, pack: Pack) -> list[str]:
    from observer_app.services.checkwords import say_check
    from observer_app.services.sheet_words import words_in

    found = row.comparison
    summary = ", summary only" if row.arrived == "summary" else ""
    place = (
        f"{row.station} {row.contest or '-'} "
        f"({row.observer}, {row.source or 'source not said'}{summary})"
    )
    lines = [f"{place}: another copy of this station differs"] if row.is_disputed else []
    lines += [
        f"{place}: {part.part} {part.id}: copy {part.copy}, official {part.official} "
        f"({part.difference:+d})"
        for part in found.differences
    ]
    lines += [
        f"{place}: {move.votes} votes fewer for {move.giver}, as many more for {move.taker}"
        + (" (one reading of several)" if move.is_ambiguous else "")
        for move in found.transfers
    ]
    lines += [
        f"{place}: {check.level}: {say_check(check, pack=pack, words=words_in('en')).line}"
        f" [{check.check}]"
        for check in found.checks
        if check.outcome == "fails"
    ]
    standing = "nothing differs" if found.is_compared else "no figure stands in both"
    return lines or [f"{place}: {standing}"]


def _official(context: Context) -> Outcome:
    from observer_app.services.official import load_official

    with context.session() as session:
        loaded = load_official(session, context.args.file)
    rows = counted(loaded.rows, "row")
    words = f"{rows}: {loaded.changed} new or changed, {loaded.unchanged} as before."
    return Outcome(plain(loaded), [words])


def _sheet(context: Context) -> Outcome:
    from observer_app.services.sheets import write_sheets

    args = context.args
    with context.session() as session:
        written = write_sheets(session, args.incidents, args.out, lang=args.lang)
    context.say("The sheets lie outside the notebook now, unencrypted.")
    return Outcome({"files": plain(written)}, [str(path) for path in written])


def _demo(context: Context) -> Outcome:
    from observer_app.services.demo.run import run_demo

    args = context.args
    report = run_demo(args.folder, media=args.media, screens=context.hooks.screens, say=context.say)
    document = plain(report)
    lines = [
        f"{counted(report.voters, 'voter')} tapped, "
        f"{counted(report.entries, 'entry', 'entries')}, by three observers.",
        f"Imported twice, in another order: {'the same' if report.same_result else 'A DIFFERENT'}"
        f" record ({report.digest[:16]}).",
        f"{report.folder}/coordinator, {report.folder}/observer-1 …: the notebooks",
        f"{report.folder}/passphrase.txt: their passphrase, the demo's only",
        f"{report.folder}/bundles: what was handed over; in hostile/ what must not pass",
        f"{report.folder}/sheets: {counted(len(report.sheets), 'incident sheet')}",
        f"{report.folder}/screens: {counted(len(report.screens), 'picture')} of the window",
        f"{report.folder}/CHECK.txt: how to check a bundle with stock tools",
    ]
    return Outcome(document, lines, exit_code=0 if report.same_result else 1)
