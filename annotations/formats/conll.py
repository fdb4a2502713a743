"""CoNLL, one character a line: character, BIO tag of quantities and items, BIO tag of sections,
what else is stated of the quantity that begins there (JSON, `_` for nothing), parted by tabs.

A segment with the white space behind it is a block, an empty line ends it. `# id = …` begins a
document, `# meta = …` may follow. A blank is written \\s, a line break \\n, a tab \\t, a backslash
\\\\, other white space \\uXXXX.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from pydantic import TypeAdapter

from gongkai.annotations.assembly import DocumentDraft, SectionDraft, assemble, cut_sections
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.files import checked, parse_json, read_lines
from gongkai.annotations.formats.overrides import from_json, statements, to_json
from gongkai.annotations.validation import Ids
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError
from gongkai.document.spans import Span

_ESCAPES = {" ": "\\s", "\n": "\\n", "\t": "\\t", "\\": "\\\\"}
_CHARACTERS = {escape: character for character, escape in _ESCAPES.items()}
_CODE = re.compile(r"\\u([0-9a-f]{4})")
_COMMENT = re.compile(r"# (id|meta) = (.*)")
_TAG = re.compile(r"O|(?P<mark>[BI])-(?P<label>\S+)")
_META = TypeAdapter(dict[str, str])
_OUTSIDE, _NOTHING, _ITEM = "O", "_", "item"


@dataclass(slots=True)
class _Tagged:
    """A run of characters of one BIO chunk. `detail` is what its first line states beyond."""

    start: int
    end: int
    label: str
    detail: str
    place: str


@dataclass(slots=True)
class _Rows:
    """A document while its rows are read."""

    place: str
    id: str
    meta: dict[str, str] = field(default_factory=dict)
    characters: list[str] = field(default_factory=list)
    quantities: list[_Tagged] = field(default_factory=list)
    sections: list[_Tagged] = field(default_factory=list)


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a CoNLL file; the fourth column may be absent.

    Raises:
        AnnotationError: a line breaks the format or an annotation the rules.
        GongkaiError: the file cannot be read.
    """
    ids = Ids()
    rows = _Rows(f"{path.name}:1", path.stem)
    for place, line in read_lines(path):
        comment = _COMMENT.fullmatch(line)
        if comment is None:
            if line:
                _add_row(rows, line, place)
        elif comment[1] == "id":
            yield from _finish(rows, ids)
            rows = _Rows(place, comment[2])
        else:
            meta = parse_json(comment[2], place)
            rows.meta = checked(_META, meta, place, "write metadata as one JSON object of texts")
    yield from _finish(rows, ids)


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents as CoNLL. Scores are left out.

    Raises:
        GongkaiError: the file cannot be written.
    """
    with atomic_write(path) as stream:
        for document in documents:
            stream.writelines(f"{line}\n" for line in _lines(document))


def _lines(document: AnnotatedDocument) -> Iterator[str]:
    if "\n" in document.id or not document.id.isprintable():
        raise AnnotationError(f"document {document.id!r}: give it an id of printable characters")
    yield f"# id = {document.id}"
    yield f"# meta = {json.dumps(document.meta, ensure_ascii=False)}"
    tags = [_OUTSIDE] * len(document.text)
    sections = list(tags)
    details: dict[int, str] = {}
    for stated in statements(document):
        _paint(tags, stated.start, stated.end, stated.label)
        if detail := to_json(stated):
            details[stated.start] = json.dumps(detail, ensure_ascii=False)
    for item in document.items:
        _paint(tags, item.start, item.end, _ITEM)
    for segment in document.segments:
        _paint(sections, segment.start, segment.end, segment.label)
    blocks = {segment.start for segment in document.segments[1:]}
    for index, character in enumerate(document.text):
        if index in blocks:
            yield ""
        row = (_escaped(character), tags[index], sections[index], details.get(index, _NOTHING))
        yield "\t".join(row)
    yield ""


def _paint(tags: list[str], start: int, end: int, label: str) -> None:
    tags[start:end] = [f"B-{label}", *[f"I-{label}"] * (end - start - 1)]


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    return f"\\u{ord(character):04x}" if character.isspace() else character


def _add_row(rows: _Rows, line: str, place: str) -> None:
    columns = line.split("\t")
    if len(columns) not in (3, 4):
        raise AnnotationError(
            f"{place}: {len(columns)} columns; write character, tag, section and, if need be, "
            "details, parted by tabs"
        )
    position = len(rows.characters)
    rows.characters.append(_character(columns[0], place))
    detail = columns[3] if len(columns) == 4 else _NOTHING
    _add_tag(rows.quantities, columns[1], position, detail, place)
    _add_tag(rows.sections, columns[2], position, _NOTHING, place)


def _character(column: str, place: str) -> str:
    code = _CODE.fullmatch(column)
    character = chr(int(code[1], 16)) if code else _CHARACTERS.get(column, column)
    if len(character) != 1:
        raise AnnotationError(f"{place}: '{column}' is not one character; write one a line")
    return character


def _add_tag(chunks: list[_Tagged], tag: str, position: int, detail: str, place: str) -> None:
    match = _TAG.fullmatch(tag)
    if match is None:
        raise AnnotationError(f"{place}: '{tag}' is not a tag; write O, B-label or I-label")
    if match["mark"] == "B":
        chunks.append(_Tagged(position, position + 1, match["label"], detail, place))
    elif match["mark"] == "I":
        if not chunks or chunks[-1].end != position or chunks[-1].label != match["label"]:
            raise AnnotationError(
                f"{place}: I-{match['label']} continues nothing; begin the span with "
                f"B-{match['label']}"
            )
        chunks[-1].end = position + 1


def _finish(rows: _Rows, ids: Ids) -> Iterator[AnnotatedDocument]:
    if not rows.characters:
        return
    ids.add(rows.id, rows.place)
    text = "".join(rows.characters)
    sections = [SectionDraft(chunk.start, chunk.end, chunk.label) for chunk in rows.sections]
    kinds = {
        is_item: list(chunks)
        for is_item, chunks in groupby(sorted(rows.quantities, key=_is_item), key=_is_item)
    }
    quantities = [
        from_json(
            {} if chunk.detail == _NOTHING else parse_json(chunk.detail, chunk.place),
            chunk.start,
            chunk.end,
            chunk.label,
            chunk.place,
        )
        for chunk in kinds.get(False, [])
    ]
    items = [Span(chunk.start, chunk.end) for chunk in kinds.get(True, [])]
    draft = DocumentDraft(
        rows.place, rows.id, text, cut_sections(text, sections), quantities, items, rows.meta
    )
    yield assemble(draft)


def _is_item(chunk: _Tagged) -> bool:
    return chunk.label == _ITEM
