"""The set of files in a bundle is exact, and only plain files with plain names go in."""

from __future__ import annotations

import io
import tarfile
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from observer_app.core.errors import Cancelled, DiskFullError, VerificationError
from observer_app.formats import bundle_layout as layout
from observer_app.formats.bundle import Limits, verify_bundle
from observer_app.formats.sealing import seal_bytes
from observer_app.formats.signing import sign
from observer_app.formats.tarstream import RECORD_BYTES, write_header
from tests.formats.hostile import (
    Bag,
    KeepingSink,
    KeepingWriter,
    bag_refused,
    check,
    flip,
    foreign_tar,
    refused,
    sha,
    write_bag,
    write_tar_file,
)
from tests.formats.making import (
    IDENTITY,
    NOW,
    PHOTO,
    RECIPIENT,
    SIGNER,
    Signer,
    seed,
)


def notes(bag: Bag) -> Bag:
    return bag.with_file("notes.txt", b"x", after=layout.VERIFY)


def planted_in_light(bag: Bag) -> Bag:
    return bag.with_file(f"data/media/{sha(PHOTO)}.jpg", PHOTO)


@pytest.mark.parametrize(
    "change",
    [
        lambda bag: bag.with_file("data/extra.txt", b"x"),
        notes,
        planted_in_light,
        lambda bag: bag.without(layout.VERIFY),
        lambda bag: bag.without(layout.CHECKPOINT),
        lambda bag: bag.without(layout.ENTRIES),
        lambda bag: bag.without("receipts/0001.json"),
        lambda bag: bag.renamed(layout.JOURNAL, "data/journal.json"),
        lambda bag: bag.renamed("receipts/0001.json", "receipts/0002.json"),
        lambda bag: bag.reordered([layout.BAGIT, layout.MANIFEST]),
        lambda bag: bag.reordered([*list(bag.files)[:-2], layout.ENTRIES, layout.JOURNAL]),
        lambda bag: bag.with_file(layout.SIGNATURE + "2", b"", after=layout.SIGNATURE),
    ],
)
def test_an_extra_missing_renamed_or_moved_file_is_refused(
    tmp_path: Path, light: Bag, change: Callable[[Bag], Bag]
) -> None:
    """The manifests still say what they said."""
    bag_refused(tmp_path, change(light), "bundle.file_set")


@pytest.mark.parametrize(
    "change",
    [
        lambda bag: bag.with_file("data/extra.txt", b"x"),
        notes,
        planted_in_light,
        lambda bag: bag.without(layout.VERIFY),
        lambda bag: bag.without(layout.CHECKPOINT),
        lambda bag: bag.without(layout.ENTRIES),
        lambda bag: bag.renamed(layout.JOURNAL, "data/journal.json"),
        lambda bag: bag.renamed("receipts/0001.json", "receipts/0002.json"),
        lambda bag: bag.renamed("receipts/0001.json", "receipts/1.json"),
        lambda bag: bag.reordered([*list(bag.files)[:-2], layout.ENTRIES, layout.JOURNAL]),
    ],
)
def test_an_enrolled_signer_can_sign_no_other_set_of_files(
    tmp_path: Path, light: Bag, change: Callable[[Bag], Bag]
) -> None:
    """The manifests and the signature fit; the set is not that of a bundle."""
    bag_refused(tmp_path, change(light).resigned(), "bundle.file_set")


def test_a_file_that_comes_twice_is_refused(tmp_path: Path, light: Bag) -> None:
    tar = light.tar()
    name = f"{light.name}/{layout.ENTRIES}"
    again = write_header(name, 0)
    end = len(tar) - len(tar[::-1]) + len(tar.rstrip(b"\0"))
    end += -end % 512
    twice = tar[:end] + again
    twice += bytes(1024 + -(len(twice) + 1024) % RECORD_BYTES)
    refused(write_tar_file(tmp_path / "x.tar.age", twice), "bundle.file_set")


def test_a_manifest_that_repeats_a_file_is_refused(tmp_path: Path, light: Bag) -> None:
    def twice(data: bytes) -> bytes:
        return data + data.splitlines(keepends=True)[-1]

    bag = light.changed(layout.TAG_MANIFEST, twice)
    signature = sign(
        bag.files[layout.TAG_MANIFEST],
        key=SIGNER.key,
        namespace=layout.FORMAT,
        certificate=SIGNER.certificate,
    )
    bag_refused(tmp_path, bag.changed(layout.SIGNATURE, lambda _: signature), "bundle.file_set")


@pytest.mark.parametrize(
    "name",
    [
        layout.BAGIT,
        layout.BAG_INFO,
        layout.MANIFEST,
        layout.CHECKPOINT,
        layout.VERIFY,
        layout.JOURNAL,
        layout.ENTRIES,
        layout.CERTIFICATE,
        "receipts/0001.json",
    ],
)
def test_changed_content_is_refused(tmp_path: Path, light: Bag, name: str) -> None:
    bag_refused(tmp_path, light.changed(name, lambda data: flip(data, 7)), "bundle.bad_hash")


def test_a_changed_photo_is_refused_and_forgotten(tmp_path: Path, full: Bag) -> None:
    name = next(n for n in full.files if n.endswith(".jpg"))
    path = write_bag(tmp_path / "x.tar.age", full.changed(name, lambda data: flip(data, 9)))
    sink = KeepingSink()
    with pytest.raises(VerificationError, match=r"bundle\.bad_hash"):
        check(path, sink=sink)
    assert sink.kept == {}
    assert sink.calls[-1] == "abort all"


def test_media_reaches_the_sink_whole(tmp_path: Path, full: Bag) -> None:
    sink = KeepingSink()
    found = check(write_bag(tmp_path / "x.tar.age", full), sink=sink)
    assert {digest: len(data) for digest, data in sink.kept.items()} == dict(found.media)
    assert all(sha(data) == digest for digest, data in sink.kept.items())
    assert "abort all" not in sink.calls


def test_a_cancelled_verification_forgets_the_media(tmp_path: Path, full: Bag) -> None:
    cancel, sink = threading.Event(), KeepingSink()
    with pytest.raises(Cancelled):
        verify_bundle(
            write_bag(tmp_path / "x.tar.age", full),
            identities=[IDENTITY],
            trust=SIGNER.trust,
            now=NOW,
            sink=sink,
            cancel=cancel,
            progress=lambda *_: cancel.set() if "begin" in sink.calls else None,
        )
    assert sink.calls[-1] == "abort all"
    assert sink.kept == {}


def test_a_full_disk_of_the_sink_comes_through_and_the_rest_is_forgotten(
    tmp_path: Path, full: Bag
) -> None:
    class Full(KeepingSink):
        def begin(self, sha256: str, /, *, size_bytes: int) -> KeepingWriter:
            if self.kept:
                raise DiskFullError
            return super().begin(sha256, size_bytes=size_bytes)

    sink = Full()
    with pytest.raises(DiskFullError):
        check(write_bag(tmp_path / "x.tar.age", full), sink=sink)
    assert sink.kept == {}


def test_no_media_reaches_the_sink_of_an_unproven_bundle(tmp_path: Path, full: Bag) -> None:
    stranger = Signer(key=seed("stranger"), authority=seed("stranger authority"))
    sink = KeepingSink()
    with pytest.raises(VerificationError):
        check(write_bag(tmp_path / "x.tar.age", full.resigned(stranger)), sink=sink)
    assert "begin" not in sink.calls


def test_media_that_no_entry_announces_is_refused(tmp_path: Path, full: Bag) -> None:
    names = [n for n in full.files if not n.startswith(layout.MEDIA)]
    media = {n: d for n, d in full.files.items() if n.startswith(layout.MEDIA)}
    media[f"data/media/{sha(b'planted')}.jpg"] = b"planted"
    files = {n: full.files[n] for n in names} | dict(sorted(media.items()))
    bag_refused(tmp_path, replace(full, files=files).resigned(), "bundle.unannounced_media")


def info(name: str, type_: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type, made.linkname = type_, link
    return made


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "{bag}/../x",
        "{bag}//x",
        "{bag}/./x",
        "{bag}/.ssh",
        "{bag}/data/",
        "{bag}/a\\b",
        "{bag}/C:x",
        "{bag}/a b",
        "{bag}/A",
        "{bag}/a\nb",
        "{bag}/-rf",
        "{bag}/\u0259",
        "{bag}/con\x00.txt",
    ],
)
def test_hostile_names_are_refused(tmp_path: Path, light: Bag, name: str) -> None:
    tar = foreign_tar([(info(name.format(bag=light.name)), b"x")], format_=tarfile.USTAR_FORMAT)
    with pytest.raises(VerificationError) as caught:
        check(write_tar_file(tmp_path / "x.tar.age", tar))
    wanted = {"bundle.bad_name"}
    if "\x00" in name or name.endswith("/"):
        wanted |= {"bundle.not_a_bundle"}
    assert caught.value.code in wanted


@pytest.mark.parametrize("type_", [tarfile.SYMTYPE, tarfile.LNKTYPE])
def test_links_are_refused(tmp_path: Path, light: Bag, type_: bytes) -> None:
    link = info(f"{light.name}/bagit.txt", type_, "/etc/passwd")
    tar = foreign_tar([(link, b"")], format_=tarfile.USTAR_FORMAT)
    refused(write_tar_file(tmp_path / "x.tar.age", tar), "bundle.link")


@pytest.mark.parametrize(
    "type_",
    [
        tarfile.CHRTYPE,
        tarfile.BLKTYPE,
        tarfile.FIFOTYPE,
        tarfile.CONTTYPE,
        tarfile.AREGTYPE,
        tarfile.GNUTYPE_SPARSE,
        b"Z",
    ],
)
def test_only_regular_files_are_accepted(tmp_path: Path, light: Bag, type_: bytes) -> None:
    """Behind a good first file, so that it is the member that is refused."""
    first = light.tar()[:1024]
    odd = foreign_tar([(info(f"{light.name}/bag-info.txt", type_), b"")], format_=0)
    refused(write_tar_file(tmp_path / "x.tar.age", first + odd), "bundle.bad_archive")


@pytest.mark.parametrize("format_", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_long_name_extensions_are_refused(tmp_path: Path, light: Bag, format_: int) -> None:
    long = foreign_tar([(info(f"{light.name}/{'a' * 200}"), b"")], format_=format_)
    with pytest.raises(VerificationError) as caught:
        check(write_tar_file(tmp_path / "x.tar.age", light.tar()[:1024] + long))
    assert caught.value.code in {"bundle.bad_name", "bundle.bad_archive"}


def test_an_archive_that_ends_early_is_refused(tmp_path: Path, light: Bag) -> None:
    tar = light.tar()
    path = tmp_path / "x.tar.age"
    refused(write_tar_file(path, tar[:3000]), "bundle.bad_archive")
    refused(write_tar_file(path, tar[:-RECORD_BYTES]), "bundle.bad_archive")
    refused(write_tar_file(path, tar[:-512]), "bundle.bad_archive")


def test_anything_behind_the_end_is_refused(tmp_path: Path, light: Bag) -> None:
    tar, path = light.tar(), tmp_path / "x.tar.age"
    for tail in (b"x", bytes(1), bytes(RECORD_BYTES), b"\1".rjust(512, b"\0")):
        refused(write_tar_file(path, tar + tail), "bundle.trailing_data")
    refused(write_tar_file(path, tar[:-1] + b"x"), "bundle.trailing_data")


@pytest.mark.parametrize(
    "limits",
    [
        Limits(total=5_000),
        Limits(members=5),
        Limits(manifest=100),
        Limits(tag_file=300),
        Limits(receipt=3),
        Limits(receipts=0),
        Limits(journal=500),
        Limits(entries=500),
        Limits(lines=4),
        Limits(line=300),
    ],
)
def test_each_limit_refuses(tmp_path: Path, light: Bag, limits: Limits) -> None:
    path = write_bag(tmp_path / "x.tar.age", light)
    with pytest.raises(VerificationError, match=r"bundle\.too_large"):
        check(path, limits=limits)


def test_a_size_that_is_only_claimed_costs_nothing(tmp_path: Path, light: Bag) -> None:
    header = write_header(f"{light.name}/bagit.txt", 8**11 - 1)
    refused(write_tar_file(tmp_path / "x.tar.age", header + bytes(9728)), "bundle.too_large")


def test_a_tar_of_the_stock_tool_is_not_ours(tmp_path: Path, light: Bag) -> None:
    """Other metadata than ours would be a place to hide things."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, data in light.files.items():
            made = tarfile.TarInfo(f"{light.name}/{name}")
            made.size, made.mtime = len(data), 1
            archive.addfile(made, io.BytesIO(data))
    path = tmp_path / "x.tar.age"
    path.write_bytes(seal_bytes(target.getvalue(), [RECIPIENT]))
    refused(path, "bundle.not_a_bundle")
