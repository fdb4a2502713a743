"""One report for each unit and year: versions, copies and near-duplicates of a report."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types

from gongkai.panel.similarity import NEAR, sketch_text

_CORRECTED = re.compile("更正|修订版|修正版|订正|更新版|重新公布|重新发布|勘误")
_HEAD = 600  # characters in which a corrected version names itself
# Sentences are about the work of the year (发现错误及时更正), unless they are about the report.
_SENTENCE_END = re.compile("[。；！？\n]")
_SENTENCE = re.compile("[^。；！？\n]*[。；！？]")
_ABOUT_REPORT = re.compile(
    "本(?:年度?)?报告|(?<!发)现(?:予|作|做|将|就|对|更正)|更正(?:说明|公告|如下)"
)
# Formats whose text is exact come first.
_FORMATS = ("html", "docx", "txt", "md", "json", "ofd", "mhtml", "pdf", "doc", "wps", "rtf")


@dataclass(frozen=True, slots=True)
class _Version:
    document_id: str
    format: str
    url: str | None
    date: date | None
    content: int
    warnings: int
    text: str
    corrected: bool

    @property
    def rank(self) -> tuple[object, ...]:
        """The order of the rules: a corrected version, the later one, the fuller one, the format.

        The id comes last, so that the choice does not depend on the order of the input.
        """
        order = _FORMATS.index(self.format) if self.format in _FORMATS else len(_FORMATS)
        return (
            not self.corrected,
            -self.date.toordinal() if self.date is not None else 0,
            -self.content,
            self.warnings,
            order,
            self.document_id,
        )


def names_correction(text: str) -> bool:
    """Return whether a title, a line of the head or a sentence about the report names one."""
    end = _SENTENCE_END.search(text, _HEAD)
    length = end.end() if end else len(text)
    if _CORRECTED.search(text, 0, length) is None:
        return False
    head = _SENTENCE.sub(
        lambda match: match[0] if _ABOUT_REPORT.search(match[0]) else "",
        text[:length],
    )
    return _CORRECTED.search(head) is not None


def choose_versions(connection: duckdb.DuckDBPyConnection) -> None:
    """Set `status`, its reason and `same_as` of the documents that have a unit and a year.

    One document of a unit and year is `chosen`. A text that is the same or nearly the same is a
    `duplicate`, another text is `superseded`. A document without a unit or year whose text is that
    of a chosen one is a `duplicate`, too.
    """
    connection.execute(
        """
        UPDATE documents SET status = 'chosen'
        WHERE status IS NULL AND (unit_id, year) IN (
            SELECT (unit_id, year) FROM documents WHERE status IS NULL
            GROUP BY unit_id, year HAVING count(*) = 1)
        """
    )
    rows = connection.execute(
        """
        SELECT d.unit_id, d.year, d.document_id, d.format, d.url, d.date,
            coalesce(d.figures, 0) + coalesce(d.cells, 0), coalesce(d.warnings, 0), t.text
        FROM documents d JOIN document_text t USING (document_id)
        WHERE d.status IS NULL ORDER BY d.unit_id, d.year, d.document_id
        """
    )
    groups: dict[tuple[str, int], list[_Version]] = defaultdict(list)
    while batch := rows.fetchmany(1000):
        for unit_id, year, *values in batch:
            version: tuple[Any, ...] = (*values, names_correction(values[-1]))
            groups[unit_id, year].append(_Version(*version))
    _write(connection, [row for group in groups.values() for row in _judge(group)])
    _mark_unidentified_copies(connection)


def _judge(group: Sequence[_Version]) -> list[tuple[str, str, str | None, str | None, str | None]]:
    """Return (document, status, reason in Chinese, in English, chosen document) of each version."""
    first, *others = sorted(group, key=lambda version: version.rank)
    # the fullest copy of the chosen text wins over a poor one of a preferred version
    found: list[tuple[str, str, str | None, str | None, str | None]] = [
        (first.document_id, "chosen", *_reason_of_choice(first, others), None)
    ]
    sketch = None
    for other in others:
        if other.text == first.text:
            reason = ("正文与所选版本相同", "the same text as the chosen version")
            status = "duplicate"
        else:
            sketch = sketch or sketch_text(first.text)
            similarity = sketch.jaccard(sketch_text(other.text))
            near = similarity >= NEAR
            status = "duplicate" if near and not first.corrected else "superseded"
            share = f"{similarity:.0%}"
            reason = (
                f"与所选版本相似度{share}" + ("" if near else "，请核对是否为同一报告"),
                f"{share} similar to the chosen version"
                + ("" if near else "; check whether it is the same report"),
            )
        found.append((other.document_id, status, *reason, first.document_id))
    return found


def _reason_of_choice(first: _Version, others: Sequence[_Version]) -> tuple[str, str]:
    """Return the first rule by which the chosen version precedes all others."""
    rules = (
        ("更正或修订后的版本", "a corrected version"),
        ("日期较晚", "the later date"),
        ("数据较完整", "more figures"),
        ("提示较少", "fewer warnings"),
        ("格式较可靠", "the more exact format"),
        ("编号在前", "the first id"),
    )
    for position, rule in enumerate(rules):
        if all(first.rank[position] != other.rank[position] for other in others):
            return rule
    return rules[-1]


def _write(
    connection: duckdb.DuckDBPyConnection,
    rows: Sequence[tuple[str, str, str | None, str | None, str | None]],
) -> None:
    if not rows:
        return
    names = ("document_id", "status", "reason_zh", "reason_en", "same_as")
    columns = dict(zip(names, zip(*rows, strict=True), strict=True))
    table = pa.table({name: pa.array(column, pa.string()) for name, column in columns.items()})
    connection.register("versions", table)
    connection.execute(
        """
        UPDATE documents SET status = v.status, status_reason_zh = v.reason_zh,
            status_reason_en = v.reason_en, same_as = v.same_as
        FROM versions v WHERE v.document_id = documents.document_id
        """
    )
    connection.unregister("versions")


def _mark_unidentified_copies(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute(
        """
        UPDATE documents SET status = 'duplicate', same_as = c.document_id, unit_id = c.unit_id,
            status_reason_zh = '正文与所选版本相同',
            status_reason_en = 'the same text as the chosen version'
        FROM (
            SELECT o.document_id AS other, any_value(d.document_id) AS document_id,
                any_value(d.unit_id) AS unit_id
            FROM documents o JOIN document_text ot ON ot.document_id = o.document_id
            JOIN document_text t ON hash(t.text) = hash(ot.text) AND t.text = ot.text
            JOIN documents d ON d.document_id = t.document_id AND d.status = 'chosen'
            WHERE o.status = 'unidentified' GROUP BY o.document_id HAVING count(*) = 1) c
        WHERE c.other = documents.document_id
        """
    )
