"""Commands for the ways into a notebook: passphrase change, add, remove, list, generate."""

from __future__ import annotations

from observer_app.cli.context import Context
from observer_app.cli.outcome import Outcome, table
from observer_app.cli.parser import Area, Parser, file_path, whole_number
from observer_app.core.errors import InputError

_WORDS = range(4, 17)


def add_commands(area: Area) -> None:
    """Add this module's commands."""
    group = area.group("passphrase", says="change the ways into a notebook, or draw a passphrase")
    _new_passphrase(group.command("change", _change, says="replace the passphrase given"))
    _new_passphrase(group.command("add", _add, says="add one more passphrase"))
    remove = group.command("remove", _remove, says="close one way in; the last passphrase stays")
    remove.add_argument("slot", metavar="SLOT", help="as `passphrase list` names it")
    group.command("list", _list, says="list the ways in")
    recovery = group.command(
        "recovery", _recovery, says="let the holder of a recovery key into this notebook"
    )
    recovery.add_argument("recipient", metavar="AGE1…", help="the recovery key's public half")
    recover = group.command("recover", _recover, says="open with a recovery key, set a passphrase")
    recover.add_argument("--identity", type=file_path, required=True, help="the recovery key file")
    _new_passphrase(recover)
    generate = group.command("generate", _generate, says="draw a passphrase by dice")
    generate.add_argument("--words", type=whole_number, help="4 to 16; else as many as it takes")
    generate.add_argument("--language", choices=("az", "en"), default="en", help="of the words")


def _new_passphrase(parser: Parser) -> None:
    parser.add_argument(
        "--new-passphrase-file", type=file_path, metavar="FILE", help="read the new one from FILE"
    )


def _change(context: Context) -> Outcome:
    from observer_app.services.passphrases import require_strong

    old = context.passphrase()
    with context.session(passphrase=old) as session:
        new = context.new_passphrase()
        require_strong(new)
        slot = session.notebook.change_passphrase(old, new, **context.kdf_option())
    return Outcome({"slot": slot}, ["The passphrase is changed. The old one opens nothing now."])


def _add(context: Context) -> Outcome:
    from observer_app.services.passphrases import require_strong

    with context.session() as session:
        new = context.new_passphrase()
        require_strong(new)
        slot = session.notebook.add_passphrase(new, **context.kdf_option())
    return Outcome({"slot": slot}, ["The new passphrase opens this notebook as well."])


def _recovery(context: Context) -> Outcome:
    from observer_app.services.recovery import add_recovery

    with context.session() as session:
        slot = add_recovery(session, context.args.recipient)
    return Outcome({"slot": slot}, ["The holder of that recovery key can open this notebook now."])


def _recover(context: Context) -> Outcome:
    from observer_app.services.recovery import recover

    session = recover(
        context.notebook,
        identity_file=context.args.identity,
        new_passphrase=context.new_passphrase(),
        clock=context.clock,
        **context.kdf_option(),
    )
    session.close()
    return Outcome({"recovered": True}, ["The new passphrase opens this notebook."])


def _remove(context: Context) -> Outcome:
    with context.session() as session:
        session.notebook.remove_slot(context.args.slot)
    return Outcome({"removed": context.args.slot}, ["That way in is closed."])


def _list(context: Context) -> Outcome:
    with context.session() as session:
        slots = session.notebook.slots()
    document = {
        "slots": [{"id": slot.id, "kind": slot.kind, "recipient": slot.recipient} for slot in slots]
    }
    rows = [(slot.id, slot.kind, slot.recipient) for slot in slots]
    return Outcome(document, table(rows, head=("slot", "kind", "recipient")))


def _generate(context: Context) -> Outcome:
    from observer_app.services import passphrases

    language = context.args.language
    words = context.args.words
    if words is None:
        words = passphrases.words_needed(language)
    elif words not in _WORDS:
        raise InputError("passphrase.words", low=_WORDS.start, high=_WORDS.stop - 1)
    drawn = passphrases.generate(language, words=words)
    bits = round(passphrases.generated_bits(language, words=words))
    context.say(f"{words} words, {bits} bits. Write it on paper, not into a file of this laptop.")
    return Outcome({"passphrase": drawn, "words": words, "bits": bits}, [drawn])
