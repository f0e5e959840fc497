"""Bundles as an attacker makes them: take a good one apart, change it, put it together.

Everything here knows the coordinator's recipient, as anybody does, and some of it holds an
enrolled signer's key, as a turned observer does.
"""

from __future__ import annotations

import hashlib
import io
import tarfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from observer_app.core.errors import VerificationError
from observer_app.formats import bundle_layout as layout
from observer_app.formats.bundle import BundleContent, export_bundle
from observer_app.formats.bundle_read import verify_bundle
from observer_app.formats.bundle_types import Limits, MediaSink, VerifiedBundle
from observer_app.formats.sealing import seal_bytes, unseal_bytes
from observer_app.formats.signing import BUNDLE_NAMESPACE, sign
from observer_app.formats.tarstream import read_small, write_small
from tests.formats.making import IDENTITY, NOW, RECIPIENT, SIGNER, Signer, content


@dataclass(frozen=True)
class Bag:
    """A bundle's files, in order, without the bag's name in front."""

    name: str
    files: dict[str, bytes] = field(default_factory=dict)

    def changed(self, name: str, change: Callable[[bytes], bytes]) -> Bag:
        """Return the bag with one file's bytes changed, and nothing recomputed."""
        return replace(
            self, files={n: change(d) if n == name else d for n, d in self.files.items()}
        )

    def without(self, name: str) -> Bag:
        return replace(self, files={n: d for n, d in self.files.items() if n != name})

    def renamed(self, old: str, new: str) -> Bag:
        return replace(self, files={new if n == old else n: d for n, d in self.files.items()})

    def with_file(self, name: str, data: bytes, *, after: str | None = None) -> Bag:
        """Return the bag with one more file, at the end or after another."""
        files: dict[str, bytes] = {}
        for known, held in self.files.items():
            files[known] = held
            if known == after:
                files[name] = data
        return replace(self, files=files | ({name: data} if after is None else {}))

    def reordered(self, names: Sequence[str]) -> Bag:
        rest = [name for name in self.files if name not in names]
        return replace(self, files={name: self.files[name] for name in (*names, *rest)})

    def resigned(self, by: Signer = SIGNER, *, namespace: str = BUNDLE_NAMESPACE) -> Bag:
        """Return the bag with manifests, octet count and signature that fit its files."""
        payload = {n: d for n, d in self.files.items() if n.startswith("data/")}
        files = dict(self.files)
        oxum = f"Payload-Oxum: {sum(map(len, payload.values()))}.{len(payload)}"
        lines = files[layout.BAG_INFO].decode().splitlines()
        files[layout.BAG_INFO] = "".join(
            (oxum if line.startswith("Payload-Oxum") else line) + "\n" for line in lines
        ).encode()
        files[layout.MANIFEST] = layout.write_manifest((n, sha(d)) for n, d in payload.items())
        files[layout.CERTIFICATE] = by.certificate
        unsigned = {layout.TAG_MANIFEST, layout.SIGNATURE}
        tags = [n for n in files if n not in payload and n not in unsigned]
        files[layout.TAG_MANIFEST] = layout.write_manifest((n, sha(files[n])) for n in tags)
        files[layout.SIGNATURE] = sign(
            files[layout.TAG_MANIFEST],
            key=by.key,
            namespace=namespace,
            certificate=by.certificate,
        )
        return replace(self, files=files)

    def tar(self) -> bytes:
        return write_small({f"{self.name}/{name}": data for name, data in self.files.items()})


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def good_file(folder: Path, made: BundleContent | None = None, *, signer: Signer = SIGNER) -> Path:
    """Write a good bundle and return where it lies."""
    return export_bundle(
        folder,
        content(light=True) if made is None else made,
        signer=signer.key,
        certificate=signer.certificate,
        recipients=[RECIPIENT],
    ).paths[0]


def take_apart(path: Path) -> Bag:
    files = read_small(
        unseal_bytes(path.read_bytes(), [IDENTITY]), max_members=1000, max_bytes=1 << 30
    )
    name = next(iter(files)).partition("/")[0]
    return Bag(name=name, files={n.partition("/")[2]: d for n, d in files.items()})


def write_tar_file(path: Path, tar: bytes) -> Path:
    """Encrypt `tar`, whatever it is, as a bundle at `path`."""
    path.write_bytes(seal_bytes(tar, [RECIPIENT]))
    return path


def write_bag(path: Path, bag: Bag) -> Path:
    return write_tar_file(path, bag.tar())


def foreign_tar(members: Iterable[tuple[tarfile.TarInfo, bytes]], *, format_: int) -> bytes:
    """Return an archive as Python's tarfile writes it, with whatever it allows."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=format_) as archive:
        for info, data in members:
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return target.getvalue()


def flip(data: bytes, bit: int) -> bytes:
    """Return `data` with one bit turned over."""
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << (bit % 8)
    return bytes(changed)


def check(
    path: Path,
    *,
    signer: Signer = SIGNER,
    sink: MediaSink | None = None,
    limits: Limits | None = None,
) -> VerifiedBundle:
    """Verify as the coordinator who trusts `signer`'s authority."""
    return verify_bundle(
        path, identities=[IDENTITY], trust=signer.trust, now=NOW, sink=sink, limits=limits
    )


class KeepingSink:
    """Keeps what finished; forgets on abort."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.calls: list[str] = []

    def begin(self, sha256: str, /, *, size_bytes: int) -> KeepingWriter:
        self.calls.append("begin")
        return KeepingWriter(self, sha256)

    def abort(self) -> None:
        self.calls.append("abort all")
        self.kept.clear()


class KeepingWriter:
    def __init__(self, sink: KeepingSink, sha256: str) -> None:
        self.sink, self.sha256, self.data = sink, sha256, b""

    def write(self, data: bytes, /) -> None:
        self.data += data

    def finish(self) -> None:
        self.sink.kept[self.sha256] = self.data

    def abort(self) -> None:
        self.sink.calls.append("abort one")


def refused(path: Path, code: str, *, signer: Signer = SIGNER, why: str | None = None) -> None:
    with pytest.raises(VerificationError) as caught:
        check(path, signer=signer)
    assert caught.value.code == code
    if why is not None:
        assert caught.value.params["why"] == why


def bag_refused(tmp_path: Path, bag: Bag, code: str, *, why: str | None = None) -> None:
    refused(write_bag(tmp_path / "x.tar.age", bag), code, why=why)
