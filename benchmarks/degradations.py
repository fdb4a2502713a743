"""Degradations of reports: marks, characters and layouts that readers of a page see through.

Each takes the blocks of a report and returns a file. Figures that a reader does not see are
`HIDDEN`.
"""

import io
import json
import random
import re
from collections.abc import Callable, Sequence
from functools import partial

from tests.e2e.documents import as_json, as_markdown, as_text
from tests.inference.readers.documents import SampleBlock, SampleTable, as_docx, as_html

HIDDEN = 77717
Blocks = Sequence[SampleBlock]
Degradation = Callable[[Blocks, random.Random], bytes]

_COUNT = re.compile(r"(?<![\d.,])(\d+)([条件次篇期人个场项])")
_LOOK_ALIKES = {
    "radicals": str.maketrans("人二文民一大工方日月生用立行", "⼈⼆⽂⺠⼀⼤⼯⽅⽇⽉⽣⽤⽴⾏"),
    "compatibility ideographs": str.maketrans(
        "不理立行了料利年", "\uf967\uf9e4\uf9f7\ufa08\uf9ba\uf9be\uf9dd\uf98e"
    ),
    "full-width digits": {48 + n: 0xFF10 + n for n in range(10)},
    "mathematical digits": {48 + n: 0x1D7CE + n for n in range(10)},
}
_MAKERS = {"txt": as_text, "md": as_markdown, "json": as_json, "html": as_html, "docx": as_docx}


def _each(blocks: Blocks, change: Callable[[str], str]) -> list[SampleBlock]:
    """Return the blocks with every text and every cell changed."""
    return [
        change(block)
        if isinstance(block, str)
        else SampleTable([[change(cell) for cell in row] for row in block.rows], block.merged)
        for block in blocks
    ]


def _in_prose(blocks: Blocks, change: Callable[[str], str]) -> list[SampleBlock]:
    return [change(block) if isinstance(block, str) else block for block in blocks]


def _characters(
    change: Callable[[str], str], ending: str, blocks: Blocks, rng: random.Random
) -> bytes:
    return _MAKERS[ending](_each(blocks, change))


def _inside_numbers(mark: str, text: str) -> str:
    return re.sub(r"(?<=\d)(?=\d)", mark, text)


def _grouped(text: str) -> str:
    return _COUNT.sub(lambda match: f"{int(match[1]):,}{match[2]}", text)


def _round_zeros(zero: str, blocks: Blocks, rng: random.Random) -> bytes:
    """Cells of a table with a look-alike in place of 0."""
    tables = [
        block
        if isinstance(block, str)
        else SampleTable([[zero if c == "0" else c for c in row] for row in block.rows])
        for block in blocks
    ]
    return as_html(tables)


def _hard_wrapped(ending: str, blocks: Blocks, rng: random.Random) -> bytes:
    """Lines of text that are cut at a width."""
    width = rng.randrange(28, 40)

    def cut(text: str) -> str:
        return "\n".join(text[n : n + width] for n in range(0, len(text), width))

    return _MAKERS[ending](_in_prose(blocks, cut))


def _html(change: Callable[[str], str], blocks: Blocks, rng: random.Random) -> bytes:
    return change(as_html(blocks).decode()).encode()


def _markdown(change: Callable[[str], str], blocks: Blocks, rng: random.Random) -> bytes:
    return as_markdown(_in_prose(blocks, change))


def _html_tables(ending: str, blocks: Blocks, rng: random.Random) -> bytes:
    """Markdown with tables in HTML, as converters of PDF write them."""
    parts = [
        block
        if isinstance(block, str)
        else re.search("<table.*</table>", as_html([block]).decode(), re.S)[0]  # type: ignore[index]
        for block in blocks
    ]
    text = "\n\n".join(parts)
    return json.dumps({"text": text}).encode() if ending == "json" else text.encode()


def _docx(mark: str, blocks: Blocks, rng: random.Random) -> bytes:
    """A DOCX file with a marked run at every figure of the prose."""
    import docx  # noqa: PLC0415  # optional

    document = docx.Document(io.BytesIO(as_docx(blocks)))
    for paragraph in document.paragraphs:
        pieces = _COUNT.split(paragraph.text)
        for run in paragraph.runs:
            run.text = ""
        for number, piece in enumerate(pieces):
            is_figure = number % 3 == 1
            if is_figure and mark != "note marks":
                run = paragraph.add_run(str(HIDDEN))
                run.font.strike = mark == "struck figures"
                run.font.hidden = mark == "hidden text"
            paragraph.add_run(piece)
            if is_figure and mark == "note marks":
                paragraph.add_run("3").font.superscript = True
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _pdf(mark: str, blocks: Blocks, rng: random.Random) -> bytes:
    """A PDF file of the prose, line by line."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415  # optional
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont  # noqa: PLC0415
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    title, *texts = (block for block in blocks if isinstance(block, str))
    indented = [f"　　{text}" for text in texts]
    lines = [text[n : n + 32] for text in indented for n in range(0, len(text), 32)]
    for first in range(0, len(lines), 28):
        canvas.setFont("STSong-Light", 9)
        if mark == "page heads":
            canvas.drawString(72, 810, title)
            canvas.drawCentredString(297, 40, f"第 {first // 28 + 1} 页")
        canvas.setFont("STSong-Light", 14)
        if not first:
            canvas.drawString(120, 780, title)
        for number, line in enumerate(lines[first : first + 28]):
            y = 750 - 24 * number
            canvas.drawString(72, y, line)
            if mark == "fake bold":
                canvas.drawString(72.4, y, line)
            if mark == "white text":
                canvas.setFillGray(1)
                canvas.drawString(72, y - 11, f"{HIDDEN}条")
                canvas.setFillGray(0)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _sub(replacement: str) -> Callable[[str], str]:
    return partial(_COUNT.sub, replacement)


def _translate(name: str) -> Callable[[str], str]:
    return lambda text: text.translate(_LOOK_ALIKES[name])


_HIDDEN_SPAN = f'<span style="display:none">{HIDDEN}条</span>'
_CHANGES: dict[str, Callable[[str], str]] = {
    **{name: _translate(name) for name in _LOOK_ALIKES},
    "zero-width space": partial(_inside_numbers, "\u200b"),
    "soft hyphen": partial(_inside_numbers, "\xad"),
    "no-break space before the unit": _sub("\\1\xa0\\2"),
    "thousands separators": _grouped,
}
DEGRADATIONS: dict[tuple[str, str], Degradation] = {
    **{
        (name, ending): partial(_characters, change, ending)
        for name, change in _CHANGES.items()
        for ending in _MAKERS
    },
    **{(f"zero as {zero}", "html"): partial(_round_zeros, zero) for zero in "〇○O"},
    ("lines cut at a width", "txt"): partial(_hard_wrapped, "txt"),
    ("lines cut at a width", "md"): partial(_hard_wrapped, "md"),
    ("struck figures", "html"): partial(_html, _sub(rf"<del>{HIDDEN}</del>\1\2")),
    ("hidden text", "html"): partial(_html, lambda t: t.replace("</p>", f"{_HIDDEN_SPAN}</p>")),
    ("note marks", "html"): partial(_html, _sub(r"\1<sup>3</sup>\2")),
    ("tags around figures", "html"): partial(_html, _sub(r"<b>\1</b><span>\2</span>")),
    ("class names", "html"): partial(
        _html, lambda t: t.replace("<p>", "<div class='wz hot'><p>").replace("</p>", "</p></div>")
    ),
    ("cells as form controls", "html"): partial(
        _html, partial(re.sub, r"<td([^>]*)><p>(\d+)</p>", r"<td\1><input value='\2'>")
    ),
    ("emphasis", "md"): partial(_markdown, _sub(r"**\1**\2")),
    ("struck figures", "md"): partial(_markdown, _sub(rf"~~{HIDDEN}~~\1\2")),
    ("links", "md"): partial(_markdown, _sub(r"[\1](https://example.com/7)\2")),
    **{("tables in HTML", end): partial(_html_tables, end) for end in ("md", "txt", "json")},
    **{(name, "docx"): partial(_docx, name) for name in ("struck figures", "hidden text")},
    ("note marks", "docx"): partial(_docx, "note marks"),
    **{(name, "pdf"): partial(_pdf, name) for name in ("page heads", "fake bold", "white text")},
}
"""The degradations by their name and the ending of the file."""
