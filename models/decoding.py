"""From the network's outputs to sections and spans of a document.

Where the chains have an opinion, it is pooled with the network's: the geometric mean of both
probabilities decides (logarithmic opinion pool, Genest and Zidek 1986).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from annotations.document import Kind, Span
from annotations.segments import Segment
from annotations.taxonomy import taxonomy
from models.calibration import Calibration
from models.chains.opinion import Opinion, PieceOpinion
from models.labels import NONE, NOUNS, Labels
from models.pointing import turned
from models.transitions import Transitions
from models.windows import Piece, Window

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Outputs:
    """What the network says of the `rows` of one window, [rows, n]: see `network.Scores`."""

    sections: Array
    tags: Array
    names: Array
    items: Array


@dataclass(frozen=True, slots=True)
class FoundQuantity:
    """A quantity as it is read; `score` is the confidence in it, 0 to 1."""

    start: int
    end: int
    label: str
    kind: Kind
    item: Span | None
    score: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read in a document.

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


LONGEST_ITEM = 48
"""Tokens."""
_TINY = 1e-9
_BREAKS = frozenset("，。；：,;:")
_OPENING, _CLOSING = "《〈“‘（(「『【〔[", "》〉”’）)」』】〕]"


def decode(
    text: str,
    segments: Sequence[Segment],
    pieces: Sequence[Piece],
    windows: Sequence[tuple[Window, Outputs]],
    known: Labels,
    transitions: Transitions,
    calibration: Calibration,
    opinion: Opinion | None = None,
) -> Reading:
    """Return what the outputs say of a document.

    Args:
        text: the document.
        segments: of it.
        pieces: of it.
        windows: its windows with the outputs for them.
        known: the labels of the outputs.
        transitions: between the sections of neighbours.
        calibration: of the outputs.
        opinion: of the chains, if there are any.
    """
    count = len(segments)
    sections = np.zeros((count, len(known.sections)), dtype=np.float32)
    quantities: list[FoundQuantity] = []
    for window, outputs in windows:
        row = 0
        for place, tokens in zip(window.core, window.answered, strict=True):
            piece = pieces[window.pieces[place]]
            own = slice(row, row := row + len(tokens))
            sections[piece.segment] += outputs.sections[own].mean(axis=0) / calibration.sections
            if tokens.step > 1:
                continue  # no quantity can be there
            said = _Said(
                outputs.tags[own][1:] / calibration.tags,
                outputs.names[own][1:] / calibration.names,
                outputs.items[own],
                opinion,
                opinion.of(piece) if opinion else None,
            )
            quantities.extend(_quantities(text, piece, said, known))
    parts = np.zeros(count, dtype=np.float32)
    np.add.at(parts, [piece.segment for piece in pieces], 1)
    read = parts > 0
    told = opinion.sections[read] if opinion else None
    sections[read] = softmax(_pooled(sections[read] / parts[read, None], told))
    best = iter(transitions.best_path(sections[read]))
    labelled = tuple(next(best) if there else None for there in read)
    return Reading(sections, labelled, tuple(quantities))


def softmax(logits: Array) -> Array:
    """Return the probabilities along the last axis."""
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of the tokens of one piece: by the network, and by the chains.

    Attributes:
        tags, names: calibrated logits of the network [tokens, n].
        items: its vectors, the marker first.
        chains: what they say of the document.
        nouns: what they say of the piece.
    """

    tags: Array
    names: Array
    items: Array
    chains: Opinion | None
    nouns: PieceOpinion | None


def _pooled(logits: Array, told: Array | None) -> Array:
    """Return logits of the network pooled with log probabilities of the chains."""
    return logits if told is None else 0.5 * (logits + told)


def _quantities(text: str, piece: Piece, said: _Said, known: Labels) -> Iterator[FoundQuantity]:
    """Yield the quantities of one piece in order, each with its item."""
    found = list(_numbers(piece, said, known))
    taken = np.zeros(len(piece.ids), dtype=bool)
    for quantity in found:
        taken[quantity.start + 1 : quantity.end + 1] = True
    for noun in _nouns(said, known):
        if not taken[noun.start + 1 : noun.end + 1].any():
            taken[noun.start + 1 : noun.end + 1] = True
            found.append(noun)
    if not found:
        return
    asking = [q for q in found if q.kind == "number" and taxonomy().quantities[q.label].item]
    item_of = {}
    if asking:
        taken |= [False, *(text[start] in _BREAKS for start in piece.starts)]
        whole = _whole(
            [text[start:end] for start, end in zip(piece.starts, piece.ends, strict=True)]
        )
        item_of = dict(zip(asking, _items(asking, said, taken, whole), strict=True))
    for quantity in sorted(found, key=lambda quantity: quantity.start):
        item = _span(piece, *item_of.get(quantity, (0, 0)))
        start, end = piece.starts[quantity.start], piece.ends[quantity.end - 1]
        yield replace(quantity, start=start, end=end, item=item)


def _numbers(piece: Piece, said: _Said, known: Labels) -> Iterator[FoundQuantity]:
    """Yield the candidates that are quantities; start and end count tokens."""
    for a, b in piece.numbers:
        characters = piece.starts[a], piece.ends[b - 1]
        told = said.chains.numbers.get(characters) if said.chains else None
        label, score = _name(_pooled(said.names[a:b].mean(axis=0), told), known)
        if label != NONE:
            yield FoundQuantity(a, b, label, "number", None, score)


def _nouns(said: _Said, known: Labels) -> Iterator[FoundQuantity]:
    """Yield the quantities that nouns state; start and end count tokens."""
    tags = _pooled(said.tags, said.nouns.tags if said.nouns else None)
    for noun, a, b, sure in spans_of(tags):
        told = said.nouns.names(NOUNS.index(noun), a) if said.nouns else None
        label, score = _name(_pooled(said.names[a:b, :-1].mean(axis=0), told), known)
        kind: Kind = "absence" if noun == "absence" else "shared"
        yield FoundQuantity(a, b, label, kind, None, sure * score)


def _name(logits: Array, known: Labels) -> tuple[str, float]:
    chances = softmax(logits)
    best = int(chances.argmax())
    return known.names[best], float(chances[best])


def _whole(tokens: Sequence[str]) -> NDArray[np.bool_] | None:
    """Return which spans [first token, last token], the marker first, part no pair of brackets.

    A name is written with both of its quotation marks, or with neither. None: all spans.
    """
    turns = [0]
    for token in tokens:
        turns.append(sum((c in _OPENING) - (c in _CLOSING) for c in token))
    if not any(turns):
        return None
    depth = np.cumsum(turns)
    before = np.concatenate([[0], depth[:-1]])[:, None]
    inside = np.triu(np.broadcast_to(depth, (len(depth), len(depth))))
    inside += np.tril(np.full_like(inside, len(depth)), k=-1)
    return np.asarray((depth == before) & (np.minimum.accumulate(inside, axis=1) >= before))


def _items(
    asking: Sequence[FoundQuantity],
    said: _Said,
    taken: NDArray[np.bool_],
    whole: NDArray[np.bool_] | None,
) -> list[tuple[int, int]]:
    """Return first and last token of each quantity's item; the marker, 0 and 0, where none is.

    The surest one is chosen first; the others may share an item that was chosen, not cut it.

    Args:
        asking: start and end count the tokens of their piece without the marker.
        said: of the piece.
        taken: which tokens, the marker first, belong to no item: quantities, and what parts
            clauses.
        whole: which spans can be an item; None: all.
    """
    answers = turned(said.items.reshape(len(said.items), 3, -1).swapaxes(0, 1))
    length = len(taken)
    before = np.concatenate([[0], np.cumsum(taken)])
    fits = before[None, 1:] == before[:-1, None]
    fits &= np.tri(length, k=0, dtype=bool).T & ~np.tri(length, k=-LONGEST_ITEM, dtype=bool).T
    fits[0, 1:] = False
    if whole is not None:
        fits &= whole
    spans = [np.where(fits, _span_scores(q, answers, said.nouns), -np.inf) for q in asking]
    found = [(0, 0)] * len(asking)
    for index in sorted(range(len(asking)), key=lambda i: -spans[i].max()):
        first, last = (int(i) for i in np.unravel_index(spans[index].argmax(), fits.shape))
        found[index] = first, last
        for other in spans if first else ():
            shared = other[first, last]
            other[: last + 1, first:] = -np.inf
            other[first, last] = shared
    return found


def _span_scores(quantity: FoundQuantity, answers: Array, told: PieceOpinion | None) -> Array:
    """Return the log probabilities [first token, last token] of being what a quantity asks for.

    Args:
        quantity: start and end count its tokens without the marker.
        answers: what the tokens, the marker first, ask for, and what they answer as the first and
            as the last token of an item.
        told: what the chains say of them.
    """
    asks, firsts, lasts = answers
    asked = asks[quantity.start + 1 : quantity.end + 1].mean(axis=0)
    first = softmax(_pooled(firsts @ asked, told.firsts if told else None))
    last = softmax(_pooled(lasts @ asked, told.lasts if told else None))
    return np.asarray(np.log(first[:, None] + _TINY) + np.log(last[None, :] + _TINY))


def _span(piece: Piece, first: int, last: int) -> Span | None:
    return Span(piece.starts[first - 1], piece.ends[last - 1]) if first else None


def spans_of(tags: Array) -> list[tuple[str, int, int, float]]:
    """Return the likeliest well-formed spans: kind, range of tokens, probability of its tags.

    Viterbi over the BIO tags, where an I stands only behind the B or I of its kind. Two absences
    side by side stay two by their B.

    Args:
        tags: logits [tokens, tags].
    """
    if not len(tags) or not tags.argmax(axis=1).any():
        return []
    chances = softmax(tags)
    path = _best_path(np.log(chances + _TINY))
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
