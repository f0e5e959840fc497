from __future__ import annotations

import base64
import struct
from dataclasses import replace
from datetime import timedelta

import pytest

from observer_app.core.errors import InputError, VerificationError
from observer_app.formats.certificates import (
    Trust,
    certify,
    read_allowed_signers,
    read_certificate,
    read_certificate_blob,
    read_revoked_keys,
    verify_certificate,
    write_allowed_signers,
    write_revoked_keys,
)
from observer_app.formats.signing import CERTIFICATE_TYPE
from observer_app.formats.sshwire import (
    pack_string,
    pack_u64,
    public_blob,
    write_key_line,
    write_public_key,
)
from tests.formats.making import ALIAS, NOW, SIGNER, Signer, seed


def test_a_certificate_says_who_under_whose_authority_and_when() -> None:
    found = verify_certificate(read_certificate(SIGNER.certificate), trust=SIGNER.trust, at=NOW)
    assert (found.alias, found.serial) == (ALIAS, 7)
    assert (found.public_key, found.authority) == (
        SIGNER.key.public_key,
        SIGNER.authority.public_key,
    )
    assert (found.valid_from, found.valid_to) == (SIGNER.valid_from, SIGNER.valid_to)
    assert (found.device, found.fingerprint) == (SIGNER.device, SIGNER.key.fingerprint)


def refused(signer: Signer, code: str, *, trust: Trust | None = None) -> VerificationError:
    with pytest.raises(VerificationError) as caught:
        verify_certificate(
            read_certificate(signer.certificate), trust=trust or SIGNER.trust, at=NOW
        )
    assert caught.value.code == code
    return caught.value


def test_each_reason_to_refuse_has_its_code() -> None:
    stranger = replace(SIGNER, authority=seed("stranger"))
    error = refused(stranger, "certificate.unknown_authority")
    assert error.params == {"fingerprint": SIGNER.key.fingerprint}
    second = timedelta(seconds=1)
    refused(replace(SIGNER, valid_to=NOW), "certificate.expired")
    refused(replace(SIGNER, valid_from=NOW + second), "certificate.not_yet_valid")
    for key in (SIGNER.key.public_key, SIGNER.authority.public_key):
        trust = Trust(authorities=SIGNER.trust.authorities, revoked=frozenset({key}))
        refused(SIGNER, "certificate.revoked", trust=trust)


def test_the_first_second_counts_and_the_last_does_not() -> None:
    exact = replace(SIGNER, valid_from=NOW, valid_to=NOW + timedelta(seconds=1))
    certificate = read_certificate(exact.certificate)
    assert verify_certificate(certificate, trust=SIGNER.trust, at=NOW).alias == ALIAS
    with pytest.raises(VerificationError, match=r"certificate\.expired"):
        verify_certificate(certificate, trust=SIGNER.trust, at=NOW + timedelta(seconds=1))


def test_any_flipped_bit_of_a_certificate_is_refused() -> None:
    blob = base64.b64decode(SIGNER.certificate.split()[1])
    for bit in range(0, len(blob) * 8, 5):
        changed = bytearray(blob)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VerificationError):
            verify_certificate(read_certificate_blob(bytes(changed)), trust=SIGNER.trust, at=NOW)


def test_a_certificate_cut_short_anywhere_is_refused() -> None:
    blob = base64.b64decode(SIGNER.certificate.split()[1])
    for size in range(0, len(blob)):
        with pytest.raises(VerificationError):
            read_certificate_blob(blob[:size])
    with pytest.raises(VerificationError, match=r"certificate\.malformed"):
        read_certificate_blob(blob + b"x")


def signed_as(
    *,
    kind: int = 1,
    principals: tuple[str, ...] = (ALIAS,),
    critical: bytes = b"",
    extensions: bytes = b"",
    end: int = 2**64 - 1,
) -> bytes:
    """Return a certificate line that the authority signed in full knowledge."""
    names = b"".join(pack_string(name.encode()) for name in principals)
    signed = b"".join(
        (
            pack_string(CERTIFICATE_TYPE.encode()),
            pack_string(bytes(32)),
            pack_string(SIGNER.key.public_key),
            pack_u64(1),
            struct.pack(">I", kind),
            pack_string(b"id"),
            pack_string(names),
            pack_u64(0),
            pack_u64(end),
            pack_string(critical),
            pack_string(extensions),
            pack_string(b""),
            pack_string(public_blob(SIGNER.authority.public_key)),
        )
    )
    signature = pack_string(b"ssh-ed25519") + pack_string(SIGNER.authority.sign_raw(signed))
    return write_key_line(CERTIFICATE_TYPE, signed + pack_string(signature), "x")


def test_a_certificate_without_end_date_is_read_as_the_last_year() -> None:
    line = signed_as(extensions=pack_string(b"permit-pty") + pack_string(b""))
    found = verify_certificate(read_certificate(line), trust=SIGNER.trust, at=NOW)
    assert found.valid_to.year == 9999


@pytest.mark.parametrize(
    "line",
    [
        signed_as(kind=2),
        signed_as(principals=()),
        signed_as(principals=(ALIAS, "another")),
        signed_as(principals=("a b",)),
        signed_as(critical=pack_string(b"force-command") + pack_string(b"")),
    ],
)
def test_other_kinds_of_certificates_are_refused(line: bytes) -> None:
    with pytest.raises(VerificationError, match=r"certificate\.unsupported"):
        verify_certificate(read_certificate(line), trust=SIGNER.trust, at=NOW)


def test_a_plain_key_is_no_certificate() -> None:
    with pytest.raises(VerificationError, match=r"certificate\.unsupported"):
        read_certificate(write_public_key(SIGNER.key.public_key))


def test_what_can_not_be_certified_is_refused() -> None:
    def make(**changed: object) -> bytes:
        values: dict[str, object] = {
            "authority": SIGNER.authority,
            "alias": ALIAS,
            "serial": 1,
            "valid_from": NOW,
            "valid_to": NOW + timedelta(days=1),
            **changed,
        }
        return certify(SIGNER.key.public_key, **values)  # type: ignore[arg-type]  # any one

    with pytest.raises(InputError, match=r"certificate\.bad_period"):
        make(valid_to=NOW)
    with pytest.raises(InputError, match=r"certificate\.bad_serial"):
        make(serial=-1)
    with pytest.raises(InputError, match=r"alias\.invalid"):
        make(alias="a,b")
    assert make() != make(), "a nonce is random"
    with pytest.raises(VerificationError, match=r"key\.weak"):
        certify(
            bytes(32),
            authority=SIGNER.authority,
            alias=ALIAS,
            serial=1,
            valid_from=NOW,
            valid_to=NOW + timedelta(days=1),
        )


def test_lists_for_third_parties_read_back() -> None:
    keys = (seed("a").public_key, seed("b").public_key)
    assert read_allowed_signers(write_allowed_signers(keys)) == keys
    assert read_revoked_keys(write_revoked_keys(keys)) == frozenset(keys)
    commented = b"# ours\n\n" + write_revoked_keys(keys)
    assert read_revoked_keys(commented) == frozenset(keys)
    assert read_allowed_signers(b"") == ()


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"baki-17 ",
        b"* ",
        b'* cert-authority,valid-before="20200101" ',
        b'* cert-authority,namespaces="git" ',
        b"baki-* cert-authority ",
    ],
)
def test_an_option_that_can_not_be_honoured_is_refused(line: bytes) -> None:
    good = write_allowed_signers([seed("a").public_key])
    with pytest.raises(InputError) as caught:
        read_allowed_signers(good + line + write_public_key(seed("b").public_key))
    assert caught.value.code == "allowed_signers.unsupported"
    assert caught.value.params == {"line": 2}


def test_a_weak_authority_is_refused() -> None:
    with pytest.raises(InputError, match=r"allowed_signers\.unsupported"):
        read_allowed_signers(b"* cert-authority " + write_public_key(bytes(32)))
