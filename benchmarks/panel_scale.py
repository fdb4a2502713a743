"""Compare the panel with programs of pandas at growing sizes: python -m benchmarks.panel_scale

    python -m benchmarks.panel_scale                    # 10,000, 100,000 and 1,000,000 reports
    python -m benchmarks.panel_scale 10000 --programs ours,rows

Each report has 30 indicators. The programs of `panel_programs` run one after the other, each in a
process of its own, and their results are compared: the long and the wide panel, and the requests
that were not carried over. Printed are seconds, the peak of the memory (VmHWM) and the ratios.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import duckdb

from benchmarks.scale_reports import write_reports

SIZES = (10_000, 100_000, 1_000_000)
_UNIT = ("unit", "unit_id", "unit_name", "level")
_PROGRAMS = ("ours", "flat", "rows")
_GIB = 1024


class Run(NamedTuple):
    """One run of a program: its time in seconds and its peak of memory in MiB."""

    seconds: float
    peak: float


def run(program: str, source: Path, out: Path) -> Run | None:
    """Run a program in a process of its own; None if it was killed for want of memory."""
    command = [sys.executable, "-m", "benchmarks.panel_programs", program, str(source), str(out)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        return None
    seconds, peak = done.stdout.split()[-2:]
    return Run(float(seconds), float(peak))


def results(out: Path) -> list[tuple[object, ...]]:
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
    print(f"load before: {os.getloadavg()[0]:.1f}")
    print("| reports | program | s | peak, GiB | its time : ours | ours : its memory | result |")
    print("|---|---|---|---|---|---|---|")
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
            source = Path(folder, "tagged")
            write_reports(source, size)
            runs = {name: run(name, source, Path(folder, name)) for name in programs}
            ours = runs["ours"]
            assert ours is not None
            expected = results(Path(folder, "ours"))
            for name, found in runs.items():
                if found is None:
                    print(f"| {size:,} | {name} | – | – | – | – | not enough memory |", flush=True)
                    continue
                same = results(Path(folder, name)) == expected
                print(
                    f"| {size:,} | {name} | {found.seconds:.1f} | {found.peak / _GIB:.2f} "
                    f"| {found.seconds / ours.seconds:.1f} | {ours.peak / found.peak:.2f} "
                    f"| {'the same' if same else 'DIFFERENT'} |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
