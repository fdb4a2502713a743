from pathlib import Path

import pytest
import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.inference.readers.documents import SampleBlock, SampleTable, as_pdf
from tests.inference.readers.drawing import draw_pdf, grid, read_pdf, write


@pytest.mark.parametrize("foot", ["— {} —", "- {} -", "{}", "第 {} 页", "{} / 5"])
def test_lines_are_joined_and_page_headers_and_footers_are_dropped(foot: str) -> None:
    parts: list[SampleBlock] = []
    for number in range(1, 31):
        parts.append(f"（{'一二三四五六七八九十'[number % 10]}）第{number}项工作")
        parts.append(
            f"2022年第{number}项工作公开信息{number * 7}条，包括工作动态、财政资金和惠民政策，浏览"
            f"2.{number}万人次。其中通过政府网站公开信息{number}条；通过公开栏公开信息3条。"
        )
    source = read_pdf(as_pdf(parts, head="柳林镇政府信息公开工作年度报告", foot=foot))
    assert source.text.split("\n") == parts


def test_a_table_over_pages_is_one_grid_with_one_head() -> None:
    rows = [["指标", "单位", "数量"]]
    rows += [[f"{number}.第{number}项指标的数量", "条", str(number)] for number in range(1, 90)]
    source = read_pdf(as_pdf(["前文。", SampleTable(rows), "后文。"], foot="{}", repeated=1))
    assert [found.rows for found in source.grids] == [tuple(map(tuple, rows))]
    assert source.text.startswith("前文。\n指标\t单位\t数量\n")
    assert source.text.endswith("\n后文。")


def _table(
    canvas: Canvas, top: float, xs: list[float], rows: list[tuple[float, list[str]]]
) -> None:
    """Draw `rows` of (height, texts); ^ before a text omits the line above its cell."""
    canvas.setFont("STSong-Light", 10)
    for height, texts in rows:
        for left, right, text in zip(xs, xs[1:], texts, strict=False):
            if not text.startswith("^"):
                canvas.line(left, top, right, top)
            canvas.line(left, top, left, top - height)
            canvas.line(right, top, right, top - height)
            canvas.drawString(left + 3, top - 14, text.removeprefix("^"))
        top -= height
    canvas.line(xs[0], top, xs[-1], top)


def test_a_row_and_a_merged_cell_split_by_a_page_break_are_joined() -> None:
    xs = [72, 150, 240, 320]
    first = [(20.0, ["办理结果", "1.其他情形", "4"]), (20.0, ["^", "2.危及“公共安", "5"])]
    second = [(20.0, ["", "全”的申请", ""]), (20.0, ["^", "3.重复申请", "6"])]
    third = [(20.0, ["结转", "无", "7"])]
    source = read_pdf(
        draw_pdf(
            lambda canvas: _table(canvas, 130, xs, first),
            lambda canvas: _table(canvas, 770, xs, second + third),
        )
    )
    assert [found.rows for found in source.grids] == [
        (
            ("办理结果", "1.其他情形", "4"),
            ("办理结果", "2.危及“公共安全”的申请", "5"),
            ("办理结果", "3.重复申请", "6"),
            ("结转", "无", "7"),
        )
    ]


def test_blank_rows_at_a_page_break_stay_rows() -> None:
    xs = [72, 150, 240]
    source = read_pdf(
        draw_pdf(
            lambda canvas: _table(canvas, 100, xs, [(20.0, ["行政处罚", ""])]),
            lambda canvas: _table(canvas, 770, xs, [(20.0, ["行政强制", ""])]),
        )
    )
    assert [found.rows for found in source.grids] == [(("行政处罚", ""), ("行政强制", ""))]


def test_spacing_without_meaning_gives_no_spaces() -> None:
    def draw(canvas: Canvas) -> None:
        x = 72.0
        for piece in ("公开信息", "337", "条，其中", "12", "条"):
            write(canvas, x, 700, piece)
            x += canvas.stringWidth(piece, "STSong-Light", 14) + 3.5
        write(canvas, 72, 650, "负责人：甲")
        write(canvas, 300, 650, "填报人：乙")

    assert read_pdf(draw_pdf(draw)).text == "公开信息337条，其中12条\n负责人：甲 填报人：乙"


def test_overprint_counts_once_and_watermarks_not_at_all() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 72, 700, "年度报告")
        write(canvas, 72.3, 700, "年度报告")
        canvas.rotate(45)
        write(canvas, 500, 300, "水印")

    assert read_pdf(draw_pdf(draw)).text == "年度报告"


def test_a_figure_at_the_foot_of_a_page_is_kept() -> None:
    def draw(canvas: Canvas, figure: str, number: str) -> None:
        write(canvas, 72, 120, "接受培训人数")
        write(canvas, 72, 80, figure)
        write(canvas, 297, 40, number)

    source = read_pdf(draw_pdf(lambda c: draw(c, "34", "1"), lambda c: draw(c, "0", "2")))
    assert source.text.split("\n") == ["接受培训人数", "34", "接受培训人数", "0"]


def test_a_heading_after_a_full_line_starts_a_paragraph() -> None:
    full = "本年度公开工作平稳有序，各项任务按时完成，群众满意度不断提高。"

    def draw(canvas: Canvas) -> None:
        for index, text in enumerate([full, full[:-1] + "，", "仍有不足。", full, "二、主动公开"]):
            write(canvas, 72, 700 - 24 * index, text)

    assert read_pdf(draw_pdf(draw)).text.split("\n") == [
        full + full[:-1] + "，仍有不足。",
        full,
        "二、主动公开",
    ]


def test_a_character_without_a_mapping_is_replaced_with_a_warning() -> None:
    font = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
    pdfmetrics.registerFont(TTFont("Vera", str(font)))

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Vera", 14)  # has no Chinese characters
        canvas.drawString(80, 700, "Report 年 2019")

    source = read_pdf(draw_pdf(draw))
    assert source.text == "Report \ufffd 2019"
    assert source.warnings == (
        "page 1: 1 characters could not be read, their font has no mapping for them",
    )


def _shaded(canvas: Canvas, gray: float, *, page: bool = False) -> None:
    if page:
        canvas.setFillGray(1)
        canvas.rect(0, 0, 595, 842, stroke=0, fill=1)
    for index, text in enumerate(
        ["一、总体情况", "全年主动公开政府信息132条。", "二、主动公开情况"]
    ):
        canvas.setFillGray(gray)
        canvas.rect(72, 700 - 24 * index, 330, 24, stroke=0, fill=1)
        write(canvas, 76, 706 - 24 * index, text)
    grid(canvas, [["指标", "本年", "上年"], ["规章", "1", "2"]], top=652)


@pytest.mark.parametrize("page", [False, True])
@pytest.mark.parametrize("gray", [1, 0.98, 0.9, 0.75])
def test_shaded_paragraphs_above_a_table_are_no_rows(gray: float, *, page: bool) -> None:
    source = read_pdf(draw_pdf(lambda canvas: _shaded(canvas, gray, page=page)))
    assert [found.rows for found in source.grids] == [
        (("指标", "本年", "上年"), ("规章", "1", "2"))
    ]
    assert source.text.startswith(
        "一、总体情况\n全年主动公开政府信息132条。\n二、主动公开情况\n指标"
    )


def test_a_table_of_shaded_cells_without_lines_is_a_grid() -> None:
    rows = [["指标", "数量"], ["主动公开", "132"], ["申请", "5"]]

    def draw(canvas: Canvas) -> None:
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                canvas.setFillGray(0.9 - 0.1 * (row % 2))
                canvas.rect(72 + 110 * column, 700 - 22 * row, 109, 21, stroke=0, fill=1)
                write(canvas, 80 + 110 * column, 705 - 22 * row, text, size=10)

    assert [list(row) for row in read_pdf(draw_pdf(draw)).grids[0].rows] == rows
