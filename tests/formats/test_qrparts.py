"""Base45, bounded unpacking, and texts in parts that come back in any order."""

from __future__ import annotations

import contextlib
import random
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.errors import InputError, VerificationError
from observer_app.formats.base45 import ALPHABET, read_base45, write_base45
from observer_app.formats.packing import pack, unpack
from observer_app.formats.qrparts import (
    CODE_CHARS,
    MAX_PARTS,
    Incomplete,
    code_contents,
    join_contents,
)

CODE = "qr.damaged"


@pytest.mark.parametrize(
    ("data", "text"),
    [(b"", ""), (b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581")],
)
def test_base45_is_that_of_the_rfc(data: bytes, text: str) -> None:
    assert write_base45(data) == text
    assert read_base45(text, code=CODE) == data


@given(st.binary(max_size=300))
def test_base45_reads_what_it_writes(data: bytes) -> None:
    assert read_base45(write_base45(data), code=CODE) == data


@given(st.text(ALPHABET, max_size=60))
def test_base45_has_one_spelling(text: str) -> None:
    try:
        data = read_base45(text, code=CODE)
    except VerificationError:
        return
    assert write_base45(data) == text


@pytest.mark.parametrize("text", ["a", "GGW", ":::", "A", "BB8A", "É00", "BB8\n"])
def test_what_is_no_base45_is_refused(text: str) -> None:
    with pytest.raises(VerificationError):
        read_base45(text, code=CODE)


def test_unpacking_stops_at_its_bound() -> None:
    assert unpack(pack(b"x" * 1000), max_bytes=1000, code=CODE) == b"x" * 1000
    bomb = zlib.compress(bytes(50 << 20), 9)
    for packed in (pack(b"x" * 1001), bomb, pack(b"x")[:-1], pack(b"x") + b"y", b"", b"text"):
        with pytest.raises(VerificationError) as refused:
            unpack(packed, max_bytes=1000, code=CODE)
        assert refused.value.code == CODE


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400), st.randoms())
def test_a_text_comes_back_whatever_the_order(text: str, luck: random.Random) -> None:
    contents = list(code_contents(text))
    luck.shuffle(contents)
    joined = join_contents([*contents, *contents])
    assert joined.texts == (text,)
    assert joined.incomplete == ()


def noise(length: int) -> str:
    return random.Random(3).randbytes(length // 2).hex()


def test_a_long_text_goes_into_even_parts_that_each_fit_a_code() -> None:
    text = noise(20_000)
    contents = code_contents(text)
    assert 1 < len(contents) <= MAX_PARTS
    assert max(map(len, contents)) <= CODE_CHARS
    assert max(map(len, contents)) - min(map(len, contents[:-1])) <= 2
    assert all(set(content) <= set(ALPHABET) for content in contents)
    assert join_contents(reversed(contents)).texts == (text,)


def test_short_texts_in_code_letters_stay_readable() -> None:
    assert code_contents("OBSERVER-SHEET-1/AB/3") == ("OBSERVER-SHEET-1/AB/3",)
    assert code_contents("A" * CODE_CHARS) == ("A" * CODE_CHARS,)
    assert code_contents("A" * (CODE_CHARS + 1))[0].startswith("OBSQR1/")


def test_a_text_that_looks_like_a_part_comes_back() -> None:
    text = "OBSQR1/0000000000000000/1/2/A"
    assert join_contents(code_contents(text)).texts == (text,)


def test_missing_parts_are_named() -> None:
    contents = code_contents(noise(20_000))
    joined = join_contents(["BESIDE", contents[0], contents[2]])
    assert joined.texts == ("BESIDE",)
    name = contents[0].split("/")[1]
    missing = tuple(n for n in range(1, len(contents) + 1) if n not in (1, 3))
    assert joined.incomplete == (Incomplete(id=name, parts=len(contents), missing=missing),)


def test_parts_of_several_texts_do_not_mix() -> None:
    one, other = code_contents(noise(20_000)), code_contents("Ə" * 50 + noise(18_000))
    mixed = [part for pair in zip(one, other, strict=False) for part in pair]
    assert len(join_contents([*mixed, *one, *other]).texts) == 2


def _changed(contents: tuple[str, ...]) -> list[list[str]]:
    first, rest = contents[0], list(contents[1:])
    head, _, letters = first.rpartition("/1/")
    other = "0" if letters[-1] != "0" else "1"
    return [
        [first[:-1] + other, *rest],
        [first, first[:-1] + other, *rest],
        [first.replace("/1/", "/0/", 1), *rest],
        [first.replace("OBSQR1/", "OBSQR1/A", 1), *rest],
        ["OBSQR1/"],
        [f"{head}/99/99/A"],
        [f"{head}/2/1/A"],
        ["OBSQR1/0123456789ABCDEF/1/1/" + write_base45(zlib.compress(bytes(70_000)))],
        ["OBSQR1/0123456789ABCDEF/1/1/" + write_base45(pack(b"another text"))],
        ["OBSQR1/A8100AE6AA1940D0/1/1/" + write_base45(pack(b"\xff\xfe"))],
    ]


@pytest.mark.parametrize("number", range(10))
def test_parts_that_lie_are_refused(number: int) -> None:
    with pytest.raises(VerificationError) as refused:
        join_contents(_changed(code_contents(noise(6000)))[number])
    assert refused.value.code == CODE


@given(st.lists(st.text(max_size=50) | st.text(ALPHABET).map("OBSQR1/".__add__), max_size=5))
def test_any_contents_are_taken_or_refused_in_one_way(contents: list[str]) -> None:
    with contextlib.suppress(VerificationError):
        join_contents(contents)


def test_what_is_too_long_is_refused() -> None:
    for text in ("x" * 65_537, noise(60_000)):
        with pytest.raises(InputError) as refused:
            code_contents(text)
        assert refused.value.code == "qr.too_long"
