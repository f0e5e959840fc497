"""Who observed: the alias by which each device is known."""

from __future__ import annotations

from observer_app.core.kinds import EntryKind
from observer_app.services.session import Session


def observer_names(session: Session) -> dict[str, str]:
    """Return the alias by which each device is known: from bundles, else from enrolment."""
    names = {session.device: session.alias}
    for item in session.notebook.queries.current(kinds=(EntryKind.ENROL,)):
        names[str(item.payload["device"])] = str(item.payload["alias"])
    for row in session.notebook.queries.bundles():
        if row.device and row.verdict in ("accepted", "duplicate"):
            names[row.device] = row.alias
    return names
