"""Entries and their values in the words of the window."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from observer_app.core.canonical import JsonValue
from observer_app.core.clock import read_time
from observer_app.core.fold import Current
from observer_app.core.kinds import EntryKind
from observer_app.core.pack import Pack, Question
from observer_app.core.turnout import Doubted
from observer_app.gui.language import in_small
from observer_app.gui.pages import Desk, number, size_text

translate = QCoreApplication.translate

ICONS = {
    EntryKind.STATION: "station",
    EntryKind.EVENT: "today",
    EntryKind.TALLY: "tally",
    EntryKind.QUIET: "tally",
    EntryKind.TURNOUT: "turnout",
    EntryKind.INCIDENT: "incidents",
    EntryKind.EVIDENCE: "evidence",
    EntryKind.CHECKLIST: "checklist",
    EntryKind.PROTOCOL: "protocol",
    EntryKind.AMEND: "edit",
    EntryKind.RETRACT: "undo",
    EntryKind.EXPORT: "handover",
    EntryKind.ENROL: "key",
    EntryKind.REVIEW: "ok",
    EntryKind.SUMMARY: "handover",
}


def kind_name(kind: EntryKind) -> str:
    """Return what a kind of entry is called."""
    names = {
        EntryKind.NOTEBOOK: translate("kinds", "Notebook created"),
        EntryKind.PACK: translate("kinds", "Election pack"),
        EntryKind.STATION: translate("kinds", "Station"),
        EntryKind.EVENT: translate("kinds", "Event"),
        EntryKind.TALLY: translate("kinds", "Tally"),
        EntryKind.QUIET: translate("kinds", "Quiet period"),
        EntryKind.TURNOUT: translate("kinds", "Announced turnout"),
        EntryKind.INCIDENT: translate("kinds", "Incident"),
        EntryKind.EVIDENCE: translate("kinds", "Evidence"),
        EntryKind.CHECKLIST: translate("kinds", "Checklist"),
        EntryKind.PROTOCOL: translate("kinds", "Protocol"),
        EntryKind.AMEND: translate("kinds", "Correction"),
        EntryKind.RETRACT: translate("kinds", "Taken back"),
        EntryKind.CLOCK: translate("kinds", "Clock jump"),
        EntryKind.EXPORT: translate("kinds", "Bundle written"),
        EntryKind.RECEIPT: translate("kinds", "Receipt"),
        EntryKind.ENROL: translate("kinds", "Enrolment"),
        EntryKind.REVOKE: translate("kinds", "Enrolment withdrawn"),
        EntryKind.IMPORT: translate("kinds", "Bundle imported"),
        EntryKind.OFFICIAL: translate("kinds", "Official figures"),
        EntryKind.REVIEW: translate("kinds", "Review"),
        EntryKind.SUMMARY: translate("kinds", "Summary kept"),
    }
    return names[kind]


def basis_name(basis: str) -> str:
    """Return how the observer knows of an incident, in words."""
    names = {
        "seen": translate("basis", "Seen"),
        "told": translate("basis", "Told"),
        "media": translate("basis", "From a video or a post"),
    }
    return names.get(basis, basis)


def quiet_name(answer: str) -> str:
    """Return why a period has no taps, in words."""
    names = {
        "nobody": translate("quiet", "nobody came"),
        "away": translate("quiet", "I was away"),
        "unknown": translate("quiet", "not known"),
    }
    return names.get(answer, answer)


def answer_name(answer: str) -> str:
    """Return an answer about the protocol in words."""
    names = {
        "yes": translate("answers", "Yes"),
        "no": translate("answers", "No"),
        "not-observed": translate("answers", "Not observed"),
        "given": translate("answers", "Given"),
        "refused": translate("answers", "Refused"),
        "not-asked": translate("answers", "Not asked for"),
    }
    return names.get(answer, answer)


def source_names() -> tuple[tuple[str, str], ...]:
    """Return the places that a protocol's figures are read from, in words."""
    return (
        ("posted", translate("sources", "posted protocol")),
        ("copy", translate("sources", "copy handed out")),
        ("read-aloud", translate("sources", "read aloud")),
        ("seen", translate("sources", "seen on the table")),
    )


def source_name(source: str) -> str:
    """Return where the observer read a protocol's figures."""
    names = {**dict(source_names()), "": translate("sources", "not said where")}
    return names.get(source, source)


def duration(minutes: int) -> str:
    """Return a length of time as a person says it: "9 h 36 min", "2 h", "5 min"."""
    hours, rest = divmod(abs(minutes), 60)
    if not hours:
        words = translate("time", "{m} min")
    elif not rest:
        words = translate("time", "{h} h")
    else:
        words = translate("time", "{h} h {m} min")
    return words.format(h=number(hours), m=rest)


def date_text(day: date, *, year: bool = True) -> str:
    """Return a date as the window's language writes it: "3 Jan 2027", "03.01.2027"."""
    return QLocale().toString(day, date_form(year=year))  # type: ignore[call-overload, no-any-return] # PySide takes a date


def date_form(*, year: bool = True) -> str:
    """Return Qt's pattern for how the window's language writes a date."""
    if QLocale().language() is QLocale.Language.English:
        return "d MMM yyyy" if year else "d MMM"
    return "dd.MM.yyyy" if year else "dd.MM."


def moment_text(desk: Desk, moment: datetime, *, year: bool = False, seconds: bool = False) -> str:
    """Return the date and the hour at the stations: "3 Jan 14:05", "03.01. 14:05"."""
    here = desk.local(moment)
    hour = f"{here:%H:%M:%S}" if seconds else f"{here:%H:%M}"
    return f"{date_text(here.date(), year=year)} {hour}"


def when_text(desk: Desk, moment: datetime) -> str:
    """Return the hour at the stations, with its date if that is not today's."""
    is_today = desk.local(moment).date() == desk.local(desk.now()).date()
    return desk.hour(moment) if is_today else moment_text(desk, moment)


def not_included_text(day: date, count: int) -> str:
    """Return that voters were counted on another day than the one that is shown."""
    text = translate("stations", "+ {n} counted on {day}, not included")
    return text.format(n=number(count), day=date_text(day))


def other_day_text(pack: Pack, day: date) -> str:
    """Return that the pack is for another day than `day`, the laptop's, and what to check."""
    assert pack.date is not None
    text = translate(
        "today",
        "The election pack is for {pack}; this laptop says {laptop}. For a rehearsal that is fine; "
        "else check the date of the laptop, and whether it is the right pack.",
    )
    return text.format(pack=date_text(pack.date), laptop=date_text(day))


def doubt_text(doubted: Doubted) -> str:
    """Return what is odd about an announced figure, in words."""
    from observer_app.core.errors import RefusedError
    from observer_app.services.messages import explain

    error = RefusedError(str(doubted.why), against=number(doubted.against), hour=doubted.hour)
    return explain(error, translate=lambda text: translate("errors", text)).what


def describe(desk: Desk, current: Current) -> str:
    """Return one line that says what an entry is about, without its kind and time."""
    known = _DESCRIBERS.get(current.kind)
    return known(desk, current.payload) if known is not None else kind_name(current.kind)


def _station(desk: Desk, payload: JsonValue) -> str:
    key = f"{payload['constituency']}/{payload['number']}"
    listed = desk.pack.station(key)
    name = str(payload.get("name", "")) or (desk.text(listed.name) if listed else "")
    return f"{key}  {name}" if name else key


def _event(desk: Desk, payload: JsonValue) -> str:
    event = desk.pack.event(str(payload["event"]))
    text = desk.text(event.label) if event else str(payload["event"])
    note = str(payload.get("note", ""))
    return f"{text}: {note}" if note else text


def _tally(desk: Desk, payload: JsonValue) -> str:
    streams = {stream.id: desk.text(stream.label) for stream in desk.pack.streams}
    stream = streams.get(str(payload.get("stream", "")), "")
    return f"+{payload['count']}  {stream}".rstrip()


def _quiet(desk: Desk, payload: JsonValue) -> str:
    start, end = read_time(payload["from"]), read_time(payload["to"])
    return f"{desk.hour(start)}–{desk.hour(end)}: {quiet_name(str(payload['answer']))}"


def _turnout(_desk: Desk, payload: JsonValue) -> str:
    return f"{payload['hour']}: {number(int(payload['count']))}"


def _incident(desk: Desk, payload: JsonValue) -> str:
    code = desk.pack.incident(str(payload["code"]))
    text = f"{payload['code']}  {desk.text(code.label) if code else ''}".strip()
    said = str(payload.get("text", ""))
    return f"{text} — {said}" if said else text


def _evidence(_desk: Desk, payload: JsonValue) -> str:
    return f"{payload['name']}  ({size_text(int(payload['size_bytes']))})"


def _checklist(desk: Desk, payload: JsonValue) -> str:
    answers = payload["answers"]
    question = _only_question(desk, payload)
    if question is None:
        form = desk.pack.form(str(payload["form"]))
        return f"{desk.text(form.title) if form else payload['form']}: {len(answers)}"
    value = value_text(desk, answers[0]["value"], dict_of(desk, question.options))
    comment = str(answers[0].get("comment", ""))
    line = f"{desk.text(question.label)}  {value or no_answer()}"
    return f"{line}  ·  “{comment}”" if comment else line


def describe_comment(desk: Desk, current: Current) -> str:
    """Return one line for a checklist entry that changed a comment alone: what it added."""
    question = _only_question(desk, current.payload)
    if question is None:
        return describe(desk, current)
    comment = str(current.payload["answers"][0].get("comment", ""))
    text = translate("checklist", "Comment: “{comment}”") if comment else ""
    text = text or translate("checklist", "Comment taken out")
    return f"{text.format(comment=comment)}  ·  {desk.text(question.label)}"


def owner_text(desk: Desk, owner: Current, *, note: str) -> str:
    """Return what a piece of evidence belongs to: an entry's line, or the question it was put to.

    note: the evidence's own, which names the question of a checklist.
    """
    payload = owner.payload
    form = desk.pack.form(str(payload["form"])) if owner.kind is EntryKind.CHECKLIST else None
    questions = form.questions if form is not None else ()
    asked = next((item for item in questions if item.id == note), None)
    return desk.text(asked.label) if asked is not None else describe(desk, owner)


def no_answer() -> str:
    """Return what stands for an answer that was cleared, or is none yet."""
    return translate("answers", "(no answer)")


def _only_question(desk: Desk, payload: JsonValue) -> Question | None:
    """Return the question of an entry that answers a single one, if the pack has it."""
    form, answers = desk.pack.form(str(payload["form"])), payload["answers"]
    if form is None or len(answers) != 1:
        return None
    return next((q for q in form.questions if q.id == answers[0]["question"]), None)


def contest_name(desk: Desk, contest: str) -> str:
    """Return the title of a ballot, or its id if the pack has none of that name."""
    known = desk.pack.contest(contest) if contest else None
    return desk.text(known.title) if known is not None else contest


def _protocol(desk: Desk, payload: JsonValue) -> str:
    parts = []
    captions = (
        ("compiled", translate("protocol", "compiled")),
        ("posted", translate("protocol", "posted")),
        ("copy", translate("protocol", "copy")),
    )
    for name, caption in captions:
        if name in payload:
            parts.append(f"{caption}: {in_small(answer_name(str(payload[name])))}")
    parts += _who_and_words(payload)
    figures = len(payload.get("lines", {})) + len(payload.get("votes", {}))
    if figures:
        parts.append(translate("protocol", "figures: {count}").format(count=number(figures)))
        if payload.get("source"):
            parts.append(source_name(str(payload["source"])))
    if "contest" in payload:
        parts.insert(0, contest_name(desk, str(payload["contest"])))
    return ", ".join(parts) or str(payload.get("note", ""))


def _who_and_words(payload: JsonValue) -> list[str]:
    """Return whom the copy went to, or who refused it and how."""
    said = (
        ("given_to", translate("protocol", "to: {text}")),
        ("refused_by", translate("protocol", "by: {text}")),
        ("words", translate("protocol", "“{text}”")),
    )
    return [words.format(text=payload[name]) for name, words in said if payload.get(name)]


def _reason(_desk: Desk, payload: JsonValue) -> str:
    return str(payload["reason"])


def _clock(desk: Desk, payload: JsonValue) -> str:
    """Return when the clock moved, and how far: what it should have said, and what it said."""
    jump, after = int(payload["jump_ms"]), read_time(payload["after"])
    due = after - timedelta(milliseconds=jump)
    is_one_day = desk.local(due).date() == desk.local(after).date()
    ends = [
        f"{desk.local(end):%H:%M:%S}" if is_one_day else moment_text(desk, end, seconds=True)
        for end in (due, after)
    ]
    return f"{ends[0]} → {ends[1]}  ·  {moved_by(jump)}"


def moved_by(jump_ms: int) -> str:
    """Return how far the clock jumped, and which way."""
    forward, back = translate("clock", "{time} forward"), translate("clock", "{time} back")
    return (forward if jump_ms > 0 else back).format(time=duration(round(abs(jump_ms) / 60_000)))


def _export(_desk: Desk, payload: JsonValue) -> str:
    light = translate("export", "light") if payload["light"] else translate("export", "full")
    text = translate("export", "Bundle № {number}, {kind}")
    return text.format(number=payload["number"], kind=light)


def _alias(_desk: Desk, payload: JsonValue) -> str:
    return str(payload.get("alias", ""))


def _pack(desk: Desk, payload: JsonValue) -> str:
    known = str(payload.get("pack", ""))
    return desk.text(desk.pack.title) if known == desk.pack.id else known


def dict_of(desk: Desk, options: JsonValue) -> dict[str, str]:
    """Return the labels of options by id."""
    return {option.id: desk.text(option.label) for option in options}


def value_text(desk: Desk, value: JsonValue, labels: dict[str, str]) -> str:
    """Return a checklist answer in words."""
    if isinstance(value, list | tuple):
        return ", ".join(value_text(desk, item, labels) for item in value)
    text = str(value)
    return labels.get(text) or answer_name(text)


_DESCRIBERS = {
    EntryKind.STATION: _station,
    EntryKind.EVENT: _event,
    EntryKind.TALLY: _tally,
    EntryKind.QUIET: _quiet,
    EntryKind.TURNOUT: _turnout,
    EntryKind.INCIDENT: _incident,
    EntryKind.EVIDENCE: _evidence,
    EntryKind.CHECKLIST: _checklist,
    EntryKind.PROTOCOL: _protocol,
    EntryKind.AMEND: _reason,
    EntryKind.RETRACT: _reason,
    EntryKind.CLOCK: _clock,
    EntryKind.EXPORT: _export,
    EntryKind.ENROL: _alias,
    EntryKind.PACK: _pack,
}
