"""Images of the pages of a PDF, with boxes around the numbers that are printed on them."""

import io
import unicodedata
from base64 import b64encode
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass
from typing import Any

from gongkai.inference.inspection.marks import NUMBER

MAX_PAGES = 60
"""Pages of a PDF that are shown; reports are shorter."""

_SCALE = 1.5  # pixels for each point
_QUALITY = 70  # of the JPEG images: text stays legible


@dataclass(frozen=True, slots=True)
class PageNumber:
    """A number on a page: its text, and its box in percent of the page."""

    text: str
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page: a JPEG image as a data address, its size in pixels, and its numbers in order."""

    address: str
    width: int
    height: int
    numbers: tuple[PageNumber, ...]


def render_pages(data: bytes) -> tuple[PageImage, ...]:
    """Return images of the first `MAX_PAGES` pages of a PDF; none if it cannot be rendered."""
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415 (ships no types; only for PDF)

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return ()
    try:
        return tuple(_render(document[number]) for number in range(min(len(document), MAX_PAGES)))
    except pypdfium2.PdfiumError:
        return ()
    finally:
        document.close()


def _render(page: Any) -> PageImage:
    image = page.render(scale=_SCALE).to_pil().convert("RGB")
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=_QUALITY)
    address = "data:image/jpeg;base64," + b64encode(stream.getvalue()).decode()
    return PageImage(address, image.width, image.height, tuple(_numbers(page)))


@dataclass(frozen=True, slots=True)
class _Char:
    text: str
    left: float
    top: float
    right: float
    bottom: float


def _numbers(page: Any) -> Iterator[PageNumber]:
    """Yield the numbers of a page in the order of its text."""
    width, height = page.get_size()
    chars = list(_chars(page))
    text = "".join(char.text for char in chars)
    for match in NUMBER.finditer(text):
        group = chars[match.start() : match.end()]
        left = min(char.left for char in group)
        right = max(char.right for char in group)
        top = min(char.top for char in group)
        bottom = max(char.bottom for char in group)
        yield PageNumber(
            text=match.group(),
            left=100 * left / width,
            top=100 * top / height,
            width=100 * (right - left) / width,
            height=100 * (bottom - top) / height,
        )


def _chars(page: Any) -> Iterator[_Char]:
    """Yield the characters of a page; a space between those that are not one word."""
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # noqa: PLC0415

    _width, height = page.get_size()
    text_page = page.get_textpage()
    box = [c_double() for _ in range(4)]
    last: _Char | None = None
    for index in range(text_page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        shown = unicodedata.normalize("NFKC", chr(code)) if 0 < code < 0x110000 else " "
        pdfium.FPDFText_GetCharBox(text_page, index, *box)
        left, right, bottom, top = (value.value for value in box)
        char = _Char(shown[:1] or " ", left, height - top, right, height - bottom)
        if last is not None and _is_apart(last, char):
            yield _Char(" ", last.right, last.top, char.left, last.bottom)
        yield char
        last = char


def _is_apart(one: _Char, other: _Char) -> bool:
    size = max(one.bottom - one.top, other.bottom - other.top, 1.0)
    same_line = abs(one.bottom - other.bottom) < size / 2
    return not same_line or not -size < other.left - one.right < size / 2
