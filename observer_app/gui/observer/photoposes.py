"""How photos are turned and straightened: the same in every window, and after a lock."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF

from observer_app.gui.pages import Desk
from observer_app.gui.widgets.photoview import Pose
from observer_app.services.poses import SHARE, KeptPose, keep_pose
from observer_app.services.session import Session

_NAME = "photo-poses"


def shared_poses(desk: Desk) -> dict[str, Pose]:
    """Return what the windows of this notebook share, by the photo's SHA-256."""
    found = desk.drafts.setdefault(_NAME, {})
    assert isinstance(found, dict)
    return found


def take_poses(kept: Mapping[str, KeptPose], *, into: dict[str, Pose]) -> None:
    """Take what the notebook kept; how a photo was turned since then counts more."""
    for sha256, pose in kept.items():
        into.setdefault(sha256, _shown(pose))


def save_pose(desk: Desk, sha256: str, pose: Pose) -> None:
    """Have the notebook keep how a photo is shown."""
    kept = _kept(pose)

    def work(session: Session) -> None:
        keep_pose(session, sha256, kept)

    desk.dispatcher.run(work)


def _shown(kept: KeptPose) -> Pose:
    if not kept.corners:
        return Pose(kept.turns)
    one, two, three, four = (QPointF(x / SHARE, y / SHARE) for x, y in kept.corners)
    return Pose(kept.turns, (one, two, three, four))


def _kept(pose: Pose) -> KeptPose:
    corners = tuple((round(c.x() * SHARE), round(c.y() * SHARE)) for c in pose.corners or ())
    return KeptPose(pose.turns, corners)
