"""Checks that statements of the narrative agree with each other and with the tables."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from gongkai.document.report import Check, Number, Quantity, Table
from gongkai.inference.indicators.config import indicator_config
from gongkai.inference.indicators.statements import (
    Statements,
    allows_value,
    are_consistent,
    to_base_unit,
)

_CLAUSE_END = re.compile(r"[，,。；;\n]")


def check_statements(statements: Mapping[str, Statements]) -> Iterator[Check]:
    """Yield a check for every label that the narrative states more than once."""
    for label, stated in statements.items():
        first, *others = stated.quantities
        if not others:
            continue
        shown = ", ".join(f"{q.text} (at {q.start})" for q in stated.quantities)
        rule = f"narrative: one value of {label}"
        if all(are_consistent(first, other) for other in others):
            yield Check(rule=rule, status="pass", detail=shown)
        elif label in indicator_config().single_valued:
            yield Check(rule=rule, status="fail", detail=shown)
        else:
            yield Check(rule=rule, status="skipped", detail=f"{shown}; these may be parts")


def check_agreement(
    tables: Sequence[Table], statements: Mapping[str, Statements]
) -> Iterator[Check]:
    """Yield a check for every label that both the narrative and a table give."""
    cells = {f"{table.kind}.{cell.id}": cell.value for table in tables for cell in table.cells}
    for label, names in indicator_config().matching_cells.items():
        stated = statements.get(label)
        if stated is None or stated.chosen is None:
            continue
        for name in names:
            if name in cells:
                yield _compare(label, stated.chosen, name, cells[name])


def _compare(label: str, quantity: Quantity, cell: str, value: Number | None) -> Check:
    rule = f"narrative {label} = table {cell}"
    shown = f"narrative {quantity.text} = {quantity.value}"
    if value is None:
        return Check(rule=rule, status="skipped", detail=f"{shown}; the cell is blank")
    value = to_base_unit(cell, value)
    status: Literal["pass", "fail"] = "pass" if allows_value(quantity, value) else "fail"
    return Check(rule=rule, status=status, detail=f"{shown}; table {value}")


def check_channels(
    text: str, tables: Sequence[Table], quantities: Sequence[Quantity]
) -> Iterator[Check]:
    """Yield a check for every figure that the narrative gives to several channels together.

    The rows of the named channels in the indicator form must contain it, in one of them or as
    their sum; where they do not and the row of another channel does, the figure was entered there.
    """
    channels = indicator_config().channels
    for table in tables:
        if table.kind != "indicator_form":
            continue
        cells = {cell.id: cell.value for cell in table.cells}
        form = {row: cells.get(f"channel.{row}.value") for row in [*channels, "other"]}
        previous_end = 0
        for quantity in quantities:
            clause = _CLAUSE_END.split(text[previous_end : quantity.start])[-1]
            named = [row for row, words in channels.items() if any(w in clause for w in words)]
            if quantity.label == "disclosure.other_channel" and named and quantity.value:
                yield _check_channel(quantity, named, form)
            previous_end = quantity.end


def _check_channel(quantity: Quantity, rows: list[str], form: dict[str, Number | None]) -> Check:
    values = [form[row] for row in rows]
    shown = ", ".join(f"{row} {'blank' if form[row] is None else form[row]}" for row in rows)
    others = [row for row, value in form.items() if row not in rows and value == quantity.value]
    status: Literal["pass", "fail", "skipped"] = "fail"
    if quantity.value in (*values, sum(value or 0 for value in values)):
        status = "pass"
    elif others:
        shown += f", but {others[0]} {form[others[0]]}"
    elif all(value is None for value in values):
        status = "skipped"
    return Check(
        rule=f"narrative channels {' + '.join(rows)} = table indicator_form.channel",
        status=status,
        detail=f"narrative {quantity.text} (at {quantity.start}); table {shown}",
    )
