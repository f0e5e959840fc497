"""SSH signatures (SSHSIG) with Ed25519, as `ssh-keygen -Y sign` makes them.

A signature is bound to a namespace, so one that was made for a bundle is worth nothing
as an election pack. Source: PROTOCOL.sshsig of OpenSSH; resources/spec/bundle-v1.md,
section 6.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import struct
from dataclasses import dataclass, field

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey as _NaclKey
from nacl.signing import VerifyKey

from observer_app.core.errors import InputError, VerificationError
from observer_app.formats import sshwire
from observer_app.formats.sshwire import ED25519, Unpacker, pack_string

CERTIFICATE_TYPE = "ssh-ed25519-cert-v01@openssh.com"
BUNDLE_NAMESPACE = "observer-bundle-v1"
PACK_NAMESPACE = "observer-pack-v1"
ENROLMENT_NAMESPACE = "observer-enrolment-v1"
RECEIPT_NAMESPACE = "observer-receipt-v1"

SEED_BYTES = 32
SIGNATURE_BYTES = 64
MAX_ARMORED_BYTES = 8192
_MAGIC = b"SSHSIG"
_VERSION = 1
_HASHES = {"sha512": hashlib.sha512, "sha256": hashlib.sha256}
"""PROTOCOL.sshsig allows these two; ours are always sha512."""
_BEGIN = "-----BEGIN SSH SIGNATURE-----\n"
_END = "-----END SSH SIGNATURE-----\n"
_WRAP = 70


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An Ed25519 secret: the 32-byte seed that the notebook keeps."""

    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.seed) != SEED_BYTES:
            raise InputError("key.bad_seed")

    @property
    def public_key(self) -> bytes:
        """The raw 32-byte public key."""
        return bytes(_NaclKey(self.seed).verify_key)

    @property
    def fingerprint(self) -> str:
        """What `ssh-keygen -l` prints for the public key."""
        return sshwire.fingerprint(self.public_key)

    def sign_raw(self, message: bytes) -> bytes:
        """Return the 64-byte Ed25519 signature of `message`, without a namespace."""
        return bytes(_NaclKey(self.seed).sign(message).signature)


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who made a signature that holds. certificate: its wire form as embedded, unverified.

    The key alone proves nothing: see certificates.verify_certificate.
    """

    public_key: bytes
    certificate: bytes | None


def generate_key() -> SigningKey:
    """Return a new random key."""
    return SigningKey(secrets.token_bytes(SEED_BYTES))


def sign(
    data: bytes, *, key: SigningKey, namespace: str, certificate: bytes | None = None
) -> bytes:
    """Return the armored SSHSIG of `data`.

    certificate: a line as certificates.certify gives; it is then embedded in place of
    the plain key. Raises: InputError("key.certificate_mismatch") if it certifies another
    key.
    """
    blob = sshwire.public_blob(key.public_key)
    if certificate is not None:
        blob = sshwire.read_key_line(certificate)[1]
        if _key_in(blob).public_key != key.public_key:
            raise InputError("key.certificate_mismatch")
    signature = pack_string(ED25519.encode("ascii")) + pack_string(
        key.sign_raw(_to_be_signed(data, namespace=namespace, hash_name="sha512"))
    )
    packed = b"".join(
        (
            _MAGIC,
            struct.pack(">I", _VERSION),
            pack_string(blob),
            pack_string(namespace.encode("ascii")),
            pack_string(b""),
            pack_string(b"sha512"),
            pack_string(signature),
        )
    )
    return _armor(packed)


def verify_signature(data: bytes, armored: bytes, *, namespace: str) -> SignedBy:
    """Return who signed `data` for `namespace`.

    Raises: VerificationError("signature.malformed" | "signature.unsupported"
    | "signature.wrong_namespace" | "signature.bad" | "key.weak").
    """
    fields = Unpacker(_unarmor(armored), code="signature.malformed")
    if fields.take(len(_MAGIC)) != _MAGIC or fields.u32() != _VERSION:
        raise VerificationError("signature.malformed")
    signer = _key_in(fields.string())
    found_namespace, reserved, hash_name = fields.text(), fields.string(), fields.text()
    signature = Unpacker(fields.string(), code="signature.malformed")
    fields.end()
    if found_namespace != namespace:
        raise VerificationError("signature.wrong_namespace")
    if hash_name not in _HASHES or reserved:
        raise VerificationError("signature.unsupported")
    if signature.text() != ED25519:
        raise VerificationError("signature.unsupported")
    raw = signature.string()
    signature.end()
    message = _to_be_signed(data, namespace=namespace, hash_name=hash_name)
    verify_raw(message, raw, public_key=signer.public_key)
    return signer


def verify_raw(message: bytes, signature: bytes, *, public_key: bytes) -> None:
    """Accept a 64-byte Ed25519 signature of `message`.

    Raises: VerificationError("signature.bad" | "key.weak" | "key.malformed").
    """
    sshwire.check_public_key(public_key)
    if len(signature) != SIGNATURE_BYTES:
        raise VerificationError("signature.bad")
    try:
        VerifyKey(public_key).verify(message, signature)
    except BadSignatureError as exc:
        raise VerificationError("signature.bad") from exc


def _key_in(blob: bytes) -> SignedBy:
    """Return the key in a wire form that is a plain key or a certificate."""
    fields = Unpacker(blob, code="signature.malformed")
    kind = fields.text()
    if kind == ED25519:
        return SignedBy(public_key=sshwire.read_public_blob(blob), certificate=None)
    if kind != CERTIFICATE_TYPE:
        raise VerificationError("signature.unsupported")
    fields.string()  # nonce
    return SignedBy(public_key=sshwire.check_public_key(fields.string()), certificate=blob)


def _to_be_signed(data: bytes, *, namespace: str, hash_name: str) -> bytes:
    digest = _HASHES[hash_name](data).digest()
    names = (namespace.encode("ascii"), b"", hash_name.encode("ascii"), digest)
    return _MAGIC + b"".join(pack_string(name) for name in names)


def _armor(packed: bytes) -> bytes:
    text = base64.b64encode(packed).decode("ascii")
    lines = [text[at : at + _WRAP] + "\n" for at in range(0, len(text), _WRAP)]
    return (_BEGIN + "".join(lines) + _END).encode("ascii")


def _unarmor(armored: bytes) -> bytes:
    """Return what the armor holds; only the spelling that ssh-keygen writes is accepted."""
    code = "signature.malformed"
    try:
        text = armored.decode("ascii")
    except UnicodeDecodeError as exc:
        raise VerificationError(code) from exc
    if len(armored) > MAX_ARMORED_BYTES or not text.startswith(_BEGIN) or not text.endswith(_END):
        raise VerificationError(code)
    packed = sshwire.read_base64(text[len(_BEGIN) : -len(_END)].replace("\n", ""), code=code)
    if _armor(packed) != armored:
        raise VerificationError(code)
    return packed
