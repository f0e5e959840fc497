"""A receipt: the coordinator signs what was received from a device.

Only what a receipt covers may ever be erased from the laptop. Source:
resources/spec/receipt-v1.md.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from observer_app.core.chain import Head
from observer_app.core.clock import read_time, write_time
from observer_app.core.entries import check_alias
from observer_app.core.errors import InputError, VerificationError
from observer_app.formats.certificates import Trust, read_certificate_blob, verify_certificate
from observer_app.formats.documents import (
    SignedDocument,
    read_signed,
    text_field,
    texts_field,
    time_field,
    write_signed,
)
from observer_app.formats.signing import RECEIPT_NAMESPACE, SigningKey
from observer_app.formats.sshwire import fingerprint

FORMAT = "observer-receipt-v1"
MAX_MEDIA = 100_000
MAX_BYTES = 8 * 1024 * 1024
_CODE = "receipt"
_FIELDS = frozenset({"at", "by", "device", "head", "media", "seq"})
_HASH = re.compile(r"[0-9a-f]{64}")
_DEVICE = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class VerifiedReceipt:
    """What a trusted coordinator says to have received: links up to `head`, and `media`.

    media: SHA-256 of originals, sorted. at: the coordinator's clock.
    """

    head: Head
    media: tuple[str, ...]
    at: datetime
    by: str
    fingerprint: str


def write_receipt(
    head: Head,
    *,
    media: Sequence[str],
    at: datetime,
    by: str,
    signer: SigningKey,
    certificate: bytes | None = None,
) -> bytes:
    """Return the receipt for everything up to `head` and for `media`.

    signer: the authority's key, or one that it certified, with that certificate.
    Raises: InputError("alias.invalid" | "receipt.invalid").
    """
    hashes = sorted(set(media))
    if len(hashes) > MAX_MEDIA or not all(_HASH.fullmatch(digest) for digest in hashes):
        raise InputError("receipt.invalid")
    fields = {
        "format": FORMAT,
        "at": write_time(at),
        "by": check_alias(by),
        "device": head.device,
        "head": head.id,
        "media": hashes,
        "seq": head.seq,
    }
    return write_signed(fields, key=signer, namespace=RECEIPT_NAMESPACE, certificate=certificate)


def read_receipt(data: bytes, *, trust: Trust, at: datetime) -> VerifiedReceipt:
    """Return the receipt if a trusted authority, or a key it certified, signed it.

    at: now, for the certificate's dates. Raises: VerificationError("receipt.malformed"
    | "receipt.bad_signature" | "receipt.unknown_signer" | "certificate.…").
    """
    document = read_signed(
        data,
        code=_CODE,
        format_name=FORMAT,
        names=_FIELDS,
        namespace=RECEIPT_NAMESPACE,
        max_bytes=MAX_BYTES,
        otherwise="receipt.not_a_receipt",
    )
    _check_signer(document, trust=trust, at=at)
    media = texts_field(document, "media", code=_CODE, max_items=MAX_MEDIA)
    by = text_field(document, "by", code=_CODE)
    try:
        check_alias(by)
    except InputError as exc:
        raise VerificationError("receipt.malformed", why="by") from exc
    if not all(map(_HASH.fullmatch, media)) or list(media) != sorted(set(media)):
        raise VerificationError("receipt.malformed", why="media")
    return VerifiedReceipt(
        head=_head(document),
        media=media,
        at=read_time(time_field(document, "at", code=_CODE)),
        by=by,
        fingerprint=fingerprint(document.signer.public_key),
    )


def _check_signer(document: SignedDocument, *, trust: Trust, at: datetime) -> None:
    signer = document.signer
    if signer.certificate is not None:
        verify_certificate(read_certificate_blob(signer.certificate), trust=trust, at=at)
    elif signer.public_key not in trust.authorities or signer.public_key in trust.revoked:
        raise VerificationError(
            "receipt.unknown_signer", fingerprint=fingerprint(signer.public_key)
        )


def _head(document: SignedDocument) -> Head:
    device = text_field(document, "device", code=_CODE)
    head = text_field(document, "head", code=_CODE)
    seq = document.fields["seq"]
    if not _DEVICE.fullmatch(device) or not _HASH.fullmatch(head):
        raise VerificationError("receipt.malformed", why="head")
    if not isinstance(seq, int) or isinstance(seq, bool) or seq < 0:
        raise VerificationError("receipt.malformed", why="seq")
    return Head(device=device, seq=seq, id=head)
