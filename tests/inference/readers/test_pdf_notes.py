"""Raised note marks are no digits of a figure."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.inference.readers.drawing import draw_pdf, grid, read_pdf, text_of, write


def _marked(
    canvas: Canvas, before: str, mark: str, after: str, *, y: float = 700, rise: float = 5
) -> None:
    x = write(canvas, 72, y, before) if before else 72
    x = write(canvas, x, y + rise, mark, size=8)
    write(canvas, x, y, after)


@pytest.mark.parametrize("rise", [3, 5, 7, 9])
@pytest.mark.parametrize("mark", ["1", "12", "[2]", "①", "*", "(3)", "〔1〕", "注1", "1,2", "②③"])
def test_a_raised_mark_is_left_out(mark: str, rise: float) -> None:
    text = text_of(
        lambda canvas: _marked(canvas, "主动公开120", mark, "条，其中网站96条。", rise=rise)
    )
    assert text == "主动公开120条，其中网站96条。"


def test_a_mark_by_text_rise() -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(72, 700)
        text.setFont("STSong-Light", 14)
        text.textOut("主动公开120")
        text.setFont("STSong-Light", 7)
        text.setRise(6)
        text.textOut("1")
        text.setRise(0)
        text.setFont("STSong-Light", 14)
        text.textOut("条。")
        canvas.drawText(text)

    assert text_of(draw) == "主动公开120条。"


def test_a_mark_after_the_unit_and_before_a_figure() -> None:
    assert text_of(lambda canvas: _marked(canvas, "收到申请3件", "3", "，")) == "收到申请3件，"
    assert text_of(lambda canvas: _marked(canvas, "收到申请", "1", "3件。")) == "收到申请3件。"
    assert text_of(lambda canvas: _marked(canvas, "", "1", "3件。")) == "3件。"


def test_a_mark_in_a_cell() -> None:
    def draw(canvas: Canvas) -> None:
        grid(canvas, [["规章", "3"], ["规范性文件", "12"]])
        write(canvas, 191.5, 689, "1", size=6)

    assert read_pdf(draw_pdf(draw)).grids[0].rows == (("规章", "3"), ("规范性文件", "12"))


def test_an_exponent_stays() -> None:
    assert text_of(lambda canvas: _marked(canvas, "面积120m", "2", "。")) == "面积120m²。"


def test_small_figures_on_the_baseline_stay() -> None:
    def draw(canvas: Canvas) -> None:
        x = write(canvas, 72, 700, "主动公开")
        x = write(canvas, x, 700, "120", size=10)
        write(canvas, x, 700, "条。")

    assert text_of(draw) == "主动公开120条。"


def test_a_raised_unit_stays() -> None:
    assert "万元" in text_of(lambda canvas: _marked(canvas, "金额12", "（万元）", "。"))
