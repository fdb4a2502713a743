"""The workbooks of a panel: values with formats and notes, issues with both figures."""

from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

pytest.importorskip("duckdb")

from gongkai.panel import workbooks
from gongkai.panel.workbooks import write_issue_workbooks, write_panel_workbook
from tests.panel.page_world import page_world


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    path = tmp_path_factory.mktemp("book") / "panel.xlsx"
    write_panel_workbook(page_world(6), path)
    return openpyxl.load_workbook(path)


def test_a_sheet_has_a_row_for_each_unit_and_year_and_frozen_heads(book: Workbook) -> None:
    sheet = book["正文"]
    heads = [cell.value for cell in sheet[1]]
    assert sheet.freeze_panes == "G2"
    assert sheet.auto_filter.ref == f"A1:I{sheet.max_row}"
    assert heads[5] == "年度 year"
    assert heads[6] == "主动公开信息总数（条） disclosure.total"
    assert sheet.max_row == 1 + 6 * 4 - 1  # one report is missing
    assert [cell.value for cell in sheet[2]][1:6] == ["明州市", "330200", "市级", "浙江省", 2019]


def test_values_are_numbers_with_a_format_and_a_note_where_they_are_not_as_printed(
    book: Workbook,
) -> None:
    sheet = book["正文"]
    total, _received, fee = (cell for cell in sheet[6][6:9])  # 第1县, 2019
    assert isinstance(total.value, int)
    assert total.number_format == "#,##0"
    assert total.comment.text == "约 approx"
    assert fee.comment.text == "推算 derived 0.93"
    assert sheet[2][6].comment is None
    assert sheet[2][6].fill.fill_type is None


def test_the_issues_of_all_units_and_the_dictionary_are_sheets(book: Workbook) -> None:
    assert book.sheetnames[0] == "说明"
    issues = book["问题"]
    assert issues.max_row == 1 + 2 * 4
    assert [cell.value for cell in issues[2]][:5] == [1, "第4县", "错误", "结转与上年结转", 2022]
    assert book["指标说明"].max_row > 100


def test_a_unit_gets_its_issues_and_text_is_never_a_formula(tmp_path: Path) -> None:
    connection = page_world(3)
    connection.execute("UPDATE issues SET note = '=1+1', message_zh = '-2件\x07'")
    write_issue_workbooks(connection, tmp_path, ["甲", "乙", "丙"])
    (path,) = tmp_path.iterdir()
    assert path.name == "丙.xlsx"
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    row = {head.value: cell for head, cell in zip(sheet[1], sheet[2], strict=True)}
    assert row["说明 note"].data_type == "s"
    assert row["问题 issue"].value == "-2件"
    assert row["数值 value"].value == 3
    assert row["对照数值 other value"].value == 5


def test_a_full_sheet_states_where_the_rest_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "MAX_ROWS", 5)
    write_panel_workbook(page_world(4), tmp_path / "panel.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "panel.xlsx")["正文"]
    assert sheet.max_row == 5
    assert "panel_wide.parquet" in str(sheet["A5"].value)
