"""Words about the notebook itself: opening, keys, disk, damage."""

from __future__ import annotations

from collections.abc import Mapping

from observer_app.services.wording.marking import QT_TRANSLATE_NOOP, Wording

WORDS: Mapping[str, Wording] = {
    "action.cancelled": (
        QT_TRANSLATE_NOOP("errors", "You stopped this."),
        QT_TRANSLATE_NOOP("errors", "Start it again when you like."),
        QT_TRANSLATE_NOOP("errors", "Nothing is half done."),
    ),
    "demo.folder_in_use": (
        QT_TRANSLATE_NOOP("errors", "That folder holds something that no demo made."),
        QT_TRANSLATE_NOOP("errors", "Choose a new or an empty folder."),
    ),
    "demo.not_the_same": (
        QT_TRANSLATE_NOOP("errors", "The second import gave another record than the first."),
        QT_TRANSLATE_NOOP("errors", "Please report it: this must never happen."),
    ),
    "disk.failed": (
        QT_TRANSLATE_NOOP("errors", "The disk refused to keep the file."),
        QT_TRANSLATE_NOOP("errors", "Try another disk or stick."),
        QT_TRANSLATE_NOOP("errors", "The notebook is as it was."),
    ),
    "disk.file_too_large": (
        QT_TRANSLATE_NOOP("errors", "The disk cannot hold a file this large."),
        QT_TRANSLATE_NOOP("errors", "Split the bundle into parts under 4 GB, or use another disk."),
        QT_TRANSLATE_NOOP("errors", "The notebook is as it was."),
    ),
    "disk.full": (
        QT_TRANSLATE_NOOP("errors", "The disk that the notebook is on is full."),
        QT_TRANSLATE_NOOP("errors", "Free some space on it and do the last step again."),
        QT_TRANSLATE_NOOP(
            "errors", "What was recorded before is safe; this last step was not kept."
        ),
    ),
    "disk.full_at": (
        QT_TRANSLATE_NOOP("errors", "There is no room left on “{place}”."),
        QT_TRANSLATE_NOOP("errors", "Free some space there, or choose another place."),
        QT_TRANSLATE_NOOP("errors", "Nothing half written was left there; the notebook is whole."),
    ),
    "disk.io_error": (
        QT_TRANSLATE_NOOP(
            "errors", "The disk reported an error while it was read or written ({part})."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Copy the notebook's folder to another disk, then run doctor on the copy."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "What was recorded before is kept as far as the disk still works."
        ),
    ),
    "disk.unusable": (
        QT_TRANSLATE_NOOP("errors", "This place cannot be written or read."),
        QT_TRANSLATE_NOOP(
            "errors", "Check that the disk or stick is connected and that you may write there."
        ),
        QT_TRANSLATE_NOOP("errors", "What was recorded before is safe."),
    ),
    "disk.write_lost": (
        QT_TRANSLATE_NOOP("errors", "What was read back from the disk is not what was written."),
        QT_TRANSLATE_NOOP("errors", "Do not trust this disk or stick; write to another one."),
        QT_TRANSLATE_NOOP("errors", "The notebook is as it was."),
    ),
    "evidence.chunk_missing": (
        QT_TRANSLATE_NOOP("errors", "A piece of this evidence is missing in the notebook."),
        QT_TRANSLATE_NOOP("errors", "Save what is left: doctor --salvage DIR."),
        QT_TRANSLATE_NOOP("errors", "The rest of the notebook is not touched by this."),
    ),
    "evidence.damaged": (
        QT_TRANSLATE_NOOP("errors", "This evidence is damaged in the notebook."),
        QT_TRANSLATE_NOOP("errors", "Save what is left: doctor --salvage DIR."),
        QT_TRANSLATE_NOOP("errors", "The rest of the notebook is not touched by this."),
    ),
    "evidence.not_here": (
        QT_TRANSLATE_NOOP("errors", "Evidence that this notebook took in is not in it any more."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Save what is left: doctor --salvage DIR, and put the folder back from a copy.",
        ),
    ),
    "evidence.unnamed_chunks": (
        QT_TRANSLATE_NOOP(
            "errors", "There is content that no entry names, left by an interrupted intake."
        ),
        QT_TRANSLATE_NOOP("errors", "Opening the notebook clears it."),
    ),
    "evidence.unreadable": (
        QT_TRANSLATE_NOOP("errors", "This file could not be read."),
        QT_TRANSLATE_NOOP("errors", "Check that it is a file, is still there, and may be read."),
    ),
    "journal.bad_entry": (
        QT_TRANSLATE_NOOP("errors", "An entry of the journal cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Save what is left: doctor --salvage DIR."),
    ),
    "journal.damaged_page": (
        QT_TRANSLATE_NOOP("errors", "A page of the journal is damaged."),
        QT_TRANSLATE_NOOP("errors", "Save what is left: doctor --salvage DIR."),
    ),
    "journal.device_lost": (
        QT_TRANSLATE_NOOP("errors", "The notebook does not know its own device any more."),
        QT_TRANSLATE_NOOP("errors", "Save what is left: doctor --salvage DIR."),
    ),
    "journal.link_lost": (
        QT_TRANSLATE_NOOP("errors", "A link of the journal's chain is lost."),
        QT_TRANSLATE_NOOP("errors", "Save what is left: doctor --salvage DIR."),
    ),
    "journal.rows_lost": (
        QT_TRANSLATE_NOOP("errors", "Rows of the journal that could not be read: {rows}."),
        QT_TRANSLATE_NOOP("errors", "Save what is left: doctor --salvage DIR."),
    ),
    "journal.unreadable": (
        QT_TRANSLATE_NOOP("errors", "The journal cannot be opened as a database."),
        QT_TRANSLATE_NOOP("errors", "Save what is left: doctor --salvage DIR."),
    ),
    "journal.wal_cut": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The newest part of the journal seems to be cut short: the last entries "
            "before a crash may be missing.",
        ),
        QT_TRANSLATE_NOOP("errors", "Compare the head with the newest bundle or receipt."),
    ),
    "kdf.too_weak": (
        QT_TRANSLATE_NOOP("errors", "The key settings are weaker than this program allows."),
        QT_TRANSLATE_NOOP("errors", "Use the usual settings."),
    ),
    "keys.copy_damaged": (
        QT_TRANSLATE_NOOP("errors", "One of the two key files is damaged; the other one is good."),
        QT_TRANSLATE_NOOP("errors", "Open the notebook once: the good one replaces it."),
    ),
    "keys.copy_old": (
        QT_TRANSLATE_NOOP("errors", "One of the two key files is older than the other."),
        QT_TRANSLATE_NOOP("errors", "Open the notebook once: the newer one replaces it."),
    ),
    "keys.damaged": (
        QT_TRANSLATE_NOOP("errors", "Both of the notebook's key files are damaged."),
        QT_TRANSLATE_NOOP("errors", "Put keys.json back from a copy of the folder."),
        QT_TRANSLATE_NOOP("errors", "The record itself was not touched."),
    ),
    "keys.missing": (
        QT_TRANSLATE_NOOP("errors", "The notebook's key files are gone (keys.json and its copy)."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Put them back from a copy of the folder. Without them nobody can open the notebook.",
        ),
        QT_TRANSLATE_NOOP("errors", "The record itself was not touched."),
    ),
    "memory.too_little": (
        QT_TRANSLATE_NOOP(
            "errors",
            "There is too little free memory to open the notebook ({needed_mib} MiB are needed).",
        ),
        QT_TRANSLATE_NOOP("errors", "Close other programs and try again."),
    ),
    "notebook.cannot_create": (
        QT_TRANSLATE_NOOP("errors", "The notebook could not be made there."),
        QT_TRANSLATE_NOOP("errors", "Choose a folder that you may write to, on a disk with space."),
    ),
    "notebook.cannot_open": (
        QT_TRANSLATE_NOOP("errors", "The notebook's {part} could not be opened."),
        QT_TRANSLATE_NOOP(
            "errors", "Check that the disk is connected and that you may write there."
        ),
    ),
    "notebook.closed": (
        QT_TRANSLATE_NOOP("errors", "The notebook is closed already."),
        QT_TRANSLATE_NOOP("errors", "Open it again."),
    ),
    "notebook.copy_first": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The notebook was not closed properly, and lies on a disk that cannot be written.",
        ),
        QT_TRANSLATE_NOOP("errors", "Copy the whole folder to a disk that can, and open that."),
    ),
    "notebook.damaged": (
        QT_TRANSLATE_NOOP(
            "errors", "The notebook's {part} is damaged, or is not what it should be."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Copy the folder first. Then run doctor: it says what is readable and saves it.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed or repaired."),
    ),
    "notebook.exists": (
        QT_TRANSLATE_NOOP("errors", "There is something in that folder already."),
        QT_TRANSLATE_NOOP(
            "errors", "Choose a folder that is empty or new, or open the notebook that is there."
        ),
    ),
    "notebook.in_use": (
        QT_TRANSLATE_NOOP("errors", "This notebook is open in another window or program."),
        QT_TRANSLATE_NOOP("errors", "Close it there and try again."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
    ),
    "notebook.missing_file": (
        QT_TRANSLATE_NOOP("errors", "A file of the notebook is missing ({part})."),
        QT_TRANSLATE_NOOP(
            "errors", "Put the folder back from a copy, or run doctor to save what is left."
        ),
    ),
    "notebook.newer": (
        QT_TRANSLATE_NOOP("errors", "A newer version of the program made this notebook."),
        QT_TRANSLATE_NOOP("errors", "Install that version or a later one."),
        QT_TRANSLATE_NOOP("errors", "Not a byte of it was changed."),
    ),
    "notebook.no_pack": (
        QT_TRANSLATE_NOOP(
            "errors", "The election pack that this notebook works with is not in it any more."
        ),
        QT_TRANSLATE_NOOP("errors", "Load the pack again."),
    ),
    "notebook.no_signing_key": (
        QT_TRANSLATE_NOOP("errors", "This notebook has lost its signing key."),
        QT_TRANSLATE_NOOP("errors", "Run doctor, save what is readable, and start a new notebook."),
    ),
    "notebook.not_found": (
        QT_TRANSLATE_NOOP("errors", "There is no notebook in that folder."),
        QT_TRANSLATE_NOOP("errors", "Check the folder, or create a notebook with init."),
    ),
    "notebook.open_to_others": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Other users of this computer may read the notebook's files. They see "
            "sizes, no content.",
        ),
        QT_TRANSLATE_NOOP("errors", "Let the folder be yours alone (chmod -R go-rwx)."),
    ),
    "notebook.read_only": (
        QT_TRANSLATE_NOOP("errors", "The notebook lies on a disk that cannot be written."),
        QT_TRANSLATE_NOOP("errors", "Copy the folder to a disk that can."),
    ),
    "notebook.wrong_passphrase": (
        QT_TRANSLATE_NOOP("errors", "This passphrase does not open the notebook."),
        QT_TRANSLATE_NOOP(
            "errors", "Mind capital letters and the keyboard's language, and try again."
        ),
        QT_TRANSLATE_NOOP("errors", "Not a byte was changed."),
    ),
    "notebook.wrong_recovery_key": (
        QT_TRANSLATE_NOOP("errors", "This recovery key does not open the notebook."),
        QT_TRANSLATE_NOOP("errors", "Use the key that belongs to the recovery slot."),
        QT_TRANSLATE_NOOP("errors", "Not a byte was changed."),
    ),
    "output.exists": (
        QT_TRANSLATE_NOOP("errors", "There is something in that folder already."),
        QT_TRANSLATE_NOOP("errors", "Choose a folder that is empty or new."),
    ),
    "passphrase.empty": (
        QT_TRANSLATE_NOOP("errors", "The passphrase is empty."),
        QT_TRANSLATE_NOOP("errors", "Type a passphrase."),
    ),
    "passphrase.file_too_large": (
        QT_TRANSLATE_NOOP("errors", "The passphrase file is larger than {limit_bytes} bytes."),
        QT_TRANSLATE_NOOP("errors", "Put only the passphrase into it."),
    ),
    "passphrase.file_unreadable": (
        QT_TRANSLATE_NOOP("errors", "The passphrase file could not be read as text."),
        QT_TRANSLATE_NOOP("errors", "Check its path and that it is UTF-8 text."),
    ),
    "passphrase.mismatch": (
        QT_TRANSLATE_NOOP("errors", "The two passphrases are not the same."),
        QT_TRANSLATE_NOOP("errors", "Type it again, twice."),
    ),
    "passphrase.none_given": (
        QT_TRANSLATE_NOOP("errors", "A passphrase is needed, and there is no terminal to ask on."),
        QT_TRANSLATE_NOOP(
            "errors", "Name a file with --passphrase-file or OBSERVER_PASSPHRASE_FILE."
        ),
    ),
    "passphrase.too_weak": (
        QT_TRANSLATE_NOOP(
            "errors", "This passphrase could be guessed by somebody who has the laptop."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Use at least {min_length} characters that are hard to guess, or let the "
            "program draw words.",
        ),
    ),
    "passphrase.words": (
        QT_TRANSLATE_NOOP("errors", "A drawn passphrase has {low} to {high} words."),
        QT_TRANSLATE_NOOP("errors", "Ask for a number in between."),
    ),
    "projection.differs": (
        QT_TRANSLATE_NOOP(
            "errors", "What the screens show differs from the journal. The journal is right."
        ),
        QT_TRANSLATE_NOOP("errors", "Open the notebook again; if it stays, report it."),
    ),
    "scene.unknown": (
        QT_TRANSLATE_NOOP("errors", "The demo does not know how to draw {kind}."),
        QT_TRANSLATE_NOOP("errors", "Please report it."),
    ),
    "slot.last": (
        QT_TRANSLATE_NOOP(
            "errors", "This is the last passphrase: without it nobody could open the notebook."
        ),
        QT_TRANSLATE_NOOP("errors", "Add another passphrase first."),
    ),
    "slot.not_found": (
        QT_TRANSLATE_NOOP("errors", "There is no such way into this notebook."),
        QT_TRANSLATE_NOOP("errors", "List them with: passphrase list."),
    ),
    "slot.too_many": (
        QT_TRANSLATE_NOOP("errors", "A notebook takes {limit} ways in at most."),
        QT_TRANSLATE_NOOP("errors", "Remove one first."),
    ),
    "window.no_display": (
        QT_TRANSLATE_NOOP("errors", "There is no screen to open the window on."),
        QT_TRANSLATE_NOOP("errors", "Run it on a desktop, or give a command: observer-app --help."),
    ),
    "window.no_qt": (
        QT_TRANSLATE_NOOP("errors", "The window needs system libraries that are not installed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "See the README for the packages, or use the command line: observer-app --help.",
        ),
    ),
}
