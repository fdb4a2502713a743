"""From the network's outputs to sections and spans of a document."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from annotations.document import Kind, Span
from annotations.items import Counted, tie
from annotations.taxonomy import taxonomy
from models.labels import NONE, NOUNS, Labels
from models.transitions import Transitions
from models.windows import Piece, Window

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Outputs:
    """Logits of the tokens of one window: [tokens, sections | tags | names]."""

    sections: Array
    tags: Array
    names: Array


@dataclass(frozen=True, slots=True)
class FoundQuantity:
    """A quantity as the network sees it; `score` is its confidence, 0 to 1."""

    start: int
    end: int
    label: str
    kind: Kind
    item: Span | None
    score: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What the network reads in a document.

    Attributes:
        chances: the probabilities of the section labels [segments, labels]; zeros where a
            segment was left out.
        sections: for every segment the index of the label that fits the document best; None
            where it was left out.
        quantities: in order, not overlapping.
    """

    chances: Array
    sections: tuple[int | None, ...]
    quantities: tuple[FoundQuantity, ...]


@dataclass(frozen=True, slots=True)
class _Noun:
    kind: str
    start: int
    end: int
    label: str
    score: float


def decode(
    text: str,
    count: int,
    pieces: Sequence[Piece],
    windows: Sequence[tuple[Window, Outputs]],
    known: Labels,
    transitions: Transitions,
) -> Reading:
    """Return what the outputs say of a document.

    Args:
        text: the document.
        count: of its segments.
        pieces: of the document.
        windows: its windows with the outputs for them.
        known: the labels of the outputs.
        transitions: between the sections of neighbours.
    """
    sections = np.zeros((count, len(known.sections)), dtype=np.float32)
    quantities: list[FoundQuantity] = []
    for window, outputs in windows:
        for place in window.core:
            piece, offset = pieces[window.pieces[place]], window.offsets[place]
            own = slice(offset, offset + len(piece.ids))
            sections[piece.segment] += outputs.sections[own].mean(axis=0)
            tokens = slice(offset + 1, offset + len(piece.ids))
            names, tags = outputs.names[tokens], outputs.tags[tokens]
            quantities.extend(_quantities(text, piece, names, tags, known))
    parts = np.zeros(count, dtype=np.float32)
    np.add.at(parts, [piece.segment for piece in pieces], 1)
    read = parts > 0
    sections[read] = softmax(sections[read] / parts[read, None])
    best = iter(transitions.best_path(sections[read]))
    labelled = tuple(next(best) if there else None for there in read)
    return Reading(sections, labelled, tuple(quantities))


def softmax(logits: Array) -> Array:
    """Return the probabilities along the last axis."""
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), dtype=np.float32)


def _quantities(
    text: str, piece: Piece, names: Array, tags: Array, known: Labels
) -> list[FoundQuantity]:
    """Return the quantities of one piece, each with its item."""
    numbers = list(_numbers(piece, names, known))
    taken = [(number.start, number.end) for number in numbers]
    nouns = [
        noun
        for noun in _nouns(piece, names, tags, known)
        if all(noun.end <= a or b <= noun.start for a, b in taken)
    ]
    items = [Span(noun.start, noun.end) for noun in nouns if noun.kind == "item"]
    found = sorted(
        [*numbers, *(_stated(noun) for noun in nouns if noun.kind != "item")],
        key=lambda quantity: quantity.start,
    )
    return _with_items(text, found, items)


def _numbers(piece: Piece, names: Array, known: Labels) -> Iterator[FoundQuantity]:
    for a, b in piece.numbers:
        label, score = _name(names[a:b], known)
        if label != NONE:
            yield FoundQuantity(piece.starts[a], piece.ends[b - 1], label, "number", None, score)


def _nouns(piece: Piece, names: Array, tags: Array, known: Labels) -> Iterator[_Noun]:
    for kind, a, b, sure in spans_of(tags):
        label, score = _name(names[a:b, :-1], known) if kind != "item" else ("", 1.0)
        yield _Noun(kind, piece.starts[a], piece.ends[b - 1], label, sure * score)


def _name(logits: Array, known: Labels) -> tuple[str, float]:
    chances = softmax(logits.mean(axis=0))
    best = int(chances.argmax())
    return known.names[best], float(chances[best])


def _stated(noun: _Noun) -> FoundQuantity:
    kind: Kind = "absence" if noun.kind == "absence" else "shared"
    return FoundQuantity(noun.start, noun.end, noun.label, kind, None, noun.score)


def _with_items(
    text: str, quantities: Sequence[FoundQuantity], items: Sequence[Span]
) -> list[FoundQuantity]:
    asking = [
        i
        for i, q in enumerate(quantities)
        if q.kind == "number" and taxonomy().quantities[q.label].item
    ]
    counted = [Counted(quantities[i].start, quantities[i].end, quantities[i].label) for i in asking]
    tied = dict(zip(asking, tie(text, counted, items), strict=True))
    return [replace(quantity, item=tied.get(i)) for i, quantity in enumerate(quantities)]


def spans_of(tags: Array) -> list[tuple[str, int, int, float]]:
    """Return the likeliest well-formed spans: kind, range of tokens, probability of its tags.

    Viterbi over the BIO tags, where an I stands only behind the B or I of its kind. Two absences
    or items side by side stay two by their B.

    Args:
        tags: logits [tokens, tags].
    """
    if not len(tags) or not tags.argmax(axis=1).any():
        return []
    chances = softmax(tags)
    path = _best_path(np.log(chances + 1e-9))
    spans: list[tuple[str, int, int, float]] = []
    start = 0
    for place, tag in enumerate([*path, 0]):
        if place and path[place - 1] and (tag == 0 or tag % 2 == 1):
            sure = float(min(chances[i, path[i]] for i in range(start, place)))
            spans.append((NOUNS[(path[start] - 1) // 2], start, place, sure))
        if tag % 2 == 1:
            start = place
    return spans


def _best_path(logs: Array) -> list[int]:
    count = logs.shape[1]
    allowed = np.zeros((count, count), dtype=np.float32)
    for inner in range(2, count, 2):
        allowed[:, inner] = -np.inf
        allowed[[inner - 1, inner], inner] = 0
    best = logs[0].copy()
    best[2::2] = -np.inf
    back = []
    for row in logs[1:]:
        ways = best[:, None] + allowed
        back.append(ways.argmax(axis=0))
        best = ways.max(axis=0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]
