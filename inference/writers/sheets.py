"""The sheets of the workbook and their columns."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from gongkai.document.report import TaggedReport
from gongkai.document.warnings import translate_warning
from gongkai.inference.writers.rows import (
    FlatRow,
    cell_rows,
    check_rows,
    quantity_rows,
    record_rows,
    report_row,
)


def _report_rows(report: TaggedReport) -> Iterator[FlatRow]:
    yield report_row(report) | {
        "warnings": "\n".join(translate_warning(warning, "zh") for warning in report.warnings)
    }


def _cell_rows(report: TaggedReport) -> Iterator[FlatRow]:
    for row in cell_rows(report):
        yield row | {"origin_zh": _ORIGINS[row["origin"]]}


def _record_rows(report: TaggedReport) -> Iterator[FlatRow]:
    for row in record_rows(report):
        yield row | {"corrected_zh": "含人工更正" if row["corrected"] else ""}


def _check_rows(report: TaggedReport) -> Iterator[FlatRow]:
    """Yield the rows of the checks: contradictions, questions, passed, not checked."""
    order = list(_STATUSES)
    for row in sorted(
        check_rows(report), key=lambda r: (order.index(r["status"]), r["severity"] == "question")
    ):
        yield row | {
            "severity_zh": _SEVERITIES[row["severity"]],
            "status_zh": _STATUSES[row["status"]],
            "message_zh": row["message_zh"] or f"{row['rule']}：{row['detail']}",
        }


_STATUSES = {"fail": "不符", "pass": "相符", "skipped": "未核对"}
_ORIGINS = {"read": "读取 read", "corrected": "人工更正 corrected"}
_SEVERITIES = {"error": "错误", "question": "存疑", "note": ""}


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A sheet: its name, the function that yields its rows, and key -> (heading, width)."""

    name: str
    rows: Callable[[TaggedReport], Iterator[FlatRow]]
    columns: Mapping[str, tuple[str, int]]


SHEETS = (
    SheetLayout(
        "报告",
        _report_rows,
        {
            "doc_id": ("文档 doc_id", 28),
            "title": ("标题 title", 48),
            "issuer": ("发布机关 issuer", 30),
            "region": ("地区 region", 18),
            "level": ("层级 level", 12),
            "year": ("年度 year", 10),
            "date": ("日期 date", 13),
            "n_quantities": ("数量数 quantities", 14),
            "n_cells": ("单元格数 cells", 14),
            "n_tables": ("表格数 tables", 13),
            "checks_failed": ("核对不符 failed", 15),
            "checks_passed": ("核对相符 passed", 15),
            "checks_skipped": ("未核对 skipped", 15),
            "n_warnings": ("警告数 warnings", 14),
            "characters": ("字数 characters", 15),
            "warnings": ("警告 warnings", 50),
            "format": ("格式 format", 12),
            "path": ("文件 path", 40),
            "sha256": ("校验 sha256", 20),
            "container": ("所在文件 container", 30),
            "member": ("其中 member", 30),
            "url": ("网址 url", 40),
            "pages": ("页码 pages", 10),
            "reader": ("读取程序 reader", 40),
        },
    ),
    SheetLayout(
        "指标",
        quantity_rows,
        {
            "doc_id": ("文档 doc_id", 28),
            "issuer": ("发布机关 issuer", 26),
            "year": ("年度 year", 10),
            "label_zh": ("指标 label", 20),
            "label": ("指标代码 label id", 24),
            "value": ("数值 value", 12),
            "unit": ("单位 unit", 10),
            "qualifier": ("确切程度 qualifier", 17),
            "item": ("对象 item", 26),
            "text": ("原文 text", 18),
            "stated_absence": ("文字表述为无 absence", 20),
            "sentence": ("所在句 sentence", 80),
            "section": ("章节 section", 16),
            "score": ("置信度 score", 12),
            "origin": ("来源 origin", 12),
            "start": ("起 start", 9),
            "end": ("止 end", 9),
        },
    ),
    SheetLayout(
        "表格",
        _cell_rows,
        {
            "doc_id": ("文档 doc_id", 28),
            "issuer": ("发布机关 issuer", 26),
            "year": ("年度 year", 10),
            "table": ("第几表 table", 12),
            "kind": ("表类 kind", 16),
            "row_zh": ("行 row", 36),
            "column_zh": ("列 column", 22),
            "value": ("数值 value", 12),
            "unit": ("单位 unit", 10),
            "raw": ("原文 raw", 14),
            "origin_zh": ("来源 origin", 12),
            "id": ("代码 id", 40),
        },
    ),
    SheetLayout(
        "记录",
        _record_rows,
        {
            "doc_id": ("文档 doc_id", 28),
            "issuer": ("发布机关 issuer", 26),
            "year": ("年度 year", 10),
            "name_zh": ("指标 name", 48),
            "id": ("指标代码 id", 44),
            "value": ("数值 value", 12),
            "unit": ("单位 unit", 10),
            "qualifier": ("确切程度 qualifier", 17),
            "origin": ("来源 origin", 12),
            "corrected_zh": ("更正 corrected", 14),
            "evidence": ("依据 evidence", 60),
        },
    ),
    SheetLayout(
        "核对",
        _check_rows,
        {
            "doc_id": ("文档 doc_id", 28),
            "issuer": ("发布机关 issuer", 26),
            "year": ("年度 year", 10),
            "severity_zh": ("程度 severity", 12),
            "status_zh": ("结果 status", 12),
            "message_zh": ("核对内容 message", 90),
            "evidence": ("依据 evidence", 44),
            "id": ("代码 id", 20),
            "rule": ("规则 rule", 44),
        },
    ),
)
