"""The page of a summary: its code is read back from the print, its words are in each language."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from observer_app.config import resources_dir
from observer_app.core.chain import Head, device_id
from observer_app.core.pack import Candidate, Contest, Pack, Text
from observer_app.core.results import Figures
from observer_app.formats.signing import SigningKey
from observer_app.formats.summary import (
    HourFigures,
    ProtocolFigures,
    SummaryContent,
    write_summary,
)
from observer_app.media.client import MediaWorker
from observer_app.services.packs import builtin_pack
from observer_app.services.qr import code_contents, read_qr_photo
from observer_app.services.sheet_words import LANGUAGES, words_in
from observer_app.services.summary import Summary
from observer_app.services.summary_sheet import print_page
from observer_app.services.summary_words import summary_facts, summary_tables
from tests.media.degraded import Shot, take_photo
from tests.services_sheets import pdf
from tests.services_sheets.samples import instant

KEY = SigningKey(b"\x07" * 32)
AT = datetime(2025, 1, 29, 15, 30, tzinfo=UTC)
SAID = {
    "en": ("Summary of an observation", "Turnout by hour", "Copy: refused", "10 h 40 min of 11 h"),
    "az": ("Müşahidənin xülasəsi", "Saatlar üzrə fəallıq", "Surət: imtina edilib", "10 saat 40"),
    "ru": ("Сводка наблюдения", "Явка по часам", "Копия: отказано", "10 ч 40 мин из 11 ч"),
}


def pack() -> Pack:
    names = tuple(Candidate(f"c{n}", Text((("en", f"Candidate {n}"),))) for n in range(14))
    return replace(builtin_pack(), contests=(Contest("main", Text((("en", "Council"),)), names),))


def summary(**changed: object) -> Summary:
    lines = {item.id: 1000 + n for n, item in enumerate(pack().applicable_lines())}
    votes = {f"c{n}": n * 13 for n in range(14)}
    protocol = ProtocolFigures(
        "main",
        {"compiled": "yes", "posted": "not-observed", "copy": "refused"},
        {"copy": Figures(lines, votes), "posted": Figures(lines, {**votes, "c3": 777})},
    )
    content = SummaryContent(
        alias="turac",
        election="builtin",
        station="70/11",
        at=AT,
        head=Head(device_id(KEY.public_key), 412, "ab" * 32),
        tally=834,
        watched_min=640,
        open_min=660,
        turnout=tuple(HourFigures(hour, 300, 285) for hour in pack().turnout_hours),
        protocols=(protocol,),
    )
    content = replace(content, **changed)  # type: ignore[arg-type]  # fields by name
    text = write_summary(content, key=KEY)
    return Summary(content=content, text=text, contents=code_contents(text))


def page(made: Summary, *, lang: str = "en") -> bytes:
    return print_page(made, pack=pack(), device=instant(AT), words=words_in(lang))


@pytest.mark.parametrize(
    ("hour", "open_min", "on"), [(15, 660, "29"), (5, 660, "28"), (21, 0, "30")]
)
def test_the_day_of_the_figures_is_said_and_whether_it_is_the_elections(
    hour: int, open_min: int, on: str
) -> None:
    made = summary(at=AT.replace(hour=hour), open_min=open_min).content
    for date_, is_other in ((None, False), (date(2025, 1, 29), on != "29")):
        known = replace(pack(), date=date_)
        facts = summary_facts(made, known, instant(AT), words_in("en"))
        (told,) = [fact.values for fact in facts if fact.label == "Day"]
        warning = ("This is not the election's day (29 January 2025).",) if is_other else ()
        assert told == (f"{on} January 2025", *warning)
    of_another = replace(made, election="another")
    facts = summary_facts(of_another, known, instant(AT), words_in("en"))
    assert (f"{on} January 2025",) in [fact.values for fact in facts]


@pdf.needs_poppler
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_rehearsals_summary_fits_one_page_too(lang: str) -> None:
    on, words = date(2025, 1, 30), words_in(lang)
    known = replace(pack(), date=on)
    data = print_page(summary(), pack=known, device=instant(AT), words=words)
    said = " ".join(pdf.text(data).split())
    assert words("sum_other_day", day=words.day(on)) in said
    assert pdf.info(data)["Pages"] == "1"


@pdf.needs_poppler
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_whole_protocol_fits_one_page_in_each_language(lang: str) -> None:
    data = page(summary(), lang=lang)
    said = pdf.text(data)
    for words in (*SAID[lang], "834", "777", "turac", "2025-01-29 15:30:00 UTC", "Candidate 13"):
        assert words in said
    facts = pdf.info(data)
    assert facts["Pages"] == "1"
    assert facts["Tagged"] == "yes"
    assert "<pdfaid:part>2</pdfaid:part>" in pdf.metadata(data)


def test_lines_stand_as_on_the_paper_and_the_posted_protocol_before_the_copy() -> None:
    lines = {item.id: 1000 + n for n, item in enumerate(pack().applicable_lines())}
    turned = dict(reversed(lines.items()))
    votes = {"c2": 2, "c1": 1}
    protocol = ProtocolFigures(
        "main", {}, {"copy": Figures(turned, votes), "posted": Figures({}, votes)}
    )
    (table,) = [
        item
        for item in summary_tables(summary(protocols=(protocol,)).content, pack(), words_in("en"))
        if item.is_protocol
    ]
    assert table.head[1:] == ("Posted", "Copy")
    counted = [row[2] for row in table.rows]
    assert counted == [words_in("en").number(1000 + n) for n in range(len(lines))] + ["1", "2"]


@pdf.needs_poppler
def test_without_a_protocol_it_says_so() -> None:
    said = pdf.text(page(summary(protocols=(), turnout=())))
    assert "Nothing was noted of a protocol." in said
    assert "Turnout by hour" not in said


def test_the_same_summary_gives_the_same_page() -> None:
    made = summary()
    assert page(made) == page(made)


def test_a_photo_of_the_printed_page_gives_the_summary_back() -> None:
    import typst

    made = summary()
    source = resources_dir() / "sheets" / "summary.typ"
    inputs: dict[str, str] = {}

    def capture(_: str, given: dict[str, str], **__: object) -> bytes:
        inputs.update(given)
        return b""

    from observer_app.services import summary_sheet

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(summary_sheet, "typeset", capture)
        page(made)
    picture = typst.compile(
        source, root=source.parent, format="png", ppi=150, ignore_system_fonts=True,
        sys_inputs=inputs,
    )  # fmt: skip
    assert isinstance(picture, bytes)
    shot = Shot(width=3200, height=3200, fill=0.9, tilt=0.04, blur=1.0)
    with MediaWorker() as worker:
        photo = io.BytesIO(take_photo(picture, shot=shot))
        assert read_qr_photo([photo], worker=worker) == [made.text]
