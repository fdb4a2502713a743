"""CoNLL with one character per line and four columns, separated by tabs.

The columns are the character, the BIO tag of quantities and items, the BIO tag of sections, and the
overrides of the quantity that starts there (JSON, `_` if there are none). An empty line ends a
block, which consists of a segment and the white space after it. `# id = …` starts a document,
`# meta = …` may follow. A space is written \\s, a line break \\n, a tab \\t, a backslash \\\\,
other white space \\uXXXX.

Files of other programs may have blanks instead of tabs, lines of blanks between blocks, the tags of
BIOES or BILOU, and -DOCSTART- at the start of a document.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from pydantic import TypeAdapter

from gongkai.annotations.assembly import RawDocument, RawSection, assemble, split_sections
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.files import read_lines, validate_value
from gongkai.annotations.formats.json_files import parse_json
from gongkai.annotations.formats.overrides import dump_overrides, load_overrides, quantity_overrides
from gongkai.annotations.validation import UniqueIds
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError
from gongkai.document.spans import Span

_ESCAPES = {" ": "\\s", "\n": "\\n", "\t": "\\t", "\\": "\\\\"}
_CHARACTERS = {escape: character for character, escape in _ESCAPES.items()}
_CODE = re.compile(r"\\u([0-9a-f]{4})")
_COMMENT = re.compile(r"# (id|meta) = (.*)")
_TAG = re.compile(r"O|(?P<mark>[BIESLU])-(?P<label>\S+)")
_META = TypeAdapter(dict[str, str])
_OUTSIDE, _NO_DETAIL, _ITEM = "O", "_", "item"
_DOCUMENT_START = "-DOCSTART-"


@dataclass(slots=True)
class _Chunk:
    """A BIO chunk. `detail` is the fourth column of its first line."""

    start: int
    end: int
    label: str
    detail: str
    location: str


@dataclass(slots=True)
class _DocumentRows:
    """The part of a document that has been read so far."""

    location: str
    id: str
    meta: dict[str, str] = field(default_factory=dict)
    characters: list[str] = field(default_factory=list)
    quantities: list[_Chunk] = field(default_factory=list)
    sections: list[_Chunk] = field(default_factory=list)


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a CoNLL file; the fourth column may be absent.

    Raises:
        AnnotationError: a line breaks the format, or an annotation breaks a rule.
        GongkaiError: the file cannot be read.
    """
    ids = UniqueIds()
    rows = _DocumentRows(f"{path.name}:1", path.stem)
    for location, line in read_lines(path):
        comment = _COMMENT.fullmatch(line)
        if line.split()[:1] == [_DOCUMENT_START]:
            yield from _finish(rows, ids)
            rows = _DocumentRows(location, f"{path.stem}:{location.rpartition(':')[2]}")
        elif comment is None:
            if line.strip():
                _add_row(rows, line, location)
        elif comment[1] == "id":
            yield from _finish(rows, ids)
            rows = _DocumentRows(location, comment[2])
        else:
            meta = parse_json(comment[2], location)
            rows.meta = validate_value(
                _META, meta, location, "write metadata as one JSON object of texts"
            )
    yield from _finish(rows, ids)


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents as CoNLL, without scores.

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
    for raw in quantity_overrides(document):
        _set_bio_tags(tags, raw.start, raw.end, raw.label)
        if detail := dump_overrides(raw):
            details[raw.start] = json.dumps(detail, ensure_ascii=False)
    for item in document.items:
        _set_bio_tags(tags, item.start, item.end, _ITEM)
    for segment in document.segments:
        _set_bio_tags(sections, segment.start, segment.end, segment.label)
    blocks = {segment.start for segment in document.segments[1:]}
    for index, character in enumerate(document.text):
        if index in blocks:
            yield ""
        row = (_escaped(character), tags[index], sections[index], details.get(index, _NO_DETAIL))
        yield "\t".join(row)
    yield ""


def _set_bio_tags(tags: list[str], start: int, end: int, label: str) -> None:
    tags[start:end] = [f"B-{label}", *[f"I-{label}"] * (end - start - 1)]


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    return f"\\u{ord(character):04x}" if character.isspace() else character


def _add_row(rows: _DocumentRows, line: str, location: str) -> None:
    columns = line.split("\t") if "\t" in line else line.split(" ", 3)
    if len(columns) not in (3, 4):
        raise AnnotationError(
            f"{location}: {len(columns)} columns; write character, tag, section and optional "
            "details, separated by tabs"
        )
    position = len(rows.characters)
    rows.characters.append(_character(columns[0], location))
    detail = columns[3] if len(columns) == 4 else _NO_DETAIL
    _add_tag(rows.quantities, columns[1], position, detail, location)
    _add_tag(rows.sections, columns[2], position, _NO_DETAIL, location)


def _character(column: str, location: str) -> str:
    code = _CODE.fullmatch(column)
    character = chr(int(code[1], 16)) if code else _CHARACTERS.get(column, column)
    if len(character) != 1:
        raise AnnotationError(f"{location}: '{column}' is not one character; write one per line")
    return character


def _add_tag(chunks: list[_Chunk], tag: str, position: int, detail: str, location: str) -> None:
    match = _TAG.fullmatch(tag)
    if match is None:
        raise AnnotationError(
            f"{location}: '{tag}' is not a tag; write O, B-label or I-label (BIOES is read as well)"
        )
    if match["mark"] in ("B", "S", "U"):
        chunks.append(_Chunk(position, position + 1, match["label"], detail, location))
    elif match["mark"] is not None:
        if not chunks or chunks[-1].end != position or chunks[-1].label != match["label"]:
            raise AnnotationError(
                f"{location}: {tag} has no span to continue; start the span with "
                f"B-{match['label']} (the tags of IOB1 are not read)"
            )
        chunks[-1].end = position + 1


def _finish(rows: _DocumentRows, ids: UniqueIds) -> Iterator[AnnotatedDocument]:
    if not rows.characters:
        return
    ids.add(rows.id, rows.location)
    text = "".join(rows.characters)
    sections = [RawSection(chunk.start, chunk.end, chunk.label) for chunk in rows.sections]
    kinds = {
        is_item: list(chunks)
        for is_item, chunks in groupby(sorted(rows.quantities, key=_is_item), key=_is_item)
    }
    quantities = [
        load_overrides(
            {} if chunk.detail == _NO_DETAIL else parse_json(chunk.detail, chunk.location),
            chunk.start,
            chunk.end,
            chunk.label,
            chunk.location,
        )
        for chunk in kinds.get(False, [])
    ]
    items = [Span(chunk.start, chunk.end) for chunk in kinds.get(True, [])]
    document = RawDocument(
        rows.location, rows.id, text, split_sections(text, sections), quantities, items, rows.meta
    )
    yield assemble(document)


def _is_item(chunk: _Chunk) -> bool:
    return chunk.label == _ITEM
