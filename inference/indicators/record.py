"""The record of a report: its indicators by id, each with its value and its evidence."""

from collections.abc import Iterator, Mapping, Sequence

from pydantic import TypeAdapter

from gongkai.document.report import Indicator, Quantity, Table
from gongkai.document.taxonomy import taxonomy
from gongkai.inference.indicators.config import indicator_config
from gongkai.inference.indicators.enumerations import Enumeration
from gongkai.inference.indicators.statements import Statements, to_base_unit

# One call for all cells of a table takes two thirds of the time of a call for each.
_INDICATORS = TypeAdapter(list[Indicator])


def build_record(
    tables: Sequence[Table],
    statements: Mapping[str, Statements],
    enumerations: Sequence[Enumeration],
) -> dict[str, Indicator]:
    """Return the indicators: labels of the narrative, cells of the tables, and derived totals.

    A label without a value in the narrative takes that of the cell with the same meaning.
    """
    cells = dict(_cell_indicators(tables))
    record: dict[str, Indicator] = {}
    for label in taxonomy().quantities:
        stated = statements.get(label)
        if stated is not None and stated.chosen is not None:
            record[label] = _from_narrative(stated.chosen, stated.quantities)
        elif indicator := _from_table(label, cells):
            record[label] = indicator
    return record | _derive_totals(record, cells, statements, enumerations) | cells


def _cell_indicators(tables: Sequence[Table]) -> Iterator[tuple[str, Indicator]]:
    for table in tables:
        start, end = table.start, table.end
        indicators = _INDICATORS.validate_python(
            [
                {
                    "value": cell.value,
                    "unit": cell.unit,
                    "origin": "table",
                    "corrected": cell.origin == "corrected",
                    "evidence": [{"start": start, "end": end, "cell": cell.id, "text": cell.raw}],
                }
                for cell in table.cells
            ]
        )
        for cell, indicator in zip(table.cells, indicators, strict=True):
            yield f"{table.kind}.{cell.id}", indicator


def _from_narrative(chosen: Quantity, statements: Sequence[Quantity]) -> Indicator:
    return Indicator.model_validate(
        {
            "value": chosen.value,
            "unit": chosen.unit,
            "qualifier": chosen.qualifier,
            "origin": "narrative",
            "evidence": [{"start": q.start, "end": q.end, "text": q.text} for q in statements],
        }
    )


def _from_table(label: str, cells: Mapping[str, Indicator]) -> Indicator | None:
    for name in indicator_config().matching_cells.get(label, ()):
        cell = cells.get(name)
        if cell is not None and cell.value is not None:
            value = to_base_unit(name, cell.value)
            unit = taxonomy().quantities[label].unit
            return cell.model_copy(update={"value": value, "unit": unit})
    return None


def _derive_totals(
    record: Mapping[str, Indicator],
    cells: Mapping[str, Indicator],
    statements: Mapping[str, Statements],
    enumerations: Sequence[Enumeration],
) -> dict[str, Indicator]:
    """Return the labels without a statement that are the sum of other indicators."""
    known = {**cells, **record}
    stated = record.keys() | statements.keys()
    parts_of = {
        label: [known[part] for part in parts]
        for label, parts in indicator_config().sums.items()
        if label not in stated and all(part in known for part in parts)
    }
    lists = [
        enumeration.parts
        for enumeration in enumerations
        if enumeration.total is None
        and enumeration.complete
        and enumeration.parts[0].label == "disclosure.category"
    ]
    if len(lists) == 1 and stated.isdisjoint({"disclosure.total", "disclosure.website"}):
        parts_of["disclosure.total"] = [_from_narrative(part, [part]) for part in lists[0]]
    totals = {label: _sum(label, parts) for label, parts in parts_of.items()}
    return {label: total for label, total in totals.items() if total is not None}


def _sum(label: str, parts: Sequence[Indicator]) -> Indicator | None:
    values = [part.value for part in parts if part.value is not None]
    if len(values) < len(parts):
        return None
    return Indicator(
        value=sum(values),
        unit=taxonomy().quantities[label].unit,
        origin="derived",
        corrected=any(part.corrected for part in parts),
        evidence=[evidence for part in parts for evidence in part.evidence],
    )
