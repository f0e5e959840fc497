"""Announced turnout as it is written down: questioned where it is odd, never refused."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from observer_app.core.errors import InputError, RefusedError
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.tally import Coverage, Reconciliation
from observer_app.core.turnout import Doubted, doubts
from observer_app.services.commands import RecordTurnout
from observer_app.services.day import TallyView
from observer_app.services.days import calendar, polling_day, polling_time
from observer_app.services.session import Changes, Session
from observer_app.services.unsaved import keep_figures, read_figures


@dataclass(frozen=True, slots=True)
class AnnouncedHour:
    """An announced figure beside the tally; None is what is not known.

    counted, difference, counted_per_minute: not before the hour has come, nor where nothing
    was ever counted. coverage: not before the hour, nor where nothing shows that anybody
    was there.
    """

    hour: str
    announced: int
    counted: int | None
    difference: int | None
    coverage: Coverage | None
    per_minute: Fraction | None
    counted_per_minute: Fraction | None


@dataclass(frozen=True, slots=True)
class TurnoutView:
    """What was announced at the present station. registered: None without a list.

    due: the newest hour that has come and has no figure, else the next without one, else "".
    typed: the figures that were typed and not written down, by hour, newest last.
    """

    registered: int | None
    hours: tuple[AnnouncedHour, ...]
    due: str = ""
    station: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)


def turnout_view(session: Session, view: TallyView) -> TurnoutView:
    """Return what was announced at the station of `view`, beside what is known of it."""
    listed = session.pack.station(view.station)
    within = calendar(session, station=view.station).within(view.station, session.device)
    events = session.notebook.queries.current(
        kinds=(EntryKind.EVENT,),
        station=view.station,
        device=session.device,
        within=within,
        limit=1,
    )
    noted = {item.hour for item in view.reconciliation}
    return TurnoutView(
        due=_due(session, noted),
        station=view.station,
        typed=read_figures(session, station=view.station),
        registered=listed.registered if listed else None,
        hours=tuple(
            _hour(
                item,
                is_counted=item.is_reached and view.can_undo,
                is_watched=view.can_undo or bool(events),
            )
            for item in view.reconciliation
        ),
    )


def _due(session: Session, noted: Collection[str]) -> str:
    pack, on, now = session.pack, polling_day(session), session.clock.now().wall
    missing = [hour for hour in pack.turnout_hours if hour not in noted]
    come = [hour for hour in missing if pack.moment(hour, day=on) <= now]
    return come[-1] if come else next(iter(missing), "")


def announced_entry(session: Session, hour: str) -> str:
    """Return the id of the entry whose figure counts for an hour here, "" if there is none."""
    return next(
        (item.id for item in reversed(_announced_here(session)) if item.payload["hour"] == hour),
        "",
    )


def _announced_here(session: Session) -> list[Current]:
    """Return the figures written down at the present station, that which counts last."""
    found = session.notebook.queries.current(
        kinds=(EntryKind.TURNOUT,),
        station=session.station,
        device=session.device,
        within=polling_time(session),
    )
    return sorted(found, key=lambda item: (item.happened_at, item.recorded_at, item.seq))


def _hour(item: Reconciliation, *, is_counted: bool, is_watched: bool) -> AnnouncedHour:
    return AnnouncedHour(
        hour=item.hour,
        announced=item.announced,
        counted=item.counted if is_counted else None,
        difference=item.difference if is_counted else None,
        coverage=item.coverage if is_watched else None,
        per_minute=item.per_minute,
        counted_per_minute=item.counted_per_minute if is_counted else None,
    )


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
    return doubts(
        command.count,
        hour=hour,
        at=at,
        now=session.clock.now().wall,
        registered=listed.registered if listed else None,
        announced={
            str(item.payload["hour"]): int(item.payload["count"])
            for item in _announced_here(session)
        },
    )


def record_turnout(session: Session, command: RecordTurnout, *, as_announced: bool) -> Changes:
    """Write down what was announced. as_announced: a person looked twice at what is odd.

    What was kept of it while it was typed goes. Raises: RefusedError with the code of the
    first doubt; nothing was written then.
    """
    doubted = () if as_announced else turnout_doubts(session, command)
    if doubted:
        raise doubt_error(doubted[0])
    with session.together():
        changes = session.execute(command)
        typed = read_figures(session, station=session.station)
        if typed.pop(command.hour, None) is not None:
            keep_figures(session, typed, station=session.station)
    return changes


def doubt_error(doubted: Doubted) -> RefusedError:
    """Return a doubt as what services/messages.py has words for."""
    return RefusedError(str(doubted.why), against=doubted.against, hour=doubted.hour)
