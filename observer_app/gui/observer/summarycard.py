"""When no stick is possible: this station's figures as QR codes, or on one page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from observer_app.gui.messages import MessageBar, Tone
from observer_app.gui.pages import Desk, number
from observer_app.gui.widgets.basic import button, label, row
from observer_app.gui.widgets.choosing import ask_new_file
from observer_app.services.session import Session

if TYPE_CHECKING:
    from observer_app.services.summary import Summary


class SummaryCard(QFrame):
    """Shows the summary to a phone, or writes it as a page to print."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("role", "card")
        self.messages = MessageBar()
        self.show_button = button(self.tr("Show as a QR code"), self.show_codes)
        self.page_button = button(self.tr("Save as a page…"), self._ask_page, role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(label(self.tr("No stick possible?"), "section"))
        column.addWidget(
            label(
                self.tr(
                    "The station's figures, turnout, protocol and the head of your journal, "
                    "signed: another phone photographs them. Signed and not encrypted: whoever "
                    "sees it can read it."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self.messages)
        column.addLayout(row(self.show_button, self.page_button, 1))

    def show_codes(self) -> None:
        """Make the summary as things stand now, and show its codes over the whole screen."""

        def work(session: Session) -> tuple[Summary, tuple[bytes, ...]]:
            from observer_app.services.qr import draw_qr
            from observer_app.services.summary import make_summary

            summary = make_summary(session)
            return summary, tuple(draw_qr(content) for content in summary.contents)

        self.desk.dispatcher.run(work, self._show, self.messages.show_error, owner=self)

    def write_page(self, out: Path) -> None:
        """Write the summary as a PDF to a new file."""
        language = self.desk.language

        def work(session: Session) -> None:
            from observer_app.services import files
            from observer_app.services.summary import make_summary
            from observer_app.services.summary_sheet import print_summary

            files.write_new(out, print_summary(session, make_summary(session), lang=language))

        def done(_: None) -> None:
            self.messages.say(self.tr("{name} was written.").format(name=out.name), Tone.OK)

        self.desk.dispatcher.run(work, done, self.messages.show_error, owner=self)

    def _show(self, made: tuple[Summary, tuple[bytes, ...]]) -> None:
        from observer_app.gui.widgets.qrview import QrView

        summary, pictures = made
        content = summary.content
        QrView(
            pictures,
            title=self.tr("Station {key}").format(key=content.station),
            note=self.tr(
                "{time}, {count} counted, entry #{seq}. Photograph each code so that it fills the "
                "picture; turn the screen's brightness up. The coordinator's laptop reads the "
                "photos."
            ).format(
                time=self.desk.hour(content.at),
                count=number(content.tally),
                seq=number(content.head.seq),
            ),
            parent=self,
        ).show_large()

    def _ask_page(self) -> None:
        title = self.tr("Where the page goes")
        out = ask_new_file(self, title, purpose="page", name="page.pdf")
        if out is not None:
            self.write_page(out)
