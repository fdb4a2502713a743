"""Consistency checks (勾稽关系): within tables, within sentences, between narrative and tables."""

from collections.abc import Sequence

from gongkai.document.report import Check, Quantity, Table
from gongkai.inference.indicators.checks.agreement import (
    check_agreement,
    check_channels,
    check_statements,
)
from gongkai.inference.indicators.checks.narrative_sums import check_enumerations
from gongkai.inference.indicators.checks.table_sums import check_tables
from gongkai.inference.indicators.enumerations import Enumeration
from gongkai.inference.indicators.indicators import LabelValues


def run_checks(
    text: str,
    tables: Sequence[Table],
    quantities: Sequence[Quantity],
    statements: dict[str, LabelValues],
    lists: Sequence[Enumeration],
) -> list[Check]:
    """Return every check of a report, each pass, fail or skipped with the numbers it compared."""
    return [
        *check_enumerations(lists),
        *check_statements(statements),
        *check_agreement(tables, statements),
        *check_channels(text, tables, quantities),
        *check_tables(tables),
    ]


__all__ = ["run_checks"]
