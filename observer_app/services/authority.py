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
from observer_app.core.errors import InputError, RefusedError
from observer_app.core.kinds import EntryKind
from observer_app.services import files
from observer_app.services.session import Changes, Role, Session

if TYPE_CHECKING:
    from observer_app.formats.certificates import Trust
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


def init_authority(session: Session, *, recovery_key: Path | None = None) -> Authority:
    """Make this coordinator's authority key and bundle key, once.

    recovery_key: a new file, on a stick, for the recovery identity; only its recipient
    stays here. Raises: RefusedError("authority.exists"), InputError("file.exists").
    """
    from observer_app.formats.sealing import generate_identity
    from observer_app.formats.signing import generate_key

    session.require(Role.COORDINATOR)
    vault = session.notebook.vault
    if vault.get_secret("authority_key", default=None) is not None:
        raise RefusedError("authority.exists")
    identity, recipient = generate_identity()
    recipients = [recipient]
    if recovery_key is not None:
        recovery_identity, recovery_recipient = generate_identity()
        files.write_new(recovery_key, f"{recovery_identity}\n".encode("ascii"), private=True)
        recipients.append(recovery_recipient)
    vault.put_secret("bundle_identity", identity.encode("ascii"))
    vault.put_setting("recipients", recipients)
    vault.put_secret("authority_key", generate_key().seed)
    return authority(session)


def authority(session: Session) -> Authority:
    """Return this coordinator's authority. Raises: RefusedError("authority.none")."""
    from observer_app.formats.signing import fingerprint, public_key_line

    key = authority_key(session)
    recipients = session.notebook.vault.get_setting("recipients") or []
    return Authority(
        public_key=public_key_line(key.public_key),
        fingerprint=fingerprint(key.public_key),
        recipients=tuple(str(item) for item in recipients),
    )


def authority_key(session: Session) -> SigningKey:
    """Return the authority's signing key. Raises: RefusedError("authority.none")."""
    from observer_app.formats.signing import SigningKey

    seed = session.notebook.vault.get_secret("authority_key", default=None)
    if seed is None:
        raise RefusedError("authority.none")
    return SigningKey(seed)


def bundle_identities(session: Session, *, identity_file: Path | None = None) -> tuple[str, ...]:
    """Return the age identities that open bundles: from the stick if given, else kept here.

    Raises: RefusedError("authority.no_identity"), InputError("identity.invalid").
    """
    if identity_file is not None:
        return files.read_identities(identity_file)
    kept = session.notebook.vault.get_secret("bundle_identity", default=None)
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
    texts = {
        "allowed_signers": write_allowed_signers(current),
        "revoked_keys": write_revoked_keys(current),
        "recipients.txt": "".join(f"{item}\n" for item in known.recipients),
        "authority.pub": known.public_key + "\n",
    }
    written = []
    for name, text in texts.items():
        files.replace(folder / name, text.encode("ascii"))
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
    """Return whom this notebook believes: its own authority, or the one that enrolled it."""
    from observer_app.formats.certificates import Trust
    from observer_app.formats.signing import read_public_key_line

    if session.role is Role.COORDINATOR:
        authorities = (authority_key(session).public_key,)
    else:
        line = session.notebook.vault.get_setting("authority")
        if not line:
            raise RefusedError("enrol.not_enrolled")
        authorities = (read_public_key_line(str(line)),)
    revoked = session.notebook.queries.current(kinds=(EntryKind.REVOKE,), device=session.device)
    keys = frozenset(read_public_key_line(str(item.payload["public_key"])) for item in revoked)
    return Trust(authorities=authorities, revoked=keys)


def request_enrolment(session: Session, out: Path) -> str:
    """Write this notebook's enrolment request to a new file; return its fingerprint.

    The fingerprint is read out to the coordinator in person.
    """
    from observer_app.formats.enrolment import write_request
    from observer_app.formats.signing import fingerprint

    key = session.signing_key()
    created = session.clock.now().wall
    files.write_new(out, write_request(key, alias=session.alias, created_at=created))
    return fingerprint(key.public_key)


def approve_enrolment(
    session: Session, request: Path, out: Path, *, alias: str = "", validity: timedelta = VALIDITY
) -> Enrolment:
    """Certify the request's key under an alias and write the approval to a new file.

    Raises: VerificationError if the request does not prove its key; RefusedError
    ("enrol.alias_taken" | "enrol.revoked"); then nothing was written.
    """
    from observer_app.core.chain import device_id
    from observer_app.core.entries import check_alias
    from observer_app.formats.certificates import certify
    from observer_app.formats.enrolment import read_request, write_approval
    from observer_app.formats.signing import fingerprint

    session.require(Role.COORDINATOR)
    asked = read_request(files.read_bounded(request))
    alias = check_alias(alias or asked.alias)
    device = device_id(asked.public_key)
    for known in enrolments(session):
        if known.alias == alias and known.device != device and not known.revoked:
            raise RefusedError("enrol.alias_taken", alias=alias)
        if known.device == device and known.revoked:
            raise RefusedError("enrol.revoked", alias=alias)
    now = session.clock.now().wall
    valid_from, valid_to = now - _CLOCK_SLACK, now + validity
    serial = secrets.randbits(52)
    key = authority_key(session)
    certificate = certify(
        asked.public_key,
        authority=key,
        alias=alias,
        serial=serial,
        valid_from=valid_from,
        valid_to=valid_to,
    )
    print_ = fingerprint(asked.public_key)
    approval = write_approval(
        certificate, authority=key, recipients=authority(session).recipients, created_at=now
    )
    files.write_new(out, approval)
    session.append(
        session.entry(
            EntryKind.ENROL,
            {
                "device": device,
                "alias": alias,
                "fingerprint": print_,
                "certificate": certificate.decode("ascii").strip(),
                "serial": serial,
                "valid_from": write_time(valid_from),
                "valid_to": write_time(valid_to),
            },
            station="",
        )
    )
    return next(item for item in enrolments(session) if item.serial == serial)


def accept_enrolment(session: Session, approval: Path) -> Enrolment:
    """Take the certificate that an authority gave this notebook's key.

    Raises: VerificationError if it is not for this key or not signed by its authority;
    RefusedError("enrol.other_authority") if another one was accepted before.
    """
    from observer_app.formats.certificates import Trust, read_certificate, verify_certificate
    from observer_app.formats.enrolment import read_approval
    from observer_app.formats.signing import fingerprint, public_key_line

    given = read_approval(files.read_bounded(approval))
    vault = session.notebook.vault
    known = vault.get_setting("authority")
    line = public_key_line(given.authority)
    if known and known != line:
        raise RefusedError("enrol.other_authority")
    certificate = read_certificate(given.certificate)
    if certificate.public_key != session.signing_key().public_key:
        raise InputError("enrol.not_for_this_notebook")
    only = Trust(authorities=(given.authority,), revoked=frozenset())
    verify_certificate(certificate, trust=only, at=session.clock.now().wall)
    vault.put_setting("authority", line)
    vault.put_setting("recipients", list(given.recipients))
    vault.put_secret("certificate", given.certificate)
    vault.put_setting("alias", certificate.alias)
    session.alias = certificate.alias
    payload = {
        "device": session.device,
        "alias": certificate.alias,
        "fingerprint": fingerprint(certificate.public_key),
        "certificate": given.certificate.decode("ascii").strip(),
        "serial": certificate.serial,
        "valid_from": write_time(certificate.valid_from),
        "valid_to": write_time(certificate.valid_to),
    }
    session.append(session.entry(EntryKind.ENROL, payload, station=""))
    return enrolments(session)[-1]


def revoke(session: Session, alias: str, *, reason: str = "") -> Changes:
    """Stop believing the device that is enrolled as `alias`.

    Raises: InputError("enrol.unknown_alias").
    """
    from observer_app.formats.certificates import read_certificate
    from observer_app.formats.signing import public_key_line

    session.require(Role.COORDINATOR)
    own = session.notebook.queries.current(kinds=(EntryKind.ENROL,), device=session.device)
    matching = [item for item in own if item.payload["alias"] == alias]
    if not matching:
        raise InputError("enrol.unknown_alias", alias=alias[:32])
    newest = matching[-1].payload
    certificate = read_certificate(str(newest["certificate"]).encode("ascii"))
    payload = {
        "device": newest["device"],
        "alias": alias,
        "public_key": public_key_line(certificate.public_key),
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
