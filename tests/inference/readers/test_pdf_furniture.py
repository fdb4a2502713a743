"""Page headers, footers and notes do not cut sentences and tables; repeated content stays."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.inference.readers.drawing import Draw, draw_pdf, grid, read_pdf, text_of, write

FIRST = (
    "松原镇认真落实公开条例，坚持以公开为常态、不公开为例外，及",
    "时回应群众关切。全年通过县政府网站及公众号主动公开政府信息1",
)
SECOND = ("32条，其中工作动态88条，财政信息14条，惠民政策30条，方便", "群众了解和监督。")
WHOLE = "".join(FIRST + SECOND)


def _page(lines: tuple[str, ...], head: str, foot: str, *, size: float = 9) -> Draw:
    def draw(canvas: Canvas) -> None:
        if head:
            write(canvas, 72, 800, head, size=size)
        for index, line in enumerate(lines):
            write(canvas, 72, 740 - 24 * index, line)
        if foot:
            write(canvas, 270, 40, foot, size=size)

    return draw


@pytest.mark.parametrize(
    ("heads", "feet"),
    [
        (("松原镇人民政府", "松原镇人民政府"), ("", "")),
        (("松原镇人民政府", "2023年度报告"), ("", "")),
        (("", "松原镇2023年年报"), ("", "")),
        (("总体情况", "主动公开情况"), ("1", "2")),
        (("", ""), ("Page 1 of 2", "Page 2 of 2")),
        (("", ""), ("— 1 —", "— 2 —")),
        (("", ""), ("- I -", "- II -")),
        (("", ""), ("第1页 共2页", "第2页 共2页")),
        (("", ""), ("松原镇年报 第1页", "松原镇年报 第2页")),
        (("", ""), ("松原镇年报 1/2", "松原镇年报 2/2")),
        (("————————", "————————"), ("1", "2")),
        (("", ""), ("· 3 ·", "· 4 ·")),
        (("（接上页）", "（接上页）"), ("（转下页）", "")),
        (("", ""), ("第一页", "第二页")),
        (("", ""), ("P1", "P2")),
    ],
)
def test_heads_and_feet_do_not_cut_a_figure(heads: tuple[str, str], feet: tuple[str, str]) -> None:
    pages = [_page(FIRST, heads[0], feet[0]), _page(SECOND, heads[1], feet[1])]
    assert text_of(*pages) == WHOLE


@pytest.mark.parametrize("size", [9, 14])
def test_heads_of_odd_and_even_pages_are_dropped(size: float) -> None:
    heads = ["松原镇人民政府", "2023年度政府信息公开报告"] * 2
    pages = [
        _page(lines, head, f"— {number} —", size=size)
        for number, (lines, head) in enumerate(zip([FIRST, SECOND] * 2, heads, strict=True), 1)
    ]
    assert text_of(*pages) == f"{WHOLE}\n{WHOLE}"


@pytest.mark.parametrize("mark", ["①", "*", "注：", "[1]", "1 ", "※"])
@pytest.mark.parametrize("ruled", [True, False])
def test_a_footnote_follows_the_paragraph(mark: str, *, ruled: bool) -> None:
    def first(canvas: Canvas) -> None:
        _page(FIRST, "", "1")(canvas)
        if ruled:
            canvas.line(72, 92, 200, 92)
        write(canvas, 72, 78, f"{mark}数据截至2023年12月31日，", size=9)
        write(canvas, 72, 64, "由办公室汇总。", size=9)

    text = text_of(first, _page(SECOND, "", "2"))
    assert text.startswith(f"{WHOLE}\n")
    assert "数据截至2023年12月31日" in text


def test_a_note_under_half_a_table_does_not_cut_it() -> None:
    rows = [["指标", "数量"], ["主动公开", "132"], ["依申请公开", "5"]]

    def first(canvas: Canvas) -> None:
        grid(canvas, rows, top=180)
        write(canvas, 72, 90, "①数据截至2023年12月31日。", size=8)
        write(canvas, 290, 40, "1", size=9)

    def second(canvas: Canvas) -> None:
        write(canvas, 72, 800, "松原镇年报", size=9)
        grid(canvas, [["行政许可", "7"], ["行政处罚", "9"]], top=770)
        write(canvas, 290, 40, "2", size=9)

    source = read_pdf(draw_pdf(first, second))
    assert [list(row) for row in source.grids[0].rows] == [
        *rows,
        ["行政许可", "7"],
        ["行政处罚", "9"],
    ]


@pytest.mark.parametrize(
    "line",
    [
        "主动公开政府信息96条。",
        "一、总体情况",
        "接受培训45人次",
        "全年无行政复议。",
        "| 涉及商业秘密 | 件 | 3 |",
    ],
)
def test_repeated_content_at_the_head_of_pages_stays(line: str) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 72, 780, line)
        write(canvas, 72, 750, "本月工作平稳有序。")

    assert text_of(draw, draw, draw).count(line) == 3


def test_a_title_and_an_ordinary_first_line_stay() -> None:
    def first(canvas: Canvas) -> None:
        write(canvas, 150, 790, "松原镇年度报告", size=22)
        _page(FIRST, "", "1")(canvas)

    assert text_of(first, _page(SECOND, "", "2")) == f"松原镇年度报告\n{WHOLE}"


def test_changing_chapter_names_are_dropped_and_first_lines_stay() -> None:
    def page(chapter: str, number: int, lines: tuple[str, ...]) -> Draw:
        def draw(canvas: Canvas) -> None:
            write(canvas, 72, 800, chapter, size=10.5)
            canvas.line(72, 795, 520, 795)
            for index, line in enumerate(lines):
                write(canvas, 72, 760 - 24 * index, line)
            write(canvas, 250, 36, f"第 {number} 页", size=9)

        return draw

    chapters = ["第一章 总体情况", "第二章 主动公开", "第三章 申请", "第四章 问题"]
    pages = [
        page(chapter, number, lines)
        for number, (chapter, lines) in enumerate(
            zip(chapters, [FIRST, SECOND] * 2, strict=True), 1
        )
    ]
    assert text_of(*pages) == f"{WHOLE}\n{WHOLE}"


def test_a_chapter_name_in_the_size_of_the_text_does_not_cut_a_figure() -> None:
    pages = [
        _page(FIRST, "第一章 总体情况", "3", size=14),
        _page(SECOND, "第二章 主动公开", "4", size=14),
    ]
    assert text_of(*pages) == f"第一章 总体情况\n{WHOLE}"


def test_a_heading_at_the_head_of_a_page_after_a_finished_sentence_stays() -> None:
    pages = [
        _page((*FIRST, *SECOND), "第一章 总体情况", "3", size=14),
        _page(("全年收到申请5件，均已答复。",), "第二章 依申请公开", "4", size=14),
    ]
    assert "\n第二章 依申请公开\n" in text_of(*pages)
