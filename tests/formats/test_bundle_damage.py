"""Damage on the way, and files that are something else: each is told for what it is."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from observer_app.core.errors import VerificationError
from observer_app.formats.bundle import verify_bundle
from observer_app.formats.sealing import (
    NONCE_BYTES,
    TAG_BYTES,
    generate_identity,
    read_header,
)
from observer_app.formats.tarstream import RECORD_BYTES
from tests.formats.hostile import (
    Bag,
    check,
    flip,
    good_file,
    refused,
    write_bag,
    write_tar_file,
)
from tests.formats.making import (
    NOW,
    SIGNER,
    content,
)


def test_taking_apart_and_putting_together_changes_nothing(tmp_path: Path, full: Bag) -> None:
    assert check(write_bag(tmp_path / "x.tar.age", full)).alias == SIGNER.alias
    assert full.resigned() == full


def test_any_flipped_bit_of_the_file_is_refused(tmp_path: Path) -> None:
    path = good_file(tmp_path)
    data = path.read_bytes()
    codes = set()
    for bit in range(0, len(data) * 8, 331):
        path.write_bytes(flip(data, bit))
        with pytest.raises(VerificationError) as caught:
            check(path)
        codes.add(caught.value.code)
    assert codes >= {"bundle.damaged", "bundle.not_for_us", "bundle.not_a_bundle"}
    assert codes <= {
        "bundle.damaged",
        "bundle.not_for_us",
        "bundle.not_a_bundle",
        "bundle.truncated",  # the header's own last line end
    }
    path.write_bytes(flip(data, len(data) * 4))
    refused(path, "bundle.damaged")


def test_any_flipped_bit_inside_is_refused(tmp_path: Path, light: Bag) -> None:
    tar = light.tar()
    for bit in range(5, len(tar) * 8, 641):
        with pytest.raises(VerificationError) as caught:
            check(write_tar_file(tmp_path / "x.tar.age", flip(tar, bit)))
        assert caught.value.code.startswith("bundle."), bit


def payload_at(data: bytes) -> int:
    """Return where the encrypted chunks begin; the header's length differs in every file."""
    return len(read_header(io.BytesIO(data)).raw) + NONCE_BYTES


@pytest.mark.parametrize("kept", [1, 5_000, 65_552, 65_553, 100_000])
def test_a_file_cut_short_is_told_from_a_damaged_one(tmp_path: Path, kept: int) -> None:
    path = good_file(tmp_path, content())
    data = path.read_bytes()
    path.write_bytes(data[: payload_at(data) + kept])
    refused(path, "bundle.truncated")
    path.write_bytes(flip(data, (payload_at(data) + kept) * 8))
    refused(path, "bundle.damaged")


def test_a_file_cut_short_anywhere_is_refused(tmp_path: Path) -> None:
    path = good_file(tmp_path)
    data = path.read_bytes()
    start = payload_at(data)
    for size in [*range(0, start + 40, 7), *range(start + 17, len(data), 1009), len(data) - 1]:
        path.write_bytes(data[:size])
        refused(path, "bundle.truncated")


def test_a_file_cut_to_just_the_length_of_another_is_damaged(tmp_path: Path) -> None:
    """The one place in 10,240 where its length does not tell."""
    path = good_file(tmp_path)
    data = path.read_bytes()
    path.write_bytes(data[: payload_at(data) + RECORD_BYTES + TAG_BYTES])
    refused(path, "bundle.damaged")


def test_a_file_with_something_behind_it_is_refused(tmp_path: Path) -> None:
    path = good_file(tmp_path)
    path.write_bytes(path.read_bytes() + b"more")
    refused(path, "bundle.truncated")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 a zip", b"age-encryption.org/v2\n" * 9])
def test_something_else_is_no_bundle(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.tar.age"
    path.write_bytes(data)
    refused(path, "bundle.not_a_bundle" if data else "bundle.truncated")


def test_an_age_file_of_something_else_is_no_bundle(tmp_path: Path) -> None:
    for inside in (b"", b"a letter", b"x" * 20_000, bytes(RECORD_BYTES)):
        refused(write_tar_file(tmp_path / "x.tar.age", inside), "bundle.not_a_bundle")


def test_a_bundle_for_others_is_told(tmp_path: Path) -> None:
    path = good_file(tmp_path)
    with pytest.raises(VerificationError, match=r"bundle\.not_for_us"):
        verify_bundle(path, identities=[generate_identity()[0]], trust=SIGNER.trust, now=NOW)


def test_a_passphrase_file_is_never_tried(tmp_path: Path) -> None:
    path = tmp_path / "x.tar.age"
    # A work factor of 2^40 would take terabytes of memory.
    stanza = b"-> scrypt AAAAAAAAAAAAAAAAAAAAAA 40\n" + b"A" * 43 + b"\n"
    path.write_bytes(b"age-encryption.org/v1\n" + stanza + b"--- " + b"A" * 43 + b"\n" + b"x" * 99)
    refused(path, "bundle.not_for_us")


def test_an_endless_age_header_is_not_buffered(tmp_path: Path) -> None:
    path = tmp_path / "x.tar.age"
    path.write_bytes(b"age-encryption.org/v1\n" + b"-> X25519 a\nb\n" * 100_000)
    refused(path, "bundle.not_a_bundle")
