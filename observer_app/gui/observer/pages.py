"""The observer's pages, in the order of the day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from observer_app.gui.pages import Desk, Page, PageSpec


def observer_pages() -> Sequence[PageSpec]:
    """Return the pages that an observer sees. A page's module is imported when it is shown."""
    translate = QCoreApplication.translate
    return (
        PageSpec("today", "today", lambda: translate("pages", "Today"), _today),
        PageSpec("tally", "tally", lambda: translate("pages", "Tally"), _tally),
        PageSpec("incidents", "incidents", lambda: translate("pages", "Incidents"), _incidents),
        PageSpec("evidence", "evidence", lambda: translate("pages", "Evidence"), _evidence),
        PageSpec("checklist", "checklist", lambda: translate("pages", "Checklists"), _checklist),
        PageSpec("protocol", "protocol", lambda: translate("pages", "Protocol"), _protocol),
        PageSpec("handover", "handover", lambda: translate("pages", "Hand-over"), _handover),
        PageSpec("journal", "journal", lambda: translate("pages", "Journal"), _journal),
        PageSpec("settings", "settings", lambda: translate("pages", "Settings"), _settings),
    )


def _today(desk: Desk) -> Page:
    from observer_app.gui.observer.today import TodayPage

    return TodayPage(desk)


def _tally(desk: Desk) -> Page:
    from observer_app.gui.observer.tally import TallyPage

    return TallyPage(desk)


def _incidents(desk: Desk) -> Page:
    from observer_app.gui.observer.incidents import IncidentsPage

    return IncidentsPage(desk)


def _evidence(desk: Desk) -> Page:
    from observer_app.gui.observer.evidence import EvidencePage

    return EvidencePage(desk)


def _checklist(desk: Desk) -> Page:
    from observer_app.gui.observer.checklist import ChecklistPage

    return ChecklistPage(desk)


def _protocol(desk: Desk) -> Page:
    from observer_app.gui.observer.protocol import ProtocolPage

    return ProtocolPage(desk)


def _handover(desk: Desk) -> Page:
    from observer_app.gui.observer.handover import HandoverPage

    return HandoverPage(desk)


def _journal(desk: Desk) -> Page:
    from observer_app.gui.observer.journal import JournalPage

    return JournalPage(desk)


def _settings(desk: Desk) -> Page:
    from observer_app.gui.settings import SettingsPage

    return SettingsPage(desk)
