"""The command line, driven inside the test's own process, as a person types it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from observer_app.cli.app import main
from observer_app.cli.context import Hooks
from observer_app.services.clock import ScriptedClock
from observer_app.store.keys import FLOOR_KDF

PASSPHRASE = "umbrella lantern granite pickle voyage"
SHORT_FILE = b"\xff\xd8\xff\xe0 not really a photo, but bytes are bytes " * 40


@dataclass(frozen=True, slots=True)
class Answer:
    """What one run gave: exit code, stdout, stderr, and the document if --json was asked for."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value


class Desk:
    """A folder with a passphrase file and notebooks in it, and a clock that the test moves."""

    def __init__(self, folder: Path, clock: ScriptedClock) -> None:
        self.folder = folder
        self.clock = clock
        self.passphrase_file = folder / "passphrase.txt"
        self.passphrase_file.write_text(PASSPHRASE + "\n", "utf-8")

    def path(self, name: str) -> Path:
        """Return a path in the folder."""
        return self.folder / name

    def write(self, name: str, content: bytes | dict[str, Any]) -> Path:
        """Write a file that a person prepared."""
        data = content if isinstance(content, bytes) else json.dumps(content).encode("utf-8")
        self.path(name).write_bytes(data)
        return self.path(name)

    def type_in(
        self, capsys: pytest.CaptureFixture[str], notebook: str | None, *words: object
    ) -> Answer:
        """Run one command line; `notebook` is a name in the folder."""
        options = ["--passphrase-file", str(self.passphrase_file)]
        if notebook is not None:
            options += ["--notebook", str(self.path(notebook))]
        capsys.readouterr()
        hooks = Hooks(clock=self.clock, kdf=FLOOR_KDF)
        code = main([*options, *(str(word) for word in words)], hooks=hooks)
        captured = capsys.readouterr()
        return Answer(code=code, out=captured.out, err=captured.err)


@dataclass(frozen=True, slots=True)
class Seat:
    """A person at a desk with one notebook: `seat("tally", 3)` is a command with --json."""

    desk: Desk
    capsys: pytest.CaptureFixture[str]
    notebook: str | None

    def __call__(self, *words: object, code: int = 0) -> dict[str, Any]:
        """Run a command with --json, require its exit code, return its document."""
        answer = self.desk.type_in(self.capsys, self.notebook, *words, "--json")
        assert answer.code == code, (answer.code, answer.err, answer.out)
        return answer.document

    def says(self, *words: object, code: int = 0) -> Answer:
        """Run a command for a person, require its exit code."""
        answer = self.desk.type_in(self.capsys, self.notebook, *words)
        assert answer.code == code, (answer.code, answer.err, answer.out)
        return answer
