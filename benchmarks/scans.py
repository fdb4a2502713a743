"""Measure the reading of scans beside the engine used plainly: python -m benchmarks.scans

For each degradation, on drawn reports with the three statutory tables (`scan_pages`):

- the share of the cells and of the figures that are right, after the rules of the tables,
- of the wrong figures, the share that a warning or a low score marks as doubtful,
- the same shares for the lines of text that `rapidocr` returns with its default settings, in
  its order, which is what a program has that uses the engine plainly,
- pages a second of both, in one thread each.
"""

import argparse
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

import numpy as np
import numpy.typing as npt

from benchmarks.scan_pages import (
    DEGRADATIONS,
    HARSHER,
    SampleReport,
    draw_pages,
    installed_fonts,
    sample_report,
)
from gongkai.document.report import TaggedReport
from gongkai.document.source import DOUBTFUL, Source
from gongkai.inference.ocr.documents import (
    align_tables,
    figure_warnings,
    place_figures,
    recognise_pages,
)
from gongkai.inference.pipeline import Tagger
from gongkai.inference.readers.blocks import assemble_text
from gongkai.inference.readers.pdf_layout import to_blocks
from gongkai.rules.tagger import RuleTagger

Pixels = npt.NDArray[np.uint8]
Read = Callable[[Sequence[Pixels]], Source]

_NUMBER = re.compile(r"\d+")


def read_scan(pictures: Sequence[Pixels]) -> Source:
    """Return the source of a scan as the readers make it."""
    pages = list(enumerate(recognise_pages(pictures, len(pictures)), 1))
    text, grids = assemble_text(to_blocks(align_tables([page.page for _, page in pages])))
    return Source(
        text=text,
        format="image",
        path=None,
        sha256="0" * 64,
        grids=grids,
        warnings=tuple(figure_warnings(pages)),
        recognised=place_figures(text, pages),
    )


def make_plain_reader() -> Read:
    """Return a function that reads a scan with the default pipeline of the engine."""
    from rapidocr import RapidOCR  # noqa: PLC0415

    engine = RapidOCR(
        params={
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "Global.log_level": "error",
        }
    )

    def read(pictures: Sequence[Pixels]) -> Source:
        lines = [line for picture in pictures for line in engine(picture).txts or ()]
        return Source.from_text("\n".join(lines))

    return read


def score(report: TaggedReport, sample: SampleReport, counts: Counter[str]) -> None:
    """Add the cells and figures of a report, and those that are right, to `counts`."""
    cells = {(table.kind, cell.id): cell for table in report.tables for cell in table.cells}
    named = " ".join(report.warnings)
    for (kind, name), value in sample.cells.items():
        cell = cells.get((kind, name))
        right = cell is not None and cell.value == value
        counts["cells"] += 1
        counts["right cells"] += right
        if value is not None:
            counts["figures"] += 1
            counts["right figures"] += right
        if right:
            continue
        counts["wrong"] += 1
        low = cell is not None and cell.score is not None and cell.score < DOUBTFUL
        counts["marked"] += low or name in named or name.rpartition(".")[0] in named
    wanted = _NUMBER.findall("\n".join(sample.prose))
    matcher = SequenceMatcher(None, wanted, _NUMBER.findall(report.text), autojunk=False)
    counts["figures"] += len(wanted)
    counts["right figures"] += sum(block.size for block in matcher.get_matching_blocks())


def measure(name: str, numbers: range, read: Read, tagger: Tagger) -> Counter[str]:
    """Return the counts of one degradation, and the milliseconds that reading took.

    Args:
        name: of the degradation.
        numbers: of the reports; each number gives another one.
        read: the reader.
        tagger: reads the tables.
    """
    counts: Counter[str] = Counter()
    fonts = installed_fonts()
    for index in numbers:
        rng = random.Random(f"{index}")
        sample = sample_report(rng)
        sizes = {"point": rng.choice([12, 14, 16]), "cell_point": rng.choice([9, 10, 10.5])}
        drawn = draw_pages(sample.blocks, fonts[index % len(fonts)], **sizes)
        pictures = [np.asarray((DEGRADATIONS | HARSHER)[name](page, rng)) for page in drawn]
        start = time.process_time()
        source = read(pictures)
        counts["ms"] += round(1000 * (time.process_time() - start))
        counts["pages"] += len(pictures)
        score(tagger.tag(source), sample, counts)
    return counts


def main() -> None:
    """Print a row for each degradation and reader."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=12)
    parser.add_argument("--first", type=int, default=0, help="the number of the first report")
    parser.add_argument("--plain", type=int, default=2, help="reports for the engine alone")
    parser.add_argument("names", nargs="*", default=list(DEGRADATIONS))
    arguments = parser.parse_args()
    tagger = Tagger(RuleTagger())
    readers = {"gongkai": (read_scan, arguments.reports)}
    if arguments.plain:
        readers["rapidocr lines"] = (make_plain_reader(), arguments.plain)
    total: Counter[str] = Counter()
    print(
        "| degradation | reader | cells right | figures right | wrong marked | pages/CPU second |"
    )
    print("|---|---|---|---|---|---|")
    for name in arguments.names:
        for reader, (read, count) in readers.items():
            numbers = range(arguments.first, arguments.first + count)
            counts = measure(name, numbers, read, tagger)
            print(_row(name, reader, counts), flush=True)
            if reader == "gongkai" and name in DEGRADATIONS and name != "clean":
                total += counts
    if total:
        print(_row("all degraded", "gongkai", total))


def _row(name: str, reader: str, counts: Counter[str]) -> str:
    marked = f"{counts['marked']} of {counts['wrong']}"
    return (
        f"| {name} | {reader} | {counts['right cells'] / counts['cells']:.2%} of {counts['cells']} "
        f"| {counts['right figures'] / counts['figures']:.2%} of {counts['figures']} | {marked} "
        f"| {1000 * counts['pages'] / max(counts['ms'], 1):.2f} |"
    )


if __name__ == "__main__":
    main()
