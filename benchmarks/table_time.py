"""Print the processor time of tables and checks a report, beside another build of the program.

    python benchmarks/table_time.py OTHER

OTHER is a checkout of another version, for example one made by `git worktree add`. Both builds read
the tables of the same generated reports and check the same quantities, in processes of their own,
in turns. Every third report has tables, with sums that are right; the others are prose. The
quantities are those of the rule tagger. For every group of reports the least time of all rounds is
taken, so other load on the machine matters little.
"""

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.builds import PROJECT, run_in
from benchmarks.generated_reports import generate
from gongkai.inference.pipeline import Tagger
from gongkai.rules.tagger import RuleTagger

GROUP = 6
"""Reports that are timed together; each group has two with tables."""
PARTS = ("tables", "record and checks")
_QUANTITY = (
    *("label", "start", "end", "text", "value", "unit", "qualifier", "item"),
    *("section", "score", "origin"),
)
_CHILD = f"""
import json, sys, time
try:  # version 0.1
    from annotations.report import Quantity, Section
    from inference.checks import run_checks
    from inference.enumerations import enumerations
    from inference.pipeline import plain_source as make_source
    from inference.record import build_record, state
    from inference.tables import read_tables
    def compute_indicators(text, sections, quantities, tables):
        lists = enumerations(text, sections, quantities)
        statements = state(quantities, lists)
        record = build_record(tables, statements, lists)
        return record, run_checks(text, tables, quantities, statements, lists)
except ModuleNotFoundError:
    from gongkai.document.report import Quantity, Section
    from gongkai.document.source import Source
    from gongkai.inference.indicators import compute_indicators
    from gongkai.inference.tables import extract_tables as read_tables
    make_source = Source.from_text
reports = [
    (
        make_source(text),
        [Section.model_validate(section) for section in sections],
        [Quantity.model_validate(quantity) for quantity in quantities],
    )
    for text, sections, quantities in json.load(open(sys.argv[1], encoding="utf-8"))
]
times = []
for start in range(0, len(reports), {GROUP}):
    group = reports[start:start + {GROUP}]
    began = time.process_time()
    tables = [read_tables(source).tables for source, _, _ in group]
    between = time.process_time()
    for (source, sections, quantities), found in zip(group, tables):
        compute_indicators(source.text, sections, quantities, list(found))
    times.append((between - began, time.process_time() - between))
print(json.dumps(times[1:]))  # the first group loads the configuration
"""


def main(
    other: Annotated[Path, typer.Argument(help="A checkout of the other version.")],
    reports: Annotated[int, typer.Option(help="Reports that each side reads per round.")] = 96,
    rounds: Annotated[int, typer.Option(help="Rounds, in which both sides take turns.")] = 15,
) -> None:
    """Measure both builds and print their times and the ratio."""
    found: dict[Path, list[list[list[float]]]] = {other.resolve(): [], PROJECT: []}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "reports.json")
        path.write_text(json.dumps(_tagged(reports + GROUP)), encoding="utf-8")
        for _ in range(rounds):
            for build, times in found.items():
                times.append(run_in(build, _CHILD, path))
    columns = [_least(times) for times in found.values()]
    typer.echo(f"| ms a report | {' | '.join(build.name for build in found)} | ratio |")
    typer.echo("|---|---|---|---|")
    for part, first, second in zip((*PARTS, "both"), *columns, strict=True):
        values = f"{1000 * first / reports:.3f} | {1000 * second / reports:.3f}"
        typer.echo(f"| {part} | {values} | {second / first:.2f} |")


def _tagged(count: int) -> list[tuple[str, list[object], list[object]]]:
    """Return the text, the sections and the quantities of each report."""
    tagger = Tagger(RuleTagger())
    found: list[tuple[str, list[object], list[object]]] = []
    for text in generate(count):
        report = json.loads(tagger.tag_text(text).model_dump_json())
        quantities = [{key: q[key] for key in _QUANTITY} for q in report["quantities"]]
        found.append((report["text"], report["sections"], quantities))
    return found


def _least(rounds: Sequence[list[list[float]]]) -> list[float]:
    """Return the sums of the least times of every group: of each part, and of both."""
    parts = [
        sum(min(times[part] for times in group) for group in zip(*rounds, strict=True))
        for part in range(len(PARTS))
    ]
    return [*parts, sum(parts)]


if __name__ == "__main__":
    typer.run(main)
