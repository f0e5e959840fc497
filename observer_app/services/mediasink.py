"""Where media of a bundle go while the bundle is still being verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from observer_app.store.evidence import Evidence
    from observer_app.store.intake import EvidenceWriter
    from observer_app.store.records import SealedObject


class EvidenceSink:
    """Where media of a bundle stream to: sealed at once, named only when all is verified."""

    def __init__(self, evidence: Evidence, *, known: frozenset[str]) -> None:
        self._evidence = evidence
        self._known = known
        self.sealed: list[SealedObject] = []

    def begin(self, sha256: str, /, *, size_bytes: int) -> _SinkWriter | None:
        """Return None for content that is here already: it is checked, not kept again."""
        if sha256 in self._known:
            return None
        return _SinkWriter(self._evidence.writer(), self.sealed)

    def abort(self) -> None:
        """Forget all content of this bundle."""
        while self.sealed:
            self._evidence.discard(self.sealed.pop())


class _SinkWriter:
    """One original on its way into the notebook."""

    def __init__(self, writer: EvidenceWriter, sealed: list[SealedObject]) -> None:
        self._writer = writer
        self._sealed = sealed

    def write(self, data: bytes, /) -> None:
        """Take the next piece."""
        self._writer.write(data)

    def finish(self) -> None:
        """Keep it: whole, and durable."""
        self._sealed.append(self._writer.finish())

    def abort(self) -> None:
        """Forget it."""
        self._writer.abort()
