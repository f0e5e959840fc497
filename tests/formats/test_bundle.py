"""Exporting leaves a whole bundle or nothing; what was exported comes back as it was."""

from __future__ import annotations

import io
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.errors import (
    Cancelled,
    InputError,
    NotebookError,
    RefusedError,
    VerificationError,
)
from observer_app.core.kinds import EntryKind
from observer_app.formats import bundle_layout as layout
from observer_app.formats.bundle import (
    BundleContent,
    export_bundle,
)
from tests.formats.hostile import KeepingSink, check
from tests.formats.making import (
    MORNING,
    PHOTO,
    RECIPIENT,
    SIGNER,
    VIDEO,
    content,
    day,
    entry,
    evidence,
    export,
    media_item,
    seed,
    stored,
)


@pytest.mark.parametrize("light", [True, False])
def test_what_was_exported_comes_back(tmp_path: Path, light: bool) -> None:
    meant = content(light=light)
    written = export(tmp_path, meant)
    found = check(written.paths[0])
    assert found.entries == tuple(meant.entries)
    assert found.links == tuple(meant.links)
    assert (found.head.seq, found.head.id) == (5, meant.links[-1].id)
    assert set(found.media) == {(item.sha256, item.size_bytes) for item in meant.media}
    assert found.receipts == tuple(meant.receipts)
    assert (found.bundle_sha256, found.size_bytes) == (written.sha256, written.size_bytes)
    assert (found.device, found.alias, found.light) == (meant.device, meant.alias, light)
    assert found.fingerprint == SIGNER.key.fingerprint
    assert (found.election, found.number) == (meant.election, meant.number)
    assert found.created_at == meant.created_at


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(
    texts=st.lists(TEXT, max_size=4),
    media=st.lists(st.binary(max_size=3000), max_size=3, unique=True),
    number=st.integers(1, 10**9),
    election=st.text("az-АБəğ0123456789", max_size=20),
    created_ms=st.integers(0, 10**10),
)
def test_reading_gives_what_was_written(
    *,
    tmp_path_factory: pytest.TempPathFactory,
    texts: list[str],
    media: list[bytes],
    number: int,
    election: str,
    created_ms: int,
) -> None:
    device = SIGNER.device
    notes = [entry(EntryKind.EVENT, {"event": "x", "note": text}, device=device) for text in texts]
    kept = stored([*notes, *(evidence(data, device=device) for data in media)], device=device)
    meant = BundleContent(
        device=device,
        alias=SIGNER.alias,
        election=election,
        number=number,
        created_at=MORNING + timedelta(milliseconds=created_ms),
        light=False,
        links=[item.link for item in kept],
        entries=kept,
        media=[media_item(data) for data in media],
    )
    sink = KeepingSink()
    found = check(export(tmp_path_factory.mktemp("x"), meant).paths[0], sink=sink)
    assert found.entries == tuple(kept)
    assert sorted(sink.kept.values()) == sorted(media)
    assert (found.number, found.election) == (number, election)
    assert found.created_at == meant.created_at


def test_an_empty_journal_can_be_exported(tmp_path: Path) -> None:
    found = check(export(tmp_path, content(light=True, entries=[])).paths[0])
    assert (found.links, found.entries, found.head.seq) == ((), (), 0)


def test_a_bundle_names_itself_by_device_and_number(tmp_path: Path) -> None:
    names = {export(tmp_path, content(number=n)).paths[0].name for n in (1, 2, 3)}
    assert names == {f"{layout.bundle_name(SIGNER.device, n)}.tar.age" for n in (1, 2, 3)}
    assert len(names) == 3


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    for name in ("x", "y.000", "z.parts.sha256"):
        (tmp_path / name).write_bytes(b"precious")
        with pytest.raises(RefusedError, match=r"bundle\.exists"):
            export(tmp_path / name[0], split_bytes=None if name == "x" else 9000)
        assert (tmp_path / name).read_bytes() == b"precious"
    assert len(list(tmp_path.iterdir())) == 3


def test_a_file_that_appears_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    def rival(done: int, total: int | None) -> None:
        (tmp_path / "x").write_bytes(b"precious")

    with pytest.raises(RefusedError, match=r"bundle\.exists"):
        export(tmp_path / "x", progress=rival)
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
    assert (tmp_path / "x").read_bytes() == b"precious"


def test_progress_reaches_the_total(tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    export(tmp_path, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1]
    assert seen == sorted(seen)


@pytest.mark.parametrize("split_bytes", [None, 5000])
def test_a_cancelled_export_leaves_nothing(tmp_path: Path, split_bytes: int | None) -> None:
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        export(tmp_path, cancel=cancel, progress=lambda *_: cancel.set(), split_bytes=split_bytes)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("data", [VIDEO[:-1], VIDEO + b"x", VIDEO[:-1] + b"x"])
def test_damaged_evidence_stops_the_export(tmp_path: Path, data: bytes) -> None:
    made = content()
    video = replace(made.media[1], open=lambda: io.BytesIO(data))
    with pytest.raises(NotebookError, match=r"bundle\.evidence_damaged"):
        export(tmp_path, replace(made, media=[made.media[0], video]))
    assert list(tmp_path.iterdir()) == []


def test_an_error_of_the_evidence_store_comes_through(tmp_path: Path) -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise NotebookError("evidence.unreadable")

    made = content()
    video = replace(made.media[1], open=Failing)
    with pytest.raises(NotebookError, match=r"evidence\.unreadable"):
        export(tmp_path, replace(made, media=[made.media[0], video]))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"device": "0" * 32}, "device"),
        ({"alias": "other"}, "alias"),
        ({"number": 0}, "number"),
        ({"light": True}, "light"),
        ({"entries": day()[:-1]}, "entries"),
        ({"media": (media_item(PHOTO), media_item(PHOTO))}, "media"),
        ({"media": (media_item(b"unknown"),)}, "announced"),
    ],
)
def test_what_the_coordinator_would_refuse_is_refused_at_once(
    tmp_path: Path, change: dict[str, object], why: str
) -> None:
    made = replace(content(), **change)  # type: ignore[arg-type]  # one field of any type
    with pytest.raises(InputError) as caught:
        export(tmp_path, made)
    assert (caught.value.code, caught.value.params) == ("bundle.bad_content", {"why": why})
    assert list(tmp_path.iterdir()) == []


def test_a_broken_journal_is_not_exported(tmp_path: Path) -> None:
    kept = day()
    with pytest.raises(VerificationError, match=r"journal\.broken_chain"):
        export(tmp_path, content(light=True, entries=kept[1:]))
    forged = [replace(kept[0], body=kept[0].body.replace(b"arrived", b"removed")), *kept[1:]]
    with pytest.raises(VerificationError, match=r"journal\.bad_commitment"):
        export(tmp_path, content(light=True, entries=forged))


def test_only_native_recipients_are_accepted(tmp_path: Path) -> None:
    for recipients in ([], [RECIPIENT, "age1plugin1qqqq"], ["ssh-ed25519 AAAA"], [""]):
        with pytest.raises(InputError, match=r"recipient\."):
            export_bundle(
                tmp_path,
                content(),
                signer=SIGNER.key,
                certificate=SIGNER.certificate,
                recipients=recipients,
            )
    assert list(tmp_path.iterdir()) == []


def test_another_keys_certificate_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"key\.certificate_mismatch"):
        export_bundle(
            tmp_path,
            content(),
            signer=seed("other"),
            certificate=SIGNER.certificate,
            recipients=[RECIPIENT],
        )
