"""Tables with sums that are right, in layouts that separate labels from figures or lose heads."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from gongkai.document.source import Grid, Source
from gongkai.inference.tables import TableExtraction
from tests.inference.tables.forms import (
    APPLICANTS,
    DISPUTES,
    OTHER_NEW,
    OUTCOMES,
    RESULTS,
)
from tests.inference.tables.layouts import source

HEADINGS = {
    "application": "三、收到和处理政府信息公开申请情况",
    "dispute": "四、政府信息公开行政复议、行政诉讼情况",
}
HEAD = [
    "申请人情况",
    "自然人",
    "商业企业",
    "科研机构",
    "社会公益组织",
    "法律服务机构",
    "其他",
    "总计",
]
UNREADABLE = ["不适用", "暂无", "约3", "N/A", "*"]


@dataclass(slots=True)
class SampleRow:
    """A row: its id, its label, its true numbers, and what is printed in its cells."""

    id: str
    label: str
    numbers: list[int | None]
    printed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.printed = ["" if number is None else str(number) for number in self.numbers]

    @property
    def line(self) -> str:
        """The printed figures of the row, with spaces between them."""
        return " ".join(text for text in self.printed if text)


@dataclass(slots=True)
class DamagedTable:
    """A page with a table, and the true value of each of its cells that has a number."""

    kind: str
    rows: list[SampleRow]
    source: Source

    def truth(self) -> dict[str, int | None]:
        """Return the true values by cell id; a cell without a number is not in it."""
        columns = APPLICANTS if self.kind == "application" else RESULTS
        return {
            f"{row.id}.{column}": number
            for row in self.rows
            for column, number, text in zip(columns, row.numbers, row.printed, strict=True)
            if text not in UNREADABLE
        }


@dataclass(slots=True)
class Count:
    """How many cells of a table are right, wrong and missing, and figures nowhere mentioned."""

    right: int = 0
    wrong: int = 0
    missing: int = 0
    lost: int = 0

    def add(self, table: DamagedTable, extraction: TableExtraction) -> None:
        """Count the cells that were read from a table."""
        truth = table.truth()
        cells = [c for found in extraction.tables if found.kind == table.kind for c in found.cells]
        got = {cell.id: cell.value for cell in cells}
        self.right += sum(key in truth and truth[key] == value for key, value in got.items())
        self.wrong += sum(key not in truth or truth[key] != value for key, value in got.items())
        self.missing += sum(key not in got for key in truth)
        printed = Counter(text for row in table.rows for text in row.printed if text)
        named = Counter(cell.raw for cell in cells)
        for warning in extraction.warnings:
            named.update(part.strip("():,'") for part in warning.split())
            named.update(warning.partition(": the row ")[2].replace(":", " ").split())
        self.lost += (printed - named).total()


def application_rows(rng: random.Random) -> list[SampleRow]:
    """Return the rows of applications with random numbers that satisfy all sums."""
    outcomes = [
        (row, rng.choice(labels)) for _, rows in [*OUTCOMES, OTHER_NEW] for row, labels in rows
    ]
    people = {row: _applicants(rng) for row, _ in outcomes}
    total = [sum(column) for column in zip(*people.values(), strict=True)]
    carried_in, carried_out = ([rng.randrange(3), *[0] * 5] for _ in range(2))
    new = [a + c - b for a, b, c in zip(total, carried_in, carried_out, strict=True)]
    if min(new) < 0:
        carried_in, new = carried_out, total
    return [
        _row("new", "一、本年新收政府信息公开申请数量", new),
        _row("carried_in", "二、上年结转政府信息公开申请数量", carried_in),
        *(_row(row, label, people[row]) for row, label in outcomes),
        _row("total", "（七）总计", total),
        _row("carried_out", "四、结转下年度继续办理", carried_out),
    ]


def dispute_rows(rng: random.Random) -> list[SampleRow]:
    """Return the rows of disputes with random numbers that satisfy all sums."""
    return [_row(row, "", [rng.choice([0, 0, 1, 2, 14]) for _ in range(4)]) for row in DISPUTES]


def _applicants(rng: random.Random) -> list[int]:
    return [rng.choice([0, 0, 1, 3, 12]), rng.choice([0, 0, 0, 2]), 0, 0, 0, rng.choice([0, 0, 1])]


def _row(row: str, label: str, parts: Sequence[int]) -> SampleRow:
    return SampleRow(row, label, [*parts, sum(parts)])


def _bars(texts: Sequence[str]) -> str:
    return "| " + " | ".join(texts) + " |"


def _cut(label: str) -> tuple[str, str]:
    """Return the two parts of a label that is broken over two lines."""
    place = len(label) * 2 // 3
    return label[:place], label[place:]


def stacked_labels(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """The label of a later row is above the figures of an earlier one, in a Markdown table."""
    first, second = sorted(rng.sample(range(4, len(rows) - 3), 2))
    lines = []
    for number, row in enumerate(rows):
        if number == first:
            lines += [*_cut(row.label), *_cut(rows[second].label)]
        if number in (first, second):
            lines.append(_bars(row.printed))
        else:
            lines.append(_bars([row.label, *row.printed]))
    return lines


def labels_in_blocks(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """Some labels are together above their figures."""
    lines: list[str] = []
    number = 0
    while number < len(rows):
        size = rng.choice([1, 1, 1, 2, 3]) if 2 <= number < len(rows) - 4 else 1
        block = rows[number : number + size]
        if size == 1:
            lines.append(f"{block[0].label} {block[0].line}")
        else:
            lines += [row.label for row in block] + [row.line for row in block]
        number += size
    return lines


def labels_first(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """All labels are above all figures."""
    return [row.label for row in rows] + [row.line for row in rows]


def figures_above(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """The figures of each row are above its label."""
    return [text for row in rows for text in (row.line, row.label)]


def some_figures_above(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """The figures of some rows are above their label, the others beside it."""
    lines = []
    for number, row in enumerate(rows):
        if number % 5 == 3:
            lines += [row.line, row.label]
        else:
            lines.append(f"{row.label} {row.line}")
    return lines


def wrapped_behind(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """A long label continues on the line after its figures."""
    lines = []
    for row in rows:
        first, rest = _cut(row.label)
        whole = len(row.label) < 8 or "（" in row.label or rng.random() < 0.3
        lines += [f"{row.label} {row.line}"] if whole else [f"{first} {row.line}", rest]
    return lines


def wrapped_around(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """A long label is on the lines above and below its figures."""
    lines = []
    for row in rows:
        first, rest = _cut(row.label)
        whole = len(row.label) < 8 or "（" in row.label or rng.random() < 0.3
        lines += [f"{row.label} {row.line}"] if whole else [first, row.line, rest]
    return lines


def blank_rows(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """Rows without applications have a label and no figures."""
    for row in rows[2:-2]:
        if not any(row.numbers):
            row.numbers, row.printed = [None] * 7, [""] * 7
    return [f"{row.label} {row.line}".strip() for row in rows]


def blank_cells(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """A Markdown table with blank cells for zeros, and some blank totals."""
    for row in rows:
        row.numbers = [number or None for number in row.numbers]
        if rng.random() < 0.3:
            row.numbers[-1] = None
        row.printed = ["" if number is None else str(number) for number in row.numbers]
    head = [_bars(HEAD), "|" + "---|" * len(HEAD)]
    return [*head, *(_bars([row.label, *row.printed]) for row in rows)]


def odd_cells(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """A Markdown table with texts, circles, numerals and units in some cells."""
    for row in rows:
        for column, number in enumerate(row.numbers):
            chance = rng.random()
            if chance < 0.04:
                row.printed[column] = rng.choice(UNREADABLE)
            elif chance < 0.3 and number == 0:
                row.printed[column] = rng.choice(["〇", "○", "O", "无", "0笔"])
            elif chance < 0.4 and number is not None and 0 < number < 10:
                row.printed[column] = rng.choice(["〇一二三四五六七八九"[number], f"{number}件"])
    head = [_bars(HEAD), "|" + "---|" * len(HEAD)]
    return [*head, *(_bars([row.label, *row.printed]) for row in rows)]


def fused_figures(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """Some rows lost the spaces between their figures."""
    lines = []
    for row in rows:
        digits = max(len(text) for text in row.printed) == 1
        fused = digits and rng.random() < 0.4
        lines.append(row.label + ("".join(row.printed) if fused else f" {row.line}"))
    return lines


def _fifteen(rows: list[SampleRow], rng: random.Random) -> list[str]:
    texts = [text for row in rows for text in row.printed]
    return rng.choice([[" ".join(texts)], ["\t".join(texts)], [_bars(texts)], texts])


def no_heads(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """Fifteen figures directly under the heading."""
    return _fifteen(rows, rng)


def heads_in_pieces(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """Fifteen figures under heads that are broken, run together or incomplete."""
    heads = [
        ["行政复议行政诉讼"],
        ["行政复议 行政诉讼", "结果结果其他尚未", "维持纠正结果审结总计"],
        ["行政复议", "行政诉讼", "未经复议直接起诉复议后起诉", "总计总计"],
        ["| 结果 | 结果 | 其他 | 尚未 |", "|---|---|---|---|", "| 维持 | 纠正 | 结果 | 审结 |"],
    ]
    return [*rng.choice(heads), *_fifteen(rows, rng)]


def grid_odd_cells(rows: list[SampleRow], rng: random.Random) -> list[str]:
    """A grid of the format with texts, circles and numerals in some cells, and blank totals."""
    odd_cells(rows, rng)
    for row in rows:
        if rng.random() < 0.2:
            row.numbers[-1], row.printed[-1] = None, ""
    return ["\t".join(HEAD), *("\t".join([row.label, *row.printed]) for row in rows)]


Damage = Callable[[list[SampleRow], random.Random], list[str]]
APPLICATION_DAMAGES: dict[str, Damage] = {
    damage.__name__: damage
    for damage in (
        stacked_labels,
        labels_in_blocks,
        labels_first,
        figures_above,
        some_figures_above,
        wrapped_behind,
        wrapped_around,
        blank_rows,
        blank_cells,
        odd_cells,
        grid_odd_cells,
        fused_figures,
    )
}
DISPUTE_DAMAGES: dict[str, Damage] = {
    damage.__name__: damage for damage in (no_heads, heads_in_pieces)
}
DAMAGES = APPLICATION_DAMAGES | DISPUTE_DAMAGES


def damaged(name: str, rng: random.Random) -> DamagedTable:
    """Return a random table in a damaged layout."""
    kind = "application" if name in APPLICATION_DAMAGES else "dispute"
    rows = application_rows(rng) if kind == "application" else dispute_rows(rng)
    lines = DAMAGES[name](rows, rng)
    body, start = "\n".join(lines), len(HEADINGS[kind]) + 1
    grids = ()
    if name.startswith("grid"):
        cells = tuple(tuple(line.split("\t")) for line in lines)
        grids = (Grid(cells, start, start + len(body)),)
    page = f"{HEADINGS[kind]}\n{body}\n五、存在的主要问题及改进情况\n公开的内容还不够全面。\n"
    return DamagedTable(kind, rows, source(page, grids))
