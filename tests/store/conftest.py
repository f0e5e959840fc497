"""Notebooks for the tests of the store; the key derivation is paid once a module."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from observer_app.store.keyfiles import read_keys
from observer_app.store.keys import KeyFile, unlock
from observer_app.store.lockfile import LockFile
from observer_app.store.notebook import Notebook, open_with_key
from tests.store.sample import PASSPHRASE, new_notebook, reopen


@pytest.fixture(scope="session")
def empty_notebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed notebook to copy from."""
    path = tmp_path_factory.mktemp("empty") / "notebook"
    new_notebook(path).close()
    return path


@pytest.fixture
def path(empty_notebook: Path, tmp_path: Path) -> Path:
    """A closed notebook of the test's own."""
    shutil.copytree(empty_notebook, tmp_path / "notebook")
    return tmp_path / "notebook"


@pytest.fixture(scope="session")
def unlocked(empty_notebook: Path) -> tuple[KeyFile, bytes]:
    """The key slots of the copies and their notebook key: derived once, for all tests."""
    keys = read_keys(empty_notebook).keys
    return keys, unlock(keys, passphrase=PASSPHRASE)[0]


@pytest.fixture
def notebook(path: Path, unlocked: tuple[KeyFile, bytes]) -> Iterator[Notebook]:
    """An open notebook of the test's own."""
    keys, notebook_key = unlocked
    lock = LockFile(path / "lock")
    with open_with_key(path, keys=keys, notebook_key=notebook_key, lock=lock) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared_notebook(
    empty_notebook: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Notebook]:
    """One open notebook for all examples of a property."""
    path = tmp_path_factory.mktemp("shared") / "notebook"
    shutil.copytree(empty_notebook, path)
    with reopen(path) as opened:
        yield opened
