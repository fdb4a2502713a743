from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from gongkai.document.report import Meta, TaggedReport
from gongkai.document.xlsx_cells import CUT, MAX_TEXT, XlsxValue, cell_value
from gongkai.inference.writers.xlsx import MAX_ROWS, XlsxWriter
from tests.inference.writers.samples import hostile_report, quantity, report


def write(directory: Path, *reports: TaggedReport, max_rows: int = MAX_ROWS) -> Workbook:
    with XlsxWriter(directory, max_rows) as writer:
        for each in reports:
            writer.write(each)
    return load_workbook(directory / "reports.xlsx")


def column(sheet: Worksheet, heading: str) -> list[object]:
    heads = [cell.value for cell in sheet[1]]
    return [row[heads.index(heading)].value for row in sheet.iter_rows(min_row=2)]


def test_the_sheets_have_frozen_headers_with_filters(tmp_path: Path) -> None:
    book = write(tmp_path, report())
    assert book.sheetnames == ["报告", "指标", "表格", "记录", "核对"]
    for sheet in book:
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.column_dimensions["A"].width > 20


def test_numbers_are_numbers_and_dates_are_dates(tmp_path: Path) -> None:
    book = write(tmp_path, report())
    assert column(book["指标"], "数值 value") == [1200, 36, 0]
    assert column(book["表格"], "数值 value") == [None, 2]
    assert column(book["报告"], "日期 date") == [datetime(2023, 1, 18)]


def test_rows_name_the_issuer_and_the_evidence(tmp_path: Path) -> None:
    book = write(tmp_path, report())
    assert column(book["记录"], "发布机关 issuer") == ["青禾镇人民政府"] * 2
    assert column(book["记录"], "依据 evidence") == ["1200余条", "[application.new.total] 2"]
    assert column(book["记录"], "指标 name")[1] == "一、本年新收政府信息公开申请数量 · 总计"
    assert column(book["核对"], "结果 status") == ["不符", "相符"]
    assert column(book["核对"], "核对内容 message") == ["c = d：不符的一项", "正文 3 = 3"]


LOADED = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "#N/A", "#REF!", '=HYPERLINK("x")']


@pytest.mark.parametrize("text", LOADED)
def test_text_is_never_a_formula_or_an_error(text: str, tmp_path: Path) -> None:
    book = write(tmp_path, report(meta=Meta(title=text, issuer=None, year=2022)))
    cell = book["报告"]["B2"]
    assert (cell.data_type, cell.value) == ("s", text)
    with ZipFile(tmp_path / "reports.xlsx") as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/"):
                assert b"<f>" not in archive.read(name)


def test_values_after_a_text_with_a_formula_prefix_keep_their_types(tmp_path: Path) -> None:
    odd = report(meta=Meta(title="=1", issuer="=2", region="云岭县", year=2022))
    sheet = write(tmp_path, odd)["报告"]
    assert [cell.data_type for cell in sheet[2][1:4]] == ["s", "s", "s"]
    assert column(sheet, "年度 year") == [2022]


def test_a_hostile_report_can_be_opened(tmp_path: Path) -> None:
    book = write(tmp_path, hostile_report())
    assert column(book["核对"], "规则 rule")[0].startswith("<script>")


def test_a_full_sheet_continues_in_another_one(tmp_path: Path) -> None:
    text = "1条2条3条4条5条"
    many = report(
        text=text,
        quantities=[quantity(text, f"{n}条", "disclosure.total", n) for n in range(1, 6)],
    )
    book = write(tmp_path, many, max_rows=3)
    parts = [name for name in book.sheetnames if name.startswith("指标")]
    assert parts == ["指标", "指标 2", "指标 3"]
    assert [column(book[name], "数值 value") for name in parts] == [[1, 2], [3, 4], [5]]
    assert book["指标 3"].auto_filter.ref == book["指标 3"].dimensions


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_only_what_xml_forbids_is_removed(text: str) -> None:
    kept = cell_value(text)
    assert isinstance(kept, str)
    forbidden = {*map(chr, range(32)), "\ufffe", "\uffff"} - set("\t\n\r")
    assert kept == "".join(char for char in text if char not in forbidden)


@pytest.mark.parametrize("char", ["字", "𠀀"])
def test_a_long_text_is_cut_with_a_mark_within_the_limit(char: str) -> None:
    cut = cell_value(char * 40_000)
    assert isinstance(cut, str)
    assert cut.endswith(char + CUT)
    length = len(cut.encode("utf-16-le")) // 2
    assert MAX_TEXT - 1 <= length <= MAX_TEXT


def test_a_text_at_the_limit_is_whole() -> None:
    assert cell_value("字" * MAX_TEXT) == "字" * MAX_TEXT


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (float("inf"), "inf"),
        (10**400, "1" + "0" * 400),
        (date(1899, 5, 4), "1899-05-04"),
        (2.5, 2.5),
        (True, True),
        (None, None),
    ],
)
def test_what_excel_cannot_represent_becomes_text(value: XlsxValue, expected: XlsxValue) -> None:
    assert cell_value(value) == expected
