"""The triage of a crawl: recall, precision, calibration, memory, and speed.

`python -m benchmarks.triage` writes a WARC of 20,000 generated documents, of which 3 % are reports,
and tags it with `gongkai tag --only-reports --rules-only`. It compares the output with what was
generated. `--speed` compares the processor time of non-reports with that of tagging instead.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from benchmarks.crawl_pages import CrawledDocument, generate, other_pages, write_warc
from benchmarks.generated_reports import generate as generate_reports
from gongkai.document.doc import Doc
from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.pipeline import Tagger, to_report
from gongkai.inference.readers import read_bytes
from gongkai.inference.tagger_choice import TaggerChoice
from gongkai.models.triage.classifier import REPORT, triage_classifier

PAGES, REPORTS = 300, 40
PAGE_CHARACTERS = (200, 1500)


def main() -> None:
    """Run the measurement that the arguments select."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--speed", action="store_true")
    arguments = parser.parse_args()
    if arguments.speed:
        measure_speed(arguments.seed)
    else:
        measure_quality(arguments.documents, arguments.seed, arguments.workers)


def measure_quality(count: int, seed: int, workers: int) -> None:
    """Tag a crawl, and print recall, precision, calibration and the peak memory."""
    with TemporaryDirectory() as folder:
        crawl, out = Path(folder, "crawl.warc.gz"), Path(folder, "out")
        documents = write_warc(crawl, generate(count, seed))
        start = time.monotonic()
        command = ["tag", crawl, "-o", out, "--only-reports", "--rules-only"]
        command += ["--workers", str(workers)]
        done = subprocess.run(
            [sys.executable, "-m", "gongkai", *map(str, command)],
            check=False,
            capture_output=True,
            text=True,
        )
        seconds = time.monotonic() - start
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(done.stdout.splitlines()[-1] if done.returncode else "", done.stderr.strip())
        print(
            f"{count} documents, {workers} workers: {seconds:.0f} s, largest process {peak:.0f} MB"
        )
        print_quality(
            documents,
            {line["source"]["url"] for line in _lines(out, "reports*.jsonl")},
            {line["url"]: line for line in _lines(out, "non_reports*.jsonl")},
        )


def print_quality(
    documents: Mapping[str, CrawledDocument],
    reports: set[str],
    others: Mapping[str, dict[str, Any]],
) -> None:
    """Print recall and precision, the mistakes by their kinds, and the calibration.

    Args:
        documents: the generated ones, by their addresses.
        reports: the addresses of the tagged documents.
        others: the entries of the documents that were left out, by their addresses.
    """
    expected = {url for url, document in documents.items() if document.kind == REPORT}
    right = len(expected & reports)
    print(f"recall {right / len(expected):.4f} ({right} of {len(expected)} reports)")
    print(f"precision {right / max(len(reports), 1):.4f} ({right} of {len(reports)} tagged)")
    lost = documents.keys() - reports - others.keys()
    print(f"in no list (failures): {len(lost)} {Counter(documents[url].kind for url in lost)}")
    wrong = (expected & others.keys()) | (reports - expected)
    for kind, number in Counter(documents[url].kind for url in wrong).most_common():
        total = sum(document.kind == kind for document in documents.values())
        print(f"  wrong: {number} of {total}, {kind}")
    formats = Counter(documents[url].format for url in expected)
    print("reports by format:", ", ".join(f"{name} {n}" for name, n in formats.most_common()))
    confidences = np.array([entry["confidence"] for entry in others.values()])
    is_right = np.array([url not in expected for url in others])
    low = confidences < 0.8
    print(
        f"left out with a confidence below 0.8: {low.sum()}, of which right {is_right[low].sum()}; "
        f"mean confidence {confidences.mean():.3f}, right {is_right.mean():.4f}"
    )


def measure_speed(seed: int) -> None:
    """Print the processor time of a non-report and of tagging a report, and their ratio."""
    classify = triage_classifier().classify
    non_reports = {}
    for characters in PAGE_CHARACTERS:
        pages = list(other_pages(PAGES, seed, characters))
        sources = [source for page in pages for source in _sources(page)]
        classifying = _milliseconds(lambda s=sources: [classify(x.text) for x in s], PAGES)  # type: ignore[misc]
        reading = _milliseconds(lambda p=pages: [list(_sources(page)) for page in p], PAGES)  # type: ignore[misc]
        length = sum(len(source.text) for source in sources) / len(sources)
        non_reports[f"{length:.0f} characters"] = reading + classifying
        print(
            f"{PAGES} non-reports of {length:.0f} characters: reading {reading:.2f} ms, "
            f"classifier {classifying:.2f} ms"
        )
    reports = [Source.from_text(text) for text in generate_reports(REPORTS)]
    length = sum(len(source.text) for source in reports) / len(reports)
    for name, rules_only in (("rules", True), ("model", False)):
        tagger = TaggerChoice(rules_only=rules_only, threads=1).load()
        _tag(tagger, reports[:2])
        tagging = _milliseconds(partial(_tag, tagger, reports), REPORTS)
        ratios = ", ".join(f"{tagging / ms:.0f} x one of {n}" for n, ms in non_reports.items())
        print(
            f"{REPORTS} reports of {length:.0f} characters, tagged by {name}, without reading: "
            f"{tagging:.0f} ms; {ratios}"
        )


def _tag(tagger: Tagger, sources: list[Source]) -> None:
    for doc in tagger.pipe(map(Doc, sources)):
        to_report(doc)


def _sources(page: bytes) -> Iterator[Source]:
    for source in read_bytes(page, "page.html"):
        if not isinstance(source, DocumentError):
            yield source


def _milliseconds(work: Callable[[], object], count: int) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) / count * 1000


def _lines(folder: Path, pattern: str) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob(pattern)):
        with path.open(encoding="utf-8") as stream:
            yield from map(json.loads, stream)


if __name__ == "__main__":
    main()
