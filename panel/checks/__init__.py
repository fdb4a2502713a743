"""Checks between years, levels and units: what does not fit in the panel."""

import duckdb

from gongkai.panel.checks.issues import add_issues
from gongkai.panel.checks.jumps import check_jumps
from gongkai.panel.checks.last_year import check_last_year
from gongkai.panel.checks.missing import (
    check_missing_sources,
    check_missing_units,
    check_missing_years,
)
from gongkai.panel.checks.over_years import check_carried_over, check_cumulative, check_in_force
from gongkai.panel.checks.parents import complete_parents
from gongkai.panel.checks.parts import check_sums_of_parts

CHECKS = (
    check_carried_over,
    check_in_force,
    check_cumulative,
    check_last_year,
    check_sums_of_parts,
    check_missing_years,
    check_missing_sources,
    check_missing_units,
    check_jumps,
)


def find_issues(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the table `issues` with the findings of all checks.

    Args:
        connection: with the tables `documents`, `units`, `panel`, `document_text` and `spans`
            filled, and an empty table `issues`.
    """
    complete_parents(connection)
    ambiguous = {
        unit_id
        for (unit_id,) in connection.execute("SELECT unit_id FROM units WHERE ambiguous").fetchall()
    }
    for check in CHECKS:
        # reports under an ambiguous name may be those of several bodies
        issues = (issue for issue in check(connection) if issue.unit_id not in ambiguous)
        add_issues(connection, issues)


__all__ = ["CHECKS", "find_issues"]
