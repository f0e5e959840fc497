"""A passphrase comes from a file or a person, never from an argument, and never gets out."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from observer_app.cli.app import main
from observer_app.cli.context import Hooks
from observer_app.cli.passphrase_input import MAX_BYTES, ask_passphrase, read_passphrase_file
from observer_app.core.errors import InputError
from observer_app.store.keys import FLOOR_KDF
from tests.cli.driving import PASSPHRASE, Desk


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_one_line_end_does_not_belong_to_it(tmp_path: Path, end: str) -> None:
    path = tmp_path / "p"
    path.write_bytes(f" two  words {end}".encode())
    assert read_passphrase_file(path) == " two  words "


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "passphrase.empty"),
        (b"\n", "passphrase.empty"),
        (b"\xff\xfe", "passphrase.file_unreadable"),
        (b"x" * (MAX_BYTES + 1), "passphrase.file_too_large"),
    ],
)
def test_a_file_that_holds_no_passphrase_is_refused(
    tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "p"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_passphrase_file(path)
    assert caught.value.code == code


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_passphrase_file(tmp_path / "none")
    assert caught.value.code == "passphrase.file_unreadable"


def test_a_new_one_is_typed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["one", "other"])
    monkeypatch.setattr(getpass, "getpass", lambda prompt: next(typed))
    with pytest.raises(InputError) as caught:
        ask_passphrase("New: ", confirm=True)
    assert caught.value.code == "passphrase.mismatch"


def test_without_a_terminal_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_terminal(prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(getpass, "getpass", no_terminal)
    with pytest.raises(InputError) as caught:
        ask_passphrase("Passphrase: ")
    assert caught.value.code == "passphrase.none_given"


def test_the_environment_may_name_the_file(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OBSERVER_PASSPHRASE_FILE", str(desk.passphrase_file))
    monkeypatch.setenv("OBSERVER_NOTEBOOK", str(desk.path("ob")))
    assert main(["status", "--json"], hooks=Hooks(clock=desk.clock)) == 0
    captured = capsys.readouterr()
    assert PASSPHRASE not in captured.out + captured.err


def test_a_person_at_the_prompt_makes_a_notebook(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return PASSPHRASE

    monkeypatch.setattr(getpass, "getpass", answer)
    words = ["--notebook", str(desk.path("typed")), "init", "--role", "observer", "--alias", "b"]
    assert main(words, hooks=Hooks(clock=desk.clock, kdf=FLOOR_KDF)) == 0
    assert len(asked) == 2
    assert PASSPHRASE not in capsys.readouterr().out
