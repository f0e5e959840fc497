"""All that an entry holds, to be read: each field with its name, each figure with its label."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from observer_app.core.canonical import JsonValue
from observer_app.core.clock import read_time
from observer_app.core.fold import Current
from observer_app.core.kinds import PAYLOADS, EntryKind
from observer_app.gui.pages import Desk, number, size_text
from observer_app.gui.widgets.basic import label
from observer_app.gui.wording import (
    answer_name,
    basis_name,
    contest_name,
    describe,
    dict_of,
    kind_name,
    moment_text,
    moved_by,
    no_answer,
    quiet_name,
    source_name,
    value_text,
)

translate = QCoreApplication.translate
_LEAST_CAPTION = 150


@dataclass(frozen=True, slots=True)
class Held:
    """One thing that an entry holds; mark: what is said beside it. part: what it stands under."""

    caption: str
    value: str
    mark: str = ""
    part: str = ""


def field_name(name: str) -> str:
    """Return what a payload field is called; a field of a group as well."""
    names = {
        "text": translate("fields", "What happened"),
        "note": translate("fields", "Note"),
        "people": translate("fields", "People (as descriptions)"),
        "witnesses": translate("fields", "Witnesses"),
        "response": translate("fields", "What officials answered"),
        "told_by": translate("fields", "Told by"),
        "code": translate("fields", "Code"),
        "basis": translate("fields", "Basis"),
        "count": translate("fields", "Count"),
        "hour": translate("fields", "Hour"),
        "event": translate("fields", "Event"),
        "name": translate("fields", "Name"),
        "words": translate("fields", "Their words"),
        "refused_by": translate("fields", "Refused by"),
        "given_to": translate("fields", "Given to"),
    }
    return names.get(name) or _further_name(name)


def _further_name(name: str) -> str:
    names = {
        "begun": translate("fields", "Form begun at"),
        "listed": translate("fields", "In the list of the pack"),
        "source": translate("fields", "Read from"),
        "completed_at": translate("fields", "Completed at"),
        "compiled": translate("fields", "Compiled"),
        "posted": translate("fields", "Posted"),
        "copy": translate("fields", "Copy"),
        "contest": translate("fields", "Contest"),
        "stream": translate("fields", "Group of voters"),
        "form": translate("fields", "Form"),
        "visit": translate("fields", "Filled in, time"),
        "constituency": translate("fields", "Constituency"),
        "number": translate("fields", "Number"),
        "registered": translate("fields", "Registered voters"),
        "from": translate("fields", "From"),
        "to": translate("fields", "To"),
        "answer": translate("fields", "Answer"),
        "reason": translate("fields", "Reason"),
        "size_bytes": translate("fields", "Size"),
        "media_type": translate("fields", "Type of file"),
        "derived_from": translate("fields", "Made from the file"),
        "bundle": translate("fields", "Bundle"),
        "light": translate("fields", "Files in it"),
        "recipients": translate("fields", "Sealed for"),
        "vehicle": translate("fields", "Vehicle"),
        "clothes": translate("fields", "Clothes"),
        "size": translate("fields", "Size of the group"),
        "direction": translate("fields", "Direction"),
    }
    return names.get(name) or _rare_name(name)


def _rare_name(name: str) -> str:
    """Return what a field is called that the program fills in, or that holds many."""
    names = {
        "target": translate("fields", "Entry"),
        "set": translate("fields", "Changed"),
        "happened_at": translate("fields", "Time it happened"),
        "jump_ms": translate("fields", "Moved by"),
        "before": translate("fields", "Before"),
        "after": translate("fields", "After"),
        "group": translate("fields", "Group"),
        "lines": translate("fields", "Lines"),
        "votes": translate("fields", "Votes"),
        "answers": translate("fields", "Answers"),
        "twice": translate("fields", "Typed twice"),
        "turnout": translate("fields", "Turnout"),
        "tally": translate("fields", "Voters counted"),
        "sha256": translate("fields", "Fingerprint (SHA-256)"),
        "role": translate("fields", "Role"),
        "app": translate("fields", "Version of the program"),
        "pack": translate("fields", "Election pack"),
        "authority": translate("fields", "Authority"),
        "seq": translate("fields", "Up to entry №"),
        "head": translate("fields", "Fingerprint of that entry"),
        "by": translate("fields", "Given by"),
        "at": translate("fields", "At"),
        "device": translate("fields", "Device"),
    }
    return names.get(name) or _trust_name(name)


def _trust_name(name: str) -> str:
    names = {
        "alias": translate("fields", "Alias"),
        "fingerprint": translate("fields", "Fingerprint of the key"),
        "certificate": translate("fields", "Certificate"),
        "serial": translate("fields", "Serial number"),
        "valid_from": translate("fields", "Valid from"),
        "valid_to": translate("fields", "Valid to"),
        "public_key": translate("fields", "Public key"),
        "verdict": translate("fields", "Verdict"),
        "signer": translate("fields", "Signed by"),
        "entries_new": translate("fields", "New entries"),
        "media_new": translate("fields", "New files"),
        "status": translate("fields", "Conclusion"),
    }
    return names.get(name) or name


def entry_words(desk: Desk, entry: Current) -> str:
    """Return an entry's number, time, kind and line."""
    when, what = moment_text(desk, entry.happened_at), describe(desk, entry)
    return f"№ {entry.seq}  ·  {when}  ·  {kind_name(entry.kind)}: {what}"


def held(
    desk: Desk,
    current: Current,
    *,
    without: Collection[str] = (),
    named: Mapping[str, Current] | None = None,
) -> tuple[Held, ...]:
    """Return all that an entry holds, in the order of its kind's fields and of the pack.

    without: fields that are shown otherwise. A field that holds nothing is passed over.
    named: entries that it may name, by id: these are said in words.
    """
    found: list[Held] = []
    for name, shape in PAYLOADS[current.kind].items():
        value = current.payload.get(name)
        if name in without or name == "twice" or value is None or value in ("", (), [], {}):
            continue
        if shape.shape in ("figures", "object", "answers", "payload"):
            found += _many(desk, current, name)
        elif shape.shape == "hash" and named is not None and str(value) in named:
            words = entry_words(desk, named[str(value)])
            found.append(Held(_caption(current.kind, name), words))
        else:
            found.append(Held(_caption(current.kind, name), _value(desk, current, name, value)))
    return tuple(found)


def contents_view(desk: Desk, items: Iterable[Held]) -> QWidget:
    """Return what an entry holds as a table to read; its texts can be selected and copied."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    grid, part = _grid(column), ""
    for item in items:
        if item.part != part:
            part = item.part
            column.addWidget(label(part, "section", wrap=True))
            grid = _grid(column)
        place = grid.rowCount()
        caption = label(item.caption, "muted", wrap=True)
        caption.setMinimumWidth(_LEAST_CAPTION)
        grid.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignTop)
        value = _selectable(label(item.value, wrap=True))
        value.setAccessibleName(f"{item.caption}: {item.value}")
        grid.addWidget(value, place, 1)
        if item.mark:
            grid.addWidget(label(item.mark, "muted"), place, 2)
    return made


def _grid(column: QVBoxLayout) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    column.addLayout(grid)
    return grid


def _selectable(made: QLabel) -> QLabel:
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _caption(kind: EntryKind, name: str) -> str:
    """Return what a field of a kind is called, where another kind's means something else."""
    own = {
        (EntryKind.EVIDENCE, "to"): translate("fields", "Belongs to the entry"),
        (EntryKind.SUMMARY, "text"): translate("fields", "Summary"),
        (EntryKind.IMPORT, "code"): translate("fields", "Result"),
        (EntryKind.OFFICIAL, "source"): translate("fields", "Source"),
    }
    return own.get((kind, name)) or field_name(name)


def _value(desk: Desk, current: Current, name: str, value: JsonValue) -> str:
    shown: dict[str, Callable[[], str]] = {
        "bool": lambda: answer_name("yes" if value else "no"),
        "time": lambda: moment_text(desk, read_time(value), year=True),
        "texts": lambda: "\n".join(map(str, value)),
        "int": lambda: number(int(value)),
        "enum": lambda: choice_text(current.kind, name, str(value)),
        "text": lambda: _named(desk, name, str(value)),
        "hash": lambda: _apart(str(value)),
    }
    if name == "jump_ms":
        return moved_by(int(value))
    if name == "size_bytes":
        return f"{size_text(int(value))}  ({number(int(value))} B)"
    if name == "light":
        return translate("export", "light") if value else translate("export", "full")
    known = shown.get(PAYLOADS[current.kind][name].shape)
    return known() if known is not None else str(value)


def _apart(words: str) -> str:
    """Return a long name in groups: a line can be broken between them alone."""
    return " ".join(words[at : at + 8] for at in range(0, len(words), 8))


def choice_text(kind: EntryKind, name: str, value: str) -> str:
    """Return one of the answers that a field of a kind may have, in words."""
    if name == "source":
        return source_name(value)
    if name == "role":
        own = translate("fields", "Observer"), translate("fields", "Coordinator")
        return own[value == "coordinator"]
    if name == "basis":
        return basis_name(value)
    return quiet_name(value) if kind is EntryKind.QUIET else answer_name(value)


def _named(desk: Desk, name: str, value: str) -> str:
    """Return a text; of what the pack knows its label, too."""
    pack, known = desk.pack, None
    if name == "contest":
        return contest_name(desk, value)
    if name == "event":
        event = pack.event(value)
        known = event.label if event else None
    elif name == "code":
        code = pack.incident(value)
        return f"{value}  {desk.text(code.label)}" if code else value
    elif name == "form":
        form = pack.form(value)
        known = form.title if form else None
    elif name == "stream":
        known = next((item.label for item in pack.streams if item.id == value), None)
    return desk.text(known) if known is not None else value


def _many(desk: Desk, current: Current, name: str) -> list[Held]:
    values = current.payload[name]
    if name == "answers":
        return _answers(desk, current)
    if name == "lines":
        part, captions = field_name(name), _line_captions(desk)
        return _figures(values, captions, part=part)
    if name == "votes":
        contest = desk.pack.contest(str(current.payload.get("contest", "")))
        captions = {c.id: desk.text(c.name) for c in (contest.candidates if contest else ())}
        part, twice = field_name(name), current.payload.get("twice", ())
        return _figures(values, captions, part=part, twice=twice)
    return [
        Held(
            field_name(key),
            number(item) if isinstance(item, int) else str(item),
            part=field_name(name),
        )
        for key, item in values.items()
    ]


def _line_captions(desk: Desk) -> dict[str, str]:
    return {
        line.id: f"{line.item}  {desk.text(line.label)}".strip()
        for line in desk.pack.applicable_lines()
    }


def _figures(
    values: JsonValue,
    captions: Mapping[str, str],
    *,
    part: str,
    twice: Collection[str] | None = None,
) -> list[Held]:
    """Return figures in the order of their captions; those of no caption come last, by id."""
    order = [name for name in captions if name in values]
    order += sorted(set(values) - set(captions))
    again, once = translate("fields", "✓ typed twice"), translate("fields", "typed once")
    return [
        Held(
            captions.get(name, name),
            number(int(values[name])),
            mark="" if twice is None else again if name in twice else once,
            part=part,
        )
        for name in order
    ]


def _answers(desk: Desk, current: Current) -> list[Held]:
    form = desk.pack.form(str(current.payload["form"]))
    asked = {question.id: question for question in form.questions} if form else {}
    found = []
    for answer in current.payload["answers"]:
        question = asked.get(str(answer["question"]))
        options = dict_of(desk, question.options) if question else {}
        value = value_text(desk, answer["value"], options) or no_answer()
        comment = str(answer.get("comment", ""))
        found.append(
            Held(
                desk.text(question.label) if question else str(answer["question"]),
                f"{value}\n{comment}" if comment else value,
                mark=desk.hour(read_time(answer["at"])),
                part=field_name("answers"),
            )
        )
    return found
