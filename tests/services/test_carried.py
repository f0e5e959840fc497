"""Files in any mixture: each is named with what it carries or why it carries nothing."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from observer_app.media.client import MediaWorker
from observer_app.services import authority, qr
from observer_app.services.carried import Gathered, Given, gather
from observer_app.services.commands import ChooseStation
from observer_app.services.dropped import Dropped
from observer_app.services.session import Session
from observer_app.services.summary import make_summary
from tests.media.degraded import Shot, take_photo
from tests.media.making import photo


@pytest.fixture(scope="module")
def worker() -> Iterator[MediaWorker]:
    with MediaWorker() as warm:
        yield warm


def long_request() -> str:
    """A text that looks like a request and needs several codes."""
    filler = random.Random(5).randbytes(3500).hex()
    return f'{{"format":"observer-enrolment-request-v1","x":"{filler}"}}'


def parts_of(text: str) -> list[Given]:
    pictures = qr.draw_codes(text)
    assert len(pictures) >= 3
    shot = Shot(width=3200, height=2400)
    return [
        Given(f"{n}.jpg", take_photo(picture, shot=shot, seed=n))
        for n, picture in enumerate(pictures, 1)
    ]


def test_a_mixture_is_sorted_and_each_file_is_named(
    observer: Session, tmp_path: Path, worker: MediaWorker
) -> None:
    observer.execute(ChooseStation("23", "32"))
    request = authority.request_bytes(observer).decode("utf-8").rstrip("\n")
    summary = make_summary(observer).text
    (tmp_path / "s.txt").write_bytes(b"\xef\xbb\xbf" + summary.encode() + b"\r\n")
    (tmp_path / "noise.bin").write_bytes(b"\xff\xfe\x00")
    url = qr.draw_qr("https://example.org/menu")
    given = [
        Given("tree.jpg", photo()),
        Given("asks.jpg", take_photo(*qr.draw_codes(request))),
        Given("s.txt", tmp_path / "s.txt"),
        Given("noise.bin", tmp_path / "noise.bin"),
        Given("menu.png", url),
        Given("gone.png", tmp_path / "gone.png"),
    ]
    found = gather(given, worker=worker)
    assert {d.kind: (d.text, d.names) for d in found.documents} == {
        Dropped.REQUEST: (request, ("asks.jpg",)),
        Dropped.SUMMARY: (summary, ("s.txt",)),
    }
    assert {item.name: item.error.code for item in found.left} == {
        "tree.jpg": "qr.none_found",
        "noise.bin": "qr.not_text",
        "menu.png": "qr.none_found",
        "gone.png": "file.unreadable",
    }
    assert (found.lacking, found.waiting) == ((), ())


def test_parts_that_lack_are_told_and_completed_by_later_photos(worker: MediaWorker) -> None:
    text = long_request()
    first, *rest = parts_of(text)
    found = gather([rest[-1]], worker=worker)
    assert found.documents == ()
    (lacking,) = found.lacking
    assert lacking.missing == tuple(range(1, len(rest) + 1))
    assert (lacking.parts, lacking.names) == (len(rest) + 1, (rest[-1].name,))
    whole = gather([first, *rest[:-1]], before=found.waiting, worker=worker)
    (document,) = whole.documents
    assert (document.kind, document.text) == (Dropped.REQUEST, text)
    assert set(document.names) == {first.name, *(item.name for item in rest)}
    assert whole.waiting == ()


def test_what_contradicts_earlier_parts_counts_for_itself(worker: MediaWorker) -> None:
    text = long_request()
    contents = qr.code_contents(text)
    other = contents[0][:-1] + ("0" if contents[0][-1] != "0" else "1")
    wrong = gather([Given("wrong.png", qr.draw_qr(other))], worker=worker)
    good = [Given(f"{n}.png", qr.draw_qr(content)) for n, content in enumerate(contents)]
    found: Gathered = gather(good, before=wrong.waiting, worker=worker)
    assert [document.text for document in found.documents] == [text]
