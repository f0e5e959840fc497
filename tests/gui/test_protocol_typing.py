"""Whatever one types, chooses, refreshes or locks: each figure stays with the sheet it is of."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from observer_app.core.kinds import Answer, EntryKind
from observer_app.gui.observer.protocol import ProtocolPage
from observer_app.gui.observer.typedfigures import DRAFT
from observer_app.services.commands import LogEvent, RecordProtocol
from observer_app.services.protocols import read_protocols, typed_twice
from tests.gui.conftest import Used

STEPS = 100
SOURCES = ("posted", "copy", "read-aloud")
Texts = dict[str, str]


@dataclass
class Model:
    """What a person would expect. second: what was typed again of a sheet, and is not compared."""

    source: str = ""
    saved: dict[str, Texts] = field(default_factory=dict)
    pending: dict[str, Texts] = field(default_factory=dict)
    second: dict[str, Texts] = field(default_factory=dict)
    twice: dict[str, Texts] = field(default_factory=dict)

    def shown(self) -> Texts:
        return self.saved.get(self.source, {}) | self.pending.get(self.source, {})

    def type(self, name: str, text: str) -> None:
        self.pending.setdefault(self.source, {})[name] = text

    def choose(self, source: str) -> None:
        if not self.source:
            for kept in (self.pending, self.second, self.twice):
                if "" in kept:
                    kept[source] = kept.pop("")
        self.source = source

    def save(self) -> None:
        shown = self.saved[self.source] = self.shown()
        marked = self.twice.pop(self.source, {})
        self.twice[self.source] = {n: t for n, t in marked.items() if shown.get(n) == t}
        self.pending.pop(self.source, None)


class Desk:
    """A page and the model, led through the same steps."""

    def __init__(self, used: Used, random: Random) -> None:
        page = used.go("protocol")
        assert isinstance(page, ProtocolPage)
        self.used, self.random, self.page, self.model = used, random, page, Model()

    def fields(self) -> dict[str, QLineEdit]:
        form = self.page.figures
        lines = {f"lines.{name}": made for name, made in form.lines.items()}
        return lines | {f"votes.{name}": made for name, made in form.votes.items()}

    def type(self, control: QLineEdit) -> str:
        text = str(self.random.randrange(1, 400))
        if self.random.random() < 0.5:
            control.setFocus()
        control.selectAll()
        QTest.keyClicks(control, text)
        return text

    def type_figure(self) -> None:
        is_second = self.model.source in self.model.second
        names = [n for n in self.fields() if not (is_second and n.startswith("votes."))]
        for name in self.random.sample(names, 2):
            self.model.type(name, self.type(self.fields()[name]))

    def choose(self) -> None:
        source = self.random.choice(SOURCES)
        self.page.figures.source.option(source).click()
        self.model.choose(source)

    def refresh(self) -> None:
        """Have the page read again, while the keyboard is where it is."""
        self.used.window.desk.dispatcher.execute(LogEvent("away"))
        self.used.window.desk.dispatcher.execute(RecordProtocol(posted=Answer.YES))
        self.page.refresh()

    def lock(self) -> None:
        """Close the window; whoever unlocks has what the notebook kept, and nothing else."""
        self.page.hide()
        self.used.window.desk.drafts.pop(DRAFT, None)
        self.page = ProtocolPage(self.page.desk)
        self.used.bot.addWidget(self.page)
        self.page.show()
        self.model.source = self.page.figures.source.value
        assert not self.model.pending or self.model.source in self.model.pending

    def type_again(self) -> None:
        model, form = self.model, self.page.figures
        if model.source in model.second:
            name = self.random.choice(list(form.votes))
            model.second[model.source][name] = self.type(form.second.fields[name])
        elif any(name.startswith("votes.") for name in model.shown()):
            form.begin_again()
            model.second[model.source] = {}

    def compare(self) -> None:
        """End a second typing: give it up, or settle each difference by a third one."""
        model, form = self.model, self.page.figures
        if (second := model.second.pop(model.source, None)) is None:
            return
        if self.random.random() < 0.3:
            form.second.leave_button.click()
            return
        shown = model.shown()
        first = {n: shown[f"votes.{n}"] for n in form.votes if f"votes.{n}" in shown}
        form.second.compare_button.click()
        differing = [n for n in form.votes if first.get(n) != second.get(n)]
        alike = {f"votes.{n}": t for n, t in second.items() if n not in differing}
        assert sorted(form.second.third) == sorted(differing)
        for name in differing:
            third = self.type(form.second.third[name])
            model.type(f"votes.{name}", third)
            if third in (first.get(name), second.get(name)):
                alike[f"votes.{name}"] = third
        if differing:
            form.second.use_button.click()
        model.twice[model.source] = alike

    def save(self) -> None:
        self.page.save()
        model = self.model
        if model.source and model.source not in model.second and model.shown():
            model.save()

    def check(self) -> None:
        model, form = self.model, self.page.figures
        assert form.source.value == model.source
        assert {n: made.text() for n, made in self.fields().items() if made.text()} == model.shown()
        assert form.second.isHidden() is (model.source not in model.second)
        if model.source in model.second:
            typed = {n: made.text() for n, made in form.second.fields.items() if made.text()}
            assert typed == model.second[model.source]
        twice = model.twice.get(model.source, {})
        agreed = {n.partition(".")[2] for n, t in twice.items() if model.shown().get(n) == t}
        assert set(form.twice()) == agreed
        entries = self.used.entries(EntryKind.PROTOCOL)
        contest = form.contest.id if form.contest else ""
        kept = {
            source: {f"lines.{n}": str(v) for n, v in figures.lines.items()}
            | {f"votes.{n}": str(v) for n, v in figures.votes.items()}
            for source, figures in read_protocols(entries, contest).items()
        }
        assert kept == model.saved
        assert all(set(typed_twice(entries)[s]) <= set(form.votes) for s in typed_twice(entries))


@pytest.mark.parametrize("seed", [2025])
def test_no_figure_goes_astray_however_one_types_chooses_refreshes_and_locks(
    at_station: Used, seed: int
) -> None:
    random = Random(seed)
    desk = Desk(at_station, random)
    often = (desk.type_figure, desk.choose, desk.refresh, desk.type_again)
    steps = (*often, *often, desk.compare, desk.save, desk.lock)
    for _ in range(STEPS):
        step = random.choice(steps)
        step()
        desk.check()
    for source in SOURCES:
        desk.page.figures.source.option(source).click()
        desk.model.choose(source)
        desk.check()
