from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.clock import Instant
from observer_app.core.entries import (
    MAX_BODY_BYTES,
    Entry,
    check_alias,
    check_station,
    read_body,
    write_body,
)
from observer_app.core.errors import InputError
from observer_app.core.kinds import PAYLOADS, EntryKind
from tests.core.making import entry
from tests.core.payloads import payload_of

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    kind = draw(st.sampled_from(list(EntryKind)))
    milliseconds = st.integers(0, 4_000_000_000_000)

    def moment() -> datetime:
        whole = draw(milliseconds)
        return datetime.fromtimestamp(whole // 1000, tz=UTC).replace(
            microsecond=whole % 1000 * 1000
        )

    return Entry(
        kind=kind,
        device=draw(st.from_regex(r"[0-9a-f]{32}", fullmatch=True)),
        author=draw(st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}", fullmatch=True)),
        election=draw(st.text(max_size=64, alphabet=st.characters(exclude_categories=["Cs"]))),
        station=draw(st.sampled_from(["", "14/3", "A-1/0007b"])),
        happened_at=moment(),
        recorded=Instant(
            wall=moment(),
            mono_ms=draw(st.integers(0, 2**53 - 1)),
            boot=draw(TEXT),
            offset_min=draw(st.integers(-1439, 1439)),
        ),
        payload=draw(payload_of(kind)),
    )


@given(entries())
def test_reading_gives_what_was_written(item: Entry) -> None:
    assert read_body(write_body(item)) == item


def test_every_kind_can_be_written() -> None:
    assert set(PAYLOADS) == set(EntryKind)


@pytest.mark.parametrize(
    "payload",
    [{}, {"event": 1}, {"event": "x", "other": 1}, {"event": "x" * 65}, {"event": None}],
)
def test_a_payload_of_another_shape_is_not_written(payload: dict[str, Any]) -> None:
    with pytest.raises(InputError, match=r"entry\.bad_payload"):
        write_body(entry(EntryKind.EVENT, payload))


def test_an_entry_beyond_the_bound_is_neither_written_nor_read() -> None:
    answers = [
        {"question": str(n), "value": "ə" * 20_000, "at": "2025-01-29T04:00:00.000Z"}
        for n in range(10)
    ]
    payload = {"form": "x", "answers": answers}
    with pytest.raises(InputError, match=r"entry\.too_large"):
        write_body(entry(EntryKind.CHECKLIST, payload))
    with pytest.raises(InputError, match=r"json\.too_large"):
        read_body(b"x" * (MAX_BODY_BYTES + 1))


def test_only_an_aware_time_is_written() -> None:
    item = entry(EntryKind.TALLY, {"count": 1})
    with pytest.raises(InputError, match=r"time\.naive"):
        write_body(replace(item, happened_at=item.happened_at.replace(tzinfo=None)))


@pytest.mark.parametrize("alias", ["a", "baki-17", "A.b_c-d", "x" * 32])
def test_pseudonyms_are_plain(alias: str) -> None:
    assert check_alias(alias) == alias


@pytest.mark.parametrize("alias", ["", "-x", ".x", "x" * 33, "a b", "ə", "a\n", "a,b", "*"])
def test_other_pseudonyms_are_refused(alias: str) -> None:
    with pytest.raises(InputError, match=r"alias\.invalid"):
        check_alias(alias)


@pytest.mark.parametrize("station", ["", "14", "14/", "/3", "14/3/1", "../3", "a b/3", "14/3\n"])
def test_other_stations_are_refused(station: str) -> None:
    with pytest.raises(InputError, match=r"station\.invalid"):
        check_station(station)
    assert check_station("14/3") == "14/3"
