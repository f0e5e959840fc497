"""Commands about who signs and what is used: authority, enrol, pack."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from observer_app.cli.context import Context
from observer_app.cli.outcome import Outcome, plain, table
from observer_app.cli.parser import Area, Parser, file_path, whole_number
from observer_app.cli.recorded import changes_outcome
from observer_app.cli.times import other_day_lines
from observer_app.core.errors import InputError, RefusedError
from observer_app.core.fingerprint import spoken

if TYPE_CHECKING:
    from observer_app.core.pack import Pack
    from observer_app.formats.pack import VerifiedPack
    from observer_app.services.authority import Enrolment

_DAYS = range(1, 367)
_PHOTOS = "FILE: the signed file, or photos of its QR codes, in any order."


def add_commands(area: Area) -> None:
    """Add this module's commands."""
    _add_authority(area.group("authority", says="make and hand out the coordinator's authority"))
    _add_enrol(area.group("enrol", says="enrol an observer's notebook under an authority"))
    _add_pack(area.group("pack", says="build, show or use an election pack"))


def _add_authority(group: Area) -> None:
    init = group.command("init", _authority_init, says="make the authority's keys, once")
    init.add_argument(
        "--recovery-key",
        type=file_path,
        metavar="FILE",
        help="a second key for all bundles: a stick",
    )
    group.command("show", _authority_show, says="show the public key and the recipients")
    export = group.command("export", _authority_export, says="write what third parties need")
    export.add_argument("folder", type=file_path, metavar="DIR")
    export.add_argument(
        "--with-identity", action="store_true", help="also the key that opens all bundles"
    )
    export.add_argument(
        "--forget-identity", action="store_true", help="and remove that key from this notebook"
    )


def _add_enrol(group: Area) -> None:
    request = group.command("request", _request, says="write this notebook's request")
    _out_or_codes(request)
    approve = group.command("approve", _approve, says="certify the key of a request", more=_PHOTOS)
    approve.add_argument("files", nargs="+", type=file_path, metavar="FILE")
    approve.add_argument("--alias", default="", metavar="NAME", help="another one than asked for")
    approve.add_argument("--days", type=whole_number, default=42, help="how long it holds; 42")
    _out_or_codes(approve)
    accept = group.command(
        "accept", _accept, says="take the certificate that came back", more=_PHOTOS
    )
    accept.add_argument("files", nargs="+", type=file_path, metavar="FILE")
    revoke = group.command("revoke", _revoke, says="stop believing an enrolled notebook")
    revoke.add_argument("alias", metavar="ALIAS")
    revoke.add_argument("--reason", default="", metavar="TEXT")
    group.command("list", _list, says="list the enrolments")


def _add_pack(group: Area) -> None:
    build = group.command("build", _build, says="build and sign a pack from a folder of CSV files")
    build.add_argument("folder", type=file_path, metavar="DIR")
    _out(build)
    show = group.command("show", _show, says="show what a pack file holds, and who signed it")
    show.add_argument("file", type=file_path, metavar="FILE")
    load = group.command("load", _load, says="use a pack in this notebook")
    load.add_argument("file", type=file_path, metavar="FILE")
    load.add_argument(
        "--other-authority",
        action="store_true",
        help="though another authority signed it than the one this notebook knows",
    )


def _out(parser: Parser) -> None:
    parser.add_argument("-o", "--out", required=True, type=file_path, metavar="FILE")


def _out_or_codes(parser: Parser) -> None:
    parser.add_argument("-o", "--out", type=file_path, metavar="FILE")
    parser.add_argument(
        "--qr", type=file_path, metavar="FILE.png", help="as a QR code, to be photographed"
    )


def _need_out(context: Context) -> None:
    """Raises: UsageError if neither a file nor codes are asked for."""
    args = context.args
    if args.out is None and args.qr is None:
        parser: Parser = args.command_parser
        parser.error("one of -o FILE and --qr FILE.png is needed")


def _authority_init(context: Context) -> Outcome:
    from observer_app.services.authority import init_authority

    with context.session() as session:
        made = init_authority(session, recovery_key=context.args.recovery_key)
    lines = ["The authority is made. Read its fingerprint out in person:", spoken(made.fingerprint)]
    if context.args.recovery_key is None:
        lines.append("There is no recovery key: if this notebook is lost, so are all bundles.")
    return Outcome(plain(made), lines)


def _authority_show(context: Context) -> Outcome:
    from observer_app.services.authority import authority

    with context.session() as session:
        known = authority(session)
    return Outcome(plain(known), [spoken(known.fingerprint), known.public_key, *known.recipients])


def _authority_export(context: Context) -> Outcome:
    from observer_app.services.authority import export_authority, forget_identity

    args = context.args
    if args.forget_identity and not args.with_identity:
        raise InputError("authority.forget_unwritten")
    with context.session() as session:
        written = export_authority(session, args.folder, with_identity=args.with_identity)
        if args.forget_identity:
            forget_identity(session)
    if args.with_identity:
        context.say("coordinator.agekey opens every bundle: keep it on a stick, apart.")
    return Outcome({"files": plain(written)}, [str(path) for path in written])


def _request(context: Context) -> Outcome:
    from observer_app.services import files
    from observer_app.services.authority import request_bytes
    from observer_app.services.qr import write_codes

    args = context.args
    _need_out(context)
    written: list[Path] = []
    with context.session() as session:
        request = request_bytes(session)
        if args.out is not None:
            files.write_new(args.out, request)
            written.append(args.out)
        if args.qr is not None:
            written += write_codes(request.decode("utf-8"), args.qr)
        fingerprint = session.signing_key().fingerprint
        document = {
            "file": args.out,
            "files": written,
            "fingerprint": fingerprint,
            "alias": session.alias,
        }
    told = [f"Written: {path}" for path in written]
    return Outcome(
        document, [*told, "Read this out to the coordinator in person:", spoken(fingerprint)]
    )


def _approve(context: Context) -> Outcome:
    args = context.args
    _need_out(context)
    if args.days not in _DAYS:
        raise InputError("enrol.days", low=_DAYS.start, high=_DAYS.stop - 1)
    enrolled, written = _certified(context)
    lines = [
        f"{enrolled.alias} is certified until {enrolled.valid_to}. Compare in person:",
        spoken(enrolled.fingerprint),
        *(f"Written: {path}" for path in written),
    ]
    return Outcome({**_enrolment(enrolled), "file": args.out, "files": written}, lines)


def _certified(context: Context) -> tuple[Enrolment, list[Path]]:
    """Return the enrolment and the files that carry it, the signed file before the codes."""
    from observer_app.services import files
    from observer_app.services.authority import approve_bytes, approve_enrolment
    from observer_app.services.qr import carried_document, write_codes

    args = context.args
    if args.qr is not None and args.qr.exists():
        raise InputError("file.exists", name=args.qr.name)
    request = carried_document(args.files)
    options = {"alias": args.alias, "validity": timedelta(days=args.days)}
    with context.session() as session:
        if args.out is not None:
            enrolled = approve_enrolment(session, request, args.out, **options)
            approval, written = files.read_bounded(args.out), [args.out]
        else:
            approved = approve_bytes(session, request, **options)
            enrolled, approval, written = approved.enrolment, approved.approval, []
    if args.qr is not None:
        written += write_codes(approval.decode("utf-8"), args.qr)
    return enrolled, written


def _accept(context: Context) -> Outcome:
    from observer_app.services.authority import accept_bytes
    from observer_app.services.qr import carried_document

    approval = carried_document(context.args.files)
    with context.session() as session:
        enrolled = accept_bytes(session, approval)
    line = f"This notebook is enrolled as {enrolled.alias} until {enrolled.valid_to}."
    return Outcome(_enrolment(enrolled), [line])


def _revoke(context: Context) -> Outcome:
    from observer_app.services.authority import revoke

    args = context.args
    with context.session() as session:
        changes = revoke(session, args.alias, reason=args.reason)
        words = f"{args.alias} is not believed any more. Export the authority's lists again."
        return changes_outcome(session, changes, words=words)


def _list(context: Context) -> Outcome:
    from observer_app.services.authority import enrolments

    with context.session() as session:
        found = enrolments(session)
    rows = [
        (item.alias, item.valid_to, "REVOKED" if item.revoked else "", item.fingerprint)
        for item in found
    ]
    lines = table(rows, head=("alias", "until", "", "fingerprint"))
    return Outcome({"enrolments": [_enrolment(item) for item in found]}, lines)


def _enrolment(enrolled: Enrolment) -> dict[str, Any]:
    document: dict[str, Any] = plain(enrolled)
    return document


def _build(context: Context) -> Outcome:
    from observer_app.services.packing import build_pack

    args = context.args
    with context.session() as session:
        verified = build_pack(session, args.folder, args.out)
        is_in_use = session.pack == verified.pack
    then = () if is_in_use else (f"This notebook does not use it yet: pack load {args.out}",)
    return _pack_outcome(verified, f"Written: {args.out}", *then)


def _show(context: Context) -> Outcome:
    from observer_app.services.packs import read_pack_file

    return _pack_outcome(read_pack_file(context.args.file))


def _load(context: Context) -> Outcome:
    from observer_app.services.packing import use_pack
    from observer_app.services.packs import other_day, read_pack_file

    verified = read_pack_file(context.args.file)
    with context.session() as session:
        now = session.clock.now().wall
        try:
            use_pack(session, verified, may_be_strangers=context.args.other_authority)
        except RefusedError as exc:
            if exc.code == "pack.other_authority":
                context.say("To use it all the same, add --other-authority.")
            raise
    outcome = _pack_outcome(verified, "This notebook uses it now.")
    apart = other_day(verified.pack, now=now)
    document = {**outcome.document, "other_day": plain(apart)}
    return Outcome(document, [*outcome.lines, *other_day_lines(verified.pack, apart)])


def _pack_outcome(verified: VerifiedPack, *last: str) -> Outcome:
    pack = verified.pack
    counts = _pack_counts(pack)
    document = {
        "id": pack.id,
        "title": dict(pack.title.translations),
        "date": plain(pack.date),
        "kind": pack.kind,
        "languages": list(pack.languages),
        "utc_offset_min": pack.utc_offset_min,
        "opens": pack.opens,
        "closes": pack.closes,
        "turnout_hours": list(pack.turnout_hours),
        "recipients": list(pack.recipients),
        "counts": counts,
        "sha256": verified.sha256,
        "signer": verified.fingerprint,
    }
    lines = [
        f"{pack.id}: {pack.title.in_language('en')}, {pack.date or 'without a date'}",
        ", ".join(f"{count} {name}" for name, count in counts.items()),
        f"signed by {verified.fingerprint} (compare it in person)",
        f"sha256 {verified.sha256}",
        *last,
    ]
    return Outcome(document, lines)


def _pack_counts(pack: Pack) -> dict[str, int]:
    names = (
        "constituencies",
        "stations",
        "contests",
        "lines",
        "checks",
        "forms",
        "incidents",
        "events",
    )
    return {name: len(getattr(pack, name)) for name in names}
