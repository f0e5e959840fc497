"""The coordinator as an authority, and how an observer's notebook is enrolled under it.

Source: resources/spec/enrolment-v1.md. The authority's key and the key that opens bundles
lie in the coordinator's encrypted notebook; the bundle key can be written to a stick and
the recovery key never stays on the laptop at all.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.core.clock import write_time
from observer_app.core.entries import check_alias
from observer_app.core.errors import InputError, RefusedError
from observer_app.core.kinds import EntryKind
from observer_app.services import files
from observer_app.services.session import Changes, Role, Session

if TYPE_CHECKING:
    from observer_app.formats.certificates import Trust
    from observer_app.formats.enrolment import VerifiedApproval
    from observer_app.formats.signing import SigningKey

VALIDITY = timedelta(weeks=6)
_CLOCK_SLACK = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Authority:
    """What others need of an authority: its public key line and the bundle recipients."""

    public_key: str
    fingerprint: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Enrolment:
    """An observer's device as the authority knows it."""

    alias: str
    device: str
    fingerprint: str
    serial: int
    valid_from: str
    valid_to: str
    revoked: bool


@dataclass(frozen=True, slots=True)
class Approved:
    """An approval as it travels, and what it says."""

    approval: bytes
    enrolment: Enrolment


def init_authority(session: Session, *, recovery_key: Path | None = None) -> Authority:
    """Make this coordinator's authority key and bundle key, once.

    recovery_key: a new file, on a stick, for the recovery identity; only its recipient
    stays here. Raises: RefusedError("authority.exists"), InputError("file.exists").
    """
    from observer_app.formats.sealing import generate_identity
    from observer_app.formats.signing import generate_key

    session.require(Role.COORDINATOR)
    vault = session.notebook.vault
    if vault.get_secret("authority_key") is not None:
        raise RefusedError("authority.exists")
    identity, recipient = generate_identity()
    recipients = [recipient]
    if recovery_key is not None:
        recovery_identity, recovery_recipient = generate_identity()
        files.write_new(recovery_key, f"{recovery_identity}\n".encode("ascii"), private=True)
        recipients.append(recovery_recipient)
    vault.put_secret("bundle_identity", identity.encode("ascii"))
    vault.put("recipients", recipients)
    vault.put_secret("authority_key", generate_key().seed)
    return authority(session)


def authority(session: Session) -> Authority:
    """Return this coordinator's authority. Raises: RefusedError("authority.none")."""
    key = authority_key(session)
    recipients = session.notebook.vault.get("recipients", [])
    return Authority(
        public_key=_line(key.public_key),
        fingerprint=key.fingerprint,
        recipients=tuple(str(item) for item in recipients),
    )


def authority_key(session: Session) -> SigningKey:
    """Return the authority's signing key. Raises: RefusedError("role.wrong" | "authority.none")."""
    from observer_app.formats.signing import SigningKey

    session.require(Role.COORDINATOR)
    seed = session.notebook.vault.get_secret("authority_key")
    if seed is None:
        raise RefusedError("authority.none")
    return SigningKey(seed)


def bundle_identities(session: Session, *, identity_file: Path | None = None) -> tuple[str, ...]:
    """Return the age identities that open bundles: from the stick if given, else kept here.

    Raises: RefusedError("authority.no_identity"), InputError("identity.invalid").
    """
    if identity_file is not None:
        return files.read_identities(identity_file)
    kept = session.notebook.vault.get_secret("bundle_identity")
    if kept is None:
        raise RefusedError("authority.no_identity")
    return (kept.decode("ascii"),)


def export_authority(session: Session, folder: Path, *, with_identity: bool = False) -> list[Path]:
    """Write what a third party needs into `folder`: allowed_signers, revoked_keys, recipients.

    with_identity also writes coordinator.agekey, which opens every bundle: for a stick.
    Returns the paths written; files of an earlier export are replaced, the key never is.
    """
    from observer_app.formats.certificates import write_allowed_signers, write_revoked_keys

    known = authority(session)
    current = trust(session)
    folder.mkdir(parents=True, exist_ok=True)
    contents = {
        "allowed_signers": write_allowed_signers(current.authorities),
        "revoked_keys": write_revoked_keys(current.revoked),
        "recipients.txt": "".join(f"{item}\n" for item in known.recipients).encode("ascii"),
        "authority.pub": f"{known.public_key}\n".encode("ascii"),
    }
    written = []
    for name, data in contents.items():
        files.replace(folder / name, data)
        written.append(folder / name)
    if with_identity:
        path = folder / "coordinator.agekey"
        identity = bundle_identities(session)[0]
        files.write_new(path, f"{identity}\n".encode("ascii"), private=True)
        written.append(path)
    return written


def forget_identity(session: Session) -> None:
    """Remove the bundle key from the notebook, once it lies on a stick."""
    session.require(Role.COORDINATOR)
    session.notebook.vault.delete_secret("bundle_identity")


def trust(session: Session) -> Trust:
    """Return whom this notebook believes: its own authority, or the one that enrolled it.

    Raises: RefusedError("authority.none" | "enrol.not_enrolled").
    """
    from observer_app.formats.certificates import Trust

    if session.role is Role.COORDINATOR:
        authorities = (authority_key(session).public_key,)
    else:
        known = _known_authority(session)
        if known is None:
            raise RefusedError("enrol.not_enrolled")
        authorities = (known,)
    revoked = session.notebook.queries.current(kinds=(EntryKind.REVOKE,), device=session.device)
    keys = frozenset(_key(str(item.payload["public_key"])) for item in revoked)
    return Trust(authorities=authorities, revoked=keys)


def request_bytes(session: Session) -> bytes:
    """Return this notebook's enrolment request: one line, for a file or for QR codes."""
    from observer_app.formats.enrolment import write_request

    created = session.clock.now().wall
    return write_request(key=session.signing_key(), alias=session.alias, created_at=created)


def request_enrolment(session: Session, out: Path) -> str:
    """Write this notebook's enrolment request to a new file; return its fingerprint.

    The fingerprint is read out to the coordinator in person.
    """
    files.write_new(out, request_bytes(session))
    return session.signing_key().fingerprint


def approve_bytes(
    session: Session, request: bytes, *, alias: str = "", validity: timedelta = VALIDITY
) -> Approved:
    """Certify a request's key under an alias; return the approval, which is on record then.

    Raises: VerificationError if the request does not prove its key; RefusedError
    ("enrol.alias_taken" | "enrol.revoked"); then nothing was recorded.
    """
    approval, given = _certify(session, request, alias=alias, validity=validity)
    return Approved(approval=approval, enrolment=_record(session, given))


def approve_enrolment(
    session: Session,
    request: Path | bytes,
    out: Path,
    *,
    alias: str = "",
    validity: timedelta = VALIDITY,
) -> Enrolment:
    """Certify the request's key under an alias and write the approval to a new file.

    Raises: as approve_bytes; as files.write_new; then nothing was written.
    """
    data = request if isinstance(request, bytes) else files.read_bounded(request)
    approval, given = _certify(session, data, alias=alias, validity=validity)
    files.write_new(out, approval)
    return _record(session, given)


def _certify(
    session: Session, request: bytes, *, alias: str, validity: timedelta
) -> tuple[bytes, VerifiedApproval]:
    from observer_app.formats.enrolment import read_approval, read_request, write_approval

    session.require(Role.COORDINATOR)
    asked = read_request(request)
    alias = check_alias(alias or asked.alias)
    for known in enrolments(session):
        if known.alias == alias and known.device != asked.device and not known.revoked:
            raise RefusedError("enrol.alias_taken", alias=alias)
        if known.device == asked.device and known.revoked:
            raise RefusedError("enrol.revoked", alias=alias)
    now = session.clock.now().wall.replace(microsecond=0)
    approval = write_approval(
        asked,
        authority=authority_key(session),
        serial=secrets.randbits(52),
        created_at=now,
        valid_from=now - _CLOCK_SLACK,
        valid_to=now + validity,
        alias=alias,
        pack=str(session.notebook.vault.get("pack", "")),
        recipients=authority(session).recipients,
    )
    return approval, read_approval(approval, public_key=asked.public_key, at=now)


def accept_enrolment(session: Session, approval: Path) -> Enrolment:
    """Take the approval in a file. Raises: as accept_bytes; as files.read_bounded."""
    return accept_bytes(session, files.read_bounded(approval))


def accept_bytes(session: Session, approval: bytes) -> Enrolment:
    """Take the certificate that an authority gave this notebook's key.

    Raises: VerificationError if it is not for this key, not signed by its authority, or
    not by the one that the election pack or an earlier enrolment names.
    """
    from observer_app.formats.enrolment import read_approval

    given = read_approval(
        approval,
        public_key=session.signing_key().public_key,
        at=session.clock.now().wall,
        authority=_known_authority(session),
    )
    vault = session.notebook.vault
    vault.put("authority", _line(given.authority))
    vault.put("recipients", list(given.recipients))
    vault.put("alias", given.certificate.alias)
    vault.put_secret("certificate", given.certificate_line)
    session.alias = given.certificate.alias
    return _record(session, given)


def authority_fingerprint(session: Session) -> str:
    """Return the fingerprint of whom this notebook believes, as it is read out; "" if nobody."""
    from observer_app.core.fingerprint import spoken
    from observer_app.formats.sshwire import fingerprint

    try:
        return spoken(fingerprint(trust(session).authorities[0]))
    except RefusedError:
        return ""


def is_stranger(session: Session, authority: bytes) -> bool:
    """Return whether this notebook knows an authority already, and `authority` is another."""
    if session.role is Role.COORDINATOR:
        has_own = session.notebook.vault.get_secret("authority_key") is not None
        known = authority_key(session).public_key if has_own else None
    else:
        known = _known_authority(session)
    return known is not None and known != authority


def _known_authority(session: Session) -> bytes | None:
    """Return the authority that enrolled this notebook, else the one its pack names."""
    line = str(session.notebook.vault.get("authority", "")) or session.pack.authority
    return _key(line) if line else None


def _record(session: Session, given: VerifiedApproval) -> Enrolment:
    certificate = given.certificate
    session.append(
        session.entry(
            EntryKind.ENROL,
            {
                "device": certificate.device,
                "alias": certificate.alias,
                "fingerprint": certificate.fingerprint,
                "certificate": given.certificate_line.decode("ascii").strip(),
                "serial": certificate.serial,
                "valid_from": write_time(certificate.valid_from),
                "valid_to": write_time(certificate.valid_to),
            },
            station="",
        )
    )
    return enrolments(session)[-1]


def revoke(session: Session, alias: str, *, reason: str = "") -> Changes:
    """Stop believing the device that is enrolled as `alias`.

    Raises: InputError("enrol.unknown_alias"), RefusedError("enrol.already_revoked").
    """
    from observer_app.formats.certificates import read_certificate

    session.require(Role.COORDINATOR)
    own = session.notebook.queries.current(kinds=(EntryKind.ENROL,), device=session.device)
    matching = [item for item in own if item.payload["alias"] == alias]
    if not matching:
        raise InputError("enrol.unknown_alias", alias=alias[:32])
    newest = matching[-1].payload
    if any(item.revoked and item.device == newest["device"] for item in enrolments(session)):
        raise RefusedError("enrol.already_revoked", alias=alias)
    certificate = read_certificate(str(newest["certificate"]).encode("ascii"))
    payload = {
        "device": newest["device"],
        "alias": alias,
        "public_key": _line(certificate.public_key),
    }
    if reason:
        payload["reason"] = reason
    return session.append(session.entry(EntryKind.REVOKE, payload, station=""))


def enrolments(session: Session) -> list[Enrolment]:
    """Return every enrolment this notebook recorded, oldest first."""
    queries = session.notebook.queries
    revoked = {
        str(item.payload["device"])
        for item in queries.current(kinds=(EntryKind.REVOKE,), device=session.device)
    }
    return [
        Enrolment(
            alias=str(item.payload["alias"]),
            device=str(item.payload["device"]),
            fingerprint=str(item.payload["fingerprint"]),
            serial=int(item.payload["serial"]),
            valid_from=str(item.payload["valid_from"]),
            valid_to=str(item.payload["valid_to"]),
            revoked=str(item.payload["device"]) in revoked,
        )
        for item in queries.current(kinds=(EntryKind.ENROL,), device=session.device)
    ]


def _line(public_key: bytes) -> str:
    from observer_app.formats.sshwire import write_public_key

    return write_public_key(public_key).decode("ascii").strip()


def _key(line: str) -> bytes:
    from observer_app.formats.sshwire import read_public_key

    return read_public_key(line.encode("ascii"))
