"""What photos and text files carry: requests, approvals and summaries, found file by file.

For a page that is given files in any mixture and order: nothing is refused for all because
one is blurred, and parts of a text may come later. Nothing found here is verified yet.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from observer_app.core.errors import InputError, ObserverError, VerificationError
from observer_app.core.progress import Cancel, Progress, check
from observer_app.formats.qrparts import join_contents, part_of, text_id
from observer_app.services import qr
from observer_app.services.dropped import Dropped, recognise_head

if TYPE_CHECKING:
    from observer_app.media.client import MediaWorker


@dataclass(frozen=True, slots=True)
class Given:
    """A file, or a picture that was pasted (the bytes of one), under the name to call it by."""

    name: str
    source: Path | bytes


@dataclass(frozen=True, slots=True)
class Seen:
    """What was read from one file: the contents of its codes, or its lines."""

    name: str
    contents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole text, and what it seems to be. names: the files that it was in."""

    kind: Dropped
    text: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lacking:
    """A text of which codes are missing: their numbers, of `parts`, and the files seen."""

    names: tuple[str, ...]
    missing: tuple[int, ...]
    parts: int


@dataclass(frozen=True, slots=True)
class Left:
    """A file that brought nothing, and why."""

    name: str
    error: ObserverError


@dataclass(frozen=True, slots=True)
class Gathered:
    """What files add up to. waiting: hand this to the next `gather`, with the photos to come."""

    documents: tuple[Document, ...]
    lacking: tuple[Lacking, ...]
    left: tuple[Left, ...]
    waiting: tuple[Seen, ...]


def gather(
    given: Sequence[Given],
    *,
    before: Sequence[Seen] = (),
    worker: MediaWorker | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Gathered:
    """Return what the files carry, together with the parts that were seen before.

    worker: None starts one if there is a photo. Raises: Cancelled.
    """
    seen: list[Seen] = []
    left: list[Left] = []
    with ExitStack() as stack:
        for place, item in enumerate(given):
            check(cancel)
            try:
                is_photo = _is_photo(item)
                if is_photo and worker is None:
                    from observer_app.media.client import MediaWorker

                    worker = stack.enter_context(MediaWorker())
                contents = _photo(item, worker) if is_photo and worker else _text(item)
                if not contents:
                    raise InputError("qr.none_found")
                seen.append(Seen(item.name, tuple(contents)))
            except ObserverError as exc:
                left.append(Left(item.name, exc))
            if progress is not None:
                progress(place + 1, len(given))
    return _together(seen, list(before), left)


def _together(seen: list[Seen], before: list[Seen], left: list[Left]) -> Gathered:
    """Return what was read as documents. What does not fit with before counts for itself."""
    for candidates in ([*before, *seen], seen):
        try:
            joined = join_contents(text for item in candidates for text in item.contents)
        except VerificationError as exc:
            error = exc
            continue
        break
    else:
        left += [Left(item.name, error) for item in seen]
        return Gathered((), (), tuple(left), ())
    documents = []
    for text in joined.texts:
        kind = recognise_head(text.encode("utf-8"))
        names = _names(candidates, whole=text, part=text_id(text))
        if kind is Dropped.OTHER:
            left += [Left(name, InputError("qr.none_found")) for name in names]
        else:
            documents.append(Document(kind, text, names))
    lacking = tuple(
        Lacking(_names(candidates, part=item.id), item.missing, item.parts)
        for item in joined.incomplete
    )
    waiting = {item.id for item in joined.incomplete}
    return Gathered(
        tuple(documents), lacking, tuple(left), tuple(_still_waiting(candidates, waiting))
    )


def _still_waiting(seen: Iterable[Seen], ids: set[str]) -> Iterable[Seen]:
    for item in seen:
        kept = tuple(text for text in item.contents if _part_id(text) in ids)
        if kept:
            yield Seen(item.name, kept)


def _names(seen: Iterable[Seen], *, part: str, whole: str = "") -> tuple[str, ...]:
    """Return the files that hold a text, or parts of it."""
    return tuple(
        dict.fromkeys(
            item.name
            for item in seen
            if any(text == whole or _part_id(text) == part for text in item.contents)
        )
    )


def _part_id(content: str) -> str:
    part = part_of(content)
    return part.id if part is not None else ""


def _is_photo(item: Given) -> bool:
    return isinstance(item.source, bytes) or qr.is_photo_file(item.source)


def _photo(item: Given, worker: MediaWorker) -> Sequence[str]:
    source = io.BytesIO(item.source) if isinstance(item.source, bytes) else item.source
    return qr.read_photo(source, worker=worker)


def _text(item: Given) -> Sequence[str]:
    assert isinstance(item.source, Path)
    return qr.read_lines(item.source)
