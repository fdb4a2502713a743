"""The inline markup of the guidelines, part 3: one segment per line, braces around the spans."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from gongkai.annotations.assembly import RawDocument, RawQuantity, RawSection, assemble
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.files import read_lines
from gongkai.annotations.validation import UniqueIds
from gongkai.document.errors import AnnotationError
from gongkai.document.numerals import NumeralError, parse_number
from gongkai.document.report import Number, Qualifier
from gongkai.document.spans import Kind, Span
from gongkai.document.taxonomy import taxonomy

_LINE = re.compile(r"(?P<more>\+?)\[(?P<label>\w+)\] ?(?P<body>.*)", re.DOTALL)
_ELEMENT = re.compile(
    r"\\(?P<literal>[{}|\\])|\{(?P<surface>(?:[^{}|\\]|\\.)*)\|(?P<tags>(?:[^{}\\]|\\.)*)\}"
)
_TAG = re.compile(r"(?:[^|\\]|\\.)*")
_META = re.compile(r"(\w+):\s*(.*?)(?=\s{2,}\w+:|$)")


@dataclass(frozen=True, slots=True)
class _MarkedSpan:
    start: int
    end: int
    label: str
    number: str | None
    options: dict[str, str]
    location: str


@dataclass(slots=True)
class _DocumentBuilder:
    """The part of a document that has been read so far."""

    location: str
    meta: dict[str, str] = field(default_factory=dict)
    started: bool = False
    texts: list[str] = field(default_factory=list)
    length: int = 0
    sections: list[RawSection] = field(default_factory=list)
    spans: list[list[_MarkedSpan]] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.texts.append(text)
        self.length += len(text)


def read_inline(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a file in inline markup.

    Raises:
        AnnotationError: a line breaks the markup; the message contains file, line and remedy.
        GongkaiError: the file cannot be read.
    """
    yield from _parse(read_lines(path), path.name)


def parse_inline(markup: str, name: str) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a string in inline markup.

    Args:
        markup: the markup.
        name: the name of its file for error messages.

    Raises:
        AnnotationError: a line breaks the markup; the message contains name, line and remedy.
    """
    lines = enumerate(markup.split("\n"), start=1)
    yield from _parse(((f"{name}:{number}", line) for number, line in lines), name)


def _parse(lines: Iterable[tuple[str, str]], name: str) -> Iterator[AnnotatedDocument]:
    ids = UniqueIds()
    document = _DocumentBuilder(f"{name}:1")
    for location, line in lines:
        if line.strip() == "---":
            yield from _finish(document, ids)
            document = _DocumentBuilder(location)
        elif line.startswith("#"):
            if not document.meta:
                document.meta = dict(_META.findall(line.lstrip("# ").strip()))
        elif line.strip():
            _add_line(document, line, location)
    yield from _finish(document, ids)


def _add_line(document: _DocumentBuilder, line: str, location: str) -> None:
    match = _LINE.fullmatch(line)
    if match is None:
        raise AnnotationError(f"{location}: a line starts with its section, as in [proactive] text")
    label = match["label"]
    if label not in taxonomy().sections:
        raise AnnotationError(f"{location}: unknown section '{label}'; see `gongkai labels`")
    if match["more"] and not document.started:
        raise AnnotationError(
            f"{location}: the first line has no line before it to continue; remove its +"
        )
    if document.started and not match["more"]:
        document.add("\n")
    document.started = True
    surface, spans = _read_body(match["body"], document.length, location)
    start = document.length + len(surface) - len(surface.lstrip())
    document.add(surface)
    if surface.strip():  # otherwise the text has an empty line here
        document.sections.append(RawSection(start, start + len(surface.strip()), label))
        document.spans.append(spans)


def _read_body(body: str, offset: int, location: str) -> tuple[str, list[_MarkedSpan]]:
    text, spans, position = "", [], 0
    for match in _ELEMENT.finditer(body):
        text += _plain(body[position : match.start()], location)
        position = match.end()
        if match["literal"]:
            text += match["literal"]
            continue
        surface = _unescaped(match["surface"])
        spans.append(_read_span(surface, match["tags"], offset + len(text), location))
        text += surface
    return text + _plain(body[position:], location), spans


def _plain(text: str, location: str) -> str:
    if stray := re.search(r"[{}\\]", text):
        raise AnnotationError(
            f"{location}: write a literal {stray[0]} as \\{stray[0]}, or close it"
        )
    return text


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def _read_span(surface: str, tags: str, start: int, location: str) -> _MarkedSpan:
    label, *options = (_unescaped(tag) for tag in _split(tags))
    label, _, number = label.partition("=")
    if label != "item" and label not in taxonomy().quantities:
        raise AnnotationError(f"{location}: unknown label '{label}'; see `gongkai labels`")
    if not surface.strip():
        raise AnnotationError(f"{location}: an empty span cannot be '{label}'")
    pairs = dict(option.partition("=")[::2] for option in options)
    if unknown := set(pairs) - {"value", "unit", "qualifier", "item"}:
        raise AnnotationError(f"{location}: unknown option '{min(unknown)}' of a quantity")
    if pairs.get("qualifier", "exact") not in taxonomy().qualifiers:
        known = ", ".join(taxonomy().qualifiers)
        raise AnnotationError(f"{location}: unknown qualifier; write one of {known}")
    return _MarkedSpan(start, start + len(surface), label, number or None, pairs, location)


def _split(tags: str) -> Iterator[str]:
    """Yield the parts between bars; a bar after a backslash does not separate parts."""
    position = 0
    while match := _TAG.match(tags, position):
        yield match[0]
        if match.end() == len(tags):
            return
        position = match.end() + 1


def _finish(document: _DocumentBuilder, ids: UniqueIds) -> Iterator[AnnotatedDocument]:
    if not document.sections:
        return
    doc_id = document.meta.pop("id", document.location)
    ids.add(doc_id, document.location)
    text = "".join(document.texts)
    raw = RawDocument(document.location, doc_id, text, document.sections, meta=document.meta)
    for spans in document.spans:
        items = [Span(s.start, s.end) for s in spans if s.label == "item"]
        raw.items.extend(items)
        raw.quantities.extend(_raw_quantity(text, s, items) for s in spans if s.label != "item")
    yield assemble(raw)


def _raw_quantity(text: str, span: _MarkedSpan, items: Sequence[Span]) -> RawQuantity:
    options = span.options
    value: Number | None = None
    kind: Kind = "number"
    if span.number is not None:
        value = _number(span.number, span.location)
        kind = "shared" if value else "absence"
    if "value" in options:
        value = _number(options["value"], span.location)
    return RawQuantity(
        span.start,
        span.end,
        span.label,
        kind=kind,
        value=value,
        unit=options.get("unit"),
        qualifier=cast(Qualifier | None, options.get("qualifier")),
        item=_find_item(text, options["item"], span, items) if "item" in options else "rule",
        location=span.location,
    )


def _find_item(text: str, name: str, span: _MarkedSpan, items: Sequence[Span]) -> Span | None:
    """Return the first item of the line with the text `name`, or None for an empty name."""
    if not name:
        return None
    for item in items:
        if text[item.start : item.end] == name:
            return item
    raise AnnotationError(
        f"{span.location}: no item '{name}' in this line; annotate it as {{{name}|item}}, "
        "or write item= for a quantity without one"
    )


def _number(text: str, location: str) -> Number:
    try:
        return parse_number(text)
    except NumeralError as error:
        raise AnnotationError(f"{location}: {error}") from error
