"""Notebooks made through the command line; copied rather than made anew where that will do."""

from __future__ import annotations

import functools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from observer_app.cli.app import main
from observer_app.cli.context import Hooks
from observer_app.services.clock import ScriptedClock
from observer_app.store import keys
from observer_app.store.keys import FLOOR_KDF
from tests.cli.driving import PASSPHRASE, Desk, Seat
from tests.conftest import MORNING

Sit = Callable[[str | None], Seat]


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OBSERVER_PASSPHRASE_FILE", "OBSERVER_NOTEBOOK", "OBSERVER_DEBUG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session", autouse=True)
def _stretch_once() -> Iterator[None]:
    """Remember what Argon2id gave: a pure function, asked the same some hundred times here."""
    remembered = functools.cache(keys._stretch)
    patch = pytest.MonkeyPatch()
    patch.setattr(keys, "_stretch", remembered)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an enrolled observer "ob" (alpha) and a coordinator "co" (hq), once a run."""
    folder = tmp_path_factory.mktemp("made")
    passphrase = folder / "passphrase.txt"
    passphrase.write_text(PASSPHRASE + "\n", "utf-8")

    def run(notebook: str, *words: str) -> None:
        options = ["--passphrase-file", str(passphrase), "--notebook", str(folder / notebook)]
        hooks = Hooks(clock=ScriptedClock(MORNING), kdf=FLOOR_KDF)
        assert main([*options, *words], hooks=hooks) == 0

    run("co", "init", "--role", "coordinator", "--alias", "hq")
    run("co", "authority", "init", "--recovery-key", str(folder / "recovery.agekey"))
    run("ob", "init", "--role", "observer", "--alias", "alpha")
    run("ob", "enrol", "request", "-o", str(folder / "request"))
    run("co", "enrol", "approve", str(folder / "request"), "-o", str(folder / "approval"))
    run("ob", "enrol", "accept", str(folder / "approval"))
    run("ob", "station", "9/12")
    run("co", "authority", "export", str(folder / "keys"), "--with-identity")
    return folder


@pytest.fixture
def desk(made: Path, tmp_path: Path, clock: ScriptedClock) -> Desk:
    """A desk with its own copies of the notebooks in `made`, a minute later."""
    folder = tmp_path / "desk"
    shutil.copytree(made, folder)
    clock.move_to(MORNING.replace(minute=31))
    return Desk(folder, clock)


@pytest.fixture
def sit(desk: Desk, capsys: pytest.CaptureFixture[str]) -> Sit:
    """Sit down at one of the desk's notebooks."""
    return lambda notebook: Seat(desk, capsys, notebook)


@pytest.fixture
def observer(sit: Sit) -> Seat:
    """The enrolled observer, at station 9/12."""
    return sit("ob")


@pytest.fixture
def coordinator(sit: Sit) -> Seat:
    """The coordinator with an authority."""
    return sit("co")
