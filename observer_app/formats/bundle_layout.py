"""The bag inside a bundle: its files, their order and their exact text.

Source: resources/spec/bundle-v1.md, sections 3 to 5; RFC 8493 (BagIt).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from observer_app.core.chain import Head
from observer_app.core.clock import read_time, write_time
from observer_app.core.entries import check_alias
from observer_app.core.errors import InputError, VerificationError
from observer_app.formats import tarstream

FORMAT = "observer-bundle-v1"
CHECKPOINT_FORMAT = "observer-checkpoint-v1"
BAGIT = "bagit.txt"
BAG_INFO = "bag-info.txt"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SIGNATURE = "tagmanifest-sha256.txt.sig"
CERTIFICATE = "signer-cert.pub"
CHECKPOINT = "checkpoint.txt"
RECEIPTS = "receipts/"
VERIFY = "VERIFY.txt"
JOURNAL = "data/journal.jsonl"
ENTRIES = "data/entries.jsonl"
MEDIA = "data/media/"

BAGIT_TEXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
BAG_NAME = re.compile(r"[0-9a-f]{8}")
_RECEIPT_NAME = re.compile(r"receipts/[0-9]{4}\.json")
_MEDIA_NAME = re.compile(r"data/media/([0-9a-f]{64})\.[a-z0-9]{1,8}")
_MANIFEST_LINE = re.compile(r"([0-9a-f]{64})  ([^ \n]+)")
_NAME_DOMAIN = b"observer-bundle-name-v1\x00"
_EXTENSIONS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/heic": "heic",
    "image/heif": "heif",
    "image/webp": "webp",
    "image/tiff": "tif",
    "image/gif": "gif",
    "image/bmp": "bmp",
    "image/avif": "avif",
    "video/mp4": "mp4",
    "video/quicktime": "mov",
    "video/3gpp": "3gp",
    "video/x-matroska": "mkv",
    "video/webm": "webm",
    "video/x-msvideo": "avi",
    "video/mp2t": "ts",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/ogg": "ogg",
    "audio/wav": "wav",
    "audio/amr": "amr",
    "application/pdf": "pdf",
    "text/csv": "csv",
}


@dataclass(frozen=True, slots=True)
class BagInfo:
    """What bag-info.txt says. payload_bytes and payload_files count everything in data/."""

    alias: str
    number: int
    light: bool
    created_at: datetime
    device: str
    election: str
    payload_bytes: int
    payload_files: int


def bundle_name(device: str, number: int) -> str:
    """Return the 8 hex digits that name a device's `number`th bundle: bag and file."""
    material = _NAME_DOMAIN + f"{device}/{number}".encode("ascii")
    return hashlib.sha256(material).hexdigest()[:8]


def media_name(sha256: str, media_type: str) -> str:
    """Return where an original lies in the bag. The extension only helps the reader."""
    return f"{MEDIA}{sha256}.{_EXTENSIONS.get(media_type, 'bin')}"


def receipt_name(number: int) -> str:
    """Return where the `number`th receipt lies, counting from 1."""
    return f"{RECEIPTS}{number:04d}.json"


def write_bag_info(info: BagInfo) -> bytes:
    """Return bag-info.txt. Raises: InputError("alias.invalid" | "bundle.bad_election")."""
    if len(info.election) > 64 or not info.election.isprintable():
        raise InputError("bundle.bad_election")
    if info.election != info.election.strip():
        raise InputError("bundle.bad_election")
    created = write_time(info.created_at)
    rows = [
        ("Bagging-Date", created[:10]),
        ("Payload-Oxum", f"{info.payload_bytes}.{info.payload_files}"),
        ("Observer-Format", FORMAT),
        ("Observer-Number", str(info.number)),
        ("Observer-Contents", "light" if info.light else "full"),
        ("Observer-Created", created),
        ("Observer-Device", info.device),
        ("Observer-Alias", check_alias(info.alias)),
    ]
    if info.election:
        rows.append(("Observer-Election", info.election))
    return "".join(f"{label}: {value}\n" for label, value in rows).encode("utf-8")


def read_bag_info(data: bytes) -> BagInfo:
    """Return what bag-info.txt says; only the text that write_bag_info gives is accepted.

    Raises: VerificationError("bundle.bad_info" | "bundle.newer_version").
    """
    try:
        lines = data.decode("utf-8").splitlines()
        values = dict(line.split(": ", 1) for line in lines)
        if values.get("Observer-Format", FORMAT) != FORMAT:
            raise VerificationError("bundle.newer_version")
        octets, files = values["Payload-Oxum"].split(".")
        info = BagInfo(
            alias=values["Observer-Alias"],
            number=_count(values["Observer-Number"]),
            light=values["Observer-Contents"] == "light",
            created_at=read_time(values["Observer-Created"]),
            device=values["Observer-Device"],
            election=values.get("Observer-Election", ""),
            payload_bytes=_count(octets),
            payload_files=_count(files),
        )
        if write_bag_info(info) != data or info.number < 1:
            raise VerificationError("bundle.bad_info")
    except (ValueError, KeyError, InputError) as exc:
        raise VerificationError("bundle.bad_info") from exc
    return info


def _count(text: str) -> int:
    if not (1 <= len(text) <= 15 and text.isascii() and text.isdigit()):
        raise ValueError(text[:16])
    return int(text)


def write_manifest(files: Iterable[tuple[str, str]]) -> bytes:
    """Return the manifest of (name, SHA-256) pairs, as sha256sum writes and checks it."""
    return "".join(f"{digest}  {name}\n" for name, digest in files).encode("ascii")


def read_manifest(data: bytes, *, max_files: int) -> dict[str, str]:
    """Return {name: SHA-256} in the order of the manifest.

    Raises: VerificationError("bundle.file_set" | "bundle.bad_name" | "bundle.too_large").
    """
    try:
        text = data.decode("ascii")
    except UnicodeDecodeError as exc:
        raise VerificationError("bundle.bad_name") from exc
    if not text.endswith("\n"):
        raise VerificationError("bundle.file_set", why="manifest")
    if text.count("\n") > max_files:
        raise VerificationError("bundle.too_large", why="files")
    files: dict[str, str] = {}
    for line in text[:-1].split("\n"):
        match = _MANIFEST_LINE.fullmatch(line)
        if match is None or match[2] in files:
            raise VerificationError("bundle.file_set", why="manifest")
        try:
            files[tarstream.check_name(match[2])] = match[1]
        except VerificationError as exc:
            raise VerificationError("bundle.bad_name") from exc
    return files


def tag_order(receipts: int) -> list[str]:
    """Return the names in the tag manifest, in order."""
    return [
        BAGIT,
        BAG_INFO,
        MANIFEST,
        CERTIFICATE,
        CHECKPOINT,
        *(receipt_name(number) for number in range(1, receipts + 1)),
        VERIFY,
    ]


def check_tag_files(names: Sequence[str], *, max_receipts: int) -> list[str]:
    """Return the receipts' names if these are just the tag files of a bundle, in order.

    Raises: VerificationError("bundle.file_set" | "bundle.too_large").
    """
    receipts = [name for name in names if _RECEIPT_NAME.fullmatch(name)]
    if len(receipts) > max_receipts:
        raise VerificationError("bundle.too_large", why="receipts")
    if list(names) != tag_order(len(receipts)):
        raise VerificationError("bundle.file_set", why="tag_files")
    return receipts


def check_payload_files(files: dict[str, str], *, light: bool) -> dict[str, str]:
    """Return {name: SHA-256} of the media if the payload is that of a bundle, in order.

    Raises: VerificationError("bundle.file_set").
    """
    names = list(files)
    media = names[2:]
    if names[:2] != [JOURNAL, ENTRIES] or media != sorted(media) or (light and media):
        raise VerificationError("bundle.file_set", why="payload")
    seen = set()
    for name in media:
        match = _MEDIA_NAME.fullmatch(name)
        if match is None or match[1] != files[name] or match[1] in seen:
            raise VerificationError("bundle.file_set", why="media")
        seen.add(match[1])
    return {name: files[name] for name in media}


def write_checkpoint(head: Head, *, created_at: datetime) -> bytes:
    """Return checkpoint.txt: what a timestamp service or a notary can be shown."""
    lines = (CHECKPOINT_FORMAT, head.device, str(head.seq), head.id, write_time(created_at))
    return "".join(line + "\n" for line in lines).encode("ascii")


_VERIFY_TEXT = """\
What this is
============
A bundle from an election observer's laptop: the journal of a polling day and, if it is a
full bundle, the photos and videos byte for byte. It can be checked without the program
that made it, with age, tar, ssh-keygen and sha256sum. Run the commands in the folder that
holds this file.

You already decrypted and unpacked it, with something like
    age -d -i coordinator.agekey {name}.tar.age | tar -x --no-same-owner
(If it came in parts: sha256sum -c {name}.tar.age.parts.sha256, then
cat {name}.tar.age.[0-9][0-9][0-9] in place of the file.)

1. Who signed it
    ssh-keygen -Y verify -f allowed_signers -I {alias} -n {namespace} \\
        -s tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt
It must say "Good". allowed_signers comes from the coordinator, never from this bundle;
so does the list of revoked keys: add  -r revoked_keys  when there is one. To check as of
an earlier day, add  -O verify-time=YYYYMMDD . Who the signer is:
    ssh-keygen -L -f signer-cert.pub

2. Nothing was changed
    sha256sum -c --strict --quiet tagmanifest-sha256.txt manifest-sha256.txt

3. Nothing was added (this must print nothing)
    {{ cut -c 67- tagmanifest-sha256.txt manifest-sha256.txt
      echo tagmanifest-sha256.txt; echo tagmanifest-sha256.txt.sig; }} | sort > /tmp/listed
    find . ! -type d | cut -c 3- | sort | comm -3 - /tmp/listed

4. As a BagIt bag:  bagit.py --validate .

5. One entry against the journal (here entry 1; needs jq and xxd)
    n=1
    body=$(jq -r "select(.seq==$n).body" data/entries.jsonl)
    salt=$(jq -r "select(.seq==$n).salt" data/entries.jsonl)
    {{ printf 'observer-entry-v1\\0'; printf %s "$salt" | xxd -r -p; printf %s "$body"; }} \\
        | sha256sum
    jq -r "select(.seq==$n).commitment" data/journal.jsonl
Both hashes must be the same. Each line's id must be the next line's "prev":
    {{ printf 'observer-link-v1\\0'; sed -n "${{n}}p" data/journal.jsonl | tr -d '\\n'; }} \\
        | sha256sum

What it proves: the holder of the certified key signed exactly this; entries stand in this
order. What it does not prove: that a scene was real, or that the device's clock was right.
"""


def write_verify_text(*, name: str, alias: str) -> bytes:
    """Return VERIFY.txt: how to check this bundle with stock tools."""
    return _VERIFY_TEXT.format(name=name, alias=alias, namespace=FORMAT).encode("ascii")
