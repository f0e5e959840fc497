"""Verifying a bundle from anywhere, in one pass, with nothing kept before it is proven.

Order: signature, exact set of files, hashes, journal. Media streams into a sink that
forgets it if anything later fails. Source: resources/spec/bundle-v1.md, section 8.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from observer_app.core.errors import VerificationError
from observer_app.core.progress import Cancel, Progress
from observer_app.formats.bundle_check import BundleCheck
from observer_app.formats.bundle_parts import PartsReader, damaged_part, find_parts
from observer_app.formats.bundle_pipe import Pipe, PipeClosedError
from observer_app.formats.bundle_types import Limits, MediaSink, VerifiedBundle
from observer_app.formats.certificates import Trust
from observer_app.formats.sealing import plain_size, read_header, unseal
from observer_app.formats.tarstream import RECORD_BYTES

_CODES = {
    "sealed.not_age": "bundle.not_a_bundle",
    "sealed.not_for_us": "bundle.not_for_us",
    "sealed.truncated": "bundle.truncated",
    "sealed.damaged": "bundle.damaged",
    "tar.bad_name": "bundle.bad_name",
    "tar.link": "bundle.link",
    "tar.bad_header": "bundle.bad_archive",
    "tar.truncated": "bundle.bad_archive",
    "tar.too_large": "bundle.too_large",
    "tar.trailing_data": "bundle.trailing_data",
}


def verify_bundle(
    path: Path,
    *,
    identities: Sequence[str],
    trust: Trust,
    now: datetime,
    sink: MediaSink | None = None,
    limits: Limits | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> VerifiedBundle:
    """Return the bundle at `path` once everything in it is proven; keep nothing otherwise.

    path: the file, its first part, its parts' list, or their common name. identities: age
    secrets, tried in turn. now: for the certificate's dates. sink: takes the media as it
    streams by; None only checks it.
    Raises: VerificationError("bundle.…"; "bundle.unknown_signer" has the fingerprint),
    InputError("bundle.not_found" | "identity.invalid"), NotebookError("disk.…"),
    Cancelled, and what the sink raises.
    """
    paths = find_parts(path)
    source = PartsReader(paths, cancel=cancel)
    try:
        with _unsealing(source, identities) as plain:
            check = BundleCheck(
                plain,
                trust=trust,
                now=now,
                limits=limits or Limits(),
                sink=sink,
                progress=progress,
                cancel=cancel,
                total_bytes=source.size_bytes,
            )
            try:
                found = check.run()
            except BaseException:
                if sink is not None:
                    sink.abort()
                raise
    except VerificationError as exc:
        raise _explain(exc, paths) from exc
    finally:
        source.close()
    return found.bundle(sha256=source.sha256, size_bytes=source.size_bytes)


@contextmanager
def _unsealing(source: PartsReader, identities: Sequence[str]) -> Iterator[Pipe]:
    """Give a pipe with what `source` holds, decrypted by another thread as it is read."""
    pipe = Pipe()

    def decrypt() -> None:
        try:
            unseal(source, pipe, identities)
        except PipeClosedError:
            pipe.end()
        except BaseException as exc:  # noqa: BLE001 - raised again where the pipe is read
            pipe.end(exc)
        else:
            pipe.end()

    worker = threading.Thread(target=decrypt, name="bundle-unseal")
    worker.start()
    try:
        yield pipe
    finally:
        pipe.close()
        worker.join()


def _explain(error: VerificationError, paths: Sequence[Path]) -> VerificationError:
    """Return the error under the bundle's code, told as precisely as the file allows."""
    code = _CODES.get(error.code, error.code)
    if code != "bundle.damaged":
        return VerificationError(code, **error.params)
    part = damaged_part(paths)
    if part is not None:
        return VerificationError("bundle.damaged", part=part)
    return VerificationError("bundle.damaged" if _is_whole(paths) else "bundle.truncated")


def _is_whole(paths: Sequence[Path]) -> bool:
    """Return whether the file has a length that a complete bundle can have.

    A bundle's plain text is a multiple of RECORD_BYTES long, so that a file cut short at
    any of 10,239 places out of 10,240 shows by its length alone.
    """
    source = PartsReader(paths)
    try:
        size = plain_size(read_header(source), source.size_bytes)
    except VerificationError:
        return False
    finally:
        source.close()
    return size is not None and size > 0 and size % RECORD_BYTES == 0
