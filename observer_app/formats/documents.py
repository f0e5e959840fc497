"""Small signed documents: canonical JSON that carries its own SSHSIG.

The signature covers the document without its "signature" member. Source:
resources/spec/enrolment-v1.md, section 2.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass

from observer_app.core.canonical import JsonValue, read_canonical, write_canonical
from observer_app.core.clock import read_time
from observer_app.core.errors import InputError, VerificationError
from observer_app.formats.signing import SignedBy, SigningKey, sign, verify_signature

_FORMAT = re.compile(rb'"format" ?: ?"([A-Za-z0-9._-]{1,64})"')


@dataclass(frozen=True, slots=True)
class SignedDocument:
    """A document whose signature holds: its fields, and by whom."""

    fields: Mapping[str, JsonValue]
    signer: SignedBy


def write_signed(
    fields: Mapping[str, JsonValue],
    *,
    key: SigningKey,
    namespace: str,
    certificate: bytes | None = None,
) -> bytes:
    """Return `fields` with their signature, as one line of canonical JSON."""
    body = write_canonical(dict(fields))
    armored = sign(body, key=key, namespace=namespace, certificate=certificate)
    return write_canonical({**fields, "signature": armored.decode("ascii")}) + b"\n"


def read_signed(
    data: bytes,
    *,
    code: str,
    format_name: str,
    names: frozenset[str],
    namespace: str,
    max_bytes: int,
    otherwise: str,
) -> SignedDocument:
    """Return the document if it has just these fields and its signature holds.

    A byte order mark before it and line ends after it are no part of it. otherwise: the
    code for a file that is something else, a photo say.
    Raises: VerificationError(code + ".malformed" | code + ".bad_signature" | otherwise).
    """
    text = data.removeprefix(codecs.BOM_UTF8).rstrip(b"\r\n")
    if _format_of(text, max_bytes=max_bytes) != format_name:
        raise VerificationError(otherwise)
    try:
        fields = read_canonical(text, max_bytes=max_bytes)
    except InputError as exc:
        raise VerificationError(f"{code}.malformed", why=exc.code) from exc
    if not isinstance(fields, dict) or fields.get("format") != format_name:
        raise VerificationError(f"{code}.malformed", why="format")
    if set(fields) != names | {"format", "signature"}:
        raise VerificationError(f"{code}.malformed", why="fields")
    armored = fields.pop("signature")
    if not isinstance(armored, str):
        raise VerificationError(f"{code}.malformed", why="signature")
    try:
        signer = verify_signature(
            write_canonical(fields), armored.encode("utf-8"), namespace=namespace
        )
    except VerificationError as exc:
        raise VerificationError(f"{code}.bad_signature", why=exc.code) from exc
    return SignedDocument(fields=fields, signer=signer)


def _format_of(text: bytes, *, max_bytes: int) -> str | None:
    """Return what a file says it is, None if it is no document of ours at all.

    By its letters, not as JSON: a document of ours that was damaged is still ours.
    """
    named = _FORMAT.search(text) if len(text) <= max_bytes and text.startswith(b"{") else None
    return named[1].decode("ascii") if named else None


def text_field(document: SignedDocument, name: str, *, code: str, limit: int = 200) -> str:
    """Return a text field. Raises: VerificationError(code + ".malformed")."""
    value = document.fields[name]
    if not isinstance(value, str) or len(value) > limit:
        raise VerificationError(f"{code}.malformed", why=name)
    return value


def texts_field(
    document: SignedDocument, name: str, *, code: str, max_items: int
) -> tuple[str, ...]:
    """Return a list of texts. Raises: VerificationError(code + ".malformed")."""
    value = document.fields[name]
    if not isinstance(value, list) or len(value) > max_items:
        raise VerificationError(f"{code}.malformed", why=name)
    if not all(isinstance(item, str) and len(item) <= 200 for item in value):
        raise VerificationError(f"{code}.malformed", why=name)
    return tuple(value)


def time_field(document: SignedDocument, name: str, *, code: str) -> str:
    """Return a time, as written. Raises: VerificationError(code + ".malformed")."""
    value = text_field(document, name, code=code)
    try:
        read_time(value)
    except InputError as exc:
        raise VerificationError(f"{code}.malformed", why=name) from exc
    return value
