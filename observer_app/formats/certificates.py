"""SSH certificates: the coordinator certifies an observer's key under a pseudonym.

Also the two text files that ssh-keygen reads when a third party checks a bundle: the
allowed signers, and the list of revoked keys. Source: PROTOCOL.certkeys of OpenSSH,
ssh-keygen(1) "ALLOWED SIGNERS"; resources/spec/enrolment-v1.md, sections 4 and 5.
"""

from __future__ import annotations

import secrets
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from observer_app.core.chain import device_id
from observer_app.core.entries import check_alias
from observer_app.core.errors import InputError, VerificationError
from observer_app.formats import sshwire
from observer_app.formats.signing import CERTIFICATE_TYPE, SigningKey, verify_raw
from observer_app.formats.sshwire import ED25519, Unpacker, pack_string, pack_u64

NONCE_BYTES = 32
_USER_CERTIFICATE = 1
_LAST_SECOND = 253402300799
"""9999-12-31T23:59:59Z: what OpenSSH calls "forever" is read as this."""
_NAMESPACES = "observer-*"


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says; nothing of it is proven. Times are aware, UTC, seconds."""

    public_key: bytes
    serial: int
    is_user: bool
    key_id: str
    principals: tuple[str, ...]
    valid_from: datetime
    valid_to: datetime
    has_critical_options: bool
    authority: bytes
    signed: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class VerifiedCertificate:
    """A certificate that a trusted authority signed, valid at the time asked for."""

    public_key: bytes
    alias: str
    serial: int
    valid_from: datetime
    valid_to: datetime
    authority: bytes

    @property
    def fingerprint(self) -> str:
        """What `ssh-keygen -l` prints for the key."""
        return sshwire.fingerprint(self.public_key)

    @property
    def device(self) -> str:
        """The device that this key names."""
        return device_id(self.public_key)


@dataclass(frozen=True, slots=True)
class Trust:
    """Raw public keys: the authorities whose certificates count, and what was revoked."""

    authorities: tuple[bytes, ...]
    revoked: frozenset[bytes] = frozenset()


def certify(
    public_key: bytes,
    *,
    authority: SigningKey,
    alias: str,
    serial: int,
    valid_from: datetime,
    valid_to: datetime,
    nonce: bytes | None = None,
) -> bytes:
    """Return the certificate line for `public_key`: one user certificate, one principal.

    valid_from, valid_to: aware; fractions of a second are dropped. nonce: random unless
    a test vector fixes it. Raises: InputError("alias.invalid" | "certificate.bad_period"
    | "certificate.bad_serial"), VerificationError("key.weak" | "key.malformed").
    """
    sshwire.check_public_key(public_key)
    check_alias(alias)
    start, end = int(valid_from.timestamp()), int(valid_to.timestamp())
    if not 0 <= start < end <= _LAST_SECOND:
        raise InputError("certificate.bad_period")
    if not 0 <= serial < 2**53:
        raise InputError("certificate.bad_serial")
    name = alias.encode("ascii")
    signed = b"".join(
        (
            pack_string(CERTIFICATE_TYPE.encode("ascii")),
            pack_string(secrets.token_bytes(NONCE_BYTES) if nonce is None else nonce),
            pack_string(public_key),
            pack_u64(serial),
            struct.pack(">I", _USER_CERTIFICATE),
            pack_string(name),
            pack_string(pack_string(name)),
            pack_u64(start),
            pack_u64(end),
            pack_string(b""),
            pack_string(b""),
            pack_string(b""),
            pack_string(sshwire.public_blob(authority.public_key)),
        )
    )
    signature = pack_string(ED25519.encode("ascii")) + pack_string(authority.sign_raw(signed))
    return sshwire.write_key_line(CERTIFICATE_TYPE, signed + pack_string(signature), alias)


def read_certificate(line: bytes) -> Certificate:
    """Return what one certificate line says, unverified.

    Raises: VerificationError("certificate.malformed" | "certificate.unsupported"
    | "key.malformed" | "key.weak").
    """
    kind, blob = sshwire.read_key_line(line)
    if kind != CERTIFICATE_TYPE:
        raise VerificationError("certificate.unsupported")
    return read_certificate_blob(blob)


def read_certificate_blob(blob: bytes) -> Certificate:
    """Return what a certificate in its wire form says, unverified. Raises as above."""
    fields = Unpacker(blob, code="certificate.malformed")
    if fields.text() != CERTIFICATE_TYPE:
        raise VerificationError("certificate.unsupported")
    fields.string()  # nonce
    public_key = sshwire.check_public_key(fields.string())
    serial, kind, key_id = fields.u64(), fields.u32(), fields.text()
    principals = _read_principals(fields.string())
    start, end = fields.u64(), fields.u64()
    critical = fields.string()
    fields.string()  # extensions grant logins; they say nothing about signatures
    fields.string()  # reserved
    authority = sshwire.read_public_blob(fields.string())
    signed = blob[: fields.position]
    wrapped = Unpacker(fields.string(), code="certificate.malformed")
    fields.end()
    if wrapped.text() != ED25519:
        raise VerificationError("certificate.unsupported")
    signature = wrapped.string()
    wrapped.end()
    return Certificate(
        public_key=public_key,
        serial=serial,
        is_user=kind == _USER_CERTIFICATE,
        key_id=key_id,
        principals=principals,
        valid_from=_moment(start),
        valid_to=_moment(end),
        has_critical_options=bool(critical),
        authority=authority,
        signed=signed,
        signature=signature,
    )


def verify_certificate(
    certificate: Certificate, *, trust: Trust, at: datetime
) -> VerifiedCertificate:
    """Return the certificate as verified at the moment `at` (aware).

    The order tells the reader the most useful thing first: a stranger, then a forgery,
    then a revoked key, then a date. Raises: VerificationError with
    "certificate.unknown_authority" (fingerprint=…), "certificate.bad_signature",
    "certificate.unsupported", "certificate.revoked", "certificate.not_yet_valid" or
    "certificate.expired", the last three with alias=… and fingerprint=….
    """
    if certificate.authority not in trust.authorities:
        raise VerificationError(
            "certificate.unknown_authority",
            fingerprint=sshwire.fingerprint(certificate.public_key),
        )
    try:
        verify_raw(certificate.signed, certificate.signature, public_key=certificate.authority)
    except VerificationError as exc:
        raise VerificationError("certificate.bad_signature") from exc
    one_name = len(certificate.principals) == 1
    if not certificate.is_user or certificate.has_critical_options or not one_name:
        raise VerificationError("certificate.unsupported")
    # From here on the authority has spoken: whose certificate it is may be told.
    alias = _alias(certificate.principals[0])
    who = {"alias": alias, "fingerprint": sshwire.fingerprint(certificate.public_key)}
    if {certificate.public_key, certificate.authority} & trust.revoked:
        raise VerificationError("certificate.revoked", **who)
    if at < certificate.valid_from:
        raise VerificationError("certificate.not_yet_valid", **who)
    if at >= certificate.valid_to:
        raise VerificationError("certificate.expired", **who)
    return VerifiedCertificate(
        public_key=certificate.public_key,
        alias=alias,
        serial=certificate.serial,
        valid_from=certificate.valid_from,
        valid_to=certificate.valid_to,
        authority=certificate.authority,
    )


def write_allowed_signers(authorities: Iterable[bytes]) -> bytes:
    """Return the file for `ssh-keygen -Y verify -f`: a cert-authority line for each key."""
    option = f'* cert-authority,namespaces="{_NAMESPACES}" '.encode("ascii")
    return b"".join(option + sshwire.write_public_key(key) for key in authorities)


def read_allowed_signers(data: bytes) -> tuple[bytes, ...]:
    """Return the authorities' raw keys in an allowed signers file.

    Only what this program can honour is read: any principal (`*`), `cert-authority`, and
    either no namespaces or ours. Raises: InputError("allowed_signers.unsupported",
    line=…): to ignore an option would trust more than the file says.
    """
    keys = []
    for number, line in _lines(data):
        fields = line.split(None, 2)
        options = {b"cert-authority", b'cert-authority,namespaces="observer-*"'}
        if len(fields) != 3 or fields[0] != b"*" or fields[1] not in options:
            raise InputError("allowed_signers.unsupported", line=number)
        keys.append(_read_listed(fields[2], number))
    return tuple(keys)


def write_revoked_keys(keys: Iterable[bytes]) -> bytes:
    """Return the file for `ssh-keygen -Y verify -r`: one plain public key a line."""
    return b"".join(sshwire.write_public_key(key) for key in sorted(keys))


def read_revoked_keys(data: bytes) -> frozenset[bytes]:
    """Return the raw keys in a list of revoked keys.

    Raises: InputError("allowed_signers.unsupported", line=…).
    """
    return frozenset(_read_listed(line, number) for number, line in _lines(data))


def _lines(data: bytes) -> Iterable[tuple[int, bytes]]:
    for number, line in enumerate(data.splitlines(), start=1):
        if line.strip() and not line.lstrip().startswith(b"#"):
            yield number, line


def _read_listed(line: bytes, number: int) -> bytes:
    try:
        return sshwire.read_public_key(line)
    except VerificationError as exc:
        raise InputError("allowed_signers.unsupported", line=number) from exc


def _read_principals(packed: bytes) -> tuple[str, ...]:
    fields = Unpacker(packed, code="certificate.malformed")
    names = []
    while not fields.is_done:
        names.append(fields.text())
    return tuple(names)


def _alias(name: str) -> str:
    try:
        return check_alias(name)
    except InputError as exc:
        raise VerificationError("certificate.unsupported") from exc


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(min(seconds, _LAST_SECOND), tz=UTC)
