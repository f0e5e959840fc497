"""Writing a bundle: one pass, encrypted as it is made, nothing on disk in the clear.

Source: resources/spec/bundle-v1.md.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from observer_app.core.canonical import write_canonical
from observer_app.core.chain import (
    Head,
    device_id,
    empty_head,
    verify_body,
    verify_chain,
    write_link,
)
from observer_app.core.entries import StoredEntry
from observer_app.core.errors import InputError, NotebookError
from observer_app.core.kinds import EntryKind
from observer_app.core.progress import Cancel, Progress, check
from observer_app.formats import bundle_layout as layout
from observer_app.formats.bundle_parts import MAX_PARTS, MIN_SPLIT_BYTES, PartsWriter
from observer_app.formats.bundle_pipe import Pipe, PipeClosedError
from observer_app.formats.bundle_types import BundleContent, MediaItem, Written
from observer_app.formats.certificates import read_certificate
from observer_app.formats.sealing import check_recipient, seal
from observer_app.formats.signing import BUNDLE_NAMESPACE, SigningKey, sign
from observer_app.formats.tarstream import Member, member_of, write_tar

_READ_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class _Bag:
    """The bag's name, the files that fit in memory in their order, and the media."""

    name: str
    files: tuple[tuple[str, bytes], ...]
    media: tuple[MediaItem, ...]

    def members(self) -> Iterator[Member]:
        for name, data in self.files:
            yield member_of(f"{self.name}/{name}", data)
        for item in self.media:
            name = f"{self.name}/{layout.media_name(item.sha256, item.media_type)}"
            yield Member(name=name, size_bytes=item.size_bytes, chunks=_Chunks(item))

    def size_bytes(self) -> int:
        return sum(len(data) for _, data in self.files) + sum(m.size_bytes for m in self.media)


def export_bundle(
    path: Path,
    content: BundleContent,
    *,
    signer: SigningKey,
    certificate: bytes,
    recipients: Sequence[str],
    split_bytes: int | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Written:
    """Write `content`, signed and encrypted, to `path`, and return what lies there now.

    path: the new file, or a folder, where the bundle names itself. split_bytes: size of
    the parts, None for one file. certificate: the signer's line from enrolment.
    Memory does not grow with the media. On any failure nothing is left behind.
    Raises: InputError("bundle.bad_content" | "bundle.bad_election" | "bundle.bad_split"
    | "bundle.too_many_parts" | "recipient.…" | "key.certificate_mismatch"),
    RefusedError("bundle.exists"), NotebookError("bundle.evidence_damaged" | "disk.…"),
    DiskFullError, Cancelled.
    """
    for recipient in recipients:
        check_recipient(recipient)
    _check_content(content, signer=signer, certificate=certificate)
    bag = _pack(content, signer=signer, certificate=certificate)
    if split_bytes is not None and split_bytes < MIN_SPLIT_BYTES:
        raise InputError("bundle.bad_split", least_bytes=MIN_SPLIT_BYTES)
    if split_bytes is not None and bag.size_bytes() > split_bytes * MAX_PARTS:
        raise InputError("bundle.too_many_parts", limit=MAX_PARTS)
    target = path / f"{bag.name}.tar.age" if path.is_dir() else path
    with PartsWriter(target, split_bytes=split_bytes, name=bag.name) as writer:
        _stream(bag, writer, recipients, progress=progress, cancel=cancel)
        return writer.commit()


def write_entry_line(stored: StoredEntry) -> bytes:
    """Return a line of entries.jsonl, without its line end."""
    return write_canonical(
        {
            "body": stored.body.decode("utf-8"),
            "salt": stored.salt.hex(),
            "seq": stored.link.seq,
        }
    )


def _check_content(content: BundleContent, *, signer: SigningKey, certificate: bytes) -> None:
    """Refuse here what the coordinator would refuse: there is one chance to hand over."""
    certified = read_certificate(certificate)
    if certified.public_key != signer.public_key:
        raise InputError("key.certificate_mismatch")
    announced = {
        (entry.entry.payload["sha256"], entry.entry.payload["size_bytes"])
        for entry in content.entries
        if entry.entry.kind is EntryKind.EVIDENCE
    }
    hashes = [item.sha256 for item in content.media]
    problems = {
        "device": content.device != device_id(signer.public_key),
        "alias": certified.principals != (content.alias,),
        "number": content.number < 1,
        "light": content.light and bool(content.media),
        "entries": [entry.link for entry in content.entries] != list(content.links),
        "media": len(set(hashes)) != len(hashes),
        "announced": any((m.sha256, m.size_bytes) not in announced for m in content.media),
    }
    for why, is_wrong in problems.items():
        if is_wrong:
            raise InputError("bundle.bad_content", why=why)
    verify_chain(content.links, head=empty_head(content.device))
    for entry in content.entries:
        verify_body(entry.link, body=entry.body, salt=entry.salt)


def _pack(content: BundleContent, *, signer: SigningKey, certificate: bytes) -> _Bag:
    name = layout.bundle_name(content.device, content.number)
    media = tuple(sorted(content.media, key=lambda m: layout.media_name(m.sha256, m.media_type)))
    journal = b"".join(write_link(link) + b"\n" for link in content.links)
    entries = b"".join(write_entry_line(entry) + b"\n" for entry in content.entries)
    manifest = layout.write_manifest(
        [
            (layout.JOURNAL, _sha256(journal)),
            (layout.ENTRIES, _sha256(entries)),
            *((layout.media_name(m.sha256, m.media_type), m.sha256) for m in media),
        ]
    )
    info = layout.BagInfo(
        alias=content.alias,
        number=content.number,
        light=content.light,
        created_at=content.created_at,
        device=content.device,
        election=content.election,
        payload_bytes=len(journal) + len(entries) + sum(m.size_bytes for m in media),
        payload_files=2 + len(media),
    )
    head = _head_of(content)
    tags = {
        layout.BAGIT: layout.BAGIT_TEXT,
        layout.BAG_INFO: layout.write_bag_info(info),
        layout.MANIFEST: manifest,
        layout.CERTIFICATE: certificate,
        layout.CHECKPOINT: layout.write_checkpoint(head, created_at=content.created_at),
        layout.VERIFY: layout.write_verify_text(name=name, alias=content.alias),
    }
    for number, receipt in enumerate(content.receipts, start=1):
        tags[layout.receipt_name(number)] = receipt
    order = layout.tag_order(len(content.receipts))
    tag_manifest = layout.write_manifest([(tag, _sha256(tags[tag])) for tag in order])
    signature = sign(tag_manifest, key=signer, namespace=BUNDLE_NAMESPACE, certificate=certificate)
    files = (
        *((tag, tags[tag]) for tag in order[:3]),
        (layout.TAG_MANIFEST, tag_manifest),
        (layout.SIGNATURE, signature),
        *((tag, tags[tag]) for tag in order[3:]),
        (layout.JOURNAL, journal),
        (layout.ENTRIES, entries),
    )
    return _Bag(name=name, files=files, media=media)


def _stream(
    bag: _Bag,
    writer: PartsWriter,
    recipients: Sequence[str],
    *,
    progress: Progress | None,
    cancel: Cancel | None,
) -> None:
    """Read and hash in this thread, encrypt in a second, hash and write in a third."""
    plain, sealed = Pipe(), Pipe()
    sealing = _Stage("bundle-seal", lambda: seal(plain, sealed, recipients), plain, sealed)
    writing = _Stage("bundle-write", lambda: _drain(sealed, writer), sealed, None)
    total, done = bag.size_bytes(), 0
    try:
        for chunk in write_tar(bag.members()):
            check(cancel)
            plain.write(chunk)
            done += len(chunk)
            if progress is not None:
                progress(min(done, total), total)
        plain.end()
    except PipeClosedError:
        pass
    except BaseException as exc:
        plain.fail(exc)
        raise
    finally:
        sealing.thread.join()
        writing.thread.join()
    for stage in (writing, sealing):
        if stage.raised is not None:
            raise stage.raised


class _Stage:
    """A thread that turns what it pulls from `source` into what it pushes to `target`.

    Its end, or its failure, goes on to both sides, so that no other stage waits for it.
    """

    def __init__(
        self, name: str, work: Callable[[], None], source: Pipe, target: Pipe | None
    ) -> None:
        self.raised: BaseException | None = None
        self._work = work
        self._source = source
        self._target = target
        self.thread = threading.Thread(target=self._run, name=name)
        self.thread.start()

    def _run(self) -> None:
        try:
            self._work()
        except PipeClosedError:
            # Whoever closed it has the reason.
            self._source.close()
        except BaseException as exc:  # noqa: BLE001 - raised where the threads are joined
            self.raised = exc
            self._source.close()
            if self._target is not None:
                self._target.fail(exc)
        else:
            if self._target is not None:
                self._target.end()


def _drain(source: Pipe, writer: PartsWriter) -> None:
    while data := source.read(_READ_BYTES):
        writer.write(data)


@dataclass(frozen=True, slots=True)
class _Chunks:
    """An original's bytes, checked against what the journal says of them."""

    item: MediaItem

    def __call__(self) -> Iterator[bytes]:
        digest, size = hashlib.sha256(), 0
        with closing(self.item.open()) as source:
            while data := source.read(_READ_BYTES):
                digest.update(data)
                size += len(data)
                if size > self.item.size_bytes:
                    break
                yield data
        if size != self.item.size_bytes or digest.hexdigest() != self.item.sha256:
            raise NotebookError("bundle.evidence_damaged")


def _head_of(content: BundleContent) -> Head:
    if not content.links:
        return empty_head(content.device)
    last = content.links[-1]
    return Head(device=last.device, seq=last.seq, id=last.id)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
