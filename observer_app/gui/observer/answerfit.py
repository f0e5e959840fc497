"""What is said of an answer that cannot be taken, or that fits the others ill."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from observer_app.core import checklist
from observer_app.core.checklist import Answer, Problem
from observer_app.core.pack import Form, Question, QuestionType
from observer_app.gui.observer.moments import moment_hint
from observer_app.gui.pages import Desk

translate = QCoreApplication.translate


def refusal(desk: Desk, question: Question, value: Answer) -> str:
    """Return why an answer cannot be taken at all, "" if it can."""
    if value in ("", ()) or not checklist.misfit(question, value):
        return ""
    if question.type is QuestionType.INTEGER:
        return translate("ChecklistPage", "A whole number, please.")
    if question.type is QuestionType.TIME:
        text = translate("ChecklistPage", "This is no time of day. Write it as {time}.")
        return text.format(time="07:45")
    if question.type is QuestionType.DATETIME:
        text = translate("ChecklistPage", "This is no date with a time. Write it as {example}.")
        return text.format(example=moment_hint(desk.local(desk.now()).date()))
    return translate("ChecklistPage", "This answer does not fit.")


def problem_text(desk: Desk, problem: Problem | None) -> str:
    """Return what is odd about an answer that stands, "" for nothing."""
    if problem is None:
        return ""
    return desk.text(problem.message) or translate("ChecklistPage", "This answer does not fit.")


def fits(desk: Desk, form: Form, answers: Mapping[str, Answer], *, question: str) -> bool:
    """Return whether one of the answers can be taken and nothing is odd about it."""
    asked = next(item for item in form.questions if item.id == question)
    if refusal(desk, asked, answers[question]):
        return False
    found = checklist.problems(desk.pack, form, answers)
    return all(item.question != question for item in found)
