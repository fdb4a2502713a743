"""Checks of the statutory tables: sums over rows and columns, and signs."""

from collections.abc import Iterator, Sequence

from gongkai.document.report import Cell, Check, Table
from gongkai.inference.indicators.config import Relation, indicator_config


def check_tables(tables: Sequence[Table]) -> Iterator[Check]:
    """Yield one check for every relation of every table and every column or row it applies to.

    A blank cell counts as 0 in a sum and is reported as blank. The check of a cell that could not
    be read is skipped.
    """
    for table in tables:
        cells = {cell.id: cell for cell in table.cells}
        for relation in indicator_config().relations:
            if relation.table == table.kind:
                yield from _check_relation(relation, cells)
        yield from _check_signs(table)


def _check_relation(relation: Relation, cells: dict[str, Cell]) -> Iterator[Check]:
    positions = [cell_id.rpartition(".") for cell_id in cells]
    rows = dict.fromkeys(row for row, _, _ in positions)
    columns = dict.fromkeys(column for _, _, column in positions)
    across = columns if relation.over == "columns" else rows
    summed = rows if relation.over == "columns" else columns
    left = [name for name in relation.left if name in summed]
    right = [name for name in relation.right if name in summed]
    if not left or not right:
        return
    for name in across:
        sides = [
            [f"{part}.{name}" if relation.over == "columns" else f"{name}.{part}" for part in side]
            for side in (left, right)
        ]
        yield _compare(f"{relation.table}: {_formula(relation, name)}", sides, cells)


def _formula(relation: Relation, name: str) -> str:
    shown = relation.right if len(relation.right) <= 6 else [*relation.right[:2], "…"]
    return f"{' + '.join(relation.left)} = {' + '.join(shown)} [{name}]"


def _compare(rule: str, sides: list[list[str]], cells: dict[str, Cell]) -> Check:
    missing = [cell_id for side in sides for cell_id in side if cell_id not in cells]
    if missing:
        return Check(rule=rule, status="skipped", detail=f"not read: {', '.join(missing)}")
    read = [[cells[cell_id] for cell_id in side] for side in sides]
    if all(cell.value is None for side in read for cell in side):
        return Check(rule=rule, status="skipped", detail="all cells are blank")
    if all(cell.value is None for cell in read[1]):
        return Check(rule=rule, status="skipped", detail=f"{_show(read[0])}; the parts are blank")
    sums = [sum(cell.value or 0 for cell in side) for side in read]
    detail = f"{_show(read[0])} {'=' if sums[0] == sums[1] else '≠'} {_show(read[1])}"
    return Check(rule=rule, status="pass" if sums[0] == sums[1] else "fail", detail=detail)


def _show(side: list[Cell]) -> str:
    values = [cell.value for cell in side]
    if len(values) == 1:
        return "blank" if values[0] is None else str(values[0])
    counts = [str(value) for value in values if value]
    blanks = sum(value is None for value in values)
    terms = " + ".join(counts) or "0"
    suffix = f", {blanks} blank" if blanks else ""
    return f"{sum(value or 0 for value in values)} ({terms}{suffix})"


def _check_signs(table: Table) -> Iterator[Check]:
    for cell in table.cells:
        name = f"{table.kind}.{cell.id}"
        if (
            cell.value is not None
            and cell.value < 0
            and name not in indicator_config().signed_cells
        ):
            yield Check(
                rule=f"{table.kind}: no negative count [{cell.id}]",
                status="fail",
                detail=f"{cell.id} is {cell.value}",
            )
