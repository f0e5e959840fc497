"""What is read from a notebook before its window can be built, and what the window keeps in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from observer_app.gui.locking import AS_USUAL, Guard, read_guard
from observer_app.gui.look import read_text_percent, read_theme
from observer_app.gui.theme import ThemeChoice
from observer_app.services.session import Role

if TYPE_CHECKING:
    from observer_app.core.pack import Pack
    from observer_app.services.session import Session

_SETTING = "window"
STREAM = "tally-stream"
"""The name under which the desk and the notebook keep what is being counted."""
STREAM_AT = "tally-stream-at"
"""The same for the station at which it was chosen: at another one it holds no longer."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the window needs to know of a notebook.

    language "" and text_percent 0 were never chosen. stream: of the pack, what is counted; ""
    where the pack has no two. station: the one chosen last, "" before one is.
    """

    role: Role
    alias: str
    pack: Pack
    device: str = ""
    language: str = ""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 0
    guard: Guard = AS_USUAL
    stream: str = ""
    station: str = ""


def read_facts(session: Session) -> Facts:
    """Return what the window needs to know; settings of a strange shape are passed over."""
    kept = session.notebook.vault.get(_SETTING) or {}
    # Another station may have been chosen without a window, on the command line.
    stream = kept.get(STREAM) if kept.get(STREAM_AT) == session.station else ""
    return Facts(
        role=session.role,
        alias=session.alias,
        pack=session.pack,
        device=session.device,
        language=str(kept.get("language", "")),
        theme=read_theme(kept.get("theme")),
        text_percent=read_text_percent(kept.get("text_percent")),
        guard=read_guard(kept),
        stream=_chosen_stream(session.pack, stream),
        station=session.station,
    )


def put_language(session: Session, language: str) -> None:
    """Keep the window's language inside the notebook."""
    put_setting(session, "language", language)


def put_stream(session: Session, stream: str) -> None:
    """Keep what is counted at the present station; at another one it says nothing."""
    put_setting(session, STREAM, stream)
    put_setting(session, STREAM_AT, session.station)


def put_setting(session: Session, name: str, value: str | int) -> None:
    """Keep one setting of the window inside the notebook."""
    vault = session.notebook.vault
    vault.put(_SETTING, {**(vault.get(_SETTING) or {}), name: value})


def _chosen_stream(pack: Pack, kept: object) -> str:
    """Return what was counted last if this pack has it, else the first of its streams."""
    known = [stream.id for stream in pack.streams]
    if len(known) < 2:
        return ""
    return str(kept) if kept in known else known[0]
