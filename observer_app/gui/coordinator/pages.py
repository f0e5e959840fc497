"""The coordinator's pages, in the order of an evening; the one-time set-up comes last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from observer_app.gui.pages import Desk, Page, PageSpec


def coordinator_pages() -> Sequence[PageSpec]:
    """Return the pages that a coordinator sees. A page's module is imported when it is shown."""
    translate = QCoreApplication.translate
    return (
        PageSpec("inbox", "inbox", lambda: translate("pages", "Inbox"), _inbox),
        PageSpec("incidents", "incidents", lambda: translate("pages", "Incidents"), _incidents),
        PageSpec("stations", "stations", lambda: translate("pages", "Stations"), _stations),
        PageSpec("turnout", "turnout", lambda: translate("pages", "Turnout"), _turnout),
        PageSpec("results", "results", lambda: translate("pages", "Results"), _results),
        PageSpec("sheets", "sheets", lambda: translate("pages", "Sheets"), _sheets),
        PageSpec("setup", "key", lambda: translate("pages", "Set-up"), _setup),
        PageSpec("settings", "settings", lambda: translate("pages", "Settings"), _settings),
    )


def _inbox(desk: Desk) -> Page:
    from observer_app.gui.coordinator.inbox import InboxPage

    return InboxPage(desk)


def _incidents(desk: Desk) -> Page:
    from observer_app.gui.coordinator.incidents import IncidentsPage

    return IncidentsPage(desk)


def _stations(desk: Desk) -> Page:
    from observer_app.gui.coordinator.stations import StationsPage

    return StationsPage(desk)


def _turnout(desk: Desk) -> Page:
    from observer_app.gui.coordinator.turnout import TurnoutPage

    return TurnoutPage(desk)


def _results(desk: Desk) -> Page:
    from observer_app.gui.coordinator.results import ResultsPage

    return ResultsPage(desk)


def _sheets(desk: Desk) -> Page:
    from observer_app.gui.coordinator.sheets import SheetsPage

    return SheetsPage(desk)


def _setup(desk: Desk) -> Page:
    from observer_app.gui.coordinator.setup import SetupPage

    return SetupPage(desk)


def _settings(desk: Desk) -> Page:
    from observer_app.gui.settings import SettingsPage

    return SettingsPage(desk)
