"""The lines in which an entry is corrected: one for each field that a person filled in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from observer_app.core.canonical import JsonValue
from observer_app.core.fold import Current
from observer_app.core.kinds import FIXED_FIELDS, PAYLOADS, Basis, EntryKind, Field
from observer_app.gui.entry_contents import choice_text, field_name
from observer_app.gui.look import px
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import label
from observer_app.gui.widgets.figurefield import take_number
from observer_app.gui.widgets.wordbox import WordBox
from observer_app.services.groups import GROUP_FIELDS, described

_HIDDEN = frozenset({"stream", "form", "visit", "constituency", "number", "contest"})
"""What a person corrects by taking the entry back and making the right one."""
_SHAPES = frozenset({"text", "int", "hour"})
_LONG_FIELDS = frozenset({"text", "note", "people", "witnesses", "response", "words"})
_LATER = {"told_by": 1, "text": 2, "people": 3, "witnesses": 4, "response": 5, "group": 6}
"""The order in which the form for an incident asks."""
Control = QLineEdit | QPlainTextEdit | QSpinBox | QComboBox


class EntryFields:
    """The lines for an entry's fields, by name; those of a group are "group.vehicle"."""

    def __init__(self, desk: Desk, current: Current) -> None:
        self._desk, self._current = desk, current
        self._shapes: Mapping[str, Field] = PAYLOADS[current.kind]
        self._group: Mapping[str, JsonValue] = current.payload.get("group", {})
        self.names = _editable(current)
        """The fields that can be corrected here."""
        self.controls: dict[str, Control] = {}
        self._teller: tuple[QWidget, ...] = ()

    def add_to(self, grid: QGridLayout) -> None:
        """Put the lines below what is in a grid, each beside its name."""
        for name in self.names:
            if name == "group":
                grid.addWidget(label(field_name(name), "section"), grid.rowCount(), 0, 1, 2)
                for key in dict.fromkeys((*GROUP_FIELDS, *self._group)):
                    line = QLineEdit(str(self._group.get(key, "")))
                    if key == "size":
                        take_number(line)
                    self._add(grid, f"{name}.{key}", field_name(key), line)
                continue
            caption, control = self._add(grid, name, field_name(name), self._control(name))
            if name == "told_by":
                self._teller = (caption, control)
        basis = self.controls.get("basis")
        if isinstance(basis, QComboBox):
            basis.currentIndexChanged.connect(lambda _: self._show_teller())
            self._show_teller()

    def changes(self) -> dict[str, JsonValue]:
        """Return the fields that now hold something else."""
        found: dict[str, JsonValue] = {}
        texts: dict[str, str] = {}
        for name, control in self.controls.items():
            value = _value(control)
            part, _, key = name.partition(".")
            if key:
                texts[key] = str(value)
                continue
            if control in self._teller and control.isHidden():
                value = ""
            before = self._current.payload.get(part)
            if value != (before if before is not None else type(value)()):
                found[name] = value
        if texts and (group := described(self._group, texts)) != self._group:
            found["group"] = group
        return found

    def _add(
        self, grid: QGridLayout, name: str, words: str, control: Control
    ) -> tuple[QLabel, Control]:
        control.setAccessibleName(words)
        self.controls[name] = control
        caption, place = label(words), grid.rowCount()
        grid.addWidget(caption, place, 0)
        grid.addWidget(control, place, 1)
        return caption, control

    def _show_teller(self) -> None:
        """Ask who told it where it was told, as the form for an incident does."""
        now, payload = str(_value(self.controls["basis"])), self._current.payload
        was_said = bool(payload.get("told_by")) and now == payload["basis"]
        for widget in self._teller:
            widget.setVisible(now == Basis.TOLD or was_said)

    def _control(self, name: str) -> Control:
        value, field = self._current.payload.get(name), self._shapes[name]
        if field.shape == "int":
            spin = QSpinBox()
            spin.setRange(0, min(field.limit, 2**31 - 1))
            spin.setValue(int(value or 0))
            return spin
        if field.shape == "enum" or name in ("event", "code"):
            return self._known(name, str(value or ""))
        if name in _LONG_FIELDS:
            box = QPlainTextEdit(str(value or ""))
            box.setFixedHeight(px(64))
            box.setTabChangesFocus(True)
            return box
        line = QLineEdit(str(value or ""))
        if field.shape == "hour":
            take_number(line)
        return line

    def _known(self, name: str, value: str) -> QComboBox:
        """Return a choice of what the pack knows, or of what the field may say."""
        pack, text, kind = self._desk.pack, self._desk.text, self._current.kind
        if name == "code":
            known = [(item.code, f"{item.code}  {text(item.label)}") for item in pack.incidents]
        elif name == "event":
            known = [(item.code, text(item.label)) for item in pack.events]
        else:
            choices = [str(choice) for choice in self._shapes[name].choices]
            known = [(choice, choice_text(kind, name, choice)) for choice in choices]
        box = WordBox()
        for code, words in known:
            box.addItem(words, code)
        if box.findData(value) < 0:
            box.addItem(value, value)
        box.setCurrentIndex(box.findData(value))
        return box


def _editable(current: Current) -> tuple[str, ...]:
    """Return the fields that a person filled in and may correct; a choice only if it was made."""
    fixed = FIXED_FIELDS.get(current.kind, frozenset()) | _HIDDEN
    is_incident = current.kind is EntryKind.INCIDENT
    names = [
        name
        for name, field in PAYLOADS[current.kind].items()
        if name not in fixed
        and (
            field.shape in _SHAPES
            or (field.shape == "enum" and name in current.payload)
            or (field.shape == "object" and is_incident)
        )
    ]
    return tuple(sorted(names, key=lambda name: _LATER.get(name, 0)) if is_incident else names)


def _value(control: Control) -> str | int:
    if isinstance(control, QSpinBox):
        return control.value()
    if isinstance(control, QComboBox):
        return str(control.currentData())
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText().strip()
    return control.text().strip()
