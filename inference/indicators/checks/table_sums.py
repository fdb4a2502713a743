"""Checks of the statutory tables: sums over rows and columns, and signs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from gongkai.document.messages import Language, format_in_languages
from gongkai.document.messages import mark as _
from gongkai.document.report import Cell, Check, Figure, Number, Table
from gongkai.document.table_names import split_cell_id
from gongkai.inference.indicators.checks.results import (
    Field,
    Status,
    figure_of_cell,
    join_names,
    make_check,
    name_of_column,
    row_name,
    show_number,
    table_name,
)
from gongkai.inference.indicators.config import Name, Relation, indicator_config

_IN_COLUMN = _("{table}: {left} = {right} (column {place}): {numbers}")
_IN_ROW = _("{table}: {left} = {right} (row {place}): {numbers}")
_NOT_READ = _("{table}: {left} = {right} ({place}). Not checked: not read: {missing}")
_BLANK = _("{table}: {left} = {right} ({place}). Not checked: blank")
_NUMBERS = "{numbers}"
_NEGATIVE = _("{table}: {row}, {column}: {number} is negative")


@dataclass(frozen=True, slots=True)
class _TableCells:
    """A table with its cells by id, its row and column ids, and the figures made of its cells."""

    table: Table
    cells: Mapping[str, Cell]
    rows: Sequence[str]
    columns: Sequence[str]
    figures: dict[str, Figure] = field(default_factory=dict)

    @classmethod
    def of(cls, table: Table) -> "_TableCells":
        """Return the cells of a table."""
        cells = {cell.id: cell for cell in table.cells}
        positions = [split_cell_id(cell_id) for cell_id in cells]
        rows = dict.fromkeys(row for row, _column in positions)
        columns = dict.fromkeys(column for _row, column in positions)
        return cls(table, cells, tuple(rows), tuple(columns))

    def figure(self, cell: Cell) -> Figure:
        """Return a cell as a figure; several checks share it."""
        figure = self.figures.get(cell.id)
        if figure is None:
            figure = self.figures[cell.id] = figure_of_cell(self.table, cell)
        return figure


@dataclass(frozen=True, slots=True, eq=False)
class _Formula:
    """A relation with the right side of one form: its text in ids, and the fields of messages.

    A formula equals only itself, so that it is hashable.
    """

    relation: Relation
    right: tuple[str, ...]
    rule: str
    fields: Mapping[str, Field]

    @property
    def sides(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The rows or columns of both sides."""
        return self.relation.left, self.right


def check_tables(tables: Sequence[Table]) -> Iterator[Check]:
    """Yield one check for every relation of every table and every column or row it applies to.

    A cell that the form prints blank counts as 0 in a sum and is reported as blank. A check is
    skipped if a cell of the form was not read, or if the cells of a side are all blank.
    """
    for table in tables:
        cells = _TableCells.of(table)
        for relation in indicator_config().relations:
            if relation.table == table.kind:
                yield from _check_relation(relation, cells)
        yield from _check_signs(table)


def _check_relation(relation: Relation, read: _TableCells) -> Iterator[Check]:
    across, summed = read.columns, read.rows
    if relation.over == "rows":
        across, summed = summed, across
    right = max(relation.right, key=lambda parts: sum(part in summed for part in parts))
    parts = [*relation.left, *right]
    missing = [part for part in parts if part not in summed]
    if len(missing) == len(parts) or (
        # the rows of this form vary: without any part, it has no parts
        relation.table == "indicator_form" and all(part in missing for part in right)
    ):
        return
    formula = _formula(relation, right)
    if missing:
        yield _skip_missing(formula, missing)
        return
    for name in across:
        left, right_ids = _cell_ids(formula, name)
        if not read.cells.keys().isdisjoint((*left, *right_ids)):
            yield _check_cells(formula, name, (left, right_ids), read)


@cache
def _formula(relation: Relation, right: tuple[str, ...]) -> _Formula:
    shown = right if len(right) <= 6 else [*right[:2], "…"]
    fields: dict[str, Field] = {
        "table": table_name(relation.table),
        "left": join_names([_part_name(relation, part) for part in relation.left]),
        "right": relation.right_name or join_names([_part_name(relation, p) for p in right]),
    }
    rule = f"{relation.table}: {' + '.join(relation.left)} = {' + '.join(shown)}"
    return _Formula(relation, right, rule, fields)


@lru_cache(maxsize=1024)
def _cell_ids(formula: _Formula, name: str) -> tuple[tuple[str, ...], ...]:
    """Return the ids of the cells of both sides in a column, or in a row."""
    if formula.relation.over == "columns":
        return tuple(tuple(f"{part}.{name}" for part in side) for side in formula.sides)
    return tuple(tuple(f"{name}.{part}" for part in side) for side in formula.sides)


@lru_cache(maxsize=1024)
def _sentences(formula: _Formula, name: str, template: str) -> Mapping[Language, str]:
    """Return the message about a column or a row, in every language, without its numbers."""
    place = _place_name(formula.relation, name)
    return format_in_languages(template, {**formula.fields, "place": place, "numbers": _NUMBERS})


def _skip_missing(formula: _Formula, missing: list[str]) -> Check:
    """Return the skipped check of a relation of which whole rows or columns were not read."""
    relation = formula.relation
    names = join_names([_part_name(relation, part) for part in missing], ", ")
    every: Name = (
        {"zh": "各列", "en": "every column"}
        if relation.over == "columns"
        else {"zh": "各行", "en": "every row"}
    )
    return make_check(
        relation.id,
        "skipped",
        rule=formula.rule,
        detail=f"not read: {', '.join(missing)}",
        message=(_NOT_READ, {**formula.fields, "place": every, "missing": names}),
        evidence=[],
    )


def _check_cells(
    formula: _Formula, name: str, sides: Sequence[Sequence[str]], read: _TableCells
) -> Check:
    relation, cells = formula.relation, read.cells
    missing = [cell_id for side in sides for cell_id in side if cell_id not in cells]
    if missing:
        return _skip_cells(formula, name, missing)
    found = [[cells[cell_id] for cell_id in side] for side in sides]
    left, right = (tuple([cell.value for cell in side]) for side in found)
    status, detail, message = _compare(formula, name, left, right)
    evidence: list[Figure] = []
    if status != "skipped":
        evidence = [read.figure(cell) for side in found for cell in side if cell.value != 0]
    rule = f"{formula.rule} [{name}]"
    return make_check(relation.id, status, rule, detail, message, evidence)


def _skip_cells(formula: _Formula, name: str, missing: Sequence[str]) -> Check:
    """Return the skipped check of a column or a row of which cells were not read."""
    names = join_names([_cell_name(formula.relation.table, c) for c in missing], ", ")
    place = _place_name(formula.relation, name)
    return make_check(
        formula.relation.id,
        "skipped",
        rule=f"{formula.rule} [{name}]",
        detail=f"not read: {', '.join(missing)}",
        message=(_NOT_READ, {**formula.fields, "place": place, "missing": names}),
        evidence=[],
    )


# Most cells of the forms are 0, so that few comparisons differ.
@lru_cache(maxsize=4096)
def _compare(
    formula: _Formula,
    name: str,
    left: tuple[Number | None, ...],
    right: tuple[Number | None, ...],
) -> tuple[Status, str, Mapping[Language, str]]:
    """Return the status, the numbers and the message of a relation in a column or a row."""
    status, template, detail = _judge(formula.relation, (left, right))
    sentences = _sentences(formula, name, template)
    message: dict[Language, str] = {
        "zh": sentences["zh"].replace(_NUMBERS, detail.replace("blank", "空白")),
        "en": sentences["en"].replace(_NUMBERS, detail),
    }
    return status, detail, message


def _judge(relation: Relation, sides: Sequence[Sequence[Number | None]]) -> tuple[Status, str, str]:
    """Return the status, the template of the message and the numbers of a relation."""
    filled = [any(value is not None for value in side) for side in sides]
    if not all(filled):
        other = next((side for side, full in zip(sides, filled, strict=True) if full), None)
        shown = f"{_show(other)}; the other side is blank" if other else "all cells are blank"
        return "skipped", _BLANK, shown
    sums = [show_number(sum([value or 0 for value in side])) for side in sides]
    equal = sums[0] == sums[1]
    detail = f"{_show(sides[0])} {'=' if equal else '≠'} {_show(sides[1])}"
    template = _IN_COLUMN if relation.over == "columns" else _IN_ROW
    blank = any(value is None for side in sides for value in side)
    return "pass" if equal else "question" if blank else "fail", template, detail


def _show(values: Sequence[Number | None]) -> str:
    if len(values) == 1:
        return show_number(values[0])
    counts = [show_number(value) for value in values if value]
    blanks = sum(value is None for value in values)
    terms = " + ".join(counts) or "0"
    suffix = f", {blanks} blank" if blanks else ""
    return f"{show_number(sum(value or 0 for value in values))} ({terms}{suffix})"


def _part_name(relation: Relation, part: str) -> Name:
    if relation.over == "columns":
        return row_name(relation.table, part)
    return name_of_column(relation.table, part, "")


def _place_name(relation: Relation, name: str) -> Name:
    if relation.over == "columns":
        return name_of_column(relation.table, name, "")
    return row_name(relation.table, name)


def _cell_name(kind: str, cell_id: str) -> Name:
    row, column = split_cell_id(cell_id)
    return join_names([row_name(kind, row), name_of_column(kind, column, row)], "·")


def _check_signs(table: Table) -> Iterator[Check]:
    for cell in table.cells:
        name = f"{table.kind}.{cell.id}"
        if cell.value is None or cell.value >= 0 or name in indicator_config().signed_cells:
            continue
        row, column = split_cell_id(cell.id)
        yield make_check(
            "negative_count",
            "fail",
            rule=f"{table.kind}: no negative count [{cell.id}]",
            detail=f"{cell.id} is {cell.value}",
            message=(
                _NEGATIVE,
                {
                    "table": table_name(table.kind),
                    "row": row_name(table.kind, row),
                    "column": name_of_column(table.kind, column, row),
                    "number": show_number(cell.value),
                },
            ),
            evidence=[figure_of_cell(table, cell)],
        )
