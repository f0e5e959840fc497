"""What is known of an incident when its sheet is made: plain values, read from the notebook."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from observer_app.core.chain import Head
from observer_app.core.clock import Instant, write_time
from observer_app.core.fold import Current
from observer_app.core.kinds import ReviewStatus


@dataclass(frozen=True, slots=True)
class Piece:
    """A file that belongs to the incident. captured_at: as the camera wrote it, or "".

    is_here: its bytes are in this notebook. preview: a small JPEG, or b"".
    """

    entry: Current
    recorded: Instant
    is_here: bool
    captured_at: str = ""
    preview: bytes = b""


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What a coordinator concluded, who and when."""

    status: ReviewStatus
    note: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """The first bundle that holds the entry. sha256: "" if this notebook wrote it."""

    number: int
    at: datetime
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A coordinator's word, as a receipt has it, for all entries up to `seq`."""

    seq: int
    at: datetime


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """An incident with everything a sheet needs of it.

    election: the pack's id in the entry. station_name: what the author typed in, for a
    station that no list knows. head: of the author's device, as known at `printed`.
    fingerprint: of the author's key, or "". jumps_ms: of the device's clock, up to the entry.
    offset_min: of the stations' own time from UTC; None for an entry of another pack, whose
    stations' time is not known here.
    """

    current: Current
    election: str
    recorded: Instant
    commitment: str
    head: Head
    printed: Instant
    station_name: str = ""
    fingerprint: str = ""
    is_own: bool = True
    evidence: tuple[Piece, ...] = ()
    conclusion: Conclusion | None = None
    delivery: Delivery | None = None
    receipt: Receipt | None = None
    jumps_ms: tuple[int, ...] = ()
    retracted_at: datetime | None = None
    offset_min: int | None = None

    @property
    def is_stated(self) -> bool:
        """True if a person gave the incident's time; else it is from the device's clock."""
        at, begun = self.current.happened_at, str(self.current.payload.get("begun", ""))
        return at != self.recorded.wall and write_time(at) != begun

    @property
    def local(self) -> Instant:
        """When it was written, in the offset that the sheet's local times are in."""
        if self.offset_min is None:
            return self.recorded
        return replace(self.recorded, offset_min=self.offset_min)
