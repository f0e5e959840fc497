from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.errors import InputError, VerificationError
from observer_app.formats.signing import (
    ENROLMENT_NAMESPACE,
    PACK_NAMESPACE,
    SigningKey,
    generate_key,
    sign,
    verify_raw,
    verify_signature,
)
from observer_app.formats.sshwire import (
    check_public_key,
    fingerprint,
    read_key_line,
    read_public_key,
    write_public_key,
)
from tests.formats.making import SIGNER, seed

KEY = seed("signing")

# The eight points of small order in their canonical spelling, and five of the other
# spellings. Source: "Taming the many EdDSAs", Chalkias, Garillot, Nikolaenko, 2020, table 3.
SMALL_ORDER = (
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
)


@given(st.binary(max_size=200))
def test_a_signature_holds_for_what_was_signed(data: bytes) -> None:
    signer = verify_signature(
        data, sign(data, key=KEY, namespace=PACK_NAMESPACE), namespace=PACK_NAMESPACE
    )
    assert (signer.public_key, signer.certificate) == (KEY.public_key, None)


@given(st.integers(0), st.booleans())
def test_any_flipped_bit_of_a_signature_is_refused(bit: int, certified: bool) -> None:
    certificate = SIGNER.certificate if certified else None
    armored = sign(b"data", key=SIGNER.key, namespace=PACK_NAMESPACE, certificate=certificate)
    changed = bytearray(armored)
    bit %= len(armored) * 8
    changed[bit // 8] ^= 1 << bit % 8
    try:
        signer = verify_signature(b"data", bytes(changed), namespace=PACK_NAMESPACE)
    except VerificationError:
        return
    # Bits of an embedded certificate are the authority's to protect, not this signature's.
    assert certified
    assert signer.certificate is not None
    assert signer.certificate != read_key_line(SIGNER.certificate)[1]


def test_a_signature_is_bound_to_its_namespace() -> None:
    armored = sign(b"data", key=KEY, namespace=PACK_NAMESPACE)
    with pytest.raises(VerificationError, match=r"signature\.wrong_namespace"):
        verify_signature(b"data", armored, namespace=ENROLMENT_NAMESPACE)


def test_another_keys_certificate_is_not_embedded() -> None:
    with pytest.raises(InputError, match=r"key\.certificate_mismatch"):
        sign(b"data", key=KEY, namespace=PACK_NAMESPACE, certificate=SIGNER.certificate)


@pytest.mark.parametrize("point", SMALL_ORDER)
def test_keys_of_small_order_are_refused(point: str) -> None:
    """Under such a key one signature can hold for many messages."""
    with pytest.raises(VerificationError, match=r"key\.weak"):
        check_public_key(bytes.fromhex(point))
    with pytest.raises(VerificationError, match=r"key\.weak"):
        verify_raw(b"", bytes(64), public_key=bytes.fromhex(point))


def test_a_key_of_mixed_order_is_refused() -> None:
    """A real key plus a point of order 8. Source: RFC 8032 curve, computed with libsodium."""
    from nacl import bindings

    mixed = bindings.crypto_core_ed25519_add(KEY.public_key, bytes.fromhex(SMALL_ORDER[4]))
    with pytest.raises(VerificationError, match=r"key\.weak"):
        check_public_key(mixed)


def test_the_seed_is_never_shown() -> None:
    key = generate_key()
    assert key.seed.hex() not in repr(key)
    assert repr(key.seed) not in repr(key)
    assert generate_key() != key
    with pytest.raises(InputError, match=r"key\.bad_seed"):
        SigningKey(b"short")


def test_a_public_key_line_reads_back() -> None:
    line = write_public_key(KEY.public_key, comment="somebody")
    assert read_public_key(line) == KEY.public_key
    assert fingerprint(KEY.public_key).startswith("SHA256:")
    assert KEY.fingerprint == fingerprint(KEY.public_key)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"", "key.malformed"),
        (b"ssh-ed25519", "key.malformed"),
        (b"ssh-ed25519 !!!", "key.malformed"),
        (b"ssh-ed25519 AAAA", "key.malformed"),
        (b"ssh-rsa AAAAB3NzaC1yc2E=", "key.unsupported"),
        (b"\xff \xff", "key.malformed"),
        (b"ssh-ed25519 " + b"A" * 5000, "key.malformed"),
    ],
)
def test_another_key_line_is_refused(line: bytes, code: str) -> None:
    with pytest.raises(VerificationError) as caught:
        read_public_key(line)
    assert caught.value.code == code


def test_a_signature_is_the_same_every_time() -> None:
    """Ed25519 needs no randomness; a broken generator can't give the key away."""
    first = sign(b"data", key=KEY, namespace=PACK_NAMESPACE)
    assert first == sign(b"data", key=KEY, namespace=PACK_NAMESPACE)
