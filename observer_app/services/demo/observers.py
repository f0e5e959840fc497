"""Three observers live through their day; the demo's clock moves, everything else is real."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from observer_app.core.kinds import EntryKind
from observer_app.services import evidence, exchange
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import Command, Retract, TallyVoter
from observer_app.services.demo.scenario import Day, Shot, Step, local
from observer_app.services.session import Session
from observer_app.services.undoing import take_back_count

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Diary:
    """What an observer's day left behind."""

    alias: str
    voters: int
    bundles: tuple[Path, ...]


def play_day(
    session: Session,
    clock: ScriptedClock,
    day: Day,
    on: date,
    *,
    media: Path | None,
    bundles: Path,
    say: Say,
) -> Diary:
    """Live through `day`: every tap, entry, photo and bundle, in order of time."""
    offset = session.pack.utc_offset_min
    moments: list[tuple[datetime, Step]] = [
        (local(on, step.at, offset_min=offset), step) for step in day.steps
    ]
    moments += [(moment, Step("", TallyVoter())) for moment in day.taps]
    written: list[Path] = []
    for moment, step in sorted(moments, key=lambda pair: pair[0]):
        clock.move_to(moment)
        _play(session, step, media=media)
        if step.export_light:
            written += exchange.export(session, bundles, light=True).paths
    clock.move_to(local(on, "23:05", offset_min=offset))
    written += exchange.export(session, bundles).paths
    say(f"  {day.alias}: {len(day.taps)} voters tapped at {day.station}, {len(written)} bundles")
    return Diary(alias=day.alias, voters=len(day.taps), bundles=tuple(written))


def _play(session: Session, step: Step, *, media: Path | None) -> None:
    target = ""
    if step.command is not None:
        target = session.execute(_resolved(session, step.command)).newest.id
    if step.take_back:
        take_back_count(session, reason=step.take_back)
    for shot in step.shots:
        _take(session, shot, to=target, media=media)


def _resolved(session: Session, command: Command) -> Command:
    """Return the command with "@CODE" replaced by the newest incident of that code."""
    if isinstance(command, Retract) and command.target.startswith("@"):
        found = session.notebook.queries.current(
            kinds=(EntryKind.INCIDENT,), device=session.device, newest_first=True
        )
        code = command.target[1:]
        return replace(command, target=next(i.id for i in found if i.payload["code"] == code))
    return command


def _take(session: Session, shot: Shot, *, to: str, media: Path | None) -> None:
    real = media / shot.wanted if media is not None else None
    if real is not None and real.is_file():
        evidence.attach(session, [real], to=to, note=shot.note)
        return
    name, data = _drawn(session, shot)
    taken = evidence.take_in_stream(session.notebook.evidence, io.BytesIO(data), name=name)
    evidence.record_taken(session, [taken], to=to, note=shot.note)


def _drawn(session: Session, shot: Shot) -> tuple[str, bytes]:
    """Return a scene drawn for the demo: no real media is needed."""
    from observer_app.media.scenes import draw_photo, draw_video

    seed = session.head.seq
    if shot.scene == "video":
        return f"video-{seed}.mp4", draw_video(seed=seed, seconds=3)
    at = session.clock.now().local()
    return f"photo-{seed}.jpg", draw_photo(shot.scene, seed=seed, at=at, lat=40.4093, lon=49.8671)
