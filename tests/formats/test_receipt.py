from __future__ import annotations

import json
from datetime import timedelta

import pytest

from observer_app.core.chain import Head
from observer_app.core.errors import InputError, VerificationError
from observer_app.formats.certificates import Trust
from observer_app.formats.documents import write_signed
from observer_app.formats.receipt import read_receipt, write_receipt
from observer_app.formats.signing import ENROLMENT_NAMESPACE, RECEIPT_NAMESPACE
from tests.formats.making import NOW, SIGNER, seed

HEAD = Head(device=SIGNER.device, seq=12, id="cd" * 32)
MEDIA = ("ab" * 32, "ef" * 32)
RECEIPT = write_receipt(HEAD, media=MEDIA[::-1], at=NOW, by="office", signer=SIGNER.authority)


def test_a_receipt_says_what_was_received_when_and_by_whom() -> None:
    found = read_receipt(RECEIPT, trust=SIGNER.trust, at=NOW)
    assert (found.head, found.media, found.at, found.by) == (HEAD, MEDIA, NOW, "office")
    assert found.fingerprint == SIGNER.authority.fingerprint


def test_a_receipt_without_media_fits_a_qr_code() -> None:
    assert len(write_receipt(HEAD, media=(), at=NOW, by="x", signer=SIGNER.authority)) < 800


def test_a_certified_key_may_sign_receipts_until_it_expires() -> None:
    data = write_receipt(
        HEAD, media=(), at=NOW, by="office", signer=SIGNER.key, certificate=SIGNER.certificate
    )
    assert read_receipt(data, trust=SIGNER.trust, at=NOW).head == HEAD
    with pytest.raises(VerificationError, match=r"certificate\.expired"):
        read_receipt(data, trust=SIGNER.trust, at=NOW + timedelta(days=90))


def test_a_strangers_receipt_is_refused() -> None:
    """It would let somebody talk an observer into erasing."""
    stranger = seed("stranger")
    data = write_receipt(HEAD, media=(), at=NOW, by="office", signer=stranger)
    with pytest.raises(VerificationError) as caught:
        read_receipt(data, trust=SIGNER.trust, at=NOW)
    assert caught.value.code == "receipt.unknown_signer"
    assert caught.value.params == {"fingerprint": stranger.fingerprint}
    revoked = Trust(
        authorities=SIGNER.trust.authorities, revoked=frozenset(SIGNER.trust.authorities)
    )
    with pytest.raises(VerificationError, match=r"receipt\.unknown_signer"):
        read_receipt(RECEIPT, trust=revoked, at=NOW)


def test_any_flipped_bit_is_refused() -> None:
    for bit in range(0, (len(RECEIPT) - 1) * 8, 11):
        changed = bytearray(RECEIPT)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VerificationError):
            read_receipt(bytes(changed), trust=SIGNER.trust, at=NOW)


@pytest.mark.parametrize(
    "change",
    [
        {"seq": -1},
        {"seq": True},
        {"seq": "1"},
        {"head": "x"},
        {"device": "x"},
        {"media": ["x"]},
        {"media": list(MEDIA[::-1])},
        {"media": [MEDIA[0], MEDIA[0]]},
        {"by": "a b"},
        {"at": "now"},
        {"more": 1},
    ],
)
def test_a_signed_receipt_of_another_shape_is_refused(change: dict[str, object]) -> None:
    fields = {**json.loads(RECEIPT), **change}
    del fields["signature"]
    data = write_signed(fields, key=SIGNER.authority, namespace=RECEIPT_NAMESPACE)
    with pytest.raises(VerificationError, match=r"receipt\.malformed"):
        read_receipt(data, trust=SIGNER.trust, at=NOW)


def test_a_signature_for_something_else_is_refused() -> None:
    fields = json.loads(RECEIPT)
    del fields["signature"]
    data = write_signed(fields, key=SIGNER.authority, namespace=ENROLMENT_NAMESPACE)
    with pytest.raises(VerificationError, match=r"receipt\.bad_signature"):
        read_receipt(data, trust=SIGNER.trust, at=NOW)


def test_what_is_no_hash_or_name_is_not_signed() -> None:
    with pytest.raises(InputError, match=r"receipt\.invalid"):
        write_receipt(HEAD, media=["x"], at=NOW, by="office", signer=SIGNER.authority)
    with pytest.raises(InputError, match=r"alias\.invalid"):
        write_receipt(HEAD, media=(), at=NOW, by="a b", signer=SIGNER.authority)
