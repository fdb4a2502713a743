"""Build OFD files part by part, so that tests show what each part of the standard does."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from tests.inference.readers.documents import SampleBlock, SampleTable

_SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LEFT, _TOP, _WIDTH, _SIZE = 30.0, 30.0, 150.0, 5.0
_BOTTOM = 265.0

Parts = dict[str, str | bytes]


def text(
    characters: str,
    x: float = 30,
    y: float = 30,
    *,
    size: float = 4,
    deltas: str | None = None,
    more: str = "",
    inside: str = "",
    before: str = "",
) -> str:
    """Return a text object with its baseline near (`x`, `y` + `size`), in millimetres."""
    if deltas is None:
        deltas = f'DeltaX="g {max(1, len(characters) - 1)} {size}"'
    boundary = f'Boundary="{x} {y} {size * len(characters) + 2} {size * 1.4}"'
    if "Boundary=" in more:
        boundary = ""
    code = f'<ofd:TextCode X="0" Y="{size}" {deltas}>{escape(characters)}</ofd:TextCode>'
    return (
        f'<ofd:TextObject ID="7" {boundary} Font="1" Size="{size}" {more}>{inside}{before}{code}'
        "</ofd:TextObject>"
    )


def line(x0: float, y0: float, x1: float, y1: float) -> str:
    """Return a path object that draws a line."""
    width, height = max(x1 - x0, 0.2), max(y1 - y0, 0.2)
    return (
        f'<ofd:PathObject ID="8" Boundary="{x0} {y0} {width} {height}" LineWidth="0.2">'
        f"<ofd:AbbreviatedData>M 0 0 L {x1 - x0} {y1 - y0}</ofd:AbbreviatedData></ofd:PathObject>"
    )


def rectangle(x: float, y: float, width: float, height: float, more: str, inside: str = "") -> str:
    """Return a path object with a closed rectangle."""
    return (
        f'<ofd:PathObject ID="9" Boundary="{x} {y} {width} {height}" {more}>{inside}'
        f"<ofd:AbbreviatedData>M 0 0 L {width} 0 L {width} {height} L 0 {height} C"
        "</ofd:AbbreviatedData></ofd:PathObject>"
    )


def layer(*objects: str, more: str = "") -> str:
    return f'<ofd:Layer ID="3" {more}>{"".join(objects)}</ofd:Layer>'


def page(*layers: str, head: str = "") -> str:
    """Return the content of a page; `head` is what precedes it, such as templates."""
    content = f"<ofd:Content>{''.join(layers)}</ofd:Content>"
    return f"{_HEAD}<ofd:Page {_SPACE}>{head}{content}</ofd:Page>"


def document(
    pages: Sequence[str],
    *,
    common: str = "",
    after: str = "",
    folder: str = "Doc_0",
    location: str = "Pages/Page_{0}/Content.xml",
) -> Parts:
    """Return the files of a document with these pages."""
    listed = "".join(
        f'<ofd:Page ID="{100 + number}" BaseLoc="{location.format(number)}"/>'
        for number in range(len(pages))
    )
    box = "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
    root = (
        f"{_HEAD}<ofd:Document {_SPACE}><ofd:CommonData>{box}{common}</ofd:CommonData>"
        f"<ofd:Pages>{listed}</ofd:Pages>{after}</ofd:Document>"
    )
    files: Parts = {f"{folder}/Document.xml": root}
    for number, content in enumerate(pages):
        files[f"{folder}/Pages/Page_{number}/Content.xml"] = content
    return files


def resources(*elements: str, base: str = "Res") -> str:
    return f'{_HEAD}<ofd:Res {_SPACE} BaseLoc="{base}">{"".join(elements)}</ofd:Res>'


def wrap(name: str, content: str) -> str:
    """Return an XML file with the root element `name`."""
    return f"{_HEAD}<ofd:{name} {_SPACE}>{content}</ofd:{name}>"


def entry(*roots: str, more: str = "") -> str:
    bodies = "".join(
        f"<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>{root}</ofd:DocRoot>{more}</ofd:DocBody>"
        for root in roots
    )
    return f'{_HEAD}<ofd:OFD {_SPACE} Version="1.0" DocType="OFD">{bodies}</ofd:OFD>'


def pack(
    files: Mapping[str, str | bytes], roots: Sequence[str] = ("Doc_0/Document.xml",), more: str = ""
) -> bytes:
    """Return the archive of the files, with OFD.xml unless it is among them."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        if "OFD.xml" not in files:
            archive.writestr("OFD.xml", entry(*roots, more=more))
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def simple(*objects: str, **options: str) -> bytes:
    """Return a file with one page and one layer of these objects."""
    return pack(document([page(layer(*objects))], **options))


def as_ofd(parts: Sequence[SampleBlock]) -> bytes:
    """Return the report on pages of A4, as `as_pdf` does."""
    setter = _Typesetter()
    for part in parts:
        if isinstance(part, str):
            setter.add_paragraph(part)
        else:
            setter.add_table(part)
    return pack(document(setter.finish()))


class _Typesetter:
    def __init__(self) -> None:
        self._pages: list[str] = []
        self._objects: list[str] = []
        self._y = _TOP

    def finish(self) -> list[str]:
        self._break()
        return self._pages

    def add_paragraph(self, words: str) -> None:
        room = int(_WIDTH / _SIZE)
        first = room - 2
        for index, row in enumerate(
            [words[:first], *(words[i : i + room] for i in range(first, len(words), room))]
        ):
            if self._y > _BOTTOM:
                self._break()
            indent = 0.0 if index else 2 * _SIZE
            self._objects.append(text(row, _LEFT + indent, self._y, size=_SIZE))
            self._y += _SIZE * 1.6

    def add_table(self, table: SampleTable) -> None:
        width, size = _WIDTH / len(table.rows[0]), 2.5
        room = int((width - 2) / size)
        heights = [
            max(
                (len(cell) // room + 1) * size * 1.3 / table.span(i, j)[0] + 1
                for j, cell in enumerate(row)
            )
            for i, row in enumerate(table.rows)
        ]
        tops: list[float] = []
        pages: list[int] = []
        for height in heights:
            if self._y + height > _BOTTOM:
                self._break()
            tops.append(self._y)
            pages.append(len(self._pages))
            self._y += height
            self._draw_row(table, len(tops) - 1, tops, heights, pages, size)
        self._y += 3

    def _draw_row(
        self,
        table: SampleTable,
        row: int,
        tops: list[float],
        heights: list[float],
        pages: list[int],
        size: float,
    ) -> None:
        """Draw the cells that end with a row or at the page break after it."""
        width = _WIDTH / len(table.rows[0])
        ends_page = row + 1 < len(heights) and tops[row] + heights[row] + heights[row + 1] > _BOTTOM
        for first in range(row + 1):
            for column, words in enumerate(table.rows[first]):
                down, across = table.span(first, column)
                last = first + down - 1
                if table.hidden(first, column) or not (
                    last == row or (ends_page and first <= row < last)
                ):
                    continue
                start = next(i for i in range(first, row + 1) if pages[i] == pages[row])
                x, top = _LEFT + column * width, tops[start]
                box = (across * width, tops[row] + heights[row] - top)
                more = 'Stroke="true" Fill="false" LineWidth="0.2"'
                self._objects.append(rectangle(x, top, *box, more))
                wide = int((across * width - 2) / size)
                for k in range(0, len(words) if start == first else 0, wide):
                    y = top + 0.5 + k // wide * size * 1.3
                    self._objects.append(text(words[k : k + wide], x + 1, y, size=size))

    def _break(self) -> None:
        self._pages.append(page(layer(*self._objects)))
        self._objects, self._y = [], _TOP
