"""The vectors say what the code does, and each names a fault that is found by its code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from observer_app.core.canonical import read_canonical, write_canonical
from observer_app.core.chain import (
    device_id,
    empty_head,
    genesis,
    read_link,
    verify_body,
    verify_chain,
)
from observer_app.core.entries import read_body, write_body
from observer_app.core.errors import ObserverError
from observer_app.formats.signing import verify_signature
from observer_app.formats.summary import read_claim, verify_summary
from tests.vectors.generate import all_cases, write_case

FOLDER = Path(__file__).parent


def files(group: str) -> list[str]:
    return sorted(path.name for path in FOLDER.glob(f"{group}-*.json"))


def load(name: str) -> dict[str, Any]:
    case: dict[str, Any] = json.loads((FOLDER / name).read_text(encoding="ascii"))
    return case


def test_the_files_are_what_the_generator_makes() -> None:
    made = {name: write_case(case) for name, case in all_cases().items()}
    kept = {path.name: path.read_text(encoding="ascii") for path in FOLDER.glob("*.json")}
    assert kept == made


def code_of(error: ObserverError | None) -> str | None:
    return None if error is None else error.code


@pytest.mark.parametrize("name", files("canonical"))
def test_canonical_bytes(name: str) -> None:
    case, error = load(name), None
    data = bytes.fromhex(case["bytes"])
    try:
        assert write_canonical(read_canonical(data)) == data
    except ObserverError as exc:
        error = exc
    assert code_of(error) == case["expect"]
    assert ("good" in name) == (error is None)


@pytest.mark.parametrize("name", files("chain"))
def test_chain(name: str) -> None:
    case, error = load(name), None
    assert device_id(bytes.fromhex(case["public_key"])) == case["device"]
    assert genesis(case["device"]) == case["genesis"]
    try:
        links = [read_link(line.encode()) for line in case["lines"]]
        assert [link.id for link in links] == case["ids"]
        head = verify_chain(links, head=empty_head(case["device"]))
        assert head.id == case["ids"][-1]
        for link, body, salt in zip(links, case["bodies"], case["salts"], strict=True):
            verify_body(link, body=body.encode(), salt=bytes.fromhex(salt))
    except ObserverError as exc:
        error = exc
    assert code_of(error) == case["expect"]


@pytest.mark.parametrize("name", files("body"))
def test_body(name: str) -> None:
    case, error = load(name), None
    try:
        assert write_body(read_body(case["body"].encode())).decode() == case["body"]
    except ObserverError as exc:
        error = exc
    assert code_of(error) == case["expect"]


@pytest.mark.parametrize("name", files("sshsig"))
def test_sshsig(name: str) -> None:
    case, error = load(name), None
    try:
        signer = verify_signature(
            bytes.fromhex(case["data"]), case["signature"].encode(), namespace=case["namespace"]
        )
        assert signer.public_key.hex() == case["public_key"]
        assert (signer.certificate is not None) == ("certificate" in name)
    except ObserverError as exc:
        error = exc
    assert code_of(error) == case["expect"]


@pytest.mark.parametrize("name", files("summary"))
def test_summary(name: str) -> None:
    case, error = load(name), None
    try:
        claim = read_claim(case["text"])
        verified = verify_summary(claim, public_key=bytes.fromhex(case["public_key"]))
        assert verified.content.tally == case["tally"]
    except ObserverError as exc:
        error = exc
    assert code_of(error) == case["expect"]
