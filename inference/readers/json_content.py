"""Texts and tables of the JSON of other systems, in reading order.

MinerU, docling and PaddleOCR write lists of blocks; sites and databases write sections with a
title and a content. The names of their keys decide what is text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from gongkai.document.alignment import apply_edits
from gongkai.inference.readers.blocks import Block, BlockCell, Paragraph, ParsedDocument, TableBlock
from gongkai.inference.readers.html import read_article_blocks
from gongkai.inference.readers.markdown import is_markdown, read_markdown
from gongkai.inference.readers.markup import is_html, read_markup
from gongkai.inference.readers.table_positions import SpannedCell, build_table
from gongkai.inference.readers.unread_objects import UnreadObject

_TEXT_KEYS = re.compile(
    r"(?:.*[_-])?(?:text|texts|content|contents|body|html|markdown|md|article|articlebody|paragraphs?"
    r"|para|sections?|blocks?|pages?|lines?|sentences?|items?|list_items|value|rec_texts?|block_content"
    r"|table_body|table_caption|table_footnote|caption|footnotes?|title|subtitle|heading|headline"
    r"|children|chapters?|parts?|data|results?|records?|rows|cells|tables?|grid|document|docs?|report"
    r"|layoutparsingresults|parsing_res_list|res|fulltext|raw|ocr|正文|内容|标题|全文|文本|段落|章节|表格)",
    re.IGNORECASE,
)
_OTHER_KEYS = re.compile(
    r"(?:.*[_-])?(?:id|ids|url|uri|link|href|path|name|file|filename|type|label|source|author|date|time"
    r"|bbox|box|poly|score|scores|hash|version|schema|style|class|lang|language|page_idx|page_no|index"
    r"|order|level|year|report_year|mimetype|encoding|meta|metadata|prov|origin|keywords?|tags?|status|code|msg|message"
    r"|img|image|images|key|self_ref|\$ref|ref|parent|content_layer|width|height|orig)",
    re.IGNORECASE,
)
_TITLE_KEYS = ("title", "heading", "headline", "subtitle", "标题")
_LEFT_OUT = frozenset(
    {
        "page_header",
        "page_footer",
        "header",
        "footer",
        "page_number",
        "number",
        "aside_text",
        "header_image",
        "footer_image",
        "discarded",
        "furniture",
    }
)
_PICTURES = frozenset({"image", "picture", "figure", "chart", "equation", "formula", "seal"})
_HAN = re.compile("[\u4e00-\u9fff]")
_MAX_DEPTH = 60


@dataclass(slots=True)
class JsonContent:
    """What a JSON value contains: its blocks, and the names of the figures that are not text."""

    blocks: list[Block] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def read_string(text: str) -> ParsedDocument:
    """Return the document that a text of any markup contains; its offsets count in `text`."""
    return read_markdown(text) if is_markdown(text) else read_markup(text)


def read_content(value: object) -> JsonContent:
    """Return the blocks of a JSON value of any structure."""
    content = JsonContent()
    if isinstance(value, dict) and isinstance(value.get("body"), dict) and "texts" in value:
        _read_docling(value, content)
    else:
        _walk(value, "", content, 0)
    return content


def _walk(value: object, path: str, content: JsonContent, depth: int) -> None:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, str):
        _add_string(value, content)
    elif isinstance(value, list):
        if (table := _read_rows(value)) is not None:
            content.blocks.append(table)
            return
        for item in value:
            _walk(item, path, content, depth + 1)
    elif isinstance(value, dict):
        _walk_object(value, path, content, depth)


def _walk_object(value: Mapping[str, object], path: str, content: JsonContent, depth: int) -> None:
    kind = str(value.get("type") or value.get("label") or value.get("block_label") or "").lower()
    if kind in _LEFT_OUT:
        return
    if kind in _PICTURES and not _has_text(value):
        name = value.get("img_path") or value.get("image_path") or value.get("src") or f"({kind})"
        content.blocks.append(UnreadObject("", "picture", str(name)))
    if "table_cells" in value or "num_rows" in value:
        content.blocks.append(_docling_table(value))
        return
    keys = sorted(value, key=lambda key: key.lower() not in _TITLE_KEYS)  # a title comes first
    shown: set[str] = set()
    for key in keys:
        item = value[key]
        if isinstance(item, str):
            is_text = _TEXT_KEYS.fullmatch(key) and not _is_other(key)
            if item.strip() and (is_text or _is_prose(key, item)) and item not in shown:
                shown.add(item)
                _add_string(item, content)
        elif isinstance(item, dict | list) and not _is_other(key):
            _walk(item, f"{path}.{key}" if path else key, content, depth + 1)
        elif isinstance(item, int | float) and not isinstance(item, bool) and not _is_other(key):
            content.figures.append(path or key)


def _is_other(key: str) -> bool:
    return _OTHER_KEYS.fullmatch(key) is not None


def _is_prose(key: str, text: str) -> bool:
    """Return whether a string under an unknown key is text of the document."""
    return not _is_other(key) and len(_HAN.findall(text)) > 3 and ("。" in text or "<" in text)


def _has_text(value: Mapping[str, object]) -> bool:
    return any(
        isinstance(item, str) and item.strip() and _TEXT_KEYS.fullmatch(key) and not _is_other(key)
        for key, item in value.items()
    )


def _add_string(text: str, content: JsonContent) -> None:
    """Add the paragraphs and tables of a string of HTML, Markdown or plain text."""
    if is_html(text):
        blocks, warnings = read_article_blocks(text)
        content.blocks += blocks
        content.warnings += warnings
        return
    document = read_string(text.replace("\r\n", "\n").replace("\r", "\n"))
    content.warnings += document.warnings
    grids = {grid.start: grid for grid in document.grids}
    if not grids:
        seen = apply_edits(document.text, document.edits)
        content.blocks += [Paragraph(line) for line in seen.split("\n") if line.strip()]
        return
    position = 0
    for start, grid in sorted(grids.items()):
        content.blocks += _seen_lines(document, position, start)
        content.blocks.append(_grid_table(grid.rows))
        position = grid.end
    content.blocks += _seen_lines(document, position, len(document.text))


def _seen_lines(document: ParsedDocument, start: int, end: int) -> Iterator[Paragraph]:
    edits = [
        replace(edit, start=max(edit.start, start) - start, end=min(edit.end, end) - start)
        for edit in document.edits
        if edit.start < end and edit.end > start
    ]
    for line in apply_edits(document.text[start:end], edits).split("\n"):
        if line.strip():
            yield Paragraph(line)


def _grid_table(rows: Sequence[Sequence[str]]) -> TableBlock:
    return TableBlock(
        tuple(
            BlockCell(row, column, (Paragraph(text),))
            for row, cells in enumerate(rows)
            for column, text in enumerate(cells)
        )
    )


def _read_rows(value: Sequence[object]) -> TableBlock | None:
    """Return the table of an array of rows, or of objects with the same Chinese keys."""
    if len(value) < 2:
        return None
    if all(isinstance(row, list) and row and all(map(_is_cell, row)) for row in value):
        rows = [[_cell_text(cell) for cell in row] for row in value if isinstance(row, list)]
    elif all(isinstance(row, dict) and len(row) > 1 for row in value):
        objects = [row for row in value if isinstance(row, dict)]
        keys = list(objects[0])
        same = all(list(row) == keys and all(map(_is_cell, row.values())) for row in objects)
        if not same or not all(_HAN.search(key) for key in keys):
            return None
        rows = [keys, *([_cell_text(cell) for cell in row.values()] for row in objects)]
    else:
        return None
    width = max(map(len, rows))
    return _grid_table([[*row, *[""] * (width - len(row))] for row in rows]) if width > 1 else None


def _is_cell(value: object) -> bool:
    if isinstance(value, dict):
        return isinstance(value.get("text"), str) and not isinstance(value.get("children"), list)
    return value is None or isinstance(value, str | int | float)


def _cell_text(value: object) -> str:
    if isinstance(value, dict):
        value = value["text"]
    return "" if value is None else str(value)


def _read_docling(document: Mapping[str, object], content: JsonContent) -> None:
    """Add the items of a docling document in the order of the references of its body."""
    stack: list[object] = [document["body"]]
    seen: set[str] = set()
    while stack:
        item = stack.pop()
        if isinstance(item, dict) and isinstance(reference := item.get("$ref"), str):
            if reference in seen:
                continue
            seen.add(reference)
            item = _resolve(document, reference)
        if not isinstance(item, dict):
            continue
        own = {key: each for key, each in item.items() if key not in ("children", "captions")}
        if isinstance(data := own.get("data"), dict):
            content.blocks.append(_docling_table(data))
        elif own.get("label") == "picture":
            content.blocks.append(UnreadObject("", "picture", str(own.get("self_ref", ""))))
        elif own.get("label") not in _LEFT_OUT and isinstance(text := own.get("text"), str):
            _add_string(text, content)
        children = item.get("children")
        captions = item.get("captions")
        stack += reversed(
            [
                *(captions if isinstance(captions, list) else []),
                *(children if isinstance(children, list) else []),
            ]
        )


def _resolve(document: object, reference: str) -> object:
    value = document
    for part in reference.removeprefix("#/").split("/"):
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, list) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            return None
    return value


def _docling_table(data: Mapping[str, object]) -> TableBlock:
    cells = data.get("table_cells")
    found = []
    for cell in cells if isinstance(cells, list) else []:
        if isinstance(cell, dict):
            row, column = (
                _number(cell, "start_row_offset_idx"),
                _number(cell, "start_col_offset_idx"),
            )
            height = max(1, _number(cell, "row_span", 1))
            width = max(1, _number(cell, "col_span", 1))
            text = Paragraph(str(cell.get("text", "")))
            found.append(BlockCell(row, column, (text,), height, width))
    if found:
        return TableBlock(tuple(sorted(found, key=lambda cell: (cell.row, cell.column))))
    grid = data.get("grid")
    rows = [row for row in grid if isinstance(row, list)] if isinstance(grid, list) else []
    return build_table(
        [[SpannedCell((Paragraph(_cell_text(cell)),), 1, 1) for cell in row] for row in rows]
    )


def _number(cell: Mapping[str, object], key: str, default: int = 0) -> int:
    value = cell.get(key, default)
    return value if isinstance(value, int) and 0 <= value < 10_000 else default
