"""Small files are read with a bound and written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from observer_app.core.errors import DiskFullError, InputError, NotebookError
from observer_app.services import files, passphrases


def test_a_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a"
    files.write_new(path, b"one")
    with pytest.raises(InputError) as caught:
        files.write_new(path, b"two")
    assert caught.value.code == "file.exists"
    assert path.read_bytes() == b"one"
    assert [item.name for item in tmp_path.iterdir()] == ["a"]


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_a_key_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    files.write_new(tmp_path / "key", b"secret", private=True)
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600


def test_reading_is_bounded(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert files.read_bounded(tmp_path / "a", limit_bytes=5) == b"12345"
    with pytest.raises(InputError) as caught:
        files.read_bounded(tmp_path / "a", limit_bytes=4)
    assert caught.value.code == "file.too_large"


def test_a_full_disk_is_told_from_another_trouble() -> None:
    assert isinstance(files.disk_error(OSError(28, "no space")), DiskFullError)
    named = files.disk_error(OSError(28, "no space"), at=Path("/media/leyla/USB-7/bundles"))
    assert named.params == {"place": "bundles"}  # no such mount here: the folder's own name
    assert files.disk_error(OSError(28, "no space"), at=Path.home()).params == {"place": "~"}
    other = files.disk_error(OSError(13, "permission"))
    assert isinstance(other, NotebookError)
    assert other.code == "disk.unusable"


@pytest.mark.parametrize(
    "content", [b"", b"# nothing\n", b"age1abc\n", b"\xff", b"AGE-PLUGIN-X-1\n"]
)
def test_only_native_age_keys_are_identities(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "key").write_bytes(content)
    with pytest.raises(InputError) as caught:
        files.read_identities(tmp_path / "key")
    assert caught.value.code == "identity.invalid"


@pytest.mark.parametrize(
    "weak", ["", "password", "qwerty12345", "aaaaaaaaaaaaaaaaaaaa", "Bakı2025!"]
)
def test_the_floor_is_honest(weak: str) -> None:
    assert passphrases.estimate(weak).strength is passphrases.Strength.TOO_WEAK
