"""The inline markup of the guidelines, part 3: one segment a line, braces around the spans."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from annotations.document import AnnotatedQuantity, Document, LabelledSegment, Span
from annotations.errors import AnnotationError
from annotations.items import Counted, tie
from annotations.numerals import parse_number, value_of
from annotations.report import Number, Qualifier
from annotations.taxonomy import taxonomy

_LINE = re.compile(r"(?P<more>\+?)\[(?P<label>\w+)\] ?(?P<body>.*)")
_PIECE = re.compile(r"\\(?P<literal>[{}|\\])|\{(?P<surface>(?:[^{}|\\]|\\.)*)\|(?P<tags>[^{}]*)\}")
_META = re.compile(r"(\w+):\s*(.*?)(?=\s{2,}\w+:|$)")


@dataclass(slots=True)
class _Mark:
    start: int
    end: int
    label: str
    number: str | None
    options: dict[str, str]


@dataclass(slots=True)
class _Draft:
    """A document while its lines are read."""

    place: str
    meta: dict[str, str] = field(default_factory=dict)
    text: str = ""
    segments: list[LabelledSegment] = field(default_factory=list)
    marks: list[list[_Mark]] = field(default_factory=list)


def read_inline(path: Path) -> Iterator[Document]:
    """Yield the documents of a file in inline markup.

    Raises:
        AnnotationError: a line breaks the markup; the message gives file, line and mend.
    """
    yield from parse_inline(path.read_text(encoding="utf-8"), path.name)


def parse_inline(markup: str, name: str) -> Iterator[Document]:
    """Yield the documents of `markup`; `name` stands for the file in messages.

    Raises:
        AnnotationError: as `read_inline`.
    """
    draft = _Draft(f"{name}:1")
    for number, line in enumerate(markup.splitlines(), start=1):
        place = f"{name}:{number}"
        if line.strip() == "---":
            if draft.segments:
                yield _finish(draft)
            draft = _Draft(place)
        elif line.startswith("#"):
            if not draft.meta:
                draft.meta = dict(_META.findall(line.lstrip("# ").strip()))
        elif line.strip():
            _add_line(draft, line, place)
    if draft.segments:
        yield _finish(draft)


def _add_line(draft: _Draft, line: str, place: str) -> None:
    match = _LINE.fullmatch(line)
    if match is None:
        raise AnnotationError(f"{place}: a line starts with its section, as in [proactive] text")
    label = match["label"]
    if label not in taxonomy().sections:
        raise AnnotationError(f"{place}: unknown section '{label}'; see `gongkai labels`")
    if draft.text and not match["more"]:
        draft.text += "\n"
    surface, marks = _read_body(match["body"], len(draft.text), place)
    left = len(surface) - len(surface.lstrip())
    start = len(draft.text) + left
    draft.text += surface
    end = start + len(surface.strip())
    draft.segments.append(LabelledSegment(start, end, label, not match["more"]))
    draft.marks.append(marks)


def _read_body(body: str, offset: int, place: str) -> tuple[str, list[_Mark]]:
    text, marks, position = "", [], 0
    for match in _PIECE.finditer(body):
        text += _plain(body[position : match.start()], place)
        position = match.end()
        if match["literal"]:
            text += match["literal"]
            continue
        surface = re.sub(r"\\(.)", r"\1", match["surface"])
        marks.append(_read_mark(surface, match["tags"], offset + len(text), place))
        text += surface
    return text + _plain(body[position:], place), marks


def _plain(text: str, place: str) -> str:
    if stray := re.search(r"[{}\\]", text):
        raise AnnotationError(f"{place}: write a literal {stray[0]} as \\{stray[0]}, or close it")
    return text


def _read_mark(surface: str, tags: str, start: int, place: str) -> _Mark:
    label, *options = tags.split("|")
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
    return _Mark(start, start + len(surface), label, number or None, pairs)


def _finish(draft: _Draft) -> Document:
    quantities: list[AnnotatedQuantity] = []
    items: list[Span] = []
    for marks in draft.marks:
        named = [Span(m.start, m.end) for m in marks if m.label == "item"]
        items.extend(named)
        quantities.extend(_quantities(draft, [m for m in marks if m.label != "item"], named))
    return Document(
        id=draft.meta.get("id", draft.place),
        text=draft.text,
        segments=tuple(draft.segments),
        quantities=tuple(quantities),
        items=tuple(items),
        meta=draft.meta,
    )


def _quantities(draft: _Draft, marks: list[_Mark], items: list[Span]) -> list[AnnotatedQuantity]:
    labels = taxonomy().quantities
    counting = [m for m in marks if labels[m.label].item and m.number != "0"]
    tied = tie(draft.text, [Counted(m.start, m.end, m.label) for m in counting], items)
    item_of = {m.start: item for m, item in zip(counting, tied, strict=True)}
    return [_quantity(draft, mark, items, item_of.get(mark.start)) for mark in marks]


def _quantity(
    draft: _Draft, mark: _Mark, items: list[Span], item: Span | None
) -> AnnotatedQuantity:
    value: Number
    unit: str
    qualifier: Qualifier = "exact"
    if mark.number is None:
        value, unit, qualifier = value_of(draft.text, mark.start, mark.end)
    else:
        value, unit = parse_number(mark.number), taxonomy().quantities[mark.label].unit
    options = mark.options
    if "item" in options:
        names = {draft.text[i.start : i.end]: i for i in reversed(items)}
        item = names.get(options["item"])
    return AnnotatedQuantity(
        start=mark.start,
        end=mark.end,
        label=mark.label,
        kind="number" if mark.number is None else "absence" if value == 0 else "shared",
        value=parse_number(options["value"]) if "value" in options else value,
        unit=options.get("unit", unit),
        qualifier=cast(Qualifier, options.get("qualifier", qualifier)),
        item=item,
    )
