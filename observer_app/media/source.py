"""The worker's view of the evidence: a seekable file whose blocks are asked for one by one."""

from __future__ import annotations

import io
from collections import OrderedDict
from typing import BinaryIO

from observer_app.media.protocol import BLOCK_BYTES, Kind, pack_range, read_frame, write_frame

_BLOCKS_KEPT = 16


class RangeSource(io.RawIOBase):
    """Read-only file of `size_bytes` over READ and DATA frames.

    Keeps the last 16 blocks (4 MiB): decoders jump between a table of contents and the
    pictures it names. Raises ProtocolError when the client stops answering.
    """

    def __init__(self, *, incoming: BinaryIO, outgoing: BinaryIO, size_bytes: int) -> None:
        super().__init__()
        self._incoming = incoming
        self._outgoing = outgoing
        self._size = size_bytes
        self._at = 0
        self._blocks: OrderedDict[int, bytes] = OrderedDict()

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position, bytes from the start."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Return the new position. Raises: ValueError before the start."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise ValueError("negative position")
        self._at = base + offset
        return self._at

    def read(self, size: int | None = -1) -> bytes:
        """Return up to `size` bytes, all that is left without one, nothing at the end."""
        left = max(0, self._size - self._at)
        wanted = left if size is None or size < 0 else min(size, left)
        parts = []
        while wanted:
            index, skip = divmod(self._at, BLOCK_BYTES)
            part = self._block(index)[skip : skip + wanted]
            parts.append(part)
            self._at += len(part)
            wanted -= len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def readall(self) -> bytes:
        """Return all that is left."""
        return self.read()

    def readinto(self, buffer: object) -> int:
        """Return how many bytes went into `buffer`."""
        view = memoryview(buffer)  # type: ignore[arg-type]  # io passes any writable buffer
        data = self.read(len(view))
        view[: len(data)] = data
        return len(data)

    def _block(self, index: int) -> bytes:
        if index in self._blocks:
            self._blocks.move_to_end(index)
            return self._blocks[index]
        offset = index * BLOCK_BYTES
        length = min(BLOCK_BYTES, self._size - offset)
        write_frame(self._outgoing, Kind.READ, pack_range(offset, length=length))
        _, data = read_frame(self._incoming, Kind.DATA)
        if len(data) != length:
            raise EOFError("the content is shorter than it was said to be")
        self._blocks[index] = data
        if len(self._blocks) > _BLOCKS_KEPT:
            self._blocks.popitem(last=False)
        return data
