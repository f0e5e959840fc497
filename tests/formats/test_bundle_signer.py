"""Who signed a bundle, and for what, decides before anything else is read."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from observer_app.core.errors import ObserverError, VerificationError
from observer_app.formats import bundle_layout as layout
from observer_app.formats.bundle import verify_bundle
from observer_app.formats.certificates import Trust
from observer_app.formats.signing import CERTIFICATE_TYPE, PACK_NAMESPACE, sign
from observer_app.formats.sshwire import write_key_line
from tests.formats.hostile import (
    Bag,
    bag_refused,
    check,
    refused,
    write_bag,
)
from tests.formats.making import (
    IDENTITY,
    NOW,
    SIGNER,
    Signer,
    seed,
)


def test_a_stranger_is_named_by_fingerprint(tmp_path: Path, light: Bag) -> None:
    stranger = Signer(key=seed("stranger"), authority=seed("stranger authority"))
    path = write_bag(tmp_path / "x.tar.age", light.resigned(stranger))
    with pytest.raises(VerificationError) as caught:
        check(path)
    assert caught.value.code == "bundle.unknown_signer"
    assert caught.value.params["fingerprint"] == stranger.key.fingerprint


def test_a_key_without_certificate_is_a_stranger(tmp_path: Path, light: Bag) -> None:
    def bare(_: bytes) -> bytes:
        return sign(light.files[layout.TAG_MANIFEST], key=SIGNER.key, namespace=layout.FORMAT)

    bag_refused(tmp_path, light.changed(layout.SIGNATURE, bare), "bundle.unknown_signer")


def test_another_enrolled_device_cannot_sign_for_this_one(tmp_path: Path, light: Bag) -> None:
    other = replace(SIGNER, key=seed("another observer"))
    bag_refused(tmp_path, light.resigned(other), "bundle.bad_info", why="signer")


def test_another_alias_than_the_certificates_is_refused(tmp_path: Path, light: Bag) -> None:
    renamed = replace(SIGNER, alias="somebody-else")
    bag_refused(tmp_path, light.resigned(renamed), "bundle.bad_info", why="signer")


def test_dates_and_revocation_of_the_signer_count(tmp_path: Path, light: Bag) -> None:
    path = tmp_path / "x.tar.age"
    expired = replace(SIGNER, valid_to=NOW)
    refused(write_bag(path, light.resigned(expired)), "bundle.certificate_expired")
    early = replace(SIGNER, valid_from=NOW + timedelta(seconds=1))
    refused(write_bag(path, light.resigned(early)), "bundle.certificate_not_yet_valid")
    write_bag(path, light)
    for key in (SIGNER.key, SIGNER.authority):
        trust = Trust(authorities=SIGNER.trust.authorities, revoked=frozenset({key.public_key}))
        with pytest.raises(VerificationError, match=r"bundle\.revoked"):
            verify_bundle(path, identities=[IDENTITY], trust=trust, now=NOW)


def test_a_forged_certificate_is_refused(tmp_path: Path, light: Bag) -> None:
    """The authority's name on a certificate that the authority never signed."""
    forger = Signer(key=seed("forger"), authority=seed("forger authority"))
    blob = bytearray(base64.b64decode(forger.certificate.split()[1]))
    at = bytes(blob).index(forger.authority.public_key)
    blob[at : at + 32] = SIGNER.authority.public_key
    forged = write_key_line(CERTIFICATE_TYPE, bytes(blob), forger.alias)
    signature = sign(
        light.files[layout.TAG_MANIFEST],
        key=forger.key,
        namespace=layout.FORMAT,
        certificate=forged,
    )
    bag = light.changed(layout.SIGNATURE, lambda _: signature)
    bag_refused(tmp_path, bag, "bundle.bad_signature", why="certificate.bad_signature")


def test_a_signature_made_for_something_else_is_refused(tmp_path: Path, light: Bag) -> None:
    bag_refused(tmp_path, light.resigned(namespace=PACK_NAMESPACE), "bundle.wrong_namespace")


def test_a_signature_over_other_bytes_is_refused(tmp_path: Path, light: Bag, full: Bag) -> None:
    bag = light.changed(layout.SIGNATURE, lambda _: full.files[layout.SIGNATURE])
    bag_refused(tmp_path, bag, "bundle.bad_signature", why="signature.bad")
    bag = light.changed(layout.SIGNATURE, lambda data: data + b"\n")
    bag_refused(tmp_path, bag, "bundle.bad_signature", why="signature.malformed")


def test_errors_never_hold_names_or_keys(tmp_path: Path, light: Bag) -> None:
    stranger = Signer(key=seed("stranger"), authority=seed("a"), alias="secret-name")
    path = write_bag(tmp_path / "x.tar.age", light.resigned(stranger))
    with pytest.raises(ObserverError) as caught:
        check(path)
    assert "secret-name" not in str(caught.value)
    assert str(tmp_path) not in str(caught.value)
