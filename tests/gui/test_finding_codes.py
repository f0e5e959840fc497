"""The search over codes: by words of any language, without marks, in another script."""

from __future__ import annotations

import pytest

from observer_app.gui.observer.incidents import IncidentsPage
from observer_app.gui.widgets.search import Found, as_code, matching
from tests.gui.conftest import Used


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_every_category_and_code_is_found_by_words_of_any_language(
    at_station: Used, language: str
) -> None:
    pack, incidents = at_station.window.desk.pack, at_station.go("incidents")
    assert isinstance(incidents, IncidentsPage)
    items = incidents.form.what.items
    for code in pack.incidents:
        words = code.label.in_language(language)
        found = [item.id for item in matching(items, words.split("(")[0])]
        assert code.code in found
        category = pack.category(code.category)
        assert category is not None
        found = [item.id for item in matching(items, category.label.in_language(language))]
        assert code.code in found


def test_letters_without_their_marks_and_codes_in_other_scripts_are_understood() -> None:
    items = (Found("V03", "V03   Karusel", "şəbəkə qrupu"), Found("O01", "O01   Gec açıldı"))
    assert [i.id for i in matching(items, "sebeke")] == ["V03"]
    assert [i.id for i in matching(items, "acildi")] == ["O01"]
    assert as_code("о1") == "O01"
    assert as_code("v3") == "V03"
