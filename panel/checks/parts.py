"""Checks of a county (or city) against the sum of its townships and departments.

Only a figure whose sentence says that it covers them is checked: 全县各乡镇、各部门共公开…条.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types

from gongkai.document.messages import mark as _
from gongkai.document.numerals import find_numerals
from gongkai.panel.checks.figures import Interval, PanelFigure, allowed, figure_of_row, same_unit
from gongkai.panel.checks.issues import Issue, make_issue
from gongkai.panel.checks.names import indicator_name, show

_DIFFERS = _(
    "The report for {year} gives {name} of all units below it as {value}, but the reports of its "
    "{count} units add up to {other}: {parts}"
)
_INCOMPLETE = _(
    "The report for {year} gives {name} of all units below it as {value}; the reports of the "
    "{count} units that are known add up to {other}: {parts}. Are units missing from the list?"
)
_LEAD = 80
_SHOWN = 6
_EVERY = "各|所有|全部|每个"
_TOWNSHIP = "乡镇街道|乡（镇、街道）|乡（镇）|镇（街道）|镇（街）|乡镇|镇街|街镇|街道|乡|镇"
_DEPARTMENT = "委办局|部门|单位|局"
_COUNTY = "县（市、区）|县（区）|县市区|区县|县区|旗县|县|区|旗"
_NUMBER = r"\d+\s*个|[一二三四五六七八九十百]+个"
_COVERED = re.compile(
    rf"(?:(?P<every>{_EVERY})|(?P<number>{_NUMBER}))(?:市|县|区)?(?:直|级|属)?\s*"
    rf"(?:(?P<township>{_TOWNSHIP})|(?P<department>{_DEPARTMENT})|(?P<county>{_COUNTY}))"
)
_TOTAL = re.compile("共|合计|总计|累计")
_LIMITED = re.compile("其中|除|不含|不包括|部分")
_LEVELS = {"township": ("township",), "department": ("department",), "county": ("county",)}


@dataclass(frozen=True, slots=True)
class _Total:
    figure: PanelFigure
    levels: dict[str, int | None]


@dataclass(frozen=True, slots=True)
class _Comparison:
    """A total beside the sum of its parts.

    Attributes:
        total, parts: the figures; a part with the name of its unit.
        sum: what the parts add up to.
        reported: whether every known unit has a figure.
        counted: for each kind of unit, whether the text gives the number of the known units.
    """

    total: _Total
    parts: list[tuple[str, PanelFigure]]
    sum: Interval
    reported: bool
    counted: list[bool]

    @property
    def units(self) -> frozenset[str]:
        """The units that were added up."""
        return frozenset(part.unit_id for _name, part in self.parts)

    @property
    def agrees(self) -> bool:
        """Whether the parts add up to the total."""
        figure = self.total.figure
        return self.sum.meets(allowed(figure.value or 0, figure.qualifier, figure.words))


@dataclass(slots=True)
class _Parts:
    """The reports of the units below one: their figures, and the units without one."""

    figures: list[tuple[str, PanelFigure]] = field(default_factory=list)
    without: int = 0


def check_sums_of_parts(connection: duckdb.DuckDBPyConnection) -> Iterator[Issue]:
    """Yield where a stated total of all units below is not the sum of their own figures.

    A sum above the total contradicts it. A sum below it contradicts it if the units are complete:
    their number is that of the text, or their sum was the total in another year. Otherwise it is
    a question, and only if what is missing is less than the figure of any unit.
    """
    cursor = connection.cursor()
    rows = cursor.execute(_TOTALS).fetchall()
    cursor.close()
    totals = [total for row in rows if (total := _read_total(row)) is not None]
    compared = [
        comparison
        for total, parts in zip(totals, _read_parts(connection, totals), strict=True)
        if (comparison := _compare(total, parts)) is not None
    ]
    complete = defaultdict(list)
    for comparison in compared:
        if comparison.agrees:
            complete[comparison.total.figure.unit_id].append(comparison.units)
    for comparison in compared:
        sets = complete[comparison.total.figure.unit_id]
        proven = any(units <= comparison.units for units in sets)
        if (issue := _issue(comparison, proven=proven)) is not None:
            yield issue


_TOTALS = f"""
    SELECT p.unit_id, p.year, p.indicator, s.value, s.unit, s.qualifier, p.origin, s.document_id,
        s.start, s."end", NULL AS cell,
        substring(t.text, s.start + 1, s."end" - s.start) AS words,
        substring(t.text, greatest(s.start - {_LEAD}, 0) + 1, least(s.start, {_LEAD})) AS lead
    FROM panel p
    JOIN units u ON u.unit_id = p.unit_id AND u.level IN ('province', 'city', 'county')
    JOIN spans s ON s.document_id = p.document_id AND s.kind = 'quantity'
        AND s.label = p.indicator AND s.value = p.value AND s.item IS NULL
    JOIN document_text t ON t.document_id = s.document_id
    WHERE p.year IS NOT NULL AND p.indicator NOT IN ('comparison', 'rate', 'other')
        AND regexp_matches(
            substring(t.text, greatest(s.start - {_LEAD}, 0) + 1, least(s.start, {_LEAD})),
            '(各|所有|全部|每个|个).*(乡|镇|街|部门|单位|局|县|区|旗)')
    ORDER BY p.unit_id, p.year, s.start
"""

_PARTS = """
    SELECT w.total, u.name, u.level, u.unit_id, p.year, p.indicator, p.value, p.unit, p.qualifier,
        p.origin, p.document_id, p.start, p."end", p.cell,
        CASE WHEN p.cell IS NULL
            THEN substring(t.text, p.start + 1, p."end" - p.start) END AS words
    FROM wanted w
    JOIN units u ON u.parent_id = w.unit_id AND u.level = w.level
    LEFT JOIN panel p ON p.unit_id = u.unit_id AND p.year = w.year AND p.indicator = w.indicator
        AND p.value IS NOT NULL
    LEFT JOIN document_text t ON t.document_id = p.document_id
    ORDER BY w.total, p.value DESC NULLS LAST, u.unit_id
"""


def _read_total(row: Sequence[Any]) -> _Total | None:
    """Return a total with the kinds of units that its sentence covers; None if it covers none."""
    figure = figure_of_row(row)
    sentence = figure.lead[max(figure.lead.rfind(mark) for mark in "。！？；;\n") + 1 :]
    found = list(_COVERED.finditer(sentence))
    if not found or _LIMITED.search(sentence, found[0].start()):
        return None
    if not _TOTAL.search(sentence, found[-1].end()):
        return None
    levels: dict[str, int | None] = {}
    for match in found:
        level = next(name for name in _LEVELS if match[name])
        levels[level] = _count(match["number"]) if match["number"] else None
    return _Total(figure, levels)


def _count(words: str) -> int | None:
    numerals = find_numerals(words)
    return int(numerals[0].value) if numerals else None


def _read_parts(
    connection: duckdb.DuckDBPyConnection, totals: Sequence[_Total]
) -> list[dict[str, _Parts]]:
    """Return the parts of each total, by level."""
    parts: list[dict[str, _Parts]] = [defaultdict(_Parts) for _total in totals]
    wanted = [
        (index, total.figure.unit_id, total.figure.year, total.figure.indicator, level)
        for index, total in enumerate(totals)
        for level in total.levels
    ]
    if not wanted:
        return parts
    names = ("total", "unit_id", "year", "indicator", "level")
    columns = map(list, zip(*wanted, strict=True))
    cursor = connection.cursor()
    cursor.register("wanted", pa.table(dict(zip(names, columns, strict=True))))
    for index, name, level, *values, words in cursor.execute(_PARTS).fetchall():
        if values[3] is None:
            parts[index][level].without += 1
        else:
            parts[index][level].figures.append((name, figure_of_row([*values, words])))
    cursor.close()
    return parts


def _compare(total: _Total, parts: dict[str, _Parts]) -> _Comparison | None:
    """Return a total beside its parts; None where they cannot be compared."""
    known = [named for level in total.levels for named in parts[level].figures]
    if len(known) < 2 or any(not same_unit(part.unit, total.figure.unit) for _n, part in known):
        return None
    intervals = [allowed(part.value or 0, part.qualifier, part.words) for _n, part in known]
    return _Comparison(
        total,
        known,
        Interval(sum(value.low for value in intervals), sum(value.high for value in intervals)),
        reported=all(parts[level].figures and not parts[level].without for level in total.levels),
        counted=[
            count is not None and count == len(parts[level].figures)
            for level, count in total.levels.items()
        ],
    )


def _issue(comparison: _Comparison, *, proven: bool) -> Issue | None:
    figure, known, added = comparison.total.figure, comparison.parts, comparison.sum
    stated = allowed(figure.value or 0, figure.qualifier, figure.words)
    if added.meets(stated):
        return None
    exceeds = added.low > stated.high
    certain = exceeds or all(comparison.counted) or proven
    if not exceeds:
        counts = zip(comparison.total.levels.values(), comparison.counted, strict=True)
        other_count = any(count is not None and not counted for count, counted in counts)
        smallest = min(part.value or 0 for _name, part in known)
        if not comparison.reported or other_count:
            return None
        if not certain and stated.low - added.high >= smallest:
            return None
    exact = figure.exact and all(part.exact for _name, part in known)
    listed = sorted(known, key=lambda named: -(named[1].value or 0))
    value = sum(part.value or 0 for _name, part in known)
    shown = [f"{name} {show(part.value)}" for name, part in listed[:_SHOWN]]
    more = len(known) > _SHOWN
    other = PanelFigure(figure.unit_id, figure.year, figure.indicator, value, figure.unit)
    return make_issue(
        "sum_of_parts",
        "error" if certain and exact else "question",
        figure,
        other,
        _DIFFERS if certain else _INCOMPLETE,
        {
            "year": str(figure.year),
            "name": indicator_name(figure.indicator or ""),
            "value": show(figure.value, figure.unit),
            "other": show(value, figure.unit),
            "count": str(len(known)),
            "parts": {
                "zh": "、".join(shown) + "等" * more,
                "en": ", ".join(shown) + ", …" * more,
            },
        },
    )
