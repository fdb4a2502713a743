"""Items of quantities: the span of tokens that names what a quantity counts.

The pointer head of the network has a query for the quantity, and keys for the first and the last
token of its item. Scores of the CRFs are pooled with it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from gongkai.models.rotary import apply_rotary
from gongkai.models.windows import TokenizedSegment

Array = NDArray[np.float32]

LONGEST_ITEM = 48
"""The most tokens in an item."""
_TINY = 1e-9
_BREAKS = frozenset("，。；：,;:")
_OPENING, _CLOSING = "《〈“‘（(「『【〔[", "》〉”’）)」』】〕]"
_BRACKET = re.compile(f"[{re.escape(_OPENING + _CLOSING)}]")


@dataclass(frozen=True, slots=True)
class ItemQuery:
    """The quantities of one segment that count items.

    Attributes:
        segment: the tokenized segment.
        marker: the row of its marker in the vectors of the pointer head; its tokens follow.
        quantities: the ranges of the quantities, in tokens without the marker, end exclusive.
        taken: the ranges of all quantities of the segment; no item overlaps them.
        firsts, lasts: log probabilities of the CRFs of each token as the first and the last token
            of an item; None without CRFs. *Shape of each:* [tokens].
    """

    segment: TokenizedSegment
    marker: int
    quantities: Sequence[tuple[int, int]]
    taken: Sequence[tuple[int, int]]
    firsts: Array | None
    lasts: Array | None


def choose_items(
    text: str, queries: Sequence[ItemQuery], vectors: Array
) -> Iterator[tuple[int, int]]:
    """Yield first and last token of each quantity's item; 0 and 0, the marker, for none.

    In a segment the most probable item is chosen first; others may be the same item, but not
    overlap it.

    Args:
        text: the document.
        queries: the segments.
        vectors: of the pointer head: query, first-token key and last-token key, concatenated.
            *Shape:* [rows, 3 * POINTER].
    """
    lengths = np.array([len(query.segment.ids) for query in queries])
    begins = np.cumsum(lengths) - lengths
    positions = np.arange(lengths.sum()) - np.repeat(begins, lengths)
    rows = positions + np.repeat([query.marker for query in queries], lengths)
    heads = vectors[rows].reshape(len(rows), 3, -1).swapaxes(0, 1)
    rotated = apply_rotary(heads, positions)
    for query, begin, length in zip(queries, begins.tolist(), lengths.tolist(), strict=True):
        scores = _span_scores(query, rotated[:, begin : begin + length])
        fits = _allowed_spans(text, query)
        yield from _choose(np.where(fits, scores, -np.inf))


def softmax(logits: Array) -> Array:
    """Return the probabilities along the last axis."""
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), dtype=np.float32)


def _span_scores(query: ItemQuery, rotated: Array) -> Array:
    """Return the log probability of every span to be the item of each quantity.

    *Shape:* [quantities, first token, last token], the marker of the segment first.
    """
    queries, *keys = rotated
    mean = np.stack([queries[a + 1 : b + 1].mean(axis=0) for a, b in query.quantities])
    first, last = (
        np.log(softmax(_pool_with_marker(mean @ key.T, scores)) + _TINY)
        for key, scores in zip(keys, (query.firsts, query.lasts), strict=True)
    )
    return np.asarray(first[:, :, None] + last[:, None, :])


def _pool_with_marker(logits: Array, log_probabilities: Array | None) -> Array:
    """Return logits of tokens, the marker first, pooled with log probabilities of the tokens.

    The CRF does not know to which quantity an item belongs, so the marker, which means no item,
    gets the largest log probability of the tokens.
    """
    if log_probabilities is None:
        return logits
    logits = logits.copy()
    logits[:, 0] += log_probabilities.max()
    logits[:, 1:] += log_probabilities
    logits *= 0.5
    return logits


def _allowed_spans(text: str, query: ItemQuery) -> NDArray[np.bool_]:
    """Return which spans [first token, last token] can be an item, the marker first.

    An item has no token of a quantity, no punctuation between clauses, whole pairs of brackets
    only, and at most `LONGEST_ITEM` tokens.
    """
    segment = query.segment
    taken = [False, *[text[start] in _BREAKS for start in segment.starts]]
    for a, b in query.taken:
        taken[a + 1 : b + 1] = [True] * (b - a)
    length = len(taken)
    before = np.concatenate([[0], np.cumsum(taken)])
    fits = before[None, 1:] == before[:-1, None]
    fits &= _short_spans(1 << length.bit_length())[:length, :length]
    fits[0, 1:] = False
    if _BRACKET.search(text, segment.starts[0], segment.ends[-1]):
        bounds = zip(segment.starts, segment.ends, strict=True)
        fits &= _balanced_spans([text[start:end] for start, end in bounds])
    return np.asarray(fits)


def _choose(spans: Array) -> list[tuple[int, int]]:
    """Return first and last token of the item of each quantity of a segment.

    Args:
        spans: the scores; -inf forbids a span. *Shape:* [quantities, first token, last token].
    """
    count, length, _ = spans.shape
    if count == 1:
        first, last = divmod(int(spans.argmax()), length)
        return [(first, last)]
    chosen = [(0, 0)] * count
    for index in np.argsort(-spans.max(axis=(1, 2)), kind="stable").tolist():
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
