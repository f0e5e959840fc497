from __future__ import annotations

from pathlib import Path

import pytest

from observer_app.formats.bundle import Written, export_bundle, verify_bundle
from tests.formats.making import IDENTITY, NOW, RECIPIENT, RECOVERY_RECIPIENT, SIGNER, content


def export(folder: Path, *, light: bool = False, split_bytes: int | None = None) -> Written:
    return export_bundle(
        folder,
        content(light=light),
        signer=SIGNER.key,
        certificate=SIGNER.certificate,
        recipients=[RECIPIENT, RECOVERY_RECIPIENT],
        split_bytes=split_bytes,
    )


@pytest.mark.parametrize("light", [True, False])
def test_what_was_exported_comes_back(tmp_path: Path, light: bool) -> None:
    written = export(tmp_path, light=light)
    found = verify_bundle(written.paths[0], identities=[IDENTITY], trust=SIGNER.trust, now=NOW)
    meant = content(light=light)
    assert found.entries == tuple(meant.entries)
    assert found.links == tuple(meant.links)
    assert set(found.media) == {(item.sha256, item.size_bytes) for item in meant.media}
    assert found.receipts == tuple(meant.receipts)
    assert found.bundle_sha256 == written.sha256
    assert (found.device, found.alias, found.light) == (meant.device, meant.alias, light)
    assert (found.election, found.number, found.created_at) == (
        meant.election,
        meant.number,
        meant.created_at,
    )
