"""What only a real process shows: its exit code, signals, pipes, and what it asks the system."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from observer_app.cli import working
from observer_app.cli.outcome import clean, write_document
from tests.cli.driving import Desk, Seat


def start(desk: Desk, *words: str, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "observer_app", "--notebook", str(desk.path("ob"))]
    command += ["--passphrase-file", str(desk.passphrase_file), *words]
    env = {name: value for name, value in os.environ.items() if not name.startswith("OBSERVER_")}
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False, env=env
    )


def test_a_script_can_record_and_read_back(desk: Desk) -> None:
    done = start(desk, "tally", "4", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["tally"] == 4
    status = start(desk, "--json", "status")
    assert json.loads(status.stdout)["tally"] == 4


def test_a_refusal_reaches_the_shell(desk: Desk) -> None:
    desk.passphrase_file.write_text("not the one at all", "utf-8")
    done = start(desk, "status", "--json")
    assert done.returncode == 4
    assert json.loads(done.stdout)["error"]["exit_code"] == 4
    assert "does not open" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close differently there")
def test_a_reader_that_leaves_is_no_bug(desk: Desk) -> None:
    command = [sys.executable, "-m", "observer_app", "passphrase", "generate", "--json"]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        command, stdout=write, stderr=subprocess.PIPE, text=True, timeout=60, check=False
    )
    os.close(write)
    assert done.returncode == 141
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel")
def test_the_process_leaves_no_core_and_no_open_files(tmp_path: Path) -> None:
    script = (
        "import os, resource, ctypes\n"
        "from observer_app.services.hardening import harden\n"
        "done = harden()\n"
        "open('probe', 'w').close()\n"
        "print(done, resource.getrlimit(resource.RLIMIT_CORE),\n"
        "      ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), oct(os.stat('probe').st_mode & 0o777))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    expected = "('core-limit', 'not-dumpable', 'umask') (0, 0) 0 0o600"
    assert done.stdout.strip() == expected


@pytest.mark.skipif(sys.platform != "linux", reason="a display is a matter of Linux there")
def test_without_a_screen_the_window_says_so(desk: Desk) -> None:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in names}
    done = subprocess.run(
        [sys.executable, "-m", "observer_app", "--json"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=env,
    )
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["code"] == "window.no_display"


def test_an_interrupt_stops_intake_and_leaves_nothing(
    observer: Seat, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    import signal

    def interrupt(line: working.ProgressLine, done: int, total: int | None) -> None:
        if not stopped:
            stopped.append(done)
            signal.raise_signal(signal.SIGINT)

    stopped: list[int] = []
    monkeypatch.setattr(working.ProgressLine, "__call__", interrupt)
    film = desk.write("film.bin", os.urandom(1 << 20) * 24)
    error = observer("attach", film, code=3)["error"]
    assert error["code"] == "action.cancelled"
    assert stopped
    assert observer("status")["evidence"] == 0
    assert observer("doctor")["findings"] == []


def test_an_interrupt_while_the_program_loads_is_no_traceback() -> None:
    code = """
import signal, sys
# A shell starts what it puts into the background deaf to interrupts.
signal.signal(signal.SIGINT, signal.default_int_handler)
class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == "observer_app.cli.app":
            signal.raise_signal(signal.SIGINT)
from observer_app.__main__ import main
sys.meta_path.insert(0, Interrupting())
sys.exit(main(["status"]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (130, b"")


def test_nothing_printed_can_command_a_terminal() -> None:
    hostile = "a\x1b[2Jb\u202ec\x9bd\ne"
    assert clean(hostile) == "a\ufffd[2Jb\ufffdc\ufffdd e"
    text = write_document({"text": hostile})
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert json.loads(text)["text"] == hostile
