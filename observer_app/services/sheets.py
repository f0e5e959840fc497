"""Incident sheets: from entries of a notebook to PDF, pictures of pages, or files.

`gather` reads the notebook on the thread that owns it; what it returns can be printed on
any thread by sheet_print. Source: resources/spec/sheet-v1.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.core.clock import read_time
from observer_app.core.errors import InputError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind, ReviewStatus
from observer_app.services import evidence, files
from observer_app.services.authority import enrolments
from observer_app.services.sheet_data import lay_out
from observer_app.services.sheet_facts import Conclusion, Delivery, Piece, Receipt, SheetFacts
from observer_app.services.sheet_print import SheetSet, print_pages, print_pdf
from observer_app.services.sheet_words import LANGUAGES, words_in

if TYPE_CHECKING:
    from observer_app.media.client import MediaWorker
    from observer_app.services.session import Session

__all__ = [
    "LANGUAGES",
    "SheetSet",
    "gather",
    "make_sheets",
    "print_pages",
    "print_pdf",
    "sheet_name",
    "sheet_pages",
    "write_sheets",
]

MAX_SHEETS = 500
_PICTURED = ("image/", "video/")


def make_sheets(
    session: Session, refs: Sequence[str], *, lang: str, worker: MediaWorker | None = None
) -> bytes:
    """Return one PDF/A with a sheet for each incident, in the order of `refs`.

    worker: makes previews that are not there yet; None starts one if it is needed.
    Raises: as gather.
    """
    return print_pdf(gather(session, refs, lang=lang, worker=worker))


def sheet_pages(
    session: Session,
    refs: Sequence[str],
    *,
    lang: str,
    worker: MediaWorker | None = None,
    pixels_per_inch: float = 96.0,
) -> list[bytes]:
    """Return the pages of make_sheets as PNG, for the preview. Raises: as gather."""
    made = gather(session, refs, lang=lang, worker=worker)
    return print_pages(made, pixels_per_inch=pixels_per_inch)


def write_sheets(
    session: Session,
    refs: Sequence[str],
    out: Path,
    *,
    lang: str,
    worker: MediaWorker | None = None,
    overwrite: bool = False,
) -> list[Path]:
    """Write sheets and return the files: all in one if `out` ends in .pdf, else one each.

    `out` is a folder then, and is made. The files lie outside the notebook's protection:
    the caller has told the person. Raises: as gather; InputError("file.exists") unless
    `overwrite`, DiskFullError, NotebookError("disk.unusable").
    """
    made = gather(session, refs, lang=lang, worker=worker)
    if out.suffix.lower() == ".pdf" and not out.is_dir():
        planned = [(out, made)]
    else:
        currents = [session.notebook.queries.one(str(sheet["entry"])) for sheet in made.sheets]
        planned = [
            (out / sheet_name(current, lang=lang), _single(made, at))
            for at, current in enumerate(currents)
        ]
    if not overwrite:
        for path, _ in planned:
            if path.exists():
                raise InputError("file.exists", name=path.name)
    for path, sheets in planned:
        files.replace(path, print_pdf(sheets))
    return [path for path, _ in planned]


def sheet_name(current: Current, *, lang: str) -> str:
    """Return a sheet's file name, "70-11-V03-3fa9c12b-az.pdf": no words, no names."""
    code = "".join(c for c in str(current.payload["code"]) if c.isascii() and c.isalnum())
    parts = (current.station.replace("/", "-") or "no-station", code, current.id[:8], lang)
    return "-".join(part for part in parts if part) + ".pdf"


def gather(
    session: Session, refs: Sequence[str], *, lang: str, worker: MediaWorker | None = None
) -> SheetSet:
    """Return the sheets of incidents, laid out; the same incident twice is one sheet.

    Raises: InputError("sheet.language" | "sheet.none_given" | "sheet.too_many" |
    "sheet.not_an_incident" | "entry.not_found" | "entry.ambiguous").
    """
    words = words_in(lang)
    if not refs:
        raise InputError("sheet.none_given")
    if len(refs) > MAX_SHEETS:
        raise InputError("sheet.too_many", limit=MAX_SHEETS)
    incidents = {current.id: current for current in (_incident(session, ref) for ref in refs)}
    with ExitStack() as stack:
        previews = _Previews(session, worker=worker, stack=stack)
        facts = [_facts(session, current, previews) for current in incidents.values()]
    return SheetSet(
        sheets=tuple(lay_out(item, pack=session.pack, words=words) for item in facts),
        words=words,
        printed_at=facts[0].printed.wall,
    )


class _Previews:
    """Previews of evidence; the decoder process starts only when one is missing."""

    def __init__(self, session: Session, *, worker: MediaWorker | None, stack: ExitStack) -> None:
        self._session = session
        self._worker = worker
        self._stack = stack

    def of(self, sha256: str, *, media_type: str) -> tuple[bytes, str]:
        """Return (JPEG or b"", the camera's time or "")."""
        found = self._session.notebook.queries.preview(sha256)
        if found is None and media_type.startswith(_PICTURED):
            found = evidence.make_preview(self._session, sha256, worker=self._ready())
        if found is None:
            return b"", ""
        return found.jpeg, str(found.metadata.get("captured_at", ""))

    def _ready(self) -> MediaWorker:
        if self._worker is None:
            from observer_app.media.client import MediaWorker

            self._worker = self._stack.enter_context(MediaWorker())
        return self._worker


def _incident(session: Session, ref: str) -> Current:
    current = session.notebook.queries.one(ref)
    if current.kind is not EntryKind.INCIDENT:
        raise InputError("sheet.not_an_incident", kind=str(current.kind))
    return current


def _facts(session: Session, current: Current, previews: _Previews) -> SheetFacts:
    queries = session.notebook.queries
    stored = queries.stored(current.id)
    is_own = current.device == session.device
    jumps = queries.current(kinds=(EntryKind.CLOCK,), device=current.device)
    retractions = queries.current(kinds=(EntryKind.RETRACT,), target=current.id)
    known = stored.entry.election == session.pack.id
    return SheetFacts(
        current=current,
        election=stored.entry.election,
        recorded=stored.entry.recorded,
        commitment=stored.link.commitment,
        head=session.notebook.journal.head(current.device),
        printed=session.clock.now(),
        station_name=_station_name(session, current),
        fingerprint=_fingerprint(session, current.device),
        is_own=is_own,
        evidence=_evidence(session, current, previews),
        conclusion=_conclusion(session, current),
        delivery=_went_out(session, current) if is_own else _came_in(session, current),
        receipt=_receipt(session, current) if is_own else None,
        jumps_ms=tuple(
            int(str(jump.payload["jump_ms"])) for jump in jumps if jump.seq <= current.seq
        ),
        retracted_at=retractions[0].recorded_at if retractions else None,
        # A laptop that is set to another zone must not move the hour that its owner stated.
        offset_min=session.pack.utc_offset_min if known else None,
    )


def _station_name(session: Session, current: Current) -> str:
    """Return what the author typed as the station's name, if no list has it."""
    chosen = session.notebook.queries.current(
        kinds=(EntryKind.STATION,),
        station=current.station,
        device=current.device,
        newest_first=True,
    )
    names = (str(item.payload.get("name", "")) for item in chosen)
    return next((name for name in names if name), "")


def _fingerprint(session: Session, device: str) -> str:
    """Return the fingerprint of a device's key: one's own, or as it was enrolled; "" if unknown."""
    if device == session.device:
        return session.signing_key().fingerprint
    known = [item.fingerprint for item in enrolments(session) if item.device == device]
    return known[-1] if known else ""


def _evidence(session: Session, current: Current, previews: _Previews) -> tuple[Piece, ...]:
    queries = session.notebook.queries
    attached = queries.current(
        kinds=(EntryKind.EVIDENCE,), target=current.id, include_retracted=True
    )
    pieces = []
    for item in sorted(attached, key=lambda piece: (piece.device, piece.seq)):
        sha256, media_type = str(item.payload["sha256"]), str(item.payload["media_type"])
        jpeg, captured_at = previews.of(sha256, media_type=media_type)
        pieces.append(
            Piece(
                entry=item,
                recorded=queries.stored(item.id).entry.recorded,
                is_here=queries.object(sha256) is not None,
                captured_at=captured_at,
                preview=jpeg,
            )
        )
    return tuple(pieces)


def _conclusion(session: Session, current: Current) -> Conclusion | None:
    """Return this notebook's newest conclusion about an incident."""
    reviews = session.notebook.queries.current(
        kinds=(EntryKind.REVIEW,), target=current.id, device=session.device, newest_first=True
    )
    if not reviews:
        return None
    newest = reviews[0]
    return Conclusion(
        status=ReviewStatus(str(newest.payload["status"])),
        note=str(newest.payload.get("note", "")),
        author=newest.author,
        at=newest.recorded_at,
    )


def _went_out(session: Session, current: Current) -> Delivery | None:
    """Return the first bundle that this notebook wrote after the entry."""
    exports = session.notebook.queries.current(kinds=(EntryKind.EXPORT,), device=session.device)
    later = sorted((item for item in exports if item.seq > current.seq), key=lambda e: e.seq)
    if not later:
        return None
    return Delivery(number=int(str(later[0].payload["number"])), at=later[0].recorded_at)


def _came_in(session: Session, current: Current) -> Delivery | None:
    """Return the first bundle that was accepted here and reaches to the entry."""
    rows = session.notebook.queries.bundles(device=current.device)
    held = [row for row in rows if row.verdict == "accepted" and row.seq >= current.seq]
    if not held:
        return None
    first = min(held, key=lambda row: row.received_at)
    return Delivery(number=first.number, at=first.received_at, sha256=first.sha256)


def _receipt(session: Session, current: Current) -> Receipt | None:
    """Return the earliest receipt that covers the entry."""
    receipts = session.notebook.queries.current(kinds=(EntryKind.RECEIPT,), device=session.device)
    covering = [
        Receipt(seq=int(str(item.payload["seq"])), at=read_time(str(item.payload["at"])))
        for item in receipts
        if int(str(item.payload["seq"])) >= current.seq
    ]
    return min(covering, key=lambda receipt: receipt.at, default=None)


def _single(made: SheetSet, at: int) -> SheetSet:
    return SheetSet(sheets=(made.sheets[at],), words=made.words, printed_at=made.printed_at)
