"""What a printed sheet says, and that it is the same everywhere."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from observer_app.core.canonical import JsonValue
from observer_app.core.kinds import ReviewStatus
from observer_app.services.sheet_print import print_pages, print_pdf
from observer_app.services.sheet_words import LANGUAGES, words_in
from tests.services_sheets import pdf
from tests.services_sheets.samples import (
    amended,
    concluded,
    delivered,
    digest,
    incident,
    jpeg,
    piece,
    retracted,
    sheet_set,
)

SAID = {
    "en": (
        "Act on a violation",
        "Empty box not shown",
        "Critical (4 of 4)",
        "29 January 2025, 08:03",
        "The device's clock said 29 January 2025, 08:05",
        "Seen by the observer",
        "Not verified by a lawyer.",
        "Witness 2",
        "page 1 of 2",
    ),
    "az": (
        "Qanun pozuntusu barədə akt",
        "Boş qutu göstərilməyib",
        "Kritik (4/4)",
        "29 yanvar 2025, 08:03",
        "Cihazın saatı 29 yanvar 2025, 08:05 göstərirdi",
        "Müşahidəçi özü görüb",
        "Hüquqşünas tərəfindən yoxlanılmayıb.",
        "2-ci şahid",
        "səhifə 1 / 2",
    ),
    "ru": (
        "Акт о нарушении",
        "Пустой ящик не показан",
        "Критическое (4 из 4)",
        "29 января 2025 г., 08:03",
        "Часы устройства показывали 29 января 2025 г., 08:05",
        "Наблюдатель видел сам",
        "Не проверено юристом.",
        "Свидетель 2",
        "страница 1 из 2",
    ),
}


LAW = {
    "en": "Election Code 104.5",
    "az": "Seçki Məcəlləsi 104.5",
    "ru": "Избирательный кодекс 104.5",
}


@pdf.needs_poppler
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sheet_says_it_in_each_language(lang: str) -> None:
    said = pdf.text(print_pdf(sheet_set(incident(text="Nobody saw the boxes."), lang=lang)))
    for words in (*SAID[lang], "2025-01-29 04:03:00 UTC", "UTC+04:00", LAW[lang], "turac"):
        assert words in said
    assert "Nobody saw the boxes." in said
    assert words_in(lang)["law_caveat"] in said


def test_each_language_has_every_label_with_the_same_places() -> None:
    tables = {lang: words_in(lang).labels() for lang in LANGUAGES}
    places = {
        lang: {name: sorted(_places(text)) for name, text in labels.items()}
        for lang, labels in tables.items()
    }
    assert places["az"] == places["en"]
    assert places["ru"] == places["en"]


def _places(text: str) -> list[str]:
    return [part.partition("}")[0] for part in text.split("{")[1:]]


@pdf.needs_poppler
def test_a_sheet_is_an_archive_pdf_with_every_font_in_it() -> None:
    facts = replace(incident(text="ə ğ ı ş ₼ Щ"), evidence=(piece(1, preview=jpeg()),))
    data = print_pdf(sheet_set(facts, lang="az"))
    assert data.startswith(b"%PDF-1.7")
    found = pdf.fonts(data)
    assert found
    assert all(embedded for _, embedded in found)
    known = ("Libertinus", "DejaVuSansMono", "NewCM")
    assert all(name.partition("+")[2].startswith(known) for name, _ in found)
    meta = pdf.metadata(data)
    assert "<pdfaid:part>2</pdfaid:part>" in meta
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in meta
    facts_of = pdf.info(data)
    assert facts_of["Tagged"] == "yes"
    assert facts_of["JavaScript"] == "no"
    assert facts_of["Page size"].endswith("(A4)")


def test_the_same_input_gives_the_same_bytes() -> None:
    facts = replace(incident(text="Once"), evidence=(piece(1, preview=jpeg()),))
    first = print_pdf(sheet_set(facts))
    assert print_pdf(sheet_set(facts)) == first
    later = replace(facts, printed=replace(facts.printed, wall=facts.recorded.wall))
    assert print_pdf(sheet_set(later)) != first


@pdf.needs_poppler
@pytest.mark.parametrize(
    "text",
    [
        '#eval("1+1") #panic() #read("/etc/passwd")',
        "*bold* _italic_ $x^2$ `raw` = heading",
        "@ref <label> // comment /* block */ \\u{41} ~ -- --- ...",
        "\"quotes\" and 'these' {seq} {0} %s [content] #sys.inputs.sheets",
    ],
)
def test_markup_is_shown_and_never_interpreted(text: str) -> None:
    facts = retracted(incident(text=text, witnesses=text, people=text), reason=text)
    assert pdf.text(print_pdf(sheet_set(facts))).count(" ".join(text.split())) == 4


@pdf.needs_poppler
def test_what_would_hide_or_turn_text_is_spelled_out() -> None:
    said = pdf.text(print_pdf(sheet_set(incident(text="a\u202eb\x00c\x1bd\u200be😀f\ud800g 中"))))
    for name in ("U+202E", "U+0000", "U+001B", "U+200B", "GRINNING FACE", "U+D800", "U+4E2D"):
        assert name in said
    assert not any(unicodedata.category(char) in ("Cc", "Cf", "Cs") for char in said)


@pdf.needs_poppler
def test_every_letter_that_counts_as_printable_is_printed() -> None:
    root = Path(__file__).resolve().parents[2] / "resources" / "sheets" / "coverage.json"
    ranges = json.loads(root.read_text("utf-8"))
    for font in ("serif", "mono", "roman"):
        letters = [chr(c) for low, high in ranges[font] for c in range(low, high + 1)]
        text = " ".join("o" + c if unicodedata.category(c)[0] == "M" else c for c in letters)
        # PDF/A refuses a letter that its font can't draw.
        assert print_pdf(sheet_set(incident(text=text)))


@pdf.needs_poppler
def test_a_long_word_stays_on_the_page_and_whole() -> None:
    word = "".join(chr(0x61 + n % 26) for n in range(20_000 - 1))
    data = print_pdf(sheet_set(replace(incident(text=word), evidence=(piece(1, name=word[:255]),))))
    said = pdf.text(data).replace(" ", "")
    assert word[:300] in said
    pages = print_pages(sheet_set(incident(text=word)), pixels_per_inch=40)
    from io import BytesIO

    from PIL import Image

    for page in pages:
        image = Image.open(BytesIO(page)).convert("L")
        width = image.width
        margin = image.crop((width - width * 18 // 210, 0, width, image.height))
        assert margin.getextrema() == (255, 255), "ink in the right margin"


@pdf.needs_poppler
def test_corrections_say_what_stood_before_and_after() -> None:
    facts = amended(incident(text="The boxes were locked unseen.", witnesses="Two agents"))
    said = pdf.text(print_pdf(sheet_set(facts)))
    for words in (
        "The boxes were locked.",
        "The boxes were loked unseen.",
        "The boxes were locked unseen.",
        "The chair came back at 08:20.",
        "A typing error",
        "(empty)",
        "29 January 2025, 08:10",
        "29 January 2025, 08:23",
    ):
        assert words in said


@pdf.needs_poppler
def test_a_retracted_incident_is_no_act_and_says_why() -> None:
    said = pdf.text(print_pdf(sheet_set(retracted(incident(text="Seen")))))
    assert "Retracted by its author" in said
    assert "Seen from too far away" in said
    assert "Act on a violation" not in said


@pdf.needs_poppler
@pytest.mark.parametrize(
    ("payload", "status", "is_act"),
    [
        ({"basis": "seen"}, None, True),
        ({"basis": "seen"}, ReviewStatus.CONFIRMED, True),
        ({"basis": "seen"}, ReviewStatus.REJECTED, False),
        ({"basis": "told", "told_by": "a voter"}, None, False),
        ({"basis": "media"}, ReviewStatus.CONFIRMED, False),
    ],
)
def test_only_what_was_seen_and_stands_is_an_act(
    payload: dict[str, JsonValue], status: ReviewStatus | None, is_act: bool
) -> None:
    facts = incident(1, **payload)
    if status is not None:
        facts = concluded(facts, status)
    said = pdf.text(print_pdf(sheet_set(facts)))
    assert ("Act on a violation" in said) is is_act
    assert ("Two observers say the same." in said) is (status is not None)


@pdf.needs_poppler
def test_empty_fields_leave_no_trace() -> None:
    said = pdf.text(print_pdf(sheet_set(incident())))
    assert "No text was written." in said
    assert "No files are attached." in said
    for label in (
        "People described",
        "Corrections",
        "Coordinator's conclusion",
        "Told by",
        "Group",
    ):
        assert label not in said


@pdf.needs_poppler
def test_evidence_is_listed_with_its_whole_hash() -> None:
    gone = replace(piece(2, name="VID_0001.mp4", media_type="video/mp4"), is_here=False)
    facts = replace(incident(), evidence=(piece(1, preview=jpeg()), gone))
    said = pdf.text(print_pdf(sheet_set(facts)))
    for number in (1, 2):
        assert digest(f"bytes {number}") in said.replace(" ", "")
    assert "2.4 MB (2,366,947 bytes)" in said.replace("\u00a0", " ")
    assert "announced; the file has not reached this notebook" in said


@pytest.mark.parametrize("count", [1, 2, 3, 4, 9, 10, 30])
def test_any_number_of_pictures_is_laid_out(count: int) -> None:
    sizes = [(512, 384), (384, 512), (512, 20), (20, 512), (1, 1)]
    pieces = tuple(
        piece(n, preview=jpeg(*sizes[n % len(sizes)], colour=f"#{n * 7:02x}5577"))
        for n in range(1, count + 1)
    )
    laid = sheet_set(replace(incident(), evidence=pieces))
    assert len(print_pages(laid, pixels_per_inch=30)) >= 2
    sheet = laid.sheets[0]
    assert sheet["more"] == (
        f"More pictures, in the table alone: {count - 9}." if count > 9 else ""
    )


@pytest.mark.parametrize(
    "preview", [b"", b"\xff\xd8", b"GIF89a", b"\xff\xd8\xff\xc0\x00", jpeg()[:40]]
)
def test_a_preview_that_is_no_jpeg_is_left_out(preview: bytes) -> None:
    assert print_pdf(sheet_set(replace(incident(), evidence=(piece(1, preview=preview),))))


@pdf.needs_poppler
def test_many_incidents_make_one_pdf_each_with_its_own_pages() -> None:
    facts = [incident(n, text=f"Number {n}.") for n in range(1, 31)]
    pages = pdf.page_texts(print_pdf(sheet_set(*facts)))
    assert len(pages) == 60
    assert sum("page 1 of 2" in page for page in pages) == 30
    assert sum("page 2 of 2" in page for page in pages) == 30
    for n in range(1, 31):
        sheet = digest(f"incident {n}")[:12]
        spelled = f"{sheet[:4]} {sheet[4:8]} {sheet[8:]}"
        assert [spelled in page for page in pages].count(True) == 2


@pdf.needs_poppler
def test_the_check_block_has_the_numbers_and_the_commands() -> None:
    facts = delivered(incident(17))
    said = pdf.text(print_pdf(sheet_set(facts)))
    squeezed = said.replace(" ", "")
    for digits in (facts.current.id, facts.commitment, facts.head.id, facts.current.device):
        assert digits in squeezed
    assert facts.fingerprint in squeezed
    for words in (
        "sed -n 17p data/journal.jsonl",
        "ssh-keygen -Y verify -f allowed_signers -I turac -n observer-bundle-v1",
        "sha256sum -c --strict tagmanifest-sha256.txt manifest-sha256.txt",
        "came in bundle no. 2",
        "a coordinator's receipt for entry 30 and all before it",
    ):
        assert words in said


def test_the_qr_code_holds_the_entry_and_the_head() -> None:
    import cv2
    import numpy as np

    facts = incident(17)
    from observer_app.services.sheet_check import qr_text

    text = qr_text(facts)
    assert text == (
        f"OBSERVER-SHEET-1/{facts.current.device}/17/{facts.current.id}/57/{facts.head.id}".upper()
    )
    pages = print_pages(sheet_set(facts), pixels_per_inch=150)
    image = cv2.imdecode(np.frombuffer(pages[-1], np.uint8), cv2.IMREAD_GRAYSCALE)
    assert image is not None
    found, _, _ = cv2.QRCodeDetector().detectAndDecode(image)
    assert found == text


def test_nothing_is_written_while_printing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    templates = Path(__file__).resolve().parents[2] / "resources" / "sheets"
    before = sorted(templates.rglob("*"))
    assert print_pdf(sheet_set(replace(incident(), evidence=(piece(1, preview=jpeg()),))))
    assert list(tmp_path.iterdir()) == []
    assert sorted(templates.rglob("*")) == before


def test_the_templates_ask_for_no_package() -> None:
    templates = Path(__file__).resolve().parents[2] / "resources" / "sheets"
    for template in templates.glob("*.typ"):
        source = template.read_text("utf-8")
        assert "@preview" not in source
        assert "eval(" not in source


@pytest.mark.parametrize(
    ("lang", "shown"),
    [
        ("en", ["1,204", "40.7", "0.0", "1.2 MB (1,200,000 bytes)"]),
        ("az", ["1.204", "40,7", "0,0", "1,2 MB (1.200.000 bayt)"]),
        ("ru", ["1\u00a0204", "40,7", "0,0", "1,2 МБ (1\u00a0200\u00a0000 байт)"]),
    ],
)
def test_numbers_have_the_marks_of_the_sheet_s_language(lang: str, shown: list[str]) -> None:
    words = words_in(lang)
    said = [words.number(1204), words.decimal(Fraction(407, 10)), words.decimal(Fraction(0))]
    assert [*said, words.size(1_200_000)] == shown
