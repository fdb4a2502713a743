"""Inline markup, the format of the guidelines.

The markup does not contain scores, repeated white space in metadata, empty metadata, and metadata
with keys that are not one word.
"""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from gongkai.annotations.assembly import RawQuantity
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.overrides import quantity_overrides
from gongkai.annotations.inline import parse_inline, read_inline
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError
from gongkai.document.report import Number
from gongkai.document.spans import Span

_SPECIAL = re.compile(r"[{}|\\]")


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a file in inline markup.

    Raises:
        AnnotationError: a line breaks the markup, or an annotation breaks a rule.
        GongkaiError: the file cannot be read.
    """
    yield from read_inline(path)


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents in inline markup.

    Raises:
        AnnotationError: the markup cannot represent a document; nothing is written.
        GongkaiError: the file cannot be written.
    """
    with atomic_write(path) as stream:
        for index, document in enumerate(documents):
            stream.write(("---\n" if index else "") + format_inline(document))


def format_inline(document: AnnotatedDocument) -> str:
    """Return one document in inline markup, without scores.

    The markup is parsed and compared with the document, so that nothing is lost.

    Raises:
        AnnotationError: the markup cannot represent the document.
    """
    markup = "".join(f"{line}\n" for line in _lines(document))
    plain = replace(
        document,
        meta=_meta(document),
        segments=tuple(replace(s, score=None) for s in document.segments),
        quantities=tuple(replace(q, score=None) for q in document.quantities),
    )
    if list(parse_inline(markup, document.id)) != [plain]:
        raise AnnotationError(
            f"document '{document.id}': inline markup cannot represent it (a quantity of the "
            "second of two items with the same text in one sentence, an id with spaces at its ends "
            "or two consecutive spaces, a number of more than 15 digits); choose another format"
        )
    return markup


def _lines(document: AnnotatedDocument) -> Iterator[str]:
    header = {"id": document.id} | _meta(document)
    yield "# " + "  ".join(f"{key}: {value}" for key, value in header.items())
    spans = _spans_by_start(document)
    starts = list(spans)
    remaining = deque(document.segments)
    position, label = 0, document.segments[0].label
    for line in document.text.split("\n"):
        end = position + len(line)
        parts_of_line: list[tuple[int, str]] = []
        while remaining and remaining[0].start < end:
            segment = remaining.popleft()
            label = segment.label
            parts_of_line.append((segment.start if parts_of_line else position, label))
        parts_of_line = parts_of_line or [(position, label)]  # an empty line of the text
        stops = [start for start, _ in parts_of_line[1:]] + [end]
        for (start, name), stop in zip(parts_of_line, stops, strict=True):
            more = "+" if start > position else ""
            yield f"{more}[{name}] {_body(document.text, start, stop, spans, starts)}"
        position = end + 1


def _meta(document: AnnotatedDocument) -> dict[str, str]:
    plain = {key: " ".join(value.split()) for key, value in document.meta.items()}
    return {key: value for key, value in plain.items() if value and re.fullmatch(r"\w+", key)}


def _spans_by_start(document: AnnotatedDocument) -> dict[int, tuple[int, str]]:
    """Return the end and the tags of every span by its start, in order."""
    spans = {item.start: (item.end, "item") for item in document.items}
    for raw, quantity in zip(quantity_overrides(document), document.quantities, strict=True):
        tags = (
            quantity.label
            if quantity.kind == "number"
            else (f"{quantity.label}={_number_text(quantity.value)}")
        )
        spans[raw.start] = (raw.end, "|".join([tags, *_options(document.text, raw)]))
    return dict(sorted(spans.items()))


def _options(text: str, raw: RawQuantity) -> Iterator[str]:
    if raw.value is not None and raw.kind in (None, "number"):
        yield f"value={_number_text(raw.value)}"
    if raw.unit is not None:
        yield f"unit={_escaped(raw.unit)}"
    if raw.qualifier is not None:
        yield f"qualifier={raw.qualifier}"
    if raw.item is None:
        yield "item="
    elif isinstance(raw.item, Span):
        yield f"item={_escaped(text[raw.item.start : raw.item.end])}"


def _body(
    text: str, start: int, stop: int, spans: dict[int, tuple[int, str]], starts: list[int]
) -> str:
    parts = []
    while start < stop:
        if start in spans:
            end, tags = spans[start]
            parts.append(f"{{{_escaped(text[start:end])}|{tags}}}")
        else:
            following = bisect_right(starts, start)
            end = min(starts[following], stop) if following < len(starts) else stop
            parts.append(_escaped(text[start:end]))
        start = end
    return "".join(parts)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _number_text(value: Number) -> str:
    return f"{Decimal(str(value)):f}"
