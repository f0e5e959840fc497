from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget

from observer_app.core.fold import Change
from observer_app.core.kinds import EntryKind, ReviewStatus
from observer_app.gui.coordinator.incidents import IncidentsPage
from observer_app.gui.coordinator.sheets import SheetsPage
from observer_app.services.commands import ReviewIncident
from tests.gui.conftest import Used


def incidents(used: Used) -> IncidentsPage:
    page = used.go("incidents")
    assert isinstance(page, IncidentsPage)
    return page


def test_incidents_are_found_by_station_category_severity_and_words(full: Used) -> None:
    page = incidents(full)
    assert len(page.model.shown) == 3
    page.station.setCurrentIndex(page.station.findData("70/4"))
    assert [row.station for row in page.model.shown] == ["70/4"]
    page.clear_filters()
    page.severity.setCurrentIndex(page.severity.findData(2))
    assert [row.code for row in page.model.shown] == ["O01"]
    page.clear_filters()
    page.category.setCurrentIndex(page.category.findData("voting"))
    assert {row.code for row in page.model.shown} == {"V03"}
    page.clear_filters()
    page.search.setText("doors durna")
    assert [row.code for row in page.model.shown] == ["O01"]
    page.search.setText("nothing like it")
    assert page.nothing.isVisible()
    assert not page.table.isVisible()


def test_nothing_is_concluded_on_an_incident_that_the_filter_hides(full: Used) -> None:
    page = incidents(full)
    page.table.selectRow(1)
    shown = page.detail.shown
    assert shown is not None
    page.search.setText("nothing like it")
    assert page.detail.shown is None
    assert not page.detail.save_button.isVisible()
    page.clear_filters()
    assert page.table.key == shown.incident.id
    assert page.detail.shown == shown


def test_severity_is_read_without_colour(full: Used) -> None:
    page = incidents(full)
    texts = {row.severity: page.model.columns[0].text(row) for row in page.rows}
    assert len(set(texts.values())) == len(texts)
    assert texts[4].count("■") == 4


def test_a_conclusion_is_saved_shown_and_leaves_the_entry_alone(full: Used) -> None:
    page = incidents(full)
    page.table.selectRow(0)
    shown = page.detail.shown
    assert shown is not None
    before = full.session.notebook.queries.stored(shown.incident.id)
    page.detail.status.set_value(ReviewStatus.CONFIRMED)
    page.detail.note.setText("two observers saw it")
    page.detail.save()
    row = next(item for item in page.rows if item.id == shown.incident.id)
    assert (row.status, row.review_note) == (ReviewStatus.CONFIRMED, "two observers saw it")
    assert full.session.notebook.queries.stored(shown.incident.id) == before
    page.status.setCurrentIndex(page.status.findData("confirmed"))
    assert [item.id for item in page.model.shown] == [shown.incident.id]


def test_what_an_observer_corrected_is_read_in_words(full: Used) -> None:
    page = incidents(full)
    page.table.selectRow(0)
    shown = page.detail.shown
    assert shown is not None
    entry = shown.incident
    payload = {**entry.payload, "basis": "told", "group": {"vehicle": "white van"}}
    change = Change(
        by="a" * 64,
        at=entry.recorded_at,
        reason="asked again",
        before={"basis": "seen", "group": {"vehicle": "grey van"}},
        happened_before=entry.happened_at,
    )
    corrected = replace(entry, payload=payload, changes=(change,))
    page.detail._draw_history(replace(shown, incident=corrected))
    lines = [found.text() for found in page.detail.findChildren(QLabel)]
    (line,) = [text for text in lines if "asked again" in text]
    assert line.endswith("(asked again). Basis: Seen → Told; Vehicle: grey van → white van")


def test_no_conclusion_is_saved_without_a_choice(full: Used) -> None:
    page = incidents(full)
    page.table.selectRow(0)
    page.detail.save()
    assert full.entries(EntryKind.REVIEW) == []
    assert page.detail.messages.text


def test_a_conclusion_that_was_typed_waits_while_another_incident_is_read(full: Used) -> None:
    page = incidents(full)
    page.table.selectRow(0)
    first = page.detail.shown
    assert first is not None
    page.detail.status.set_value(ReviewStatus.CONFIRMED)
    page.detail.note.setText("two observers")
    page.table.selectRow(1)
    assert (page.detail.status.value, page.detail.note.text()) == ("", "")
    page.search.setText("nothing like it")
    page.clear_filters()
    page.go_to(first.incident.id)
    assert page.detail.note.text() == "two observers"
    assert page.detail.status.value == ReviewStatus.CONFIRMED
    page.refresh()
    assert page.detail.note.text() == "two observers"
    page.detail.save()
    page.table.selectRow(1)
    full.execute(ReviewIncident(first.incident.id, ReviewStatus.REJECTED, "not so"))
    page.refresh()
    page.go_to(first.incident.id)
    assert page.detail.note.text() == "not so"


def test_a_group_noted_alike_at_another_station_is_one_click_away(full: Used) -> None:
    page = incidents(full)
    mine = next(row for row in page.rows if row.station == "70/4")
    page.go_to(mine.id)
    assert page.detail.shown is not None
    (alike,) = page.detail.shown.alike
    assert alike.station == "23/32"
    assert alike.words == ("caps", "coats", "green", "minibus", "red", "white")
    page.detail.other.emit(alike.id)
    assert page.detail.shown.incident.id == alike.id


def test_evidence_is_shown_as_a_picture(full: Used) -> None:
    page = incidents(full)
    mine = next(row for row in page.rows if row.evidence)
    page.go_to(mine.id)
    (tile,) = page.detail.pictures.buttons
    assert tile.isEnabled()
    assert tile.iconSize().width() > 100


def test_the_selected_incidents_go_to_the_sheets(full: Used) -> None:
    page = incidents(full)
    page.table.selectAll()
    page.sheets_button.click()
    assert full.window.page_id == "sheets"
    sheets = full.window.page("sheets")
    assert isinstance(sheets, SheetsPage)
    assert len(sheets.ticked) == 3


def test_another_page_leads_to_an_incident_that_the_filter_hides(full: Used) -> None:
    page = incidents(full)
    page.search.setText("doors")
    hidden = next(row for row in page.rows if row.code == "V03")
    full.window.go("incidents", hidden.id)
    assert page.detail.shown is not None
    assert page.detail.shown.incident.id == hidden.id


def test_what_is_new_elsewhere_is_shown_at_once(full: Used) -> None:
    page = incidents(full)
    command = ReviewIncident(page.rows[0].id, ReviewStatus.REJECTED, "seen before")
    full.window.desk.dispatcher.execute(command)
    assert page.rows[0].status is ReviewStatus.REJECTED


def test_the_conclusion_stays_in_sight_where_there_is_little_room(full: Used) -> None:
    page = incidents(full)
    full.window.resize(1024, 768)
    titles = [column.title for column in page.model.columns]
    page.table.setFixedWidth(360)
    full.bot.waitUntil(lambda: page.table.isColumnHidden(titles.index("Files")))
    page.detail.status.option(str(ReviewStatus.CONFIRMED)).click()
    page.detail.save_button.click()
    assert not page.table.isColumnHidden(titles.index("Conclusion"))


def test_that_a_conclusion_was_saved_covers_neither_the_incident_nor_a_button(full: Used) -> None:
    full.window.resize(1366, 768)
    page = incidents(full)
    page.table.selectRow(0)
    page.detail.status.option("confirmed").click()
    page.detail.save()
    full.bot.wait(20)
    detail = page.detail
    bubble = detail.messages._floating
    assert bubble is not None
    assert bubble.isVisible()

    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())

    for kept in (detail.head, detail.where, detail.status, detail.note, detail.save_button):
        assert not place(bubble).intersects(place(kept))


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (683, 384)])
def test_what_one_concludes_with_stands_in_one_place_for_every_incident(
    full: Used, size: tuple[int, int]
) -> None:
    full.window.resize(*size)
    page = incidents(full)
    detail, seen = page.detail, set()
    heads = set()
    for row in range(page.table.model().rowCount()):
        page.table.selectRow(row)
        full.bot.wait(1)
        buttons = [detail.status.option(str(status)) for status in ReviewStatus]
        controls = (*buttons, detail.note, detail.save_button, detail.sheet_button)
        seen.add(tuple((made.mapTo(detail, QPoint()), made.size()) for made in controls))
        assert detail.shown is not None
        heads.add(detail.shown.incident.id)
    assert len(heads) > 2
    assert len(seen) == 1
    assert detail.head.isVisibleTo(page)
    assert detail.rect().contains(QRect(controls[0].mapTo(detail, QPoint()), controls[0].size()))
