from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from observer_app.core.canonical import write_canonical
from observer_app.core.errors import InputError, VerificationError
from observer_app.formats.documents import write_signed
from observer_app.formats.enrolment import (
    read_approval,
    read_request,
    write_approval,
    write_request,
)
from observer_app.formats.signing import ENROLMENT_NAMESPACE, PACK_NAMESPACE, SigningKey
from observer_app.formats.sshwire import write_public_key
from tests.formats.making import ALIAS, MORNING, NOW, RECIPIENT, RECOVERY_RECIPIENT, SIGNER, seed

REQUEST = write_request(alias=ALIAS, key=SIGNER.key, created_at=MORNING)


def approve(*, authority: SigningKey = SIGNER.authority, alias: str | None = None) -> bytes:
    return write_approval(
        read_request(REQUEST),
        authority=authority,
        serial=3,
        created_at=NOW,
        valid_from=MORNING,
        valid_to=NOW + timedelta(days=14),
        alias=alias,
        pack="ab" * 32,
        recipients=[RECIPIENT, RECOVERY_RECIPIENT],
    )


def test_a_request_names_its_key_and_pseudonym() -> None:
    found = read_request(REQUEST)
    assert (found.alias, found.public_key) == (ALIAS, SIGNER.key.public_key)
    assert (found.created_at, found.device) == (MORNING, SIGNER.device)
    assert found.fingerprint == SIGNER.key.fingerprint


def test_request_and_approval_fit_a_qr_code() -> None:
    """2,331 bytes are what a QR code of the largest size holds at medium correction."""
    assert len(REQUEST) < 700
    assert len(approve()) < 2331


def test_an_approval_makes_the_laptop_known() -> None:
    found = read_approval(approve(), public_key=SIGNER.key.public_key, at=NOW)
    assert (found.certificate.alias, found.certificate.serial) == (ALIAS, 3)
    assert found.authority == SIGNER.authority.public_key
    assert found.recipients == (RECIPIENT, RECOVERY_RECIPIENT)
    assert (found.pack, found.created_at) == ("ab" * 32, NOW)
    assert found.certificate_line.startswith(b"ssh-ed25519-cert-v01@openssh.com ")


def test_the_coordinator_may_give_another_pseudonym() -> None:
    found = read_approval(approve(alias="ganja-2"), public_key=SIGNER.key.public_key, at=NOW)
    assert found.certificate.alias == "ganja-2"


def test_nobody_asks_for_a_key_that_is_not_theirs() -> None:
    thief = seed("thief")
    fields = {
        "format": "observer-enrolment-request-v1",
        "alias": ALIAS,
        "created_at": "2025-01-29T04:00:00.000Z",
        "public_key": write_public_key(SIGNER.key.public_key).decode().strip(),
    }
    forged = write_signed(fields, key=thief, namespace=ENROLMENT_NAMESPACE)
    with pytest.raises(VerificationError, match=r"enrolment\.bad_signature"):
        read_request(forged)
    elsewhere = write_signed(fields, key=SIGNER.key, namespace=PACK_NAMESPACE)
    with pytest.raises(VerificationError, match=r"enrolment\.bad_signature"):
        read_request(elsewhere)


def test_a_weak_key_is_not_enrolled() -> None:
    fields = {
        "format": "observer-enrolment-request-v1",
        "alias": ALIAS,
        "created_at": "2025-01-29T04:00:00.000Z",
        "public_key": write_public_key(bytes(32)).decode().strip(),
    }
    with pytest.raises(VerificationError, match=r"enrolment\.weak_key"):
        read_request(write_signed(fields, key=seed("x"), namespace=ENROLMENT_NAMESPACE))


def read_ours(data: bytes) -> object:
    return read_approval(data, public_key=SIGNER.key.public_key, at=NOW)


@pytest.mark.parametrize(
    ("data", "read"), [(REQUEST, read_request), (approve(), read_ours)], ids=["request", "approval"]
)
def test_any_flipped_bit_is_refused(data: bytes, read: Callable[[bytes], object]) -> None:
    for bit in range(0, (len(data) - 1) * 8, 13):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VerificationError):
            read(bytes(changed))


@pytest.mark.parametrize(
    "change",
    [
        {"alias": "a b"},
        {"created_at": "yesterday"},
        {"public_key": "ssh-rsa AAAA"},
        {"public_key": 7},
        {"alias": None},
        {"extra": 1},
    ],
)
def test_a_signed_request_of_another_shape_is_refused(change: dict[str, object]) -> None:
    fields = json.loads(REQUEST)
    del fields["signature"]
    data = write_signed({**fields, **change}, key=SIGNER.key, namespace=ENROLMENT_NAMESPACE)
    with pytest.raises(VerificationError, match=r"enrolment\.malformed"):
        read_request(data)


PHOTO = b"\xff\xd8\xff\xe0\x00\x10JFIF" + b"\x80" * 20_000


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", PHOTO, b'{"format":"observer-receipt-v1"}'])
def test_something_else_is_no_request_and_no_approval(data: bytes) -> None:
    with pytest.raises(VerificationError, match=r"enrolment\.not_a_request"):
        read_request(data)
    with pytest.raises(VerificationError, match=r"enrolment\.not_an_approval"):
        read_approval(data, public_key=SIGNER.key.public_key, at=NOW)


def test_a_request_that_was_written_anew_is_malformed() -> None:
    with pytest.raises(VerificationError, match=r"enrolment\.malformed"):
        read_request(REQUEST.replace(b":", b": "))


def test_a_byte_order_mark_before_a_request_is_no_part_of_it() -> None:
    assert read_request(b"\xef\xbb\xbf" + REQUEST) == read_request(REQUEST)


def test_an_approval_for_another_laptop_is_refused() -> None:
    with pytest.raises(VerificationError, match=r"enrolment\.other_key"):
        read_approval(approve(), public_key=seed("other").public_key, at=NOW)


def test_an_approval_of_another_authority_is_refused_with_its_fingerprint() -> None:
    key, expected = seed("impostor"), SIGNER.authority.public_key
    with pytest.raises(VerificationError) as caught:
        read_approval(
            approve(authority=key), public_key=SIGNER.key.public_key, at=NOW, authority=expected
        )
    assert caught.value.code == "enrolment.other_authority"
    assert caught.value.params == {"fingerprint": key.fingerprint}


def test_an_approval_whose_authority_did_not_sign_the_certificate_is_refused() -> None:
    fields = json.loads(approve())
    fields["certificate"] = replace(SIGNER, authority=seed("x")).certificate.decode().strip()
    del fields["signature"]
    data = write_signed(fields, key=SIGNER.authority, namespace=ENROLMENT_NAMESPACE)
    with pytest.raises(VerificationError, match=r"certificate\.unknown_authority"):
        read_approval(data, public_key=SIGNER.key.public_key, at=NOW)


@pytest.mark.parametrize(
    "change",
    [
        {"pack": "ab"},
        {"recipients": ["age1plugin1qq"]},
        {"recipients": [RECIPIENT] * 33},
        {"recipients": RECIPIENT},
        {"authority": ""},
    ],
)
def test_a_signed_approval_of_another_shape_is_refused(change: dict[str, object]) -> None:
    fields = {**json.loads(approve()), **change}
    del fields["signature"]
    data = write_signed(fields, key=SIGNER.authority, namespace=ENROLMENT_NAMESPACE)
    with pytest.raises(VerificationError, match=r"enrolment\."):
        read_approval(data, public_key=SIGNER.key.public_key, at=NOW)


def test_an_expired_approval_is_refused() -> None:
    with pytest.raises(VerificationError, match=r"certificate\.expired"):
        read_approval(approve(), public_key=SIGNER.key.public_key, at=NOW + timedelta(days=15))


def test_an_approval_is_not_written_with_a_wrong_pack_or_recipient() -> None:
    for change in ({"pack": "x"}, {"recipients": ["age1x"]}):
        with pytest.raises(InputError):
            write_approval(
                read_request(REQUEST),
                authority=SIGNER.authority,
                serial=1,
                created_at=NOW,
                valid_from=MORNING,
                valid_to=NOW,
                **change,
            )


def test_a_duplicate_key_in_a_document_is_refused() -> None:
    twice = REQUEST.replace(b'{"alias":', b'{"alias":"x","alias":')
    with pytest.raises(VerificationError) as caught:
        read_request(twice)
    assert caught.value.params == {"why": "json.duplicate_key"}
    assert write_canonical(json.loads(REQUEST)) + b"\n" == REQUEST
