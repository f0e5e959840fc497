"""`protocol` answers with what does not add up, in the words that the window has."""

from __future__ import annotations

import json

from tests.cli.driving import Desk, Seat


def test_protocol_says_which_figures_do_not_add_up(observer: Seat, desk: Desk) -> None:
    figures = {"voters_total": 1204, "voters_main": 1100, "voters_supplementary": 80}
    figures |= {"dereg_voted": 0, "dereg_issued": 0}
    desk.path("lines.json").write_text(json.dumps(figures))
    document = observer("protocol", "--source", "copy", "--lines", desk.path("lines.json"))
    found = {item["check"]: item for item in document["checks"]}
    assert (
        found["E01"]["figures"]
        == "Line 1 (1,204) and lines 1a + 1b + 1c − 1d (1,180) differ by 24."
    )
    assert found["E01"]["level"] == "error"
    figures["voters_total"] = 1180
    desk.path("lines.json").write_text(json.dumps(figures))
    document = observer("protocol", "--source", "copy", "--lines", desk.path("lines.json"))
    assert "E01" not in {item["check"] for item in document["checks"]}
