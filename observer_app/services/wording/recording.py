"""Words about what a person records, and about time."""

from __future__ import annotations

from collections.abc import Mapping

from observer_app.services.wording.marking import QT_TRANSLATE_NOOP, Wording

_AS_ANNOUNCED = QT_TRANSLATE_NOOP(
    "errors", "If it was announced so, record it as announced: with --as-announced."
)

WORDS: Mapping[str, Wording] = {
    "alias.invalid": (
        QT_TRANSLATE_NOOP(
            "errors", "An alias has 1 to 32 letters A-Z, digits, dots, dashes or underscores."
        ),
        QT_TRANSLATE_NOOP("errors", "Choose another one; never a real name."),
    ),
    "amend.bad_pair": (
        QT_TRANSLATE_NOOP("errors", "A correction is written FIELD=VALUE, each field once."),
        QT_TRANSLATE_NOOP("errors", "For example: --set count=6."),
    ),
    "amend.bad_value": (
        QT_TRANSLATE_NOOP("errors", "The new value of {field} does not fit: {shape} is needed."),
        QT_TRANSLATE_NOOP("errors", "Write it as `journal --json` shows it."),
    ),
    "amend.fixed_field": (
        QT_TRANSLATE_NOOP(
            "errors", "This field says what the bytes of the evidence are; it cannot be corrected."
        ),
        QT_TRANSLATE_NOOP("errors", "Retract the entry and attach the right file."),
    ),
    "amend.no_reason": (
        QT_TRANSLATE_NOOP("errors", "A correction needs a reason."),
        QT_TRANSLATE_NOOP("errors", "Say in a few words why."),
    ),
    "amend.not_amendable": (
        QT_TRANSLATE_NOOP(
            "errors", 'Entries of the kind "{kind}" cannot be corrected or taken back.'
        ),
        QT_TRANSLATE_NOOP("errors", "They are the program's own bookkeeping."),
    ),
    "amend.nothing": (
        QT_TRANSLATE_NOOP("errors", "The correction changes nothing."),
        QT_TRANSLATE_NOOP("errors", "Name a field to set or another time."),
    ),
    "amend.other_device": (
        QT_TRANSLATE_NOOP("errors", "This entry was written on another laptop."),
        QT_TRANSLATE_NOOP(
            "errors", "Only its author can correct it. Note a conclusion about it instead."
        ),
    ),
    "amend.retracted": (
        QT_TRANSLATE_NOOP("errors", "This entry was taken back already."),
        QT_TRANSLATE_NOOP("errors", "Write a new one."),
    ),
    "amend.unknown_field": (
        QT_TRANSLATE_NOOP(
            "errors", 'An entry of the kind "{kind}" has no field "{field}". It has: {known}.'
        ),
        QT_TRANSLATE_NOOP("errors", "Use one of these."),
    ),
    "checklist.bad_answer": (
        QT_TRANSLATE_NOOP(
            "errors",
            'What was given for "{question}" is no answer that this question takes.',
        ),
        QT_TRANSLATE_NOOP("errors", "See checklist FORM --list for the answers it takes."),
    ),
    "checklist.empty": (
        QT_TRANSLATE_NOOP("errors", "No question was answered."),
        QT_TRANSLATE_NOOP("errors", "Answer at least one."),
    ),
    "checklist.none_given": (
        QT_TRANSLATE_NOOP("errors", "Which form, and which answers?"),
        QT_TRANSLATE_NOOP(
            "errors", "Give FORM and --answers FILE; checklist --list shows the forms."
        ),
    ),
    "checklist.not_repeatable": (
        QT_TRANSLATE_NOOP("errors", "{form} is filled in once: it has no visits."),
        QT_TRANSLATE_NOOP("errors", "Leave --visit out."),
    ),
    "checklist.unknown_form": (
        QT_TRANSLATE_NOOP("errors", 'The election pack has no form "{form}".'),
        QT_TRANSLATE_NOOP("errors", "See checklist --list."),
    ),
    "checklist.unknown_question": (
        QT_TRANSLATE_NOOP("errors", 'The form has no question "{question}".'),
        QT_TRANSLATE_NOOP("errors", "See checklist FORM --list."),
    ),
    "clock.jumped": (
        QT_TRANSLATE_NOOP("errors", "The device's clock was moved, or stood wrong."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Ask the observer about it; the order of the entries is certain, their hours are not.",
        ),
    ),
    "entry.ambiguous": (
        QT_TRANSLATE_NOOP("errors", 'More than one entry begins with "{ref}".'),
        QT_TRANSLATE_NOOP("errors", "Give more digits of its name."),
    ),
    "entry.bad_entry": (
        QT_TRANSLATE_NOOP("errors", "An entry does not have the form that the journal needs."),
        QT_TRANSLATE_NOOP("errors", "If it came from outside, ask for the bundle again."),
    ),
    "entry.bad_line": (
        QT_TRANSLATE_NOOP("errors", "A line of the entries is not what it should be."),
        QT_TRANSLATE_NOOP("errors", "Ask for the bundle again."),
    ),
    "entry.bad_payload": (
        QT_TRANSLATE_NOOP(
            "errors", 'The field "{field}" does not fit an entry of the kind "{kind}" ({why}).'
        ),
        QT_TRANSLATE_NOOP("errors", "Correct the value and try again."),
    ),
    "entry.newer_version": (
        QT_TRANSLATE_NOOP("errors", "This entry was written by a newer version of the program."),
        QT_TRANSLATE_NOOP("errors", "Install that version or a later one."),
    ),
    "entry.not_found": (
        QT_TRANSLATE_NOOP("errors", 'There is no entry "{ref}" in this notebook.'),
        QT_TRANSLATE_NOOP(
            "errors", "See `journal`; give #NUMBER or at least six digits of its name."
        ),
    ),
    "entry.other_device": (
        QT_TRANSLATE_NOOP(
            "errors", "An entry says that it comes from another device than the one that signed."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask for the bundle again, and how it was made."),
    ),
    "entry.too_large": (
        QT_TRANSLATE_NOOP("errors", "The entry is larger than {limit_bytes} bytes."),
        QT_TRANSLATE_NOOP("errors", "Make the text shorter, or attach it as a file."),
    ),
    "event.early": (
        QT_TRANSLATE_NOOP("errors", "{event}: voting goes on until {at}."),
        QT_TRANSLATE_NOOP("errors", "Log first that voting was closed."),
    ),
    "event.noted": (
        QT_TRANSLATE_NOOP("errors", "{event} was noted already ({at})."),
        QT_TRANSLATE_NOOP("errors", "Correct its time with amend, or log it with --once-more."),
    ),
    "event.none_given": (
        QT_TRANSLATE_NOOP("errors", "Which event?"),
        QT_TRANSLATE_NOOP("errors", "Give a kind; event --list shows them."),
    ),
    "event.unknown": (
        QT_TRANSLATE_NOOP("errors", 'The election pack has no event "{event}".'),
        QT_TRANSLATE_NOOP("errors", "See event --list."),
    ),
    "evidence.empty": (
        QT_TRANSLATE_NOOP("errors", "This file is empty."),
        QT_TRANSLATE_NOOP("errors", "Check that it was copied whole."),
    ),
    "evidence.no_preview": (
        QT_TRANSLATE_NOOP(
            "errors", "No picture can be made of this file. The original is kept as it is."
        ),
        QT_TRANSLATE_NOOP("errors", "Export the original and open it elsewhere, with care."),
    ),
    "evidence.no_room": (
        QT_TRANSLATE_NOOP(
            "errors", "This file is larger than the room that is left on the notebook's disk."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Make room on the disk, or keep the file where it is until there is some."
        ),
    ),
    "evidence.none_given": (
        QT_TRANSLATE_NOOP("errors", "No file was named."),
        QT_TRANSLATE_NOOP("errors", "Name at least one."),
    ),
    "evidence.not_found": (
        QT_TRANSLATE_NOOP("errors", "There is no such evidence in this notebook."),
        QT_TRANSLATE_NOOP("errors", "See evidence list."),
    ),
    "evidence.not_received": (
        QT_TRANSLATE_NOOP(
            "errors", "This evidence was announced, and its content has not arrived."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask for a full bundle of its author."),
    ),
    "evidence.too_large": (
        QT_TRANSLATE_NOOP("errors", "The file is larger than {limit_bytes} bytes."),
        QT_TRANSLATE_NOOP("errors", "Split the recording and attach the parts."),
    ),
    "incident.none_given": (
        QT_TRANSLATE_NOOP("errors", "Which incident?"),
        QT_TRANSLATE_NOOP("errors", "Give a code; incident --list shows them."),
    ),
    "incident.unknown_code": (
        QT_TRANSLATE_NOOP("errors", 'The election pack has no incident code "{incident}".'),
        QT_TRANSLATE_NOOP("errors", "See incident --list."),
    ),
    "media.announced_missing": (
        QT_TRANSLATE_NOOP("errors", "Photos or videos were announced and are not here yet."),
        QT_TRANSLATE_NOOP("errors", "Ask for a full bundle."),
    ),
    "media.unavailable": (
        QT_TRANSLATE_NOOP("errors", "The program that reads pictures could not be started."),
        QT_TRANSLATE_NOOP(
            "errors", "Evidence can be taken in all the same; previews follow later."
        ),
        QT_TRANSLATE_NOOP("errors", "The original is kept as it is."),
    ),
    "media.unreadable": (
        QT_TRANSLATE_NOOP("errors", "No reader understands this file ({media_type})."),
        QT_TRANSLATE_NOOP("errors", "Check that it opens on the phone that made it."),
        QT_TRANSLATE_NOOP("errors", "The original is kept as it is."),
    ),
    "protocol.bad_figure": (
        QT_TRANSLATE_NOOP("errors", 'The figure for "{name}" is not a whole number from 0.'),
        QT_TRANSLATE_NOOP("errors", "Correct it in the file."),
    ),
    "protocol.completed_ahead": (
        QT_TRANSLATE_NOOP("errors", "The protocol would be completed at a time to come ({at})."),
        QT_TRANSLATE_NOOP(
            "errors", "Check the hour. If the paper says so, record it with --as-written."
        ),
    ),
    "protocol.empty": (
        QT_TRANSLATE_NOOP("errors", "Nothing was said about the protocol."),
        QT_TRANSLATE_NOOP("errors", "Give at least one answer or figure."),
    ),
    "protocol.twice_alone": (
        QT_TRANSLATE_NOOP("errors", "There are no votes to be compared with a second typing."),
        QT_TRANSLATE_NOOP("errors", "Give the first with --votes."),
    ),
    "protocol.twice_differs": (
        QT_TRANSLATE_NOOP("errors", "The two typings of the votes differ: {names}."),
        QT_TRANSLATE_NOOP("errors", "Look at the sheet, correct the one that is wrong."),
    ),
    "protocol.unknown_candidate": (
        QT_TRANSLATE_NOOP("errors", 'This contest has no candidate "{candidate}".'),
        QT_TRANSLATE_NOOP("errors", "See protocol --list."),
    ),
    "protocol.unknown_contest": (
        QT_TRANSLATE_NOOP("errors", 'The election pack has no contest "{contest}".'),
        QT_TRANSLATE_NOOP("errors", "See protocol --list."),
    ),
    "protocol.unknown_line": (
        QT_TRANSLATE_NOOP("errors", 'The election pack has no protocol line "{line}".'),
        QT_TRANSLATE_NOOP("errors", "See protocol --list."),
    ),
    "protocol.votes_need_contest": (
        QT_TRANSLATE_NOOP("errors", "Votes for candidates need the contest that they belong to."),
        QT_TRANSLATE_NOOP("errors", "Give --contest."),
    ),
    "quiet.empty": (
        QT_TRANSLATE_NOOP("errors", "The period ends before it begins."),
        QT_TRANSLATE_NOOP("errors", "Check the two times."),
    ),
    "review.not_an_incident": (
        QT_TRANSLATE_NOOP("errors", "A conclusion is about an incident; this entry is none."),
        QT_TRANSLATE_NOOP("errors", "See incidents."),
    ),
    "role.wrong": (
        QT_TRANSLATE_NOOP("errors", "This notebook has another role; {needs} is needed for this."),
        QT_TRANSLATE_NOOP("errors", "Do it in that notebook."),
    ),
    "station.invalid": (
        QT_TRANSLATE_NOOP("errors", '"{station}" is not a station.'),
        QT_TRANSLATE_NOOP("errors", "Write CONSTITUENCY/STATION, for example 9/12."),
    ),
    "station.none": (
        QT_TRANSLATE_NOOP("errors", "No station was chosen yet."),
        QT_TRANSLATE_NOOP("errors", "Choose one first: station CONSTITUENCY/STATION."),
    ),
    "tally.count": (
        QT_TRANSLATE_NOOP("errors", "1 to 1000 voters can be counted at once, not {count}."),
        QT_TRANSLATE_NOOP("errors", "Give a number in between."),
    ),
    "tally.nothing_to_undo": (
        QT_TRANSLATE_NOOP("errors", "There is no count at this station to take back."),
        QT_TRANSLATE_NOOP("errors", "See `journal`."),
    ),
    "tally.stream": (
        QT_TRANSLATE_NOOP("errors", 'The election pack has no stream "{stream}".'),
        QT_TRANSLATE_NOOP("errors", "Leave --stream out, or use one of the pack's."),
    ),
    "tally.undo_alone": (
        QT_TRANSLATE_NOOP("errors", "--undo takes the newest count back, and nothing else."),
        QT_TRANSLATE_NOOP("errors", "Leave the other options out."),
    ),
    "time.far_away": (
        QT_TRANSLATE_NOOP("errors", '"{at}" is more than a year away.'),
        QT_TRANSLATE_NOOP("errors", "Check the date."),
    ),
    "text.not_text": (
        QT_TRANSLATE_NOOP("errors", "What was typed holds bytes that are no text."),
        QT_TRANSLATE_NOOP("errors", "Type it anew, in a terminal that is set to UTF-8."),
    ),
    "time.future": (
        QT_TRANSLATE_NOOP("errors", "That moment has not come yet ({at})."),
        QT_TRANSLATE_NOOP("errors", "Check the hour, and the date if it was another day."),
    ),
    "time.hour": (
        QT_TRANSLATE_NOOP("errors", '"{hour}" is not an hour.'),
        QT_TRANSLATE_NOOP("errors", "Write HH:MM, for example 10:00."),
    ),
    "time.invalid": (
        QT_TRANSLATE_NOOP("errors", "A time is not written as the journal needs it."),
        QT_TRANSLATE_NOOP("errors", "Ask for the file again."),
    ),
    "time.naive": (
        QT_TRANSLATE_NOOP("errors", "A time has no time zone."),
        QT_TRANSLATE_NOOP("errors", "Please report it."),
    ),
    "time.unreadable": (
        QT_TRANSLATE_NOOP("errors", '"{at}" is not a time.'),
        QT_TRANSLATE_NOOP("errors", "Write HH:MM for today, or 2025-01-29T08:03."),
    ),
    "turnout.above_later": (
        QT_TRANSLATE_NOOP("errors", "That is more than the {against} announced for {hour}."),
        _AS_ANNOUNCED,
    ),
    "turnout.below_earlier": (
        QT_TRANSLATE_NOOP("errors", "That is less than the {against} announced for {hour}."),
        _AS_ANNOUNCED,
    ),
    "turnout.hour_ahead": (
        QT_TRANSLATE_NOOP("errors", "{hour} has not come yet."),
        _AS_ANNOUNCED,
    ),
    "turnout.written": (
        QT_TRANSLATE_NOOP(
            "errors", "{hour} has the figure {against} already; this one replaces it."
        ),
        _AS_ANNOUNCED,
    ),
    "turnout.over_list": (
        QT_TRANSLATE_NOOP("errors", "That is more than the {against} voters on the list."),
        _AS_ANNOUNCED,
    ),
}
