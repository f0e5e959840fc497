"""A coordinator's evening, made once: two observers, their bundles, three that must not pass."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from observer_app.core.kinds import Answer, CopyAnswer
from observer_app.services import authority, evidence, exchange, packing, packs
from observer_app.services.clock import ScriptedClock
from observer_app.services.commands import (
    AnswerQuiet,
    ChooseStation,
    LogEvent,
    NoteIncident,
    RecordProtocol,
    RecordTurnout,
    TallyVoter,
)
from observer_app.services.demo.hostile import write_hostile
from observer_app.services.official import load_official
from observer_app.services.session import Role, Session, create_session, open_session
from observer_app.services.summary import make_summary
from observer_app.store.keys import FLOOR_KDF
from tests.conftest import MORNING
from tests.gui.conftest import PASSPHRASE, Templates, Used

COPY = {"c1": 131, "c2": 96, "c3": 38}
MOVED = {"c1": 215, "c2": 12, "c3": 38}


@dataclass(frozen=True)
class Evening:
    """ready: the pack is used and observers are enrolled. full: bundles and figures are in.

    bundles: two observers' light and full ones, in hostile/ three bad ones. summary: turac's,
    signed after the full bundle; second: durna's.
    """

    ready: Path
    full: Path
    bundles: Path
    official: Path
    request: Path
    summary: Path
    second: Path


@pytest.fixture(scope="session")
def evening(tmp_path_factory: pytest.TempPathFactory, templates: Templates) -> Evening:
    """What every test of the coordinator's pages copies."""
    folder = tmp_path_factory.mktemp("evening")
    bundles, papers = folder / "bundles", folder / "papers"
    bundles.mkdir()
    papers.mkdir()
    clock = ScriptedClock(MORNING)
    shutil.copytree(templates.coordinator, folder / "ready")
    coordinator = open_session(folder / "ready", passphrase=PASSPHRASE, clock=clock)
    packing.use_pack(coordinator, packs.read_pack_file(templates.pack))
    keys = authority.authority(coordinator).recipients
    for alias, live in (("turac", _turac), ("durna", _durna)):
        own = ScriptedClock(MORNING)
        _observer(folder / alias, alias, coordinator, own, templates.pack, papers, bundles, live)
    clock.advance(timedelta(hours=15))
    newcomer = _notebook(folder / "newcomer", "saksagan", clock, templates.pack)
    authority.request_enrolment(newcomer, papers / "saksagan.request")
    newcomer.close()
    good = max(bundles.iterdir(), key=lambda path: path.stat().st_size)
    (folder / "scratch").mkdir()
    write_hostile(
        bundles / "hostile", good, recipients=keys, clock=clock, scratch=folder / "scratch"
    )
    coordinator.close()
    shutil.copytree(folder / "ready", folder / "full")
    full = open_session(folder / "full", passphrase=PASSPHRASE, clock=clock)
    exchange.import_bundles(full, [bundles])
    official = folder / "official.csv"
    official.write_text(
        "constituency,station,contest,turnout:19:00,votes:c1,votes:c2,votes:c3\n"
        "70,4,municipal-70,12,215,12,38\n23,32,municipal-23,180,,,\n",
        "utf-8",
    )
    load_official(full, official)
    full.close()
    return Evening(
        ready=folder / "ready",
        full=folder / "full",
        bundles=bundles,
        official=official,
        request=papers / "saksagan.request",
        summary=papers / "turac.summary",
        second=papers / "durna.summary",
    )


@pytest.fixture
def full(use: Callable[..., Used], evening: Evening) -> Used:
    """A window in the evening: bundles are in, official figures are loaded."""
    used = use(template=evening.full)
    used.wait_minutes(16 * 60)
    return used


@pytest.fixture
def ready(use: Callable[..., Used], evening: Evening) -> Used:
    """A window before the first bundle."""
    used = use(template=evening.ready)
    used.wait_minutes(16 * 60)
    return used


@pytest.fixture
def fresh(use: Callable[..., Used], fresh_template: Path) -> Used:
    """A window on a new notebook: nothing is set up."""
    return use(template=fresh_template)


@pytest.fixture(scope="session")
def fresh_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fresh") / "notebook"
    create_session(
        folder,
        passphrase=PASSPHRASE,
        role=Role.COORDINATOR,
        alias="coord",
        clock=ScriptedClock(MORNING),
        kdf=FLOOR_KDF,
    ).close()
    return folder


def _notebook(folder: Path, alias: str, clock: ScriptedClock, pack: Path) -> Session:
    return create_session(
        folder,
        passphrase=PASSPHRASE,
        role=Role.OBSERVER,
        alias=alias,
        clock=clock,
        pack=pack,
        kdf=FLOOR_KDF,
    )


def _observer(  # noqa: PLR0917 - one call, above
    folder: Path,
    alias: str,
    coordinator: Session,
    clock: ScriptedClock,
    pack: Path,
    papers: Path,
    bundles: Path,
    live: Callable[[Session, ScriptedClock], None],
) -> None:
    session = _notebook(folder, alias, clock, pack)
    request, approval = papers / f"{alias}.request", papers / f"{alias}.approval"
    authority.request_enrolment(session, request)
    authority.approve_enrolment(coordinator, request, approval)
    authority.accept_enrolment(session, approval)
    clock.advance(timedelta(minutes=90))
    live(session, clock)
    exchange.export(session, bundles / f"{alias}-light.tar.age", light=True)
    clock.advance(timedelta(minutes=5))
    exchange.export(session, bundles / f"{alias}-full.tar.age")
    (papers / f"{alias}.summary").write_text(make_summary(session).text, "ascii")
    session.close()


def _turac(session: Session, clock: ScriptedClock) -> None:
    session.execute(ChooseStation("70", "4"))
    session.execute(LogEvent("opened"))
    for _ in range(12):
        clock.advance(timedelta(minutes=10))
        session.execute(TallyVoter())
    end = clock.now().wall
    session.execute(AnswerQuiet(end - timedelta(minutes=9), end, "nobody"))  # type: ignore[arg-type] # its value
    session.execute(RecordTurnout(12, "10:00"))
    session.execute(RecordTurnout(12, "19:00"))
    incident = session.execute(
        NoteIncident(
            "V03",
            text="They came together.",
            group={"vehicle": "white minibus", "clothes": "red caps, green coats", "size": 11},
        )
    )
    _photo(session, to=incident.newest.id)
    session.execute(
        RecordProtocol(
            contest="municipal-70",
            compiled=Answer.YES,
            posted=Answer.YES,
            copy=CopyAnswer.GIVEN,
            source="copy",
            given_to="the observer",
            lines={"votes_valid": 265},
            votes=COPY,
            twice=tuple(COPY),
        )
    )


def _durna(session: Session, clock: ScriptedClock) -> None:
    # By mistake, and changed at once.
    session.execute(ChooseStation("70", "2"))
    session.execute(ChooseStation("23", "32"))
    session.execute(LogEvent("opened"))
    for _ in range(6):
        clock.advance(timedelta(minutes=20))
        session.execute(TallyVoter())
    session.execute(RecordTurnout(33, "10:00"))
    session.execute(
        NoteIncident(
            "V03",
            text="A group from a minibus.",
            people="two in red caps",
            group={"vehicle": "a white minibus", "clothes": "coats: green; caps: red"},
        )
    )
    session.execute(NoteIncident("O01", text="Doors opened at 08:20."))
    session.execute(
        RecordProtocol(
            compiled=Answer.NO,
            copy=CopyAnswer.REFUSED,
            refused_by="the chairwoman",
            words="not today",
        )
    )


def _photo(session: Session, *, to: str) -> None:
    from observer_app.media.scenes import draw_photo

    at = session.clock.now().wall
    data = draw_photo("group", seed=1, at=at, lat=40.4, lon=49.8)
    taken = evidence.take_in_stream(session.notebook.evidence, io.BytesIO(data), name="group.jpg")
    evidence.record_taken(session, [taken], to=to)
