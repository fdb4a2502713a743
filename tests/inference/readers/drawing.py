"""Draw pages of PDFs for tests."""

import io
from collections.abc import Callable, Sequence

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document

FONT = "STSong-Light"

Draw = Callable[[Canvas], None]


def read_pdf(data: bytes) -> Source:
    """Read a PDF."""
    return single_document(read_bytes(data, "report.pdf"))


def draw_pdf(*pages: Draw, size: tuple[float, float] = A4) -> bytes:
    """Return a PDF whose pages are drawn by the functions; the font is 14 points."""
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=size)
    for draw in pages:
        canvas.setFont(FONT, 14)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def text_of(*pages: Draw) -> str:
    """Return the text that is read from a PDF with the drawn pages."""
    return read_pdf(draw_pdf(*pages)).text


def write(
    canvas: Canvas,
    x: float,
    y: float,
    text: str,
    *,
    size: float = 14,
    gray: float = 0.0,
    alpha: float = 1.0,
    mode: int = 0,
) -> float:
    """Draw a string, and return the right end of it."""
    canvas.saveState()
    canvas.setFont(FONT, size)
    canvas.setFillGray(gray)
    canvas.setFillAlpha(alpha)
    canvas.drawString(x, y, text, mode=mode)
    canvas.restoreState()
    return x + canvas.stringWidth(text, FONT, size)


def write_lines(
    canvas: Canvas, lines: Sequence[str], *, x: float = 72, top: float = 740, lead: float = 24
) -> None:
    """Draw lines of text in 14 points below one another."""
    for index, text in enumerate(lines):
        write(canvas, x, top - lead * index, text)


def grid(
    canvas: Canvas,
    rows: Sequence[Sequence[str]],
    *,
    x: float = 72,
    top: float = 700,
    width: float = 110,
    height: float = 22,
    gray: float = 0.0,
) -> None:
    """Draw a ruled table in 10 points."""
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            left, upper = x + column * width, top - row * height
            canvas.rect(left, upper - height, width, height)
            write(canvas, left + 4, upper - 15, text, size=10, gray=gray)


PROSE = (
    "松原镇认真落实公开条例，坚持以公开为常态、不公开为例外，及",
    "时回应群众关切。全年通过县政府网站及公众号主动公开政府信息",
    "132条，其中工作动态88条，财政信息14条，惠民政策30条，方便",
    "群众了解和监督。收到政府信息公开申请5件，均已按期答复。",
)
"""Lines of 28 to 29 characters that fill the width of a page in 14 points."""

PARAGRAPH = "".join(PROSE)
