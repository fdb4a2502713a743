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


Body = str | tuple[str, bytes]
"""An object of a PDF: its text, or the entries and the data of a stream."""

SONG = (
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H "
    "/DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light "
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 0 >> /DW 1000 "
    "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 "
    "/FontBBox [0 -200 1000 900] /Ascent 880 /Descent -120 /ItalicAngle 0 "
    "/CapHeight 880 /StemV 80 >> >>] >>"
)
"""A font for Chinese text in UCS-2."""


def write_objects(objects: Sequence[Body]) -> bytes:
    """Return a PDF of the objects 1, 2, …; the first is its catalog."""
    data = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n".encode()
        if isinstance(body, str):
            data += body.encode()
        else:
            entries, stream = body
            data += f"<< {entries} /Length {len(stream)} >>\nstream\n".encode()
            data += stream + b"\nendstream"
        data += b"\nendobj\n"
    start = len(data)
    data += f"xref\n0 {len(offsets) + 1}\n0000000000 65535 f \n".encode()
    for offset in offsets:
        data += f"{offset:010} 00000 n \n".encode()
    data += f"trailer << /Size {len(offsets) + 1} /Root 1 0 R >>\n".encode()
    data += f"startxref\n{start}\n%%EOF".encode()
    return bytes(data)


def show(text: str, x: float, y: float) -> str:
    """Return the operators that show `text` with the font F1 in 14 points."""
    return f"BT /F1 14 Tf {x} {y} Td <{text.encode('utf-16-be').hex()}> Tj ET\n"


def page_objects(
    content: str,
    *more: Body,
    page: str = "",
    resources: str = "",
    catalog: str = "",
) -> bytes:
    """Return a PDF of one page with the operators `content`; `more` are the objects from 6 on."""
    return write_objects(
        [
            f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            f"/Resources << /Font << /F1 5 0 R >> {resources} >> {page} >>",
            ("", content.encode()),
            SONG,
            *more,
        ]
    )


PROSE = (
    "松原镇认真落实公开条例，坚持以公开为常态、不公开为例外，及",
    "时回应群众关切。全年通过县政府网站及公众号主动公开政府信息",
    "132条，其中工作动态88条，财政信息14条，惠民政策30条，方便",
    "群众了解和监督。收到政府信息公开申请5件，均已按期答复。",
)
"""Lines of 28 to 29 characters that fill the width of a page in 14 points."""

PARAGRAPH = "".join(PROSE)
