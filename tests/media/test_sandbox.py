"""What a worker that a hostile file took over could do: nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from observer_app.media.client import MediaWorker, worker_command

linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems: decision 0005")


@linux
def test_files_sockets_processes_and_new_code_are_refused() -> None:
    root = Path(__file__).resolve().parents[2]
    finished = subprocess.run(
        [sys.executable, "-m", "observer_app.media.worker", "--self-test"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        cwd=root,
        check=True,
        timeout=60,
    )
    told = json.loads(finished.stdout)
    assert {"rlimits", "no_new_privs", "seccomp"} <= set(told["sandbox"])
    answers = told["answers"]
    for name in ("read a file", "create a file", "TCP socket", "fork", "execute a program"):
        assert answers[name] == "EPERM"
    assert len(answers) >= 20
    assert [name for name, answer in answers.items() if answer == "ALLOWED"] == []


@linux
def test_the_kernel_agrees_that_the_doors_are_closed() -> None:
    with MediaWorker() as worker:
        worker.start()
        status = Path(f"/proc/{worker.pid}/status").read_text()
    fields = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    assert fields["NoNewPrivs"] == "1"
    assert fields["Seccomp"].strip() == "2"  # a filter
    assert fields["Threads"] == "1"


def test_the_client_knows_what_is_in_force() -> None:
    with MediaWorker() as worker:
        before = worker.sandbox
        worker.start()
        during = worker.sandbox
    assert (before, worker.sandbox) == ((), ())
    assert len(during) >= 2


def test_a_frozen_build_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == (sys.executable, "--media-worker")
