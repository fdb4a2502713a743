"""A report as a PDF, its tables small enough that a group of merged rows fits a page."""

import html
import io
from collections.abc import Sequence

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from tests.inference.readers.documents import SampleBlock, SampleTable

_WIDTH = 440


def as_pdf(parts: Sequence[SampleBlock]) -> bytes:
    """Pages of A4 with numbers at their foot."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    body = ParagraphStyle(
        "body", fontName="STSong-Light", wordWrap="CJK", fontSize=12, leading=20, firstLineIndent=24
    )
    story: list[Flowable] = [
        Paragraph(html.escape(part), body) if isinstance(part, str) else _table(part)
        for part in parts
    ]
    stream = io.BytesIO()
    SimpleDocTemplate(stream, pagesize=A4).build(story, onFirstPage=_foot, onLaterPages=_foot)
    return stream.getvalue()


def _foot(canvas: object, document: object) -> None:
    canvas.setFont("STSong-Light", 9)  # type: ignore[attr-defined]
    canvas.drawCentredString(297, 40, f"— {document.page} —")  # type: ignore[attr-defined]


def _table(sheet: SampleTable) -> Table:
    cell = ParagraphStyle("cell", fontName="STSong-Light", wordWrap="CJK", fontSize=7, leading=9)
    style: list[tuple[object, ...]] = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
        ("LEFTPADDING", (0, 0), (-1, -1), 2),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2),
    ]
    style += [
        ("SPAN", (a.column, a.row), (a.column + a.width - 1, a.row + a.height - 1))
        for a in sheet.merged
    ]
    rows = [[Paragraph(html.escape(text), cell) for text in row] for row in sheet.rows]
    return Table(rows, colWidths=_widths(sheet), style=style)


def _widths(sheet: SampleTable) -> list[float]:
    """The widths of the columns, by the longest text in one column alone."""
    lengths = [3] * len(sheet.rows[0])
    for i, row in enumerate(sheet.rows):
        for j, text in enumerate(row):
            if sheet.span(i, j)[1] == 1:
                lengths[j] = max(lengths[j], min(len(text), 14))
    return [_WIDTH * length / sum(lengths) for length in lengths]
