"""The passphrase changes again and again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from observer_app.core.errors import WrongPassphraseError
from observer_app.store.doctor import Level, examine
from observer_app.store.keys import FLOOR_KDF
from observer_app.store.notebook import Notebook, open_notebook
from tests.store.sample import PASSPHRASE
from tests.torture.scenario import Acknowledge, Scenario
from tests.torture.scenarios.taps import prepare


def passphrase(number: int) -> str:
    """Return the passphrase after so many changes."""
    return f"{PASSPHRASE} {number}" if number else PASSPHRASE


def work(folder: Path, seed: int, acknowledge: Acknowledge) -> None:
    """Change it for ever; each acknowledgement is the number of the change."""
    number, notebook = newest(folder, int((folder / "number").read_text()))
    acknowledge("ready")
    while True:
        notebook.change_passphrase(passphrase(number), passphrase(number + 1), kdf=FLOOR_KDF)
        number += 1
        acknowledge(str(number))


def newest(folder: Path, number: int) -> tuple[int, Notebook]:
    """Return what opens: what was promised, or the change that was under way."""
    try:
        return number, open_notebook(folder / "notebook", passphrase=passphrase(number))
    except WrongPassphraseError:
        opened = open_notebook(folder / "notebook", passphrase=passphrase(number + 1))
        return number + 1, opened


def verify(folder: Path, acknowledged: Sequence[str]) -> None:
    """The newest promised passphrase opens it, or the one that was being set."""
    before = int((folder / "number").read_text())
    number, notebook = newest(folder, max([before, *map(int, acknowledged)]))
    notebook.close()
    (folder / "number").write_text(str(number))
    report = examine(folder / "notebook", passphrase=passphrase(number))
    assert not [item for item in report.findings if item.level is not Level.NOTE]


def start(folder: Path) -> None:
    """Make an empty notebook whose passphrase was never changed."""
    prepare(folder)
    (folder / "number").write_text("0")


SCENARIO = Scenario(name="slots", prepare=start, work=work, verify=verify, longest_s=0.6)
