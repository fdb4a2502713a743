"""Build the same invented report as HTML, DOCX and PDF, so that tests can compare the readers."""

import html
import io
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class MergedArea:
    """A rectangle of merged cells: first row and column, rows and columns covered."""

    row: int
    column: int
    height: int
    width: int


@dataclass(frozen=True)
class SampleTable:
    """A table: its rows with "" in merged places, and the merged rectangles."""

    rows: Sequence[Sequence[str]]
    merged: Sequence[MergedArea] = field(default_factory=tuple)

    def span(self, row: int, column: int) -> tuple[int, int]:
        for area in self.merged:
            if (area.row, area.column) == (row, column):
                return area.height, area.width
        return 1, 1

    def hidden(self, row: int, column: int) -> bool:
        return any(
            area.row <= row < area.row + area.height
            and area.column <= column < area.column + area.width
            and (area.row, area.column) != (row, column)
            for area in self.merged
        )

    def repeated(self) -> tuple[tuple[str, ...], ...]:
        """Return the rows as a reader must return them."""
        grid = [list(row) for row in self.rows]
        for area in self.merged:
            text = self.rows[area.row][area.column]
            for row in range(area.row, area.row + area.height):
                for column in range(area.column, area.column + area.width):
                    grid[row][column] = text
        return tuple(map(tuple, grid))


SampleBlock = str | SampleTable

REPORT: tuple[SampleBlock, ...] = (
    "临溪镇2022年政府信息公开工作年度报告",
    "一、总体情况",
    "2022年，临溪镇认真落实政府信息公开条例，通过县政府网站、政务公开栏和村级广播公开政府信息"
    "318条，其中工作动态206条，财政预决算信息12条，惠民政策落实情况100条，方便群众了解和监督。",
    "（一）组织领导。镇政府明确由党政办负责日常工作，配备兼职人员2名，全年召开专题会议3次，举办"
    "业务培训1次，参加培训45人次。",
    "二、主动公开政府信息情况",
    SampleTable(
        rows=[
            ["第二十条第（一）项", "", "", ""],
            ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
            ["规章", "0", "0", "0"],
            ["行政规范性文件", "2", "1", "5"],
        ],
        merged=[MergedArea(0, 0, 1, 4)],
    ),
    "三、收到和处理政府信息公开申请情况",
    SampleTable(
        rows=[
            ["本列数据的勾稽关系", "", "", "申请人情况", "", "", ""],
            ["", "", "", "自然人", "法人或其他组织", "", "总计"],
            ["", "", "", "", "商业企业", "科研机构", ""],
            ["一、本年新收政府信息公开申请数量", "", "", "4", "1", "0", "5"],
            ["三、本年度办理结果", "（一）予以公开", "", "3", "1", "0", "4"],
            ["", "（三）不予公开", "1.属于国家秘密", "0", "0", "0", "0"],
            ["", "", "2.其他法律行政法规禁止公开", "1", "", "0", "1"],
        ],
        merged=[
            MergedArea(0, 0, 3, 3),
            MergedArea(0, 3, 1, 4),
            MergedArea(1, 3, 2, 1),
            MergedArea(1, 4, 1, 2),
            MergedArea(1, 6, 2, 1),
            MergedArea(3, 0, 1, 3),
            MergedArea(4, 0, 3, 1),
            MergedArea(4, 1, 1, 2),
            MergedArea(5, 1, 2, 1),
        ],
    ),
    "四、其他需要报告的事项",
    "无其他需要报告的事项。",
    "临溪镇人民政府",
)


def as_html(parts: Sequence[SampleBlock]) -> bytes:
    body = "".join(
        f"<p>{html.escape(part)}</p>" if isinstance(part, str) else _html_table(part)
        for part in parts
    )
    return f"<!DOCTYPE html><html><head></head><body>{body}</body></html>".encode()


def _html_table(sheet: SampleTable) -> str:
    rows = ""
    for i, row in enumerate(sheet.rows):
        cells = ""
        for j, text in enumerate(row):
            if not sheet.hidden(i, j):
                height, width = sheet.span(i, j)
                spans = f'rowspan="{height}" colspan="{width}"'
                cells += f"<td {spans}><p>{html.escape(text)}</p></td>"
        rows += f"<tr>{cells}</tr>"
    return f"<table border=1>{rows}</table>"


def as_docx(parts: Sequence[SampleBlock]) -> bytes:
    import docx

    document = docx.Document()
    for part in parts:
        if isinstance(part, str):
            document.add_paragraph(part)
            continue
        table = document.add_table(len(part.rows), len(part.rows[0]))
        for area in part.merged:
            last = table.cell(area.row + area.height - 1, area.column + area.width - 1)
            table.cell(area.row, area.column).merge(last)
        for i, row in enumerate(part.rows):
            for j, text in enumerate(row):
                if not part.hidden(i, j):
                    table.cell(i, j).text = text
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def as_pdf(
    parts: Sequence[SampleBlock],
    *,
    head: str = "",
    foot: str = "",
    repeated: int = 0,
    password: str | None = None,
) -> bytes:
    """Return a PDF; each page has the header `head` and the footer `foot` ({}: its number)."""
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    font = {"fontName": "STSong-Light", "wordWrap": "CJK"}
    body = ParagraphStyle("body", fontSize=14, leading=24, firstLineIndent=28, **font)
    cell = ParagraphStyle("cell", fontSize=9, leading=12, **font)

    def draw_margins(canvas: object, document: object) -> None:
        canvas.setFont("STSong-Light", 9)  # type: ignore[attr-defined]
        canvas.drawString(72, 800, head)  # type: ignore[attr-defined]
        canvas.drawCentredString(297, 40, foot.format(document.page))  # type: ignore[attr-defined]

    story: list[Flowable] = []
    for part in parts:
        if isinstance(part, str):
            story.append(Paragraph(html.escape(part), body))
            continue
        style = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        style += [
            ("SPAN", (a.column, a.row), (a.column + a.width - 1, a.row + a.height - 1))
            for a in part.merged
        ]
        rows = [[Paragraph(html.escape(text), cell) for text in row] for row in part.rows]
        widths = [430 / len(part.rows[0])] * len(part.rows[0])
        story.append(Table(rows, colWidths=widths, style=style, repeatRows=repeated))
    stream = io.BytesIO()
    document = SimpleDocTemplate(stream, pagesize=A4, encrypt=password)
    document.build(story, onFirstPage=draw_margins, onLaterPages=draw_margins)
    return stream.getvalue()
