"""Words about what travels as QR codes: enrolments and summaries in photos."""

from __future__ import annotations

from collections.abc import Mapping

from observer_app.services.wording.marking import QT_TRANSLATE_NOOP, Wording

WORDS: Mapping[str, Wording] = {
    "qr.damaged": (
        QT_TRANSLATE_NOOP("errors", "The codes do not belong together, or one was changed."),
        QT_TRANSLATE_NOOP("errors", "Photograph all codes of one page again."),
    ),
    "qr.none_found": (
        QT_TRANSLATE_NOOP("errors", "No QR code of this program was found there."),
        QT_TRANSLATE_NOOP(
            "errors", "Take the photo again: straight, sharp, the code filling the picture."
        ),
    ),
    "qr.not_text": (
        QT_TRANSLATE_NOOP("errors", "{name} is neither a photo nor a text."),
        QT_TRANSLATE_NOOP("errors", "Choose a photo of the code (JPEG, PNG, HEIC), or the file."),
    ),
    "qr.parts_missing": (
        QT_TRANSLATE_NOOP("errors", "Of {parts} codes that belong together, {missing} is missing."),
        QT_TRANSLATE_NOOP("errors", "Photograph that one too, and give all photos at once."),
    ),
    "qr.several": (
        QT_TRANSLATE_NOOP("errors", "There is more than one document in these photos or files."),
        QT_TRANSLATE_NOOP("errors", "Give those of one person at a time."),
    ),
    "qr.too_long": (
        QT_TRANSLATE_NOOP("errors", "This is too long for QR codes."),
        QT_TRANSLATE_NOOP("errors", "Hand it over as a file."),
    ),
    "summary.bad_signature": (
        QT_TRANSLATE_NOOP("errors", "The signature does not fit this summary."),
        QT_TRANSLATE_NOOP("errors", "Do not use its figures; ask how it reached you."),
    ),
    "summary.contradicted": (
        QT_TRANSLATE_NOOP("errors", "A summary says other figures than the bundle of that day."),
        QT_TRANSLATE_NOOP("errors", "The bundle's figures count. Ask the observer about both."),
    ),
    "summary.file_type": (
        QT_TRANSLATE_NOOP("errors", "{name} does not say what to write."),
        QT_TRANSLATE_NOOP("errors", "End the name in .png, .txt or .pdf."),
    ),
    "summary.malformed": (
        QT_TRANSLATE_NOOP("errors", "The summary is damaged ({why})."),
        QT_TRANSLATE_NOOP("errors", "Photograph it again, or ask for it as text."),
    ),
    "summary.no_station": (
        QT_TRANSLATE_NOOP("errors", "A summary is about one station, and none is chosen."),
        QT_TRANSLATE_NOOP("errors", "Choose the station first."),
    ),
    "summary.not_a_summary": (
        QT_TRANSLATE_NOOP("errors", "This is not a summary."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right photo or file."),
    ),
    "summary.not_kept": (
        QT_TRANSLATE_NOOP("errors", "This entry is not a summary."),
        QT_TRANSLATE_NOOP("errors", "Choose one from the inbox."),
    ),
    "summary.other_key": (
        QT_TRANSLATE_NOOP("errors", "The summary is about another device than the one that signs."),
        QT_TRANSLATE_NOOP("errors", "Please report it."),
    ),
    "summary.too_large": (
        QT_TRANSLATE_NOOP("errors", "There are more figures than a summary holds."),
        QT_TRANSLATE_NOOP("errors", "Hand over a light bundle instead."),
    ),
    "summary.unknown_signer": (
        QT_TRANSLATE_NOOP("errors", "The summary is from a device that you did not enrol."),
        QT_TRANSLATE_NOOP("errors", "Enrol it in person first, then read the summary again."),
    ),
}
