"""Examples: windows of annotated documents with what the heads shall say of them."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from gongkai.annotations.augmentation import augmented, load_augmentation
from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity
from gongkai.document.segments import Segment
from gongkai.document.taxonomy import taxonomy
from gongkai.models.labels import NONE, NOUNS, Labels
from gongkai.models.network import IGNORED
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.windows import (
    TokenizedSegment,
    Window,
    WindowSize,
    covering,
    pack_windows,
    tokenize_segments,
)

Example = dict[str, Any]
TABLE = "table"
SIZES = (192, 256)
"""Tokens of a window; each copy of a document is cut to one of them, each segment once."""


def segments_of(document: AnnotatedDocument) -> list[Segment]:
    """Return the segments of a document as annotated."""
    return [Segment(s.start, s.end, s.first) for s in document.segments]


def tables_of(document: AnnotatedDocument) -> list[tuple[int, int]]:
    """Return the ranges of the segments that are rows of tables."""
    return [(s.start, s.end) for s in document.segments if s.label == TABLE]


def rehearsed(
    documents: Sequence[AnnotatedDocument], share: float, seed: int
) -> list[AnnotatedDocument]:
    """Return a share of documents, drawn by a seed, in their order; one at least."""
    count = max(1, round(len(documents) * share))
    return [documents[i] for i in sorted(random.Random(seed).sample(range(len(documents)), count))]


def repeated(
    documents: Sequence[AnnotatedDocument], repeats: Mapping[str, int], *, augment: bool
) -> Iterator[AnnotatedDocument]:
    """Yield each document as often as an epoch takes it.

    Args:
        documents: annotated.
        repeats: how often, by the beginning of the id ("" fits every id; the longest counts).
        augment: the first time it comes as it is, later altered as configs/augmentation.yaml says.
    """
    settings = replace(load_augmentation(), copies=max(repeats.values()) - 1)
    for document in augmented(documents, settings):
        name, _, copy = document.id.rpartition("~")
        if not (name and copy.isdigit()):
            taken = repeats[max((p for p in repeats if document.id.startswith(p)), key=len)]
            yield from [document] * (min(taken, 1) if augment else taken)
        elif augment and int(copy) < taken:
            yield document


def examples(
    documents: Sequence[AnnotatedDocument],
    tokenizer: Tokenizer,
    known: Labels,
    *,
    silence: float,
    seed: int,
) -> Iterator[Example]:
    """Yield the windows of all documents.

    Args:
        documents: annotated.
        tokenizer: of the network.
        known: the labels of the heads.
        silence: the share of segments whose rules say nothing, so that the words count, too.
        seed: of the choice of those, of the sizes, and of the documents that are read without the
            rows of their tables, as most are where the rules have found the table.
    """
    draw = random.Random(seed)
    for document in documents:
        tables = tables_of(document) if draw.random() < 0.5 else []
        size = draw.choice(SIZES)
        pieces = [
            replace(piece, hints=(0,) * len(piece.hints), guess=0)
            if draw.random() < silence
            else piece
            for piece in tokenize_segments(document.text, segments_of(document), tokenizer, tables)
        ]
        targets = [_target(document, piece, known) for piece in pieces]
        for window in pack_windows(pieces, WindowSize(size, 0)):
            yield _example(window, targets)


@dataclass(frozen=True, slots=True)
class _Span:
    """A span to name: its tokens, its name, first and last token of its item, or `IGNORED`.

    Tokens are counted from the marker of the segment, which stands for no item.
    """

    start: int
    end: int
    name: int
    first: int = IGNORED
    last: int = IGNORED


@dataclass(frozen=True, slots=True)
class _Target:
    """What the heads shall say of a piece."""

    section: int
    tags: list[int]
    spans: list[_Span] = field(default_factory=list)


def _target(document: AnnotatedDocument, piece: TokenizedSegment, known: Labels) -> _Target:
    section = known.sections.index(document.segments[piece.segment].label)
    target = _Target(section, [IGNORED, *[0] * len(piece.starts)])
    if not piece.starts:
        return target
    named: dict[tuple[int, int], AnnotatedQuantity] = {}
    for quantity in document.quantities:
        if not (piece.starts[0] <= quantity.start and quantity.end <= piece.ends[-1]):
            continue
        if quantity.kind == "number":
            named[quantity.start, quantity.end] = quantity
            continue
        a, b = _tokens(piece, quantity.start, quantity.end)
        target.spans.append(_Span(a, b, known.names.index(quantity.label)))
        begin = 2 * NOUNS.index(quantity.kind) + 1
        target.tags[a:b] = [begin, *[begin + 1] * (b - a - 1)]
    for a, b in piece.numbers:
        found = named.get((piece.starts[a], piece.ends[b - 1]))
        if found is None:
            target.spans.append(_Span(a + 1, b + 1, known.names.index(NONE)))
        else:
            name = known.names.index(found.label)
            target.spans.append(_Span(a + 1, b + 1, name, *_item(piece, found)))
    return target


def _item(piece: TokenizedSegment, quantity: AnnotatedQuantity) -> tuple[int, int]:
    """Return the first and the last token of the item; the marker's twice if there is none."""
    item = quantity.item
    if not taxonomy().quantities[quantity.label].item:
        return IGNORED, IGNORED
    if item is None:
        return 0, 0
    if item.start < piece.starts[0] or item.end > piece.ends[-1]:
        return IGNORED, IGNORED
    a, b = _tokens(piece, item.start, item.end)
    return a, b - 1


def _tokens(piece: TokenizedSegment, start: int, end: int) -> tuple[int, int]:
    """Return the range of tokens of some characters, counted from the marker."""
    a, b = covering(piece.starts, piece.ends, start, end)
    return a + 1, b + 1


_LISTS = (
    *("segment_starts", "segment_ends", "sections"),
    *("starts", "ends", "names", "firsts", "lasts", "lows", "highs"),
)


def _example(window: Window, targets: Sequence[_Target]) -> Example:
    example: Example = {name: [] for name in _LISTS}
    example |= {
        "ids": window.ids,
        "candidates": window.candidates,
        "hints": window.hints,
        "guesses": window.guesses,
        "tags": [IGNORED] * len(window.ids),
        "length": len(window.ids),
    }
    for offset, index in zip(window.offsets, window.pieces, strict=True):
        target = targets[index]
        end = offset + len(target.tags)
        example["segment_starts"].append(offset)
        example["segment_ends"].append(end)
        example["sections"].append(target.section)
        example["tags"][offset:end] = target.tags
        for span in target.spans:
            example["starts"].append(offset + span.start)
            example["ends"].append(offset + span.end)
            example["names"].append(span.name)
            example["firsts"].append(IGNORED if span.first == IGNORED else offset + span.first)
            example["lasts"].append(IGNORED if span.last == IGNORED else offset + span.last)
            example["lows"].append(offset)
            example["highs"].append(end)
    return example
