"""Parquet: three tables that are joined by doc_id."""

import math
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from gongkai.document.errors import DocumentError
from gongkai.document.report import Number, TaggedReport
from gongkai.inference.writers.rows import (
    FlatRow,
    cell_rows,
    check_rows,
    quantity_rows,
    record_rows,
    report_row,
)
from gongkai.inference.writers.writer import Writer

_CATEGORY = pa.dictionary(pa.int32(), pa.string())

_SECTION = pa.struct(
    [
        ("label", pa.string()),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("heading", pa.string()),
        ("score", pa.float64()),
    ]
)
_TABLE = pa.struct([("kind", pa.string()), ("start", pa.int32()), ("end", pa.int32())])
_EVIDENCE = pa.struct(
    [("start", pa.int32()), ("end", pa.int32()), ("cell", pa.string()), ("text", pa.string())]
)
_INDICATOR = pa.struct(
    [
        ("id", pa.string()),
        ("name_zh", pa.string()),
        ("value", pa.float64()),
        ("unit", pa.string()),
        ("qualifier", pa.string()),
        ("origin", pa.string()),
        ("corrected", pa.bool_()),
        ("evidence", pa.list_(_EVIDENCE)),
    ]
)
_FIGURE = pa.struct(
    [
        ("value", pa.float64()),
        ("unit", pa.string()),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("cell", pa.string()),
        ("text", pa.string()),
        ("corrected", pa.bool_()),
    ]
)
_CHECK = pa.struct(
    [
        ("id", pa.string()),
        ("severity", pa.string()),
        ("status", pa.string()),
        ("message_zh", pa.string()),
        ("message_en", pa.string()),
        ("rule", pa.string()),
        ("detail", pa.string()),
        ("evidence", pa.list_(_FIGURE)),
    ]
)

SCHEMAS: dict[str, pa.Schema] = {
    "reports": pa.schema(
        [
            ("doc_id", pa.string()),
            ("title", pa.string()),
            ("issuer", pa.string()),
            ("region", pa.string()),
            ("level", _CATEGORY),
            ("year", pa.int32()),
            ("date", pa.date32()),
            ("path", pa.string()),
            ("sha256", pa.string()),
            ("format", _CATEGORY),
            ("encoding", _CATEGORY),
            ("container", pa.string()),
            ("member", pa.string()),
            ("url", pa.string()),
            ("reader", _CATEGORY),
            ("pages", pa.string()),
            ("characters", pa.int32()),
            ("n_sections", pa.int32()),
            ("n_quantities", pa.int32()),
            ("n_tables", pa.int32()),
            ("n_cells", pa.int32()),
            ("checks_passed", pa.int32()),
            ("checks_failed", pa.int32()),
            ("checks_skipped", pa.int32()),
            ("n_warnings", pa.int32()),
            ("text", pa.string()),
            ("sections", pa.list_(_SECTION)),
            ("tables", pa.list_(_TABLE)),
            ("record", pa.list_(_INDICATOR)),
            ("checks", pa.list_(_CHECK)),
            ("warnings", pa.list_(pa.string())),
        ]
    ),
    "quantities": pa.schema(
        [
            ("doc_id", pa.string()),
            ("index", pa.int32()),
            ("label", _CATEGORY),
            ("label_zh", _CATEGORY),
            ("value", pa.float64()),
            ("unit", _CATEGORY),
            ("qualifier", _CATEGORY),
            ("item", pa.string()),
            ("text", pa.string()),
            ("stated_absence", pa.bool_()),
            ("section", _CATEGORY),
            ("score", pa.float64()),
            ("origin", _CATEGORY),
            ("start", pa.int32()),
            ("end", pa.int32()),
            ("item_start", pa.int32()),
            ("item_end", pa.int32()),
            ("sentence", pa.string()),
        ]
    ),
    "cells": pa.schema(
        [
            ("doc_id", pa.string()),
            ("table", pa.int32()),
            ("kind", _CATEGORY),
            ("id", _CATEGORY),
            ("row", _CATEGORY),
            ("column", _CATEGORY),
            ("row_zh", _CATEGORY),
            ("column_zh", _CATEGORY),
            ("value", pa.float64()),
            ("raw", pa.string()),
            ("unit", _CATEGORY),
            ("origin", _CATEGORY),
        ]
    ),
}
"""The columns of each table. All offsets count characters of `reports.text`."""

# The number of rows in a row group, held in memory. A report row contains the whole text.
_GROUP_ROWS = {"reports": 200, "quantities": 20_000, "cells": 20_000}


class ParquetWriter(Writer):
    """Writes `reports.parquet`, `quantities.parquet` and `cells.parquet`."""

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self._files = {
            name: pq.ParquetWriter(self._output.path(f"{name}.parquet"), schema, compression="zstd")
            for name, schema in SCHEMAS.items()
        }
        self._pending: dict[str, list[FlatRow]] = {name: [] for name in SCHEMAS}

    def _add(self, report: TaggedReport) -> None:
        rows = {
            "reports": [_full_report_row(report)],
            "quantities": _typed(quantity_rows(report)),
            "cells": _typed(cell_rows(report)),
        }
        for name, new in rows.items():
            self._pending[name].extend(new)
            if len(self._pending[name]) >= _GROUP_ROWS[name]:
                self._write_group(name)

    def _finish(self) -> None:
        for name, file in self._files.items():
            if self._pending[name]:
                self._write_group(name)
            file.close()

    def _close_files(self) -> None:
        for file in self._files.values():
            file.close()

    def _write_group(self, name: str) -> None:
        try:
            table = pa.Table.from_pylist(self._pending[name], schema=SCHEMAS[name])
        except (pa.ArrowInvalid, OverflowError) as error:
            raise DocumentError(
                f"a number is too large for {name}.parquet ({error}); correct it in the report"
            ) from error
        self._files[name].write_table(table, row_group_size=len(table))
        self._pending[name] = []


def _full_report_row(report: TaggedReport) -> FlatRow:
    row = report_row(report)
    row["date"] = _day(report.meta.date)
    row["text"] = report.text
    row["sections"] = [section.model_dump() for section in report.sections]
    row["tables"] = [table.model_dump(exclude={"cells"}) for table in report.tables]
    row["record"] = _typed(record_rows(report))
    row["checks"] = list(check_rows(report))
    row["warnings"] = report.warnings
    return row


def _typed(rows: Iterable[FlatRow]) -> list[FlatRow]:
    return [row | {"value": _float(row["value"])} for row in rows]


def _float(value: Number | None) -> float | None:
    """Return a 64-bit float; an integer beyond its range becomes infinite."""
    if value is None:
        return None
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
