"""XLSX: one workbook with a sheet for each kind of result."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from gongkai.document.report import TaggedReport
from gongkai.document.xlsx_cells import XlsxValue, cell_value, header_cell, write_cell
from gongkai.inference.writers.rows import FlatRow
from gongkai.inference.writers.sheets import SHEETS, SheetLayout
from gongkai.inference.writers.writer import Writer

MAX_ROWS = 1_048_576  # the limit of a sheet (Excel specifications and limits)


class XlsxWriter(Writer):
    """Writes `reports.xlsx`. A full sheet continues in another one (指标 2, 指标 3 …).

    Args:
        directory: the output directory.
        max_rows: the maximum number of rows of a sheet, including its header.
    """

    def __init__(self, directory: Path, max_rows: int = MAX_ROWS) -> None:
        if not 2 <= max_rows <= MAX_ROWS:
            raise ValueError(f"max_rows is {max_rows}: give 2 to {MAX_ROWS} rows per sheet")
        super().__init__(directory)
        self._book = Workbook(write_only=True)
        self._sheets = [_SheetWriter(self._book, sheet, max_rows) for sheet in SHEETS]

    def _add(self, report: TaggedReport) -> None:
        context = {"issuer": report.meta.issuer, "year": report.meta.year}
        new = [
            [list(_values(sheet.layout, context | row)) for row in sheet.layout.rows(report)]
            for sheet in self._sheets
        ]
        for sheet, rows in zip(self._sheets, new, strict=True):
            for row in rows:
                sheet.append(row)

    def _finish(self) -> None:
        for sheet in self._sheets:
            sheet.close()
        self._book.save(self._output.path("reports.xlsx"))

    def _close_files(self) -> None:
        for sheet in self._sheets:
            sheet.close()  # openpyxl removes its own temporary files when the process ends


class _SheetWriter:
    """Writes the rows of a sheet, and continues in another sheet when one is full."""

    def __init__(self, book: Workbook, layout: SheetLayout, max_rows: int) -> None:
        self.layout = layout
        self._book = book
        self._max_rows = max_rows
        self._parts = 0
        self._part = self._next_part()

    def append(self, row: list[XlsxValue]) -> None:
        if self._rows == self._max_rows:
            self.close()
            self._part = self._next_part()
        self._part.append([write_cell(self._part, value) for value in row])
        self._rows += 1

    def close(self) -> None:
        last = get_column_letter(len(self.layout.columns))
        self._part.auto_filter.ref = f"A1:{last}{self._rows}"  # type: ignore[attr-defined]  # not in the stubs
        self._part.close()

    def _next_part(self) -> WriteOnlyWorksheet:
        self._parts += 1
        name = self.layout.name if self._parts == 1 else f"{self.layout.name} {self._parts}"
        part: WriteOnlyWorksheet = self._book.create_sheet(name)
        part.freeze_panes = "B2"
        for number, (_, width) in enumerate(self.layout.columns.values(), start=1):
            letter = get_column_letter(number)
            part.column_dimensions[letter].width = width  # type: ignore[attr-defined]  # not in the stubs
        part.append([header_cell(part, heading) for heading, _ in self.layout.columns.values()])
        self._rows = 1
        return part


def _values(sheet: SheetLayout, row: FlatRow) -> Iterator[XlsxValue]:
    for key in sheet.columns:
        value = row[key]
        if key == "evidence":
            value = "\n".join(_evidence(value))
        elif key == "date" and value is not None:
            with suppress(ValueError):  # an invalid date stays text
                value = date.fromisoformat(value)
        yield cell_value(value)


def _evidence(evidence: list[FlatRow]) -> Iterator[str]:
    for entry in evidence:
        note = "（人工更正）" if entry.get("corrected") else ""
        yield f"[{entry['cell']}] {entry['text']}{note}" if entry["cell"] else entry["text"]
