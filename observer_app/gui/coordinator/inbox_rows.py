"""What the inbox lists: a line for each bundle, and one for each journal that is here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from observer_app.core.canonical import JsonValue
from observer_app.core.fingerprint import spoken
from observer_app.core.kinds import EntryKind
from observer_app.gui.coordinator.phrases import reason, verdict_colour, verdict_text
from observer_app.gui.coordinator.rows import Column
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.prints import is_print
from observer_app.gui.wording import moment_text
from observer_app.services import review
from observer_app.services.observers import observer_names
from observer_app.services.review import Finding
from observer_app.services.session import Session
from observer_app.services.verdicts import Judged

translate = QCoreApplication.translate

_NEED = ("rejected", "quarantined", "waiting", "summary", "other", "accepted", "duplicate")


@dataclass(frozen=True, slots=True)
class Line:
    """One bundle and its verdict. name: its file, or the start of its hash. None: not known."""

    key: str
    verdict: str
    reason: str
    name: str
    signer: str
    fingerprint: str
    number: int
    light: bool | None
    made: datetime | None
    received: datetime | None
    entries_new: int | None
    media_new: int | None
    media_missing: int | None


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A journal that is here, as far as it is known."""

    device: str
    alias: str
    seq: int
    head: str
    media_missing: int
    told_seq: int = 0


@dataclass(frozen=True, slots=True)
class InboxRead:
    """All that the inbox shows, newest first."""

    lines: tuple[Line, ...]
    findings: tuple[Finding, ...]
    devices: tuple[DeviceRow, ...]


def read_inbox(session: Session) -> InboxRead:
    """Return what the inbox shows."""
    found = review.inbox(session)
    own = session.notebook.queries.current(kinds=(EntryKind.IMPORT,), device=session.device)
    noted: dict[str, JsonValue] = {str(item.payload["bundle"]): item.payload for item in own}
    names = observer_names(session)
    missing = {item.device: item.media_missing for item in found.devices}
    newest = sorted(found.bundles, key=lambda item: item.received_at, reverse=True)
    lines = []
    for item in newest:
        payload = noted.get(item.sha256, {})
        is_in = item.verdict in ("accepted", "duplicate")
        lines.append(
            Line(
                key=item.sha256,
                verdict=item.verdict,
                reason=reason(item.code),
                name=item.sha256[:8],
                signer=item.alias,
                fingerprint="",
                number=item.number,
                light=item.light if is_in else None,
                made=item.created_at if is_in else None,
                received=item.received_at,
                entries_new=payload.get("entries_new"),
                media_new=payload.get("media_new"),
                media_missing=missing.get(item.device) if is_in else None,
            )
        )
    devices = tuple(
        DeviceRow(
            device=item.device,
            alias=names.get(item.device, item.alias),
            seq=item.seq,
            head=item.head,
            media_missing=item.media_missing,
            told_seq=item.told_seq,
        )
        for item in found.devices
    )
    return InboxRead(lines=tuple(lines), findings=found.findings, devices=devices)


def other_line(
    desk: Desk, key: str, verdict: str, name: str, reason: str, *, signer: str = ""
) -> Line:
    """Return the line of a file that is no bundle: what it is, and what became of it."""
    return Line(
        key=key,
        verdict=verdict,
        reason=reason,
        name=name,
        signer=signer,
        fingerprint="",
        number=0,
        light=None,
        made=None,
        received=desk.now(),
        entries_new=None,
        media_new=None,
        media_missing=None,
    )


def judged_lines(desk: Desk, judged: Sequence[Judged]) -> list[Line]:
    """Return the lines of one import."""
    return [
        Line(
            key=f"{place}:{item.sha256}",
            verdict=str(item.verdict),
            reason=reason(item.code),
            name=item.path.name,
            signer=item.signer,
            fingerprint=item.fingerprint,
            number=item.number,
            light=item.light if item.created_at is not None else None,
            made=item.created_at,
            received=desk.now(),
            entries_new=item.entries_new,
            media_new=item.media_new,
            media_missing=item.media_missing if item.created_at is not None else None,
        )
        for place, item in enumerate(judged)
    ]


def by_need(lines: Iterable[Line]) -> list[Line]:
    """Return lines in the order in which they need somebody: bad ones first."""
    return sorted(lines, key=lambda line: _NEED.index(line.verdict))


def line_columns(desk: Desk) -> Sequence[Column[Line]]:
    """Return the columns of the verdict table."""
    theme = desk.theme

    def when(moment: datetime | None) -> str:
        return "—" if moment is None else moment_text(desk, moment)

    def count(value: int | None) -> str:
        return "—" if value is None else number(value)

    return (
        Column(
            translate("inbox", "Verdict"),
            lambda line: verdict_text(line.verdict),
            colour=lambda line: verdict_colour(theme, line.verdict),
        ),
        Column(
            translate("inbox", "From"),
            lambda line: _short(spoken(line.signer or line.fingerprint)) or "—",
            tip=lambda line: spoken(line.signer or line.fingerprint),
            is_fixed=lambda line: is_print(line.signer or line.fingerprint),
        ),
        Column(
            translate("inbox", "Bundle"),
            lambda line: _stem(line.name),
            tip=lambda line: line.name,
            width=150,
            spare=2,
        ),
        Column(translate("inbox", "What became of it"), _outcome, width=280, stretch=True),
        Column(translate("inbox", "Kind"), kind_text, spare=3),
        Column(
            translate("inbox", "Entries"),
            lambda line: count(line.entries_new),
            order=lambda line: line.entries_new,
            is_number=True,
            hint=translate("inbox", "New entries"),
            spare=5,
        ),
        Column(
            translate("inbox", "Files"),
            lambda line: count(line.media_new),
            order=lambda line: line.media_new,
            is_number=True,
            hint=translate("inbox", "New photos and videos"),
            spare=6,
        ),
        Column(
            translate("inbox", "Missing"),
            lambda line: count(line.media_missing),
            order=lambda line: line.media_missing,
            colour=lambda line: theme.warn if line.media_missing else "",
            is_number=True,
            hint=_missing_hint(),
            spare=4,
        ),
        Column(
            translate("inbox", "Made"),
            lambda line: when(line.made),
            order=lambda line: line.made.timestamp() if line.made else None,
            spare=7,
        ),
    )


def device_columns(desk: Desk) -> Sequence[Column[DeviceRow]]:
    """Return the columns of the journals that are here."""
    return (
        Column(
            translate("inbox", "From"),
            lambda item: ("◇  " if item.told_seq else "") + (item.alias or item.device[:8]),
            tip=_device_tip,
            stretch=True,
            width=80,
        ),
        Column(
            translate("inbox", "Entries"),
            lambda item: number(item.seq),
            order=lambda item: item.seq,
            tip=lambda item: translate("inbox", "Newest link {head}").format(head=item.head[:16]),
            is_number=True,
        ),
        Column(
            translate("inbox", "Awaited"),
            lambda item: number(item.media_missing),
            order=lambda item: item.media_missing,
            colour=lambda item: desk.theme.warn if item.media_missing else "",
            is_number=True,
            hint=_missing_hint(),
        ),
    )


def _device_tip(item: DeviceRow) -> str:
    if not item.told_seq:
        return item.device
    text = translate("inbox", "Entries that a signed summary tells of: {told}; here: {here}.")
    return text.format(told=number(item.told_seq), here=number(item.seq))


def _missing_hint() -> str:
    return translate("inbox", "Photos and videos that were announced and are not here")


def kind_text(line: Line) -> str:
    """Return a bundle's number and kind, "—" if nothing of it may be believed."""
    if line.light is None:
        return "—"
    words = translate("inbox", "light") if line.light else translate("inbox", "full")
    return f"№ {line.number}, {words}"


def _outcome(line: Line) -> str:
    if line.reason or line.entries_new is None:
        return line.reason
    text = translate("inbox", "New entries: {entries}, files: {files}")
    return text.format(entries=number(line.entries_new), files=number(line.media_new or 0))


def _short(text: str) -> str:
    return text if len(text) <= 16 else f"{text[:13]}…"


def _stem(name: str) -> str:
    return name.removesuffix(".000").removesuffix(".tar.age")
