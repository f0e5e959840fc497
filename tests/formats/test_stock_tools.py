"""Stock tools open and check what we write, and we check what they write."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from observer_app.core.chain import empty_head, genesis, read_link
from observer_app.formats import bundle_layout as layout
from observer_app.formats.bundle import NAMESPACE, export_bundle
from observer_app.formats.certificates import (
    Trust,
    read_certificate,
    verify_certificate,
    write_allowed_signers,
    write_revoked_keys,
)
from observer_app.formats.enrolment import write_request
from observer_app.formats.receipt import write_receipt
from observer_app.formats.signing import (
    ENROLMENT_NAMESPACE,
    RECEIPT_NAMESPACE,
    sign,
    verify_signature,
)
from observer_app.formats.sshwire import fingerprint, read_public_key, write_public_key
from tests.formats.hostile import check, flip, good_file, take_apart, write_bag
from tests.formats.making import (
    ALIAS,
    IDENTITY,
    MORNING,
    NOW,
    RECIPIENT,
    RECOVERY_RECIPIENT,
    SIGNER,
    Signer,
    content,
    seed,
)

TOOLS = ("age", "tar", "ssh-keygen", "sha256sum", "jq", "xxd")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason="stock tools are not installed"
)


def run(command: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=folder, capture_output=True, check=False
    )


def works(command: str, folder: Path) -> bytes:
    done = run(command, folder)
    assert done.returncode == 0, (command, done.stderr)
    return done.stdout


def fails(command: str, folder: Path) -> bytes:
    done = run(command, folder)
    assert done.returncode != 0, command
    return done.stderr


VERIFY = (
    f"ssh-keygen -Y verify -f ../allowed_signers -I {ALIAS} -n {NAMESPACE} "
    "-O verify-time=20250129180000Z "
    "-s tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt"
)
HASHES = "sha256sum -c --strict --quiet tagmanifest-sha256.txt manifest-sha256.txt"
BAGIT = f"{sys.executable} -m bagit --validate --quiet ."


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A third party's folder: the key, the signers' list, and nothing of ours."""
    (tmp_path / "coordinator.agekey").write_text(IDENTITY + "\n")
    signers = write_allowed_signers([SIGNER.authority.public_key])
    (tmp_path / "allowed_signers").write_bytes(signers)
    return tmp_path


@pytest.fixture
def bag(desk: Path) -> Path:
    """A full bundle, opened with stock tools alone."""
    export_bundle(
        desk,
        content(),
        signer=SIGNER.key,
        certificate=SIGNER.certificate,
        recipients=[RECOVERY_RECIPIENT, RECIPIENT],
    )
    works("age -d -i coordinator.agekey *.tar.age | tar -x --no-same-owner", desk)
    return desk / layout.bundle_name(SIGNER.device, 1)


def test_stock_tools_accept_a_bundle(bag: Path) -> None:
    assert b"Good" in works(VERIFY, bag)
    works(HASHES, bag)
    works(BAGIT, bag)


def test_the_commands_in_verify_txt_work(bag: Path) -> None:
    steps = [
        line[4:] for line in (bag / layout.VERIFY).read_text().splitlines() if line[:4] == "    "
    ]
    script = "\n".join(steps[steps.index(next(s for s in steps if s.startswith("n=1"))) :])
    lines = works(script, bag).decode().split()
    commitment, shown, identity = lines[0], lines[2], lines[3]
    assert commitment == shown
    second = works("jq -r 'select(.seq==2).prev' data/journal.jsonl", bag).decode().strip()
    assert identity == second


def test_the_recipes_in_the_journal_specification_work(bag: Path, root_dir: Path) -> None:
    text = (root_dir / "resources" / "spec" / "journal-v1.md").read_text(encoding="utf-8")
    recipe = text.partition("```sh\n")[2].partition("```")[0]
    works(
        "sed -n 1p data/journal.jsonl > link.json; sed -n 1p data/entries.jsonl > entry.json", bag
    )
    lines = [line.split()[0] for line in works(recipe, bag).decode().splitlines()]
    first, second = (
        take_apart(next(bag.parent.glob("*.age"))).files[layout.JOURNAL].splitlines()[:2]
    )
    link = read_link(first)
    assert lines == [
        link.commitment,
        link.commitment,
        read_link(second).prev,
        genesis(link.device),
        SIGNER.device,
    ]


def test_the_command_for_extra_files_in_verify_txt_finds_them(bag: Path, tmp_path: Path) -> None:
    text = (bag / layout.VERIFY).read_text()
    at = text.index("    { cut")
    command = text[at : text.index("\n\n", at)].replace("/tmp/listed", str(tmp_path / "listed"))
    assert works(command, bag) == b""
    (bag / "data" / "planted.jpg").write_bytes(b"planted")
    assert works(command, bag).strip() == b"data/planted.jpg"
    works(HASHES, bag)  # sha256sum alone does not see it


def test_parts_are_checked_by_sha256sum_and_joined_by_cat(desk: Path) -> None:
    whole = good_file(desk)
    parts = export_bundle(
        desk / "parts.tar.age",
        content(light=True),
        signer=SIGNER.key,
        certificate=SIGNER.certificate,
        recipients=[RECIPIENT],
        split_bytes=4096,
    ).paths
    assert len(parts) > 3
    works("sha256sum -c --strict --quiet parts.tar.age.parts.sha256", desk)
    joined = works("cat parts.tar.age.[0-9][0-9][0-9] | age -d -i coordinator.agekey", desk)
    assert joined == works(f"age -d -i coordinator.agekey {whole.name}", desk)


@pytest.mark.parametrize(
    "file",
    [
        layout.TAG_MANIFEST,
        layout.BAG_INFO,
        layout.MANIFEST,
        layout.ENTRIES,
        layout.JOURNAL,
        layout.CHECKPOINT,
    ],
)
def test_stock_tools_see_a_flipped_bit_in_the_bag(bag: Path, file: str) -> None:
    path = bag / file
    data = path.read_bytes()
    for bit in range(3, len(data) * 8, len(data) * 8 // 4):
        path.write_bytes(flip(data, bit))
        assert run(VERIFY, bag).returncode or run(HASHES, bag).returncode, bit


def test_age_sees_a_flipped_bit_in_the_file(desk: Path) -> None:
    path = good_file(desk)
    data = path.read_bytes()
    for bit in range(1, len(data) * 8, len(data) * 8 // 30):
        path.write_bytes(flip(data, bit))
        fails(f"age -d -i coordinator.agekey {path.name} > /dev/null", desk)


def test_age_sees_a_truncated_file(desk: Path) -> None:
    path = good_file(desk)
    data = path.read_bytes()
    for size in range(0, len(data), len(data) // 10):
        path.write_bytes(data[:size])
        fails(f"age -d -i coordinator.agekey {path.name} > /dev/null", desk)


def test_ssh_keygen_refuses_another_signer_namespace_or_date(bag: Path, desk: Path) -> None:
    fails(VERIFY.replace(NAMESPACE, "observer-pack-v1"), bag)
    fails(VERIFY.replace(ALIAS, "somebody-else"), bag)
    fails(VERIFY.replace("20250129", "20250401"), bag)
    fails(VERIFY.replace("20250129", "20250101"), bag)
    (desk / "allowed_signers").write_bytes(write_allowed_signers([seed("stranger").public_key]))
    fails(VERIFY, bag)


def test_ssh_keygen_refuses_a_revoked_key(bag: Path, desk: Path) -> None:
    command = VERIFY.replace("-Y verify", "-Y verify -r ../revoked_keys")
    (desk / "revoked_keys").write_bytes(write_revoked_keys([seed("other").public_key]))
    works(command, bag)
    (desk / "revoked_keys").write_bytes(write_revoked_keys([SIGNER.key.public_key]))
    fails(command, bag)


def test_a_missing_or_renamed_file_fails_in_stock_tools(bag: Path) -> None:
    journal = bag / layout.JOURNAL
    journal.rename(journal.with_name("journal2.jsonl"))
    fails(HASHES, bag)
    fails(BAGIT, bag)


@pytest.fixture
def ssh_key(tmp_path: Path) -> Path:
    """A key pair that ssh-keygen made."""
    works(f"ssh-keygen -q -t ed25519 -N '' -C '' -f {tmp_path}/id", tmp_path)
    return tmp_path / "id"


def test_signatures_of_ssh_keygen_verify_here(ssh_key: Path, tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"some data")
    for hash_name in ("sha512", "sha256"):
        (tmp_path / "data.sig").unlink(missing_ok=True)
        works(f"ssh-keygen -Y sign -O hashalg={hash_name} -f id -n {NAMESPACE} data", tmp_path)
        armored = (tmp_path / "data.sig").read_bytes()
        signer = verify_signature(b"some data", armored, namespace=NAMESPACE)
        assert signer.public_key == read_public_key(ssh_key.with_suffix(".pub").read_bytes())


def test_signatures_from_here_verify_in_ssh_keygen(tmp_path: Path) -> None:
    key = seed("plain")
    (tmp_path / "sig").write_bytes(sign(b"text", key=key, namespace=NAMESPACE))
    (tmp_path / "signers").write_bytes(b"me " + write_public_key(key.public_key))
    works(f"printf text | ssh-keygen -Y verify -f signers -I me -n {NAMESPACE} -s sig", tmp_path)


def test_certificates_of_ssh_keygen_verify_here(ssh_key: Path, tmp_path: Path) -> None:
    works(f"ssh-keygen -q -t ed25519 -N '' -C '' -f {tmp_path}/ca", tmp_path)
    works("ssh-keygen -q -s ca -I x -n baki-17 -z 7 -V 20250101Z:20250301Z id.pub", tmp_path)
    certificate = read_certificate((tmp_path / "id-cert.pub").read_bytes())
    trust = Trust(authorities=(read_public_key((tmp_path / "ca.pub").read_bytes()),))
    found = verify_certificate(certificate, trust=trust, at=NOW)
    assert (found.alias, found.serial) == ("baki-17", 7)
    assert found.public_key == read_public_key(ssh_key.with_suffix(".pub").read_bytes())


def test_ssh_keygen_reads_our_certificates(tmp_path: Path) -> None:
    (tmp_path / "c-cert.pub").write_bytes(SIGNER.certificate)
    shown = works("TZ=UTC ssh-keygen -L -f c-cert.pub", tmp_path).decode()
    for expected in (
        "ssh-ed25519-cert-v01@openssh.com user certificate",
        f"Public key: ED25519-CERT {fingerprint(SIGNER.key.public_key)}",
        f"Signing CA: ED25519 {fingerprint(SIGNER.authority.public_key)}",
        'Key ID: "baki-17"',
        "Serial: 7",
        "Valid: from 2025-01-28T04:00:00 to 2025-02-18T04:00:00",
        "Critical Options: (none)",
    ):
        assert expected in shown


def test_fingerprints_are_those_of_ssh_keygen(ssh_key: Path, tmp_path: Path) -> None:
    shown = works("ssh-keygen -l -f id.pub", tmp_path).decode().split()[1]
    assert shown == fingerprint(read_public_key(ssh_key.with_suffix(".pub").read_bytes()))


@pytest.mark.parametrize("what", ["request", "receipt"])
def test_jq_and_ssh_keygen_check_a_signed_document(tmp_path: Path, what: str) -> None:
    if what == "request":
        document = write_request(alias=ALIAS, key=SIGNER.key, created_at=MORNING)
        key, namespace = SIGNER.key, ENROLMENT_NAMESPACE
    else:
        key, namespace = SIGNER.authority, RECEIPT_NAMESPACE
        head = empty_head(SIGNER.device)
        document = write_receipt(head, media=["ab" * 32], at=NOW, by="office", signer=key)
    (tmp_path / "file").write_bytes(document)
    (tmp_path / "signers").write_bytes(b"them " + write_public_key(key.public_key))
    works("jq -j .signature file > sig", tmp_path)
    works(
        "jq -jcS 'del(.signature)' file"
        f" | ssh-keygen -Y verify -f signers -I them -n {namespace} -s sig",
        tmp_path,
    )


def test_bagit_alone_accepts_a_forgery_that_our_verifier_refuses(desk: Path) -> None:
    """Why the signature comes first: a bag's hashes can be recomputed by anybody."""
    bag = take_apart(good_file(desk))
    forged = bag.changed(layout.ENTRIES, lambda data: data.replace(b"arrived", b"removed"))
    stranger = Signer(key=seed("stranger"), authority=seed("stranger authority"))
    path = write_bag(desk / "forged.tar.age", forged.resigned(stranger))
    works("age -d -i coordinator.agekey forged.tar.age | tar -x --no-same-owner", desk)
    folder = desk / bag.name
    works(HASHES, folder)
    works(BAGIT, folder)
    fails(VERIFY, folder)
    with pytest.raises(Exception, match=r"bundle\.unknown_signer"):
        check(path)
