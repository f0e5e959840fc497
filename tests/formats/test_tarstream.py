from __future__ import annotations

import io
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.errors import InputError, VerificationError
from observer_app.formats.tarstream import (
    MAX_MEMBER_BYTES,
    RECORD_BYTES,
    Member,
    check_name,
    read_small,
    write_header,
    write_small,
    write_tar,
)

NAMES = st.from_regex(r"[a-z0-9][a-z0-9._-]{0,8}(/[a-z0-9][a-z0-9._-]{0,8}){0,3}", fullmatch=True)
FILES = st.dictionaries(NAMES, st.binary(max_size=1500), max_size=6)


def read(data: bytes) -> dict[str, bytes]:
    return read_small(data, max_members=100, max_bytes=1 << 20)


@given(FILES)
def test_reading_gives_what_was_written(files: dict[str, bytes]) -> None:
    data = write_small(files)
    assert read(data) == files
    assert list(read(data)) == list(files)
    assert len(data) % RECORD_BYTES == 0


@given(FILES)
def test_python_reads_the_same(files: dict[str, bytes]) -> None:
    with tarfile.open(fileobj=io.BytesIO(write_small(files))) as archive:
        found = {}
        for info in archive:
            held = archive.extractfile(info)
            assert held is not None
            found[info.name] = held.read()
            assert (info.mode, info.uid, info.gid, info.mtime) == (0o644, 0, 0, 0)
            assert (info.uname, info.gname, info.isreg()) == ("", "", True)
    assert found == files


@given(st.dictionaries(NAMES, st.binary(max_size=600), min_size=1, max_size=3), st.integers(0))
def test_a_flipped_bit_outside_of_content_is_refused_or_shows(
    files: dict[str, bytes], bit: int
) -> None:
    data = bytearray(write_small(files))
    bit %= len(data) * 8
    data[bit // 8] ^= 1 << bit % 8
    try:
        assert read(bytes(data)) != files
    except VerificationError as exc:
        code = exc.code
    else:
        code = "tar.read"
    assert code.startswith("tar.")


@pytest.mark.parametrize("name", ["VERIFY.txt", "a/VERIFY.txt", "a/b.c-d_e/0", "a" * 100])
def test_plain_names_are_accepted(name: str) -> None:
    assert check_name(name) == name


@pytest.mark.parametrize(
    "name",
    ["", "/", "/a", "a/", "a//b", ".", "..", "a/../b", ".a", "-a", "A", "a b", "a\\b", "a:b",
     "a\n", "ə", "a\x00", "a" * 101, "verify.TXT", "VERIFY.txt/..", "*"],
)  # fmt: skip
def test_other_names_are_neither_written_nor_read(name: str) -> None:
    with pytest.raises(VerificationError, match=r"tar\.bad_name"):
        write_small({name: b""})


def test_a_name_that_comes_twice_is_refused() -> None:
    once = write_header("a", 0)
    data = once * 2 + bytes(RECORD_BYTES - 1024)
    with pytest.raises(VerificationError, match=r"tar\.bad_name"):
        read(data)


def test_counts_and_sizes_are_bounded_before_anything_is_read() -> None:
    data = write_small({"a": b"123", "b": b"456"})
    with pytest.raises(VerificationError, match=r"tar\.too_large"):
        read_small(data, max_members=1, max_bytes=100)
    with pytest.raises(VerificationError, match=r"tar\.too_large"):
        read_small(data, max_members=9, max_bytes=5)
    claim = write_header("a", MAX_MEMBER_BYTES)
    with pytest.raises(VerificationError, match=r"tar\.too_large"):
        read(claim)
    with pytest.raises(VerificationError, match=r"tar\.truncated"):
        read_small(claim, max_members=1, max_bytes=MAX_MEMBER_BYTES)


@pytest.mark.parametrize("chunks", [(b"12",), (b"12", b"34"), ()])
def test_a_member_must_be_as_long_as_it_said(chunks: tuple[bytes, ...]) -> None:
    with pytest.raises(InputError, match=r"tar\.wrong_size"):
        list(write_tar([Member(name="a", size_bytes=3, chunks=lambda: chunks)]))


@pytest.mark.parametrize("size", [-1, MAX_MEMBER_BYTES + 1])
def test_sizes_that_ustar_can_not_hold_are_refused(size: int) -> None:
    with pytest.raises(InputError, match=r"tar\.too_large"):
        write_header("a", size)


def test_every_cut_is_seen() -> None:
    data = write_small({"a": b"x" * 600})
    for size in range(0, len(data), 100):
        with pytest.raises(VerificationError, match=r"tar\.truncated"):
            read(data[:size])
