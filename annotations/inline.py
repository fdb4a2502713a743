"""The inline markup of the guidelines, part 3: one segment a line, braces around the spans."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from gongkai.annotations.assembly import DocumentDraft, QuantityDraft, SectionDraft, assemble
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.files import read_lines
from gongkai.annotations.validation import Ids
from gongkai.document.errors import AnnotationError
from gongkai.document.numerals import NumeralError, parse_number
from gongkai.document.report import Number, Qualifier
from gongkai.document.spans import Kind, Span
from gongkai.document.taxonomy import taxonomy

_LINE = re.compile(r"(?P<more>\+?)\[(?P<label>\w+)\] ?(?P<body>.*)", re.DOTALL)
_PIECE = re.compile(
    r"\\(?P<literal>[{}|\\])|\{(?P<surface>(?:[^{}|\\]|\\.)*)\|(?P<tags>(?:[^{}\\]|\\.)*)\}"
)
_TAG = re.compile(r"(?:[^|\\]|\\.)*")
_META = re.compile(r"(\w+):\s*(.*?)(?=\s{2,}\w+:|$)")


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    label: str
    number: str | None
    options: dict[str, str]
    place: str


@dataclass(slots=True)
class _Lines:
    """A document while its lines are read."""

    place: str
    meta: dict[str, str] = field(default_factory=dict)
    begun: bool = False
    texts: list[str] = field(default_factory=list)
    length: int = 0
    sections: list[SectionDraft] = field(default_factory=list)
    marks: list[list[_Mark]] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.texts.append(text)
        self.length += len(text)


def read_inline(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a file in inline markup.

    Raises:
        AnnotationError: a line breaks the markup; the message gives file, line and mend.
        GongkaiError: the file cannot be read.
    """
    yield from _parse(read_lines(path), path.name)


def parse_inline(markup: str, name: str) -> Iterator[AnnotatedDocument]:
    """Yield the documents of `markup`; `name` stands for the file in messages.

    Raises:
        AnnotationError: as `read_inline`.
    """
    lines = enumerate(markup.split("\n"), start=1)
    yield from _parse(((f"{name}:{number}", line) for number, line in lines), name)


def _parse(lines: Iterable[tuple[str, str]], name: str) -> Iterator[AnnotatedDocument]:
    ids = Ids()
    document = _Lines(f"{name}:1")
    for place, line in lines:
        if line.strip() == "---":
            yield from _finish(document, ids)
            document = _Lines(place)
        elif line.startswith("#"):
            if not document.meta:
                document.meta = dict(_META.findall(line.lstrip("# ").strip()))
        elif line.strip():
            _add_line(document, line, place)
    yield from _finish(document, ids)


def _add_line(document: _Lines, line: str, place: str) -> None:
    match = _LINE.fullmatch(line)
    if match is None:
        raise AnnotationError(f"{place}: a line starts with its section, as in [proactive] text")
    label = match["label"]
    if label not in taxonomy().sections:
        raise AnnotationError(f"{place}: unknown section '{label}'; see `gongkai labels`")
    if match["more"] and not document.begun:
        raise AnnotationError(f"{place}: the first line continues nothing; take its + away")
    if document.begun and not match["more"]:
        document.add("\n")
    document.begun = True
    surface, marks = _read_body(match["body"], document.length, place)
    start = document.length + len(surface) - len(surface.lstrip())
    document.add(surface)
    if surface.strip():  # a line without words is an empty line of the text
        document.sections.append(SectionDraft(start, start + len(surface.strip()), label))
        document.marks.append(marks)


def _read_body(body: str, offset: int, place: str) -> tuple[str, list[_Mark]]:
    text, marks, position = "", [], 0
    for match in _PIECE.finditer(body):
        text += _plain(body[position : match.start()], place)
        position = match.end()
        if match["literal"]:
            text += match["literal"]
            continue
        surface = _unescaped(match["surface"])
        marks.append(_read_mark(surface, match["tags"], offset + len(text), place))
        text += surface
    return text + _plain(body[position:], place), marks


def _plain(text: str, place: str) -> str:
    if stray := re.search(r"[{}\\]", text):
        raise AnnotationError(f"{place}: write a literal {stray[0]} as \\{stray[0]}, or close it")
    return text


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def _read_mark(surface: str, tags: str, start: int, place: str) -> _Mark:
    label, *options = (_unescaped(tag) for tag in _split(tags))
    label, _, number = label.partition("=")
    if label != "item" and label not in taxonomy().quantities:
        raise AnnotationError(f"{place}: unknown label '{label}'; see `gongkai labels`")
    if not surface.strip():
        raise AnnotationError(f"{place}: an empty span cannot be '{label}'")
    pairs = dict(option.partition("=")[::2] for option in options)
    if unknown := set(pairs) - {"value", "unit", "qualifier", "item"}:
        raise AnnotationError(f"{place}: unknown option '{min(unknown)}' of a quantity")
    if pairs.get("qualifier", "exact") not in taxonomy().qualifiers:
        known = ", ".join(taxonomy().qualifiers)
        raise AnnotationError(f"{place}: unknown qualifier; write one of {known}")
    return _Mark(start, start + len(surface), label, number or None, pairs, place)


def _split(tags: str) -> Iterator[str]:
    """Yield what stands between the bars, one written with a backslash not among them."""
    position = 0
    while match := _TAG.match(tags, position):
        yield match[0]
        if match.end() == len(tags):
            return
        position = match.end() + 1


def _finish(document: _Lines, ids: Ids) -> Iterator[AnnotatedDocument]:
    if not document.sections:
        return
    doc_id = document.meta.pop("id", document.place)
    ids.add(doc_id, document.place)
    text = "".join(document.texts)
    draft = DocumentDraft(document.place, doc_id, text, document.sections, meta=document.meta)
    for marks in document.marks:
        items = [Span(m.start, m.end) for m in marks if m.label == "item"]
        draft.items.extend(items)
        draft.quantities.extend(_stated(text, m, items) for m in marks if m.label != "item")
    yield assemble(draft)


def _stated(text: str, mark: _Mark, items: Sequence[Span]) -> QuantityDraft:
    options = mark.options
    value: Number | None = None
    kind: Kind = "number"
    if mark.number is not None:
        value = _number(mark.number, mark.place)
        kind = "shared" if value else "absence"
    if "value" in options:
        value = _number(options["value"], mark.place)
    return QuantityDraft(
        mark.start,
        mark.end,
        mark.label,
        kind=kind,
        value=value,
        unit=options.get("unit"),
        qualifier=cast(Qualifier | None, options.get("qualifier")),
        item=_named(text, options["item"], mark, items) if "item" in options else "rule",
        place=mark.place,
    )


def _named(text: str, name: str, mark: _Mark, items: Sequence[Span]) -> Span | None:
    """Return the first item of the line that is written `name`; an empty name is no item."""
    if not name:
        return None
    for item in items:
        if text[item.start : item.end] == name:
            return item
    raise AnnotationError(
        f"{mark.place}: no item '{name}' in this line; mark it as {{{name}|item}}, "
        "or write item= for a quantity without one"
    )


def _number(text: str, place: str) -> Number:
    try:
        return parse_number(text)
    except NumeralError as error:
        raise AnnotationError(f"{place}: {error}") from error
