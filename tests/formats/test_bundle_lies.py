"""What an enrolled signer, whose signature is good, still can not get through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from observer_app.core.canonical import write_canonical
from observer_app.core.chain import Head, commit, empty_head, extend, write_link
from observer_app.core.errors import VerificationError
from observer_app.formats import bundle_layout as layout
from observer_app.formats.signing import sign
from tests.formats.hostile import (
    Bag,
    bag_refused,
    good_file,
    refused,
    sha,
)
from tests.formats.making import (
    MORNING,
    SIGNER,
    content,
    day,
    stored,
)


def resigned_refused(
    tmp_path: Path, bag: Bag, name: str, change: Callable[[bytes], bytes], why: str
) -> None:
    bag_refused(tmp_path, bag.changed(name, change).resigned(), "bundle.bad_journal", why=why)


@pytest.mark.parametrize("name", [layout.JOURNAL, layout.ENTRIES])
def test_duplicate_json_keys_are_refused(tmp_path: Path, light: Bag, name: str) -> None:
    def twice(data: bytes) -> bytes:
        return data.replace(b'"seq":2', b'"seq":2,"seq":2', 1)

    resigned_refused(tmp_path, light, name, twice, "json.duplicate_key")


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (b'"seq":2', b'"seq":2.0', "json.not_canonical"),
        (b'"seq":2', b'"seq":02', "json.invalid"),
        (b'"seq":2', b'"seq": 2', "json.not_canonical"),
        (b'"seq":2', b'"seq":NaN', "json.not_canonical"),
        (b'"seq":2', b'"seq":1e400', "json.not_canonical"),
        (b'"seq":2', b'"seq":true', "journal.bad_link"),
        (b'"seq":2', b'"seq":4', "journal.broken_chain"),
        (b'{"commitment":"', b'{"commitment":"A', "journal.bad_link"),
        (b"}\n", b',"x":1}\n', "journal.bad_link"),
        (b"}\n", b"}\r\n", "json.not_canonical"),
        (b"}\n", b"}\n\n", "json.invalid"),
    ],
)
def test_journal_lines_have_one_spelling(
    tmp_path: Path, light: Bag, old: bytes, new: bytes, why: str
) -> None:
    resigned_refused(tmp_path, light, layout.JOURNAL, lambda data: data.replace(old, new, 1), why)


def test_a_body_that_was_not_committed_to_is_refused(tmp_path: Path, light: Bag) -> None:
    resigned_refused(
        tmp_path,
        light,
        layout.ENTRIES,
        lambda data: data.replace(b"arrived", b"removed", 1),
        "journal.bad_commitment",
    )


def test_a_link_taken_out_of_the_middle_is_refused(tmp_path: Path, light: Bag) -> None:
    def drop(data: bytes) -> bytes:
        lines = data.splitlines(keepends=True)
        return b"".join(lines[:2] + lines[3:])

    bag = light.changed(layout.ENTRIES, drop)
    resigned_refused(tmp_path, bag, layout.JOURNAL, drop, "journal.broken_chain")


def test_a_journal_cut_behind_the_checkpoint_is_refused(tmp_path: Path, light: Bag) -> None:
    def cut(data: bytes) -> bytes:
        return b"".join(data.splitlines(keepends=True)[:-1])

    bag = light.changed(layout.ENTRIES, cut)
    resigned_refused(tmp_path, bag, layout.JOURNAL, cut, layout.CHECKPOINT)


def test_a_withheld_body_is_refused(tmp_path: Path, light: Bag) -> None:
    resigned_refused(
        tmp_path,
        light,
        layout.ENTRIES,
        lambda data: b"".join(data.splitlines(keepends=True)[:-1]),
        "entries.count",
    )


def test_entries_in_another_order_are_refused(tmp_path: Path, light: Bag) -> None:
    resigned_refused(
        tmp_path,
        light,
        layout.ENTRIES,
        lambda data: b"".join(reversed(data.splitlines(keepends=True))),
        "entry.bad_line",
    )


@pytest.mark.parametrize(
    "line",
    [
        {"body": 1, "salt": "00" * 32, "seq": 1},
        {"body": "{}", "salt": "00" * 31, "seq": 1},
        {"body": "{}", "salt": "AA" * 32, "seq": 1},
        {"body": "{}", "salt": "zz" * 32, "seq": 1},
        {"body": "{}", "salt": "00" * 32, "seq": True},
        {"body": "{}", "seq": 1},
        [],
    ],
)
def test_an_entry_line_of_another_shape_is_refused(
    tmp_path: Path, light: Bag, line: object
) -> None:
    def first(data: bytes) -> bytes:
        return b"\n".join([write_canonical(line), *data.split(b"\n")[1:]])

    bag = light.changed(layout.ENTRIES, first).resigned()
    bag_refused(tmp_path, bag, "bundle.bad_journal")


def test_an_entry_of_another_device_is_refused(tmp_path: Path) -> None:
    """The chain is the signer's own; the body claims to be somebody else's."""
    theirs = [item.entry for item in day("0" * 32)]
    entries = stored(theirs, device=SIGNER.device)
    path = good_file(tmp_path, content(light=True, entries=entries))
    refused(path, "bundle.bad_journal", why="entry.other_device")


def test_an_entry_from_a_newer_program_is_told(tmp_path: Path, light: Bag) -> None:
    body = b'{"v":2}'
    link = extend(empty_head(SIGNER.device), commit(body, bytes(32)))
    line = write_canonical({"body": body.decode(), "salt": "00" * 32, "seq": 1})
    head = Head(device=SIGNER.device, seq=1, id=link.id)
    created = MORNING + timedelta(hours=8)
    bag = (
        light.changed(layout.JOURNAL, lambda _: write_link(link) + b"\n")
        .changed(layout.ENTRIES, lambda _: line + b"\n")
        .changed(layout.CHECKPOINT, lambda _: layout.write_checkpoint(head, created_at=created))
    )
    bag_refused(tmp_path, bag.resigned(), "bundle.newer_version")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b"observer-bundle-v1", b"observer-bundle-v2", "bundle.newer_version"),
        (b"Number: 1", b"Number: 01", "bundle.bad_info"),
        (b"Number: 1", b"Number: -1", "bundle.bad_info"),
        (b"Contents: light", b"Contents: dark", "bundle.bad_info"),
        (b"Observer-Alias: baki-17", b"Observer-Alias: baki 17", "bundle.bad_info"),
        (b"Observer-Number", b"Observer-Other", "bundle.bad_info"),
        (b".000Z", b"Z", "bundle.bad_info"),
        (b"Observer-Election: az-2025", b"Observer-Election: \xff", "bundle.bad_info"),
        (b"Observer-Election: az-2025", b"Observer-Election:  az", "bundle.bad_info"),
    ],
)
def test_bag_info_has_one_spelling(
    tmp_path: Path, light: Bag, old: bytes, new: bytes, code: str
) -> None:
    changed = light.changed(layout.BAG_INFO, lambda data: data.replace(old, new, 1))
    assert changed != light
    with_decodable = b"\xff" not in new
    if with_decodable:
        bag_refused(tmp_path, changed.resigned(), code)
    else:
        with pytest.raises(VerificationError, match=code):
            layout.read_bag_info(changed.files[layout.BAG_INFO])


def test_another_octet_count_is_refused(tmp_path: Path, light: Bag) -> None:
    def more(data: bytes) -> bytes:
        return data.replace(b"Payload-Oxum: ", b"Payload-Oxum: 9")

    bag = light.changed(layout.BAG_INFO, more)
    tags = layout.read_manifest(bag.files[layout.TAG_MANIFEST], max_files=99)
    tags[layout.BAG_INFO] = sha(bag.files[layout.BAG_INFO])
    text = layout.write_manifest(tags.items())
    signature = sign(text, key=SIGNER.key, namespace=layout.FORMAT, certificate=SIGNER.certificate)
    bag = bag.changed(layout.TAG_MANIFEST, lambda _: text)
    bag = bag.changed(layout.SIGNATURE, lambda _: signature)
    bag_refused(tmp_path, bag, "bundle.bad_info", why="Payload-Oxum")


def test_another_certificate_beside_the_signature_is_refused(tmp_path: Path, light: Bag) -> None:
    other = replace(SIGNER, valid_to=SIGNER.valid_to + timedelta(days=900)).certificate
    bag = light.changed(layout.CERTIFICATE, lambda _: other)
    tags = layout.read_manifest(bag.files[layout.TAG_MANIFEST], max_files=99)
    tags[layout.CERTIFICATE] = sha(other)
    text = layout.write_manifest(tags.items())
    signature = sign(text, key=SIGNER.key, namespace=layout.FORMAT, certificate=SIGNER.certificate)
    bag = bag.changed(layout.TAG_MANIFEST, lambda _: text)
    bag = bag.changed(layout.SIGNATURE, lambda _: signature)
    bag_refused(tmp_path, bag, "bundle.bad_info", why=layout.CERTIFICATE)
