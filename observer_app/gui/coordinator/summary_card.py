"""A summary that came as photos or text: its figures, who signed it, and whether to keep it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from observer_app.core.fingerprint import spoken
from observer_app.gui.coordinator.flow import Flow
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.basic import button, clear, label, set_tone
from observer_app.gui.widgets.columns import Columns
from observer_app.gui.widgets.prints import PrintLabel
from observer_app.gui.widgets.table import Table
from observer_app.services.session import Changes, Session
from observer_app.services.sheet_words import words_in
from observer_app.services.summary import Examined, Standing, examine_summary, keep_summary
from observer_app.services.summary_words import FigureTable, summary_facts, summary_tables


class SummaryCard(QFrame):
    """Shows one summary after the other. Nothing is kept before somebody says so."""

    kept = Signal(str)
    """The text of a summary that is in the journal now."""
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.waiting: list[Examined] = []
        self.setProperty("role", "card")
        self.title = label(role="section", wrap=True)
        self.signed = PrintLabel(tone="ok")
        self.standing = label(wrap=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(14)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        self._tables = QVBoxLayout()
        self._tables.setSpacing(8)
        self.keep_button = button(self.tr("Keep it"), self.keep, role="primary")
        self.all_button = button("", self.keep_all)
        self.leave_button = button(self.tr("Not now"), self.leave, role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.signed)
        column.addWidget(self.standing)
        # Above the figures: a long protocol would push them below the edge.
        column.addLayout(Flow(self.keep_button, self.all_button, self.leave_button))
        column.addWidget(Columns((self._facts, 1), (self._tables, 1), spacing=20))
        self.hide()
        desk.dispatcher.changed.connect(lambda _: self._look_again())

    @property
    def shown(self) -> Examined | None:
        """The summary that is looked at, None if there is none."""
        return self.waiting[0] if self.waiting else None

    def offer(self, found: Examined) -> None:
        """Show a summary, after those that wait; one that waits already is not shown twice."""
        if all(item.verified.text != found.verified.text for item in self.waiting):
            self.waiting.append(found)
        is_first = self.isHidden()
        self._draw()
        if is_first:
            # Also brings it into sight: what it tells of may lie below the edge.
            (self.leave_button if found.is_kept else self.keep_button).setFocus()

    def keep(self) -> None:
        """Write the summary into this coordinator's journal."""
        self._keep(self.waiting[:1])

    def keep_all(self) -> None:
        """The same of all that wait."""
        self._keep(list(self.waiting))

    def leave(self) -> None:
        """Keep nothing of it; the photos can be given again."""
        self.waiting = self.waiting[1:]
        self._draw()

    def _keep(self, chosen: list[Examined]) -> None:
        """Keep what still stands as it is shown; else say how it stands now, and wait."""

        def looked(now: list[Examined]) -> None:
            if any(_turned_bad(*pair) for pair in zip(chosen, now, strict=True)):
                self._replace(now)
            else:
                self._write(chosen)

        self.desk.dispatcher.run(
            lambda session: _examined_anew(session, chosen), looked, self.failed.emit, owner=self
        )

    def _write(self, chosen: list[Examined]) -> None:
        texts = [item.verified.text for item in chosen]

        def work(session: Session) -> Changes:
            return Changes.of([keep_summary(session, item.verified) for item in chosen])

        def done(_: Changes) -> None:
            self.waiting = [item for item in self.waiting if item.verified.text not in texts]
            self._draw()
            for text in texts:
                self.kept.emit(text)

        self.desk.dispatcher.change(work, done, self.failed.emit, owner=self)

    def _look_again(self) -> None:
        """Say of those that wait what is true now: an import may have brought their journals."""
        waiting = list(self.waiting)
        if waiting:
            # One that holds no longer says why when it is kept.
            self.desk.dispatcher.run(
                lambda session: _examined_anew(session, waiting),
                self._replace,
                lambda _: None,
                owner=self,
            )

    def _replace(self, found: list[Examined]) -> None:
        anew = {item.verified.text: item for item in found}
        waiting = [anew.get(item.verified.text, item) for item in self.waiting]
        if waiting != self.waiting:
            self.waiting = waiting
            self._draw()

    def _draw(self) -> None:
        found = self.shown
        self.setVisible(found is not None)
        if found is None:
            return
        content, many = found.verified.content, len(self.waiting)
        title = self.tr("Summary of {alias}, station {key}")
        self.title.setText(title.format(alias=found.alias, key=content.station))
        signed = self.tr("✓ Signed by {alias}, whom you enrolled. Fingerprint {print}.")
        self.signed.setText(
            signed.format(alias=found.alias, print=spoken(found.verified.fingerprint))
        )
        self.standing.setText(self._standing_text(found))
        set_tone(self.standing, "warn" if found.standing is Standing.FORK else "")
        self._draw_facts(found)
        clear(self._tables)
        words = words_in(self.desk.language)
        for table in summary_tables(content, self.desk.pack, words):
            self._add_table(table)
        self._tables.addStretch(1)
        self.keep_button.setEnabled(not found.is_kept)
        self.all_button.setText(self.tr("Keep all {n}").format(n=number(many)))
        self.all_button.setVisible(many > 1)

    def _draw_facts(self, found: Examined) -> None:
        self._facts.setRowStretch(self._facts.rowCount() - 1, 0)
        clear(self._facts)
        words, now = words_in(self.desk.language), self.desk.clock.now()
        facts = summary_facts(found.verified.content, self.desk.pack, now, words)
        for line, fact in enumerate(facts):
            name = label(fact.label, "muted")
            value = label("\n".join(item for item in fact.values if item), wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(value, line, 1, Qt.AlignmentFlag.AlignTop)
            self._facts.setRowStretch(line, 0)
        self._facts.setRowStretch(self._facts.rowCount(), 1)

    def _standing_text(self, found: Examined) -> str:
        texts = {
            Standing.AHEAD: self.tr("Its journal is not here as far as that yet."),
            Standing.HELD: self.tr("Its journal is here as far as that."),
            Standing.FORK: self.tr(
                "It contradicts the journal that is here. Keep it: the two together are the "
                "evidence. Ask the observer."
            ),
        }
        again = self.tr("This very summary was kept before.")
        text = texts[found.standing]
        return f"{text} {again}" if found.is_kept else text

    def _add_table(self, table: FigureTable) -> None:
        self._tables.addWidget(label(table.title, "section", wrap=True))
        if table.note:
            self._tables.addWidget(label(table.note, "muted", wrap=True))
        if table.rows:
            shown = Table(table.head, name=table.title, stretch=0)
            shown.set_numeric(*range(1, len(table.head)))
            shown.fill([(str(place), cells) for place, cells in enumerate(table.rows)])
            shown.fit_height(most=8)
            self._tables.addWidget(shown)


def _examined_anew(session: Session, found: list[Examined]) -> list[Examined]:
    return [examine_summary(session, item.verified.text) for item in found]


def _turned_bad(before: Examined, now: Examined) -> bool:
    """Return True if a summary contradicts its journal now and did not when it was shown."""
    return now.standing is Standing.FORK and before.standing is not Standing.FORK
