"""Decoding: from the outputs of the network to the sections and quantities of a document.

The scores of the CRFs, where there are any, are pooled with those of the network: the geometric
mean of both probabilities decides (logarithmic opinion pool, Genest and Zidek 1986).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from gongkai.document.doc import Doc
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
    """The outputs of the network for the `rows` of one window. *Shape of each:* [rows, n].

    Attributes:
        sections: logits of the section labels.
        tags: logits of the BIO tags.
        names: logits of the quantity labels.
        items: the query, first-token and last-token vectors of the pointer head, concatenated.
    """

    sections: Array
    tags: Array
    names: Array
    items: Array


@dataclass(frozen=True, slots=True)
class FoundQuantity:
    """A decoded quantity; offsets count characters of the document, `score` is its probability."""

    start: int
    end: int
    label: str
    kind: Kind
    item: Span | None
    score: float


@dataclass(frozen=True, slots=True)
class Decoded:
    """The decoded sections and quantities of a document.

    Attributes:
        probabilities: of the section labels; zeros for rows of tables. *Shape:* [segments, labels].
        sections: for every segment the index of its label on the best path through the document;
            None for rows of tables.
        quantities: in order, not overlapping.
    """

    probabilities: Array
    sections: tuple[int | None, ...]
    quantities: tuple[FoundQuantity, ...]


LONGEST_ITEM = 48
"""The most tokens in an item."""
_TINY = 1e-9
_BREAKS = frozenset("，。；：,;:")
_OPENING, _CLOSING = "《〈“‘（(「『【〔[", "》〉”’）)」』】〕]"
_BRACKET = re.compile(f"[{re.escape(_OPENING + _CLOSING)}]")


def decode(
    doc: Doc,
    segments: Sequence[TokenizedSegment],
    windows: Sequence[tuple[Window, NetworkOutputs]],
    known: Labels,
    transitions: Transitions,
    temperatures: Temperatures,
    crf: CRFScores | None = None,
) -> Decoded:
    """Return the sections and quantities of a document.

    Args:
        doc: the document.
        segments: its tokenized segments.
        windows: its windows with their outputs.
        known: the labels of the outputs.
        transitions: between the sections of neighbouring segments.
        temperatures: of the outputs.
        crf: the scores of the CRFs, if there are any.
    """
    count = len(doc.segments)
    sections = np.zeros((count, len(known.sections)), dtype=np.float32)
    quantities: list[FoundQuantity] = []
    whole = [
        window.segments[place]
        for window, _ in windows
        for place, tokens in zip(window.core, window.computed, strict=True)
        if tokens.step == 1
    ]
    scores = crf.of_segments([segments[index] for index in whole]) if crf else repeat(None)
    noun_scores = dict(zip(whole, scores, strict=False))
    for window, outputs in windows:
        tags, names = outputs.tags / temperatures.tags, outputs.names / temperatures.names
        counts = np.array([len(tokens) for tokens in window.computed])
        rows = np.cumsum(counts) - counts
        means = np.add.reduceat(outputs.sections, rows) / (counts * temperatures.sections)[:, None]
        for place, tokens, row, mean in zip(window.core, window.computed, rows, means, strict=True):
            index = window.segments[place]
            segment = segments[index]
            sections[segment.segment] += mean
            if tokens.step > 1:
                continue  # a sampled segment states no quantity
            end = row + len(tokens)
            logits = _SegmentLogits(
                tags[row + 1 : end],
                names[row + 1 : end],
                outputs.items[row:end],
                crf,
                noun_scores[index],
            )
            quantities.extend(_quantities(doc.text, segment, logits, known))
    parts = np.zeros(count, dtype=np.float32)
    np.add.at(parts, [segment.segment for segment in segments], 1)
    read = parts > 0
    crf_sections = crf.sections[read] if crf else None
    sections[read] = softmax(_pool(sections[read] / parts[read, None], crf_sections))
    best = iter(transitions.decode(sections[read]))
    labelled = tuple([next(best) if there else None for there in read])
    return Decoded(sections, labelled, tuple(quantities))


def softmax(logits: Array) -> Array:
    """Return the probabilities along the last axis."""
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class _SegmentLogits:
    """The logits of the network and the scores of the CRFs for one tokenized segment.

    Attributes:
        tags, names: calibrated logits, without the marker. *Shape:* [tokens, n].
        items: vectors of the pointer head, the marker first. *Shape:* [tokens + 1, 3 * POINTER].
        crf: the scores for the document.
        nouns: the scores for the segment.
    """

    tags: Array
    names: Array
    items: Array
    crf: CRFScores | None
    nouns: SegmentScores | None


def _pool(logits: Array, log_probabilities: Array | None) -> Array:
    """Return logits of the network pooled with log probabilities of the CRFs."""
    return logits if log_probabilities is None else 0.5 * (logits + log_probabilities)


def _quantities(
    text: str, segment: TokenizedSegment, logits: _SegmentLogits, known: Labels
) -> Iterator[FoundQuantity]:
    """Yield the quantities of one segment in order, each with its item."""
    found = list(_numbers(segment, logits, known))
    taken = np.zeros(len(segment.ids), dtype=bool)
    for quantity in found:
        taken[quantity.start + 1 : quantity.end + 1] = True
    for noun in _nouns(logits, known):
        if not taken[noun.start + 1 : noun.end + 1].any():
            taken[noun.start + 1 : noun.end + 1] = True
            found.append(noun)
    if not found:
        return
    with_items = [q for q in found if q.kind == "number" and taxonomy().quantities[q.label].item]
    item_of = {}
    if with_items:
        taken |= [False, *(text[start] in _BREAKS for start in segment.starts)]
        balanced = None
        if _BRACKET.search(text, segment.starts[0], segment.ends[-1]):
            bounds = zip(segment.starts, segment.ends, strict=True)
            balanced = _balanced_spans([text[start:end] for start, end in bounds])
        chosen = _choose_items(with_items, logits, taken, balanced)
        item_of = dict(zip(with_items, chosen, strict=True))
    for quantity in sorted(found, key=lambda quantity: quantity.start):
        item = _span(segment, *item_of.get(quantity, (0, 0)))
        start, end = segment.starts[quantity.start], segment.ends[quantity.end - 1]
        yield FoundQuantity(start, end, quantity.label, quantity.kind, item, quantity.score)


def _numbers(
    segment: TokenizedSegment, logits: _SegmentLogits, known: Labels
) -> Iterator[FoundQuantity]:
    """Yield the candidates that are quantities; start and end count tokens."""
    if not segment.numbers:
        return
    names = _range_means(logits.names, segment.numbers)
    if logits.crf:
        scores = [
            logits.crf.numbers.get((segment.starts[a], segment.ends[b - 1]))
            for a, b in segment.numbers
        ]
        found = [score for score in scores if score is not None]
        scored = [score is not None for score in scores]
        if found:
            names[scored] = _pool(names[scored], np.stack(found))
    probabilities = softmax(names)
    for (a, b), best, row in zip(
        segment.numbers, probabilities.argmax(axis=1), probabilities, strict=True
    ):
        if known.names[best] != NONE:
            yield FoundQuantity(a, b, known.names[best], "number", None, float(row[best]))


def _range_means(rows: Array, ranges: Sequence[tuple[int, int]]) -> Array:
    """Return the means of ranges of rows. *Shape:* [ranges, columns]."""
    sums = np.stack([np.add.reduce(rows[a:b], axis=0) for a, b in ranges])
    counts = np.array([b - a for a, b in ranges], np.float32)
    return np.asarray(sums / counts[:, None])


def _nouns(logits: _SegmentLogits, known: Labels) -> Iterator[FoundQuantity]:
    """Yield the quantities that nouns state; start and end count tokens."""
    tags = _pool(logits.tags, logits.nouns.tags if logits.nouns else None)
    for noun, a, b, tag_probability in decode_bio(tags):
        crf_names = logits.nouns.names(NOUNS.index(noun), a) if logits.nouns else None
        probabilities = softmax(_pool(logits.names[a:b, :-1].mean(axis=0), crf_names))
        best = int(probabilities.argmax())
        kind: Kind = "absence" if noun == "absence" else "shared"
        score = tag_probability * float(probabilities[best])
        yield FoundQuantity(a, b, known.names[best], kind, None, score)


def _balanced_spans(tokens: Sequence[str]) -> NDArray[np.bool_]:
    """Return which spans contain whole pairs of brackets and quotation marks only.

    *Shape:* [first token, last token], the marker first.
    """
    changes = [0]
    for token in tokens:
        changes.append(sum((c in _OPENING) - (c in _CLOSING) for c in token))
    depth = np.cumsum(changes)
    before = np.concatenate([[0], depth[:-1]])[:, None]
    inside = np.triu(np.broadcast_to(depth, (len(depth), len(depth))))
    inside += np.tril(np.full_like(inside, len(depth)), k=-1)
    return np.asarray((depth == before) & (np.minimum.accumulate(inside, axis=1) >= before))


def _choose_items(
    quantities: Sequence[FoundQuantity],
    logits: _SegmentLogits,
    taken: NDArray[np.bool_],
    balanced: NDArray[np.bool_] | None,
) -> list[tuple[int, int]]:
    """Return first and last token of each quantity's item; the marker, 0 and 0, for none.

    The most probable item is chosen first; others may be the same item, but not overlap it.

    Args:
        quantities: start and end count the tokens of the segment without the marker.
        logits: of the segment.
        taken: the tokens that belong to no item: quantities, and punctuation between clauses.
            *Shape:* [tokens + 1], the marker first.
        balanced: the spans that can be an item; None: all.
    """
    length = len(taken)
    before = np.concatenate([[0], np.cumsum(taken)])
    fits = before[None, 1:] == before[:-1, None]
    fits &= _short_spans(1 << length.bit_length())[:length, :length]
    fits[0, 1:] = False
    if balanced is not None:
        fits &= balanced
    spans = np.where(fits, _item_scores(quantities, logits), -np.inf)
    chosen = [(0, 0)] * len(quantities)
    for index in np.argsort(-spans.max(axis=(1, 2)), kind="stable"):
        first, last = divmod(int(spans[index].argmax()), length)
        chosen[index] = first, last
        if first:
            shared = spans[:, first, last].copy()
            spans[:, : last + 1, first:] = -np.inf
            spans[:, first, last] = shared
    return chosen


@cache  # for powers of two only
def _short_spans(length: int) -> NDArray[np.bool_]:
    """Return which spans [first token, last token] have at most `LONGEST_ITEM` tokens."""
    return np.asarray(np.tri(length, dtype=bool).T & ~np.tri(length, k=-LONGEST_ITEM, dtype=bool).T)


def _item_scores(quantities: Sequence[FoundQuantity], logits: _SegmentLogits) -> Array:
    """Return the log probability of every span to be the item of each quantity.

    *Shape:* [quantities, first token, last token], the marker of the segment first.
    """
    # the pointer head: a query of the quantity, a key of the first and one of the last token
    vectors = logits.items.reshape(len(logits.items), 3, -1).swapaxes(0, 1)
    queries, first_keys, last_keys = apply_rotary(vectors)
    query = np.stack([queries[q.start + 1 : q.end + 1].mean(axis=0) for q in quantities])
    nouns = logits.nouns
    first = softmax(_pool(query @ first_keys.T, nouns.firsts if nouns else None))
    last = softmax(_pool(query @ last_keys.T, nouns.lasts if nouns else None))
    logs = np.log(first + _TINY), np.log(last + _TINY)
    return np.asarray(logs[0][:, :, None] + logs[1][:, None, :])


def _span(segment: TokenizedSegment, first: int, last: int) -> Span | None:
    return Span(segment.starts[first - 1], segment.ends[last - 1]) if first else None


def decode_bio(tags: Array) -> list[tuple[str, int, int, float]]:
    """Return the best well-formed spans: kind, first token, end, least probability of its tags.

    A Viterbi path in which I follows only B or I of its kind. Two adjacent absences are separated
    by the B of the second.

    Args:
        tags: logits of the BIO tags. *Shape:* [tokens, tags].
    """
    if not len(tags) or not tags.argmax(axis=1).any():
        return []
    probabilities = softmax(tags)
    scores = _bio_transitions(tags.shape[1])
    path = viterbi(np.log(probabilities + _TINY), scores[:-1], start=scores[-1])
    spans: list[tuple[str, int, int, float]] = []
    start = 0
    for place, tag in enumerate([*path, 0]):
        if place and path[place - 1] and (tag == 0 or tag % 2 == 1):
            least = float(min(probabilities[i, path[i]] for i in range(start, place)))
            spans.append((NOUNS[(path[start] - 1) // 2], start, place, least))
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
