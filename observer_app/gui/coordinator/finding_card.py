"""One concern of the inbox, in words, with what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from observer_app.core.fingerprint import spoken
from observer_app.gui.coordinator.phrases import concern_text, concern_title
from observer_app.gui.icons import pixmap
from observer_app.gui.pages import Desk
from observer_app.gui.widgets.basic import label, row
from observer_app.gui.widgets.prints import fixed, is_print
from observer_app.services.review import Finding


class FindingCard(QFrame):
    """One concern, in words, with what to do."""

    def __init__(self, desk: Desk, finding: Finding) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setProperty("tone", "warn")
        mark = QLabel()
        mark.setPixmap(pixmap("warn", desk.theme.warn, size=22))
        who = spoken(finding.alias or finding.device[:8])
        if len(who) > 30:
            who = who[:29] + "…"
        name = fixed(who) if is_print(finding.alias) else who
        title = label(f"<b>{concern_title(finding.concern)}</b>  ·  {name}", wrap=True)
        words = label(concern_text(finding), wrap=True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(title)
        column.addWidget(words)
        line = row(mark, spacing=10)
        line.addLayout(column, 1)
        line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        line.setContentsMargins(12, 9, 12, 9)
        self.setLayout(line)
        self.setAccessibleName(f"{concern_title(finding.concern)}: {who}. {words.text()}")
