from __future__ import annotations

import dataclasses
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from observer_app.core.canonical import write_canonical
from observer_app.core.errors import InputError, ObserverError, VerificationError
from observer_app.core.text import Text
from observer_app.formats.pack import (
    load_builtin,
    read_pack,
    read_pack_json,
    write_pack,
    write_pack_json,
)
from observer_app.formats.signing import BUNDLE_NAMESPACE, PACK_NAMESPACE, SigningKey, sign
from observer_app.formats.sshwire import write_public_key
from observer_app.formats.tarstream import read_small, write_small
from tests.core.packs import RESOURCES, small

KEY = SigningKey(bytes(range(32)))
OTHER = SigningKey(bytes(range(1, 33)))


def parts(data: bytes) -> dict[str, bytes]:
    return read_small(data, max_members=3, max_bytes=1 << 24)


def code(data: bytes) -> str:
    with pytest.raises(ObserverError) as caught:
        read_pack(data)
    return caught.value.code


def test_a_signed_pack_reads_back_with_its_authority() -> None:
    verified = read_pack(write_pack(small(), authority=KEY))
    line = write_public_key(KEY.public_key).decode().strip()
    assert verified.pack == replace(small(), authority=line)
    assert verified.authority == KEY.public_key
    assert verified.fingerprint == KEY.fingerprint


def test_the_same_pack_gives_the_same_file() -> None:
    assert write_pack(small(), authority=KEY) == write_pack(small(), authority=KEY)


def test_every_flipped_byte_is_noticed() -> None:
    data = write_pack(small(), authority=KEY)
    for at in range(0, len(data), 37):
        flipped = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        with pytest.raises(ObserverError):
            read_pack(flipped)


def test_a_cut_pack_is_refused() -> None:
    data = write_pack(small(), authority=KEY)
    for size in (0, 100, 512, 1024, len(data) - 512):
        with pytest.raises(VerificationError):
            read_pack(data[:size])


def test_another_signer_is_refused() -> None:
    files = parts(write_pack(small(), authority=KEY))
    signature = sign(files["pack.json"], key=OTHER, namespace=PACK_NAMESPACE)
    assert code(write_small({**files, "pack.json.sig": signature})) == "pack.wrong_authority"
    other = write_public_key(OTHER.public_key)
    both = {**files, "pack.json.sig": signature, "authority.pub": other}
    assert code(write_small(both)) == "pack.wrong_authority"


def test_a_signature_for_something_else_is_refused() -> None:
    files = parts(write_pack(small(), authority=KEY))
    signature = sign(files["pack.json"], key=KEY, namespace=BUNDLE_NAMESPACE)
    assert code(write_small({**files, "pack.json.sig": signature})) == "pack.bad_signature"


def test_a_missing_or_extra_file_is_refused() -> None:
    files = parts(write_pack(small(), authority=KEY))
    assert code(write_small({**files, "more.txt": b"x"})) == "tar.too_large"
    fewer = {name: content for name, content in files.items() if name != "authority.pub"}
    assert code(write_small(fewer)) == "pack.file_set"
    renamed = {name.replace("pack.json", "pakc.json"): c for name, c in files.items()}
    assert code(write_small(renamed)) == "pack.file_set"


def test_signed_json_that_is_no_pack_is_refused() -> None:
    for content, wanted in (
        (write_canonical({"format": "observer-pack-v9"}), "pack.newer_version"),
        (b'{"format":"observer-pack-v1","format":"observer-pack-v1"}', "json.duplicate_key"),
        (b'{ "format": "observer-pack-v1"}', "json.not_canonical"),
    ):
        files = {
            "pack.json": content,
            "pack.json.sig": sign(content, key=KEY, namespace=PACK_NAMESPACE),
            "authority.pub": write_public_key(KEY.public_key),
        }
        assert code(write_small(files)) == wanted


def test_a_pack_that_does_not_fit_is_never_signed() -> None:
    with pytest.raises(InputError, match=r"pack\.bad_field"):
        write_pack(replace(small(), closes="07:00"), authority=KEY)


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen")
def test_stock_tools_check_a_pack(tmp_path: Path) -> None:
    (tmp_path / "x.pack").write_bytes(write_pack(small(), authority=KEY))
    subprocess.run(["tar", "-xf", "x.pack"], cwd=tmp_path, check=True)
    public = (tmp_path / "authority.pub").read_text()
    (tmp_path / "allowed").write_text(f"authority {public}")
    command = ["ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "authority"]
    command += ["-n", PACK_NAMESPACE, "-s", "pack.json.sig"]
    content = (tmp_path / "pack.json").read_bytes()
    checked = subprocess.run(command, cwd=tmp_path, input=content, capture_output=True, check=False)
    assert checked.returncode == 0, checked.stderr
    wrong = subprocess.run(
        command, cwd=tmp_path, input=content + b" ", capture_output=True, check=False
    )
    assert wrong.returncode != 0


def test_the_builtin_pack_is_there_and_small() -> None:
    pack = load_builtin(RESOURCES)
    assert pack.id == "builtin"
    assert read_pack_json(write_pack_json(pack)) == pack
    assert len(write_pack_json(pack)) < 300_000


def test_the_builtin_pack_numbers_only_lines_whose_number_is_known() -> None:
    items = [line.item for line in load_builtin(RESOURCES).lines if line.item]
    assert items
    assert all(re.fullmatch(r"[0-9]+[a-z]?", item) for item in items), items


def test_the_builtin_pack_speaks_its_languages_throughout() -> None:
    silent = [where for where, text in _texts(load_builtin(RESOURCES), "") if _lacks(text)]
    assert silent == []


def test_law_is_named_in_the_language_of_the_sheet() -> None:
    code = load_builtin(RESOURCES).incident("V02")
    assert code is not None
    assert code.law_ref.in_language("az") == "Cinayət Məcəlləsi 159-1; Seçki Məcəlləsi 5.2"
    assert code.law_ref.in_language("ru") == "Уголовный кодекс 159-1; Избирательный кодекс 5.2"
    assert code.law_ref.in_language("en") == "Criminal Code 159-1; Election Code 5.2"


def _lacks(text: Text) -> bool:
    """Return True if a text is not there in each language, or is English in another one."""
    said = dict(text.translations)
    same = re.fullmatch(r"[\d\s-]*|Media", said.get("en", ""))
    return bool(said) and (
        said.keys() != {"az", "en", "ru"} or (said["en"] in (said["az"], said["ru"]) and not same)
    )


def _texts(value: object, where: str) -> Iterator[tuple[str, Text]]:
    if isinstance(value, Text):
        yield where, value
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from _texts(item, f"{where}[{place}]")
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name), f"{where}.{field.name}")
