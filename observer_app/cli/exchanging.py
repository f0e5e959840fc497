"""Commands that hand the record over: export, verify, import, inbox."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from observer_app.cli.context import Context
from observer_app.cli.outcome import Outcome, counted, plain, table
from observer_app.cli.parser import Area, byte_count, file_path
from observer_app.cli.recorded import changes_outcome, head_document
from observer_app.cli.working import working
from observer_app.core.errors import InputError
from observer_app.core.fingerprint import spoken
from observer_app.services import files

if TYPE_CHECKING:
    from observer_app.formats.certificates import Trust
    from observer_app.services.session import Session
    from observer_app.services.verdicts import Judged

EXIT_NOT_ALL = 3
"""Some bundle was not taken: rejected or quarantined. The others were."""

_HEAD = ("verdict", "signer", "no.", "entries", "media", "file", "why")


def add_commands(area: Area) -> None:
    """Add this module's commands."""
    export = area.command("export", _export, says="write a signed, sealed bundle of this notebook")
    export.add_argument("out", type=file_path, metavar="OUT", help="a folder, or a new file")
    export.add_argument("--light", action="store_true", help="the journal without the media")
    export.add_argument(
        "--split", type=byte_count, metavar="BYTES", help="parts of this size (700M)"
    )

    verify = area.command(
        "verify",
        _verify,
        says="judge bundles and keep nothing",
        more="With --identity and --allowed-signers no notebook is needed.",
    )
    verify.add_argument("bundles", nargs="+", type=file_path, metavar="BUNDLE")
    verify.add_argument("--identity", type=file_path, metavar="FILE", help="the age key")
    verify.add_argument("--allowed-signers", type=file_path, metavar="FILE", help="as ssh has it")
    verify.add_argument("--revoked", type=file_path, metavar="FILE", help="keys no longer believed")

    bring = area.command("import", _import, says="take in bundles; folders are searched for them")
    bring.add_argument("paths", nargs="+", type=file_path, metavar="PATH")
    bring.add_argument("--identity", type=file_path, metavar="FILE", help="the age key, on a stick")

    group = area.group("receipt", says="confirm what was received, or keep such a confirmation")
    issue = group.command("issue", _issue, says="write a receipt for all that arrived from ALIAS")
    issue.add_argument("alias", metavar="ALIAS")
    issue.add_argument("-o", "--out", required=True, type=file_path, metavar="FILE")
    accept = group.command("accept", _accept, says="keep the receipt for this notebook's record")
    accept.add_argument("file", type=file_path, metavar="FILE")

    area.command("inbox", _inbox, says="list the bundles judged so far, and what is odd")


def _export(context: Context) -> Outcome:
    from observer_app.services.exchange import export

    args = context.args
    if args.split is not None and args.split < 1:
        raise InputError("export.bad_split")
    with context.session() as session:
        with working("Exporting") as work:
            exported = export(
                session,
                args.out,
                light=args.light,
                split_bytes=args.split,
                progress=work.progress,
                cancel=work.cancel,
            )
        document: dict[str, Any] = {
            "files": [str(path) for path in exported.paths],
            "sha256": exported.sha256,
            "size_bytes": exported.size_bytes,
            "number": exported.number,
            "light": exported.light,
            "entries": exported.entries,
            "media": exported.media,
            "recipients": list(exported.recipients),
            "swept": exported.swept,
            "covers": plain(exported.head),
            "head": head_document(session),
        }
    lines = [
        f"Bundle {exported.number}: {counted(exported.entries, 'entry', 'entries')}, "
        f"{counted(exported.media, 'file')}, {counted(exported.size_bytes, 'byte')}, "
        "read back and compared.",
        *document["files"],
        f"sha256 {exported.sha256}",
    ]
    if exported.swept:
        lines.append(f"Files of an earlier, unfinished export were removed: {exported.swept}.")
    return Outcome(document, lines)


def _verify(context: Context) -> Outcome:
    from observer_app.services import exchange

    args = context.args
    now = context.clock.now().wall
    if args.identity is not None and args.allowed_signers is not None:
        identities: Sequence[str] = files.read_identities(args.identity)
        trust = _read_trust(args)
    elif context.notebook.is_dir():
        with context.session() as session:
            identities, trust = _own_trust(session, args)
    else:
        # Who signed cannot be judged by the key that opens: both are needed.
        raise InputError("verify.needs_files")
    with working("Verifying") as work:
        judged = exchange.verify_only(
            args.bundles,
            identities=identities,
            trust=trust,
            now=now,
            progress=work.progress,
            cancel=work.cancel,
        )
    return _verdicts(judged)


def _own_trust(session: Session, args: argparse.Namespace) -> tuple[Sequence[str], Trust]:
    """Return what a coordinator's notebook brings, where no file was named."""
    from observer_app.services import authority

    identities = authority.bundle_identities(session, identity_file=args.identity)
    trust = authority.trust(session) if args.allowed_signers is None else _read_trust(args)
    return identities, trust


def _read_trust(args: argparse.Namespace) -> Trust:
    from observer_app.formats.certificates import Trust, read_allowed_signers, read_revoked_keys

    revoked = frozenset[bytes]()
    if args.revoked is not None:
        revoked = read_revoked_keys(files.read_bounded(args.revoked))
    authorities = read_allowed_signers(files.read_bounded(args.allowed_signers))
    if not authorities:
        raise InputError("allowed_signers.empty")
    return Trust(authorities=authorities, revoked=revoked)


def _import(context: Context) -> Outcome:
    from observer_app.services.exchange import import_bundles

    args = context.args
    with context.session() as session:
        with working("Importing") as work:
            judged = import_bundles(
                session,
                args.paths,
                identity_file=args.identity,
                progress=work.progress,
                cancel=work.cancel,
            )
        return _verdicts(judged, head=head_document(session))


def _verdicts(judged: Sequence[Judged], **more: Any) -> Outcome:
    documents = [_verdict(item) for item in judged]
    rows = [
        (
            document["verdict"],
            document["signer"] or spoken(document["fingerprint"]) or "-",
            document["number"] or "-",
            document["entries_new"],
            document["media_new"],
            item.path.name,
            document["message"],
        )
        for item, document in zip(judged, documents, strict=True)
    ]
    lines = table(rows, head=_HEAD) or ["No bundle was found there."]
    bad = any(document["verdict"] in ("rejected", "quarantined") for document in documents)
    code = EXIT_NOT_ALL if bad else 0
    return Outcome({"bundles": documents, **more}, lines, exit_code=code)


def _verdict(judged: Judged) -> dict[str, Any]:
    """Return a bundle's verdict. Source: resources/spec/cli.md, section 5."""
    from observer_app.services.messages import code_words

    document: dict[str, Any] = plain(judged)
    document["file"] = document.pop("path")
    document["message"] = code_words(judged.code) if judged.code else ""
    return document


def _issue(context: Context) -> Outcome:
    from observer_app.services.receipts import issue_receipt

    args = context.args
    with context.session() as session:
        written = issue_receipt(session, args.alias, args.out)
    return Outcome({"file": written}, [f"Written: {written}. Give it back to {args.alias}."])


def _accept(context: Context) -> Outcome:
    from observer_app.services.receipts import accept_receipt, covered

    with context.session() as session:
        changes = accept_receipt(session, context.args.file)
        now = covered(session)
        words = (
            f"All up to #{now.seq} and {counted(len(now.media), 'file')} are safe with {now.by}."
        )
        answer = changes_outcome(session, changes, words=words)
    return Outcome({**answer.document, "covered": plain(now)}, answer.lines)


def _inbox(context: Context) -> Outcome:
    from observer_app.services import review
    from observer_app.services.messages import code_words

    with context.session(to_read=True) as session:
        inbox = review.inbox(session)
    rows = [
        (row.verdict, row.alias or "-", row.number or "-", row.seq, row.sha256[:16], row.code)
        for row in inbox.bundles
    ]
    lines = table(rows, head=("verdict", "signer", "no.", "seq", "sha256", "code"))
    lines += [
        f"{finding.alias or finding.device or 'unknown'}: {code_words(finding.concern)} "
        f"({finding.count})"
        for finding in inbox.findings
    ]
    lines += [
        f"{device.alias or device.device}: #{device.seq} {device.head[:16]}"
        + (f", {device.media_missing} media announced and not here" if device.media_missing else "")
        for device in inbox.devices
    ]
    lines += [
        f"summary of {kept.alias} at {kept.station}: #{kept.head.seq} {kept.head.id[:16]}, "
        f"{kept.standing}, {kept.tally} counted"
        for kept in inbox.summaries
    ]
    return Outcome(plain(inbox), lines or ["Nothing was imported yet."])
