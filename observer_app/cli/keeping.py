"""Commands that keep a notebook: init, status, journal, doctor."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from observer_app.cli.context import Context
from observer_app.cli.outcome import Outcome, counted, plain, table
from observer_app.cli.parser import Area, file_path, whole_number
from observer_app.cli.recorded import ENTRY_HEAD, entry_document, entry_row, head_document
from observer_app.cli.times import other_day_lines
from observer_app.cli.working import working
from observer_app.core.kinds import EntryKind


def add_commands(area: Area) -> None:
    """Add this module's commands."""
    init = area.command("init", _init, says="create a notebook")
    init.add_argument("--role", required=True, choices=("observer", "coordinator"))
    init.add_argument(
        "--alias", required=True, metavar="NAME", help="a pseudonym: A-Z a-z 0-9 . _ -"
    )
    init.add_argument("--pack", type=file_path, metavar="FILE", help="the election pack to use")

    area.command("status", _status, says="show where the record stands")

    journal = area.command("journal", _journal, says="list entries as they stand now")
    journal.add_argument(
        "--since", type=whole_number, default=0, metavar="SEQ", help="only after entry SEQ"
    )
    journal.add_argument("--station", metavar="STATION", help="only of one station")
    journal.add_argument(
        "--kind", choices=[str(kind) for kind in EntryKind], help="only of one kind"
    )
    journal.add_argument("--own", action="store_true", help="only what this notebook wrote")

    doctor = area.command(
        "doctor", _doctor, says="check the whole notebook; exit code 0 only if it is whole"
    )
    doctor.add_argument(
        "--salvage",
        type=file_path,
        metavar="DIR",
        help="write all that is readable to DIR, unencrypted",
    )


def _init(context: Context) -> Outcome:
    from observer_app.services.session import Role, create_session

    passphrase = context.passphrase(confirm=True)
    args = context.args
    session = create_session(
        context.notebook,
        passphrase=passphrase,
        role=Role(args.role),
        alias=args.alias,
        clock=context.clock,
        pack=args.pack,
        kdf=context.hooks.kdf,
    )
    try:
        document = {
            "role": plain(session.role),
            "alias": session.alias,
            "device": session.device,
            "pack": session.pack.id,
            "head": head_document(session),
        }
    finally:
        session.close()
    lines = [
        f"A notebook for {document['alias']} ({document['role']}) is ready.",
        "Without its passphrase nobody can read it, you included: keep the words safe.",
    ]
    return Outcome(document=document, lines=lines)


def _status(context: Context) -> Outcome:
    from observer_app.services.day import status
    from observer_app.services.packs import other_day

    with context.session(to_read=True) as session:
        now = status(session)
        pack = session.pack
        apart = other_day(pack, now=session.clock.now().wall)
        evidence = session.queries.current(kinds=(EntryKind.EVIDENCE,))
        sizes = {item.payload["sha256"]: int(item.payload["size_bytes"]) for item in evidence}
        document: dict[str, Any] = {
            **plain(now),
            "pack": pack.id,
            "evidence_bytes": sum(sizes.values()),
            "other_day": plain(apart),
            "head": head_document(session),
        }
    lines = [
        f"{now.alias} ({now.role}), election {now.election}",
        f"station    {now.station or 'none chosen'}",
        f"tally      {now.tally}",
        f"incidents  {now.incidents}",
        f"evidence   {now.evidence} ({counted(document['evidence_bytes'], 'byte')})",
        f"entries    {now.entries}, {now.pending_entries} of them in no bundle yet",
        f"enrolled   {'yes' if now.enrolled else 'no'}",
        f"head       #{now.head.seq} {now.head.id}",
        *other_day_lines(pack, apart),
    ]
    return Outcome(document=document, lines=lines)


def _journal(context: Context) -> Outcome:
    args = context.args
    with context.session(to_read=True) as session:
        found = session.notebook.queries.current(
            kinds=(EntryKind(args.kind),) if args.kind else None,
            station=args.station,
            device=session.device if args.own or args.since else None,
            include_retracted=True,
            since=args.since or None,
        )
        found.sort(key=lambda entry: (entry.recorded_at, entry.device, entry.seq))
        document = {
            "entries": [entry_document(entry) for entry in found],
            "head": head_document(session),
        }
        zone = context.zone(session)
    rows = [entry_row(entry, zone=zone) for entry in found]
    return Outcome(document=document, lines=table(rows, head=ENTRY_HEAD))


def _doctor(context: Context) -> Outcome:
    from observer_app.store.doctor import examine
    from observer_app.store.salvage import salvage

    passphrase = context.passphrase()
    with working("Checking") as work:
        report = examine(
            context.notebook, passphrase=passphrase, progress=work.progress, cancel=work.cancel
        )
    document: dict[str, Any] = {"whole": report.is_whole, **plain(report)}
    lines = _doctor_lines(document)
    out: Path | None = context.args.salvage
    if out is not None:
        with working("Salvaging") as work:
            salvaged = salvage(
                context.notebook,
                passphrase=passphrase,
                out=out,
                progress=work.progress,
                cancel=work.cancel,
            )
        document["salvaged"] = plain(salvaged)
        lines.append("All that is readable was written to the folder, unencrypted.")
    return Outcome(document=document, lines=lines, exit_code=0 if report.is_whole else 5)


def _doctor_lines(document: dict[str, Any]) -> list[str]:
    from observer_app.services.messages import finding_words

    lines = [
        f"{finding.get('level', '')}: {finding_words(finding['code'])} [{finding['code']}]"
        for finding in document["findings"]
    ]
    if document["whole"]:
        return [*lines, "The notebook is whole."]
    return [*lines, "The notebook is damaged. What is readable can be saved: doctor --salvage DIR."]
