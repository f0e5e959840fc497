"""Commands for evidence: attach, evidence list, export, preview."""

from __future__ import annotations

from observer_app.cli import times
from observer_app.cli.context import Context
from observer_app.cli.outcome import Outcome, plain, table
from observer_app.cli.parser import Area, Parser, file_path
from observer_app.cli.recorded import changes_outcome
from observer_app.cli.working import working
from observer_app.core.errors import InputError
from observer_app.core.fold import Current


def add_commands(area: Area) -> None:
    """Add this module's commands."""
    attach = area.command("attach", _attach, says="take files into the notebook, byte for byte")
    attach.add_argument("files", nargs="+", type=file_path, metavar="FILE")
    attach.add_argument("--to", default="", metavar="ENTRY", help="the entry that they belong to")
    attach.add_argument("--note", default="", metavar="TEXT")

    group = area.group("evidence", says="list evidence, or write it out")
    listing = group.command("list", _list, says="list the evidence that stands")
    listing.add_argument("--station", metavar="STATION", help="only of one station")
    export = group.command("export", _export, says="write an original to a file, unencrypted")
    preview = group.command("preview", _preview, says="write a small JPEG of it, unencrypted")
    for parser in (export, preview):
        _names(parser)


def _names(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", help="an entry, or the start of a SHA-256")
    parser.add_argument("-o", "--out", required=True, type=file_path, metavar="FILE")


def _attach(context: Context) -> Outcome:
    from observer_app.services.evidence import attach

    args = context.args
    with context.session() as session:
        with working("Taking in") as work:
            changes = attach(
                session,
                args.files,
                to=args.to,
                note=args.note,
                progress=work.progress,
                cancel=work.cancel,
            )
        count = len(args.files)
        words = (
            f"{count} file{'s' if count > 1 else ''} taken in. The originals stay where they are."
        )
        return changes_outcome(session, changes, words=words)


def _document(entry: Current, *, here: bool) -> dict[str, object]:
    return {
        "id": entry.id,
        "seq": entry.seq,
        "author": entry.author,
        "station": entry.station,
        "happened_at": plain(entry.happened_at),
        **plain(entry.payload),
        "here": here,
    }


def _list(context: Context) -> Outcome:
    from observer_app.services.evidence import evidence_entries

    with context.session(to_read=True) as session:
        found = evidence_entries(session, station=context.args.station)
        here = {row.sha256 for row in session.notebook.queries.objects()}
        zone = context.zone(session)
    documents = [_document(entry, here=entry.payload["sha256"] in here) for entry in found]
    rows = [
        (
            f"#{entry.seq}",
            entry.id[:8],
            times.show_time(entry.happened_at, zone=zone),
            entry.station or "-",
            entry.payload["media_type"],
            f"{entry.payload['size_bytes']:,}",
            str(entry.payload["sha256"])[:16],
            entry.payload["name"] if entry.payload["sha256"] in here else "(not received)",
        )
        for entry in found
    ]
    head = ("no.", "id", "happened", "station", "type", "bytes", "sha256", "name")
    return Outcome({"evidence": documents}, table(rows, head=head))


def _export(context: Context) -> Outcome:
    from observer_app.services.evidence import export_original

    args = context.args
    with context.session(to_read=True) as session, working("Writing") as work:
        entry = export_original(
            session, args.id, args.out, progress=work.progress, cancel=work.cancel
        )
    context.say("The file lies outside the notebook now, unencrypted.")
    return Outcome(
        {"evidence": _document(entry, here=True), "file": args.out},
        [f"Written and checked: {args.out}"],
    )


def _preview(context: Context) -> Outcome:
    from observer_app.media.client import MediaWorker
    from observer_app.services import files
    from observer_app.services.evidence import find_evidence, make_preview

    args = context.args
    with context.session() as session:
        entry = find_evidence(session, args.id)
        with MediaWorker() as worker:
            preview = make_preview(session, str(entry.payload["sha256"]), worker=worker)
        if preview is None:
            raise InputError("evidence.not_received")
        if not preview.jpeg:
            raise InputError("evidence.no_preview")
        files.write_new(args.out, preview.jpeg, private=True)
    context.say("The file lies outside the notebook now, unencrypted.")
    document = {
        "evidence": _document(entry, here=True),
        "metadata": plain(preview.metadata),
        "file": args.out,
    }
    return Outcome(document, [f"Written: {args.out}"])
