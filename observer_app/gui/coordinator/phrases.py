"""What a coordinator reads: verdicts, concerns, grades and differences in words and marks.

Each mark differs in shape as well as in colour.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from observer_app.core.kinds import ReviewStatus
from observer_app.gui.pages import Desk, number
from observer_app.gui.theme import Theme
from observer_app.gui.wording import duration
from observer_app.services.messages import code_words
from observer_app.services.review import Concern, Finding
from observer_app.services.told import Arrival
from observer_app.services.turnout_rows import TurnoutRow

translate = QCoreApplication.translate

SLIP = 3
"""Voters. A difference this small is worded as what a slip of one count explains; only words."""


def verdict_text(verdict: str) -> str:
    """Return a verdict with its mark."""
    names = {
        "accepted": "✓  " + translate("verdicts", "Accepted"),
        "duplicate": "=  " + translate("verdicts", "Known already"),
        "quarantined": "▲  " + translate("verdicts", "Set aside"),
        "rejected": "✕  " + translate("verdicts", "Rejected"),
        "summary": "◇  " + translate("verdicts", "Summary"),
        "waiting": "◐  " + translate("verdicts", "Codes missing"),
        "other": "–  " + translate("verdicts", "Not for here"),
    }
    return names.get(verdict, verdict)


def verdict_colour(theme: Theme, verdict: str) -> str:
    """Return the colour of a verdict."""
    colours = {
        "accepted": theme.ok,
        "quarantined": theme.warn,
        "rejected": theme.error,
        "summary": theme.ok,
        "waiting": theme.warn,
    }
    return colours.get(verdict, theme.muted)


def reason(code: str) -> str:
    """Return what a verdict's code means, "" for none."""
    return code_words(code, translate=in_errors) if code else ""


def in_errors(text: str) -> str:
    """Return a sentence of services/wording in the window's language."""
    return translate("errors", text)


def concern_title(concern: Concern) -> str:
    """Return what is odd, in a few words."""
    names = {
        Concern.FORK: translate("concerns", "Two journals under one key"),
        Concern.ROLLBACK: translate("concerns", "A shorter journal came later"),
        Concern.MISSING_MEDIA: translate("concerns", "Announced files are not here yet"),
        Concern.UNKNOWN_SIGNER: translate("concerns", "A signer nobody enrolled"),
        Concern.CLOCK: translate("concerns", "The clock jumped"),
        Concern.SUMMARY: translate("concerns", "A summary and a bundle disagree"),
    }
    return names[concern]


def concern_text(finding: Finding) -> str:
    """Return what was found and what to do about it."""
    texts = {
        Concern.FORK: translate(
            "concerns",
            "Two bundles of this device disagree about the past: the notebook was copied or put "
            "back. What was known first stays. Ask the observer which laptops there are.",
        ),
        Concern.ROLLBACK: translate(
            "concerns",
            "A newer bundle holds fewer entries than an older one: an old copy of the notebook "
            "may be in use. What was known stays. Ask the observer.",
        ),
        Concern.MISSING_MEDIA: translate(
            "concerns",
            "Files that entries name and that have not arrived: {count}. A light bundle came "
            "first; ask for the full one.",
        ),
        Concern.UNKNOWN_SIGNER: translate(
            "concerns",
            "Bundles signed by a key that you did not enrol: {count}. Nothing of them was "
            "taken in. If you know the sender, enrol the key in person and import again.",
        ),
        Concern.CLOCK: translate(
            "concerns",
            "The laptop's clock was moved or stood still. Cases: {count}. Times around them need a "
            "second look; the order of entries holds.",
        ),
        Concern.SUMMARY: translate(
            "concerns",
            "Signed summaries that give other figures than the same journal gave at that time: "
            "{count}. The bundle's figures are shown. Keep both and ask the observer.",
        ),
    }
    return texts[finding.concern].format(count=number(finding.count))


def severity_text(level: int) -> str:
    """Return a grade as filled and empty steps, readable without colour."""
    return "■" * level + "□" * max(0, 4 - level) if level else "—"


def severity_name(desk: Desk, level: int) -> str:
    """Return a grade's name in the pack, "" if it has none."""
    known = next((item for item in desk.pack.severities if item.level == level), None)
    return desk.text(known.label) if known else ""


def severity_colour(theme: Theme, level: int) -> str:
    """Return the colour of a grade."""
    return {4: theme.error, 3: theme.warn}.get(level, theme.muted)


def status_text(status: ReviewStatus) -> str:
    """Return a conclusion with its mark."""
    names = {
        ReviewStatus.UNMARKED: "○  " + translate("review", "To review"),
        ReviewStatus.CONFIRMED: "✓  " + translate("review", "Confirmed"),
        ReviewStatus.REJECTED: "✕  " + translate("review", "Rejected"),
        ReviewStatus.CITIZEN: "◇  " + translate("review", "From a citizen"),
    }
    return names[status]


def status_colour(theme: Theme, status: ReviewStatus) -> str:
    """Return the colour of a conclusion."""
    colours = {ReviewStatus.CONFIRMED: theme.ok, ReviewStatus.REJECTED: theme.error}
    return colours.get(status, "" if status is ReviewStatus.CITIZEN else theme.muted)


def twice_text(twice: int, votes: int) -> str:
    """Return for how many of a protocol's vote lines two typings came out alike.

    An entry does not tell whether the second differed and a third settled it.
    """
    if not twice:
        return translate("sources", "Votes were typed in once.")
    if twice >= votes:
        return "✓  " + translate(
            "sources", "Votes were typed in twice; differences, if any, were settled."
        )
    text = translate("sources", "Two typings came out alike on {twice} of {votes} votes lines.")
    return text.format(twice=number(twice), votes=number(votes))


def count_text(value: int | None) -> str:
    """Return a figure, "—" if it is not known."""
    return "—" if value is None else number(value)


def turnout_state(row: TurnoutRow) -> str:  # noqa: PLR0911 - one line a state
    """Return in a few words how an hour's figures stand to each other."""
    if not row.is_reached:
        return translate("turnout", "not known so far")
    if row.difference is None:
        return translate("turnout", "nothing to compare")
    if row.difference == 0:
        return "✓  " + translate("turnout", "the same")
    if abs(row.difference) <= SLIP:
        return "≈  " + translate("turnout", "a slip apart")
    if row.difference < 0:
        return "▲  " + translate("turnout", "fewer announced than counted")
    if row.covered:
        return "▲  " + translate("turnout", "does not add up")
    if row.watched_minutes is None:
        return "△  " + translate("turnout", "more announced than counted")
    return "△  " + translate("turnout", "more announced; watch had gaps")


def turnout_watched(row: TurnoutRow) -> str:
    """Return how long the observer was watching up to an hour."""
    if row.arrived is Arrival.BUNDLE and row.watched_minutes is None:
        return "—"
    if row.watched_minutes is None or row.total_minutes is None:
        return "◇  " + translate("turnout", "summary only")
    return translate("turnout", "{w} of {t}").format(
        w=duration(row.watched_minutes), t=duration(row.total_minutes)
    )


def turnout_sentence(row: TurnoutRow) -> str:
    """Return an hour's figures as sentences: what was seen, never why."""
    figure = row.announced if row.announced is not None else row.official
    watched, total = row.watched_minutes or 0, row.total_minutes or 0
    values = {
        "station": row.station,
        "hour": row.hour,
        "who": row.observer,
        "figure": count_text(figure),
        "counted": count_text(row.counted),
        "total": duration(total),
        "gap": duration(total - watched),
        "difference": number(abs(row.difference or 0)),
    }
    if row.announced is not None:
        head = translate(
            "turnout", "Station {station}, {hour}: {figure} announced, {counted} counted by {who}."
        )
    elif figure is not None:
        head = translate(
            "turnout", "Station {station}, {hour}: {figure} official, {counted} counted by {who}."
        )
    else:
        head = translate("turnout", "Station {station}, {hour}: {counted} counted by {who}.")
    parts = [head, _meaning(row)]
    if row.arrived is Arrival.SUMMARY:
        parts.append(translate("turnout", "From a signed summary; the bundle is not here yet."))
    return " ".join(part.format(**values) for part in parts if part)


def arrival_text(arrived: Arrival) -> str:
    """Return what a station's figures rest on, with its mark; "" for bundles and for nothing."""
    names = {
        Arrival.SUMMARY: "◇  " + translate("arrival", "summary only"),
        Arrival.BOTH: "◇  " + translate("arrival", "summary is newer"),
    }
    return names.get(arrived, "")


def chosen_text(names: Sequence[str]) -> str:
    """Return who chose a station and recorded nothing there; "" if nobody."""
    if not names:
        return ""
    return translate("stations", "chosen by {who}, nothing recorded").format(who=", ".join(names))


def _meaning(row: TurnoutRow) -> str:  # noqa: PLR0911 - one line a state
    if not row.is_reached:
        return translate(
            "turnout",
            "The record that is here ends before this hour: nothing can be said of it yet.",
        )
    if row.difference is None:
        return translate("turnout", "No announced or official figure for this hour.")
    if row.difference == 0:
        return translate("turnout", "The figures are the same.")
    if abs(row.difference) <= SLIP:
        return translate(
            "turnout", "They are {difference} apart: a slip of one of the counts explains as much."
        )
    if row.difference < 0:
        return translate(
            "turnout",
            "{difference} fewer announced than counted. Gaps in watching cannot explain this; ask "
            "how the figure came about.",
        )
    if row.covered:
        return translate(
            "turnout",
            "{difference} more than were counted, and the observer was watching all the time "
            "({total}). This does not add up; ask how the figure came about.",
        )
    if row.watched_minutes is None:
        return translate(
            "turnout",
            "{difference} more than were counted. How long somebody was watching is not known yet.",
        )
    return translate(
        "turnout",
        "{difference} more than were counted. For {gap} of {total}, it is not certain that "
        "anybody watched: some may have voted then.",
    )
