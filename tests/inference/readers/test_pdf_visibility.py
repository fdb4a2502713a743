"""What a reader of the page does not see is not read, and what is seen is."""

import pytest
from reportlab.lib.colors import CMYKColorSep
from reportlab.pdfgen.canvas import Canvas

from tests.inference.readers.drawing import Draw, draw_pdf, grid, read_pdf, text_of, write

SEEN = "2023年，松原镇主动公开政府信息132条，其中网站公开88条。"


def _with_seen(draw: Draw) -> Draw:
    def page(canvas: Canvas) -> None:
        write(canvas, 72, 740, SEEN)
        draw(canvas)

    return page


def _white(canvas: Canvas) -> None:
    write(canvas, 72, 700, "模板：公开777条。", gray=1)


def _almost_white(canvas: Canvas) -> None:
    write(canvas, 72, 700, "模板：公开777条。", gray=0.98)


def _white_in_four_inks(canvas: Canvas) -> None:
    canvas.setFillColorCMYK(0, 0, 0, 0)
    canvas.drawString(72, 700, "模板：公开777条。")


def _no_ink(canvas: Canvas) -> None:
    canvas.setFillColor(CMYKColorSep(0, 1, 1, 0, spotName="Red", density=0))
    canvas.drawString(72, 700, "模板：公开777条。")


def _invisible(canvas: Canvas) -> None:
    write(canvas, 72, 700, "收到申请777件。", mode=3)


def _transparent(canvas: Canvas) -> None:
    write(canvas, 72, 700, "收到申请777件。", alpha=0)


def _below_the_page(canvas: Canvas) -> None:
    write(canvas, 72, -30, "收到申请777件。")


def _beside_the_page(canvas: Canvas) -> None:
    write(canvas, 640, 740, "收到申请777件。")


def _outside_the_crop_box(canvas: Canvas) -> None:
    canvas.setCropBox((30, 30, 565, 812))
    write(canvas, 72, 15, "印刷标记777件。")


def _clipped(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.rect(72, 100, 200, 50)
    canvas.clipPath(path, stroke=0, fill=0)
    write(canvas, 72, 700, "收到申请777件。")


def _covered(canvas: Canvas) -> None:
    write(canvas, 72, 700, "收到申请777件。")
    canvas.setFillGray(1)
    canvas.rect(70, 694, 200, 20, stroke=0, fill=1)


def _redacted(canvas: Canvas) -> None:
    write(canvas, 72, 700, "收到申请777件。")
    canvas.setFillGray(0)
    canvas.rect(70, 694, 200, 20, stroke=0, fill=1)


def _covered_by_a_thick_line(canvas: Canvas) -> None:
    write(canvas, 72, 700, "收到申请777件。")
    canvas.setLineWidth(18)
    canvas.line(70, 704, 300, 704)


def _covered_and_written_again(canvas: Canvas) -> None:
    write(canvas, 72, 700, "收到申请777件。")
    canvas.setFillGray(1)
    canvas.roundRect(66, 690, 240, 28, 3, stroke=0, fill=1)


def _tiny(canvas: Canvas) -> None:
    write(canvas, 72, 700, "收到申请777件。", size=1)


def _dark_on_dark(canvas: Canvas) -> None:
    canvas.setFillGray(0.2)
    canvas.rect(60, 680, 400, 50, stroke=0, fill=1)
    write(canvas, 72, 700, "收到申请777件。", gray=0.2)


def _in_a_clipped_form(canvas: Canvas) -> None:
    canvas.beginForm("part", lowerx=0, lowery=0, upperx=20, uppery=5)
    write(canvas, 72, 700, "收到申请777件。")
    canvas.endForm()
    canvas.doForm("part")


@pytest.mark.parametrize(
    "draw",
    [
        _white,
        _almost_white,
        _white_in_four_inks,
        _no_ink,
        _invisible,
        _transparent,
        _below_the_page,
        _beside_the_page,
        _outside_the_crop_box,
        _clipped,
        _covered,
        _redacted,
        _covered_by_a_thick_line,
        _covered_and_written_again,
        _tiny,
        _dark_on_dark,
        _in_a_clipped_form,
    ],
)
def test_text_that_is_not_seen_is_left_out_with_a_warning(draw: Draw) -> None:
    source = read_pdf(draw_pdf(_with_seen(draw)))
    assert source.text == SEEN
    assert any("hidden characters were left out" in warning for warning in source.warnings)


def _white_on_dark(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.1, 0.2, 0.5)
    canvas.rect(60, 690, 400, 30, stroke=0, fill=1)
    write(canvas, 72, 700, "收到申请5件。", gray=1)


def _under_a_highlight(canvas: Canvas) -> None:
    write(canvas, 72, 700, "收到申请5件。")
    canvas.setFillColorRGB(1, 1, 0)
    canvas.setFillAlpha(0.4)
    canvas.rect(70, 694, 200, 20, stroke=0, fill=1)


def _on_a_white_area(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    canvas.rect(70, 694, 200, 20, stroke=0, fill=1)
    write(canvas, 72, 700, "收到申请5件。")


def _light_gray(canvas: Canvas) -> None:
    write(canvas, 72, 700, "收到申请5件。", gray=0.6)


def _in_a_frame(canvas: Canvas) -> None:
    write(canvas, 72, 700, "收到申请5件。")
    path = canvas.beginPath()
    path.rect(60, 680, 300, 50)
    path.rect(62, 682, 296, 46)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=0)


def _outlined(canvas: Canvas) -> None:
    write(canvas, 72, 700, "收到申请5件。", gray=1, mode=2)


def _in_the_clip(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.rect(60, 680, 400, 50)
    canvas.clipPath(path, stroke=0, fill=0)
    write(canvas, 72, 700, "收到申请5件。")


def _white_text_on_a_shading(canvas: Canvas) -> None:
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(60, 680, 400, 50)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.linearGradient(60, 680, 460, 680, ((0, 0, 0.5), (0, 0.3, 0.6)))
    canvas.restoreState()
    write(canvas, 72, 700, "收到申请5件。", gray=1)


def _underlined(canvas: Canvas) -> None:
    end = write(canvas, 72, 700, "收到申请5件。")
    canvas.line(72, 698, end, 698)


@pytest.mark.parametrize(
    "draw",
    [
        _white_on_dark,
        _under_a_highlight,
        _on_a_white_area,
        _light_gray,
        _in_a_frame,
        _outlined,
        _in_the_clip,
        _white_text_on_a_shading,
        _underlined,
    ],
)
def test_text_that_is_seen_is_read(draw: Draw) -> None:
    source = read_pdf(draw_pdf(_with_seen(draw)))
    assert source.text.replace("\n", "") == f"{SEEN}收到申请5件。"
    assert source.warnings == ()


def test_text_under_an_area_is_replaced_by_the_text_over_it() -> None:
    def draw(canvas: Canvas) -> None:
        x = write(canvas, 72, 740, "主动公开政府信息")
        write(canvas, x, 740, "98")
        canvas.setFillGray(1)
        canvas.rect(x, 736, 14, 16, stroke=0, fill=1)
        write(canvas, x + 14, 740, "条。")
        write(canvas, x, 740, "45")

    assert text_of(draw) == "主动公开政府信息45条。"


def _strike_by_line(canvas: Canvas, x0: float, x1: float, y: float) -> None:
    canvas.setLineWidth(0.7)
    canvas.line(x0, y + 5, x1, y + 5)


def _strike_by_rectangle(canvas: Canvas, x0: float, x1: float, y: float) -> None:
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(x0, y + 4.5, x1 - x0, 0.8, stroke=0, fill=1)


def _strike_twice(canvas: Canvas, x0: float, x1: float, y: float) -> None:
    canvas.setLineWidth(0.5)
    canvas.line(x0 - 1, y + 4, x1 + 1, y + 4)
    canvas.line(x0 - 1, y + 6, x1 + 1, y + 6)


@pytest.mark.parametrize("strike", [_strike_by_line, _strike_by_rectangle, _strike_twice])
def test_struck_text_is_left_out(strike: object) -> None:
    def draw(canvas: Canvas) -> None:
        x = write(canvas, 72, 740, "主动公开政府信息")
        end = write(canvas, x, 740, "98")
        assert callable(strike)
        strike(canvas, x, end, 740)
        write(canvas, end, 740, "120条。")

    source = read_pdf(draw_pdf(draw))
    assert source.text == "主动公开政府信息120条。"
    assert source.warnings == ("2 crossed-out characters were left out",)


def test_the_rules_of_a_table_do_not_strike_its_text() -> None:
    rows = [["规章", "0", "0"], ["行政规范性文件", "12", "7"]]
    source = read_pdf(draw_pdf(lambda canvas: grid(canvas, rows, height=15)))
    assert [list(row) for row in source.grids[0].rows] == rows
    assert source.warnings == ()
