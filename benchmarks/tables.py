"""Print the accuracy of table extraction by layout and kind: python benchmarks/tables.py [SEEDS].

Strict: the share of cells that are right, in tables with a lossless layout. Lenient: the share of
cells that are right in tables with a layout that loses blank cells, and the number of wrong ones.

Damaged: tables with correct sums, with labels apart from their figures, without heads, or with
cells that are no numbers. Lost figures are printed in the table and neither in a cell nor in a
warning.
"""

import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from gongkai.document.source import Source
from gongkai.inference.tables import extract_tables
from tests.inference.tables.damage import DAMAGES, Count, damaged
from tests.inference.tables.forms import FORMS, SampleForm
from tests.inference.tables.layouts import FAITHFUL, LOSSY, grid, place, source


def render(form: SampleForm, layout: str, rng: random.Random) -> Source:
    """Return a page with the table in this layout."""
    return grid(form, rng) if layout == "grid" else place(form, _TEXT[layout](form.rows, rng))


def count(kind: str, layout: str, blanks: bool, seeds: int) -> tuple[int, int, int]:
    """Return the numbers of all cells, of right cells, and of wrong cells."""
    total = right = wrong = 0
    for seed in range(seeds):
        rng = random.Random(f"{kind} {layout} {seed} {blanks}")
        form = FORMS[kind](rng, blanks)
        tables = extract_tables(render(form, layout, rng)).tables
        got = {cell.id: cell.value for t in tables if t.kind == kind for cell in t.cells}
        good = sum(key in form.truth and form.truth[key] == value for key, value in got.items())
        total, right = total + len(form.truth), right + good
        wrong += sum(not form.by_convention(key) for key in got if form.truth.get(key) != got[key])
    return total, right, wrong


def strict(kind: str, layout: str, seeds: int) -> str:
    """Return the share of right cells, over tables that the layout represents without loss."""
    counts = [
        count(kind, layout, blanks, seeds)
        for blanks in ((False,), (False, True))[layout not in LOSSY]
    ]
    return f"{sum(right for _, right, _ in counts) / sum(total for total, _, _ in counts):.4f}"


def lenient(kind: str, layout: str, seeds: int) -> str:
    """Return the share of right cells and the number of wrong ones; a dash for lossless layouts."""
    if layout not in LOSSY:
        return "–"
    total, right, wrong = count(kind, layout, True, seeds)
    return f"{right / total:.2f}, {wrong} wrong"


def print_damaged(seeds: int) -> None:
    """Print the number of right, wrong and missing cells and of lost figures by damage."""
    print("| damage | right | wrong | missing | lost figures |")
    print("|---|---|---|---|---|")
    whole = Count()
    for name in DAMAGES:
        count = Count()
        for seed in range(seeds):
            table = damaged(name, random.Random(f"{name} {seed}"))
            extraction = extract_tables(table.source)
            count.add(table, extraction)
            whole.add(table, extraction)
        print_count(name, count)
    print_count("all", whole)


def print_count(name: str, count: Count) -> None:
    """Print one row of the table of damages."""
    total = count.right + count.missing + count.wrong
    share = f"{count.right} ({count.right / total:.4f})"
    print(f"| {name} | {share} | {count.wrong} | {count.missing} | {count.lost} |")


def main(seeds: int) -> None:
    """Print the tables of results, and the duration for long texts."""
    print_damaged(seeds)
    print("| layout |", " | ".join(f"{kind} strict | lenient" for kind in FORMS), "|")
    print("|---|" + "---|---|" * len(FORMS))
    for layout in ["grid", *_TEXT]:
        row = [f"{strict(kind, layout, seeds)} | {lenient(kind, layout, seeds)}" for kind in FORMS]
        print(f"| {layout} |", " | ".join(row), "|")
    rng = random.Random(0)
    page = place(
        made := FORMS["application"](rng, True), FAITHFUL["cell_lines"](made.rows, rng)
    ).text
    prose = "全镇公开工作由办公室负责，各村按月报送，年内公开信息一百二十条，其他事项照旧办理。\n"
    for name, text in [("prose", prose * 25000), ("prose and tables", (page + prose * 400) * 60)]:
        started = time.perf_counter()
        extract_tables(source(text[:1_000_000]))
        seconds = time.perf_counter() - started
        print(f"{name}: {min(len(text), 1_000_000):,} characters in {seconds:.2f} s")


_TEXT = FAITHFUL | LOSSY

if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
