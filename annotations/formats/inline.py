"""Inline markup, the format of the guidelines.

Not carried: scores; of metadata, white space beyond one blank, empty values, and keys that are not
one word.
"""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from gongkai.annotations.assembly import QuantityDraft
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats.overrides import statements
from gongkai.annotations.inline import parse_inline, read_inline
from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import AnnotationError
from gongkai.document.report import Number
from gongkai.document.spans import Span

_SPECIAL = re.compile(r"[{}|\\]")


def read(path: Path) -> Iterator[AnnotatedDocument]:
    """Yield the documents of a file in inline markup.

    Raises:
        AnnotationError: a line breaks the markup or an annotation the rules.
        GongkaiError: the file cannot be read.
    """
    yield from read_inline(path)


def write(documents: Iterable[AnnotatedDocument], path: Path) -> None:
    """Write documents in inline markup.

    Raises:
        AnnotationError: the markup cannot hold a document; nothing is written.
        GongkaiError: the file cannot be written.
    """
    with atomic_write(path) as stream:
        for index, document in enumerate(documents):
            stream.write(("---\n" if index else "") + format_inline(document))


def format_inline(document: AnnotatedDocument) -> str:
    """Return one document in inline markup, its last line ended.

    The markup is read again and compared, so what it cannot hold is refused, not lost. Scores
    are left out.

    Raises:
        AnnotationError: the markup cannot hold the document.
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
            f"document '{document.id}': inline markup cannot hold it (a tie to the second of two "
            "items written alike in one sentence, an id with white space at its ends or two blanks "
            "running, a number of more than 15 digits); choose another format"
        )
    return markup


def _lines(document: AnnotatedDocument) -> Iterator[str]:
    header = {"id": document.id} | _meta(document)
    yield "# " + "  ".join(f"{key}: {value}" for key, value in header.items())
    marks = _marks(document)
    starts = list(marks)
    waiting = deque(document.segments)
    position, label = 0, document.segments[0].label
    for line in document.text.split("\n"):
        end = position + len(line)
        pieces: list[tuple[int, str]] = []
        while waiting and waiting[0].start < end:
            segment = waiting.popleft()
            label = segment.label
            pieces.append((segment.start if pieces else position, label))
        pieces = pieces or [(position, label)]  # an empty line of the text
        stops = [start for start, _ in pieces[1:]] + [end]
        for (start, name), stop in zip(pieces, stops, strict=True):
            more = "+" if start > position else ""
            yield f"{more}[{name}] {_body(document.text, start, stop, marks, starts)}"
        position = end + 1


def _meta(document: AnnotatedDocument) -> dict[str, str]:
    plain = {key: " ".join(value.split()) for key, value in document.meta.items()}
    return {key: value for key, value in plain.items() if value and re.fullmatch(r"\w+", key)}


def _marks(document: AnnotatedDocument) -> dict[int, tuple[int, str]]:
    """Return the end and the tags of every mark by its start, in order."""
    marks = {item.start: (item.end, "item") for item in document.items}
    for stated, quantity in zip(statements(document), document.quantities, strict=True):
        tags = (
            quantity.label
            if quantity.kind == "number"
            else (f"{quantity.label}={_written(quantity.value)}")
        )
        marks[stated.start] = (stated.end, "|".join([tags, *_options(document.text, stated)]))
    return dict(sorted(marks.items()))


def _options(text: str, stated: QuantityDraft) -> Iterator[str]:
    if stated.value is not None and stated.kind in (None, "number"):
        yield f"value={_written(stated.value)}"
    if stated.unit is not None:
        yield f"unit={_escaped(stated.unit)}"
    if stated.qualifier is not None:
        yield f"qualifier={stated.qualifier}"
    if stated.item is None:
        yield "item="
    elif isinstance(stated.item, Span):
        yield f"item={_escaped(text[stated.item.start : stated.item.end])}"


def _body(
    text: str, start: int, stop: int, marks: dict[int, tuple[int, str]], starts: list[int]
) -> str:
    parts = []
    while start < stop:
        if start in marks:
            end, tags = marks[start]
            parts.append(f"{{{_escaped(text[start:end])}|{tags}}}")
        else:
            following = bisect_right(starts, start)
            end = min(starts[following], stop) if following < len(starts) else stop
            parts.append(_escaped(text[start:end]))
        start = end
    return "".join(parts)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _written(value: Number) -> str:
    return f"{Decimal(str(value)):f}"
