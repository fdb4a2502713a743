"""The indicators of a report and the checks of its consistency, from what was found in it."""

from collections.abc import Sequence

from gongkai.document.report import Check, Indicator, Quantity, Section, Table
from gongkai.inference.indicators.checks import run_checks
from gongkai.inference.indicators.enumerations import find_enumerations
from gongkai.inference.indicators.record import build_record
from gongkai.inference.indicators.statements import collect_statements


def compute_indicators(
    text: str,
    sections: Sequence[Section],
    quantities: Sequence[Quantity],
    tables: Sequence[Table],
) -> tuple[dict[str, Indicator], list[Check]]:
    """Return the record and the checks of a report.

    The record contains the indicators by id: labels of the narrative, cells of the tables, and
    derived totals. The checks compare numbers within sentences, within tables, and between both.

    Args:
        text: the report; offsets count its characters.
        sections: its segments, in order.
        quantities: its quantities, in order.
        tables: its statutory tables, in order.
    """
    enumerations = find_enumerations(text, sections, quantities)
    statements = collect_statements(quantities, enumerations)
    record = build_record(tables, statements, enumerations)
    return record, run_checks(text, tables, quantities, statements, enumerations)
