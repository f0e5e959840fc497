from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.media.found import Found, clean_word, is_time, read_found, write_found
from observer_app.media.protocol import (
    LIMITS,
    Kind,
    ProtocolError,
    pack_range,
    read_frame,
    unpack_range,
    write_frame,
)

FOUND = Found(
    width=4032,
    height=3024,
    captured_at="2018-02-05T15:11:44+08:00",
    gps=(231779167, -1133943167),
    duration_ms=4002,
    make="Apple",
    model="iPhone 8",
    preview_width=512,
    preview_height=384,
)


def test_a_frame_comes_back_as_it_was_written() -> None:
    pipe = io.BytesIO()
    write_frame(pipe, Kind.DATA, b"abc")
    pipe.seek(0)
    assert read_frame(pipe, Kind.DATA) == (Kind.DATA, b"abc")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x02\x00\x00",  # ends in the header
        b"\x02\x00\x00\x00\x05abc",  # ends in the payload
        b"\x11\x00\x00\x00\x00",  # another kind
        b"\xee\x00\x00\x00\x00",  # no kind
        b"\x02\xff\xff\xff\xff",  # four gigabytes
    ],
)
def test_a_wrong_frame_is_refused(data: bytes) -> None:
    with pytest.raises(ProtocolError):
        read_frame(io.BytesIO(data), Kind.DATA)


def test_a_long_frame_is_refused_before_it_is_read() -> None:
    length = LIMITS[Kind.PIXELS] + 1
    pipe = io.BytesIO(bytes([Kind.PIXELS]) + length.to_bytes(4, "big") + bytes(16))
    with pytest.raises(ProtocolError):
        read_frame(pipe, Kind.PIXELS)
    assert pipe.tell() == 5
    with pytest.raises(ProtocolError):
        write_frame(io.BytesIO(), Kind.PIXELS, bytes(length))


def test_a_range_has_one_size() -> None:
    assert unpack_range(pack_range(1 << 40, length=7)) == (1 << 40, 7)
    with pytest.raises(ProtocolError):
        unpack_range(b"123")


def test_findings_come_back_as_they_were_written() -> None:
    assert read_found(write_found(FOUND)) == FOUND


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (b'"width":4032', b'"width":0'),
        (b'"width":4032', b'"width":70000'),
        (b'"width":4032', b'"width":true'),
        (b'"width":4032', b'"width":"4032"'),
        (b'"preview_width":512', b'"preview_width":513'),
        (b'"lat_e7":231779167', b'"lat_e7":900000001'),
        (b'"lat_e7":231779167', b'"lat_e7":null'),
        (b'"duration_ms":4002', b'"duration_ms":-1'),
        (b'"make":"Apple"', b'"make":"Ap\\u0000ple"'),
        (b'"make":"Apple"', b'"make":"\\u202eelppA"'),
        (b'"make":"Apple"', b'"make":"' + b"A" * 65 + b'"'),
        (b"2018-02-05", b"2018-02-31"),
        (b"+08:00", b"+08:00<b>"),
        (b'"make":"Apple",', b""),
        (b'"make":"Apple"', b'"make":"Apple","make":"Apple"'),
    ],
)
def test_findings_out_of_bounds_are_refused(field: bytes, value: bytes) -> None:
    payload = write_found(FOUND)
    assert field in payload
    with pytest.raises(ProtocolError):
        read_found(payload.replace(field, value))


@given(st.binary(max_size=300))
def test_any_bytes_as_findings_are_refused_in_one_way(payload: bytes) -> None:
    with pytest.raises(ProtocolError):
        read_found(payload)


@given(st.text())
def test_a_cleaned_word_stays_clean(text: str) -> None:
    word = clean_word(text)
    assert clean_word(word) == word
    assert word is None or 0 < len(word) <= 64


def test_a_word_ends_at_its_padding() -> None:
    assert clean_word("HTC\0\0\0\0") == "HTC"
    assert clean_word("\0\0") is None
    assert clean_word(7) is None


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("2012-09-29T16:11:25", True),
        ("2012-09-29T16:11:25Z", True),
        ("2012-09-29T16:11:25-03:30", True),
        ("2012-09-29 16:11:25", False),
        ("2012-13-29T16:11:25", False),
        ("0000-00-00T00:00:00", False),
        ("2012-09-29T16:11:25+99:00", False),
    ],
)
def test_only_real_moments_are_times(text: str, good: bool) -> None:
    assert is_time(text) is good
