"""Fake bold counts once, and watermarks do not enter the text."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.inference.readers.drawing import (
    PARAGRAPH,
    PROSE,
    draw_pdf,
    grid,
    read_pdf,
    text_of,
    write,
    write_lines,
)


@pytest.mark.parametrize("left", [72, 72.4, 73, 73.7])
@pytest.mark.parametrize(
    "offsets",
    [
        [(0.2, 0)],
        [(0.3, 0)],
        [(0.5, 0.5)],
        [(1.0, 0)],
        [(1.5, 0)],
        [(0.2, 0), (0.4, 0), (0.6, 0)],
        [(0.3, 0), (0, 0.3), (0.3, 0.3)],
        [(2.2, 0)],
        [(0, -2.1)],
    ],
)
def test_copies_count_once(left: float, offsets: list[tuple[float, float]]) -> None:
    text = "2022年公开1155条，其中1122条、33条和111条。"

    def draw(canvas: Canvas) -> None:
        for x, y in [(0.0, 0.0), *offsets]:
            write(canvas, left + x, 700 + y, text)

    assert text_of(draw) == text


@pytest.mark.parametrize("size", [3, 3.5, 4, 6])
def test_small_type_keeps_its_digits(size: float) -> None:
    text = "公开1155条，其中1133条、111条和11000条。"
    assert text_of(lambda canvas: write(canvas, 72.3, 700, text, size=size) and None) == text


def test_small_bold_type_counts_once() -> None:
    text = "公开1155条，其中111条。"

    def draw(canvas: Canvas) -> None:
        write(canvas, 72, 700, text, size=6)
        write(canvas, 72.3, 700, text, size=6)

    assert text_of(draw) == text


def test_a_shadow_counts_once() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 73, 699, "公开1155条。", gray=0.6)
        write(canvas, 72, 700, "公开1155条。")

    assert text_of(draw) == "公开1155条。"


def test_equal_cells_are_no_copies() -> None:
    rows = [["规章", "11", "11"], ["其他", "11", "11"]]
    source = read_pdf(draw_pdf(lambda canvas: grid(canvas, rows, width=60, height=14)))
    assert [list(row) for row in source.grids[0].rows] == rows


def _tiled(canvas: Canvas) -> None:
    for row in range(12):
        for column in range(4):
            write(canvas, 40 + 140 * column, 60 + 62 * row, "仅供内部2023", gray=0.8)


def _in_the_size_of_the_text(canvas: Canvas) -> None:
    for index in range(5):
        write(canvas, 90 + 100 * index, 735, "样本", gray=0.5)


def _red(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.setFillColorRGB(1, 0, 0)
    canvas.setFont("STSong-Light", 30)
    canvas.drawString(300, 705, "已作废")
    canvas.restoreState()


def _upwards(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.translate(300, 600)
    canvas.rotate(90)
    write(canvas, 0, 0, "松原镇内部", size=40, gray=0.8)
    canvas.restoreState()


def _large(canvas: Canvas) -> None:
    write(canvas, 100, 690, "松原镇政府", size=60, gray=0.85)


def _large_and_transparent(canvas: Canvas) -> None:
    write(canvas, 100, 690, "松原镇政府", size=60, alpha=0.2)


def _glyph_by_glyph(canvas: Canvas) -> None:
    for index, char in enumerate("松原镇政府专用"):
        write(canvas, 80 + 60 * index, 695, char, size=50, gray=0.8)


def _inclined(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.translate(100, 600)
    canvas.rotate(30)
    write(canvas, 0, 0, "内部资料", size=48, gray=0.7)
    canvas.restoreState()


def _inclined_tiles(canvas: Canvas) -> None:
    for row in range(6):
        for column in range(3):
            canvas.saveState()
            canvas.translate(60 + 180 * column, 80 + 120 * row)
            canvas.rotate(-20)
            write(canvas, 0, 0, "内部资料 2023")
            canvas.restoreState()


def _between_lines(canvas: Canvas) -> None:
    write(canvas, 150, 727.5, "内部资料注意保存", size=9, gray=0.75)


def _as_form(canvas: Canvas) -> None:
    canvas.beginForm("mark")
    write(canvas, 100, 690, "松原镇政府", size=60, gray=0.85)
    canvas.endForm()
    canvas.doForm("mark")


def _colored(canvas: Canvas) -> None:
    canvas.saveState()
    canvas.setFillColorRGB(1, 0.7, 0.7)
    canvas.setFont("STSong-Light", 40)
    canvas.drawString(90, 700, "样本仅供参考")
    canvas.restoreState()


@pytest.mark.parametrize("under", [True, False])
@pytest.mark.parametrize(
    "mark",
    [
        _tiled,
        _in_the_size_of_the_text,
        _red,
        _upwards,
        _large,
        _large_and_transparent,
        _glyph_by_glyph,
        _inclined,
        _inclined_tiles,
        _between_lines,
        _as_form,
        _colored,
    ],
)
def test_a_watermark_does_not_enter_the_text(mark: object, *, under: bool) -> None:
    def draw(canvas: Canvas) -> None:
        assert callable(mark)
        if under:
            mark(canvas)
        write_lines(canvas, PROSE)
        if not under:
            mark(canvas)

    source = read_pdf(draw_pdf(draw))
    assert source.text == PARAGRAPH
    assert source.warnings == ()


def test_gray_text_with_a_place_of_its_own_is_read() -> None:
    rows = [["指标", "数量"], ["主动公开", "132"], ["依申请公开", "5"], ["合计", "137"]]

    def draw(canvas: Canvas) -> None:
        write(canvas, 72, 740, "2023年工作年度报告")
        grid(canvas, rows, gray=0.65)
        write(canvas, 72, 500, "单位：条", size=9, gray=0.6)

    source = read_pdf(draw_pdf(draw))
    assert [list(row) for row in source.grids[0].rows] == rows
    assert source.text.endswith("单位：条")


def test_a_large_light_title_is_read() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 72, 780, "松原镇年度报告", size=34, gray=0.6)
        write_lines(canvas, PROSE)

    assert text_of(draw) == f"松原镇年度报告\n{PARAGRAPH}"


def test_a_watermark_over_a_table_leaves_its_figures() -> None:
    rows = [["指标", "数量"], ["主动公开", "132"], ["依申请公开", "5"]]

    def draw(canvas: Canvas) -> None:
        grid(canvas, rows)
        write(canvas, 80, 650, "内部2023", size=40, gray=0.85)

    source = read_pdf(draw_pdf(draw))
    assert [list(row) for row in source.grids[0].rows] == rows
