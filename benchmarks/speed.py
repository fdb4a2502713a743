"""Print the speed of tagging next to that of the pipelines of transformers, and its costs.

    python benchmarks/speed.py                      all parts, about 45 minutes on two idle cores
    python benchmarks/speed.py --reports 40 --pipeline-reports 5 --only pipelines,network

Both sides use the same number of threads and the same texts; they alternate, and medians are
printed. Ours is measured twice: in one process with all threads, and like a batch of `gongkai tag`,
in worker processes with one thread each, which get four times as many texts.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import Annotated

import typer

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.costs import (
    cold_start,
    network_share,
    peak_memory,
    product_peaks,
    split_of_time,
    workers_rate,
)
from benchmarks.generated_reports import generate
from gongkai.document.source import Source
from gongkai.inference.garbage_collection import freeze_loaded_objects
from gongkai.inference.pipeline import Tagger
from gongkai.inference.writers.jsonl import json_line
from gongkai.models.model_tagger import load_model_tagger
from gongkai.rules.tagger import RuleTagger

PARTS = ("pipelines", "network", "start", "memory", "length", "workers")
LENGTHS = (1_000, 10_000, 50_000)
ROUNDS = 3


def main(
    reports: Annotated[int, typer.Option(help="Reports that ours tags.")] = 1_000,
    pipeline_reports: Annotated[
        int, typer.Option(help="Reports that the pipelines tag per round and setting.")
    ] = 24,
    threads: Annotated[int, typer.Option(help="Threads of both sides.")] = 2,
    only: Annotated[str, typer.Option(help="Parts, separated by commas.")] = ",".join(PARTS),
    many: Annotated[
        int, typer.Option(help="Reports of the second measurement of memory.")
    ] = 10_000,
) -> None:
    """Measure and print the chosen parts."""
    chosen = only.split(",")
    texts = list(generate(reports))
    print(f"{len(texts)} reports of {sum(map(len, texts)) / len(texts):,.0f} characters; ", end="")
    print(f"{threads} threads; load of the machine before: {os.getloadavg()[0]:.1f}")
    tagger = Tagger(RuleTagger(), load_model_tagger(threads=threads))
    freeze_loaded_objects()  # as the program does
    if "pipelines" in chosen:
        _pipelines(tagger, texts, pipeline_reports, threads)
    if "network" in chosen:
        _network(texts)
    if "start" in chosen:
        print(f"cold start to the first result: {median(cold_start() for _ in range(5)):.2f} s")
    if "memory" in chosen:
        few, lots = peak_memory(reports, threads), peak_memory(many, threads)
        print(f"peak memory of a process: {few:.0f} MB for {reports} reports, ", end="")
        print(f"{lots:.0f} MB for {many} ({lots / few - 1:+.1%})")
    if "length" in chosen:
        _length(tagger)
    if "workers" in chosen:
        _workers(texts)


def _pipelines(tagger: Tagger, texts: Sequence[str], count: int, threads: int) -> None:
    from benchmarks.pipelines import BATCHES, STRIDES, large_pipeline, same_pipeline  # noqa: PLC0415

    part = texts[:count]
    ours = _rate(partial(_tag, tagger, texts), texts)
    print(f"ours, {len(texts)} reports: {ours:.2f} reports/s")
    for name, make in (("same weights", same_pipeline), ("bert-base size", large_pipeline)):
        read = make(threads)
        settings = [(batch, stride) for batch in BATCHES for stride in STRIDES]
        few = part[: max(2, count // 6)]
        rates = {s: _rate(partial(read, few, *s), few) for s in settings}
        for (batch, stride), rate in rates.items():
            print(f"  {name}, batch {batch}, stride {stride}: {rate:.3f} reports/s")
        best = max(rates, key=rates.__getitem__)
        theirs, own, tagged = [], [], []
        with _written(texts[: 4 * count]) as folder:
            for _ in range(ROUNDS):
                theirs.append(_rate(partial(read, part, *best), part))
                fresh = Tagger(
                    RuleTagger(), load_model_tagger(threads=threads)
                )  # remembers no window
                own.append(_rate(partial(_tag, fresh, part), part))
                tagged.append(workers_rate(folder, threads))
        print(f"{name}, best setting {best}, {count} reports: {median(theirs):.3f} reports/s")
        for way, found in (("in one process", own), ("as a batch is tagged", tagged)):
            rate = median(found)
            print(f"  ours {way}: {rate:.2f}, {rate / median(theirs):.1f} times")


def _network(texts: Sequence[str]) -> None:
    share = network_share(texts[:60])
    print(f"inside the network: {share:.0%} of the processor time")
    rates = product_peaks()
    print(f"peak of a thread: {rates.single:.0f} GFLOP/s fp32, {rates.integers:.0f} GOP/s 8-bit")
    print(f"inside the network: {rates.network:.0f} GOP/s, {rates.network / rates.integers:.0%}")
    for kind, part in split_of_time():
        print(f"  {kind:24} {part:.1%}")


def _length(tagger: Tagger) -> None:
    costs: dict[int, list[float]] = {length: [] for length in LENGTHS}
    sets = {n: list(generate(max(2, 150_000 // n), n, tables=False)) for n in LENGTHS}
    for _ in range(ROUNDS):
        for length, texts in sets.items():
            seconds = len(texts) / _rate(partial(_tag, tagger, texts), texts)
            costs[length].append(seconds * 1_000 / sum(map(len, texts)))
    for length, seconds in costs.items():
        print(f"reports of {length:,} characters: {1_000 * median(seconds):.0f} ms per 1,000")
    middles = [median(seconds) for seconds in costs.values()]
    print(f"the most expensive over the cheapest: {max(middles) / min(middles) - 1:+.1%}")


def _workers(texts: Sequence[str]) -> None:
    rates: dict[int, list[float]] = {1: [], 2: []}
    with _written(texts[:200]) as folder:
        for _ in range(ROUNDS):
            for count, found in rates.items():
                found.append(workers_rate(folder, count))
    one, two = median(rates[1]), median(rates[2])
    print(f"processes of one thread: one {one:.2f} reports/s, two {two:.2f}: {two / one:.2f} times")


@contextmanager
def _written(texts: Sequence[str]) -> Iterator[Path]:
    """Yield a temporary folder with one file per text."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            Path(folder, f"{number:04}.txt").write_text(text, encoding="utf-8")
        yield Path(folder)


def _tag(tagger: Tagger, texts: Sequence[str]) -> None:
    for report in tagger.tag_all(map(Source.from_text, texts)):
        json_line(report)


def _rate(work: Callable[[], object], texts: Sequence[str]) -> float:
    started = time.perf_counter()
    work()
    return len(texts) / (time.perf_counter() - started)


if __name__ == "__main__":
    typer.run(main)
