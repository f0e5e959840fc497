"""Sheets of a real notebook: an observer's own, and one that a coordinator received."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from observer_app.core.chain import write_link
from observer_app.core.errors import InputError
from observer_app.core.kinds import Basis, ReviewStatus
from observer_app.services import authority, evidence, exchange, sheets
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import (
    Amend,
    ChooseStation,
    NoteIncident,
    Retract,
    ReviewIncident,
)
from observer_app.services.session import Role, Session, create_session
from observer_app.store.keys import FLOOR_KDF
from tests.services_sheets import pdf
from tests.services_sheets.samples import jpeg

MORNING = datetime(2025, 1, 29, 4, 0, tzinfo=UTC)
PASSPHRASE = "turac quba lerik samux astara 41"


@dataclass(frozen=True, slots=True)
class Day:
    """Two notebooks after a bundle went from one to the other."""

    observer: Session
    coordinator: Session
    seen: str
    told: str
    photo: bytes


def _create(folder: Path, role: Role, alias: str, clock: ScriptedClock) -> Session:
    return create_session(
        folder, passphrase=PASSPHRASE, role=role, alias=alias, clock=clock, kdf=FLOOR_KDF
    )


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    folder = tmp_path_factory.mktemp("day")
    clock = ScriptedClock(MORNING)
    coordinator = _create(folder / "coordinator", Role.COORDINATOR, "merkez", clock)
    observer = _create(folder / "observer", Role.OBSERVER, "turac", clock)
    authority.init_authority(coordinator)
    authority.request_enrolment(observer, folder / "request.json")
    authority.approve_enrolment(coordinator, folder / "request.json", folder / "approval.json")
    authority.accept_enrolment(observer, folder / "approval.json")
    observer.execute(ChooseStation("70", "11", name="Məktəb № 4"))
    seen = observer.execute(
        NoteIncident(
            "V03",
            text="Bir qrup iki dəfə səs verdi.",
            group={"size": 11, "vehicle": "ağ mikroavtobus"},
            at=MORNING - timedelta(minutes=12),
        )
    ).newest.id
    told = observer.execute(
        NoteIncident("S01", basis=Basis.TOLD, text="Pressure", told_by="a voter")
    ).newest.id
    photo = jpeg(1200, 900)
    (folder / "IMG_0001.jpg").write_bytes(photo)
    evidence.attach(observer, [folder / "IMG_0001.jpg"], to=seen)
    observer.execute(Amend(seen, "counted again", {"text": "Bir qrup üç dəfə səs verdi."}))
    observer.execute(Retract(told, "The voter took it back"))
    _deliver(observer, coordinator, folder)
    coordinator.execute(ReviewIncident(seen, ReviewStatus.CONFIRMED, "Also at station 12"))
    yield Day(observer, coordinator, seen, told, photo)
    observer.close()
    coordinator.close()


def _deliver(observer: Session, coordinator: Session, folder: Path) -> None:
    (folder / "bundles").mkdir()
    exchange.export(observer, folder / "bundles" / "evening.tar.age", light=False)
    judged = exchange.import_bundles(coordinator, [folder / "bundles"])
    assert [str(item.verdict) for item in judged] == ["accepted"]


def _squeezed(data: bytes) -> str:
    return pdf.text(data).replace(" ", "")


@pdf.needs_poppler
def test_an_observer_prints_what_they_noted(day: Day) -> None:
    data = sheets.make_sheets(day.observer, [day.seen], lang="az")
    said = pdf.text(data)
    for words in (
        "V03. Karusel: qrup bir neçə məntəqədə səs verir",
        "11 saylı seçki məntəqəsi, Məktəb № 4",
        "29 yanvar 2025, 07:48",
        "hadisədən 12 dəq sonra",
        "Bir qrup iki dəfə səs verdi.",
        "Bir qrup üç dəfə səs verdi.",
        "counted again",
        "Sayı: 11",
        "IMG_0001.jpg",
        "Foto",
    ):
        assert words in said
    stored = day.observer.notebook.queries.stored(day.seen)
    for digits in (
        day.seen,
        stored.link.commitment,
        day.observer.head.id,
        day.observer.device,
        hashlib.sha256(day.photo).hexdigest(),
        day.observer.signing_key().fingerprint,
    ):
        assert digits in _squeezed(data)


@pdf.needs_poppler
def test_a_coordinator_prints_what_came_in(day: Day) -> None:
    data = sheets.make_sheets(day.coordinator, [day.seen], lang="en")
    said = pdf.text(data)
    assert "Coordinator's conclusion" in said
    assert "Also at station 12" in said
    assert "came in bundle no. 1" in said
    assert "Act on a violation" in said
    head = day.coordinator.notebook.journal.head(day.observer.device)
    for digits in (day.seen, head.id, day.observer.signing_key().fingerprint):
        assert digits in _squeezed(data)


@pdf.needs_poppler
def test_a_retracted_incident_can_still_be_printed(day: Day) -> None:
    said = pdf.text(sheets.make_sheets(day.observer, [day.told[:10]], lang="ru"))
    assert "Отозвано автором" in said
    assert "The voter took it back" in said
    assert "Кем сообщено a voter" in said
    assert "Лист инцидента" in said


@pdf.needs_poppler
def test_the_same_incident_named_twice_is_one_sheet(day: Day) -> None:
    once = sheets.make_sheets(day.observer, [day.seen, day.told], lang="en")
    twice = sheets.make_sheets(day.observer, [day.seen, day.told, day.seen[:20]], lang="en")
    assert once == twice


def test_the_command_on_the_sheet_gives_the_entry_id(day: Day, tmp_path: Path) -> None:
    stored = day.observer.notebook.queries.stored(day.seen)
    links = day.observer.notebook.journal.links(day.observer.device)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "journal.jsonl").write_bytes(
        b"".join(write_link(x) + b"\n" for x in links)
    )
    sheet = sheets.gather(day.observer, [day.seen], lang="en").sheets[0]
    steps = sheet["steps"]
    assert isinstance(steps, list)
    command = "".join(run["t"] for run in steps[3]["command"][0])
    assert f"sed -n {stored.link.seq}p" in command
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, check=True)
    assert done.stdout.split()[0].decode() == day.seen


def test_pages_are_pictures_of_the_same_sheet(day: Day) -> None:
    from PIL import Image

    pages = sheets.sheet_pages(day.observer, [day.seen], lang="en", pixels_per_inch=72)
    assert 2 <= len(pages) <= 3
    for page in pages:
        assert Image.open(BytesIO(page)).size == (595, 842)


def test_a_folder_gets_a_file_each_and_a_pdf_gets_all(day: Day, tmp_path: Path) -> None:
    refs = [day.seen, day.told]
    each = sheets.write_sheets(day.observer, refs, tmp_path / "out", lang="az")
    assert [path.name for path in each] == [
        f"70-11-V03-{day.seen[:8]}-az.pdf",
        f"70-11-S01-{day.told[:8]}-az.pdf",
    ]
    assert sorted((tmp_path / "out").iterdir()) == sorted(each)
    (one,) = sheets.write_sheets(day.observer, refs, tmp_path / "all.pdf", lang="az")
    assert one.read_bytes() == sheets.make_sheets(day.observer, refs, lang="az")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.pdf", "out"]


def test_a_file_that_is_there_is_not_overwritten(day: Day, tmp_path: Path) -> None:
    kept = tmp_path / f"70-11-S01-{day.told[:8]}-en.pdf"
    kept.write_bytes(b"mine")
    with pytest.raises(InputError) as caught:
        sheets.write_sheets(day.observer, [day.seen, day.told], tmp_path, lang="en")
    assert caught.value.code == "file.exists"
    assert list(tmp_path.iterdir()) == [kept]
    assert kept.read_bytes() == b"mine"
    sheets.write_sheets(day.observer, [day.told], tmp_path, lang="en", overwrite=True)
    assert kept.read_bytes().startswith(b"%PDF")


def test_printing_writes_nothing_to_the_journal(day: Day) -> None:
    head = day.observer.head
    sheets.make_sheets(day.observer, [day.seen], lang="en")
    assert day.observer.head == head


@pytest.mark.parametrize(
    ("refs", "lang", "code"),
    [
        (["1"], "en", "sheet.not_an_incident"),
        (["999"], "en", "entry.not_found"),
        ([], "en", "sheet.none_given"),
        (["1"], "de", "sheet.language"),
        (["1"], "../en", "sheet.language"),
        (["1"] * 501, "en", "sheet.too_many"),
    ],
)
def test_what_can_not_be_printed_is_refused(
    day: Day, tmp_path: Path, refs: list[str], lang: str, code: str
) -> None:
    with pytest.raises(InputError) as caught:
        sheets.write_sheets(day.observer, refs, tmp_path / "new", lang=lang)
    assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_laptop_that_is_set_to_another_zone_does_not_move_the_hour(tmp_path: Path) -> None:
    clock = ScriptedClock(MORNING, offset_min=0)
    session = _create(tmp_path / "observer", Role.OBSERVER, "turac", clock)
    session.execute(ChooseStation("70", "11"))
    told = session.execute(NoteIncident("S01", at=MORNING - timedelta(minutes=12))).newest.id
    text = " ".join(pdf.text(sheets.make_sheets(session, [told], lang="en")).split())
    session.close()
    # Baku is four hours ahead: 03:48 UTC is 07:48 there, as its author saw it in the window.
    assert "29 January 2025, 07:48" in text
    assert "local time (UTC+04:00)" in text
    assert "the device was set to UTC+00:00" in text
    assert "29 January 2025, 03:48" not in text


@pytest.mark.parametrize(
    ("stated", "begun", "amended", "words"),
    [
        (12, None, False, "as the observer stated it"),
        (None, 18, False, "no time was stated: the device's clock when the account was begun"),
        (None, None, False, "no time was stated: the device's clock when it was written down"),
        (None, 18, True, "as the observer stated it"),
        (12, 18, False, "as the observer stated it"),
    ],
)
@pdf.needs_poppler
def test_a_time_is_called_stated_only_if_somebody_stated_it(
    tmp_path: Path, stated: int | None, begun: int | None, amended: bool, words: str
) -> None:
    clock = ScriptedClock(MORNING)
    with closing(_create(tmp_path / "observer", Role.OBSERVER, "turac", clock)) as session:
        session.execute(ChooseStation("70", "11"))
        ago = [None if m is None else MORNING - timedelta(minutes=m) for m in (stated, begun)]
        noted = session.execute(NoteIncident("V03", at=ago[0], begun=ago[1])).newest.id
        if amended:
            session.execute(Amend(noted, "earlier", happened_at=MORNING - timedelta(hours=1)))
        said = " ".join(pdf.text(sheets.make_sheets(session, [noted], lang="en")).split())
    assert words in said
    assert said.count("no time was stated") + said.count("as the observer stated it") == 1
