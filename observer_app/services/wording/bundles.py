"""Words about bundles: what was wrong with one, and what that does and does not mean."""

from __future__ import annotations

from collections.abc import Mapping

from observer_app.services.wording.marking import QT_TRANSLATE_NOOP, Wording

WORDS: Mapping[str, Wording] = {
    "bundle.bad_archive": (
        QT_TRANSLATE_NOOP("errors", "The archive inside this bundle is not built as a bundle is."),
        QT_TRANSLATE_NOOP("errors", "Ask its author for a new export."),
    ),
    "bundle.bad_content": (
        QT_TRANSLATE_NOOP(
            "errors", "This notebook's journal does not fit together for an export ({why})."
        ),
        QT_TRANSLATE_NOOP("errors", "Run doctor."),
    ),
    "bundle.bad_election": (
        QT_TRANSLATE_NOOP("errors", "The election's name cannot stand in a bundle."),
        QT_TRANSLATE_NOOP("errors", "Correct the pack's id."),
    ),
    "bundle.bad_hash": (
        QT_TRANSLATE_NOOP(
            "errors", "A file in this bundle is not the one that was signed ({why})."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask its author for a new export, and ask how it travelled."),
    ),
    "bundle.bad_info": (
        QT_TRANSLATE_NOOP("errors", "The bundle's own description is not right ({why})."),
        QT_TRANSLATE_NOOP("errors", "Ask its author for a new export."),
    ),
    "bundle.bad_journal": (
        QT_TRANSLATE_NOOP("errors", "The journal in this bundle does not fit together ({why})."),
        QT_TRANSLATE_NOOP("errors", "Ask its author for a new export, and ask how it travelled."),
    ),
    "bundle.bad_name": (
        QT_TRANSLATE_NOOP("errors", "A file in this bundle has a name that no bundle may hold."),
        QT_TRANSLATE_NOOP("errors", "Do not open it with other tools; ask where it came from."),
    ),
    "bundle.bad_parts_list": (
        QT_TRANSLATE_NOOP("errors", "The list of this bundle's parts is not right."),
        QT_TRANSLATE_NOOP("errors", "Copy all parts and their list again."),
    ),
    "bundle.bad_signature": (
        QT_TRANSLATE_NOOP(
            "errors", "The signature does not fit this bundle: it was altered, or never right."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask its author for a new export, and ask how it travelled."),
    ),
    "bundle.bad_split": (
        QT_TRANSLATE_NOOP("errors", "Parts must have at least {least_bytes} bytes."),
        QT_TRANSLATE_NOOP("errors", "Choose a larger size."),
    ),
    "bundle.certificate_expired": (
        QT_TRANSLATE_NOOP("errors", "The signer's certificate has run out."),
        QT_TRANSLATE_NOOP("errors", "Let the observer ask to be enrolled again."),
    ),
    "bundle.certificate_not_yet_valid": (
        QT_TRANSLATE_NOOP("errors", "The signer's certificate is not valid yet."),
        QT_TRANSLATE_NOOP("errors", "Check this computer's clock and date."),
    ),
    "bundle.damaged": (
        QT_TRANSLATE_NOOP("errors", "The bundle was changed on its way, or damaged by a disk."),
        QT_TRANSLATE_NOOP("errors", "Copy it again from the source."),
    ),
    "bundle.evidence_damaged": (
        QT_TRANSLATE_NOOP(
            "errors", "A photo or video in this notebook is damaged, so it cannot be exported."
        ),
        QT_TRANSLATE_NOOP("errors", "Run doctor. A light bundle still works."),
    ),
    "bundle.exists": (
        QT_TRANSLATE_NOOP("errors", "There is a file of that name already."),
        QT_TRANSLATE_NOOP("errors", "Choose another name."),
    ),
    "bundle.file_set": (
        QT_TRANSLATE_NOOP(
            "errors", "The files in this bundle are not the ones that were signed ({why})."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask its author for a new export, and ask how it travelled."),
    ),
    "bundle.link": (
        QT_TRANSLATE_NOOP(
            "errors", "This bundle holds a link instead of a file; no bundle of ours does."
        ),
        QT_TRANSLATE_NOOP("errors", "Do not open it with other tools; ask where it came from."),
    ),
    "bundle.missing_part": (
        QT_TRANSLATE_NOOP("errors", "A part of this bundle is missing ({part})."),
        QT_TRANSLATE_NOOP("errors", "Copy all parts into one folder."),
    ),
    "bundle.newer_version": (
        QT_TRANSLATE_NOOP("errors", "A newer version of the program made this bundle."),
        QT_TRANSLATE_NOOP("errors", "Install that version or a later one."),
    ),
    "bundle.not_a_bundle": (
        QT_TRANSLATE_NOOP("errors", "This file is no bundle."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file."),
    ),
    "bundle.not_for_us": (
        QT_TRANSLATE_NOOP(
            "errors", "This bundle is sealed for somebody else: our key does not open it."
        ),
        QT_TRANSLATE_NOOP("errors", "Check the key, or ask for an export to us."),
    ),
    "bundle.not_found": (
        QT_TRANSLATE_NOOP("errors", "There is no bundle there."),
        QT_TRANSLATE_NOOP("errors", "Check the path."),
    ),
    "bundle.nothing_new": (
        QT_TRANSLATE_NOOP("errors", "Nothing in this bundle is new."),
        "",
    ),
    "bundle.older": (
        QT_TRANSLATE_NOOP("errors", "An older bundle: all of it is here already."),
        "",
    ),
    "bundle.revoked": (
        QT_TRANSLATE_NOOP("errors", "The signer's key was revoked: it is not believed any more."),
        QT_TRANSLATE_NOOP("errors", "Speak with the observer in person."),
    ),
    "bundle.seen_before": (
        QT_TRANSLATE_NOOP("errors", "This very bundle was taken in before."),
        "",
    ),
    "bundle.too_large": (
        QT_TRANSLATE_NOOP("errors", "This bundle is larger than may be believed ({why})."),
        QT_TRANSLATE_NOOP("errors", "Ask where it came from."),
    ),
    "bundle.too_many_parts": (
        QT_TRANSLATE_NOOP("errors", "That would make more than {limit} parts."),
        QT_TRANSLATE_NOOP("errors", "Choose a larger size."),
    ),
    "bundle.trailing_data": (
        QT_TRANSLATE_NOOP("errors", "Something was added behind the end of this bundle."),
        QT_TRANSLATE_NOOP("errors", "Copy it again from the source."),
    ),
    "bundle.truncated": (
        QT_TRANSLATE_NOOP("errors", "The bundle is cut short."),
        QT_TRANSLATE_NOOP("errors", "Copy it again: the stick may have been pulled out too early."),
    ),
    "bundle.unannounced_media": (
        QT_TRANSLATE_NOOP("errors", "This bundle holds a file that its journal does not name."),
        QT_TRANSLATE_NOOP("errors", "Ask its author for a new export."),
    ),
    "bundle.unknown_signer": (
        QT_TRANSLATE_NOOP("errors", "Nobody we enrolled signed this bundle. It waits aside."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Compare the fingerprint with the observer in person before you enrol the key.",
        ),
    ),
    "bundle.wrong_namespace": (
        QT_TRANSLATE_NOOP("errors", "The signature was made for another purpose."),
        QT_TRANSLATE_NOOP("errors", "Ask where this file came from."),
    ),
    "export.bad_split": (
        QT_TRANSLATE_NOOP("errors", "The size of a part must be a number from 1."),
        QT_TRANSLATE_NOOP("errors", "For example: --split 700M."),
    ),
    "export.no_recipients": (
        QT_TRANSLATE_NOOP("errors", "There is nobody to seal the bundle to."),
        QT_TRANSLATE_NOOP("errors", "Accept an enrolment first: it brings the coordinator's keys."),
    ),
    "journal.bad_commitment": (
        QT_TRANSLATE_NOOP(
            "errors", "An entry is not the one that the chain commits to (entry {seq})."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask for the bundle again; in your own notebook run doctor."),
    ),
    "journal.bad_link": (
        QT_TRANSLATE_NOOP("errors", "A line of the journal is not written as it should be."),
        QT_TRANSLATE_NOOP("errors", "Ask for the bundle again."),
    ),
    "journal.bad_salt": (
        QT_TRANSLATE_NOOP("errors", "An entry's salt has the wrong length."),
        QT_TRANSLATE_NOOP("errors", "Ask for the bundle again."),
    ),
    "journal.broken_chain": (
        QT_TRANSLATE_NOOP("errors", "The journal's chain does not hold at entry {seq}."),
        QT_TRANSLATE_NOOP("errors", "Ask for the bundle again; in your own notebook run doctor."),
    ),
    "journal.fork": (
        QT_TRANSLATE_NOOP(
            "errors",
            "This journal tells another story than one received before from the same "
            "laptop. Both are not true.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Keep both files and ask the observer: an old copy of the notebook may have been used.",
        ),
    ),
    "journal.gap": (
        QT_TRANSLATE_NOOP("errors", "Entries are missing before entry {seq}."),
        QT_TRANSLATE_NOOP("errors", "Ask for a whole bundle."),
    ),
    "journal.other_device": (
        QT_TRANSLATE_NOOP("errors", "An entry of another device cannot be written here."),
        QT_TRANSLATE_NOOP("errors", "Please report it."),
    ),
    "journal.rollback": (
        QT_TRANSLATE_NOOP(
            "errors",
            "This journal is newer by its number and shorter than one received before: "
            "entries were lost or an old copy was put back.",
        ),
        QT_TRANSLATE_NOOP("errors", "Keep the file and ask the observer."),
    ),
    "journal.unknown_link": (
        QT_TRANSLATE_NOOP("errors", "An entry has no place in the chain (entry {seq})."),
        QT_TRANSLATE_NOOP("errors", "Ask for the bundle again."),
    ),
    "receipt.bad_signature": (
        QT_TRANSLATE_NOOP("errors", "The signature does not fit this receipt."),
        QT_TRANSLATE_NOOP("errors", "Ask the coordinator for it again."),
    ),
    "receipt.invalid": (
        QT_TRANSLATE_NOOP("errors", "A receipt cannot be made of this."),
        QT_TRANSLATE_NOOP("errors", "Please report it."),
    ),
    "receipt.malformed": (
        QT_TRANSLATE_NOOP("errors", "This file is not a receipt as it should be ({why})."),
        QT_TRANSLATE_NOOP("errors", "Ask the coordinator for it again."),
    ),
    "receipt.not_a_receipt": (
        QT_TRANSLATE_NOOP("errors", "This file is no receipt."),
        QT_TRANSLATE_NOOP("errors", "Choose the receipt that the coordinator gave you."),
    ),
    "receipt.other_device": (
        QT_TRANSLATE_NOOP("errors", "This receipt is about another notebook."),
        QT_TRANSLATE_NOOP("errors", "Ask the coordinator for yours."),
    ),
    "receipt.other_journal": (
        QT_TRANSLATE_NOOP(
            "errors", "This receipt names an entry that this notebook does not have."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask the coordinator: this notebook may be an old copy."),
    ),
    "receipt.unknown_alias": (
        QT_TRANSLATE_NOOP("errors", "Nothing of {alias} was received."),
        QT_TRANSLATE_NOOP("errors", "See `inbox` for whose journals are here."),
    ),
    "receipt.unknown_signer": (
        QT_TRANSLATE_NOOP("errors", "Somebody else than our coordinator signed this receipt."),
        QT_TRANSLATE_NOOP("errors", "Compare the fingerprint {fingerprint} in person."),
    ),
    "recipient.invalid": (
        QT_TRANSLATE_NOOP("errors", "This is not a native age recipient (age1…)."),
        QT_TRANSLATE_NOOP("errors", "Check the line."),
    ),
    "recipient.none": (
        QT_TRANSLATE_NOOP("errors", "There is nobody to seal to."),
        QT_TRANSLATE_NOOP("errors", "Name at least one recipient."),
    ),
    "sealed.damaged": (
        QT_TRANSLATE_NOOP("errors", "The sealed file was changed or damaged."),
        QT_TRANSLATE_NOOP("errors", "Copy it again from the source."),
    ),
    "sealed.not_age": (
        QT_TRANSLATE_NOOP("errors", "This is not a sealed file."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right file."),
    ),
    "sealed.not_for_us": (
        QT_TRANSLATE_NOOP("errors", "This file is sealed for somebody else."),
        QT_TRANSLATE_NOOP("errors", "Check the key."),
    ),
    "sealed.truncated": (
        QT_TRANSLATE_NOOP("errors", "The sealed file is cut short."),
        QT_TRANSLATE_NOOP("errors", "Copy it again from the source."),
    ),
    "tar.bad_header": (
        QT_TRANSLATE_NOOP("errors", "The archive is not built as it should be."),
        QT_TRANSLATE_NOOP("errors", "Ask for the file again."),
    ),
    "tar.bad_name": (
        QT_TRANSLATE_NOOP("errors", "The archive holds a name that is not allowed."),
        QT_TRANSLATE_NOOP("errors", "Ask where the file came from."),
    ),
    "tar.link": (
        QT_TRANSLATE_NOOP("errors", "The archive holds something that is no plain file."),
        QT_TRANSLATE_NOOP("errors", "Ask where the file came from."),
    ),
    "tar.too_large": (
        QT_TRANSLATE_NOOP("errors", "The archive is larger than is allowed."),
        QT_TRANSLATE_NOOP("errors", "Ask where the file came from."),
    ),
    "tar.trailing_data": (
        QT_TRANSLATE_NOOP("errors", "Something was added behind the end of the archive."),
        QT_TRANSLATE_NOOP("errors", "Copy it again from the source."),
    ),
    "tar.truncated": (
        QT_TRANSLATE_NOOP("errors", "The archive is cut short."),
        QT_TRANSLATE_NOOP("errors", "Copy it again from the source."),
    ),
    "tar.wrong_size": (
        QT_TRANSLATE_NOOP("errors", "A file changed while it was written."),
        QT_TRANSLATE_NOOP("errors", "Try again."),
    ),
    "verify.needs_files": (
        QT_TRANSLATE_NOOP(
            "errors",
            "There is no notebook here. Without one, a bundle is judged with --identity, the key "
            "that opens it, and --allowed-signers, the list of whose signature counts.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Name both; `authority export --with-identity` wrote them. Or name the "
            "coordinator's notebook with --notebook.",
        ),
    ),
}
