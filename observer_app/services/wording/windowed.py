"""What to do next where somebody has the window before them, and no command line."""

from __future__ import annotations

from collections.abc import Mapping

from observer_app.services.wording.marking import QT_TRANSLATE_NOOP

_SALVAGE = QT_TRANSLATE_NOOP(
    "errors",
    "Lock the notebook, and have somebody save what is left: the command doctor --salvage does "
    "it, on the command line alone.",
)
_DOCTOR = QT_TRANSLATE_NOOP(
    "errors",
    "Copy the notebook's folder to another disk, and have somebody look at the copy: the command "
    "doctor says what is readable, on the command line alone.",
)
_OF_THE_LIST = QT_TRANSLATE_NOOP("errors", "Choose one of those listed.")

IN_WINDOW: Mapping[str, str] = {
    "amend.bad_value": QT_TRANSLATE_NOOP("errors", "Type it as it stood there before."),
    "authority.exists": QT_TRANSLATE_NOOP("errors", "It is shown on the Set-up page."),
    "authority.no_identity": QT_TRANSLATE_NOOP(
        "errors", "Put in the stick that has it: coordinator.agekey."
    ),
    "authority.none": QT_TRANSLATE_NOOP("errors", "Make it first, on the Set-up page."),
    "bundle.bad_content": _DOCTOR,
    "bundle.evidence_damaged": QT_TRANSLATE_NOOP(
        "errors", "A light bundle still works: write that one."
    ),
    "checklist.bad_answer": QT_TRANSLATE_NOOP("errors", "Answer it anew."),
    "disk.io_error": _DOCTOR,
    "enrol.alias_taken": QT_TRANSLATE_NOOP("errors", "Type another alias."),
    "enrol.already_revoked": QT_TRANSLATE_NOOP("errors", "New bundles of that key are rejected."),
    "enrol.not_enrolled": QT_TRANSLATE_NOOP(
        "errors", "Write a request on the Hand-over page, and give it to the coordinator."
    ),
    "enrol.unknown_alias": QT_TRANSLATE_NOOP(
        "errors", "Who is enrolled is listed on the Set-up page."
    ),
    "entry.not_found": QT_TRANSLATE_NOOP("errors", "Look for it on the Journal page."),
    "event.noted": QT_TRANSLATE_NOOP("errors", "Correct its time, or log it once more."),
    "event.unknown": _OF_THE_LIST,
    "evidence.chunk_missing": _SALVAGE,
    "evidence.damaged": _SALVAGE,
    "evidence.not_found": QT_TRANSLATE_NOOP("errors", "Look for it on the Evidence page."),
    "evidence.not_here": _SALVAGE,
    "export.bad_split": QT_TRANSLATE_NOOP("errors", "For example: 700M."),
    "identity.invalid": QT_TRANSLATE_NOOP(
        "errors", "Choose the key file of the authority: its name ends in .agekey."
    ),
    "incident.unknown_code": _OF_THE_LIST,
    "journal.bad_commitment": _DOCTOR,
    "journal.bad_entry": _SALVAGE,
    "journal.broken_chain": _DOCTOR,
    "journal.damaged_page": _SALVAGE,
    "journal.device_lost": _SALVAGE,
    "journal.link_lost": _SALVAGE,
    "journal.rows_lost": _SALVAGE,
    "journal.unreadable": _SALVAGE,
    "notebook.damaged": _DOCTOR,
    "notebook.missing_file": _DOCTOR,
    "notebook.no_signing_key": _DOCTOR,
    "notebook.not_found": QT_TRANSLATE_NOOP(
        "errors", "Check the folder, or create a new notebook."
    ),
    "receipt.unknown_alias": QT_TRANSLATE_NOOP(
        "errors", "Whose journals are here is listed in the inbox."
    ),
    "review.not_an_incident": _OF_THE_LIST,
    "sheet.not_an_incident": _OF_THE_LIST,
    "sheet.none_given": QT_TRANSLATE_NOOP("errors", "Choose at least one."),
    "slot.not_found": QT_TRANSLATE_NOOP("errors", "Look at the list again."),
    "station.invalid": QT_TRANSLATE_NOOP(
        "errors", "Write the constituency, a slash and the station, for example 9/12."
    ),
    "station.none": QT_TRANSLATE_NOOP("errors", "Choose one first, on the Today page."),
    "tally.nothing_to_undo": QT_TRANSLATE_NOOP(
        "errors", "What was counted is on the Journal page."
    ),
    "tally.stream": _OF_THE_LIST,
}
"""By code; all others say the same to everybody."""
