"""`make bench`: the program beside its peers on this machine, into build/bench.json.

Every pair runs in turn, ours and the peer's, and the medians are compared: these machines
are noisy, and only a ratio from the same minutes says anything.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. ratio: ours / peer; for times and memory less is better."""

    name: str
    ours: float
    peer: float
    unit: str
    ratio: float
    peer_name: str


class Bench:
    """A scratch folder, and the rows measured in it."""

    def __init__(self, scratch: Path, *, video_mib: int, runs: int) -> None:
        self.scratch = scratch
        self.runs = runs
        self.rows: list[Row] = []
        self.video = scratch / "video.mp4"
        self.small = scratch / "small.mp4"
        _write_random(self.video, video_mib)
        _write_random(self.small, max(1, video_mib // 8))

    def job(self, name: str, folder: Path, *arguments: str) -> dict[str, float]:
        """Run one job in its own process; return what it measured."""
        command = [sys.executable, "-m", "tests.bench.jobs", name, str(folder), *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{name}: {done.stderr}")
        return dict(json.loads(done.stdout.splitlines()[-1]))

    def shell(self, script: str) -> float:
        """Run a shell script in the scratch folder; return its seconds."""
        started = time.perf_counter()
        subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=self.scratch, check=True)
        return time.perf_counter() - started

    def add(self, name: str, *, ours: float, peer: float, unit: str, peer_name: str) -> None:
        """Keep a row and show it."""
        ratio = ours / peer if peer else 0.0
        row = Row(name, round(ours, 4), round(peer, 4), unit, round(ratio, 3), peer_name)
        self.rows.append(row)
        print(f"{name:44} {ours:10.3f} {peer:10.3f} {unit:4} x{ratio:6.2f}  {peer_name}")

    def fresh(self) -> Path:
        """Return a folder with an enrolled observer's and a coordinator's notebook."""
        folder = self.scratch / "notebooks"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        self.job("make", folder)
        return folder


def _write_random(path: Path, mib: int) -> None:
    with path.open("wb") as target:
        for _ in range(mib):
            target.write(os.urandom(MIB))
        target.flush()
        os.fsync(target.fileno())


def _median(values: list[float]) -> float:
    return statistics.median(values)


def bench_taps(bench: Bench) -> None:
    """One tap made durable, beside the same insert in plain SQLite and the disk's floor."""
    folder = bench.fresh()
    ours, peer, floor = [], [], []
    for _ in range(bench.runs):
        ours.append(bench.job("taps", folder))
        peer.append(bench.job("plain-inserts", folder))
        floor.append(bench.job("syncs", folder))
    for name in ("p50_ms", "p99_ms"):
        mine, theirs, least = (_median([r[name] for r in rows]) for rows in (ours, peer, floor))
        label = f"tap made durable, {name[:3]}"
        bench.add(
            label, ours=mine, peer=theirs, unit="ms", peer_name="plain SQLite, same durability"
        )
        bench.add(
            f"{label}, floor", ours=mine, peer=least, unit="ms", peer_name="4 KiB and fdatasync"
        )


def bench_intake(bench: Bench) -> None:
    """A video taken in, beside sha256sum then age, and beside a copy."""
    age_key = bench.scratch / "peer.agekey"
    age_key.unlink(missing_ok=True)
    bench.shell(f"age-keygen -o {age_key} 2>/dev/null")
    recipient = subprocess.run(
        ["age-keygen", "-y", str(age_key)], capture_output=True, text=True, check=True
    ).stdout.strip()
    ours, tools, copies, peaks = [], [], [], []
    for _ in range(bench.runs):
        found = bench.job("intake", bench.fresh(), str(bench.video))
        ours.append(found["seconds"])
        peaks.append(found["peak_mib"])
        tools.append(
            bench.shell(
                f"sha256sum video.mp4 >/dev/null; age -e -r {recipient} -o peer.age video.mp4;"
                " sync peer.age; rm peer.age"
            )
        )
        copies.append(bench.shell("cp video.mp4 copy.mp4; sync copy.mp4; rm copy.mp4"))
    label = f"take in {bench.video.stat().st_size // MIB} MiB"
    mine = _median(ours)
    bench.add(label, ours=mine, peer=_median(tools), unit="s", peer_name="sha256sum, then age -e")
    bench.add(f"{label}, floor", ours=mine, peer=_median(copies), unit="s", peer_name="cp and sync")
    small = bench.job("intake", bench.fresh(), str(bench.small))["peak_mib"]
    bench.add(
        "memory taking in, file 8 times as large",
        ours=_median(peaks),
        peer=small,
        unit="MiB",
        peer_name="the small file",
    )


def bench_bundles(bench: Bench) -> None:
    """Export and import+verify, beside tar and age."""
    folder = bench.fresh()
    bench.job("intake", folder, str(bench.video))
    recipient = (folder / "keys" / "recipients.txt").read_text("ascii").split()[0]
    key = folder / "keys" / "coordinator.agekey"
    bundle = bench.scratch / "bundle.tar.age"
    kept = bench.scratch / "coordinator-before"
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(folder / "coordinator", kept)
    exports, packs, imports, unpacks, peaks = [], [], [], [], {"out": [0.0], "in": [0.0]}
    for _ in range(bench.runs):
        found = bench.job("export", folder, str(bundle))
        exports.append(found["seconds"])
        peaks["out"].append(found["peak_mib"])
        packs.append(
            bench.shell(f"tar -c video.mp4 | age -e -r {recipient} -o peer.age; sync peer.age")
        )
        shutil.rmtree(folder / "coordinator")
        shutil.copytree(kept, folder / "coordinator")
        found = bench.job("import", folder, str(bundle))
        imports.append(found["seconds"])
        peaks["in"].append(found["peak_mib"])
        bench.shell("sha256sum video.mp4 > peer.sha256")
        unpacks.append(
            bench.shell(
                f"mkdir -p peer; age -d -i {key} peer.age | tar -x -C peer; cd peer;"
                " sha256sum -c --quiet ../peer.sha256; sync video.mp4; cd ..; rm -r peer peer.age"
            )
        )
    size = bench.video.stat().st_size // MIB
    bench.add(
        f"export {size} MiB, read back", ours=_median(exports), peer=_median(packs), unit="s",
        peer_name="tar | age, not read back",
    )  # fmt: skip
    bench.add(
        f"import and verify {size} MiB", ours=_median(imports), peer=_median(unpacks), unit="s",
        peer_name="age -d | tar -x, sha256sum -c",
    )  # fmt: skip
    small = bench.fresh()
    bench.job("intake", small, str(bench.small))
    bundle.unlink()
    out_small = bench.job("export", small, str(bundle))["peak_mib"]
    in_small = bench.job("import", small, str(bundle))["peak_mib"]
    for label, big, little in (
        ("memory exporting", max(peaks["out"]), out_small),
        ("memory importing", max(peaks["in"]), in_small),
    ):
        bench.add(
            f"{label}, file 8 times as large", ours=big, peer=little, unit="MiB",
            peer_name="the small file",
        )  # fmt: skip


def bench_start(bench: Bench) -> None:
    """From the start of the process to the first painted window, beside a bare window.

    Compiled modules are kept, as they are in an installed program.
    """
    ours: list[float] = []
    peer: list[float] = []
    notebook = bench.scratch / "locked"
    notebook.mkdir(exist_ok=True)
    (notebook / "keys.json").write_text("{}", "ascii")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(bench.scratch / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    commands = {
        name: [sys.executable, "-m", "tests.bench.windows", name, str(notebook)]
        for name in ("unlock", "bare")
    }
    for turn in range(bench.runs * 5 + 1):
        for name, seconds in (("unlock", ours), ("bare", peer)):
            started = time.perf_counter()
            subprocess.run(commands[name], cwd=ROOT, env=environment, check=True)
            # The first turn compiles.
            if turn:
                seconds.append(time.perf_counter() - started)
    bench.add(
        "start to the unlock window", ours=_median(ours), peer=_median(peer), unit="s",
        peer_name="a bare PySide6 window",
    )  # fmt: skip


def bench_pages(bench: Bench) -> None:
    """Turning to each page on a day of 2,000 entries, beside a bare stack of tables."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.switching", str(bench.fresh())],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"pages: {done.stderr}")
    found = json.loads(done.stdout)
    ours, peer = found["ours"], found["peer"]
    after = {name: times for name, times in ours.items() if name.endswith("+")}
    for name, times in ours.items():
        label = f"{name.rstrip('+')}, after an entry" if name in after else name
        bench.add(
            f"page {label}, p50", ours=_median(times), peer=_median(peer), unit="ms",
            peer_name="bare QStackedWidget, 2,000 rows",
        )  # fmt: skip
    for label, times in (
        ("page switch, slowest", [t for n, ts in ours.items() if n not in after for t in ts]),
        ("page switch after an entry, slowest", [t for ts in after.values() for t in ts]),
    ):
        bench.add(
            label, ours=max(times), peer=max(peer), unit="ms", peer_name="bare QStackedWidget"
        )


def bench_sheets(bench: Bench) -> None:
    """Incident sheets, beside one-line pages of the same typesetter."""
    folder = bench.fresh()
    count = 40
    ours, peer = [], []
    for _ in range(bench.runs):
        ours.append(bench.job("sheets", folder, str(count))["seconds"])
        peer.append(bench.job("plain-pages", folder, str(count))["seconds"])
    bench.add(
        "incident sheets a second (more is better)", ours=count / _median(ours),
        peer=count / _median(peer), unit="1/s", peer_name="pages of one line, typst",
    )  # fmt: skip


PARTS: dict[str, Callable[[Bench], None]] = {
    "taps": bench_taps,
    "intake": bench_intake,
    "bundles": bench_bundles,
    "start": bench_start,
    "pages": bench_pages,
    "sheets": bench_sheets,
}


def main() -> None:
    """Measure, print the table, write build/bench.json."""
    parser = argparse.ArgumentParser(prog="tests.bench", description=__doc__)
    parser.add_argument("--only", choices=sorted(PARTS), action="append")
    parser.add_argument("--mib", type=int, default=1024, help="size of the video")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench.json")
    chosen = parser.parse_args()
    scratch = ROOT / "build" / "bench"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    try:
        bench = Bench(scratch, video_mib=chosen.mib, runs=chosen.runs)
        print(f"{'':44} {'ours':>10} {'peer':>10}")
        for name in chosen.only or PARTS:
            PARTS[name](bench)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    rows = [asdict(row) for row in bench.rows]
    chosen.out.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")
    print(f"written: {chosen.out}")


if __name__ == "__main__":
    main()
