"""From arguments to an exit code. Every error becomes words and a number here, once."""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from observer_app.cli.context import Command, Context, Hooks
from observer_app.cli.grammar import build_parser
from observer_app.cli.outcome import clean, plain, print_outcome, write_document
from observer_app.cli.parser import UsageError, wants_json
from observer_app.core.errors import ObserverError

EXIT_BUG = 1
EXIT_USAGE = 2
EXIT_INTERRUPTED = 130
EXIT_PIPE = 141
"""128 and the signal's number, as shells say it. Source: resources/spec/cli.md, section 2."""

NO_HOOKS = Hooks()


def main(argv: Sequence[str] | None = None, *, hooks: Hooks = NO_HOOKS) -> int:
    """Run one command line and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    try:
        return _run(arguments, hooks=hooks)
    except BrokenPipeError:
        _silence_stdout()
        return EXIT_PIPE
    except KeyboardInterrupt:
        return _fail(arguments, EXIT_INTERRUPTED, {"code": "action.interrupted"}, ["Interrupted."])


def _run(arguments: list[str], *, hooks: Hooks) -> int:
    try:
        return _carry_out(arguments, hooks=hooks)
    except SystemExit as exc:  # --help and --version
        sys.stdout.flush()
        return int(exc.code or 0)
    except UsageError as exc:
        words = [exc.usage.strip(), f"observer-app: {exc}"]
        document = {
            "code": "usage",
            "what": str(exc),
            "safe": "Nothing was changed.",
            "next": "See observer-app --help, or --help after a command.",
        }
        return _fail(arguments, EXIT_USAGE, document, words)
    except ObserverError as exc:
        _trace(exc)
        return _fail_known(arguments, exc)
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except Exception as exc:  # noqa: BLE001 - the one place that turns a bug into exit code 1
        _trace(exc)
        if isinstance(exc, OSError):
            from observer_app.services.files import disk_error

            return _fail_known(arguments, disk_error(exc))
        return _fail_bug(arguments, exc)


def _carry_out(arguments: list[str], *, hooks: Hooks) -> int:
    args = build_parser().parse_args(arguments)
    context = Context(args, hooks=hooks)
    run: Command | None = getattr(args, "run", None)
    if run is None:
        return _open_window(context)
    outcome = run(context)
    print_outcome(outcome, as_json=context.as_json)
    return outcome.exit_code


def _open_window(context: Context) -> int:
    if context.hooks.window is None:
        raise UsageError("a command is missing", usage="observer-app [options] COMMAND …")
    chosen: Path | None = getattr(context.args, "notebook", None)
    return context.hooks.window(chosen)


def _fail_known(arguments: Sequence[str], error: ObserverError) -> int:
    from observer_app.services.messages import explain

    message = explain(error)
    document = {
        "code": error.code,
        "params": plain(error.params),
        "what": message.what,
        "safe": message.safe,
        "next": message.next,
    }
    words = [part for part in (message.what, message.safe, message.next) if part]
    return _fail(arguments, error.exit_code, document, [*words, f"[{error.code}]"])


def _fail_bug(arguments: Sequence[str], error: Exception) -> int:
    where = _place(error.__traceback__)
    kind = type(error).__name__
    # The kind and the line, never the error's own words: they may quote the record.
    words = [
        f"The program made a mistake: {kind} at {where}.",
        "What you recorded before is safe; this action may not have been done.",
        "Please report it with the words above. They hold nothing of your record.",
    ]
    document = {"what": words[0], "safe": words[1], "next": words[2], "kind": kind, "where": where}
    return _fail(arguments, EXIT_BUG, {"code": "bug", **document}, words)


def _fail(
    arguments: Sequence[str], exit_code: int, error: Mapping[str, Any], words: Sequence[str]
) -> int:
    for line in words:
        print("\n".join(clean(part) for part in line.split("\n")), file=sys.stderr)
    if wants_json(arguments):
        usual = {"params": {}, "what": words[-1] if words else "", "safe": "", "next": ""}
        print(write_document({"error": {**usual, **error, "exit_code": exit_code}}))
        sys.stdout.flush()
    return exit_code


def _place(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    ours = [frame for frame in frames if "observer_app" in Path(frame.filename).parts]
    if not ours:
        return "an unknown place"
    parts = Path(ours[-1].filename).parts
    inside = parts[len(parts) - 1 - parts[::-1].index("observer_app") :]
    return f"{'/'.join(inside)}:{ours[-1].lineno}"


def _trace(error: BaseException) -> None:
    if os.environ.get("OBSERVER_DEBUG") == "1":
        traceback.print_exception(error)


def _speak_utf8() -> None:
    """Let words in any script out, whatever the console's own code page is."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _silence_stdout() -> None:
    """Nobody reads any more: the interpreter's last flush must not complain again."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        stdout: TextIO = sys.stdout
        os.dup2(os.open(os.devnull, os.O_WRONLY), stdout.fileno())
