"""The record of a report: its indicators by id, each with its value and its evidence."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gongkai.document.items import BARE_TOTALS
from gongkai.document.report import Evidence, Indicator, Number, Quantity, Table
from gongkai.document.taxonomy import taxonomy
from gongkai.inference.indicators.enumerations import Enumeration
from gongkai.inference.indicators.rulebook import indicator_rules


@dataclass(frozen=True, slots=True)
class LabelValues:
    """What the narrative says of one label for the whole body.

    `value` is None where several different exact statements stand and the label may be stated in
    parts (two trainings in two sentences), so that no one value can be told.
    """

    quantities: tuple[Quantity, ...]
    chosen: Quantity | None


def build_indicators(
    tables: Sequence[Table],
    statements: dict[str, LabelValues],
    lists: Sequence[Enumeration],
) -> dict[str, Indicator]:
    """Return the indicators: labels of the narrative, cells of the tables, and derived totals.

    A label for which the narrative gives no one value takes that of the cell that means the same.
    """
    cells = {f"{kind}.{cell_id}": ind for kind, cell_id, ind in _cells(tables)}
    record: dict[str, Indicator] = {}
    for label in taxonomy().quantities:
        said = statements.get(label)
        if said is not None and said.chosen is not None:
            record[label] = _from_narrative(said)
        elif indicator := _from_table(label, cells):
            record[label] = indicator
    _derive(record, cells, statements, lists)
    return record | cells


def collect_values(
    quantities: Sequence[Quantity], lists: Sequence[Enumeration]
) -> dict[str, LabelValues]:
    """Return what the narrative states of every label, parts of a stated total left out."""
    parts = {
        id(part)
        for enumeration in lists
        for part in enumeration.parts
        if enumeration.total is None or part.label == enumeration.total.label
    }
    stated: dict[str, list[Quantity]] = defaultdict(list)
    for quantity in quantities:
        if _of_whole_body(quantity) and id(quantity) not in parts:
            stated[quantity.label].append(quantity)
    return {label: _choose(label, said) for label, said in stated.items()}


def _of_whole_body(quantity: Quantity) -> bool:
    label = quantity.label
    if taxonomy().quantities[label].item:
        return quantity.item is None and label in BARE_TOTALS
    return True


def agree(one: Quantity, other: Quantity) -> bool:
    """Return whether two statements of the same thing can both be true (400余条 and 440条)."""
    low, high = sorted((one, other), key=lambda q: q.value)
    same = indicator_rules().same_units
    if low.value == high.value:
        return True
    if same.get(low.unit, low.unit) != same.get(high.unit, high.unit):
        return True  # 3期 and 40条 do not count the same thing
    close = high.value <= low.value * 1.15
    return (low.qualifier in {"at_least", "approx"} and close) or (
        high.qualifier in {"at_most", "approx"} and close
    )


def in_base_units(cell_id: str, value: Number) -> Number:
    """Return the value of a cell in the unit of the narrative (the form prints 万元)."""
    return value * 10_000 if cell_id in indicator_rules().ten_thousands else value


def _choose(label: str, said: list[Quantity]) -> LabelValues:
    exact = [q for q in said if q.qualifier == "exact"]
    first = (exact or said)[0]
    consistent = all(agree(first, other) for other in said)
    chosen = first if consistent or label in indicator_rules().single else None
    return LabelValues(tuple(said), chosen)


def _from_narrative(said: LabelValues) -> Indicator:
    chosen = said.chosen
    assert chosen is not None  # the caller asked
    return Indicator(
        value=chosen.value,
        unit=chosen.unit,
        qualifier=chosen.qualifier,
        origin="narrative",
        evidence=[Evidence(start=q.start, end=q.end, text=q.text) for q in said.quantities],
    )


def _cells(tables: Sequence[Table]) -> Iterator[tuple[str, str, Indicator]]:
    for table in tables:
        for cell in table.cells:
            evidence = Evidence(start=table.start, end=table.end, cell=cell.id, text=cell.raw)
            yield (
                table.kind,
                cell.id,
                Indicator(value=cell.value, unit=cell.unit, origin="table", evidence=[evidence]),
            )


def _from_table(label: str, cells: dict[str, Indicator]) -> Indicator | None:
    for cell_id in indicator_rules().same.get(label, ()):
        cell = cells.get(cell_id)
        if cell is not None and cell.value is not None:
            value = in_base_units(cell_id, cell.value)
            unit = taxonomy().quantities[label].unit
            return cell.model_copy(update={"value": value, "unit": unit})
    return None


def _derive(
    record: dict[str, Indicator],
    cells: dict[str, Indicator],
    statements: dict[str, LabelValues],
    lists: Sequence[Enumeration],
) -> None:
    known = {**cells, **record}
    for label, parts in indicator_rules().sums.items():
        values = [known[part] for part in parts if part in known]
        if label not in record and label not in statements and len(values) == len(parts):
            _put_sum(record, label, values)
    untold = [e for e in lists if e.total is None and e.complete]
    untold = [e for e in untold if e.parts[0].label == "disclosure.category"]
    whole = ("disclosure.total", "disclosure.website")
    if len(untold) == 1 and not any(label in record or label in statements for label in whole):
        parts_said = [_from_narrative(LabelValues((part,), part)) for part in untold[0].parts]
        _put_sum(record, "disclosure.total", parts_said)


def _put_sum(record: dict[str, Indicator], label: str, parts: Sequence[Indicator]) -> None:
    values = [part.value for part in parts if part.value is not None]
    if len(values) == len(parts):
        record[label] = Indicator(
            value=sum(values),
            unit=taxonomy().quantities[label].unit,
            origin="derived",
            evidence=[evidence for part in parts for evidence in part.evidence],
        )
