"""Whether two statements of the narrative, or narrative and table, say the same."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from gongkai.document.report import Check, Number, Quantity, Table
from gongkai.inference.indicators.indicators import LabelValues, agree, in_base_units
from gongkai.inference.indicators.rulebook import Channel, indicator_rules

_CLAUSE_END = re.compile(r"[，,。；;\n]")


def check_statements(statements: dict[str, LabelValues]) -> Iterator[Check]:
    """Yield a check for every label that the narrative states more than once."""
    for label, said in statements.items():
        if len(said.quantities) < 2:
            continue
        told = ", ".join(f"{q.text} (at {q.start})" for q in said.quantities)
        rule = f"narrative: one value of {label}"
        if all(agree(said.quantities[0], other) for other in said.quantities[1:]):
            yield Check(rule=rule, status="pass", detail=told)
        elif label in indicator_rules().single:
            yield Check(rule=rule, status="fail", detail=told)
        else:
            yield Check(rule=rule, status="skipped", detail=f"{told}; these may be parts")


def check_agreement(tables: Sequence[Table], statements: dict[str, LabelValues]) -> Iterator[Check]:
    """Yield a check for every label that both the narrative and a table give."""
    cells = {f"{t.kind}.{c.id}": c for t in tables for c in t.cells}
    for label, names in indicator_rules().same.items():
        said = statements.get(label)
        if said is None or said.chosen is None:
            continue
        for name in names:
            if name not in cells:
                continue
            cell, told = cells[name], said.chosen
            rule = f"narrative {label} = table {name}"
            if cell.value is None:
                detail = f"narrative {told.text} = {told.value}; the cell is blank"
                yield Check(rule=rule, status="skipped", detail=detail)
                continue
            value = in_base_units(name, cell.value)
            detail = f"narrative {told.text} = {told.value}; table {value}"
            yield Check(rule=rule, status=_status(told, value), detail=detail)


def _status(told: Quantity, value: Number) -> Literal["pass", "fail"]:
    cell = told.model_copy(update={"value": value, "qualifier": "exact"})
    return "pass" if agree(told, cell) else "fail"


def check_channels(
    text: str, tables: Sequence[Table], quantities: Sequence[Quantity]
) -> Iterator[Check]:
    """Yield a check for every figure that the narrative gives to several channels together.

    The rows of the named channels in the indicator form must hold it, one of them or their sum;
    where they do not and another channel's row does, the figure was booked elsewhere.
    """
    for table in tables:
        if table.kind != "indicator_form":
            continue
        cells = {cell.id: cell.value for cell in table.cells}
        form = {c.row: cells.get(f"channel.{c.row}.value") for c in indicator_rules().channels}
        form["other"] = cells.get("channel.other.value")
        floor = 0
        for quantity in quantities:
            clause = _CLAUSE_END.split(text[floor : quantity.start])[-1]
            named = [c for c in indicator_rules().channels if any(w in clause for w in c.words)]
            if quantity.label == "disclosure.other_channel" and named and quantity.value:
                yield _check_channel(quantity, named, form)
            floor = quantity.end


def _check_channel(
    quantity: Quantity, named: list[Channel], form: dict[str, Number | None]
) -> Check:
    rows = [channel.row for channel in named]
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
