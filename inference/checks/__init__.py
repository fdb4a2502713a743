"""Consistency checks (勾稽关系): within tables, within sentences, between narrative and tables."""

from collections.abc import Sequence

from annotations.report import Check, Quantity, Table
from inference.checks.agreement import check_agreement, check_channels, check_statements
from inference.checks.narrative_sums import check_enumerations
from inference.checks.table_sums import check_tables
from inference.enumerations import Enumeration
from inference.record import Statements


def run_checks(
    text: str,
    tables: Sequence[Table],
    quantities: Sequence[Quantity],
    statements: dict[str, Statements],
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
