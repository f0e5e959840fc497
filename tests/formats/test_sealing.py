from __future__ import annotations

import io

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.errors import DiskFullError, InputError, NotebookError, VerificationError
from observer_app.formats.sealing import (
    MAX_RECIPIENTS,
    check_recipient,
    generate_identity,
    plain_size,
    read_header,
    read_identities,
    recipient_of,
    seal,
    seal_bytes,
    unseal,
    unseal_bytes,
)
from tests.formats.making import IDENTITY, RECIPIENT, RECOVERY_IDENTITY, RECOVERY_RECIPIENT

STRANGER = generate_identity()[0]


@given(st.binary(max_size=300))
def test_every_recipient_reads_what_was_sealed(data: bytes) -> None:
    sealed = seal_bytes(data, [RECIPIENT, RECOVERY_RECIPIENT])
    for identity in (IDENTITY, RECOVERY_IDENTITY):
        assert unseal_bytes(sealed, [STRANGER, identity]) == data
    with pytest.raises(VerificationError, match=r"sealed\.not_for_us"):
        unseal_bytes(sealed, [STRANGER])


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
def test_the_plain_size_shows_in_the_length(size: int) -> None:
    sealed = seal_bytes(bytes(size), [RECIPIENT])
    reader = io.BytesIO(sealed)
    header = read_header(reader)
    assert reader.tell() == len(header.raw)
    assert plain_size(header, len(sealed)) == size
    assert plain_size(header, len(header.raw) + 20) is None


@pytest.mark.parametrize(
    "recipient",
    [
        "",
        "age1",
        RECIPIENT.upper(),
        RECIPIENT[:-1],
        RECIPIENT[:-1] + ("q" if RECIPIENT[-1] != "q" else "p"),
        RECIPIENT + "\n",
        "age1plugin1qqqq",
        "age1yubikey1q0000",
        "ssh-ed25519 AAAA",
    ],
)
def test_only_native_recipients_are_accepted(recipient: str) -> None:
    with pytest.raises(InputError, match=r"recipient\.invalid"):
        check_recipient(recipient)


def test_the_number_of_recipients_is_bounded() -> None:
    for recipients in ([], [RECIPIENT] * (MAX_RECIPIENTS + 1)):
        with pytest.raises(InputError, match=r"recipient\.none"):
            seal_bytes(b"x", recipients)
    assert unseal_bytes(seal_bytes(b"x", [RECIPIENT] * MAX_RECIPIENTS), [IDENTITY]) == b"x"


def test_a_key_file_reads_with_its_comments() -> None:
    text = f"# created: today\n# public key: {RECIPIENT}\n{IDENTITY}\n\n{RECOVERY_IDENTITY}\r\n"
    assert read_identities(text.encode()) == (IDENTITY, RECOVERY_IDENTITY)
    assert recipient_of(IDENTITY) == RECIPIENT


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "AGE-PLUGIN-YUBIKEY-1QQQ\n", RECIPIENT, IDENTITY[:-1], "\xff"]
)
def test_another_key_file_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"identity\.invalid"):
        read_identities(text.encode("latin-1"))


def test_no_identity_is_a_mistake_of_the_caller() -> None:
    sealed = seal_bytes(b"x", [RECIPIENT])
    for identities in ([], ["secret"], ["AGE-SECRET-KEY-1" + "Q" * 58]):
        with pytest.raises(InputError, match=r"identity\.invalid"):
            unseal_bytes(sealed, identities)


def test_damage_is_told_from_a_file_for_others() -> None:
    sealed = seal_bytes(b"x" * 100, [RECIPIENT])
    header = read_header(io.BytesIO(sealed))
    mac = len(header.raw) - 5
    for at in (mac, len(header.raw) + 3, len(sealed) - 1):
        changed = bytearray(sealed)
        changed[at] ^= 1
        with pytest.raises(VerificationError, match=r"sealed\.damaged"):
            unseal_bytes(bytes(changed), [STRANGER, IDENTITY])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "sealed.truncated"),
        (b"age-encryption.org/v", "sealed.truncated"),
        (b"age-encryption.org/v1\n-> X25519 ", "sealed.truncated"),
        (b"age-encryption.org/v2\n", "sealed.not_age"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "sealed.not_age"),
        (b"age-encryption.org/v1\nX25519\n", "sealed.not_age"),
        (b"age-encryption.org/v1\n-> " + b"a" * 20_000, "sealed.not_age"),
        (b"hello", "sealed.not_age"),
    ],
)
def test_another_header_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(VerificationError) as caught:
        unseal_bytes(data, [IDENTITY])
    assert caught.value.code == code


@given(st.binary(max_size=200))
def test_any_bytes_behind_the_intro_are_refused(data: bytes) -> None:
    with pytest.raises(VerificationError, match=r"sealed\."):
        unseal_bytes(b"age-encryption.org/v1\n" + data, [IDENTITY])


@pytest.mark.parametrize("size", [10, 300_000])
def test_what_the_writer_raises_comes_through(size: int) -> None:
    """pyrage alone swallows this for a small payload."""

    class Full:
        def write(self, data: bytes, /) -> int:
            raise DiskFullError

    with pytest.raises(DiskFullError):
        seal(io.BytesIO(bytes(size)), Full(), [RECIPIENT])
    with pytest.raises(DiskFullError):
        unseal(io.BytesIO(seal_bytes(bytes(size), [RECIPIENT])), Full(), [IDENTITY])


def test_what_the_reader_raises_comes_through() -> None:
    class Broken:
        def __init__(self, data: bytes) -> None:
            self.data = io.BytesIO(data)

        def read(self, size: int, /) -> bytes:
            data = self.data.read(size)
            if not data:
                raise NotebookError("evidence.unreadable")
            return data

    with pytest.raises(NotebookError):
        seal(Broken(bytes(100_000)), io.BytesIO(), [RECIPIENT])
    sealed = seal_bytes(bytes(200_000), [RECIPIENT])
    with pytest.raises(NotebookError):
        unseal(Broken(sealed[:100_000]), io.BytesIO(), [IDENTITY])


def test_files_for_stanzas_we_do_not_know_are_for_others() -> None:
    key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN"
    sealed = pyrage.encrypt(b"x", [pyrage.ssh.Recipient.from_str(key)])
    with pytest.raises(VerificationError, match=r"sealed\.not_for_us"):
        unseal_bytes(sealed, [IDENTITY])


@pytest.mark.parametrize(
    "data", [b"age-encryption.org/v1\n-> scrypt x 18\n", b"-----BEGIN AGE ENCRYPTED FILE-----\n"]
)
def test_a_key_file_with_a_passphrase_of_its_own_is_said_to_be_one(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        read_identities(data)
    assert caught.value.code == "identity.sealed"
