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
    dict_of,
    moment_text,
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
    return names.get(name) or name


def held(desk: Desk, current: Current, *, without: Collection[str] = ()) -> tuple[Held, ...]:
    """Return all that an entry holds, in the order of its kind's fields and of the pack.

    without: fields that are shown otherwise. A field that holds nothing is passed over.
    """
    found: list[Held] = []
    for name, shape in PAYLOADS[current.kind].items():
        value = current.payload.get(name)
        if name in without or name == "twice" or value is None or value in ("", (), [], {}):
            continue
        if shape.shape in ("figures", "object", "answers"):
            found += _many(desk, current, name)
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
    if kind is EntryKind.EVIDENCE and name == "to":
        return translate("fields", "Belongs to the entry")
    return "SHA-256" if name == "sha256" else field_name(name)


def _value(desk: Desk, current: Current, name: str, value: JsonValue) -> str:
    shown: dict[str, Callable[[], str]] = {
        "bool": lambda: answer_name("yes" if value else "no"),
        "time": lambda: moment_text(desk, read_time(value), year=True),
        "texts": lambda: "\n".join(map(str, value)),
        "int": lambda: number(int(value)),
        "enum": lambda: _choice(current.kind, name, str(value)),
        "text": lambda: _named(desk, name, str(value)),
    }
    if name == "size_bytes":
        return f"{size_text(int(value))}  ({number(int(value))} B)"
    if name == "light":
        return translate("export", "light") if value else translate("export", "full")
    known = shown.get(PAYLOADS[current.kind][name].shape)
    return known() if known is not None else str(value)


def _choice(kind: EntryKind, name: str, value: str) -> str:
    if name == "source":
        return source_name(value)
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
        part, captions = translate("fields", "Lines"), _line_captions(desk)
        return _figures(values, captions, part=part)
    if name == "votes":
        contest = desk.pack.contest(str(current.payload.get("contest", "")))
        captions = {c.id: desk.text(c.name) for c in (contest.candidates if contest else ())}
        part, twice = translate("fields", "Votes"), current.payload.get("twice", ())
        return _figures(values, captions, part=part, twice=twice)
    part = translate("fields", "Group") if name == "group" else field_name(name)
    return [
        Held(field_name(key), number(item) if isinstance(item, int) else str(item), part=part)
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
                part=translate("fields", "Answers"),
            )
        )
    return found
