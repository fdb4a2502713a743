"""Columns are read one after the other, and tables without lines row by row."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.inference.readers.drawing import draw_pdf, grid, read_pdf, text_of, write

LEFT = (
    "2023年，我镇通过县政府网站主动",
    "公开政府信息132条，其中工作动",
    "态88条，财政信息14条，惠民政策",
    "30条，接受群众监督。",
)
RIGHT = (
    "全年收到政府信息公开申请5件，均",
    "在法定期限内答复，其中予以公开4",
    "件，不予公开1件，没有行政复议。",
)


def _columns(canvas: Canvas, top: float = 700, shift: float = 0) -> None:
    for index, line in enumerate(LEFT):
        write(canvas, 60, top - 24 * index, line)
    for index, line in enumerate(RIGHT):
        write(canvas, 310, top - shift - 24 * index, line)


@pytest.mark.parametrize("shift", [0, 3, 8, 12])
def test_two_columns_are_read_one_after_the_other(shift: float) -> None:
    assert text_of(lambda canvas: _columns(canvas, shift=shift)).split("\n") == [
        "".join(LEFT),
        "".join(RIGHT),
    ]


def test_a_title_over_two_columns_and_a_paragraph_below() -> None:
    below = "本年度没有其他需要报告的事项，请各单位继续做好下一年的公开工作。"

    def draw(canvas: Canvas) -> None:
        write(canvas, 150, 760, "松原镇2023年政府信息公开年度报告", size=18)
        _columns(canvas)
        write(canvas, 60, 560, below)

    assert text_of(draw).split("\n") == [
        "松原镇2023年政府信息公开年度报告",
        "".join(LEFT),
        "".join(RIGHT),
        below,
    ]


def test_a_table_across_two_bands_of_columns() -> None:
    rows = [["指标", "本年", "上年", "合计"], ["规章", "1", "2", "3"]]

    def draw(canvas: Canvas) -> None:
        _columns(canvas)
        grid(canvas, rows, x=60, top=580)
        _columns(canvas, top=490)

    source = read_pdf(draw_pdf(draw))
    assert [list(row) for row in source.grids[0].rows] == rows
    left, right = "".join(LEFT), "".join(RIGHT)
    table = "指标\t本年\t上年\t合计\n规章\t1\t2\t3"
    assert source.text == f"{left}\n{right}\n{table}\n{left}\n{right}"


def test_a_column_goes_on_in_the_next_one() -> None:
    def draw(canvas: Canvas) -> None:
        for index, line in enumerate(LEFT[:3]):
            write(canvas, 60, 700 - 24 * index, line)
        for index, line in enumerate([LEFT[3], *RIGHT]):
            write(canvas, 310, 700 - 24 * index, line)

    assert "惠民政策30条，接受群众监督。" in text_of(draw)


def test_three_columns() -> None:
    columns = [
        ("主动公开132条，内", "容为工作动态和财", "政信息。"),
        ("收到申请5件，全部", "按期答复，无一件", "复议。"),
        ("培训2次45人，召", "开会议3次，检查一", "次。"),
    ]

    def draw(canvas: Canvas) -> None:
        for number, lines in enumerate(columns):
            for index, line in enumerate(lines):
                write(canvas, 50 + 175 * number, 700 - 24 * index, line)

    text = text_of(draw).replace("\n", "")
    assert text == "".join("".join(lines) for lines in columns)


def test_a_menu_beside_the_article() -> None:
    def draw(canvas: Canvas) -> None:
        for index, entry in enumerate(["信息公开指南", "信息公开制度", "法定公开内容", "公开年报"]):
            write(canvas, 40, 730 - 27 * index, entry, size=11)
        write(canvas, 180, 722, "松原镇2023年政府信息公", size=20)
        write(canvas, 180, 692, "开工作年度报告", size=20)
        for index, line in enumerate(
            ["2023年，我镇主动公开政府信息132条，内容为工作动", "态88条。"]
        ):
            write(canvas, 180, 660 - 20 * index, line)

    lines = text_of(draw).split("\n")
    assert "松原镇2023年政府信息公开工作年度报告" in "".join(lines)
    assert any("主动公开政府信息132条，内容为工作动态88条。" in line for line in lines)


def test_a_table_without_lines_is_read_by_rows() -> None:
    rows = [("主动公开政府信息数", "132"), ("其中：工作动态", "88"), ("收到申请数", "5")]

    def draw(canvas: Canvas) -> None:
        for index, (label, figure) in enumerate(rows):
            write(canvas, 72, 700 - 24 * index, label)
            write(canvas, 380, 700 - 24 * index, figure)

    assert text_of(draw).split("\n") == [f"{label} {figure}" for label, figure in rows]


def test_signatures_side_by_side_stay_lines() -> None:
    rows = [("负责人：张某", "填报人：李某"), ("电话：0000-1234567", "日期：2024年1月9日")]

    def draw(canvas: Canvas) -> None:
        for index, (left, right) in enumerate(rows):
            write(canvas, 72, 700 - 24 * index, left)
            write(canvas, 330, 700 - 24 * index, right)

    assert text_of(draw).split("\n") == [f"{left} {right}" for left, right in rows]


def test_headings_and_a_page_number_in_columns() -> None:
    def draw(canvas: Canvas) -> None:
        for x, heading in ((60, "一、总体情况"), (310, "二、主动公开")):
            write(canvas, x, 724, heading)
            for index, line in enumerate(LEFT):
                write(canvas, x, 700 - 24 * index, line)
        write(canvas, 290, 40, "— 1 —", size=9)

    text = "".join(LEFT)
    assert text_of(draw).split("\n") == ["一、总体情况", text, "二、主动公开", text]


def test_a_table_within_a_column() -> None:
    rows = [["规章", "1"], ["其他", "2"]]

    def draw(canvas: Canvas) -> None:
        for index, line in enumerate(LEFT):
            write(canvas, 60, 700 - 24 * index, line)
        grid(canvas, rows, x=60, top=600, width=100)
        for index, line in enumerate(LEFT * 2):
            write(canvas, 310, 700 - 24 * index, line)

    left = "".join(LEFT)
    assert text_of(draw).split("\n") == [left, "规章\t1", "其他\t2", left, left]
