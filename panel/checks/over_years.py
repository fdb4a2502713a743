"""Checks of the tables of one year against those of the year before."""

import re
from collections.abc import Iterator
from itertools import groupby

import duckdb

from gongkai.document.messages import mark as _
from gongkai.document.table_names import table_names
from gongkai.panel.checks.figures import allowed, same_unit, scope_of
from gongkai.panel.checks.issues import Issue, Severity, make_issue
from gongkai.panel.checks.names import Name, column_of, indicator_name, show
from gongkai.panel.checks.pairs import Pair, read_pairs

_CARRIED = _(
    "{out_name} of the report for {year} is {value}, but {in_name} of the report for "
    "{next_year} is {other}; the two must agree"
)
_CARRIED_COLUMNS = _(
    "{out_name} of the report for {year} is {value}, but {in_name} of the report for "
    "{next_year} is {other}; the two must agree. Further columns that differ: {columns}"
)
_IN_FORCE = _(
    "{name} of the report for {year} is {value}; {previous} of the report for {last_year}, "
    "plus {issued} issued, minus {repealed} repealed, gives {expected}"
)
_IN_FORCE_EXPIRED = _(
    "{name} of the report for {year} is {value}; {previous} of the report for {last_year}, "
    "plus {issued} issued, minus {repealed} repealed, gives {expected}. The text mentions expiry "
    "or transfers: were these counted?"
)
_FALLS = _(
    "{name} of the report for {year} is {value}, below {other} of the report for {last_year}; "
    "a cumulative total does not fall"
)
_FALLS_SCOPE = _(
    "{name} of the report for {year} is {value}, below {other} of the report for {last_year}. "
    "Do they count from the same day and for the same bodies?"
)
_EXPIRED = "失效|有效期|到期|划转|机构改革|清理"
_FIRST_YEAR = re.compile(r"(?:自|从)\s*(?P<year>(?:19|20)\d\d)\s*年")


def check_carried_over(connection: duckdb.DuckDBPyConnection) -> Iterator[Issue]:
    """Yield where 结转下年度 of a year is not 上年结转 of the next.

    The columns of the application table are compared one by one and reported together. The
    narrative is compared where one of the years has no total in its table.
    """
    pairs = read_pairs(
        connection,
        "starts_with(indicator, 'application.carried_out.')",
        "starts_with(indicator, 'application.carried_in.')",
        """other.unit_id = one.unit_id AND other.year = one.year + 1
        AND split_part(other.indicator, '.', 3) = split_part(one.indicator, '.', 3)
        AND other.value <> one.value""",
    )
    for _key, found in groupby(pairs, key=lambda pair: (pair.figure.unit_id, pair.figure.year)):
        columns = sorted(found, key=_column_rank)
        yield _carried(columns[0], columns[1:])
    yield from _carried_in_narrative(connection)


def _column_rank(pair: Pair) -> tuple[bool, int]:
    """Return the place of a column: the total first, then the order of the form."""
    column = (pair.figure.indicator or "").rpartition(".")[2]
    order = list(table_names("application").columns)
    return column != "total", order.index(column) if column in order else len(order)


def _carried(pair: Pair, others: list[Pair], severity: Severity = "error") -> Issue:
    unit = pair.figure.unit or pair.other.unit or "件"
    columns: Name = {"zh": "", "en": ""}
    for language, mark in (("zh", "、"), ("en", ", ")):
        columns[language] = mark.join(  # type: ignore[index]  # the keys are the languages
            f"{column_of(other.figure.indicator or '')[language]} "  # type: ignore[index]
            f"{show(other.figure.value)} → {show(other.other.value)}"
            for other in others
        )
    return make_issue(
        "carried_over",
        severity,
        pair.figure,
        pair.other,
        _CARRIED_COLUMNS if others else _CARRIED,
        {
            "out_name": indicator_name(pair.figure.indicator or ""),
            "in_name": indicator_name(pair.other.indicator or ""),
            "year": str(pair.figure.year),
            "next_year": str(pair.other.year),
            "value": show(pair.figure.value, unit),
            "other": show(pair.other.value, unit),
            "columns": columns,
        },
    )


def _carried_in_narrative(connection: duckdb.DuckDBPyConnection) -> Iterator[Issue]:
    """Yield where the narrative of a year does not fit the table or narrative of the next.

    A report that has both is right if one of its two figures fits: its own check reports that
    they differ.
    """
    total = "{side}.unit_id = {cell}.unit_id AND {side}.year = {cell}.year"
    pairs = read_pairs(
        connection,
        "indicator = 'application.carried_out'",
        "indicator = 'application.carried_in'",
        """other.unit_id = one.unit_id AND other.year = one.year + 1
        AND other.value <> one.value""",
        joins=f"""
        LEFT JOIN panel sent ON {total.format(side="one", cell="sent")}
            AND sent.indicator = 'application.carried_out.total'
        LEFT JOIN panel taken ON {total.format(side="other", cell="taken")}
            AND taken.indicator = 'application.carried_in.total'
        WHERE (sent.value IS NULL OR taken.value IS NULL)
            AND coalesce(sent.value <> other.value, TRUE)
            AND coalesce(taken.value <> one.value, TRUE)""",
    )
    for pair in pairs:
        one, other = pair.figure, pair.other
        if not same_unit(one.unit, other.unit) or _may_agree(pair):
            continue
        yield _carried(pair, [], _severity(pair))


def check_in_force(connection: duckdb.DuckDBPyConnection) -> Iterator[Issue]:
    """Yield where 现行有效件数 is not that of the year before + 制发 − 废止.

    A blank cell of 制发 or 废止 counts as 0, but the issue is then a question. A report that
    mentions expiry or transfers may have counted them elsewhere: the issue is a question, too.
    """
    joined = """
        LEFT JOIN panel issued ON issued.unit_id = one.unit_id AND issued.year = one.year
            AND issued.indicator = replace(one.indicator, '.in_force', '.issued')
        LEFT JOIN panel repealed ON repealed.unit_id = one.unit_id AND repealed.year = one.year
            AND repealed.indicator = replace(one.indicator, '.in_force', '.repealed')
        LEFT JOIN document_text text ON text.document_id = one.document_id
        WHERE (issued.value IS NOT NULL OR repealed.value IS NOT NULL) AND one.value
            <> other.value + coalesce(issued.value, 0) - coalesce(repealed.value, 0)"""
    pairs = read_pairs(
        connection,
        "indicator IN ('article20.regulation.in_force', 'article20.normative_document.in_force')",
        "indicator IN ('article20.regulation.in_force', 'article20.normative_document.in_force')",
        """other.unit_id = one.unit_id AND other.year = one.year - 1
        AND other.indicator = one.indicator""",
        joins=joined,
        extra=f"""[issued.value, repealed.value,
            regexp_matches(coalesce(text.text, ''), '{_EXPIRED}')::INT::DOUBLE]""",
    )
    for pair in pairs:
        issued, repealed, mentioned = pair.extra
        expected = (pair.other.value or 0) + (issued or 0) - (repealed or 0)
        explained = bool(mentioned) and (pair.figure.value or 0) < expected
        blank = issued is None or repealed is None
        yield make_issue(
            "normative_in_force",
            "question" if explained or blank else "error",
            pair.figure,
            pair.other,
            _IN_FORCE_EXPIRED if explained else _IN_FORCE,
            {
                "name": indicator_name(pair.figure.indicator or ""),
                "year": str(pair.figure.year),
                "last_year": str(pair.other.year),
                "value": show(pair.figure.value, "件"),
                "previous": show(pair.other.value, "件"),
                "issued": show(issued or 0, "件"),
                "repealed": show(repealed or 0, "件"),
                "expected": show(expected, "件"),
            },
        )


def check_cumulative(connection: duckdb.DuckDBPyConnection) -> Iterator[Issue]:
    """Yield where a cumulative total (历年累计) is below that of the report before.

    Narrative totals that name different first years (自2008年, 自2014年) are not compared.
    """
    cumulative = """indicator = 'disclosure.cumulative'
        OR (starts_with(indicator, 'indicator_form.') AND ends_with(indicator, '.cumulative'))"""
    pairs = read_pairs(
        connection,
        cumulative,
        cumulative,
        """other.unit_id = one.unit_id AND other.indicator = one.indicator
        AND other.year < one.year AND other.value > one.value""",
        joins="""WHERE NOT EXISTS (SELECT 1 FROM panel p WHERE p.unit_id = one.unit_id
            AND p.indicator = one.indicator AND p.value IS NOT NULL
            AND p.year > other.year AND p.year < one.year)""",
    )
    for pair in pairs:
        first_years = [_FIRST_YEAR.findall(side.lead) for side in (pair.figure, pair.other)]
        if not same_unit(pair.figure.unit, pair.other.unit) or _may_agree(pair):
            continue
        if all(first_years) and first_years[0] != first_years[1]:
            continue
        severity = _severity(pair)
        if first_years[0] != first_years[1]:
            severity = "question"
        yield make_issue(
            "cumulative_falls",
            severity,
            pair.figure,
            pair.other,
            _FALLS if severity == "error" else _FALLS_SCOPE,
            {
                "name": indicator_name(pair.figure.indicator or ""),
                "year": str(pair.figure.year),
                "last_year": str(pair.other.year),
                "value": show(pair.figure.value, pair.figure.unit),
                "other": show(pair.other.value, pair.other.unit),
            },
        )


def _may_agree(pair: Pair) -> bool:
    one, other = pair.figure, pair.other
    return allowed(one.value or 0, one.qualifier, one.words).meets(
        allowed(other.value or 0, other.qualifier, other.words)
    )


def _severity(pair: Pair) -> Severity:
    """Return `error` for two exact figures whose sentences name the same scope."""
    one, other = pair.figure, pair.other
    tables = {one.origin, other.origin} & {"table", "corrected"}
    same = scope_of(one.lead) == scope_of(other.lead) or (
        bool(tables) and "own" not in (scope_of(one.lead), scope_of(other.lead))
    )
    return "error" if one.exact and other.exact and same else "question"


__all__ = ["check_carried_over", "check_cumulative", "check_in_force"]
