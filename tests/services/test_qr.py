"""Texts drawn, photographed badly, and read back by the locked-down worker."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from observer_app.core.errors import InputError, VerificationError
from observer_app.media.client import MediaWorker
from observer_app.services import authority, qr
from observer_app.services.session import Session
from tests.media.degraded import Shot, take_photo


@pytest.fixture(scope="module")
def worker() -> Iterator[MediaWorker]:
    with MediaWorker() as warm:
        yield warm


def noise(length: int) -> str:
    return random.Random(3).randbytes(length // 2).hex()


@pytest.mark.parametrize("text", ["A", "OBSERVER 1/2", "Seçki günü, şəkil ə", "A" * 1990, " x "])
def test_what_is_drawn_is_read(worker: MediaWorker, text: str) -> None:
    (picture,) = qr.draw_codes(text)
    assert picture.startswith(b"\x89PNG")
    assert qr.read_qr_photo([io.BytesIO(picture)], worker=worker) == [text]


def test_parts_are_read_from_several_bad_photos_in_any_order(worker: MediaWorker) -> None:
    text = noise(7000)
    pictures = qr.draw_codes(text)
    assert len(pictures) >= 3
    photos = [
        io.BytesIO(take_photo(picture, shot=Shot(width=3200, height=2400), seed=seed))
        for seed, picture in enumerate(pictures)
    ]
    assert qr.read_qr_photo(photos[::-1], worker=worker) == [text]
    with pytest.raises(InputError) as refused:
        qr.read_qr_photo(photos[1:], worker=worker)
    assert refused.value.code == "qr.parts_missing"
    assert refused.value.params == {"missing": "1", "parts": len(pictures)}


def test_a_page_can_collect_parts_photo_by_photo(worker: MediaWorker) -> None:
    text = noise(5000)
    seen: list[str] = []
    for picture in qr.draw_codes(text):
        assert qr.join_contents(seen).texts == ()
        seen += qr.read_photo(io.BytesIO(picture), worker=worker)
    assert qr.join_contents(seen).texts == (text,)


def test_a_photo_without_a_code_says_so(worker: MediaWorker) -> None:
    from tests.media.making import photo

    with pytest.raises(InputError) as refused:
        qr.read_qr_photo([io.BytesIO(photo())], worker=worker)
    assert refused.value.code == "qr.none_found"


def test_text_files_and_photos_carry_the_same(tmp_path: Path, worker: MediaWorker) -> None:
    for name in ("one", "two"):
        qr.write_codes(name.upper(), tmp_path / f"{name}.png")
    (tmp_path / "lines.txt").write_bytes(b"\xef\xbb\xbfTHREE\r\n\nONE\nENDS IN A SPACE \n")
    paths = [tmp_path / name for name in ("two.png", "lines.txt", "one.png")]
    found = qr.carried_texts(paths, worker=worker)
    assert found == ["TWO", "THREE", "ONE", "ENDS IN A SPACE "]
    with pytest.raises(InputError) as refused:
        qr.carried_document(paths, worker=worker)
    assert refused.value.code == "qr.several"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "qr.none_found"), (b"\xff\xfe\x00", "qr.not_text"), (b"%PDF-1.7\xff", "qr.not_text")],
)
def test_files_that_carry_nothing_are_named(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "x"
    path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        qr.carried_texts([path])
    assert refused.value.code == code


def test_codes_are_new_files_or_none(tmp_path: Path) -> None:
    out = tmp_path / "code.png"
    written = qr.write_codes(noise(7000), out)
    assert len(written) > 1
    assert [path.name for path in written] == [f"code-{n + 1}.png" for n in range(len(written))]
    written[0].unlink()
    with pytest.raises(InputError) as refused:
        qr.write_codes(noise(7000), out)
    assert refused.value.code == "file.exists"
    assert not written[0].exists()


def test_enrolment_goes_there_and_back_as_photos(
    observer: Session, coordinator: Session, worker: MediaWorker
) -> None:
    def shown(data: bytes, seed: int) -> bytes:
        photos = [
            io.BytesIO(take_photo(picture, seed=seed))
            for picture in qr.draw_codes(data.decode("utf-8"))
        ]
        assert len(photos) == 1
        return qr.read_qr_photo(photos, worker=worker)[0].encode("utf-8")

    request = authority.request_bytes(observer)
    assert shown(request, 1) == request
    approved = authority.approve_bytes(coordinator, shown(request, 2))
    enrolled = authority.accept_bytes(observer, shown(approved.approval, 3))
    assert enrolled.fingerprint == observer.signing_key().fingerprint
    assert enrolled.serial == approved.enrolment.serial
    assert observer.notebook.vault.get_secret("certificate") is not None


def test_a_forged_request_records_nothing(observer: Session, coordinator: Session) -> None:
    request = authority.request_bytes(observer)
    head = coordinator.head
    with pytest.raises(VerificationError):
        authority.approve_bytes(coordinator, request.replace(b'"alpha"', b'"omega"'))
    assert coordinator.head == head
