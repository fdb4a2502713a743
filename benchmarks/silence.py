"""Print how many figures of degraded reports are lost or altered without a warning, in two builds.

    python benchmarks/silence.py OTHER

OTHER is a checkout of another version, for example one made by `git worktree add`. The documents
are paragraphs of the corpus with tables whose figures are known, as files of all formats, each
degraded in one of the ways that `benchmarks/degradations.py` lists. A figure that is read in the
plain text of the document is lost if it is read with this value neither in the degraded file nor
named in a warning. A figure that is not in the plain text, for example a hidden one, is counted if
it is read in the degraded file. Sections and quantities are those of the rules.
"""

import json
import random
import re
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Annotated

import typer

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.builds import PROJECT, run_in
from benchmarks.degradations import DEGRADATIONS
from gongkai.annotations.corpus import read_corpus
from tests.e2e.documents import as_text
from tests.inference.readers.documents import SampleBlock, SampleTable
from tests.inference.tables.damage import HEAD, HEADINGS, application_rows

_PARAGRAPHS = 10
_CHILD = """
import json, sys
from pathlib import Path
try:  # version 0.1
    from inference.pipeline import Tagger
    from inference.readers import read
    from models.rules.tagger import RuleTagger
except ModuleNotFoundError:
    from gongkai.inference.pipeline import Tagger
    from gongkai.inference.readers import read
    from gongkai.rules.tagger import RuleTagger
tagger = Tagger(RuleTagger())
results = []
for name in json.load(open(sys.argv[1])):
    values, warnings = [], []
    for source in read(Path(name)):
        if isinstance(source, Exception):
            warnings.append(str(source))
            continue
        try:
            report = tagger.tag(source)
        except Exception as error:  # of any class in another version: the file failed loudly
            warnings.append(str(error))
            continue
        values += [quantity.value for quantity in report.quantities]
        values += [c.value for t in report.tables for c in t.cells if c.value is not None]
        warnings += report.warnings
    results.append([values, warnings])
print(json.dumps(results))
"""
Result = tuple[list[float], list[str]]


def main(
    other: Annotated[Path | None, typer.Argument(help="A checkout of the other version.")] = None,
    documents: Annotated[int, typer.Option(help="Degraded documents.")] = 300,
) -> None:
    """Print the numbers of figures, and of those lost and added, for every degradation."""
    keys = [[*DEGRADATIONS][n % len(DEGRADATIONS)] for n in range(documents)]
    builds = [build for build in (other and other.resolve(), PROJECT) if build]
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, key in enumerate(keys):
            rng = random.Random(f"{number} {key}")
            blocks = make_report(rng, tables=key[1] != "pdf")
            for ending, content in (
                ("plain.txt", as_text(blocks)),
                (key[1], DEGRADATIONS[key](blocks, rng)),
            ):
                path = Path(folder, f"{number}.{ending}")
                path.write_bytes(content)
                names.append(str(path))
        index = Path(folder, "names")
        index.write_text(json.dumps(names))
        results = [run_in(build, _CHILD, index) for build in builds]
    typer.echo(f"| degradation | figures |{''.join(f' {b.name} lost | added |' for b in builds)}")
    typer.echo("|---|---|" + "---|---|" * len(builds))
    rows: dict[str, list[list[int]]] = defaultdict(list)
    for number, (name, ending) in enumerate(keys):
        row = [compare(found[2 * number], found[2 * number + 1]) for found in results]
        counts = [row[-1][0], *(count for one in row for count in one[1:])]
        for group in (f"{name} ({ending})", "all"):
            rows[group].append(counts)
    total = rows.pop("all")
    for group, counts_of_group in [*rows.items(), ("all", total)]:
        sums = [sum(column) for column in zip(*counts_of_group, strict=True)]
        typer.echo(f"| {group} | {' | '.join(map(str, sums))} |")


def make_report(rng: random.Random, *, tables: bool) -> list[SampleBlock]:
    """Return the paragraphs of a report of the corpus that have figures, and a statutory table."""
    paragraphs: list[str] = []
    while len(paragraphs) < _PARAGRAPHS // 2:
        document = rng.choice(_corpus())
        paragraphs = [line for line in document if re.search(r"\d[条件次篇期人个场项]", line)]
    blocks: list[SampleBlock] = ["临溪镇2022年政府信息公开工作年度报告", "一、总体情况"]
    blocks += paragraphs[:_PARAGRAPHS]
    if tables:
        rows = [[row.label, *row.printed] for row in application_rows(rng)]
        blocks += [HEADINGS["application"], SampleTable([HEAD, *rows])]
    return [*blocks, "五、存在的主要问题及改进情况", "栏目更新还不够及时。"]


_CORPUS: list[list[str]] = []


def _corpus() -> list[list[str]]:
    if not _CORPUS:
        _CORPUS.extend(document.text.split("\n") for document in read_corpus())
    return _CORPUS


def compare(clean: Result, degraded: Result) -> tuple[int, int, int]:
    """Return the numbers of figures, of those lost without a warning, and of those added."""
    before, after = (Counter(round(value, 6) for value in found[0]) for found in (clean, degraded))
    named = " ".join(degraded[1])
    lost = sum(count for value, count in (before - after).items() if not _is_named(value, named))
    return before.total(), lost, (after - before).total()


def _is_named(value: float, warnings: str) -> bool:
    text = str(int(value)) if value == int(value) else str(value)
    return (
        re.search(rf"(?<![\d.]){re.escape(text)}(?![\d.])", warnings.replace(",", "")) is not None
    )


if __name__ == "__main__":
    typer.run(main)
