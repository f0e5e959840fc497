"""Where the program starts: without a command the window, otherwise the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

_MEDIA_WORKER = "--media-worker"
_EXIT_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code. Source: resources/spec/cli.md."""
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:  # before the command line could take it
        return _EXIT_INTERRUPTED


def _run(arguments: list[str]) -> int:
    # Imported here: an interrupt while they load is an interrupt as well, not a traceback.
    from observer_app.cli.app import main as run_command_line
    from observer_app.cli.context import Hooks
    from observer_app.services.hardening import harden

    harden()
    if arguments[:1] == [_MEDIA_WORKER]:
        # A frozen build is one executable: the decoder process is asked for this way.
        from observer_app.media.worker import main as run_worker

        return run_worker()
    return run_command_line(arguments, hooks=Hooks(window=open_window, screens=take_screens))


def open_window(notebook: Path | None) -> int:
    """Open the window and return its exit code.

    Raises: InputError("window.no_display") where no window can be shown.
    """
    from observer_app.core.errors import InputError

    if not _has_display():
        raise InputError("window.no_display")
    try:
        from observer_app.gui.app import run_window
    except ImportError as exc:
        # PySide6 is there, but a system library that it needs is not.
        raise InputError("window.no_qt") from exc
    return run_window(notebook)


def take_screens(folder: Path, out: Path, passphrase: str) -> Sequence[Path]:
    """Write pictures of a demo's pages into `out`; return their paths."""
    from observer_app.gui.screens import demo_screens

    return demo_screens(folder, out, passphrase)


def _has_display() -> bool:
    """Return False where Qt would end the process because there is no screen to open."""
    import os

    if sys.platform != "linux":
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
