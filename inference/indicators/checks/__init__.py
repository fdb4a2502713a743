"""Consistency checks (勾稽关系): within tables, within sentences, between narrative and tables."""

from collections.abc import Mapping, Sequence

from gongkai.document.report import Check, Quantity, Table
from gongkai.inference.indicators.checks.agreement import (
    check_agreement,
    check_answered,
    check_channels,
)
from gongkai.inference.indicators.checks.narrative_sums import check_enumerations
from gongkai.inference.indicators.checks.narrative_values import check_flow, check_statements
from gongkai.inference.indicators.checks.table_sums import check_tables
from gongkai.inference.indicators.enumerations import Enumeration
from gongkai.inference.indicators.statements import Statements


def run_checks(
    text: str,
    tables: Sequence[Table],
    quantities: Sequence[Quantity],
    statements: Mapping[str, Statements],
    enumerations: Sequence[Enumeration],
) -> list[Check]:
    """Return every check of a report, each with its status and the numbers it compared."""
    return [
        *check_enumerations(enumerations),
        *check_statements(text, statements),
        *check_flow(statements, enumerations),
        *check_agreement(tables, quantities, statements),
        *check_channels(text, tables, quantities),
        *check_answered(text, tables, quantities, statements),
        *check_tables(tables),
    ]


__all__ = ["run_checks"]
