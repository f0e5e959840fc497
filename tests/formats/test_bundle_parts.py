"""Parts join again, by whatever name they are given, and name what is missing."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from observer_app.core.errors import (
    InputError,
    VerificationError,
)
from observer_app.formats.bundle import (
    Written,
    find_parts,
    hash_bundle,
)
from observer_app.formats.bundle_parts import PartsWriter
from tests.formats.hostile import check
from tests.formats.making import (
    SIGNER,
    content,
    evidence,
    export,
    media_item,
    stored,
)


@pytest.fixture
def parts(tmp_path: Path) -> Written:
    return export(tmp_path / "x.tar.age", split_bytes=50_000)


def test_parts_have_the_size_asked_for_and_a_list(parts: Written) -> None:
    *files, listing = parts.paths
    assert [path.stat().st_size for path in files[:-1]] == [50_000] * (len(files) - 1)
    assert 0 < files[-1].stat().st_size <= 50_000
    assert listing.name == "x.tar.age.parts.sha256"
    joined = b"".join(path.read_bytes() for path in files)
    assert hashlib.sha256(joined).hexdigest() == parts.sha256
    assert len(joined) == parts.size_bytes


@pytest.mark.parametrize(
    "name", ["x.tar.age", "x.tar.age.000", "x.tar.age.001", "x.tar.age.parts.sha256"]
)
@pytest.mark.parametrize("has_list", [True, False])
def test_parts_verify_by_any_of_their_names(parts: Written, name: str, has_list: bool) -> None:
    folder = parts.paths[0].parent
    if not has_list:
        parts.paths[-1].unlink()
        if name.endswith("sha256"):
            name = "x.tar.age"
    assert check(folder / name).bundle_sha256 == parts.sha256
    assert hash_bundle(folder / name) == parts.sha256
    assert find_parts(folder / name) == parts.paths[:-1]


def test_a_size_that_divides_evenly_makes_no_empty_part(tmp_path: Path) -> None:
    with PartsWriter(tmp_path / "x", split_bytes=1024) as writer:
        for _ in range(3):
            writer.write(bytes(1024))
        written = writer.commit()
    assert [path.stat().st_size for path in written.paths[:-1]] == [1024] * 3


@pytest.mark.parametrize("number", [0, 1, 3])
def test_a_missing_part_is_named(parts: Written, number: int) -> None:
    parts.paths[number].unlink()
    with pytest.raises(VerificationError) as caught:
        check(parts.paths[-1])
    assert (caught.value.code, caught.value.params) == ("bundle.missing_part", {"part": number})


def test_a_damaged_part_is_named(parts: Written) -> None:
    data = bytearray(parts.paths[2].read_bytes())
    data[100] ^= 1
    parts.paths[2].write_bytes(data)
    with pytest.raises(VerificationError) as caught:
        check(parts.paths[0])
    assert (caught.value.code, caught.value.params) == ("bundle.damaged", {"part": 2})


def test_without_a_list_a_missing_end_is_a_cut(parts: Written) -> None:
    parts.paths[-1].unlink()
    parts.paths[-2].unlink()
    with pytest.raises(VerificationError, match=r"bundle\.truncated"):
        check(parts.paths[0])


@pytest.mark.parametrize(
    "text", ["", "nonsense\n", "{sha}  ../../etc/passwd\n", "{sha}  x.tar.age.001\n", "\xff\n"]
)
def test_a_list_names_no_other_files(parts: Written, text: str) -> None:
    parts.paths[-1].write_text(text.format(sha="0" * 64), encoding="latin-1")
    with pytest.raises(VerificationError, match=r"bundle\.bad_parts_list"):
        check(parts.paths[0])


def test_a_bundle_that_is_not_there_is_told(tmp_path: Path) -> None:
    for name in ("x.tar.age", "x.tar.age.000", "x.tar.age.parts.sha256", ""):
        with pytest.raises(InputError, match=r"bundle\.not_found"):
            check(tmp_path / name)


@pytest.mark.parametrize(("split_bytes", "code"), [(10, "bad_split"), (1024, "too_many_parts")])
def test_a_split_too_fine_is_refused(tmp_path: Path, split_bytes: int, code: str) -> None:
    big = bytes(1_100_000)
    kept = stored([evidence(big, device=SIGNER.device)], device=SIGNER.device)
    made = replace(content(entries=kept), media=[media_item(big)])
    with pytest.raises(InputError, match=rf"bundle\.{code}"):
        export(tmp_path, made, split_bytes=split_bytes)
    assert list(tmp_path.iterdir()) == []
