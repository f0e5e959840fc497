"""Commands for forms and for the count: checklist, protocol."""

from __future__ import annotations

from pathlib import Path

from observer_app.cli.context import Context
from observer_app.cli.outcome import Outcome, plain, table
from observer_app.cli.parser import Area, file_path
from observer_app.cli.recorded import changes_outcome, entry_name
from observer_app.core.canonical import JsonValue, read_json
from observer_app.core.errors import InputError
from observer_app.core.kinds import Answer, CopyAnswer
from observer_app.core.pack import Pack
from observer_app.services import files

_SOURCES = ("posted", "copy", "read-aloud", "seen")
_MAX_BYTES = 1 << 20


def add_commands(area: Area) -> None:
    """Add this module's commands."""
    checklist = area.command("checklist", _checklist, says="answer a form; --list shows the forms")
    checklist.add_argument("form", nargs="?", metavar="FORM")
    checklist.add_argument(
        "--answers", type=file_path, metavar="FILE.json", help="an object: question to answer"
    )
    checklist.add_argument(
        "--list", action="store_true", help="list the forms, or FORM's questions"
    )
    checklist.add_argument("--at", metavar="TIME")

    protocol = area.command("protocol", _protocol, says="say what is known of the protocol")
    answers = [str(item) for item in Answer]
    protocol.add_argument("--compiled", choices=answers, help="was it filled in at the station?")
    protocol.add_argument("--posted", choices=answers, help="was it put on the wall?")
    protocol.add_argument("--copy", choices=[str(item) for item in CopyAnswer])
    protocol.add_argument("--lines", type=file_path, metavar="FILE.json", help="line to figure")
    protocol.add_argument(
        "--votes", type=file_path, metavar="FILE.json", help="candidate to figure"
    )
    protocol.add_argument("--contest", default="", metavar="ID")
    protocol.add_argument(
        "--refused-by", default="", metavar="WHO", help="their office, not a name"
    )
    protocol.add_argument("--words", default="", metavar="TEXT", help="what was said")
    protocol.add_argument(
        "--source", choices=_SOURCES, default="", help="where the figures are from"
    )
    protocol.add_argument("--completed-at", metavar="TIME", help="as the protocol itself says")
    protocol.add_argument("--note", default="", metavar="TEXT")
    protocol.add_argument("--list", action="store_true", help="list lines, contests, candidates")
    protocol.add_argument("--at", metavar="TIME")


def _checklist(context: Context) -> Outcome:
    from observer_app.services.commands import AnswerChecklist, GivenAnswer

    args = context.args
    with context.session() as session:
        if args.list:
            return _list_forms(session.pack, args.form)
        if not args.form or args.answers is None:
            raise InputError("checklist.none_given")
        given = []
        for question, value in _read_object(args.answers).items():
            answer, comment = _answer(value, question=question)
            given.append(GivenAnswer(question=question, value=answer, comment=comment))
        command = AnswerChecklist(
            form=args.form, answers=tuple(given), at=context.when(session, args.at)
        )
        changes = session.execute(command)
        words = f"{len(given)} answers to {args.form}: {entry_name(changes)}"
        return changes_outcome(session, changes, words=words)


def _answer(value: JsonValue, *, question: str) -> tuple[str | int | tuple[str, ...], str]:
    """Return an answer and its comment; {"value": …, "comment": …} gives both."""
    comment = ""
    if isinstance(value, dict):
        if not {"value"} <= set(value) <= {"value", "comment"}:
            raise InputError("checklist.bad_answer", question=question[:64])
        comment = value.get("comment", "")
        value = value["value"]
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        value = tuple(value)
    if not isinstance(value, str | int | tuple) or not isinstance(comment, str):
        raise InputError("checklist.bad_answer", question=question[:64])
    return value, comment


def _list_forms(pack: Pack, form_id: str | None) -> Outcome:
    if form_id is None:
        forms = [
            (form.id, len(form.questions), form.title.in_language("en")) for form in pack.forms
        ]
        document = {"forms": [{"id": f[0], "questions": f[1], "title": f[2]} for f in forms]}
        return Outcome(document, table(forms, head=("form", "questions", "title")))
    form = pack.form(form_id)
    if form is None:
        raise InputError("checklist.unknown_form", form=form_id[:32])
    rows = [
        (item.id, item.type, ", ".join(o.id for o in item.options), item.label.in_language("en"))
        for item in form.questions
    ]
    head = ("question", "type", "options", "label")
    return Outcome({"form": plain(form)}, table(rows, head=head))


def _protocol(context: Context) -> Outcome:
    from observer_app.services.commands import RecordProtocol

    args = context.args
    with context.session() as session:
        if args.list:
            return _list_lines(session.pack)
        command = RecordProtocol(
            contest=args.contest,
            compiled=Answer(args.compiled) if args.compiled else None,
            posted=Answer(args.posted) if args.posted else None,
            copy=CopyAnswer(args.copy) if args.copy else None,
            refused_by=args.refused_by,
            words=args.words,
            source=args.source,
            lines=_read_figures(args.lines),
            votes=_read_figures(args.votes),
            completed_at=context.when(session, args.completed_at),
            note=args.note,
            at=context.when(session, args.at),
        )
        changes = session.execute(command)
        return changes_outcome(session, changes, words=f"Protocol noted: {entry_name(changes)}")


def _list_lines(pack: Pack) -> Outcome:
    lines = pack.applicable_lines()
    rows = [(line.id, line.item, line.label.in_language("en")) for line in lines]
    rows += [
        (contest.id, candidate.id, candidate.name.in_language("en"))
        for contest in pack.contests
        for candidate in contest.candidates
    ]
    document = {"lines": plain(lines), "contests": plain(pack.contests)}
    return Outcome(document, table(rows, head=("line", "item", "label")))


def _read_figures(path: Path | None) -> dict[str, int]:
    if path is None:
        return {}
    figures = _read_object(path)
    for name, figure in figures.items():
        if not isinstance(figure, int) or isinstance(figure, bool) or figure < 0:
            raise InputError("protocol.bad_figure", name=name[:64])
    return figures


def _read_object(path: Path) -> dict[str, JsonValue]:
    value = read_json(files.read_bounded(path, limit_bytes=_MAX_BYTES))
    if not isinstance(value, dict) or not value:
        raise InputError("file.not_an_object", name=path.name)
    return value
