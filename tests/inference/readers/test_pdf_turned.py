"""Turned text and tables are read in their direction, or named in a warning."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.inference.readers.drawing import (
    PARAGRAPH,
    PROSE,
    Draw,
    draw_pdf,
    grid,
    read_pdf,
    write,
    write_lines,
)

ROWS = [
    ["信息内容", "本年制发件数", "现行有效件数"],
    ["规章", "0", "0"],
    ["规范性文件", "12", "155"],
]


def _turned(draw: Draw, angle: int, width: float = 595, height: float = 842) -> Draw:
    """Return `draw` on a page whose content is turned counter-clockwise, without /Rotate."""

    def page(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(*{90: (width, 0), 180: (width, height), 270: (0, height)}[angle])
        canvas.rotate(angle)
        draw(canvas)
        canvas.restoreState()

    return page


def _table(canvas: Canvas) -> None:
    grid(canvas, ROWS, top=450)


def _title(canvas: Canvas) -> None:
    write(canvas, 72, 740, "松原镇2023年政府信息公开工作年度报告")


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_turned_page_is_read(angle: int) -> None:
    def draw(canvas: Canvas) -> None:
        write_lines(canvas, PROSE, top=520)
        grid(canvas, ROWS, top=400)

    source = read_pdf(draw_pdf(_title, _turned(draw, angle)))
    assert source.text.startswith(f"松原镇2023年政府信息公开工作年度报告\n{PARAGRAPH}\n")
    assert [list(row) for row in source.grids[0].rows] == ROWS
    assert source.warnings == ()


@pytest.mark.parametrize("angle", [90, 270])
@pytest.mark.parametrize("rows", [ROWS, [["规章", "3"], ["规范性文件", "4"]]])
def test_a_turned_table_on_an_upright_page_is_read(angle: int, rows: list[list[str]]) -> None:
    def draw(canvas: Canvas) -> None:
        write_lines(canvas, PROSE * 2)
        canvas.saveState()
        canvas.translate(*{90: (400, 80), 270: (100, 500)}[angle])
        canvas.rotate(angle)
        grid(canvas, rows, x=0, top=100)
        canvas.restoreState()

    source = read_pdf(draw_pdf(draw))
    assert [list(row) for row in source.grids[0].rows] == rows
    assert source.text.startswith(PARAGRAPH)
    assert source.warnings == ()


def test_a_page_with_rotate_is_read() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        _turned(lambda inner: write_lines(inner, PROSE, top=520), 90)(canvas)

    assert read_pdf(draw_pdf(draw)).text == PARAGRAPH


@pytest.mark.parametrize("angle", [90, 270])
def test_turned_labels_of_an_upright_table_are_in_their_cells(angle: int) -> None:
    rows = [["", "规章", "3"], ["", "规范性文件", "4"]]

    def draw(canvas: Canvas) -> None:
        grid(canvas, rows, height=60)
        for row, text in enumerate(["制发", "废止"]):
            canvas.saveState()
            canvas.translate(100, {90: 655, 270: 690}[angle] - 60 * row)
            canvas.rotate(angle)
            write(canvas, 0, 0, text, size=10)
            canvas.restoreState()

    source = read_pdf(draw_pdf(draw))
    assert [row[0] for row in source.grids[0].rows] == ["制发", "废止"]


def test_a_turned_note_does_not_cut_a_paragraph_across_pages() -> None:
    def first(canvas: Canvas) -> None:
        write_lines(canvas, PROSE[:2])
        _turned(lambda inner: write(inner, 300, 560, "装订线", size=9), 90)(canvas)

    text = read_pdf(draw_pdf(first, lambda canvas: write_lines(canvas, PROSE[2:]))).text
    assert text.startswith(PARAGRAPH)


@pytest.mark.parametrize(
    "text", ["公开5条", "本年度主动公开政府信息132条，收到申请5件，均已按期答复。"]
)
def test_inclined_text_gives_a_warning(text: str) -> None:
    def draw(canvas: Canvas) -> None:
        _title(canvas)
        canvas.translate(100, 300)
        canvas.rotate(25)
        write(canvas, 0, 0, text)

    source = read_pdf(draw_pdf(draw))
    assert source.text == "松原镇2023年政府信息公开工作年度报告"
    assert len(source.warnings) == 1
    assert source.warnings[0].startswith("page 1 has turned text, which was left out: ")
