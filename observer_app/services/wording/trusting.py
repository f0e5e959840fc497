"""Words about keys, certificates, enrolment and signatures."""

from __future__ import annotations

from collections.abc import Mapping

from observer_app.services.wording.marking import QT_TRANSLATE_NOOP, Wording

WORDS: Mapping[str, Wording] = {
    "allowed_signers.empty": (
        QT_TRANSLATE_NOOP("errors", "The allowed signers file names nobody."),
        QT_TRANSLATE_NOOP("errors", "Use the one that the coordinator exported."),
    ),
    "allowed_signers.unsupported": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Line {line} of the signers' list says something that this program cannot honour.",
        ),
        QT_TRANSLATE_NOOP("errors", "Use the list that the coordinator exported."),
    ),
    "authority.exists": (
        QT_TRANSLATE_NOOP("errors", "This notebook has its authority already; it is made once."),
        QT_TRANSLATE_NOOP("errors", "See authority show."),
    ),
    "authority.forget_unwritten": (
        QT_TRANSLATE_NOOP("errors", "The key can only be removed after it was written to a stick."),
        QT_TRANSLATE_NOOP("errors", "Add --with-identity."),
    ),
    "authority.no_identity": (
        QT_TRANSLATE_NOOP("errors", "The key that opens bundles is not in this notebook."),
        QT_TRANSLATE_NOOP("errors", "Name the key file on the stick: --identity FILE."),
    ),
    "authority.none": (
        QT_TRANSLATE_NOOP("errors", "This notebook has no authority yet."),
        QT_TRANSLATE_NOOP("errors", "Make it first: authority init."),
    ),
    "certificate.bad_period": (
        QT_TRANSLATE_NOOP("errors", "A certificate must begin before it ends."),
        QT_TRANSLATE_NOOP("errors", "Check the number of days and this computer's clock."),
    ),
    "certificate.bad_serial": (
        QT_TRANSLATE_NOOP("errors", "The certificate's number is out of range."),
        QT_TRANSLATE_NOOP("errors", "Please report it."),
    ),
    "certificate.bad_signature": (
        QT_TRANSLATE_NOOP("errors", "The certificate's signature does not fit."),
        QT_TRANSLATE_NOOP("errors", "Ask the coordinator for a new approval."),
    ),
    "certificate.expired": (
        QT_TRANSLATE_NOOP("errors", "The certificate has run out."),
        QT_TRANSLATE_NOOP("errors", "Ask the coordinator to enrol this notebook again."),
    ),
    "certificate.malformed": (
        QT_TRANSLATE_NOOP("errors", "The certificate cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Ask for the file again."),
    ),
    "certificate.not_yet_valid": (
        QT_TRANSLATE_NOOP("errors", "The certificate is not valid yet."),
        QT_TRANSLATE_NOOP("errors", "Check this computer's clock and date."),
    ),
    "certificate.revoked": (
        QT_TRANSLATE_NOOP("errors", "This key was revoked: it is not believed any more."),
        QT_TRANSLATE_NOOP("errors", "Speak with each other in person."),
    ),
    "certificate.unknown_authority": (
        QT_TRANSLATE_NOOP("errors", "Another authority made this certificate ({fingerprint})."),
        QT_TRANSLATE_NOOP("errors", "Compare the fingerprint in person."),
    ),
    "certificate.unsupported": (
        QT_TRANSLATE_NOOP(
            "errors", "The certificate is of a kind that this program does not take."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask the coordinator for a new approval."),
    ),
    "enrol.alias_taken": (
        QT_TRANSLATE_NOOP("errors", "Another notebook is enrolled as {alias}."),
        QT_TRANSLATE_NOOP("errors", "Give another alias: --alias NAME."),
    ),
    "enrol.days": (
        QT_TRANSLATE_NOOP("errors", "A certificate holds for {low} to {high} days."),
        QT_TRANSLATE_NOOP("errors", "Choose a number in between."),
    ),
    "enrol.already_revoked": (
        QT_TRANSLATE_NOOP("errors", "{alias} is revoked already."),
        QT_TRANSLATE_NOOP("errors", "New bundles of that key are rejected; see enrol list."),
    ),
    "enrol.not_enrolled": (
        QT_TRANSLATE_NOOP(
            "errors", "This notebook is not enrolled yet, so it can sign for nobody."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask the coordinator: enrol request, then enrol accept."),
        QT_TRANSLATE_NOOP("errors", "What you record meanwhile is kept and can be exported later."),
    ),
    "enrol.revoked": (
        QT_TRANSLATE_NOOP("errors", "The notebook of {alias} was revoked."),
        QT_TRANSLATE_NOOP("errors", "Start a new notebook and enrol that one."),
    ),
    "enrol.unknown_alias": (
        QT_TRANSLATE_NOOP("errors", "Nobody is enrolled as {alias}."),
        QT_TRANSLATE_NOOP("errors", "See enrol list."),
    ),
    "enrolment.bad_pack": (
        QT_TRANSLATE_NOOP(
            "errors", "The pack named in this enrolment is not written as it should be."
        ),
        QT_TRANSLATE_NOOP("errors", "Ask for the file again."),
    ),
    "enrolment.bad_signature": (
        QT_TRANSLATE_NOOP("errors", "The signature does not fit this file."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again, and ask how it travelled."),
    ),
    "enrolment.malformed": (
        QT_TRANSLATE_NOOP("errors", "This file is not an enrolment as it should be ({why})."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again."),
    ),
    "enrolment.not_a_request": (
        QT_TRANSLATE_NOOP("errors", "This file is no enrolment request."),
        QT_TRANSLATE_NOOP("errors", "Choose the request that the observer's notebook wrote."),
    ),
    "enrolment.not_an_approval": (
        QT_TRANSLATE_NOOP("errors", "This file is no approval."),
        QT_TRANSLATE_NOOP("errors", "Choose the approval that the coordinator gave back."),
    ),
    "enrolment.other_authority": (
        QT_TRANSLATE_NOOP(
            "errors", "This approval comes from another authority than yours ({fingerprint})."
        ),
        QT_TRANSLATE_NOOP("errors", "Compare the fingerprint with your coordinator in person."),
    ),
    "enrolment.other_key": (
        QT_TRANSLATE_NOOP("errors", "This approval is for another notebook's key."),
        QT_TRANSLATE_NOOP("errors", "Ask the coordinator for yours."),
    ),
    "enrolment.weak_key": (
        QT_TRANSLATE_NOOP("errors", "The key in this request is one that anybody could forge."),
        QT_TRANSLATE_NOOP("errors", "Do not enrol it; ask where the file came from."),
    ),
    "identity.invalid": (
        QT_TRANSLATE_NOOP("errors", "This is not an age key file."),
        QT_TRANSLATE_NOOP("errors", "Use the file that authority export or authority init wrote."),
    ),
    "identity.sealed": (
        QT_TRANSLATE_NOOP("errors", "This key file has a passphrase of its own."),
        QT_TRANSLATE_NOOP(
            "errors", "Take the passphrase off with `age -d`, onto a stick, and use that file."
        ),
    ),
    "key.bad_seed": (
        QT_TRANSLATE_NOOP("errors", "A signing key has the wrong length."),
        QT_TRANSLATE_NOOP("errors", "Please report it."),
    ),
    "key.certificate_mismatch": (
        QT_TRANSLATE_NOOP("errors", "The certificate belongs to another key."),
        QT_TRANSLATE_NOOP("errors", "Ask the coordinator for a new approval."),
    ),
    "key.malformed": (
        QT_TRANSLATE_NOOP("errors", "This is not a public key as it should be."),
        QT_TRANSLATE_NOOP("errors", "Ask for the file again."),
    ),
    "key.unsupported": (
        QT_TRANSLATE_NOOP("errors", "Only Ed25519 keys are used here."),
        QT_TRANSLATE_NOOP("errors", "Ask for the right key."),
    ),
    "key.weak": (
        QT_TRANSLATE_NOOP("errors", "This key is one that anybody could forge."),
        QT_TRANSLATE_NOOP("errors", "Do not use it; ask where it came from."),
    ),
    "signature.bad": (
        QT_TRANSLATE_NOOP("errors", "The signature does not fit."),
        QT_TRANSLATE_NOOP("errors", "Ask for the file again, and ask how it travelled."),
    ),
    "signature.malformed": (
        QT_TRANSLATE_NOOP("errors", "The signature cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Ask for the file again."),
    ),
    "signature.unsupported": (
        QT_TRANSLATE_NOOP("errors", "The signature is of a kind that this program does not take."),
        QT_TRANSLATE_NOOP("errors", "Ask for the file again."),
    ),
    "signature.wrong_namespace": (
        QT_TRANSLATE_NOOP("errors", "The signature was made for another purpose."),
        QT_TRANSLATE_NOOP("errors", "Ask where this file came from."),
    ),
}
