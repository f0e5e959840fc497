"""The steps of verifying a decrypted bundle, in the order that resources/spec/bundle-v1.md,
section 8, gives.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from observer_app.core.canonical import read_canonical
from observer_app.core.chain import (
    Head,
    Link,
    empty_head,
    read_link,
    verify_body,
    verify_chain,
)
from observer_app.core.entries import StoredEntry, read_body
from observer_app.core.errors import InputError, VerificationError
from observer_app.core.kinds import EntryKind
from observer_app.core.progress import Cancel, Progress, check
from observer_app.formats import bundle_layout as layout
from observer_app.formats import sshwire
from observer_app.formats.bundle_pipe import Pipe
from observer_app.formats.bundle_types import Limits, MediaSink, VerifiedBundle
from observer_app.formats.certificates import (
    Trust,
    VerifiedCertificate,
    read_certificate_blob,
    verify_certificate,
)
from observer_app.formats.signing import BUNDLE_NAMESPACE, verify_signature
from observer_app.formats.tarstream import MemberReader, TarReader

_SIGNATURE_CODES = {
    "signature.wrong_namespace": "bundle.wrong_namespace",
    "certificate.revoked": "bundle.revoked",
    "certificate.expired": "bundle.certificate_expired",
    "certificate.not_yet_valid": "bundle.certificate_not_yet_valid",
    "certificate.unknown_authority": "bundle.unknown_signer",
}


@dataclass(frozen=True, slots=True)
class CheckedBundle:
    """Everything that was proven of a bundle's content."""

    info: layout.BagInfo
    signer: VerifiedCertificate
    head: Head
    links: tuple[Link, ...]
    entries: tuple[StoredEntry, ...]
    media: tuple[tuple[str, int], ...]
    receipts: tuple[bytes, ...]

    def bundle(self, *, sha256: str, size_bytes: int) -> VerifiedBundle:
        """Return the verified bundle that came as this age file."""
        return VerifiedBundle(
            bundle_sha256=sha256,
            size_bytes=size_bytes,
            device=self.signer.device,
            alias=self.signer.alias,
            fingerprint=self.signer.fingerprint,
            number=self.info.number,
            created_at=self.info.created_at,
            light=self.info.light,
            election=self.info.election,
            head=self.head,
            links=self.links,
            entries=self.entries,
            media=self.media,
            receipts=self.receipts,
        )


class BundleCheck:
    """One run over one decrypted bundle."""

    def __init__(
        self,
        plain: Pipe,
        *,
        trust: Trust,
        now: datetime,
        limits: Limits,
        sink: MediaSink | None,
        progress: Progress | None,
        cancel: Cancel | None,
        total_bytes: int,
    ) -> None:
        self._archive = TarReader(plain.read, max_members=limits.members, max_bytes=limits.total)
        self._trust = trust
        self._now = now
        self._limits = limits
        self._sink = sink
        self._progress = progress
        self._cancel = cancel
        self._total_bytes = total_bytes
        self._done_bytes = 0
        self._bag = ""
        self._certificate = b""

    def run(self) -> CheckedBundle:
        """Return what the bundle holds. Raises: VerificationError, and what the sink raises."""
        limits = self._limits
        bagit = self._first()
        info_text = self._small(layout.BAG_INFO, limits.tag_file)
        manifest_text = self._small(layout.MANIFEST, limits.manifest)
        tags_text = self._small(layout.TAG_MANIFEST, limits.tag_file)
        signature = self._small(layout.SIGNATURE, limits.tag_file)
        signer = self._verify_signer(tags_text, signature)

        tags = layout.read_manifest(tags_text, max_files=limits.members)
        receipt_names = layout.check_tag_files(list(tags), max_receipts=limits.receipts)
        for name, data in (
            (layout.BAGIT, bagit),
            (layout.BAG_INFO, info_text),
            (layout.MANIFEST, manifest_text),
        ):
            _check_hash(data, tags[name])
        if bagit != layout.BAGIT_TEXT:
            raise VerificationError("bundle.bad_info", why=layout.BAGIT)
        info = layout.read_bag_info(info_text)
        if info.device != signer.device or info.alias != signer.alias:
            raise VerificationError("bundle.bad_info", why="signer")
        files = layout.read_manifest(manifest_text, max_files=limits.members)
        media_files = layout.check_payload_files(files, light=info.light)

        certificate = self._hashed(layout.CERTIFICATE, limits.tag_file, tags)
        if base64.b64encode(self._certificate) != b"".join(certificate.split()[1:2]):
            raise VerificationError("bundle.bad_info", why=layout.CERTIFICATE)
        checkpoint = self._hashed(layout.CHECKPOINT, limits.tag_file, tags)
        receipts = tuple(self._hashed(name, limits.receipt, tags) for name in receipt_names)
        self._hashed(layout.VERIFY, limits.tag_file, tags)
        links = self._links(self._hashed(layout.JOURNAL, limits.journal, files), info)
        head = _head_after(links, info.device)
        if checkpoint != layout.write_checkpoint(head, created_at=info.created_at):
            raise VerificationError("bundle.bad_journal", why=layout.CHECKPOINT)
        entries = self._entries(self._hashed(layout.ENTRIES, limits.entries, files), links)
        media = self._media(media_files, _announced(entries))
        if self._archive.next() is not None:
            raise VerificationError("bundle.file_set", why="extra")
        if (self._done_bytes, len(files)) != (info.payload_bytes, info.payload_files):
            raise VerificationError("bundle.bad_info", why="Payload-Oxum")
        return CheckedBundle(
            info=info,
            signer=signer,
            head=head,
            links=links,
            entries=entries,
            media=media,
            receipts=receipts,
        )

    def _first(self) -> bytes:
        """Return bagit.txt, and learn the bag's name from it."""
        try:
            member = self._archive.next()
        except VerificationError as exc:
            if exc.code in ("tar.bad_header", "tar.truncated"):
                raise VerificationError("bundle.not_a_bundle") from exc
            raise
        bag, _, name = member.name.partition("/") if member else ("", "", "")
        if member is None or name != layout.BAGIT or not layout.BAG_NAME.fullmatch(bag):
            raise VerificationError("bundle.not_a_bundle")
        self._bag = bag
        return member.read_all(max_bytes=self._limits.tag_file)

    def _next(self, name: str) -> MemberReader:
        member = self._archive.next()
        if member is None or member.name != f"{self._bag}/{name}":
            raise VerificationError("bundle.file_set", why="missing" if member is None else "name")
        return member

    def _small(self, name: str, max_bytes: int) -> bytes:
        check(self._cancel)
        return self._next(name).read_all(max_bytes=max_bytes)

    def _hashed(self, name: str, max_bytes: int, hashes: Mapping[str, str]) -> bytes:
        data = self._small(name, max_bytes)
        _check_hash(data, hashes[name])
        if name.startswith("data/"):
            self._step(len(data))
        return data

    def _step(self, size: int) -> None:
        self._done_bytes += size
        if self._progress is not None:
            self._progress(self._done_bytes, self._total_bytes)

    def _verify_signer(self, tags_text: bytes, signature: bytes) -> VerifiedCertificate:
        """Return who signed the tag manifest; the only bytes that are signed."""
        try:
            signed = verify_signature(tags_text, signature, namespace=BUNDLE_NAMESPACE)
            if signed.certificate is None:
                raise VerificationError(
                    "bundle.unknown_signer", fingerprint=sshwire.fingerprint(signed.public_key)
                )
            self._certificate = signed.certificate
            certificate = read_certificate_blob(signed.certificate)
            return verify_certificate(certificate, trust=self._trust, at=self._now)
        except VerificationError as exc:
            if exc.code.startswith("bundle."):
                raise
            code = _SIGNATURE_CODES.get(exc.code, "bundle.bad_signature")
            raise VerificationError(code, why=exc.code, **exc.params) from exc

    def _links(self, data: bytes, info: layout.BagInfo) -> tuple[Link, ...]:
        links = []
        for number, line in enumerate(self._lines(data), start=1):
            try:
                links.append(read_link(line))
            except InputError as exc:
                raise VerificationError("bundle.bad_journal", why=exc.code, seq=number) from exc
        try:
            verify_chain(links, head=empty_head(info.device))
        except VerificationError as exc:
            raise VerificationError("bundle.bad_journal", why=exc.code, **exc.params) from exc
        return tuple(links)

    def _entries(self, data: bytes, links: tuple[Link, ...]) -> tuple[StoredEntry, ...]:
        lines = self._lines(data)
        if len(lines) != len(links):
            raise VerificationError("bundle.bad_journal", why="entries.count")
        entries = []
        for link, line in zip(links, lines, strict=True):
            check(self._cancel)
            try:
                entries.append(_read_entry(line, link))
            except (InputError, VerificationError) as exc:
                if exc.code == "entry.newer_version":
                    raise VerificationError("bundle.newer_version") from exc
                raise VerificationError("bundle.bad_journal", why=exc.code, seq=link.seq) from exc
        return tuple(entries)

    def _lines(self, data: bytes) -> list[bytes]:
        """Return the lines of a .jsonl file, each ended by a line feed."""
        if not data:
            return []
        if data.count(b"\n") > self._limits.lines:
            raise VerificationError("bundle.too_large", why="lines")
        lines = data.split(b"\n")
        if lines.pop():
            raise VerificationError("bundle.bad_journal", why="line.end")
        if max(map(len, lines)) > self._limits.line:
            raise VerificationError("bundle.too_large", why="line")
        return lines

    def _media(
        self, files: Mapping[str, str], announced: frozenset[tuple[str, int]]
    ) -> tuple[tuple[str, int], ...]:
        found = []
        for name, digest in files.items():
            member = self._next(name)
            if (digest, member.size_bytes) not in announced:
                raise VerificationError("bundle.unannounced_media")
            self._one_original(member, digest)
            found.append((digest, member.size_bytes))
        return tuple(found)

    def _one_original(self, member: MemberReader, digest: str) -> None:
        writer = None
        if self._sink is not None:
            writer = self._sink.begin(digest, size_bytes=member.size_bytes)
        try:
            hashed = hashlib.sha256()
            for chunk in member.chunks():
                check(self._cancel)
                hashed.update(chunk)
                if writer is not None:
                    writer.write(chunk)
                self._step(len(chunk))
            if hashed.hexdigest() != digest:
                raise VerificationError("bundle.bad_hash", why="media")
        except BaseException:
            if writer is not None:
                writer.abort()
            raise
        if writer is not None:
            writer.finish()


def _check_hash(data: bytes, digest: str) -> None:
    if hashlib.sha256(data).hexdigest() != digest:
        raise VerificationError("bundle.bad_hash")


def _read_entry(line: bytes, link: Link) -> StoredEntry:
    """Return the entry in one line of entries.jsonl, which `link` commits to."""
    value = read_canonical(line, max_bytes=len(line))
    if not isinstance(value, dict) or set(value) != {"body", "salt", "seq"}:
        raise InputError("entry.bad_line")
    if value["seq"] != link.seq or isinstance(value["seq"], bool):
        raise InputError("entry.bad_line")
    if not isinstance(value["body"], str) or not isinstance(value["salt"], str):
        raise InputError("entry.bad_line")
    body = value["body"].encode("utf-8")
    try:
        salt = bytes.fromhex(value["salt"])
    except ValueError as exc:
        raise InputError("entry.bad_line") from exc
    if salt.hex() != value["salt"]:
        raise InputError("entry.bad_line")
    verify_body(link, body=body, salt=salt)
    entry = read_body(body)
    if entry.device != link.device:
        raise VerificationError("entry.other_device")
    return StoredEntry(link=link, salt=salt, body=body, entry=entry)


def _head_after(links: tuple[Link, ...], device: str) -> Head:
    if not links:
        return empty_head(device)
    return Head(device=device, seq=links[-1].seq, id=links[-1].id)


def _announced(entries: tuple[StoredEntry, ...]) -> frozenset[tuple[str, int]]:
    """Return (SHA-256, size) of every original that the journal speaks of."""
    return frozenset(
        (str(stored.entry.payload["sha256"]), int(stored.entry.payload["size_bytes"]))
        for stored in entries
        if stored.entry.kind is EntryKind.EVIDENCE
    )
