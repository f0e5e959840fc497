"""Bundles out and in: what an observer hands over and what a coordinator takes in.

Source: resources/spec/bundle-v1.md. Reading and writing run on any thread; only the steps
that take a session touch the journal, and they are short.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from observer_app.core.chain import Head
from observer_app.core.errors import (
    Cancelled,
    NotebookError,
    ObserverError,
    RefusedError,
)
from observer_app.core.kinds import EntryKind
from observer_app.core.progress import Cancel, Progress, check
from observer_app.services import authority as authorities
from observer_app.services import files
from observer_app.services.bundle_names import find_bundles
from observer_app.services.mediasink import EvidenceSink
from observer_app.services.session import Role, Session
from observer_app.services.verdicts import Judged, Received, judge

if TYPE_CHECKING:
    from datetime import datetime

    from observer_app.formats.bundle import BundleContent, MediaItem
    from observer_app.formats.certificates import Trust
    from observer_app.formats.signing import SigningKey
    from observer_app.store.evidence import Evidence
    from observer_app.store.records import ObjectRow


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Everything an export needs, read from the notebook at one moment."""

    content: BundleContent
    key: SigningKey
    certificate: bytes
    recipients: tuple[str, ...]
    size_bytes: int
    head: Head


@dataclass(frozen=True, slots=True)
class Exported:
    """A bundle that was written, read back and compared.

    swept: files of unfinished exports that were removed from the folder before.
    """

    paths: tuple[Path, ...]
    sha256: str
    size_bytes: int
    number: int
    light: bool
    entries: int
    media: int
    head: Head
    recipients: tuple[str, ...] = field(default=())
    swept: int = 0

    @property
    def parts(self) -> int:
        """How many files the bundle itself is; the list of checksums beside them is none."""
        from observer_app.formats.bundle_parts import PARTS_SUFFIX

        return sum(not path.name.endswith(PARTS_SUFFIX) for path in self.paths)


def prepare_export(session: Session, *, light: bool = False, out: Path | None = None) -> Outgoing:
    """Return what a bundle of this notebook holds now.

    out: where it will go. If a bundle lies there that was finished and never noted, for the
    program was killed in between, this one takes the next number.
    Raises: RefusedError("enrol.not_enrolled" | "export.no_recipients").
    """
    from observer_app.formats.bundle import BundleContent

    vault, journal = session.notebook.vault, session.notebook.journal
    certificate = vault.get_secret("certificate")
    if certificate is None:
        raise RefusedError("enrol.not_enrolled")
    recipients = tuple(str(item) for item in vault.get("recipients") or ())
    if not recipients:
        raise RefusedError("export.no_recipients")
    media = () if light else tuple(_own_media(session))
    now = session.clock.now().wall
    content = BundleContent(
        device=session.device,
        alias=session.alias,
        election=session.pack.id,
        number=_next_number(session, out),
        created_at=now,
        light=light,
        links=tuple(journal.links(session.device)),
        entries=tuple(journal.stored(session.device)),
        media=media,
        receipts=tuple(str(item).encode("ascii") for item in vault.get("receipts", [])),
    )
    size = sum(item.size_bytes for item in media) + sum(len(e.body) for e in content.entries)
    return Outgoing(
        content=content,
        key=session.signing_key(),
        certificate=certificate,
        recipients=recipients,
        size_bytes=size,
        head=session.head,
    )


def _next_number(session: Session, out: Path | None) -> int:
    from observer_app.formats.bundle import bundle_name
    from observer_app.formats.bundle_leftovers import is_free

    number = int(session.notebook.vault.get("export_number") or 0) + 1
    if out is not None and out.is_dir():
        while not is_free(out, bundle_name(session.device, number)):
            number += 1
    return number


def _own_media(session: Session) -> Iterable[MediaItem]:
    from observer_app.formats.bundle import MediaItem

    queries, evidence = session.notebook.queries, session.notebook.evidence

    def opener(row: ObjectRow) -> Callable[[], BinaryIO]:
        return lambda: evidence.open(row)

    own = queries.current(
        kinds=(EntryKind.EVIDENCE,), device=session.device, include_retracted=True
    )
    media_types = {str(e.payload["sha256"]): str(e.payload["media_type"]) for e in own}
    for sha256, media_type in media_types.items():
        row = queries.object(sha256)
        if row is not None:
            yield MediaItem(
                sha256=sha256,
                size_bytes=row.size_bytes,
                media_type=media_type,
                open=opener(row),
            )


def write_export(
    outgoing: Outgoing,
    out: Path,
    *,
    split_bytes: int | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Exported:
    """Write a prepared bundle; `out` is a folder (the name is drawn) or a new file's name.

    A name that is not there yet and has no extension is a new folder's: a bundle without
    one would not be found again. What an earlier export of this notebook left unfinished in
    that folder, because the program was killed, is removed first.
    Raises: RefusedError("bundle.exists"), DiskFullError, NotebookError, Cancelled; then
    nothing of it is left behind.
    """
    from observer_app.formats.bundle import bundle_name, export_bundle

    name = bundle_name(outgoing.content.device, outgoing.content.number)
    if not out.suffix and not out.exists():
        _make_folder(out)
    target = out / f"{name}.tar.age" if out.is_dir() else out
    if not target.parent.is_dir():
        raise NotebookError("disk.unusable")
    swept = _sweep(target.parent, outgoing)
    with files.naming(target.parent):
        written = export_bundle(
            target,
            outgoing.content,
            signer=outgoing.key,
            certificate=outgoing.certificate,
            recipients=outgoing.recipients,
            split_bytes=split_bytes,
            progress=progress,
            cancel=cancel,
        )
    return Exported(
        paths=tuple(written.paths),
        sha256=written.sha256,
        size_bytes=written.size_bytes,
        number=outgoing.content.number,
        light=outgoing.content.light,
        entries=len(outgoing.content.entries),
        media=len(outgoing.content.media),
        head=outgoing.head,
        recipients=outgoing.recipients,
        swept=swept,
    )


def _sweep(folder: Path, outgoing: Outgoing) -> int:
    from observer_app.formats.bundle import bundle_name
    from observer_app.formats.bundle_leftovers import remove_leftovers

    content = outgoing.content
    numbers = range(1, content.number + 1)
    return remove_leftovers(folder, names={bundle_name(content.device, n) for n in numbers})


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir()
    except OSError as exc:
        raise files.disk_error(exc, at=folder.parent) from exc


def record_export(session: Session, exported: Exported) -> None:
    """Write down that a bundle left, after it did."""
    vault = session.notebook.vault
    vault.put("export_number", exported.number)
    payload = {
        "bundle": exported.paths[0].name.partition(".")[0][:16],
        "number": exported.number,
        "light": exported.light,
        "recipients": list(exported.recipients),
    }
    session.append(session.entry(EntryKind.EXPORT, payload))


def export(
    session: Session,
    out: Path,
    *,
    light: bool = False,
    split_bytes: int | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Exported:
    """Prepare, write and record a bundle. Raises: as the three steps."""
    exported = write_export(
        prepare_export(session, light=light, out=out),
        out,
        split_bytes=split_bytes,
        progress=progress,
        cancel=cancel,
    )
    record_export(session, exported)
    return exported


def receive(
    path: Path,
    *,
    identities: Sequence[str],
    trust: Trust,
    now: datetime,
    evidence: Evidence | None = None,
    known_media: frozenset[str] = frozenset(),
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Received:
    """Return the bundle at `path`, verified, its media in `evidence` (None keeps no media).

    A bad bundle is an answer, not an exception. Raises: Cancelled, DiskFullError and
    NotebookError, which end the whole import; nothing half received stays.
    """
    from observer_app.formats.bundle import verify_bundle

    sink = None if evidence is None else EvidenceSink(evidence, known=known_media)
    try:
        bundle = verify_bundle(
            path,
            identities=identities,
            trust=trust,
            now=now,
            sink=sink,
            progress=progress,
            cancel=cancel,
        )
    except (Cancelled, NotebookError):
        raise
    except ObserverError as exc:
        return Received(path=path, sha256=_file_hash(path), error=exc)
    sealed = tuple(sink.sealed) if sink is not None else ()
    return Received(path=path, sha256=bundle.bundle_sha256, bundle=bundle, sealed=sealed)


def _file_hash(path: Path) -> str:
    from observer_app.formats.bundle import hash_bundle

    try:
        return hash_bundle(path)
    except (OSError, ObserverError):
        # A part is missing: the name is all there is to know it by next time.
        return hashlib.sha256(path.name.encode("utf-8", "replace")).hexdigest()


def verify_only(
    paths: Sequence[Path],
    *,
    identities: Sequence[str],
    trust: Trust,
    now: datetime,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[Judged]:
    """Return a verdict for each bundle without keeping anything; needs no notebook."""
    judged = []
    for path in find_bundles(paths):
        check(cancel)
        received = receive(
            path,
            identities=identities,
            trust=trust,
            now=now,
            progress=progress,
            cancel=cancel,
        )
        judged.append(judge(received))
    return judged


def import_bundles(
    session: Session,
    paths: Sequence[Path],
    *,
    identity_file: Path | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[Judged]:
    """Take in every good bundle among `paths`; the bad ones change nothing and stop nothing.

    Raises: RefusedError for the wrong role or a missing authority; DiskFullError,
    NotebookError, Cancelled: bundles finished before that stay, the present one does not.
    """
    session.require(Role.COORDINATOR)
    identities = authorities.bundle_identities(session, identity_file=identity_file)
    trust = authorities.trust(session)
    judged = []
    for path in find_bundles(paths):
        check(cancel)
        received = receive(
            path,
            identities=identities,
            trust=trust,
            now=session.clock.now().wall,
            evidence=session.notebook.evidence,
            known_media=known_media(session),
            progress=progress,
            cancel=cancel,
        )
        judged.append(accept(session, received))
    return judged


def known_media(session: Session) -> frozenset[str]:
    """Return the SHA-256 of all content that is in this notebook."""
    return frozenset(row.sha256 for row in session.notebook.queries.objects())


def accept(session: Session, received: Received) -> Judged:
    """Merge a received bundle in one transaction and return its verdict.

    A rollback or a fork is rejected and reported; what was known stays as it is.
    """
    from observer_app.services.merging import merge_received, note_rejected

    judged = judge(received)
    if received.bundle is None:
        return note_rejected(session, judged)
    return merge_received(session, received, judged)


def light_size(session: Session) -> int:
    """Return about how many bytes a light bundle will have.

    Measured over bundles of 8 to 232 entries: 14 kB for what is always in it, 690 an entry,
    and the text of those that are long; tar fills up to 10,240.
    """
    long = session.notebook.queries.current(
        kinds=(EntryKind.PROTOCOL, EntryKind.CHECKLIST, EntryKind.INCIDENT),
        device=session.device,
        include_retracted=True,
    )
    text = sum(len(str(dict(item.payload)).encode()) for item in long)
    needed = 14_000 + 690 * session.head.seq + text
    return -(-needed // 10_240) * 10_240
