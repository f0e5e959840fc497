"""How the parts of an election pack must fit together.

Source: resources/spec/pack-v1.md, section 3.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from observer_app.core import pack as p
from observer_app.core.errors import InputError
from observer_app.core.expressions import parse, required, variables


def check_pack(pack: p.Pack) -> p.Pack:
    """Return `pack` if its parts fit together: unique names, known references.

    Raises: InputError("pack.duplicate" | "pack.unknown_reference" | "pack.bad_field").
    """
    _unique(pack.constituencies, "number", "constituencies")
    _unique(pack.stations, "key", "stations")
    for name in ("contests", "lines", "checks", "forms", "categories", "streams", "sources"):
        _unique(getattr(pack, name), "id", name)
    _unique(pack.incidents, "code", "incidents")
    _unique(pack.events, "code", "events")
    _unique(pack.severities, "level", "severities")
    if pack.opens >= pack.closes:
        raise _bad("closes", "after_opens")
    if list(pack.turnout_hours) != sorted(set(pack.turnout_hours)):
        raise _bad("turnout_hours", "rising_hours")
    _check_places(pack)
    _check_codes(pack)
    _check_checks(pack)
    return pack


def _check_checks(pack: p.Pack) -> None:
    lines = frozenset(line.id for line in pack.lines)
    for i, line in enumerate(pack.lines):
        if line.id in CHECK_NAMES[p.Scope.PROTOCOL]:
            raise _bad(f"lines[{i}].id", "free_name")
    for i, check in enumerate(pack.checks):
        if bool(check.expr) == bool(check.detector):
            raise _bad(f"checks[{i}]", "expr_or_detector")
        for name in sorted(missing_names(check, lines)):
            raise _unknown(f"checks[{i}].expr", name)


def _check_places(pack: p.Pack) -> None:
    numbers = {c.number for c in pack.constituencies}
    for i, station in enumerate(pack.stations):
        if station.constituency not in numbers:
            raise _unknown(f"stations[{i}].constituency", station.constituency)
    for i, contest in enumerate(pack.contests):
        _unique(contest.candidates, "id", f"contests[{i}].candidates")
        for number in contest.constituencies:
            if number not in numbers:
                raise _unknown(f"contests[{i}].constituencies", number)


def _check_codes(pack: p.Pack) -> None:
    categories = {c.id for c in pack.categories}
    levels = {s.level for s in pack.severities}
    for i, incident in enumerate(pack.incidents):
        if incident.category not in categories:
            raise _unknown(f"incidents[{i}].category", incident.category)
        if incident.severity not in levels:
            raise _unknown(f"incidents[{i}].severity", str(incident.severity))
    codes = {i.code for i in pack.incidents}
    for i, form in enumerate(pack.forms):
        _check_form(form, codes=codes, where=f"forms[{i}]")


def _check_form(form: p.Form, *, codes: set[str], where: str) -> None:
    _unique(form.questions, "id", f"{where}.questions")
    known = {q.id for q in form.questions} | FORM_NAMES
    before = set(FORM_NAMES)
    for i, question in enumerate(form.questions):
        place = f"{where}.questions[{i}]"
        if question.incident and question.incident not in codes:
            raise _unknown(f"{place}.incident", question.incident)
        if bool(question.options) != (question.type in p.CHOICE_TYPES):
            raise _bad(f"{place}.options", "choice_options")
        _unique(question.options, "id", f"{place}.options")
        for name in ("relevant", "constraint", "flag"):
            for variable in sorted(variables(parse(getattr(question, name) or "1")) - known):
                raise _unknown(f"{place}.{name}", variable)
        if variables(parse(question.relevant or "1")) - before:
            raise _bad(f"{place}.relevant", "earlier_questions")
        before.add(question.id)


FORM_NAMES = frozenset({"value", "kind", "opens", "closes", "count_start_minutes", "quiet_minutes"})
"""Names that every expression of a form may use besides the form's own questions."""

CHECK_NAMES: Mapping[p.Scope, frozenset[str]] = {
    p.Scope.PROTOCOL: frozenset(
        {
            "votes",
            "choices_per_ballot",
            "seats",
            "registered",
            "counted",
            "covered_whole_day",
            "closed_at",
            "count_started_at",
            "completed_at",
            "complete",
            "figures_and_words_match",
            "count_start_minutes",
        }
    ),
    p.Scope.TURNOUT: frozenset({"turnout", "turnout_before", "minutes", "desks", "registered"}),
    p.Scope.CONSTITUENCY: frozenset(
        {"stations", "stations_invalid", "registered", "registered_invalid"}
    ),
    p.Scope.OFFICIAL: frozenset(),
    p.Scope.STATIONS: frozenset(),
}
"""Names that a check may use, by scope; a protocol check may also use the lines' ids."""


def missing_names(check: p.Check, lines: frozenset[str]) -> frozenset[str]:
    """Return the names in a check that neither its scope nor the protocol lines have.

    A line that is only asked for in optional() or present() need not exist.
    """
    known = CHECK_NAMES[check.scope] | (lines if check.scope is p.Scope.PROTOCOL else frozenset())
    asked = required(parse(check.expr or "1")) | required(parse(check.when or "1"))
    return asked - known


def _unknown(where: str, name: str) -> InputError:
    return InputError("pack.unknown_reference", where=where, name=name[:64])


def _unique(items: Sequence[object], name: str, where: str) -> None:
    seen: set[object] = set()
    for i, item in enumerate(items):
        value = getattr(item, name)
        if value in seen:
            raise InputError("pack.duplicate", where=f"{where}[{i}].{name}", name=str(value)[:64])
        seen.add(value)


def _bad(where: str, why: str) -> InputError:
    return InputError("pack.bad_field", where=where, why=why)
