"""Lines that end at different distances from the right edge are one paragraph; rows are not."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.inference.readers.drawing import Draw, text_of, write, write_lines

TEXT = (
    "2022年全镇通过门户网站、公众号和公示栏等7个渠道主动公开政府信息3,461条,其中1,120条为政策文件,"
    "占32.36%;收到依申请公开18件,比2021年的13件增加5件,按期答复率100%;受理12345热线来电1,206件,"
    "办结1,198件;举办培训2期,共参加214人次,发放手册1,850册,公开工作总体平稳,群众比较满意。"
)


def _cut(text: str, count: int) -> list[str]:
    return [text[start : start + count] for start in range(0, len(text), count)]


@pytest.mark.parametrize("indent", ["", "　　"])
@pytest.mark.parametrize("count", range(27, 32))
def test_text_that_is_cut_after_a_number_of_characters_is_one_paragraph(
    count: int, indent: str
) -> None:
    lines = _cut(indent + TEXT, count)
    assert text_of(lambda canvas: write_lines(canvas, lines * 2)) == f"{TEXT}\n{TEXT}"


def test_words_that_are_not_broken_leave_a_ragged_edge() -> None:
    lines = (
        "松原镇认真落实公开条例，全年通过县政府网站主动公开政府信",
        "息1,320条，其中本年度的各项工作动态信息共计",
        "885,000字；财政信息14条，惠民政策30条，政务公众号名称为",
        "SONGYUAN-GOV，由办公室管理，累计发布消息约",
        "1,204,500字，群众可以查阅。",
    )
    assert text_of(lambda canvas: write_lines(canvas, lines)) == "".join(lines)


def test_a_ragged_paragraph_goes_on_after_a_page_head() -> None:
    def page(lines: list[str], number: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            write(canvas, 72, 800, "松原镇年报", size=9)
            write_lines(canvas, lines)
            write(canvas, 280, 40, f"第{number}页 共2页", size=9)

        return draw

    lines = _cut(TEXT, 30)
    assert text_of(page(lines[:3], 1), page(lines[3:], 2)) == TEXT


@pytest.mark.parametrize("first", ["办结率为97.", "公开1,"])
def test_a_number_that_is_cut_at_its_point_is_whole(first: str) -> None:
    start = [*_cut(TEXT, 31)[:3], f"其中全年电话咨询共计10,105次，窗口{first}"]
    lines = [*start, "500件，均在期限内办理，全部公开。"]
    assert f"{first}500件" in text_of(lambda canvas: write_lines(canvas, lines))


def test_headings_and_rows_above_ragged_text_stay_lines() -> None:
    heads = ("主动公开政府信息的总体情况以及本年度的主要工作", "（一）主动公开情况")
    rows = ("制发规范性文件数量：12", "废止规范性文件数量：3")
    lines = [*heads, *_cut(f"　　{TEXT}", 30), *rows]
    text = text_of(lambda canvas: write_lines(canvas, lines))
    assert text.split("\n") == [*heads, TEXT, *rows]


def test_an_early_end_before_a_date_starts_a_paragraph() -> None:
    lines = [*_cut(TEXT, 31)[:3], "群众了解和监督，联系电话为0571-87654321，松原大街17"]
    date = "2023年1月，松原镇人民政府办公室。"
    assert text_of(lambda canvas: write_lines(canvas, [*lines, date])).endswith(f"17\n{date}")
