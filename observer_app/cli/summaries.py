"""Commands about summaries: summary, summary read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from observer_app.cli import times
from observer_app.cli.context import Context
from observer_app.cli.outcome import Outcome, counted, plain
from observer_app.cli.parser import Area, file_path
from observer_app.core.errors import InputError
from observer_app.core.fingerprint import spoken

if TYPE_CHECKING:
    from datetime import date

    from observer_app.formats.summary import SummaryContent
    from observer_app.services.session import Session
    from observer_app.services.summary import Summary


def add_commands(area: Area) -> None:
    """Add this module's commands."""
    parser = area.command(
        "summary",
        _make,
        says="put one station's figures on one signed page, for when no stick is possible",
        more="FILE ends in .png (QR codes), .txt (the same as text) or .pdf (a page to print). "
        "Without it the text is printed.",
    )
    parser.add_argument("-o", "--out", type=file_path, metavar="FILE")
    parser.add_argument("--station", default="", metavar="STATION", help="another than the present")
    parser.add_argument("--lang", default="en", metavar="LANG", help="of the page: en, az or ru")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    read = Area(actions).command(
        "read", _read, says="check an observer's summary, from photos of its codes or a text file"
    )
    read.add_argument("files", nargs="+", type=file_path, metavar="FILE")
    read.add_argument("--keep", action="store_true", help="and write it into this journal")


def _make(context: Context) -> Outcome:
    from observer_app.services.summary import make_summary

    args = context.args
    with context.session() as session:
        made = make_summary(session, station=args.station)
        written = [] if args.out is None else _write(session, made, args.out, lang=args.lang)
        lines = _lines(context, session, made.content)
        on = _day(session, made.content)
    document = {
        "files": written,
        "text": made.text,
        "codes": len(made.contents),
        "summary": plain(made.content),
        "on": f"{on:%Y-%m-%d}",
        "head": plain(made.content.head),
    }
    if args.out is None:
        return Outcome(document, [made.text])
    context.say("A summary is signed and not encrypted: whoever sees it can read it.")
    return Outcome(document, [*lines, *(f"Written: {path}" for path in written)])


def _write(session: Session, made: Summary, out: Path, *, lang: str) -> list[Path]:
    from observer_app.services import files
    from observer_app.services.qr import write_codes
    from observer_app.services.summary_sheet import print_summary

    match out.suffix.lower():
        case ".png":
            return write_codes(made.text, out)
        case ".txt":
            files.write_new(out, made.text.encode("ascii") + b"\n")
        case ".pdf":
            files.write_new(out, print_summary(session, made, lang=lang))
        case _:
            raise InputError("summary.file_type", name=out.name)
    return [out]


def _read(context: Context) -> Outcome:
    from observer_app.services.qr import carried_texts
    from observer_app.services.summary import examine_summary, keep_summary

    args = context.args
    texts = carried_texts(args.files)
    documents: list[dict[str, Any]] = []
    lines: list[str] = []
    with context.session() as session:
        # All are checked before one is kept.
        checked = [examine_summary(session, text) for text in texts]
        for item in checked:
            verified, alias, stands = item.verified, item.alias, item.standing
            changes = keep_summary(session, verified) if args.keep else None
            documents.append(
                {
                    "summary": plain(verified.content),
                    "on": f"{_day(session, verified.content):%Y-%m-%d}",
                    "alias": alias,
                    "fingerprint": verified.fingerprint,
                    "standing": str(stands),
                    "kept": bool(args.keep),
                    "entry": changes.newest.id if changes and changes.entries else None,
                }
            )
            lines += [
                f"{alias}, {spoken(verified.fingerprint)}",
                *_lines(context, session, verified.content),
            ]
            lines.append(_STANDING[str(stands)] + (" Kept." if args.keep else ""))
    return Outcome({"summaries": documents}, lines)


_STANDING = {
    "ahead": "Its journal is not here as far as that yet.",
    "held": "Its journal is here as far as that.",
    "fork": "IT CONTRADICTS THE JOURNAL THAT IS HERE: look at the inbox.",
}


def _day(session: Session, content: SummaryContent) -> date:
    from observer_app.services.days import told_day

    return told_day(session.pack, told_at=content.at, open_minutes=content.open_min)


def _lines(context: Context, session: Session, content: SummaryContent) -> list[str]:
    """Return the figures in words, one fact a line."""
    from observer_app.services.tallying import hour_is_reached

    pack, on = session.pack, _day(session, content)
    is_other = content.election == pack.id and pack.date not in (None, on)
    at = times.show_time(content.at, zone=context.zone(session))
    lines = [
        f"{content.station}, {at}, entry #{content.head.seq} {content.head.id[:16]}",
        f"figures of {on:%d.%m.%Y}" + (", NOT THE ELECTION'S DAY" if is_other else ""),
        f"{content.tally} counted; watched {content.watched_min} of "
        f"{counted(content.open_min, 'minute')}",
    ]
    for hour in content.turnout:
        reached = hour_is_reached(
            pack, hour.hour, told_at=content.at, open_minutes=content.open_min
        )
        seen = f"counted {hour.counted}" if reached else "had not come yet"
        lines.append(f"{hour.hour}  announced {hour.announced}, {seen}")
    for item in content.protocols:
        told = ", ".join(f"{name}: {answer}" for name, answer in item.answers.items())
        lines.append(f"protocol {item.contest}  {told}".rstrip())
        for source, figures in item.copies.items():
            pairs = (*figures.lines.items(), *figures.votes.items())
            lines.append(f"  {source or '-'}: " + " ".join(f"{k}={v}" for k, v in pairs))
    return lines
