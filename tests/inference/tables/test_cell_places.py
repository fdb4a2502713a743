"""The places of cells in the text of a report."""

import pytest

from gongkai.document.report import Cell, Table, TableKind
from gongkai.inference.tables.cell_places import find_cells


def places(kind: TableKind, text: str, cells: dict[str, str]) -> dict[str, str]:
    """The text before each cell that is found, as far as the line goes back."""
    table = Table(
        kind=kind,
        start=0,
        end=len(text),
        cells=[Cell(id=name, value=1, raw=raw) for name, raw in cells.items()],
    )
    found = find_cells(text, table)
    assert all(text[start:end] == cells[name] for name, (start, end) in found.items())
    return {
        name: text[text.rfind("\n", 0, start) + 1 : start] for name, (start, _) in found.items()
    }


def test_the_cells_of_a_row_are_found_from_left_to_right() -> None:
    text = (
        "自然人 总计\n一、本年新收政府信息公开申请数量 7 7\n二、上年结转政府信息公开申请数量 1 17\n"
    )
    cells = {"new.natural_person": "7", "new.total": "7", "carried_in.total": "17"}
    assert places("application", text, cells) == {
        "new.natural_person": "一、本年新收政府信息公开申请数量 ",
        "new.total": "一、本年新收政府信息公开申请数量 7 ",
        "carried_in.total": "二、上年结转政府信息公开申请数量 1 ",
    }


@pytest.mark.parametrize("label", ["3.危及“三安全\n一稳定”", "3．危及“三安全一稳定 ”"])
def test_digits_of_a_label_are_no_cells(label: str) -> None:
    found = places("application", f"{label} 3 4\n", {"refused_security.natural_person": "3"})
    assert list(found) == ["refused_security.natural_person"]
    assert found["refused_security.natural_person"].rstrip().endswith("”")


def test_a_cell_that_is_not_there_has_no_place() -> None:
    cells = {"review.upheld": "5", "review.total": "", "litigation_direct.total": "2"}
    assert places("dispute", "行政复议 2 3 0 0 5", cells) == {"review.upheld": "行政复议 2 3 0 0 "}


def test_cells_below_the_labels_of_all_rows_are_found_in_their_order() -> None:
    text = "行政复议\t未经复议直接起诉\t复议后起诉\n维持\t总计\t总计\t维持\n1\t5\t5\t1\n"
    ids = ("review.upheld", "review.total", "litigation_direct.total")
    last = "litigation_after_review.upheld"
    found = places("dispute", text, dict(zip((*ids, last), "1551", strict=True)))
    assert list(found.values()) == ["", "1\t", "1\t5\t", "1\t5\t5\t"]
