"""Files, readers and dishonest workers that the media tests make for themselves."""

from __future__ import annotations

import functools
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

from PIL import Image, ImageDraw

from observer_app.core.errors import InputError
from observer_app.media.client import Examined, MediaWorker
from observer_app.media.scenes import draw_photo, draw_video

BAKU = timezone(timedelta(hours=4))
NOON = datetime(2025, 1, 29, 12, 0, 30, tzinfo=BAKU)


def examine(worker: MediaWorker, data: bytes) -> Examined:
    return worker.examine(io.BytesIO(data), size_bytes=len(data), name="x")


def is_read(worker: MediaWorker, data: bytes) -> bool:
    """Whether the content decodes; the one refusal that is allowed otherwise."""
    try:
        examine(worker, data)
    except InputError as exc:
        if exc.code != "media.unreadable":
            raise
        return False
    return True


@functools.cache
def photo() -> bytes:
    return draw_photo("box", seed=4, at=NOON, lat=40.4093, lon=49.8671)


@functools.cache
def video() -> bytes:
    return draw_video(seed=4, seconds=2, at=NOON, lat=-40.4093, lon=-149.8671)


def corner_picture(width: int = 120, height: int = 80) -> Image.Image:
    """A green picture with a red top left and a blue top right quarter."""
    picture = Image.new("RGB", (width, height), (0, 160, 0))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width // 2 - 1, height // 2 - 1), fill=(220, 0, 0))
    draw.rectangle((width // 2, 0, width, height // 2 - 1), fill=(0, 0, 220))
    return picture


def save(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


class Counting(io.BytesIO):
    """A reader that counts what is taken from it."""

    taken = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.taken += len(data)
        return data


def dishonest_worker(script: str) -> tuple[str, ...]:
    """A command whose process says READY and then runs `script` with say(kind, payload)."""
    root = str(Path(__file__).resolve().parents[2])
    head = (
        f"import sys, time, struct; sys.path.insert(0, {root!r})\n"
        "out = sys.stdout.buffer\n"
        "def say(kind, payload):\n"
        "    out.write(struct.pack('>BI', kind, len(payload)) + payload); out.flush()\n"
        'say(16, b\'{"sandbox":[],"version":2}\')\n'
    )
    return (sys.executable, "-c", head + script)


@contextmanager
def lying(script: str, *, timeout_s: float = 20.0) -> Iterator[MediaWorker]:
    with MediaWorker(command=dishonest_worker(script), timeout_s=timeout_s) as worker:
        yield worker
