"""Print the throughput of Ray and of the local engine: python benchmarks/ray_throughput.py.

Both tag the same files with the same number of processes and write Parquet. Each engine tags a few
documents and then many. The difference of the two times is the time of tagging, without the start
of Ray and the loading of the model. The calls alternate, so that noise affects both engines.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

sys.path.insert(0, str(Path(__file__).parents[1]))

from gongkai.annotations.corpus import read_corpus

ENGINES = ("local", "ray")


@dataclass(frozen=True, slots=True)
class Throughput:
    """The median throughput of an engine.

    Attributes:
        tagging: documents per second without the start.
        lowest, highest: the range of `tagging` over the rounds.
        whole: documents per second of the larger call, including the start.
    """

    tagging: float
    lowest: float
    highest: float
    whole: float


def write_documents(directory: Path, count: int) -> None:
    """Write `count` files with the texts of the corpus, which are repeated if necessary."""
    texts = [document.text for document in read_corpus()]
    directory.mkdir(parents=True)
    for number in range(count):
        (directory / f"{number:06d}.txt").write_text(texts[number % len(texts)], "utf-8")


def measure(
    few: int, many: int, workers: int, rounds: int, options: Sequence[str] = ()
) -> dict[str, Throughput]:
    """Return the throughput of both engines.

    Args:
        few, many: the numbers of documents of the two calls.
        workers: the number of tagging processes.
        rounds: how often each engine makes both calls.
        options: further options of `gongkai tag`, such as `--rules-only`.
    """
    rates: dict[str, list[float]] = {engine: [] for engine in ENGINES}
    whole: dict[str, list[float]] = {engine: [] for engine in ENGINES}
    with tempfile.TemporaryDirectory(prefix="gongkai-") as folder:
        for count in (few, many):
            write_documents(Path(folder, f"{count}"), count)
        for number in range(rounds):
            for engine in ENGINES if number % 2 else ENGINES[::-1]:
                seconds = {
                    count: _tag(Path(folder), count, engine, workers, f"{number}", options)
                    for count in (few, many)
                }
                rates[engine].append((many - few) / (seconds[many] - seconds[few]))
                whole[engine].append(many / seconds[many])
    return {
        engine: Throughput(
            statistics.median(rates[engine]),
            min(rates[engine]),
            max(rates[engine]),
            statistics.median(whole[engine]),
        )
        for engine in ENGINES
    }


def _tag(
    folder: Path, count: int, engine: str, workers: int, name: str, options: Sequence[str]
) -> float:
    """Return the duration of a call in seconds."""
    output = folder / f"{engine}-{count}-{name}"
    command = [sys.executable, "-m", "gongkai", "tag", str(folder / f"{count}"), "-o", str(output)]
    command += ["--engine", engine, "--format", "parquet", "--workers", str(workers), *options]
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - start


def main(
    few: Annotated[int, typer.Option(help="Documents of the short call.")] = 200,
    many: Annotated[int, typer.Option(help="Documents of the long call.")] = 1200,
    workers: Annotated[int, typer.Option(help="Processes that tag, actors of Ray.")] = 2,
    rounds: Annotated[int, typer.Option(help="Times that each engine is called.")] = 3,
    rules_only: Annotated[bool, typer.Option("--rules-only")] = False,
) -> None:
    """Print the table."""
    found = measure(few, many, workers, rounds, ["--rules-only"] if rules_only else [])
    print(f"{few} and {many} documents, {workers} processes that tag, {rounds} rounds")
    print("| engine | documents/s tagging (lowest–highest) | documents/s with the start |")
    print("|---|---|---|")
    for engine, rate in found.items():
        spread = f"{rate.tagging:.1f} ({rate.lowest:.1f}–{rate.highest:.1f})"
        print(f"| {engine} | {spread} | {rate.whole:.1f} |")
    print(f"ray / local: {found['ray'].tagging / found['local'].tagging:.2f} (0.85 is wanted)")


if __name__ == "__main__":
    typer.run(main)
