"""How a laptop becomes known: a request travels, a certificate comes back.

Source: resources/spec/enrolment-v1.md. Both files are one line of signed JSON, small
enough for a QR code. The fingerprint in the request is compared in person: nothing in
the file can stand in for that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from observer_app.core.chain import device_id
from observer_app.core.clock import read_time, write_time
from observer_app.core.entries import check_alias
from observer_app.core.errors import InputError, VerificationError
from observer_app.formats import sshwire
from observer_app.formats.certificates import (
    Trust,
    VerifiedCertificate,
    certify,
    read_certificate,
    verify_certificate,
)
from observer_app.formats.documents import (
    SignedDocument,
    read_signed,
    text_field,
    texts_field,
    time_field,
    write_signed,
)
from observer_app.formats.sealing import MAX_RECIPIENTS, check_recipient
from observer_app.formats.signing import ENROLMENT_NAMESPACE, SigningKey

REQUEST_FORMAT = "observer-enrolment-request-v1"
APPROVAL_FORMAT = "observer-enrolment-approval-v1"
MAX_BYTES = 16 * 1024
_CODE = "enrolment"
_REQUEST_FIELDS = frozenset({"alias", "created_at", "public_key"})
_APPROVAL_FIELDS = frozenset({"authority", "certificate", "created_at", "pack", "recipients"})
_PACK = re.compile(r"([0-9a-f]{64})?")


@dataclass(frozen=True, slots=True)
class VerifiedRequest:
    """A request whose sender holds the key in it. Who that is, only people can say."""

    alias: str
    public_key: bytes
    created_at: datetime

    @property
    def fingerprint(self) -> str:
        """What both people read to each other."""
        return sshwire.fingerprint(self.public_key)

    @property
    def device(self) -> str:
        """The device that the key names."""
        return device_id(self.public_key)


@dataclass(frozen=True, slots=True)
class VerifiedApproval:
    """An approval for this laptop's key, signed by the authority that it names.

    pack: the election pack's SHA-256, or "". recipients: to whom bundles are encrypted.
    certificate_line: for export_bundle. authority: a raw key, to be compared in person
    (or with the pack) unless it was known before.
    """

    certificate: VerifiedCertificate
    certificate_line: bytes
    authority: bytes
    pack: str
    recipients: tuple[str, ...]
    created_at: datetime


def write_request(*, alias: str, key: SigningKey, created_at: datetime) -> bytes:
    """Return the request file of the laptop that holds `key`.

    Raises: InputError("alias.invalid").
    """
    fields = {
        "format": REQUEST_FORMAT,
        "alias": check_alias(alias),
        "created_at": write_time(created_at),
        "public_key": _line(key.public_key),
    }
    return write_signed(fields, key=key, namespace=ENROLMENT_NAMESPACE)


def read_request(data: bytes) -> VerifiedRequest:
    """Return the request, whose signature proves that the sender holds the key.

    Raises: VerificationError("enrolment.malformed" | "enrolment.bad_signature"
    | "enrolment.weak_key").
    """
    document = _read(
        data, format_name=REQUEST_FORMAT, names=_REQUEST_FIELDS, otherwise="enrolment.not_a_request"
    )
    public_key = _key_field(document, "public_key")
    if document.signer.public_key != public_key:
        raise VerificationError("enrolment.bad_signature", why="key")
    try:
        alias = check_alias(text_field(document, "alias", code=_CODE))
    except InputError as exc:
        raise VerificationError("enrolment.malformed", why="alias") from exc
    created_at = read_time(time_field(document, "created_at", code=_CODE))
    return VerifiedRequest(alias=alias, public_key=public_key, created_at=created_at)


def write_approval(
    request: VerifiedRequest,
    *,
    authority: SigningKey,
    serial: int,
    created_at: datetime,
    valid_from: datetime,
    valid_to: datetime,
    alias: str | None = None,
    pack: str = "",
    recipients: Sequence[str] = (),
) -> bytes:
    """Return the approval file: a certificate for the request's key, signed as a whole.

    alias: another pseudonym than the one asked for. Raises: InputError("alias.invalid"
    | "certificate.…" | "recipient.invalid" | "enrolment.bad_pack").
    """
    if not _PACK.fullmatch(pack):
        raise InputError("enrolment.bad_pack")
    certificate = certify(
        request.public_key,
        authority=authority,
        alias=request.alias if alias is None else alias,
        serial=serial,
        valid_from=valid_from,
        valid_to=valid_to,
    )
    fields = {
        "format": APPROVAL_FORMAT,
        "authority": _line(authority.public_key),
        "certificate": certificate.decode("ascii").rstrip("\n"),
        "created_at": write_time(created_at),
        "pack": pack,
        "recipients": [check_recipient(recipient) for recipient in recipients],
    }
    return write_signed(fields, key=authority, namespace=ENROLMENT_NAMESPACE)


def read_approval(
    data: bytes, *, public_key: bytes, at: datetime, authority: bytes | None = None
) -> VerifiedApproval:
    """Return the approval for the laptop whose raw key is `public_key`.

    authority: the raw key that must have signed it, if it is known (from the pack);
    otherwise the caller shows the authority's fingerprint to a person.
    Raises: VerificationError("enrolment.malformed" | "enrolment.bad_signature"
    | "enrolment.weak_key" | "enrolment.other_authority" | "enrolment.other_key"
    | "certificate.…").
    """
    document = _read(
        data,
        format_name=APPROVAL_FORMAT,
        names=_APPROVAL_FIELDS,
        otherwise="enrolment.not_an_approval",
    )
    found = _key_field(document, "authority")
    if document.signer.public_key != found or document.signer.certificate is not None:
        raise VerificationError("enrolment.bad_signature", why="key")
    if authority is not None and found != authority:
        raise VerificationError("enrolment.other_authority", fingerprint=sshwire.fingerprint(found))
    line = text_field(document, "certificate", code=_CODE, limit=sshwire.MAX_LINE_CHARS)
    certificate_line = line.encode("utf-8") + b"\n"
    certificate = read_certificate(certificate_line)
    if certificate.public_key != public_key:
        raise VerificationError("enrolment.other_key")
    return VerifiedApproval(
        certificate=verify_certificate(certificate, trust=Trust(authorities=(found,)), at=at),
        certificate_line=certificate_line,
        authority=found,
        pack=_pack_field(document),
        recipients=_recipients_field(document),
        created_at=read_time(time_field(document, "created_at", code=_CODE)),
    )


def _read(
    data: bytes, *, format_name: str, names: frozenset[str], otherwise: str
) -> SignedDocument:
    return read_signed(
        data,
        code=_CODE,
        format_name=format_name,
        names=names,
        namespace=ENROLMENT_NAMESPACE,
        max_bytes=MAX_BYTES,
        otherwise=otherwise,
    )


def _line(public_key: bytes) -> str:
    return sshwire.write_public_key(public_key).decode("ascii").rstrip("\n")


def _key_field(document: SignedDocument, name: str) -> bytes:
    text = text_field(document, name, code=_CODE)
    try:
        return sshwire.read_public_key(text.encode("utf-8"))
    except VerificationError as exc:
        if exc.code == "key.weak":
            raise VerificationError("enrolment.weak_key") from exc
        raise VerificationError("enrolment.malformed", why=name) from exc


def _pack_field(document: SignedDocument) -> str:
    pack = text_field(document, "pack", code=_CODE)
    if not _PACK.fullmatch(pack):
        raise VerificationError("enrolment.malformed", why="pack")
    return pack


def _recipients_field(document: SignedDocument) -> tuple[str, ...]:
    recipients = texts_field(document, "recipients", code=_CODE, max_items=MAX_RECIPIENTS)
    try:
        return tuple(check_recipient(recipient) for recipient in recipients)
    except InputError as exc:
        raise VerificationError("enrolment.malformed", why="recipients") from exc
