"""A summary reads as it was written, and nothing else reads at all."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.chain import Head, device_id
from observer_app.core.errors import InputError, VerificationError
from observer_app.core.results import Figures
from observer_app.formats.base45 import ALPHABET
from observer_app.formats.signing import SigningKey, sign, verify_raw
from observer_app.formats.summary import (
    DOMAIN,
    PREFIX,
    HourFigures,
    ProtocolFigures,
    SummaryContent,
    read_claim,
    verify_summary,
    write_summary,
)

KEY = SigningKey(b"\x07" * 32)
COUNTS = st.integers(0, 100_000_000)
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
FIGURES = st.builds(
    lambda lines, votes: Figures(
        {k: v for k, v in lines.items() if k.isascii()},
        {k: v for k, v in votes.items() if k.isascii()},
    ),
    st.dictionaries(NAMES, COUNTS, max_size=5),
    st.dictionaries(NAMES, COUNTS, max_size=5),
)
PROTOCOLS = st.builds(
    ProtocolFigures,
    contest=NAMES,
    answers=st.fixed_dictionaries(
        {},
        optional={
            "compiled": st.sampled_from(["yes", "no", "not-observed"]),
            "copy": st.sampled_from(["given", "refused", "not-asked", "not-observed"]),
        },
    ),
    copies=st.dictionaries(st.sampled_from(["", "copy", "posted"]), FIGURES),
)
CONTENTS = st.builds(
    SummaryContent,
    alias=st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}", fullmatch=True),
    election=NAMES,
    station=st.just("14/3"),
    at=st.just(datetime(2025, 1, 29, 15, 30, 0, 250_000, tzinfo=UTC)),
    head=st.builds(
        Head,
        device=st.just(device_id(KEY.public_key)),
        seq=st.integers(0, 100_000),
        id=st.binary(max_size=8).map(lambda data: hashlib.sha256(data).hexdigest()),
    ),
    tally=COUNTS,
    watched_min=st.integers(0, 900),
    open_min=st.integers(0, 900),
    turnout=st.lists(
        st.builds(HourFigures, hour=st.just("10:00"), announced=COUNTS, counted=COUNTS),
        max_size=4,
    ).map(tuple),
    protocols=st.lists(PROTOCOLS, max_size=3).map(tuple),
)
USUAL = SummaryContent(
    alias="alpha",
    election="az-2025",
    station="9/12",
    at=datetime(2025, 1, 29, 15, 30, tzinfo=UTC),
    head=Head(device_id(KEY.public_key), 412, "ab" * 32),
    tally=834,
    watched_min=640,
    open_min=660,
)


@given(CONTENTS)
def test_a_summary_reads_as_it_was_written(content: SummaryContent) -> None:
    text = write_summary(content, key=KEY)
    assert set(text) <= set(ALPHABET)
    verified = verify_summary(read_claim(text), public_key=KEY.public_key)
    assert verified.content == content
    assert verified.text == text
    assert verified.fingerprint == KEY.fingerprint


@given(st.text(max_size=80), st.booleans())
def test_any_text_is_refused_in_one_way(text: str, with_prefix: bool) -> None:
    with pytest.raises(VerificationError) as refused:
        read_claim(PREFIX + text if with_prefix else text)
    assert refused.value.code in ("summary.malformed", "summary.not_a_summary")


def test_no_letter_of_a_summary_can_be_changed() -> None:
    text = write_summary(USUAL, key=KEY)
    for at in range(len(PREFIX), len(text)):
        other = text[:at] + ("7" if text[at] != "7" else "8") + text[at + 1 :]
        with pytest.raises(VerificationError):
            verify_summary(read_claim(other), public_key=KEY.public_key)


def test_the_signature_is_worth_nothing_elsewhere_and_no_other_is_worth_one_here() -> None:
    claim = read_claim(write_summary(USUAL, key=KEY))
    verify_raw(DOMAIN + claim.body, claim.signature, public_key=KEY.public_key)
    with pytest.raises(VerificationError):
        verify_raw(claim.body, claim.signature, public_key=KEY.public_key)
    elsewhere = sign(claim.body, key=KEY, namespace="observer-receipt-v1")
    assert claim.signature not in elsewhere


def test_only_the_device_itself_can_sign() -> None:
    other = SigningKey(b"\x08" * 32)
    with pytest.raises(InputError) as refused:
        write_summary(USUAL, key=other)
    assert refused.value.code == "summary.other_key"
    claim = read_claim(write_summary(USUAL, key=KEY))
    with pytest.raises(VerificationError) as forged:
        verify_summary(claim, public_key=other.public_key)
    assert forged.value.code == "summary.bad_signature"


MANY = Figures({}, {str(n): n for n in range(2001)})


@pytest.mark.parametrize(
    "content",
    [
        replace(USUAL, protocols=(ProtocolFigures("c", {}, {"": MANY}),)),
        replace(USUAL, turnout=(HourFigures("10:00", 1, 1),) * 49),
        replace(USUAL, tally=100_000_001),
        replace(USUAL, protocols=tuple(ProtocolFigures(str(n)) for n in range(33))),
    ],
    ids=["votes", "hours", "tally", "contests"],
)  # fmt: skip
def test_more_than_a_reader_takes_is_never_written(content: SummaryContent) -> None:
    with pytest.raises(InputError) as refused:
        write_summary(content, key=KEY)
    assert refused.value.code == "summary.too_large"
