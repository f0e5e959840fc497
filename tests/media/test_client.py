"""The client believes nothing, loses nothing, and is ready for the next file."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys

import pytest

from observer_app.core.errors import InputError, VerificationError
from observer_app.media.client import MediaWorker
from tests.media.making import Counting, corner_picture, examine, lying, photo, save, video

READ_ALL = "say(17, struct.pack('>QI', 0, 16)); "
HONEST = (
    '{"captured_at":null,"duration_ms":null,"height":1,"lat_e7":null,"lon_e7":null,'
    '"make":null,"model":null,"preview_height":1,"preview_width":1,"width":1}'
)


def test_the_process_stays_warm_between_files(worker: MediaWorker) -> None:
    examine(worker, photo())
    pid = worker.pid
    examine(worker, video())
    assert worker.pid == pid


def test_a_fresh_process_comes_after_so_many_files() -> None:
    small = save(corner_picture(), "PNG")
    with MediaWorker(jobs_per_process=2) as worker:
        examine(worker, small)
        first = worker.pid
        examine(worker, small)
        assert worker.pid is None
        examine(worker, small)
        assert worker.pid not in (None, first)


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_a_worker_killed_in_the_middle_costs_one_preview(worker: MediaWorker) -> None:
    class Fatal(io.BytesIO):
        reads = 0

        def read(self, size: int | None = -1, /) -> bytes:
            self.reads += 1
            if self.reads == 2:  # the first read looks at the type
                assert worker.pid is not None
                os.kill(worker.pid, signal.SIGKILL)
            return super().read(size)

    with pytest.raises(InputError) as refused:
        worker.examine(Fatal(photo()), size_bytes=len(photo()), name="x")
    assert refused.value.code == "media.unreadable"
    assert examine(worker, photo()).width == 1600


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_a_worker_killed_while_idle_costs_nothing(worker: MediaWorker) -> None:
    worker.start()
    assert worker.pid is not None
    pid = worker.pid
    os.kill(pid, signal.SIGKILL)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert examine(worker, photo()).width == 1600


def test_a_hung_worker_is_killed_and_the_file_called_unreadable() -> None:
    with lying("time.sleep(3600)", timeout_s=0.3) as worker:
        with pytest.raises(InputError) as refused:
            examine(worker, photo())
        assert refused.value.code == "media.unreadable"
        assert worker.pid is None


@pytest.mark.parametrize(
    "script",
    [
        "out.write(b'Segmentation fault\\n' * 50); out.flush(); time.sleep(60)",
        "say(17, struct.pack('>QI', 1 << 60, 16)); time.sleep(60)",
        "say(17, struct.pack('>QI', 0, 0)); time.sleep(60)",
        "say(17, struct.pack('>QI', 0, (1 << 18) + 1)); time.sleep(60)",
        "say(17, b'short'); time.sleep(60)",
        "say(18, b'{}'); time.sleep(60)",
        "say(19, bytes(3)); time.sleep(60)",
        f"say(18, b'{HONEST}'); say(19, bytes(6)); time.sleep(60)",
        f"say(18, b'{HONEST}'); say(18, b'{HONEST}'); time.sleep(60)",
        f"say(18, b'{HONEST}'); out.write(b'\\x13' + b'\\xff' * 4); out.flush(); time.sleep(60)",
        "sys.exit(3)",
        "import os; os.abort()",
    ],
    ids=[
        "prints", "range far outside", "empty range", "range too long", "short range",
        "empty findings", "pixels first", "more pixels than said", "findings twice",
        "four gigabytes", "exits", "aborts",
    ],
)  # fmt: skip
def test_a_dishonest_worker_is_found_out_and_killed(script: str) -> None:
    with lying(script) as worker:
        with pytest.raises(InputError) as refused:
            examine(worker, photo())
        assert refused.value.code == "media.unreadable"
        assert worker.pid is None


def test_a_worker_that_asks_forever_is_stopped() -> None:
    forever = (
        "block = struct.pack('>QI', 0, 1 << 18)\n"
        "while True:\n"
        "    say(17, block); sys.stdin.buffer.read(5 + (1 << 18))\n"
    )
    data = b"\xff\xd8\xff" + bytes(1 << 18)
    with lying("sys.stdin.buffer.read(5 + 45);" + forever) as worker:
        reader = Counting(data)
        with pytest.raises(InputError):
            worker.examine(reader, size_bytes=len(data), name="x")
        assert reader.taken <= (512 << 20) + (1 << 19)


def test_an_honest_answer_of_a_stand_in_is_taken() -> None:
    with lying(f"say(18, b'{HONEST}'); say(19, bytes(3)); time.sleep(60)") as worker:
        assert examine(worker, photo()).width == 1


@pytest.mark.parametrize(
    "command",
    [
        ("/nowhere/observer-worker",),
        (sys.executable, "-c", "pass"),
        (sys.executable, "-c", "print('hello')"),
    ],
)
def test_without_a_decoder_the_answer_is_unavailable(command: tuple[str, ...]) -> None:
    with MediaWorker(command=command) as worker:
        with pytest.raises(InputError) as refused:
            examine(worker, photo())
        assert refused.value.code == "media.unavailable"


def test_an_error_of_the_reader_comes_through_and_the_next_file_works(
    worker: MediaWorker,
) -> None:
    class Damaged(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() > 0 or (size or 0) > 4096:
                raise VerificationError("evidence.damaged")
            return super().read(size)

    with pytest.raises(VerificationError):
        worker.examine(Damaged(photo()), size_bytes=len(photo()), name="x")
    assert examine(worker, photo()).width == 1600


def test_a_large_video_is_never_read_whole(worker: MediaWorker) -> None:
    gigabyte = 1 << 30
    tail = gigabyte.to_bytes(4, "big") + b"free"

    class Gigabyte(Counting):
        """The video, then a box of a gigabyte of zeros that exists nowhere."""

        def read(self, size: int | None = -1, /) -> bytes:
            wanted = size or 0
            data = super().read(wanted)
            self.taken += wanted - len(data)
            filler = bytes(wanted - len(data))
            self.seek(self.tell() + len(filler))
            return data + filler

    reader = Gigabyte(video() + tail)
    examined = worker.examine(reader, size_bytes=len(video()) + gigabyte, name="x")
    assert examined.duration_ms == 2000
    assert reader.taken < 8 << 20


def test_content_that_is_no_media_needs_no_process() -> None:
    with MediaWorker() as worker:
        for data in (b"", b"hello", b"%PDF-1.7 ", b"\x00" * 64):
            with pytest.raises(InputError) as refused:
                examine(worker, data)
            assert refused.value.code == "media.unreadable"
        assert worker.pid is None


def test_a_closed_client_starts_nothing() -> None:
    worker = MediaWorker()
    worker.start()
    worker.close()
    worker.close()
    assert worker.pid is None
    with pytest.raises(InputError) as refused:
        examine(worker, photo())
    assert refused.value.code == "media.unavailable"


def test_the_worker_ends_when_its_client_is_gone() -> None:
    program = (
        "from observer_app.media.client import MediaWorker\n"
        "import os\n"
        "worker = MediaWorker(); worker.start(); print(worker.pid, flush=True); os._exit(0)\n"
    )
    # The worker holds no end of this pipe: it is closed once the client has gone, and
    # the worker's stdin with it.
    finished = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, timeout=60
    )
    pid = int(finished.stdout)
    for _ in range(1_000_000):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        if os.path.exists(f"/proc/{pid}/stat"):
            with open(f"/proc/{pid}/stat") as stat:
                if stat.read().split()[2] == "Z":
                    return
    pytest.fail("the worker outlived its client")
