"""Compare the panel with programs of pandas at growing sizes: python -m benchmarks.panel_scale

    python -m benchmarks.panel_scale                    # 10,000, 100,000 and 1,000,000 reports
    python -m benchmarks.panel_scale 10000 --programs ours,rows

Each report has 30 indicators. The programs of `panel_programs` run one after the other, each in a
process of its own, and their results are compared: the long and the wide panel, and the requests
that were not carried over. Printed are the seconds of the process and of its processor time, the
peak of the memory and the ratios. A program that needs more than the memory that is free when it
starts, less 2 GiB, is ended.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

import duckdb

from benchmarks.scale_reports import write_reports

SIZES = (10_000, 100_000, 1_000_000)
_UNIT = ("unit", "unit_id", "unit_name", "level")
_PROGRAMS = ("ours", "flat", "rows")
_GIB = 1024
_SPARED = 2 << 30


class Run(NamedTuple):
    """One run of a program.

    Attributes:
        seconds: from its start to its end.
        processor: seconds of processor time, of all threads.
        peak: of its memory, in MiB.
    """

    seconds: float
    processor: float
    peak: float


def run(program: str, source: Path, out: Path) -> Run | str:
    """Run a program in a process of its own; return why it failed if it did."""
    command = [sys.executable, "-m", "benchmarks.panel_programs", program, str(source), str(out)]
    limit = _free_memory() - _SPARED
    before, started = _processor_time(), time.perf_counter()
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (limit, limit)),
    )
    seconds, processor = time.perf_counter() - started, _processor_time() - before
    if done.returncode == 0:
        return Run(seconds, processor, float(done.stdout.split()[-1]))
    reason = (done.stderr.strip().splitlines() or [f"status {done.returncode}"])[-1]
    return f"failed with {limit / 2**30:.1f} GiB: {reason}"


def _free_memory() -> int:
    """Return the memory that new processes can use, in bytes."""
    lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    line = next(line for line in lines if line.startswith("MemAvailable"))
    return int(line.split()[1]) * 1024


def _processor_time() -> float:
    """Return the seconds of processor time of the processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def results(out: Path) -> list[tuple[Any, ...]]:
    """Return sums over the results of a program, which are equal for equal results."""
    connection = duckdb.connect()
    panel = connection.execute(
        """
        SELECT count(*), count(DISTINCT document_id), sum(value), sum(confidence)::DECIMAL(18, 3),
            sum(hash(document_id, indicator, value, origin, year::INT, start::INT,
                "end"::INT, cell))
        FROM read_parquet(?)
        """,
        [str(out / "panel.parquet")],
    ).fetchone()
    file = str(out / "panel_wide.parquet")
    described = connection.execute("DESCRIBE FROM read_parquet(?)", [file]).fetchall()
    columns = sorted({name for name, *_ in described} - {*_UNIT, "year"})
    row = "hash(year::INT, " + ", ".join(f'"{name}"::DOUBLE' for name in columns) + ")"
    wide = connection.execute(
        f"SELECT count(*), sum({row}) FROM read_parquet(?)", [file]
    ).fetchone()
    carried = connection.execute(
        "SELECT count(*) FROM read_parquet(?)", [str(out / "carried_over.parquet")]
    ).fetchone()
    assert panel is not None
    assert wide is not None
    assert carried is not None
    return [panel, wide, carried]


def main() -> None:
    """Print a row for each size and program."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sizes", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--programs", default=",".join(_PROGRAMS))
    parser.add_argument("--folder", type=Path, help="a folder on a disk with 12 GB of free space")
    arguments = parser.parse_args()
    programs = arguments.programs.split(",")
    print(f"load before: {os.getloadavg()[0]:.1f}; free memory: {_free_memory() / 2**30:.1f} GiB")
    print(
        "| reports | program | s | processor, s | peak, GiB | its time : ours "
        "| its processor time : ours | ours : its memory | result |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
            source = Path(folder, "tagged")
            write_reports(source, size)
            ours = run("ours", source, Path(folder, "ours"))
            assert isinstance(ours, Run), ours
            expected = results(Path(folder, "ours"))
            for name in programs:
                found = ours if name == "ours" else run(name, source, Path(folder, name))
                if isinstance(found, str):
                    print(f"| {size:,} | {name} |{' – |' * 6} {found} |", flush=True)
                    continue
                same = results(Path(folder, name)) == expected
                print(
                    f"| {size:,} | {name} | {found.seconds:.1f} | {found.processor:.1f} "
                    f"| {found.peak / _GIB:.2f} | {found.seconds / ours.seconds:.1f} "
                    f"| {found.processor / ours.processor:.1f} | {ours.peak / found.peak:.2f} "
                    f"| {'the same' if same else 'DIFFERENT'} |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
