"""A station's protocols as they were written down: answers, figures by source, arithmetic.

The sheet that was posted and the copy that was handed out may differ: they are kept apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from observer_app.core.arithmetic import CheckResult, ProtocolContext, check_protocol, minutes_into
from observer_app.core.clock import read_time
from observer_app.core.errors import InputError, RefusedError
from observer_app.core.fold import Current
from observer_app.core.kinds import Answer, CopyAnswer
from observer_app.core.pack import Contest, Pack
from observer_app.core.results import Figures

if TYPE_CHECKING:
    from observer_app.services.commands import RecordProtocol
    from observer_app.services.session import Changes, Session

_ANSWERS = (
    "compiled",
    "posted",
    "copy",
    "given_to",
    "refused_by",
    "words",
    "source",
    "completed_at",
    "note",
)

SOURCES = ("posted", "copy", "read-aloud", "seen", "")
"""Where figures are read, in the order in which every page and paper shows them."""

_LOGGED_BY = {"compiled": "protocol-compiled", "posted": "protocol-posted"}
"""By question, the event that the day's log has for the same."""
_AFFIRMED = frozenset({Answer.YES, CopyAnswer.GIVEN})

NIGHT_ENDS = 6 * 60
"""Minutes into a local day until which a count or a protocol belongs to the day before."""
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class ProtocolState:
    """What is known of the protocol of one contest; an absent answer was not given yet.

    copies: figures by where they were read ("copy", "posted", …); lines and votes are
    those of the newest. twice: by source, the candidates for whose figure two typings came out
    alike: the first two, or one of them and a third that settled the difference. checks: the
    pack's arithmetic over the figures of one source, the newest (`checked`): figures of two
    sheets do not have to add up with each other. completed: by source, the time that the paper
    gives for itself, as entries write it. logged: by code, when the day's log has each event.
    """

    contest: str
    answers: Mapping[str, str]
    lines: Mapping[str, int]
    votes: Mapping[str, int]
    copies: Mapping[str, Figures]
    twice: Mapping[str, frozenset[str]]
    checks: tuple[CheckResult, ...]
    entries: tuple[Current, ...]
    checked: str = ""
    completed: Mapping[str, str] = field(default_factory=dict)
    logged: Mapping[str, datetime] = field(default_factory=dict)

    def completed_at(self, source: str) -> str:
        """Return the time that a sheet gives for itself; what was said of none is of each."""
        return self.completed.get(source, self.completed.get("", ""))


@dataclass(frozen=True, slots=True)
class Disagreement:
    """An answer beside which the record has something else; which of the two is right is open.

    event, at: what the day's log has, "" and None if it is not the log. source: where figures
    were read that are kept, "" if it is not they.
    """

    question: str
    answer: str
    event: str = ""
    at: datetime | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class ProtocolView:
    """The protocol at one station: what holds for all contests, and each contest's figures.

    context: what the day says beside them, as the states were checked.
    """

    station: str
    contests: tuple[Contest, ...]
    states: tuple[ProtocolState, ...]
    context: ProtocolContext

    def state(self, contest: str) -> ProtocolState | None:
        """Return the state of a contest, or None."""
        return next((item for item in self.states if item.contest == contest), None)


def protocol_state(
    pack: Pack,
    contest: str,
    entries: Sequence[Current],
    context: ProtocolContext,
    *,
    logged: Mapping[str, datetime] | None = None,
) -> ProtocolState:
    """Return a contest's protocol: entries without a contest speak of every contest."""
    mine = tuple(item for item in entries if item.payload.get("contest", "") in ("", contest))
    answers: dict[str, str] = {}
    lines: dict[str, int] = {}
    votes: dict[str, int] = {}
    times: dict[str, str] = {}
    for item in mine:
        if "completed_at" in item.payload:
            times[_source(item)] = str(item.payload["completed_at"])
        answers.update({k: str(item.payload[k]) for k in _ANSWERS if k in item.payload})
        lines.update(item.payload.get("lines", {}))
        votes.update(item.payload.get("votes", {}))
    copies = read_protocols(mine, contest)
    checked = next((_source(item) for item in reversed(mine) if _has_figures(item)), "")
    checks: tuple[CheckResult, ...] = ()
    if checked in copies:
        known = pack.contest(contest) if contest else None
        told = times.get(checked, times.get("", ""))
        context = completed(pack, context, read_time(told) if told else None)
        checks = check_protocol(pack, known, copies[checked].lines, copies[checked].votes, context)
    return ProtocolState(
        contest=contest,
        answers=answers,
        lines=lines,
        votes=votes,
        copies=copies,
        twice=typed_twice(mine),
        checks=checks,
        entries=mine,
        checked=checked,
        completed=times,
        logged=dict(logged or {}),
    )


def disagreements(state: ProtocolState) -> tuple[Disagreement, ...]:
    """Return which answers the day's log or the figures that are kept do not agree with.

    A protocol that is posted was compiled: its event speaks of both.
    """
    found: list[Disagreement] = []
    for question in ("compiled", "posted", "copy"):
        answer = state.answers.get(question, "")
        if answer and answer not in _AFFIRMED:
            found += _against(state, question, answer)
    return tuple(found)


def _against(state: ProtocolState, question: str, answer: str) -> Iterator[Disagreement]:
    codes = [_LOGGED_BY[question]] if question in _LOGGED_BY else []
    if question == "compiled" and answer == Answer.NO:
        codes.append(_LOGGED_BY["posted"])
    event = next((code for code in codes if code in state.logged), "")
    if event:
        yield Disagreement(question, answer, event=event, at=state.logged[event])
    # Whoever read figures from a sheet has seen it: "not observed" does not fit them either.
    if question in state.copies:
        yield Disagreement(question, answer, source=question)


def record_protocol(session: Session, command: RecordProtocol, *, as_written: bool) -> Changes:
    """Write down what is known of a protocol. as_written: a person saw its time on the paper.

    Raises: RefusedError("protocol.completed_ahead") if that time has not come yet; nothing
    was written then.
    """
    at = command.completed_at
    if at is not None and not as_written:
        try:
            session.check_moment(at)
        except InputError as exc:
            there = timezone(timedelta(minutes=session.pack.utc_offset_min))
            raise RefusedError("protocol.completed_ahead", at=at.astimezone(there)) from exc
    return session.execute(command)


def read_protocols(entries: Sequence[Current], contest: str) -> dict[str, Figures]:
    """Return a contest's figures by where they were read ("copy", "posted", … or "").

    The posted protocol and the copy handed out may differ and are kept apart.
    """
    found: dict[str, Figures] = {}
    for item in entries:
        lines, votes = item.payload.get("lines", {}), item.payload.get("votes", {})
        if item.payload.get("contest", "") not in ("", contest) or not (lines or votes):
            continue
        source = _source(item)
        before = found.get(source, Figures())
        found[source] = Figures(lines={**before.lines, **lines}, votes={**before.votes, **votes})
    return dict(in_order(found))


def in_order(copies: Mapping[str, Figures]) -> list[tuple[str, Figures]]:
    """Return figures with where they were read, in the order of every page and paper."""
    return [(source, copies[source]) for source in SOURCES if source in copies]


def completed(pack: Pack, context: ProtocolContext, moment: datetime | None) -> ProtocolContext:
    """Return `context` with the time that the protocol gives for itself, None if it has none.

    The hours after midnight end the polling day, whenever it is looked at.
    """
    if moment is None:
        return context
    minutes = minutes_into(pack, moment, day=pack.local_day(moment))
    return replace(context, completed_at=minutes + (_DAY if minutes < NIGHT_ENDS else 0))


def _source(item: Current) -> str:
    return str(item.payload.get("source", ""))


def _has_figures(item: Current) -> bool:
    return bool(item.payload.get("lines") or item.payload.get("votes"))


def typed_twice(entries: Sequence[Current]) -> dict[str, frozenset[str]]:
    """Return the candidates checked twice, by source; a later single entry undoes it."""
    found: dict[str, frozenset[str]] = {}
    for item in entries:
        votes = frozenset(item.payload.get("votes", {}))
        if votes:
            source = _source(item)
            agreed = frozenset(item.payload.get("twice", ())) & votes
            found[source] = (found.get(source, frozenset()) - votes) | agreed
    return found


def replaced(entries: Sequence[Current]) -> dict[str, Current]:
    """Return by id, for entries all of whose figures later ones give anew, the newest of those.

    entries: of one device, in any order. Only figures of the same station, contest and source
    replace each other; what was taken back neither replaces nor is replaced.
    """
    found: dict[str, Current] = {}
    later: dict[tuple[str, str, str], dict[tuple[str, str], Current]] = {}
    for item in sorted(
        entries, key=lambda item: (item.happened_at, item.recorded_at, item.seq), reverse=True
    ):
        if item.retracted is not None or not _has_figures(item):
            continue
        given = {(p, name) for p in ("lines", "votes") for name in item.payload.get(p, {})}
        place = (item.station, str(item.payload.get("contest", "")), _source(item))
        known = later.setdefault(place, {})
        if given <= set(known):
            found[item.id] = max((known[name] for name in given), key=lambda by: by.seq)
        known |= dict.fromkeys(given - set(known), item)
    return found
