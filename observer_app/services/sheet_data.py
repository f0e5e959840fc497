"""What an incident sheet says, from an entry and what belongs to it; no I/O but labels.

`lay_out` gives the JSON that resources/sheets/incident.typ prints: every word of it is
chosen here, the template only places it. Source: resources/spec/sheet-v1.md, sections 2, 3.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from observer_app.core.canonical import JsonValue
from observer_app.core.fold import Change, Current
from observer_app.core.kinds import Basis, ReviewStatus
from observer_app.core.pack import Pack
from observer_app.services import sheet_check
from observer_app.services.sheet_facts import Piece, SheetFacts
from observer_app.services.sheet_pictures import pictures
from observer_app.services.sheet_text import Paragraph, line, paragraphs
from observer_app.services.sheet_words import Words

Laid = dict[str, object]
"""A part of the JSON that the template reads."""
_TEXTS = ("people", "witnesses", "response")


def lay_out(facts: SheetFacts, *, pack: Pack, words: Words) -> Laid:
    """Return the JSON of one sheet in the language of `words`."""
    current = facts.current
    pieces, more = pictures(facts.evidence, words=words)
    return {
        "id": sheet_check.grouped(current.id[:12], size=4),
        "entry": current.id,
        "overline": words["overline"],
        "title": words["act" if _is_act(facts) else "plain"],
        "retracted": _retracted(facts, words),
        "rows": list(_rows(facts, pack, words)),
        "texts": list(_texts(current, words)),
        "corrections": [_correction(facts, at, words) for at in range(len(current.changes))],
        "conclusion": _conclusion(facts, words),
        "evidence": [
            _piece(number, piece, facts, words) for number, piece in enumerate(facts.evidence, 1)
        ],
        "pictures": pieces,
        "more": words("previews_more", count=more) if more else "",
        "check": sheet_check.values(facts, words=words),
        "steps": sheet_check.steps(facts, words=words),
        "qr": sheet_check.qr_svg(sheet_check.qr_text(facts)),
        "notice": line(pack.notice.in_language(words.language)),
    }


def _is_act(facts: SheetFacts) -> bool:
    """An act says what its author saw. The rest is a sheet about an incident."""
    rejected = facts.conclusion is not None and facts.conclusion.status is ReviewStatus.REJECTED
    seen = facts.current.payload["basis"] == Basis.SEEN
    return seen and facts.current.retracted is None and not rejected


def _retracted(facts: SheetFacts, words: Words) -> Laid | None:
    if facts.current.retracted is None:
        return None
    at = words.time(facts.retracted_at, facts.local) if facts.retracted_at else ""
    return {"at": at, "reason": paragraphs(facts.current.retracted)}


def _row(label: str, value: list[Paragraph], *notes: str, strong: bool = False) -> Laid:
    note = line(" · ".join(n for n in notes if n))
    return {"label": label, "value": value, "note": note, "strong": strong}


def _rows(facts: SheetFacts, pack: Pack, words: Words) -> Iterator[Laid]:
    current = facts.current
    yield _election(facts, pack, words)
    yield _place(facts, pack, words)
    yield _row(words["observer"], [line(current.author)], words["alias"])
    yield from _code(current, pack, words)
    zone = words("local", offset=words.offset(facts.local))
    yield _row(
        words["happened"],
        [line(words.time(current.happened_at, facts.local))],
        zone,
        words.utc(current.happened_at),
        words["happened_note" if facts.is_stated else _taken_from(facts)],
        strong=True,
    )
    wall = facts.recorded.wall
    gap = words.gap(current.happened_at, wall)
    yield _row(
        words["recorded"],
        [line(words("clock_said", time=words.time(wall, facts.local)))],
        zone,
        words.utc(wall),
        _set_to(facts, words),
        words("later", gap=gap) if gap else "",
    )
    if facts.jumps_ms:
        widest = words.minutes(max(abs(jump) for jump in facts.jumps_ms) // 60_000)
        told = words("clock_jumps_value", count=len(facts.jumps_ms), gap=widest)
        yield _row(words["clock_jumps"], [line(told)])
    yield _row(words["basis"], [line(words[f"basis_{current.payload['basis']}"])])
    told_by = str(current.payload.get("told_by", ""))
    if told_by:
        yield _row(words["told_by"], paragraphs(told_by))


def _taken_from(facts: SheetFacts) -> str:
    """Return the label of which moment the clock's time is, where nobody stated one."""
    return "happened_begun" if "begun" in facts.current.payload else "happened_written"


def _set_to(facts: SheetFacts, words: Words) -> str:
    """Return which zone the device was set to, "" if it is the stations' own."""
    if facts.recorded.offset_min == facts.local.offset_min:
        return ""
    return words("device_zone", offset=words.offset(facts.recorded))


def _election(facts: SheetFacts, pack: Pack, words: Words) -> Laid:
    if facts.election != pack.id:
        return _row(words["election"], [line(facts.election)])
    title = pack.title.in_language(words.language) or pack.id
    return _row(words["election"], [line(title)], words.day(pack.date) if pack.date else "")


def _place(facts: SheetFacts, pack: Pack, words: Words) -> Laid:
    """Where: numbers as the papers have them, names and address where a list has them."""
    key = facts.current.station
    if not key:
        return _row(words["place"], [line(words["no_station"])])
    constituency, _, number = key.partition("/")
    listed = pack.station(key)
    district = pack.constituency(constituency)
    district_name = district.name.in_language(words.language) if district else ""
    name = listed.name.in_language(words.language) if listed else facts.station_name
    address = listed.address.in_language(words.language) if listed else words["unlisted"]
    return _row(
        words["place"],
        [
            line(_joined(words("constituency", number=constituency), district_name)),
            line(_joined(words("station", number=number), name)),
        ],
        address,
    )


def _joined(what: str, name: str) -> str:
    return f"{what}, {name}" if name else what


def _code(current: Current, pack: Pack, words: Words) -> Iterator[Laid]:
    code = str(current.payload["code"])
    known = pack.incident(code)
    if known is None:
        yield _row(words["incident"], [line(code)], words["unknown_code"], strong=True)
        return
    language = words.language
    # A definition in another language than the sheet's explains nothing to its reader.
    definition = dict(known.definition.translations).get(language, "")
    label = known.label.in_language(language)
    yield _row(words["incident"], [line(f"{code}. {label}")], definition, strong=True)
    category = pack.category(known.category)
    if category is not None:
        yield _row(words["category"], [line(category.label.in_language(language))])
    severity = next((s for s in pack.severities if s.level == known.severity), None)
    if severity is not None:
        grade = severity.label.in_language(language)
        top = max(s.level for s in pack.severities)
        told = words("severity_value", label=grade, level=severity.level, levels=top)
        yield _row(words["severity"], [line(told)])
    law = known.law_ref.in_language(language)
    if law:
        yield _row(words["law"], [line(law)], words["law_caveat"])


def _texts(current: Current, words: Words) -> Iterator[Laid]:
    payload = current.payload
    said = paragraphs(str(payload.get("text", "")))
    yield _text(words["facts"], said, "" if said else words["no_text"])
    group = payload.get("group")
    if group:
        yield {**_text(words["group"], _group(group, words)), "is_list": True}
    for name in _TEXTS:
        body = paragraphs(str(payload.get(name, "")))
        if body:
            yield _text(words[name], body, words["people_note"] if name == "people" else "")


def _text(title: str, body: list[Paragraph], note: str = "") -> Laid:
    return {"title": title, "body": body, "note": note, "is_list": False}


def _group(group: JsonValue, words: Words) -> list[Paragraph]:
    """Return what was noted of a group, one line a field."""
    if not isinstance(group, dict):
        return []
    named = ((words.get(f"group_{name}", name), item) for name, item in group.items())
    return [line(f"{name}: {item}") for name, item in named]


def _correction(facts: SheetFacts, at: int, words: Words) -> Laid:
    change = facts.current.changes[at]
    fields = [
        {
            "name": line(words.get(f"field_{name}", name)),
            "before": _field(name, before, words),
            "after": _field(name, _after(facts.current, at, name), words),
        }
        for name, before in change.before.items()
    ]
    happened = _happened_after(facts.current, at)
    if happened != change.happened_before:
        fields.append(
            {
                "name": line(words["field_happened_at"]),
                "before": [line(words.time(change.happened_before, facts.local))],
                "after": [line(words.time(happened, facts.local))],
            }
        )
    return {
        "at": words.time(change.at, facts.local),
        "by": sheet_check.grouped(change.by[:12], size=4),
        "reason": paragraphs(change.reason),
        "fields": fields,
    }


def _field(name: str, value: JsonValue, words: Words) -> list[Paragraph]:
    if name == "basis":
        return [line(words.get(f"basis_{value}", str(value)))]
    if name == "group":
        return _group(value, words) or [line(words["empty"])]
    return paragraphs("" if value is None else str(value)) or [line(words["empty"])]


def _after(current: Current, at: int, name: str) -> JsonValue:
    """Return what change `at` made of a field: what the next change of it found, or now."""
    later: tuple[Change, ...] = current.changes[at + 1 :]
    found = (change.before[name] for change in later if name in change.before)
    return next(found, current.payload.get(name))


def _happened_after(current: Current, at: int) -> datetime:
    later = current.changes[at + 1 :]
    return later[0].happened_before if later else current.happened_at


def _conclusion(facts: SheetFacts, words: Words) -> Laid | None:
    conclusion = facts.conclusion
    if conclusion is None:
        return None
    at = words.time(conclusion.at, facts.local)
    return {
        "status": words[f"review_{conclusion.status}"],
        "by": line(words("review_by", author=conclusion.author, time=at)),
        "body": paragraphs(conclusion.note),
    }


def _piece(number: int, piece: Piece, facts: SheetFacts, words: Words) -> Laid:
    """One row of the evidence table. The name is what its author's computer called the file."""
    payload = piece.entry.payload
    media_type = str(payload["media_type"])
    family = media_type.partition("/")[0]
    captured = piece.captured_at.replace("T", " ")
    remarks = [
        words("camera_clock", time=captured) if captured else "",
        "" if piece.is_here else words["not_here"],
        words("derived", hash=str(payload["derived_from"])[:16])
        if "derived_from" in payload
        else "",
        str(payload.get("note", "")),
    ]
    if piece.entry.retracted is not None:
        remarks.insert(0, f"{words['retracted']}: {piece.entry.retracted}")
    return {
        "number": str(number),
        "file": line(str(payload["name"])),
        "type": words.get(f"type_{family}", words["type_other"]),
        "media_type": line(media_type),
        "size": words.size(int(str(payload["size_bytes"]))),
        "taken": words.time(piece.recorded.wall, facts.local),
        "sha256": sheet_check.grouped(str(payload["sha256"])),
        "remarks": [line(" ".join(remark.split("\n"))) for remark in remarks if remark],
        "is_retracted": piece.entry.retracted is not None,
    }
