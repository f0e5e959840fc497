"""A protocol's figures beside the official ones: their columns and names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from observer_app.core.results import Compared, Part
from observer_app.gui.coordinator.phrases import count_text
from observer_app.gui.coordinator.rows import Column
from observer_app.gui.pages import Desk, signed

translate = QCoreApplication.translate


def figure_columns(
    desk: Desk, *, contest: Callable[[], str], copy: tuple[str, str], official: tuple[str, str]
) -> Sequence[Column[Compared]]:
    """Return the columns. contest: the id of the one that is shown.

    copy, official: title and hint of these columns.
    """
    theme = desk.theme

    def colour(item: Compared) -> str:
        return theme.warn if item.difference else ""

    def is_bold(item: Compared) -> bool:
        return bool(item.difference)

    return (
        Column(
            translate("figures", "Figure"),
            lambda item: figure_name(desk, item, contest()),
            stretch=True,
            width=170,
            is_bold=is_bold,
        ),
        Column(
            copy[0],
            lambda item: count_text(item.copy),
            hint=copy[1],
            order=lambda item: item.copy,
            is_number=True,
            is_bold=is_bold,
        ),
        Column(
            official[0],
            lambda item: count_text(item.official),
            hint=official[1],
            order=lambda item: item.official,
            is_number=True,
            is_bold=is_bold,
        ),
        Column(
            translate("figures", "Difference"),
            _difference,
            order=lambda item: None if item.difference is None else abs(item.difference),
            colour=colour,
            is_number=True,
            is_bold=is_bold,
        ),
    )


def figure_name(desk: Desk, item: Compared, contest: str) -> str:
    """Return what a figure is called on the protocol."""
    if item.part is Part.VOTES:
        return candidate_name(desk, item.id, contest)
    line = desk.pack.line(item.id)
    return f"{line.item}  {desk.text(line.label)}".strip() if line else item.id


def candidate_name(desk: Desk, candidate: str, contest: str) -> str:
    """Return a candidate's name, the id if the pack has none."""
    found = desk.pack.contest(contest) if contest else None
    known = next((c for c in (found.candidates if found else ()) if c.id == candidate), None)
    return desk.text(known.name) if known else candidate


def _difference(item: Compared) -> str:
    if item.difference:
        return f"≠  {signed(item.difference)}"
    return "=" if item.difference == 0 else "—"
