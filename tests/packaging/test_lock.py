"""The lock files hold what pyproject.toml asks for, each with hashes, and no address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

LOCKS = ("requirements.lock", "packaging/build.lock", "packaging/release.lock")
_PIN = re.compile(r"(?m)^([a-z0-9-]+)==(\S+)(.*(?:\n    --hash=\S+(?: \\)?)+)")


def _pins(path: Path) -> dict[str, str]:
    return {name: version for name, version, _ in _PIN.findall(path.read_text("utf-8"))}


def _wanted(requirements: list[str]) -> dict[str, str]:
    pairs = (requirement.split(";")[0].strip().split("==") for requirement in requirements)
    return {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in pairs}


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_an_exact_version_and_hashes(root_dir: Path, name: str) -> None:
    text = (root_dir / name).read_text("utf-8")
    requirements = [line for line in text.splitlines() if re.match(r"[A-Za-z0-9]", line)]
    assert requirements
    assert len(_PIN.findall(text)) == len(requirements)


@pytest.mark.parametrize("name", LOCKS)
def test_lock_files_name_no_place(root_dir: Path, name: str) -> None:
    text = (root_dir / name).read_text("utf-8")
    assert not re.search(r"(?m)://|^--|^-e|^[./]", text)


def test_the_lock_has_the_versions_of_pyproject(root_dir: Path) -> None:
    project = tomllib.loads((root_dir / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    wanted = _wanted(project["project"]["dependencies"] + groups["dev"])
    pins = _pins(root_dir / "requirements.lock")
    assert {name: pins.get(name) for name in wanted} == wanted
    for group in ("build", "release"):
        locked = _pins(root_dir / "packaging" / f"{group}.lock")
        assert _wanted(groups[group]).items() <= locked.items()


def test_what_is_installed_is_what_is_locked(root_dir: Path) -> None:
    from importlib.metadata import PackageNotFoundError, version

    different = {}
    for name, wanted in _pins(root_dir / "requirements.lock").items():
        try:
            installed = version(name)
        except PackageNotFoundError:
            continue  # for another system
        if installed != wanted:
            different[name] = (wanted, installed)
    assert different == {}
