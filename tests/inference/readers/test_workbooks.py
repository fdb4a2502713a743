import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document
from tests.inference.readers.documents import REPORT, as_html
from tests.inference.readers.workbooks import as_xlsx, formatted, save, sheet

_FIXTURES = Path(__file__).parent / "fixtures"


def _read(data: bytes, name: str = "统计表.xlsx") -> Source:
    return single_document(read_bytes(data, name))


def _page(book: openpyxl.Workbook) -> Any:
    return book.active


def test_a_report_on_a_sheet_reads_like_its_html() -> None:
    workbook, page = _read(as_xlsx(REPORT)), single_document(read_bytes(as_html(REPORT), "a.html"))
    assert (workbook.text, workbook.format) == (page.text, "xlsx")
    assert [grid.rows for grid in workbook.grids] == [grid.rows for grid in page.grids]
    assert workbook.warnings == ()


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("General", 1234, "1234"),
        ("General", 0.1 + 0.2, "0.3"),
        ("General", 1e20, "100000000000000000000"),
        ("0", 2.5, "3"),
        ("#,##0", 12345.5, "12,346"),
        ("0.0%", 0.256, "25.6%"),
        ('0"件"', 5, "5件"),
        ('G/通用格式"件"', 7, "7件"),
        ("000", 12, "012"),
        ('_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', 0, "0"),
        ("0.00_);[Red]\\(0.00\\)", -2, "(2.00)"),
        ('[=0]"/";0', 0, "/"),
        ('[=0]"/";0', 3, "3"),
        ("0.##", 1.5, "1.5"),
        ("@", 7, "7"),
        ('yyyy"年"m"月"d"日"', date(2024, 1, 5), "2024年1月5日"),
        ("yyyy-mm-dd", date(2024, 1, 5), "2024-01-05"),
        ("mm-dd-yy", date(2024, 1, 5), "2024/1/5"),
    ],
)
def test_numbers_are_read_as_shown(code: str, value: Any, shown: str) -> None:
    assert _read(formatted({code: value})).grids[0].rows[0][1] == shown


def test_zeros_that_are_not_shown_are_blank() -> None:
    assert _read(formatted({"0;-0;;@": 0, "0": 4})).grids[0].rows == (("0;-0;;@", ""), ("0", "4"))
    book = sheet([["废止件数", 0], ["制发件数", 4]])
    _page(book).sheet_view.showZeros = False
    assert _read(save(book)).grids[0].rows == (("废止件数", ""), ("制发件数", "4"))


def test_hidden_rows_columns_sheets_and_characters_are_left_out() -> None:
    book = sheet(
        [["信息内容", "旧", "制发"], ["规章", 11, 3], ["草稿", 99, 88], ["规范性文件", 12, 6]]
    )
    page = _page(book)
    page.row_dimensions[3].hidden = True
    page.column_dimensions["B"].hidden = True
    page["A5"], page["C5"] = "备注", 77
    page["C5"].font = Font(color="FFFFFFFF")
    page["C5"].number_format = "0"
    page["A6"], page["C6"] = "说明", 66
    page["C6"].font = Font(strike=True)
    other = book.create_sheet("往年")
    other.append(["往年", 55])
    other.sheet_state = "hidden"
    source = _read(save(book))
    assert source.grids[0].rows == (("信息内容", "制发"), ("规章", "3"), ("规范性文件", "6"))
    assert source.text.splitlines()[3:] == ["备注", "说明"]
    assert source.warnings == (
        "17 hidden characters were left out",
        "2 crossed-out characters were left out",
    )


def test_a_merged_cell_over_a_hidden_row_keeps_the_rest() -> None:
    book = sheet([["结果", "公开", 3], [None, "其他", 4], [None, "不公开", 5]])
    page = _page(book)
    page.merge_cells("A1:A3")
    page.row_dimensions[1].hidden = True
    assert _read(save(book)).grids[0].rows == (("结果", "其他", "4"), ("结果", "不公开", "5"))


def test_rich_text_and_comments() -> None:
    book = sheet([["收到申请", "x"]])
    page = _page(book)
    page["B1"] = CellRichText(
        "26",
        TextBlock(InlineFont(strike=True), "98"),
        TextBlock(InlineFont(vertAlign="superscript"), "1"),
        "件",
    )
    page["A1"].comment = Comment("按37件核对", "a")
    source = _read(save(book))
    assert source.grids[0].rows == (("收到申请", "26件"),)
    assert source.warnings == (
        "2 crossed-out characters were left out",
        "6 characters of comments were left out",
    )


def test_formulas_without_a_stored_value_are_named() -> None:
    source = _read(save(sheet([["总计", "=3+4"], ["其中", 3]])))
    assert source.grids[0].rows == (("总计", ""), ("其中", "3"))
    assert source.warnings == (
        "1 formulas have no stored value (B1); open the file, save it, and read it again",
    )


def test_a_sheet_without_lines() -> None:
    rows = [["某局统计表"], [], ["信息内容", "制发", "废止"], ["规章", 3, 0], [], ["填表人：甲"]]
    source = _read(save(sheet(rows, lines=False)))
    assert source.text.splitlines() == [
        "某局统计表",
        "信息内容\t制发\t废止",
        "规章\t3\t0",
        "填表人：甲",
    ]
    assert source.grids[0].rows[1] == ("规章", "3", "0")


@pytest.mark.parametrize("name", ["a.xls", "a.et", "a"])
def test_an_old_workbook(name: str) -> None:
    """The file has a merged title, a hidden row, and formats with a unit and groups."""
    source = _read((_FIXTURES / "form.xls").read_bytes(), name)
    assert source.format == "xls"
    assert source.grids[0].rows == (
        ("第二十条第（一）项", "第二十条第（一）项", "第二十条第（一）项"),
        ("信息内容", "本年制发件数", "现行有效件数"),
        ("规章", "3件", "1,205"),
        ("总计", "3", "1205"),
    )
    assert source.warnings == ("4 hidden characters were left out",)
    assert source.reader is not None
    assert "xlrd" in source.reader


@pytest.mark.parametrize("name", ["a.xls", "a.xlsx"])
def test_broken_workbooks(name: str) -> None:
    data = (_FIXTURES / "form.xls").read_bytes()
    bad = data[:3000] if name == "a.xls" else as_xlsx(REPORT)[:-900]
    (error,) = read_bytes(bad, name)
    assert isinstance(error, DocumentError)
    assert "broken" in str(error)


def _changed(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """Return a workbook with a replacement in a part."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content.replace(old, new) if name == part else content)
    return stream.getvalue()


_PART = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (save(openpyxl.Workbook()), "contains no text"),
        (_changed(as_xlsx(REPORT), _PART, b"A1:G1", b"A1:XFD1048576"), "more than 2,000,000 cells"),
        (_changed(as_xlsx(REPORT), _PART, b"<worksheet", b"<!DOCTYPE a []><worksheet"), "entities"),
        (_changed(as_xlsx(REPORT), _PART, b"<sheetData>", b"<sheetData><"), "broken Excel"),
    ],
)
def test_workbooks_that_cannot_be_read(data: bytes, reason: str) -> None:
    (error,) = read_bytes(data, "a.xlsx")
    assert isinstance(error, DocumentError)
    assert reason in str(error)
