import numpy as np
import pytest
from PIL import Image, ImageDraw

pytest.importorskip("rapidocr")
pytest.importorskip("cv2")

from gongkai.inference.ocr.page_image import find_ink, find_skew
from gongkai.inference.ocr.page_reading import RecognisedPage, read_page_picture
from gongkai.inference.ocr.ruled_tables import find_rules, find_tables
from gongkai.inference.ocr.signs import find_sign
from gongkai.inference.readers.pdf_tables import RuledTable, to_table_block
from tests.inference.ocr.pictures import draw_table, pixels

ROWS = [
    ["made", "in force", "total"],
    ["0", "/", "28"],
    ["", "407", "0"],
    ["-", "0", "1,395"],
]


def _cells(page: RecognisedPage) -> list[str]:
    (table,) = [part for part in page.page.content if isinstance(part, RuledTable)]
    return [cell.text for cell in table.cells]


def test_a_lone_zero_a_slash_and_a_blank_cell_differ() -> None:
    page = read_page_picture(pixels(draw_table(ROWS)))
    assert _cells(page)[3:] == ["0", "/", "28", "", "407", "0", "-", "0", "1,395"]
    assert [figure.text for figure in page.figures] == ["0", "28", "407", "0", "0", "1,395"]
    assert all(figure.score > 0.9 for figure in page.figures)


@pytest.mark.parametrize("angle", [2.3, -0.8])
def test_a_skewed_table_is_read(angle: float) -> None:
    skewed = draw_table(ROWS).rotate(angle, Image.Resampling.BICUBIC, fillcolor=255)
    assert find_skew(find_ink(pixels(skewed))) == pytest.approx(-angle, abs=0.1)
    assert _cells(read_page_picture(pixels(skewed)))[3:] == [
        *("0", "/", "28"), *("", "407", "0"), *("-", "0", "1,395"),
    ]  # fmt: skip


def test_a_red_seal_over_figures_is_left_out() -> None:
    page = draw_table(ROWS).convert("RGB")
    draw = ImageDraw.Draw(page)
    draw.ellipse((330, 330, 620, 560), outline=(220, 30, 30), width=9)
    draw.line((400, 400, 560, 520), (220, 30, 30), 9)
    printed = np.minimum(pixels(page), pixels(draw_table(ROWS).convert("RGB")))
    assert _cells(read_page_picture(printed))[3:] == [
        *("0", "/", "28"), *("", "407", "0"), *("-", "0", "1,395"),
    ]  # fmt: skip


def test_a_merged_cell_covers_its_columns() -> None:
    picture = draw_table([["title"], *ROWS[1:]], merged_header=True)
    (table,) = find_tables(find_rules(find_ink(pixels(picture))))
    assert table.is_regular
    assert len(table.cells) == 10
    (found,) = [
        part
        for part in read_page_picture(pixels(picture)).page.content
        if isinstance(part, RuledTable)
    ]
    assert to_table_block(found).cells[0].column_span == 3


@pytest.mark.parametrize(("text", "expected"), [("60\n9", "609"), ("6\n9", "6\n9")])
def test_a_number_goes_on_in_the_next_line_where_no_digit_has_room(
    text: str, expected: str
) -> None:
    rows = [["total", "in"], ["8", "12"], ["0", text], ["7", "30"]]
    page = read_page_picture(pixels(draw_table(rows, width=42, height=90)))
    assert _cells(page)[5] == expected


def test_a_stroke_across_cells_is_a_doubtful_figure() -> None:
    image = draw_table(ROWS)
    ImageDraw.Draw(image).line((235, 400, 241, 480), 0, 4)
    page = read_page_picture(pixels(image))
    doubtful = [figure for figure in page.figures if figure.is_doubtful]
    assert len(doubtful) <= 2
    assert {figure.text for figure in page.figures} - {f.text for f in doubtful} <= {
        *("0", "28", "407", "1,395"),
    }  # fmt: skip


def test_lines_of_text_are_no_table() -> None:
    page = Image.new("L", (1240, 1654), 255)
    for line in range(8):
        ImageDraw.Draw(page).text((100, 200 + 50 * line), "---- 2019 ==== 28 ----", 0)
    assert find_tables(find_rules(find_ink(pixels(page)))) == []


def test_an_empty_page_has_nothing() -> None:
    page = read_page_picture(np.full((1654, 1240), 250, np.uint8))
    assert page.page.is_blank
    assert page.figures == ()


@pytest.mark.parametrize(
    ("line", "sign"),
    [((10, 40, 26, 10), "/"), ((5, 20, 30, 20), "-"), ((20, 5, 20, 40), ""), ((5, 5, 99, 5), "")],
)
def test_a_single_stroke_is_a_sign_by_its_angle(line: tuple[int, ...], sign: str) -> None:
    image = Image.new("L", (110, 50), 0)
    ImageDraw.Draw(image).line(line, 255, 3)
    assert find_sign(pixels(image)) == sign
