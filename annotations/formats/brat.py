"""brat standoff: a folder with a .txt and an .ann file for each document, and annotation.conf.

Section labels start with `section-`, quantity labels with `quantity-`; a dot is written as `-`, the
only punctuation that brat allows. The relation `Counts` links an item to its quantity; a quantity
without it has no item. The overrides of a quantity are a note on it, id and metadata a note on the
first section.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter

from gongkai.annotations.assembly import RawDocument, RawSection, split_sections
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.alignment import CoveredText, OffsetMap, assemble_aligned
from gongkai.annotations.formats.files import (
    BOM,
    encoding_remedy,
    read_bytes,
    read_lines,
    validate_value,
)
from gongkai.annotations.formats.json_files import parse_json
from gongkai.annotations.formats.overrides import dump_overrides, load_overrides, quantity_overrides
from gongkai.annotations.validation import UniqueIds
from gongkai.document.atomic_write import atomic_path
from gongkai.document.errors import AnnotationError, GongkaiError
from gongkai.document.spans import Span
from gongkai.document.taxonomy import taxonomy

_SECTION, _QUANTITY, _ITEM, _COUNTS = "section-", "quantity-", "item", "Counts"
_SPAN = re.compile(r"(T\d+)\t(\S+) (\d+) (\d+)(?:\t(.*))?")
_RELATION = re.compile(r"R\d+\tCounts (\S+):(T\d+) (\S+):(T\d+)\s*")
_NOTE = re.compile(r"#\d+\t(Document|Details) (T\d+)\t(.*)")
_IGNORED_LINE = re.compile(r"[#AMEN*R]")
_UNSAFE = re.compile(r"[^\w-]")


class _Note(BaseModel):
    id: str
    meta: dict[str, str] = {}


_NOTES = TypeAdapter(_Note)


@dataclass(slots=True)
class _Standoff:
    """The content of an .ann file: the spans and labels by id, the relations and notes."""

    spans: dict[str, tuple[CoveredText, str]] = field(default_factory=dict)
    relations: list[tuple[str, str, str]] = field(default_factory=list)
    details: dict[str, Any] = field(default_factory=dict)
    note: _Note | None = None


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a folder, in the order of the file names.

    Raises:
        AnnotationError: a file breaks the format, or an annotation breaks a rule.
        GongkaiError: the folder cannot be read.
    """
    ids = UniqueIds()
    files = sorted(path.glob("*.ann"))
    if not files:
        raise GongkaiError(f"no .ann files in {path}; name a folder of brat")
    for file in files:
        standoff = _read_standoff(file)
        text = _read_text(file.with_suffix(".txt"))
        note = standoff.note or _Note(id=file.stem)
        spans = [span for span, _label in standoff.spans.values()]
        build = partial(_raw_document, standoff, note, file.name)
        document = assemble_aligned(text, spans, build)
        ids.add(document.id, file.name)
        yield document


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents as a folder of brat, without scores.

    Raises:
        GongkaiError: the folder is not empty, or cannot be written.
    """
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise GongkaiError(f"{path} is not an empty folder; name a new one")
    with atomic_path(path) as folder:
        folder.mkdir()
        (folder / "annotation.conf").write_text(configuration(), encoding="utf-8")
        for number, document in enumerate(documents, start=1):
            stem = f"{number:05d}-{_UNSAFE.sub('_', document.id)[:60]}"
            _write_text(folder / f"{stem}.txt", document.text)
            _write_text(folder / f"{stem}.ann", "".join(f"{x}\n" for x in _lines(document)))


def configuration() -> str:
    """Return brat's annotation.conf for the taxonomy."""
    quantities = [_QUANTITY + _brat_label(name) for name in taxonomy().quantities]
    sections = [_SECTION + name for name in taxonomy().sections]
    return "\n".join(
        [
            "[entities]",
            *sections,
            *quantities,
            _ITEM,
            "[relations]",
            f"{_COUNTS}\tArg1:{_ITEM}, Arg2:{'|'.join(quantities)}",
            "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
            "[events]",
            "[attributes]",
            "",
        ]
    )


def _brat_label(label: str) -> str:
    return label.replace(".", "-")


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _lines(document: AnnotatedDocument) -> Iterator[str]:
    text = document.text
    spans = [(s.start, s.end, _SECTION + s.label) for s in document.segments]
    spans += [(i.start, i.end, _ITEM) for i in document.items]
    spans += [(q.start, q.end, _QUANTITY + _brat_label(q.label)) for q in document.quantities]
    ids = {}
    for number, (start, end, label) in enumerate(spans, start=1):
        yield f"T{number}\t{label} {start} {end}\t{text[start:end]}"
        ids[start, end, label.startswith(_SECTION)] = f"T{number}"
    note = json.dumps({"id": document.id, "meta": document.meta}, ensure_ascii=False)
    yield f"#1\tDocument T1\t{note}"
    notes, relations = 1, 0
    for raw, quantity in zip(quantity_overrides(document), document.quantities, strict=True):
        own = ids[quantity.start, quantity.end, False]
        if detail := dump_overrides(replace(raw, item="rule")):
            notes += 1
            yield f"#{notes}\tDetails {own}\t{json.dumps(detail, ensure_ascii=False)}"
        if quantity.item is not None:
            relations += 1
            item = ids[quantity.item.start, quantity.item.end, False]
            yield f"R{relations}\t{_COUNTS} Arg1:{item} Arg2:{own}"


def _read_standoff(path: Path) -> _Standoff:
    standoff = _Standoff()
    for location, line in read_lines(path):
        if span := _SPAN.fullmatch(line):
            covered = CoveredText(int(span[3]), int(span[4]), span[5], location)
            standoff.spans[span[1]] = (covered, span[2])
        elif relation := _RELATION.fullmatch(line):
            standoff.relations.append((relation[2], relation[4], location))
        elif note := _NOTE.fullmatch(line):
            value = parse_json(note[3], location)
            if note[1] == "Document":
                standoff.note = validate_value(
                    _NOTES, value, location, "write it by `gongkai annotate`"
                )
            else:
                standoff.details[note[2]] = value
        elif line and not _IGNORED_LINE.match(line):
            raise AnnotationError(
                f"{location}: not a line of brat standoff (or a span in several parts); "
                "write T1, label with start and end, and the text, separated by tabs"
            )
    return standoff


def _read_text(path: Path) -> str:
    data = read_bytes(path)
    try:
        return data.decode("utf-8").removeprefix(BOM)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise AnnotationError(f"{path.name}:{line}: not UTF-8; {encoding_remedy(data)}") from error


def _raw_document(
    standoff: _Standoff, note: _Note, location: str, offset_map: OffsetMap
) -> RawDocument:
    document = RawDocument(location, note.id, offset_map.text, meta=note.meta)
    labels = {_QUANTITY + _brat_label(name): name for name in taxonomy().quantities}
    items_of = _linked_items(standoff, offset_map)
    sections = []
    for key, (covered, label) in standoff.spans.items():
        start, end = _range(covered, offset_map)
        if label == _ITEM:
            document.items.append(Span(start, end))
        elif label.startswith(_SECTION):
            sections.append(RawSection(start, end, label.removeprefix(_SECTION)))
        elif label in labels:
            detail = standoff.details.get(key, {})
            raw = load_overrides(detail, start, end, labels[label], covered.location)
            document.quantities.append(replace(raw, item=items_of.get(key)))
        else:
            raise AnnotationError(
                f"{covered.location}: unknown label '{label}'; see annotation.conf"
            )
    document.sections = split_sections(document.text, sections)
    return document


def _linked_items(standoff: _Standoff, offset_map: OffsetMap) -> dict[str, Span]:
    """Return the item of every quantity that has one, by the id of the quantity."""
    items_of = {}
    for item, quantity, location in standoff.relations:
        ends = [standoff.spans.get(key) for key in (item, quantity)]
        if ends[0] is None or ends[1] is None or ends[0][1] != _ITEM:
            raise AnnotationError(
                f"{location}: {_COUNTS} links {item} and {quantity}, not an item and a quantity; "
                "draw it from the item to the quantity"
            )
        items_of[quantity] = Span(*_range(ends[0][0], offset_map))
    return items_of


def _range(span: CoveredText, offset_map: OffsetMap) -> tuple[int, int]:
    return offset_map.to_text(span.start), offset_map.to_text(span.end)
