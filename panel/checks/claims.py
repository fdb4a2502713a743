"""Statements about an earlier year in the reports, with the figures that they belong to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from gongkai.document.numerals import find_numerals
from gongkai.panel.checks.comparisons import Comparison, find_comparisons
from gongkai.panel.checks.figures import SENTENCE_MARKS, PanelFigure, figure_of_row

WINDOW = 200
"""The characters before and after a figure in which statements are looked for."""

_WORDS = "上年|上一|去年|前一年|同比|翻|持平|年增|年下降|年降|[０-９〇○零一二]{4} *年"
_YEARS = "([0-9]{4}) *年"


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement about an earlier year, with the figure of this year that it belongs to.

    Attributes:
        current: the figure of this year.
        level: the level of the unit.
        comparison: the statement; its offsets are those of the document.
        year: the earlier year.
        alone: whether no other figure of the sentence in the same unit can be meant.
    """

    current: PanelFigure
    level: str | None
    comparison: Comparison
    year: int
    alone: bool


DOCUMENT, LABEL = 7, 2
"""The places of the columns of `FIGURES` by which its rows are grouped."""

FIGURES = f"""
    WITH figures AS (
        SELECT d.unit_id, d.year, s.label, s.value, s.unit, s.qualifier, 'narrative' AS origin,
            s.document_id, s.start, s."end", NULL AS cell, u.level,
            substring(t.text, greatest(s.start - {WINDOW}, 0) + 1, {2 * WINDOW}) AS context,
            p.value AS recorded
        FROM documents d
        JOIN spans s ON s.document_id = d.document_id AND s.kind = 'quantity' AND s.item IS NULL
        JOIN document_text t ON t.document_id = d.document_id
        LEFT JOIN panel p ON p.document_id = d.document_id AND p.indicator = s.label
        LEFT JOIN units u ON u.unit_id = d.unit_id
        WHERE d.status = 'chosen' AND d.year IS NOT NULL AND d.unit_id IS NOT NULL
            AND s.label NOT IN ('comparison', 'rate', 'other'))
    SELECT * FROM figures
    QUALIFY bool_or(regexp_matches(context, '{_WORDS}') OR list_bool_or(list_transform(
        regexp_extract_all(context, '{_YEARS}', 1), lambda found: found::INT < year)))
        OVER (PARTITION BY document_id, label)
    ORDER BY unit_id, year, document_id, label, start
"""
"""The figures of all labels with a statement near one of them (SQL)."""


def claims_of_label(rows: Sequence[Sequence[Any]]) -> list[Claim]:
    """Return the statements about earlier years beside the figures of one label of a report.

    A figure inside such a statement (由27篇增至61篇) is none of this year. Of the others, the one
    in the record counts the whole body, or the only one.
    """
    found = [list(_claims_of(row)) for row in rows]
    offsets = [max(row[8] - WINDOW, 0) for row in rows]
    spans = [
        (claim.start + offset, claim.end + offset)
        for claims, offset in zip(found, offsets, strict=True)
        for claim in (each.comparison for each in claims)
    ]
    current = [
        index
        for index, row in enumerate(rows)
        if not any(start <= row[8] and row[9] <= end for start, end in spans)
    ]
    recorded = rows[0][-1]
    if any(rows[index][3] == recorded for index in current):
        current = [index for index in current if rows[index][3] == recorded]
    elif len(current) != 1 or (recorded is not None and len(current) == len(rows)):
        return []
    return [claim for index in current for claim in found[index]]


def _claims_of(row: Sequence[Any]) -> Iterator[Claim]:
    *values, level, context, _recorded = row
    start, end = values[8], values[9]
    offset = max(start - WINDOW, 0)
    words, lead = context[start - offset : end - offset], context[: start - offset]
    figure = figure_of_row([*values, words, lead])
    first = max(lead.rfind(mark) for mark in SENTENCE_MARKS) + 1
    others = [
        first + each.start for each in find_numerals(lead[first:]) if each.unit == figure.unit
    ]
    for comparison in find_comparisons(context, start - offset, end - offset):
        earlier = comparison.year or (figure.year or 0) - 1
        alone = all(comparison.start <= place < comparison.end for place in others)
        if earlier >= (figure.year or 0) or not _names(comparison.subject, figure, alone):
            continue
        yield Claim(figure, level, comparison, earlier, alone)


def _names(subject: str, figure: PanelFigure, alone: bool) -> bool:
    """Return whether the subject of a statement can be the figure before it."""
    label = figure.indicator or ""
    if subject.startswith("申请"):
        return label == "application.received"
    if subject.startswith(("信息", "发布", "公开")):
        return label.startswith("disclosure.")
    if "总" in subject or subject.startswith(("受理", "收到")):
        return alone or label in ("disclosure.total", "application.received")
    return True
