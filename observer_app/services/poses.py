"""How photos are shown to be read: turned, and straightened by corners. No entry says it.

Kept in the notebook, so that a sheet that was put straight is straight after a lock. The bytes
of the photo are what they were.
"""

from __future__ import annotations

from dataclasses import dataclass

from observer_app.core.canonical import JsonValue
from observer_app.services.session import Session

SHARE = 1_000_000
"""The whole width or height of a photo, in the units of a corner."""
Corner = tuple[int, int]

_SETTING = "photo-poses"
_CORNERS = 4


@dataclass(frozen=True, slots=True)
class KeptPose:
    """Quarter turns clockwise; corners clockwise from the top left, () if it is not straightened.

    The corners are those of the photo as it was taken.
    """

    turns: int = 0
    corners: tuple[Corner, ...] = ()


def keep_pose(session: Session, sha256: str, pose: KeptPose) -> None:
    """Keep how a photo is shown, in the place of what was kept before."""
    vault = session.notebook.vault
    kept: dict[str, JsonValue] = {**_all(session)}
    kept.pop(sha256, None)
    if pose != KeptPose():
        corners: list[JsonValue] = [list(corner) for corner in pose.corners]
        kept[sha256] = {"turns": pose.turns, "corners": corners}
    vault.put(_SETTING, kept)


def read_poses(session: Session) -> dict[str, KeptPose]:
    """Return how photos are shown, by SHA-256; what has a strange shape is passed over."""
    found = {}
    for sha256, kept in _all(session).items():
        match kept:
            case {"turns": int(turns), "corners": list(corners)}:
                if (read := _corners(corners)) is not None:
                    found[sha256] = KeptPose(turns % 4, read)
    return found


def _all(session: Session) -> dict[str, JsonValue]:
    kept = session.notebook.vault.get(_SETTING)
    return kept if isinstance(kept, dict) else {}


def _corners(kept: list[JsonValue]) -> tuple[Corner, ...] | None:
    found = []
    for corner in kept:
        match corner:
            case [int(across), int(down)] if 0 <= across <= SHARE and 0 <= down <= SHARE:
                found.append((across, down))
            case _:
                return None
    return tuple(found) if len(found) in (0, _CORNERS) else None
