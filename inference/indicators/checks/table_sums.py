"""Checks of the statutory tables: sums over rows and columns, and signs."""

from collections.abc import Iterator, Mapping, Sequence

from gongkai.document.messages import mark as _
from gongkai.document.report import Cell, Check, Figure, Table
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
_NEGATIVE = _("{table}: {row}, {column}: {number} is negative")


def check_tables(tables: Sequence[Table]) -> Iterator[Check]:
    """Yield one check for every relation of every table and every column or row it applies to.

    A cell that the form prints blank counts as 0 in a sum and is reported as blank. A check is
    skipped if a cell of the form was not read, or if the cells of a side are all blank.
    """
    for table in tables:
        cells = {cell.id: cell for cell in table.cells}
        for relation in indicator_config().relations:
            if relation.table == table.kind:
                yield from _check_relation(table, relation, cells)
        yield from _check_signs(table)


def _check_relation(table: Table, relation: Relation, cells: Mapping[str, Cell]) -> Iterator[Check]:
    positions = [split_cell_id(cell_id) for cell_id in cells]
    rows = dict.fromkeys(row for row, _column in positions)
    columns = dict.fromkeys(column for _row, column in positions)
    across, summed = (columns, rows) if relation.over == "columns" else (rows, columns)
    right = max(relation.right, key=lambda parts: sum(part in summed for part in parts))
    parts = [*relation.left, *right]
    missing = [part for part in parts if part not in summed]
    if len(missing) == len(parts) or (
        # the rows of this form vary: without any part, it has no parts
        table.kind == "indicator_form" and all(part in missing for part in right)
    ):
        return
    if missing:
        yield _skip_missing(table, relation, right, missing)
        return
    for name in across:
        sides = [
            [f"{part}.{name}" if relation.over == "columns" else f"{name}.{part}" for part in side]
            for side in (relation.left, right)
        ]
        if any(cell_id in cells for side in sides for cell_id in side):
            yield _check_cells(table, relation, right, name, sides, cells)


def _skip_missing(
    table: Table, relation: Relation, right: tuple[str, ...], missing: list[str]
) -> Check:
    """Return the skipped check of a relation of which whole rows or columns were not read."""
    names = join_names([_part_name(relation, part) for part in missing], ", ")
    every: Name = (
        {"zh": "各列", "en": "every column"}
        if relation.over == "columns"
        else {"zh": "各行", "en": "every row"}
    )
    return make_check(
        relation.id,
        "skipped",
        rule=f"{relation.table}: {_formula(relation, right)}",
        detail=f"not read: {', '.join(missing)}",
        message=(_NOT_READ, {**_fields(relation, right), "place": every, "missing": names}),
        evidence=[],
    )


def _check_cells(
    table: Table,
    relation: Relation,
    right: tuple[str, ...],
    name: str,
    sides: list[list[str]],
    cells: Mapping[str, Cell],
) -> Check:
    read = [[cells[cell_id] for cell_id in side if cell_id in cells] for side in sides]
    missing = [cell_id for side in sides for cell_id in side if cell_id not in cells]
    place = _place_name(relation, name)
    fields: dict[str, Field] = {**_fields(relation, right), "place": place}
    status, template, detail = _compare(relation, read, missing)
    if missing:
        fields["missing"] = join_names([_cell_name(table.kind, cell) for cell in missing], ", ")
    else:
        fields["numbers"] = {"zh": detail.replace("blank", "空白"), "en": detail}
    evidence: list[Figure] = []
    if status != "skipped":
        evidence = [figure_of_cell(table, c) for side in read for c in side if c.value != 0]
    return make_check(
        relation.id,
        status,
        rule=f"{relation.table}: {_formula(relation, right)} [{name}]",
        detail=detail,
        message=(template, fields),
        evidence=evidence,
    )


def _compare(
    relation: Relation, sides: Sequence[Sequence[Cell]], missing: Sequence[str]
) -> tuple[Status, str, str]:
    """Return the status, the template of the message and the numbers of a relation."""
    if missing:
        return "skipped", _NOT_READ, f"not read: {', '.join(missing)}"
    for side in sides:
        if all(cell.value is None for cell in side):
            other = next((s for s in sides if any(c.value is not None for c in s)), None)
            shown = f"{_show(other)}; the other side is blank" if other else "all cells are blank"
            return "skipped", _BLANK, shown
    sums = [show_number(sum(cell.value or 0 for cell in side)) for side in sides]
    equal = sums[0] == sums[1]
    detail = f"{_show(sides[0])} {'=' if equal else '≠'} {_show(sides[1])}"
    template = _IN_COLUMN if relation.over == "columns" else _IN_ROW
    blank = any(cell.value is None for side in sides for cell in side)
    return "pass" if equal else "question" if blank else "fail", template, detail


def _show(side: Sequence[Cell]) -> str:
    values = [cell.value for cell in side]
    if len(values) == 1:
        return show_number(values[0])
    counts = [show_number(value) for value in values if value]
    blanks = sum(value is None for value in values)
    terms = " + ".join(counts) or "0"
    suffix = f", {blanks} blank" if blanks else ""
    return f"{show_number(sum(value or 0 for value in values))} ({terms}{suffix})"


def _formula(relation: Relation, right: tuple[str, ...]) -> str:
    shown = right if len(right) <= 6 else [*right[:2], "…"]
    return f"{' + '.join(relation.left)} = {' + '.join(shown)}"


def _fields(relation: Relation, right: tuple[str, ...]) -> dict[str, Field]:
    return {
        "table": table_name(relation.table),
        "left": join_names([_part_name(relation, part) for part in relation.left]),
        "right": relation.right_name or join_names([_part_name(relation, p) for p in right]),
    }


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
