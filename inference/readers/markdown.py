"""Markdown: the decoded file, with edits that replace its marks by what they show."""

import re
from dataclasses import replace

from gongkai.inference.readers.blocks import Block, Paragraph, ParsedDocument
from gongkai.inference.readers.edited_text import EditedText
from gongkai.inference.readers.encodings import decode_lines
from gongkai.inference.readers.grid_tables import replace_grid_tables
from gongkai.inference.readers.markdown_marks import remove_marks
from gongkai.inference.readers.markup import parsed, remove_markup
from gongkai.inference.readers.unread_objects import (
    UnreadObject,
    find_missing_content,
    starts_with_unit,
    unread_warning,
)

_FRONT_MATTER = re.compile(
    r"\A---[ \t]*\n(?P<fields>(?:[\w-]+:[^\n]*\n|[ \t#-][^\n]*\n)+)(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_TITLE = re.compile(r"^title:[ \t]*[\"']?(.+?)[\"']?[ \t]*$", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(?:`{3,}|~{3,})[^\n`]*$\n?", re.MULTILINE)
_QUOTE = re.compile(r"^(?: {0,3}>)+ ?", re.MULTILINE)
_CLOSED_HEADING = re.compile(r"(?<=[^\s#])[ \t]+#+[ \t]*$", re.MULTILINE)
_HEADING_LINE = re.compile(r"^ {0,3}#{1,6}[ \t]", re.MULTILINE)
_UNDERLINE = re.compile(r"(?<=\S\n)={3,}[ \t]*$", re.MULTILINE)
_ATTRIBUTES = re.compile(r"(?<=\S)[ \t]*\{[#.][^{}\n]*\}[ \t]*$", re.MULTILINE)
_MARKS = re.compile(
    r"^ {0,3}#{1,6} |\*\*|__|\]\(|~~|^\s*\|.*\|\s*$|\$|^\+[-=]+\+|`|\\[(%.]|^\s*> ", re.MULTILINE
)


def read(data: bytes) -> ParsedDocument:
    r"""Return the text of `data` with line ends ``\n``, and the edits that give the text as seen.

    The hint ``title`` comes from the front matter.

    Raises:
        DocumentError: the bytes are not text in a known encoding.
    """
    decoded = decode_lines(data)
    document = read_markdown(decoded.text)
    return replace(
        document, encoding=decoded.encoding, warnings=decoded.warnings + document.warnings
    )


def is_markdown(text: str) -> bool:
    """Return whether a text has marks of Markdown."""
    return _MARKS.search(text) is not None


def read_markdown(text: str) -> ParsedDocument:
    """Return a text of Markdown with the edits that replace its marks, and its tables as grids."""
    edited = EditedText(text)
    front = _FRONT_MATTER.match(text)
    hints = {}
    if front is not None:
        title = _TITLE.search(front["fields"])
        hints = {"title": title[1]} if title else {}
        edited.sub(_FRONT_MATTER, lambda _: "")
    replace_grid_tables(edited)
    remove_markup(edited)
    for pattern in (_FENCE, _QUOTE, _UNDERLINE, _ATTRIBUTES):
        edited.sub(pattern, lambda _: "")
    edited.sub(_CLOSED_HEADING, _closing)
    remove_marks(edited)
    document = parsed(edited, text)
    missing = [
        unread_warning(found, place) for found, place in find_missing_content(_blocks(edited))
    ]
    if not missing and edited.objects and not re.search(r"[。\d]", _without_headings(edited.text)):
        objects = [UnreadObject("", found.kind, found.name) for found in edited.objects]
        missing = [unread_warning(found, "") for found in objects]
    return ParsedDocument(
        text,
        document.grids,
        hints=hints,
        warnings=document.warnings + tuple(dict.fromkeys(missing)),
        edits=document.edits,
    )


def _closing(match: re.Match[str]) -> str:
    """Return the end of a line without the closing marks, if the line is a heading."""
    start = match.string.rfind("\n", 0, match.start()) + 1
    return "" if _HEADING_LINE.match(match.string, start) else match[0]


def _without_headings(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if not _HEADING_LINE.match(line))


def _blocks(edited: EditedText) -> list[Block]:
    """Return the lines of the text as paragraphs, with the objects between them.

    An object in a cell of a table counts only if the cell has no text.
    """
    objects = sorted(edited.objects, key=lambda found: found.offset)
    blocks: list[Block] = []
    position = 0
    for line in edited.text.split("\n"):
        end = position + len(line)
        while objects and objects[0].offset <= end:
            found = objects.pop(0)
            before, after = line[: found.offset - position], line[found.offset - position :]
            in_row = "\t" in line or line.lstrip().startswith("|")
            replaces = _is_cell_empty(before, after) if in_row else starts_with_unit(after)
            if replaces or not in_row:
                blocks.append(UnreadObject("", found.kind, found.name, replaces))
        blocks.append(Paragraph(line.lstrip("#* ")))
        position = end + 1
    return blocks


def _is_cell_empty(before: str, after: str) -> bool:
    return (
        re.search(r"[\t|]\s*$", before) is not None
        and re.match(r"\s*(?:[\t|]|$)", after) is not None
    )
