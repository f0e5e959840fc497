"""Writes a CycloneDX list of all that is shipped: `python packaging/sbom.py [OUT]`.

Packages come from requirements.lock as far as the program itself needs them; what is linked
into them comes from the packages' own mouths, so run it in the locked environment of the
system that the installer is for. The same environment gives the same bytes.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Component = dict[str, object]


def normal(name: str) -> str:
    """Return a package name as the lock file spells it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked_hashes() -> dict[str, tuple[str, ...]]:
    """Return the SHA-256 hashes that requirements.lock allows, by package name."""
    hashes: dict[str, list[str]] = {}
    name = ""
    for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines():
        if pinned := re.match(r"([a-z0-9-]+)==", line):
            name = pinned[1]
            hashes[name] = []
        elif found := re.search(r"--hash=sha256:([0-9a-f]{64})", line):
            hashes[name].append(found[1])
    return {key: tuple(sorted(value)) for key, value in hashes.items()}


def shipped(requirements: list[str]) -> tuple[str, ...]:
    """Return the names of `requirements` and of all they need here, sorted."""
    seen: set[str] = set()
    waiting = list(requirements)
    while waiting:
        requirement = waiting.pop()
        found = re.match(r"[A-Za-z0-9._-]+", requirement)
        if found is None or "extra ==" in requirement:
            continue
        name = normal(found[0])
        try:
            needs = distribution(name).requires or []
        except PackageNotFoundError:
            continue  # for another system
        if name not in seen:
            seen.add(name)
            waiting += needs
    return tuple(sorted(seen))


def linked() -> Iterator[tuple[str, str, str]]:
    """Yield (package, library, version) of what is compiled into the wheels."""
    import av
    import cv2
    import pi_heif
    import sqlcipher3
    from cryptography.hazmat.backends.openssl import backend
    from PIL import features
    from PySide6.QtCore import qVersion

    connection = sqlcipher3.connect(":memory:")
    connection.execute("PRAGMA key = 'nothing is kept'")  # it names its parts only once keyed
    for library, pragma in (
        ("SQLCipher", "cipher_version"),
        ("OpenSSL", "cipher_provider_version"),
    ):
        (version,) = connection.execute(f"PRAGMA {pragma}").fetchone()
        yield "sqlcipher3", library, str(version).removeprefix("OpenSSL ")
    yield "sqlcipher3", "SQLite", sqlcipher3.sqlite_version
    connection.close()
    yield "cryptography", "OpenSSL", backend.openssl_version_text().removeprefix("OpenSSL ")
    yield "pynacl", "libsodium", "not stated"  # its wheel has no call that tells
    yield "pi-heif", "libheif", pi_heif.libheif_version()
    yield "pi-heif", "libde265", str(pi_heif.libheif_info()["decoders"].get("libde265", ""))
    yield "pyside6-essentials", "Qt", qVersion()
    for library, numbers in sorted(av.library_versions.items()):
        yield "av", f"FFmpeg {library}", ".".join(map(str, numbers))
    for library, number in re.findall(
        r"(av\w+|swscale):\s+YES \(([\d.]+)\)", cv2.getBuildInformation()
    ):
        yield "opencv-python-headless", f"FFmpeg {library}", number
    for feature in sorted({*features.get_supported_modules(), *features.get_supported_codecs()}):
        version = features.version(feature)
        if version and feature not in {"pil", "tkinter"}:
            yield "pillow", feature, str(version)


def components() -> list[Component]:
    """Return the list's components: packages first, then what is linked into them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    hashes = locked_hashes()
    listed: list[Component] = []
    for name in shipped(project["dependencies"]):
        version = distribution(name).version
        listed.append(
            {
                "type": "library",
                "bom-ref": f"pkg:pypi/{name}@{version}",
                "purl": f"pkg:pypi/{name}@{version}",
                "name": name,
                "version": version,
                "licenses": _licences(name),
                # All files that the lock allows, one per system.
                "properties": [
                    {"name": "observer:locked-sha256", "value": digest}
                    for digest in hashes.get(name, ())
                ],
            }
        )
    for package, library, version in linked():
        listed.append(
            {
                "type": "library",
                "bom-ref": f"linked:{package}/{library}@{version}",
                "name": library,
                "version": version,
                "description": f"linked into {package}",
            }
        )
    return listed


def _licences(name: str) -> list[object]:
    metadata = distribution(name).metadata
    for expression in metadata.get_all("License-Expression") or []:
        return [{"expression": expression}]
    classified = [
        text.rsplit(" :: ", 1)[-1]
        for text in metadata.get_all("Classifier") or []
        if text.startswith("License :: ")
    ]
    stated = [text.splitlines()[0][:80] for text in metadata.get_all("License") or [] if text]
    return [{"license": {"name": text}} for text in classified or stated]


def write_sbom(out: Path) -> int:
    """Write the list to `out`; return how many components it has."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    listed = components()
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": project["name"],
                "version": project["version"],
                "licenses": [{"expression": project["license"]}],
            }
        },
        "components": listed,
    }
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return len(listed)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "sbom.json"
    print(f"{write_sbom(target)} components in {target}")
