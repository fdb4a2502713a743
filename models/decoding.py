"""From the network's outputs to sections and spans of a document.

Where the chains have an opinion, it is pooled with the network's: the geometric mean of both
probabilities decides (logarithmic opinion pool, Genest and Zidek 1986).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from gongkai.document.segments import Segment
from gongkai.document.spans import Kind, Span
from gongkai.document.taxonomy import taxonomy
from gongkai.models.crf.scores import CRFScores, SegmentScores
from gongkai.models.labels import NONE, NOUNS, Labels
from gongkai.models.rotary import apply_rotary
from gongkai.models.temperatures import Temperatures
from gongkai.models.transitions import Transitions
from gongkai.models.viterbi import viterbi
from gongkai.models.windows import TokenizedSegment, Window

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class NetworkOutputs:
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
class Decoded:
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
_BRACKET = re.compile(f"[{re.escape(_OPENING + _CLOSING)}]")


def decode(
    text: str,
    segments: Sequence[Segment],
    pieces: Sequence[TokenizedSegment],
    windows: Sequence[tuple[Window, NetworkOutputs]],
    known: Labels,
    transitions: Transitions,
    calibration: Temperatures,
    opinion: CRFScores | None = None,
) -> Decoded:
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
        counts = np.array([len(tokens) for tokens in window.answered])
        rows = np.cumsum(counts) - counts
        means = np.add.reduceat(outputs.sections, rows) / (counts * calibration.sections)[:, None]
        for place, tokens, row, mean in zip(window.core, window.answered, rows, means, strict=True):
            piece = pieces[window.pieces[place]]
            own = slice(row, row + len(tokens))
            sections[piece.segment] += mean
            if tokens.step > 1:
                continue  # no quantity is asked for
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
    return Decoded(sections, labelled, tuple(quantities))


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
    chains: CRFScores | None
    nouns: SegmentScores | None


def _pooled(logits: Array, told: Array | None) -> Array:
    """Return logits of the network pooled with log probabilities of the chains."""
    return logits if told is None else 0.5 * (logits + told)


def _quantities(
    text: str, piece: TokenizedSegment, said: _Said, known: Labels
) -> Iterator[FoundQuantity]:
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
        whole = None
        if _BRACKET.search(text, piece.starts[0], piece.ends[-1]):
            bounds = zip(piece.starts, piece.ends, strict=True)
            whole = _whole([text[start:end] for start, end in bounds])
        item_of = dict(zip(asking, _items(asking, said, taken, whole), strict=True))
    for quantity in sorted(found, key=lambda quantity: quantity.start):
        item = _span(piece, *item_of.get(quantity, (0, 0)))
        start, end = piece.starts[quantity.start], piece.ends[quantity.end - 1]
        yield FoundQuantity(start, end, quantity.label, quantity.kind, item, quantity.score)


def _numbers(piece: TokenizedSegment, said: _Said, known: Labels) -> Iterator[FoundQuantity]:
    """Yield the candidates that are quantities; start and end count tokens."""
    if not piece.numbers:
        return
    logits = np.stack([said.names[a:b].mean(axis=0) for a, b in piece.numbers])
    if said.chains:
        for row, (a, b) in zip(logits, piece.numbers, strict=True):
            characters = piece.starts[a], piece.ends[b - 1]
            row[:] = _pooled(row, said.chains.numbers.get(characters))
    chances = softmax(logits)
    for (a, b), best, row in zip(piece.numbers, chances.argmax(axis=1), chances, strict=True):
        if known.names[best] != NONE:
            yield FoundQuantity(a, b, known.names[best], "number", None, float(row[best]))


def _nouns(said: _Said, known: Labels) -> Iterator[FoundQuantity]:
    """Yield the quantities that nouns state; start and end count tokens."""
    tags = _pooled(said.tags, said.nouns.tags if said.nouns else None)
    for noun, a, b, sure in spans_of(tags):
        told = said.nouns.names(NOUNS.index(noun), a) if said.nouns else None
        chances = softmax(_pooled(said.names[a:b, :-1].mean(axis=0), told))
        best = int(chances.argmax())
        kind: Kind = "absence" if noun == "absence" else "shared"
        yield FoundQuantity(a, b, known.names[best], kind, None, sure * float(chances[best]))


def _whole(tokens: Sequence[str]) -> NDArray[np.bool_]:
    """Return which spans [first token, last token], the marker first, part no pair of brackets.

    A name is written with both of its quotation marks, or with neither.
    """
    turns = [0]
    for token in tokens:
        turns.append(sum((c in _OPENING) - (c in _CLOSING) for c in token))
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
    length = len(taken)
    before = np.concatenate([[0], np.cumsum(taken)])
    fits = before[None, 1:] == before[:-1, None]
    fits &= _in_reach(1 << length.bit_length())[:length, :length]
    fits[0, 1:] = False
    if whole is not None:
        fits &= whole
    spans = np.where(fits, _span_scores(asking, said), -np.inf)
    found = [(0, 0)] * len(asking)
    for index in np.argsort(-spans.max(axis=(1, 2)), kind="stable"):
        first, last = divmod(int(spans[index].argmax()), length)
        found[index] = first, last
        if first:
            shared = spans[:, first, last].copy()
            spans[:, : last + 1, first:] = -np.inf
            spans[:, first, last] = shared
    return found


@cache  # for some lengths, since there is a piece of any
def _in_reach(length: int) -> NDArray[np.bool_]:
    """Return which spans [first token, last token] are not longer than an item can be."""
    return np.asarray(np.tri(length, dtype=bool).T & ~np.tri(length, k=-LONGEST_ITEM, dtype=bool).T)


def _span_scores(asking: Sequence[FoundQuantity], said: _Said) -> Array:
    """Return the log probabilities of being what each quantity asks for.

    They are those of spans, [quantities, first token, last token], the marker of the piece first.
    """
    # what the tokens ask for, and what they answer as the first and as the last token of an item
    asks, firsts, lasts = apply_rotary(said.items.reshape(len(said.items), 3, -1).swapaxes(0, 1))
    asked = np.stack([asks[q.start + 1 : q.end + 1].mean(axis=0) for q in asking])
    nouns = said.nouns
    first = softmax(_pooled(asked @ firsts.T, nouns.firsts if nouns else None))
    last = softmax(_pooled(asked @ lasts.T, nouns.lasts if nouns else None))
    logs = np.log(first + _TINY), np.log(last + _TINY)
    return np.asarray(logs[0][:, :, None] + logs[1][:, None, :])


def _span(piece: TokenizedSegment, first: int, last: int) -> Span | None:
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
    scores = _bio_transitions(tags.shape[1])
    path = viterbi(np.log(chances + _TINY), scores[:-1], start=scores[-1])
    spans: list[tuple[str, int, int, float]] = []
    start = 0
    for place, tag in enumerate([*path, 0]):
        if place and path[place - 1] and (tag == 0 or tag % 2 == 1):
            sure = float(min(chances[i, path[i]] for i in range(start, place)))
            spans.append((NOUNS[(path[start] - 1) // 2], start, place, sure))
        if tag % 2 == 1:
            start = place
    return spans


@cache
def _bio_transitions(count: int) -> Array:
    """Return 0 for each allowed transition between BIO tags and -inf for the others.

    Tag 0 is O; B and I of a kind follow each other. The last row is for the first token.

    Args:
        count: the number of tags.

    Returns:
        Scores for `viterbi`. *Shape:* [count + 1, count].
    """
    scores = np.zeros((count + 1, count), dtype=np.float32)
    for inside in range(2, count, 2):
        scores[:, inside] = -np.inf
        scores[[inside - 1, inside], inside] = 0
    return scores
