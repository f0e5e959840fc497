"""`observer-app demo DIR`: the whole day, from the authority's key to printed sheets."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from observer_app.config import resources_dir
from observer_app.core.errors import InputError, NotebookError
from observer_app.core.kinds import ReviewStatus
from observer_app.core.results import Part
from observer_app.formats.official import OfficialRow, write_official
from observer_app.formats.packsource import read_source
from observer_app.services import (
    authority,
    exchange,
    files,
    official,
    packing,
    packs,
    review,
    state,
)
from observer_app.services.bundle_names import find_bundles
from observer_app.services.clock import ScriptedClock, SystemClock
from observer_app.services.commands import ReviewIncident
from observer_app.services.demo import scenario
from observer_app.services.demo.checktext import check_text
from observer_app.services.demo.hostile import write_hostile
from observer_app.services.demo.observers import Diary, Say, play_day
from observer_app.services.passphrases import generate
from observer_app.services.results import results
from observer_app.services.session import Role, Session, create_session
from observer_app.services.turnout_rows import turnout
from observer_app.services.verdicts import Judged

Screens = Callable[[Path, Path, str], Sequence[Path]]
"""Takes the demo's folder, where pictures go, and the passphrase; returns the pictures."""


@dataclass(frozen=True, slots=True)
class DemoReport:
    """What the demo did, for the last lines and for --json."""

    folder: Path
    voters: int
    entries: int
    first: tuple[Judged, ...]
    second: tuple[Judged, ...]
    same_result: bool
    digest: str
    moved: tuple[str, ...]
    turnout_gaps: tuple[str, ...]
    sheets: tuple[Path, ...]
    screens: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class _Stage:
    """What every scene of the demo needs."""

    folder: Path
    passphrase: str
    on: date
    coordinator: Session
    clock: ScriptedClock
    pack_file: Path
    media: Path | None
    say: Say

    @property
    def bundles(self) -> Path:
        return self.folder / "bundles"

    def clock_at(self, moment: datetime) -> ScriptedClock:
        """Return another device's clock."""
        return ScriptedClock(moment, offset_min=self.coordinator.pack.utc_offset_min)


def run_demo(
    folder: Path,
    *,
    media: Path | None = None,
    screens: Screens | None = None,
    say: Say = lambda _: None,
) -> DemoReport:
    """Run the demonstration into `folder`, a new or empty one, or one of an earlier demo.

    Raises: InputError("demo.folder_in_use") if the folder holds anything else.
    """
    _clear(folder)
    passphrase = generate()
    files.write_new(folder / "passphrase.txt", f"{passphrase}\n".encode("ascii"), private=True)
    say("A coordinator makes an authority and signs the election pack")
    stage = _prepare(folder, passphrase, media=media, say=say)
    try:
        report = _play(stage)
    finally:
        # The window opens the notebooks itself: one process holds a notebook at a time.
        stage.coordinator.close()
    if screens is None:
        return report
    say("Pictures of the main pages")
    return replace(report, screens=tuple(screens(folder, folder / "screens", passphrase)))


def _clear(folder: Path) -> None:
    """Make `folder` empty if it is an earlier demo's; refuse to touch anything else."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / "CHECK.txt").is_file() and not (folder / "passphrase.txt").is_file():
            raise InputError("demo.folder_in_use", name=folder.name)
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)


def _prepare(folder: Path, passphrase: str, *, media: Path | None, say: Say) -> _Stage:
    on = (SystemClock().now().wall - timedelta(days=1)).date()
    source = folder / "pack-source"
    shutil.copytree(resources_dir() / "packs" / "sample", source)
    _set_date(source, on)
    offset = read_source(source, builtin=packs.builtin_pack()).utc_offset_min
    eve = scenario.local(on - timedelta(days=1), "18:00", offset_min=offset)
    clock = ScriptedClock(eve, offset_min=offset)
    coordinator = create_session(
        folder / "coordinator",
        passphrase=passphrase,
        role=Role.COORDINATOR,
        alias="coordinator",
        clock=clock,
    )
    (folder / "keys").mkdir()
    (folder / "bundles").mkdir()
    authority.init_authority(coordinator, recovery_key=folder / "keys" / "recovery.agekey")
    pack_file = folder / "election.pack"
    packing.use_pack(coordinator, packing.build_pack(coordinator, source, pack_file))
    return _Stage(
        folder=folder,
        passphrase=passphrase,
        on=on,
        coordinator=coordinator,
        clock=clock,
        pack_file=pack_file,
        media=media,
        say=say,
    )


def _set_date(source: Path, on: date) -> None:
    """Let the sample election take place yesterday, so that certificates are valid today."""
    path = source / "election.toml"
    lines = path.read_text("utf-8").splitlines()
    dated = [f"date = {on.isoformat()}" if line.startswith("date") else line for line in lines]
    path.write_text("\n".join(dated) + "\n", "utf-8")


def _play(stage: _Stage) -> DemoReport:
    coordinator, say = stage.coordinator, stage.say
    say("Three observers are enrolled and live through the day")
    days = scenario.days(coordinator.pack, stage.on)
    diaries = [_observe(stage, index, day) for index, day in enumerate(days, start=1)]
    authority.export_authority(coordinator, stage.folder / "keys", with_identity=True)
    _add_hostile(stage, diaries[0].bundles[-1])
    first, second, digest = _import_twice(stage)
    _load_official(stage)
    moved, gaps = _differences(coordinator)
    for line in (*moved, *gaps):
        say(f"  {line}")
    _review(coordinator)
    say("Incident sheets")
    sheets = _sheets(stage)
    files.replace(stage.folder / "CHECK.txt", check_text(first).encode("utf-8"))
    return DemoReport(
        folder=stage.folder,
        voters=sum(diary.voters for diary in diaries),
        entries=coordinator.notebook.queries.count(include_retracted=True),
        first=tuple(first),
        second=tuple(second),
        same_result=True,
        digest=digest,
        moved=tuple(moved),
        turnout_gaps=tuple(gaps),
        sheets=tuple(sheets),
        screens=(),
    )


def _observe(stage: _Stage, index: int, day: scenario.Day) -> Diary:
    clock = stage.clock_at(stage.clock.now().wall)
    session = create_session(
        stage.folder / f"observer-{index}",
        passphrase=stage.passphrase,
        role=Role.OBSERVER,
        alias=day.alias,
        clock=clock,
        pack=stage.pack_file,
    )
    try:
        papers = stage.folder / "enrolment"
        request, approval = papers / f"{day.alias}.request", papers / f"{day.alias}.approval"
        authority.request_enrolment(session, request)
        authority.approve_enrolment(stage.coordinator, request, approval)
        authority.accept_enrolment(session, approval)
        return play_day(
            session,
            clock,
            day,
            stage.on,
            media=stage.media,
            bundles=stage.bundles,
            say=stage.say,
        )
    finally:
        session.close()


def _add_hostile(stage: _Stage, good: Path) -> None:
    evening = scenario.local(stage.on, "23:30", offset_min=stage.coordinator.pack.utc_offset_min)
    stage.clock.move_to(evening)
    with tempfile.TemporaryDirectory() as scratch:
        write_hostile(
            stage.bundles / "hostile",
            good,
            recipients=authority.authority(stage.coordinator).recipients,
            clock=stage.clock_at(evening),
            scratch=Path(scratch),
        )


def _import_twice(
    stage: _Stage,
) -> tuple[list[Judged], list[Judged], str]:
    coordinator, say = stage.coordinator, stage.say
    say("The coordinator imports everything, and once more in another order")
    paths = find_bundles([stage.bundles])
    first = exchange.import_bundles(coordinator, paths)
    digest = state.received_digest(coordinator)
    for judged in first:
        words = f"{judged.verdict} {judged.code}".strip()
        say(f"  {judged.path.name}: {words}, {judged.entries_new} entries")
    second = exchange.import_bundles(coordinator, list(reversed(paths)))
    if state.received_digest(coordinator) != digest:
        raise NotebookError("demo.not_the_same")
    say(f"  twice, in another order: the same record ({digest[:16]}…)")
    return first, second, digest


def _load_official(stage: _Stage) -> None:
    stage.say("Official figures are loaded and compared")
    pack = stage.coordinator.pack
    copied = results(stage.coordinator).rows[0].comparison
    votes = {f.id: f.copy or 0 for f in copied.figures if f.part is Part.VOTES}
    lines = {f.id: f.copy or 0 for f in copied.figures if f.part is Part.LINE}
    first, second, *_ = votes
    votes[second] -= scenario.MOVED_VOTES
    votes[first] += scenario.MOVED_VOTES
    announced = {
        row.station: row.announced or 0
        for row in turnout(stage.coordinator)
        if row.hour == pack.turnout_hours[-1]
    }
    last = pack.turnout_hours[-1]
    rows = []
    for key, figure in announced.items():
        has_copy = key == copied.station
        rows.append(
            OfficialRow(
                station=key,
                contest=pack.contests_at(key)[0].id,
                lines=lines if has_copy else {},
                votes=votes if has_copy else {},
                turnout={last: figure},
            )
        )
    path = stage.folder / "official.csv"
    files.write_new(path, write_official(rows, pack=pack))
    official.load_official(stage.coordinator, path)


def _differences(coordinator: Session) -> tuple[list[str], list[str]]:
    """Return in words what the official figures and the record do not agree on."""
    moved = []
    for row in results(coordinator).rows:
        contest = coordinator.pack.contest(row.contest)
        names = {c.id: c.name.in_language("en") for c in contest.candidates} if contest else {}
        for transfer in row.comparison.transfers:
            giver = names.get(transfer.giver, transfer.giver)
            taker = names.get(transfer.taker, transfer.taker)
            moved.append(
                f"{row.station}: {transfer.votes} votes of {giver} on the observer's copy "
                f"stand at {taker} in the official result"
            )
    gaps = []
    for item in turnout(coordinator):
        noise = max(5, (item.official or 0) // 20)
        if item.official is not None and (item.difference or 0) > noise:
            seen = f"{item.watched_minutes} of {item.total_minutes} minutes watched"
            figure = item.announced if item.announced is not None else item.official
            gaps.append(f"{item.station}: {figure} announced, {item.counted} counted, {seen}")
    return moved, gaps


def _review(coordinator: Session) -> None:
    for row in review.incidents(coordinator, include_retracted=False):
        if row.code in ("V03", "V01", "S01"):
            note = "two observers describe the same group" if row.code == "V03" else ""
            coordinator.execute(ReviewIncident(row.id, ReviewStatus.CONFIRMED, note))


def _sheets(stage: _Stage) -> list[Path]:
    from observer_app.services.sheets import write_sheets

    graves = [
        row.id
        for row in review.incidents(stage.coordinator, include_retracted=False)
        if row.severity >= 3
    ]
    folder = stage.folder / "sheets"
    folder.mkdir()
    written: list[Path] = []
    for lang in ("en", "az", "ru"):
        chosen = graves if lang == "en" else graves[:2]
        written += write_sheets(stage.coordinator, chosen, folder, lang=lang)
    return written
