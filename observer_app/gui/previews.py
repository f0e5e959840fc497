"""Previews of evidence: decoded in the locked-down worker, kept inside the notebook."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from observer_app.core.errors import ObserverError

if TYPE_CHECKING:
    from observer_app.core.canonical import JsonValue
    from observer_app.gui.dispatcher import Dispatcher
    from observer_app.media.client import MediaWorker
    from observer_app.services.session import Session
    from observer_app.store.records import ObjectRow, Preview


class Previews:
    """Makes each preview once. The decoder starts with the first one and is kept warm."""

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher
        self._lock = threading.Lock()
        self._worker: MediaWorker | None = None
        self._asked: set[str] = set()

    def fetch(self, sha256: str, on_done: Callable[[Preview], None], *, owner: QObject) -> None:
        """Call `on_done` with the preview, made if need be; never if the bytes are not here."""

        def look(session: Session) -> tuple[Preview | None, ObjectRow | None, object]:
            queries = session.notebook.queries
            return queries.preview(sha256), queries.object(sha256), session.notebook.evidence

        def looked(found: tuple[Preview | None, ObjectRow | None, object]) -> None:
            known, row, evidence = found
            if known is not None:
                on_done(known)
            elif row is not None and sha256 not in self._asked:
                self._asked.add(sha256)
                self._make(row, evidence, on_done, owner)

        self._dispatcher.run(look, looked, owner=owner)

    def view(self, sha256: str, on_done: Callable[[bytes], None], *, owner: QObject) -> None:
        """Call `on_done` with a JPEG large enough to read from; b"" if there is none to be had.

        Nothing is kept: large pictures are made when somebody looks at them.
        """

        def look(session: Session) -> tuple[ObjectRow | None, object]:
            return session.notebook.queries.object(sha256), session.notebook.evidence

        def looked(found: tuple[ObjectRow | None, object]) -> None:
            row, evidence = found
            if row is None:
                on_done(b"")
                return
            self._dispatcher.start(
                lambda _progress, _cancel: self._view(row, evidence),
                on_done,
                lambda _error: on_done(b""),
                owner=owner,
            )

        self._dispatcher.run(look, looked, owner=owner)

    def _view(self, row: ObjectRow, evidence: object) -> bytes:
        from observer_app.services.evidence import view_object

        with self._lock:
            return view_object(evidence, row, worker=self._warm())  # type: ignore[arg-type] # the notebook's own Evidence

    def close(self) -> None:
        """End the decoder."""
        with self._lock:
            if self._worker is not None:
                self._worker.close()
                self._worker = None

    def _make(
        self,
        row: ObjectRow,
        evidence: object,
        on_done: Callable[[Preview], None],
        owner: QObject,
    ) -> None:
        def examine(_progress: object, _cancel: object) -> tuple[bytes, dict[str, JsonValue]]:
            from observer_app.services.evidence import examine_object

            with self._lock:
                return examine_object(evidence, row, worker=self._warm())  # type: ignore[arg-type] # the notebook's own Evidence

        def made(result: tuple[bytes, dict[str, JsonValue]]) -> None:
            self._dispatcher.run(lambda s: _keep(s, row.sha256, result), keep_done, owner=owner)

        def keep_done(preview: Preview | None) -> None:
            self._asked.discard(row.sha256)
            if preview is not None:
                on_done(preview)

        def failed(_error: ObserverError) -> None:
            self._asked.discard(row.sha256)

        self._dispatcher.start(examine, made, failed, owner=owner)

    def _warm(self) -> MediaWorker:
        if self._worker is None:
            from observer_app.media.client import MediaWorker

            self._worker = MediaWorker()
            self._worker.start()
        return self._worker


def _keep(
    session: Session, sha256: str, made: tuple[bytes, dict[str, JsonValue]]
) -> Preview | None:
    from observer_app.services.evidence import keep_preview

    jpeg, metadata = made
    return keep_preview(session, sha256, jpeg=jpeg, metadata=metadata)
