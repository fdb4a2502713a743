"""Examples: windows of annotated documents with what the heads shall say of them."""

import random
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from annotations.document import Document
from annotations.segments import Segment
from models.labels import NONE, NOUNS, Labels
from models.network import IGNORED
from models.tokenizer import Tokenizer
from models.windows import TILES, Extent, Piece, Window, cut, pack

Example = dict[str, Any]
TABLE = "table"


def segments_of(document: Document) -> list[Segment]:
    """Return the segments of a document as annotated."""
    return [Segment(s.start, s.end, s.first) for s in document.segments]


def table_rows(document: Document) -> set[int]:
    """Return the indices of the segments that are rows of tables."""
    return {i for i, segment in enumerate(document.segments) if segment.label == TABLE}


def examples(
    documents: Sequence[Document],
    tokenizer: Tokenizer,
    known: Labels,
    *,
    repeats: Mapping[str, int],
    seed: int,
    extent: Extent = TILES,
) -> Iterator[Example]:
    """Yield the windows of all documents.

    Args:
        documents: annotated.
        tokenizer: of the network.
        known: the labels of the heads.
        repeats: how often a document is taken, by the beginning of its id ("" fits every id).
        seed: of the choice of documents that are read without the rows of their tables, as most
            are where the rules have found the table.
        extent: of a window.
    """
    draw = random.Random(seed)
    for document in documents:
        prefix = max((p for p in repeats if document.id.startswith(p)), key=len)
        for _ in range(repeats[prefix]):
            rows = table_rows(document) if draw.random() < 0.5 else ()
            pieces = cut(document.text, segments_of(document), tokenizer, rows, extent.size)
            targets = [_targets(document, piece, known) for piece in pieces]
            for window in pack(pieces, extent):
                yield _example(window, targets)


def _targets(document: Document, piece: Piece, known: Labels) -> dict[str, Any]:
    section = known.sections.index(document.segments[piece.segment].label)
    tags = [0] * len(piece.starts)
    spans: list[tuple[int, int, int]] = []
    if not piece.starts:
        return {"section": section, "tags": tags, "spans": spans}
    low, high = piece.starts[0], piece.ends[-1]
    numbers = {(piece.starts[a], piece.ends[b - 1]): (a, b) for a, b in piece.numbers}
    named: dict[tuple[int, int], str] = {}
    nouns = [(item.start, item.end, "item") for item in document.items]
    for quantity in document.quantities:
        if low <= quantity.start and quantity.end <= high:
            if quantity.kind == "number":
                named[quantity.start, quantity.end] = quantity.label
                continue
            a, b = _covering(piece, quantity.start, quantity.end)
            spans.append((a, b, known.names.index(quantity.label)))
            nouns.append((quantity.start, quantity.end, quantity.kind))
    for start, end, noun in nouns:
        if low <= start and end <= high:
            a, b = _covering(piece, start, end)
            begin = 2 * NOUNS.index(noun) + 1
            tags[a:b] = [begin, *[begin + 1] * (b - a - 1)]
    for place, (a, b) in numbers.items():
        spans.append((a, b, known.names.index(named.get(place, NONE))))
    return {"section": section, "tags": tags, "spans": spans}


def _covering(piece: Piece, start: int, end: int) -> tuple[int, int]:
    """Return the range of tokens that hold some of the characters."""
    return bisect_right(piece.ends, start), bisect_left(piece.starts, end)


def _example(window: Window, targets: Sequence[dict[str, Any]]) -> Example:
    tags = [IGNORED] * len(window.ids)
    example: Example = {
        "ids": window.ids,
        "candidates": window.candidates,
        "segment_starts": window.offsets,
        "segment_ends": [],
        "sections": [],
        "tags": tags,
        "starts": [],
        "ends": [],
        "names": [],
        "length": len(window.ids),
    }
    for offset, index in zip(window.offsets, window.pieces, strict=True):
        target = targets[index]
        example["segment_ends"].append(offset + 1 + len(target["tags"]))
        example["sections"].append(target["section"])
        tags[offset + 1 : offset + 1 + len(target["tags"])] = target["tags"]
        for a, b, name in target["spans"]:
            example["starts"].append(offset + 1 + a)
            example["ends"].append(offset + 1 + b)
            example["names"].append(name)
    return example
