"""The same report as a file of every format, and the parts to make reports of."""

import html
import json
import random
from collections.abc import Callable, Sequence
from functools import partial

from tests.e2e.paper import as_pdf
from tests.inference.readers.documents import MergedArea, SampleBlock, SampleTable, as_docx, as_html
from tests.inference.tables.forms import FORMS, SampleForm


def as_text(parts: Sequence[SampleBlock], encoding: str = "utf-8", newline: str = "\n") -> bytes:
    """Plain text; a table with a row a line, its cells parted by tabs."""
    lines = [
        line
        for part in parts
        for line in ([part] if isinstance(part, str) else map("\t".join, part.rows))
    ]
    return newline.join([*lines, ""]).encode(encoding)


def as_markdown(parts: Sequence[SampleBlock]) -> bytes:
    """Markdown with an empty line between the parts and tables of bars."""
    blocks = [part if isinstance(part, str) else _bars(part) for part in parts]
    return "\n\n".join(blocks).encode()


def _bars(sheet: SampleTable) -> str:
    first, *others = ["| " + " | ".join(row) + " |" for row in sheet.rows]
    return "\n".join([first, "|" + " --- |" * len(sheet.rows[0]), *others])


def as_json(parts: Sequence[SampleBlock]) -> bytes:
    """An object with the text."""
    return json.dumps({"text": as_text(parts).decode()}, ensure_ascii=False).encode()


def as_page(parts: Sequence[SampleBlock]) -> bytes:
    """An HTML page with a navigation before the report and a footer behind it."""
    body = as_html(parts).decode()
    links = "".join(f"<li><a href='/{n}'>{html.escape('栏目')}{n}</a></li>" for n in range(9))
    body = body.replace("<body>", f"<body><div class='nav'><ul>{links}</ul></div><div id='zoom'>")
    return body.replace("</body>", "</div><div class='footer'>网站地图</div></body>").encode()


MAKERS: dict[str, Callable[[Sequence[SampleBlock]], bytes]] = {
    "txt": as_text,
    "gb18030.txt": partial(as_text, encoding="gb18030", newline="\r\n"),
    "md": as_markdown,
    "json": as_json,
    "html": as_html,
    "page.html": as_page,
    "docx": as_docx,
    "pdf": as_pdf,
}
"""By the ending of the file's name, whose last part is the extension."""


def sheet(form: SampleForm) -> SampleTable:
    """A statutory table as a sheet of cells, each merged cell once."""
    width = max(sum(span for _, span, _ in row) for row in form.rows)
    rows = [[""] * width for _ in form.rows]
    merged: dict[tuple[int, int], MergedArea] = {}
    for i, row in enumerate(form.rows):
        j = 0
        for text, span, below in row:
            if below:
                above = next(area for place, area in merged.items() if _covers(area, i - 1, j))
                merged[above.row, above.column] = MergedArea(
                    above.row, above.column, i - above.row + 1, above.width
                )
            else:
                rows[i][j] = text
                merged[i, j] = MergedArea(i, j, 1, span)
            j += span
    spans = [area for area in merged.values() if area.height > 1 or area.width > 1]
    return SampleTable(rows, spans)


def _covers(area: MergedArea, row: int, column: int) -> bool:
    return (
        area.row <= row < area.row + area.height
        and area.column <= column < area.column + area.width
    )


def form(kind: str, seed: int, *, blanks: bool = False) -> SampleForm:
    """An invented statutory table of `kind`."""
    return FORMS[kind](random.Random(seed), blanks)
