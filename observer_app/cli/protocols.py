"""Commands for forms and for the count: checklist, protocol."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.cli.context import Context
from observer_app.cli.figures import ASK, read_figures, read_object, typed_twice
from observer_app.cli.outcome import Outcome, plain, table
from observer_app.cli.parser import Area, file_path, whole_number
from observer_app.cli.recorded import changes_outcome, entry_name
from observer_app.core.canonical import JsonValue
from observer_app.core.errors import InputError
from observer_app.core.kinds import Answer, CopyAnswer
from observer_app.core.pack import Contest, Form, Pack

if TYPE_CHECKING:
    from observer_app.services.commands import AnswerChecklist
    from observer_app.services.session import Changes, Session

_SOURCES = ("posted", "copy", "read-aloud", "seen")


def add_commands(area: Area) -> None:
    """Add this module's commands."""
    checklist = area.command("checklist", _checklist, says="answer a form; --list shows the forms")
    checklist.add_argument("form", nargs="?", metavar="FORM")
    checklist.add_argument(
        "--answers", type=file_path, metavar="FILE.json", help="an object: question to answer"
    )
    checklist.add_argument(
        "--photo",
        action="append",
        default=[],
        metavar="QUESTION=FILE",
        help="a photo that belongs to a question",
    )
    checklist.add_argument(
        "--list", action="store_true", help="list the forms, or FORM's questions"
    )
    checklist.add_argument(
        "--visit",
        type=whole_number,
        default=0,
        metavar="N",
        help="which filling-in of a form that is filled in more than once, from 1",
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
    protocol.add_argument(
        "--twice",
        nargs="?",
        type=file_path,
        const=ASK,
        metavar="FILE.json",
        help="the votes once more, to be compared; without FILE each figure is asked for",
    )
    protocol.add_argument("--contest", default="", metavar="ID")
    protocol.add_argument(
        "--given-to", default="", metavar="WHO", help="who got the copy: their role, not a name"
    )
    protocol.add_argument(
        "--refused-by", default="", metavar="WHO", help="their office, not a name"
    )
    protocol.add_argument("--words", default="", metavar="TEXT", help="what was said")
    protocol.add_argument(
        "--source", choices=_SOURCES, default="", help="where the figures are from"
    )
    protocol.add_argument("--completed-at", metavar="TIME", help="as the protocol itself says")
    protocol.add_argument(
        "--as-written", action="store_true", help="record that time although it has not come yet"
    )
    protocol.add_argument("--note", default="", metavar="TEXT")
    protocol.add_argument("--list", action="store_true", help="list lines, contests, candidates")
    protocol.add_argument("--at", metavar="TIME")


def _checklist(context: Context) -> Outcome:
    from observer_app.services.commands import AnswerChecklist, GivenAnswer

    args = context.args
    with context.session() as session:
        if args.list:
            return _list_forms(session.pack, args.form)
        form = session.pack.form(args.form) if args.form else None
        if not args.form or not (args.answers or args.photo):
            raise InputError("checklist.none_given")
        if form is None:
            raise InputError("checklist.unknown_form", form=args.form[:32])
        photos = _photos(args.photo, form=form)
        given = []
        for question, value in (read_object(args.answers) if args.answers else {}).items():
            answer, comment = _answer(value, question=question)
            given.append(GivenAnswer(question=question, value=answer, comment=comment))
        command = AnswerChecklist(
            form=args.form,
            answers=tuple(given),
            at=context.when(session, args.at),
            visit=_visit(args.visit, form=form),
        )
        changes = _answer_with_photos(session, command, photos)
        words = f"{len(given)} answers to {args.form}: {entry_name(changes)}"
        return changes_outcome(session, changes, words=words)


def _photos(pairs: Sequence[str], *, form: Form) -> list[tuple[str, Path]]:
    """Return question and file of each QUESTION=FILE. Raises: InputError."""
    known = {question.id for question in form.questions}
    found = []
    for pair in pairs:
        question, _, path = pair.partition("=")
        if question not in known:
            raise InputError("checklist.unknown_question", question=question[:64])
        found.append((question, file_path(path)))
    return found


def _answer_with_photos(
    session: Session, command: AnswerChecklist, photos: Sequence[tuple[str, Path]]
) -> Changes:
    """Return what changed: answers and photos stand together, or neither does."""
    from observer_app.services.checklists import record_photos
    from observer_app.services.evidence import taking_in
    from observer_app.services.session import Changes

    paths = [path for _, path in photos]
    with taking_in(session, paths) as taken, session.together():
        steps = [session.execute(command)] if command.answers else []
        for (question, _), item in zip(photos, taken, strict=True):
            steps.append(
                record_photos(session, command.form, question, (item,), visit=command.visit)
            )
    return Changes.of(steps)


def _visit(number: int, *, form: Form) -> int:
    """Return a visit's number. Raises: InputError where it would be dropped in silence."""
    if number and not form.repeatable:
        raise InputError("checklist.not_repeatable", form=form.id)
    return number


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
    from observer_app.services.protocols import record_protocol

    args = context.args
    with context.session() as session:
        if args.list:
            return _list_lines(session.pack)
        votes = read_figures(args.votes)
        command = RecordProtocol(
            contest=args.contest,
            compiled=Answer(args.compiled) if args.compiled else None,
            posted=Answer(args.posted) if args.posted else None,
            copy=CopyAnswer(args.copy) if args.copy else None,
            given_to=args.given_to,
            refused_by=args.refused_by,
            words=args.words,
            source=args.source,
            lines=read_figures(args.lines),
            votes=votes,
            twice=typed_twice(votes, again=args.twice, contest=_contest(session.pack, args)),
            completed_at=context.when(session, args.completed_at),
            note=args.note,
            at=context.when(session, args.at),
        )
        changes = record_protocol(session, command, as_written=args.as_written)
        noted = changes_outcome(session, changes, words=f"Protocol noted: {entry_name(changes)}")
        return _with_checks(noted, session, contest=args.contest)


def _with_checks(noted: Outcome, session: Session, *, contest: str) -> Outcome:
    """Add what does not add up in the protocol as it is known now."""
    from observer_app.services.checkwords import say_protocol
    from observer_app.services.day import protocol_view
    from observer_app.services.sheet_words import words_in

    states = protocol_view(session).states
    said = [
        (state.contest, item)
        for state in states
        if contest in ("", state.contest)
        for item in say_protocol(state, pack=session.pack, words=words_in("en"))
    ]
    document = {**noted.document, "checks": [{"contest": c, **plain(item)} for c, item in said]}
    # What is said of the answers holds for each contest, and is read once.
    lines = dict.fromkeys(f"{item.level}: {item.line} [{item.check}]" for _, item in said)
    return replace(noted, document=document, lines=[*noted.lines, *lines])


def _contest(pack: Pack, args: argparse.Namespace) -> Contest | None:
    return pack.contest(args.contest) if args.contest else None


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
