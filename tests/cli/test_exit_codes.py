"""The exit codes of the contract, each on the way a person meets it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Never

import pytest

from observer_app.cli.app import main
from observer_app.cli.context import Hooks
from observer_app.cli.grammar import build_parser
from observer_app.services import day
from observer_app.services.session import Session
from tests.cli.conftest import Sit
from tests.cli.driving import Desk, Seat


def test_wrong_usage_is_2_and_still_a_document(sit: Sit) -> None:
    for words in (("nonsense",), ("tally", "-5"), ("init",), ("station",), ("--jso", "status")):
        answer = sit(None)(*words, code=2)
        assert answer["error"]["code"] == "usage"
        assert set(answer["error"]) == {"code", "what", "safe", "next", "params", "exit_code"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("event", "opned"), "event.unknown"),
        (("event",), "event.none_given"),
        (("incident", "Z99"), "incident.unknown_code"),
        (("tally", "0"), "tally.count"),
        (("tally", "1001"), "tally.count"),
        (("tally", "3", "--undo"), "tally.undo_alone"),
        (("tally", "--at", "25:00"), "time.unreadable"),
        (("event", "opened", "--at", "23:59"), "time.future"),
        (("official-turnout", "5", "--at", "ten"), "time.hour"),
        (("station", "nine"), "station.invalid"),
        (("attach", "/nowhere/at-all.jpg"), "evidence.unreadable"),
        (("checklist", "OPEN"), "checklist.none_given"),
        (("protocol",), "protocol.empty"),
        (("quiet", "--from", "06:00", "--to", "05:00", "--answer", "away"), "quiet.empty"),
        (("retract", "#99", "--reason", "x"), "entry.not_found"),
        (("authority", "export", "x", "--forget-identity"), "authority.forget_unwritten"),
        (("export", "x", "--split", "0"), "export.bad_split"),
    ],
)
def test_wrong_input_is_2_and_writes_nothing(
    observer: Seat, words: tuple[str, ...], code: str
) -> None:
    assert observer(*words, code=2)["error"]["code"] == code
    assert observer("status")["entries"] == 3


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("review", "#1", "confirmed"), "role.wrong"),
        (("authority", "init"), "role.wrong"),
        (("import", "."), "role.wrong"),
        (("tally", "--undo"), "tally.nothing_to_undo"),
        (("retract", "#1", "--reason", "x"), "amend.not_amendable"),
    ],
)
def test_what_is_refused_is_3(observer: Seat, words: tuple[str, ...], code: str) -> None:
    assert observer(*words, code=3)["error"]["code"] == code


def test_a_wrong_passphrase_is_4_and_changes_no_byte(observer: Seat, desk: Desk) -> None:
    desk.passphrase_file.write_text("something else entirely here", "utf-8")
    files = sorted(path for path in desk.path("ob").iterdir() if path.name != "lock")
    before = [path.read_bytes() for path in files]
    for words in (("status",), ("tally",), ("doctor",)):
        assert observer(*words, code=4)["error"]["code"] == "notebook.wrong_passphrase"
    assert [path.read_bytes() for path in files] == before


def test_a_notebook_that_cannot_be_used_is_5(sit: Sit, desk: Desk) -> None:
    assert sit("nowhere")("status", code=5)["error"]["code"] == "notebook.not_found"
    (desk.path("ob") / "journal.db").write_bytes(b"")
    assert sit("ob")("status", code=5)["error"]["code"] == "notebook.damaged"


def test_a_notebook_in_use_is_5_and_says_so(observer: Seat, desk: Desk) -> None:
    from observer_app.store.lockfile import locking

    with locking(desk.path("ob")):
        answer = observer.says("status", code=5)
    assert "open in another window" in answer.err


def test_the_disk_saying_no_is_5(coordinator: Seat, desk: Desk) -> None:
    blocked = desk.write("blocked", b"a file where a folder should be")
    error = coordinator("authority", "export", blocked / "keys", code=5)["error"]
    assert error["code"] == "disk.unusable"


def test_a_bug_is_1_and_reveals_nothing(observer: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(session: Session) -> Never:
        raise ValueError("the text of an incident")

    monkeypatch.setattr(day, "status", fail)
    answer = observer.says("status", code=1)
    assert "the text of an incident" not in answer.err + answer.out
    assert "report" in answer.err
    assert "Traceback" not in answer.err
    document = observer("status", code=1)
    assert document["error"]["kind"] == "ValueError"
    monkeypatch.setenv("OBSERVER_DEBUG", "1")
    assert "Traceback" in observer.says("status", code=1).err


def test_an_interrupt_is_130(observer: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(session: Session) -> Never:
        raise KeyboardInterrupt

    monkeypatch.setattr(day, "status", stop)
    assert observer("status", code=130)["error"]["code"] == "action.interrupted"


def test_without_a_command_the_window_opens(desk: Desk) -> None:
    opened: list[Path | None] = []

    def window(notebook: Path | None) -> int:
        opened.append(notebook)
        return 7

    assert main(["--notebook", str(desk.path("ob"))], hooks=Hooks(window=window)) == 7
    assert main([], hooks=Hooks(window=window)) == 7
    assert opened == [desk.path("ob"), None]


def test_version_and_help_are_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("observer-app ")
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert "exit codes" in text
    for command, _ in _commands(build_parser()):
        assert main([*command, "--help"]) == 0
    capsys.readouterr()


def _commands(
    parser: argparse.ArgumentParser, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                yield (*path, name), below
                yield from _commands(below, (*path, name))


CONTRACT = (
    "init station event tally official-turnout incident attach checklist protocol amend retract "
    "status journal doctor evidence/list evidence/export export authority/init authority/export "
    "enrol/request enrol/approve enrol/accept enrol/revoke pack/build pack/show pack/load "
    "verify import inbox incidents stations turnout results official sheet demo "
)


def test_every_command_of_the_contract_is_there() -> None:
    known = {"/".join(command) for command, _ in _commands(build_parser())}
    assert set(CONTRACT.split()) <= known


def test_every_command_takes_the_common_options() -> None:
    for command, parser in _commands(build_parser()):
        options = {text for action in parser._actions for text in action.option_strings}
        assert {"--json", "--notebook", "--passphrase-file"} <= options, command


def test_every_command_is_in_the_specification(root_dir: Path) -> None:
    text = (root_dir / "resources" / "spec" / "cli.md").read_text("utf-8")
    for command, parser in _commands(build_parser()):
        if parser.get_default("run") is None:
            continue
        assert f"`{' '.join(command)}" in text, command
        for action in parser._actions:
            for option in action.option_strings:
                if option not in ("-h", "--help"):
                    assert option in text, (command, option)


def test_json_stands_before_or_after_the_command(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    after = desk.type_in(capsys, "ob", "status", "--json").document
    before = desk.type_in(capsys, "ob", "--json", "status").document
    assert before == after
    capsys.readouterr()
    words = ["enrol", "list", "--json", "--notebook", str(desk.path("ob"))]
    assert main([*words, "--passphrase-file", str(desk.passphrase_file)]) == 0
    assert json.loads(capsys.readouterr().out)["enrolments"]
