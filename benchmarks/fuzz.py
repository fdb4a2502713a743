"""Fuzz all readers and `/v1/tag` with mutated documents: python benchmarks/fuzz.py [--help].

Each mutated document must give a report or a clear error (`DocumentError`, a problem of the
service) within 20 seconds of processor time and 1 GiB. The mutations are made from small seeds
(`fuzz_seeds.py`); a number and a seed of randomness make the same document again. Documents that
break the rule are written to a folder, one for each place of the program, and the exit code is 1.

Batches run in processes of their own, because a document may hang or crash its process. Formats
that LibreOffice reads are detected and refused, as on a machine without it: each start takes
seconds.
"""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Annotated

import typer

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.fuzz_batch import SECONDS, Outcome, make_document

_BATCH = 500
_HUNG = f"the process crashed, or took {SECONDS} s of processor time"


def main(
    mutations: Annotated[int, typer.Option(help="Documents in all.")] = 2000,
    seed: Annotated[int, typer.Option(help="Of the random mutations.")] = 0,
    processes: Annotated[int, typer.Option(help="Batches at a time.")] = 2,
    service: Annotated[float, typer.Option(help="The share of documents for /v1/tag.")] = 0.1,
    kept: Annotated[Path, typer.Option(help="The folder of documents that break the rule.")] = Path(
        "runs/fuzz"
    ),
) -> None:
    """Print the number of reports, errors and faults of each format."""
    sent = int(mutations * service)
    batches = [
        (target, start, min(_BATCH, end - start))
        for target, first, end in (("readers", 0, mutations - sent), ("service", 0, sent))
        for start in range(first, end, _BATCH)
    ]
    counts: dict[str, Counter[str]] = {}
    faults: dict[str, str] = {}
    peak = done = 0
    with ThreadPoolExecutor(processes) as pool:
        for outcomes in pool.map(lambda batch: list(_run(*batch, seed)), batches):
            for outcome in outcomes:
                counts.setdefault(outcome.format, Counter())[outcome.kind] += 1
                peak = max(peak, outcome.peak)
                if outcome.kind == "fault" and outcome.detail not in faults:
                    faults[outcome.detail] = _keep(outcome, seed, kept)
            done += len(outcomes)
            print(f"{done} of {mutations}, {len(faults)} places with faults", file=sys.stderr)
    _print(counts, faults, peak)
    raise typer.Exit(1 if faults else 0)


def _run(target: str, start: int, count: int, seed: int) -> Iterator[Outcome]:
    """Yield the outcomes of a batch; continue after a document that ended its process."""
    number = start
    while number < start + count:
        command = [sys.executable, "-m", "benchmarks.fuzz_batch", target]
        command += [str(number), str(start + count - number), str(seed)]
        ended = subprocess.run(
            command,
            capture_output=True,
            text=True,
            cwd=Path(__file__).parents[1],
            env={
                "PATH": "",
                "PYTHONPATH": ":".join(filter(None, sys.path)),
                "HOME": "/nonexistent",
            },
            check=False,
        )
        for line in ended.stdout.splitlines():
            yield Outcome(**json.loads(line))
            number += 1
        if number < start + count:
            trace = [line for line in ended.stderr.splitlines() if "/site-packages/" not in line]
            place = next((line.strip() for line in trace if line.startswith("  File")), "")
            last = ended.stderr.strip().splitlines()[-1:] or [""]
            detail = f"{_HUNG} ({ended.returncode}) {place or last[0]}"
            format = make_document(target, number, seed).format
            yield Outcome(target, number, format, "fault", detail, 0)
            number += 1


def _keep(outcome: Outcome, seed: int, folder: Path) -> str:
    """Write a document that breaks the rule; return the name of its file."""
    document = make_document(outcome.target, outcome.number, seed)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{outcome.target}-{seed}-{outcome.number}-{Path(document.name).name}"
    path.write_bytes(document.data)
    return str(path)


def _print(counts: dict[str, Counter[str]], faults: dict[str, str], peak: int) -> None:
    print("| format | documents | reports | errors | faults |\n|---|---|---|---|---|")
    for format, own in [*sorted(counts.items()), ("all", sum(counts.values(), Counter()))]:
        row = [own.total(), own["report"], own["error"], own["fault"]]
        print(f"| {format} | " + " | ".join(f"{count:,}" for count in row) + " |")
    print(f"\nPeak memory of a process: {peak >> 20} MiB")
    for detail, path in faults.items():
        print(f"- {detail}: {path}")


if __name__ == "__main__":
    typer.run(main)
