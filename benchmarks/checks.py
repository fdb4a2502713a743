"""Print how often checks fail falsely, and how many contradictions they find, in two builds.

    python benchmarks/checks.py OTHER

OTHER is a checkout of another version, for example one made by `git worktree add`. The documents
are files of all formats. First, of documents without a contradiction, the number of those with a
failed check of severity error: half are reports of the corpus, half invented reports with tables in
several layouts, some with blanks, torn labels and a row that is lost. Second, of invented reports
with one contradiction of each kind, the number of those in which a check of that kind fails.

The quantities are annotated, not predicted, so that the result is that of the checks; the texts and
the cells of the tables are read from the files. Version 0.1 has no severities: all its failures are
errors.
"""

import json
import random
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.builds import PROJECT, run_in
from benchmarks.contradictions import KINDS, invent, plant, table_blocks, write_prose
from gongkai.annotations.corpus import read_corpus
from tests.e2e.documents import MAKERS
from tests.inference.readers.documents import SampleBlock
from tests.inference.reports import marked

Document = tuple[str, bytes, list[dict[str, Any]]]
_GRIDS = ("md", "html", "page.html", "docx", "pdf")
_CONTEXT = 12
_CHILD = """
import json, sys
from pathlib import Path
try:  # version 0.1
    from annotations.report import Item, Quantity, Section
    from annotations.segments import segment
    from inference.checks import run_checks
    from inference.enumerations import enumerations
    from inference.readers import read
    from inference.record import state
    from inference.tables import read_tables
    def analyse(source):
        return source.text, read_tables(source)
    def compute(text, sections, quantities, tables):
        lists = enumerations(text, sections, quantities)
        return run_checks(text, tables, quantities, state(quantities, lists), lists)
except ModuleNotFoundError:
    from gongkai.document.doc import Doc
    from gongkai.document.report import Item, Quantity, Section
    from gongkai.document.segments import segment
    from gongkai.inference.indicators import compute_indicators
    from gongkai.inference.readers import read
    from gongkai.inference.tables import extract_tables
    def analyse(source):
        doc = Doc(source)
        return doc.text, extract_tables(doc.analysed)
    def compute(text, sections, quantities, tables):
        return compute_indicators(text, sections, quantities, tables)[1]
def place(text, marks):
    kept = [index for index, char in enumerate(text) if not char.isspace()]
    dense = "".join(text[index] for index in kept)
    found, position = [], 0
    for mark in marks:
        before, own, behind = mark.pop("context")
        at = dense.find(before + own + behind, max(position - len(before), 0))
        if at < 0:
            continue
        at += len(before)
        position = at + len(own)
        span = {"start": kept[at], "end": kept[position - 1] + 1}
        item = mark.pop("item")
        at = dense.rfind(item, max(at - 60, 0), at) if item else -1
        mark["item"] = None
        if at >= 0:
            mark["item"] = {"text": item, "start": kept[at], "end": kept[at + len(item) - 1] + 1}
        found.append(Quantity(**mark, **span, text=text[span["start"]:span["end"]]))
    return found
results = []
for name, marks in json.load(open(sys.argv[1], encoding="utf-8")):
    source, = read(Path(name))
    text, extraction = analyse(source)
    sections = [
        Section(label="other", start=s.start, end=s.end, score=1)
        for s in segment(text, extraction.ranges)
    ]
    checks = compute(text, sections, place(text, marks), list(extraction.tables))
    failed = [check for check in checks if check.status == "fail"]
    results.append([[c.rule, getattr(c, "severity", "error"), c.detail] for c in failed])
print(json.dumps(results))
"""


def main(
    other: Annotated[Path | None, typer.Argument(help="A checkout of the other version.")] = None,
    documents: Annotated[int, typer.Option(help="Documents of each of both results.")] = 300,
) -> None:
    """Print both results for this build and for the other one."""
    planted = max(documents // len(KINDS), 1)
    clean = list(without_contradiction(documents))
    kinds = [kind for kind in KINDS for _ in range(planted)]
    wrong = [with_contradiction(kind, seed) for seed, kind in enumerate(kinds)]
    builds = [build for build in (other and other.resolve(), PROJECT) if build]
    found = {build: _failures(build, clean + wrong) for build in builds}
    for build, failures in found.items():
        false = [rules for rules in map(errors, failures[: len(clean)]) if rules]
        typer.echo(f"{build.name}: {len(clean)} documents without a contradiction, ", nl=False)
        typer.echo(f"{len(false)} with a false error")
        for rules in false[:10]:
            typer.echo(f"  {rules[0]}")
    typer.echo(f"| contradiction | documents | {' | '.join(f'{b.name} found' for b in builds)} |")
    typer.echo("|---|---|" + "---|" * len(builds))
    for kind in [*KINDS, "all"]:
        numbers = [n for n, own in enumerate(kinds) if kind in (own, "all")]
        counts = [
            sum(_is_found(kinds[n], failures[len(clean) + n]) for n in numbers)
            for failures in found.values()
        ]
        typer.echo(f"| {kind} | {len(numbers)} | {' | '.join(map(str, counts))} |")


def errors(failures: Sequence[Sequence[str]]) -> list[str]:
    """Return the rules and figures of the failed checks of severity error."""
    return [f"{rule}: {detail}" for rule, severity, detail in failures if severity == "error"]


def _is_found(kind: str, failures: Sequence[Sequence[str]]) -> bool:
    return any(re.match(KINDS[kind], rule) for rule, _severity, _detail in failures)


def _failures(build: Path, documents: Sequence[Document]) -> list[list[list[str]]]:
    with tempfile.TemporaryDirectory() as folder:
        listed = []
        for number, (ending, content, marks) in enumerate(documents):
            path = Path(folder, f"{number}.{ending}")
            path.write_bytes(content)
            listed.append((str(path), marks))
        index = Path(folder, "documents.jsonx")
        index.write_text(json.dumps(listed), encoding="utf-8")
        found: list[list[list[str]]] = run_in(build, _CHILD, index)
    return found


def without_contradiction(count: int) -> Iterator[Document]:
    """Yield documents without a contradiction: of the corpus, and invented ones."""
    corpus = random.Random(0).sample(list(read_corpus()), count // 2)
    for number, document in enumerate(corpus):
        ending = [*MAKERS][number % len(MAKERS)]
        blocks = document.text.split("\n")
        marks = [
            _mark(
                document.text,
                (q.start, q.end),
                {"label": q.label, "value": q.value, "unit": q.unit, "qualifier": q.qualifier},
                document.text[q.item.start : q.item.end] if q.item else "",
            )
            for q in sorted(document.quantities, key=lambda q: q.start)
        ]
        yield ending, MAKERS[ending](blocks), marks
    for seed in range(count - count // 2):
        yield _invented(random.Random(f"agree {seed}"), seed, lose=True)


def with_contradiction(kind: str, seed: int) -> Document:
    """Return an invented document with one contradiction."""
    return _invented(random.Random(f"{kind} {seed}"), seed, kind=kind)


def _invented(rng: random.Random, seed: int, *, kind: str = "", lose: bool = False) -> Document:
    figures = invent(rng)
    if kind:
        plant(figures, kind, rng)
    prose, _sections, quantities = marked(write_prose(figures, rng))
    ending = [*MAKERS][seed % len(MAKERS)]
    grids = ending in _GRIDS
    tables = table_blocks(figures, rng, grids=grids, lose=lose)
    title = "临溪镇2022年政府信息公开工作年度报告"
    blocks: list[SampleBlock] = [title, *prose.rstrip("\n").split("\n"), *tables]
    marks = [
        _mark(
            prose,
            (q.start, q.end),
            {"label": q.label, "value": q.value, "unit": q.unit, "qualifier": q.qualifier},
            q.item.text if q.item else "",
        )
        for q in quantities
    ]
    return ending, MAKERS[ending](blocks), marks


def _mark(text: str, span: tuple[int, int], fields: dict[str, Any], item: str) -> dict[str, Any]:
    """Return a quantity without its place, with the characters around it to find it again."""
    start, end = span
    parts = (text[max(start - _CONTEXT, 0) : start], text[start:end], text[end : end + 4])
    context = ["".join(part.split()) for part in parts]
    own = {"section": "other", "score": 1, "origin": "rule", "item": "".join(item.split())}
    return fields | own | {"context": context}


if __name__ == "__main__":
    typer.run(main)
