"""Announced turnout as it is written down: questioned where it is odd, never refused."""

from __future__ import annotations

from observer_app.core.errors import InputError, RefusedError
from observer_app.core.kinds import EntryKind
from observer_app.core.turnout import Doubted, doubts
from observer_app.services.commands import RecordTurnout
from observer_app.services.day import polling_day
from observer_app.services.session import Changes, Session


def turnout_doubts(session: Session, command: RecordTurnout) -> tuple[Doubted, ...]:
    """Return what is odd about an announced figure; nothing if no station is chosen yet.

    Raises: InputError("time.hour") if the hour is none.
    """
    if not session.station:
        return ()
    hour = command.hour.strip().zfill(len("10:00"))
    try:
        at = session.pack.moment(hour, day=polling_day(session))
    except InputError as exc:
        raise InputError("time.hour", hour=command.hour[:16]) from exc
    listed = session.pack.station(session.station)
    own = session.notebook.queries.current(
        kinds=(EntryKind.TURNOUT,), station=session.station, device=session.device
    )
    return doubts(
        command.count,
        hour=hour,
        at=at,
        now=session.clock.now().wall,
        registered=listed.registered if listed else None,
        announced={str(item.payload["hour"]): int(item.payload["count"]) for item in own},
    )


def record_turnout(session: Session, command: RecordTurnout, *, as_announced: bool) -> Changes:
    """Write down what was announced. as_announced: a person looked twice at what is odd.

    Raises: RefusedError with the code of the first doubt; nothing was written then.
    """
    doubted = () if as_announced else turnout_doubts(session, command)
    if doubted:
        raise doubt_error(doubted[0])
    return session.execute(command)


def doubt_error(doubted: Doubted) -> RefusedError:
    """Return a doubt as what services/messages.py has words for."""
    return RefusedError(str(doubted.why), against=doubted.against, hour=doubted.hour)
