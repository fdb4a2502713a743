"""Decoding: from the outputs of the network to the sections and quantities of a document.

The scores of the CRFs, where there are any, are pooled with those of the network: the geometric
mean of both probabilities decides (logarithmic opinion pool, Genest and Zidek 1986).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from gongkai.document.doc import Doc
from gongkai.document.spans import Kind, Span
from gongkai.document.taxonomy import taxonomy
from gongkai.models.crf.scores import CRFScores, TokenScores
from gongkai.models.item_spans import ItemQuery, choose_items, softmax
from gongkai.models.labels import NONE, NOUNS, Labels
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


class FoundQuantity(NamedTuple):
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
        doubtful: the numbers that are no quantity, but could be one with a probability of at least
            `DOUBTFUL`; characters of the document.
    """

    probabilities: Array
    sections: tuple[int | None, ...]
    quantities: tuple[FoundQuantity, ...]
    doubtful: tuple[Span, ...]


DOUBTFUL = 0.02
"""A number with this probability of being a quantity is named in a warning.

On dev and dev-hard 22 of the 24 quantities that the shipped model takes for no quantity have it,
and 84 of the 134 other numbers. It was chosen with a network of four layers.
"""
_TINY = 1e-9


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
    quantities: tuple[FoundQuantity, ...] = ()
    doubtful: list[Span] = []
    if windows:
        core = [segments[w.segments[place]] for w, _ in windows for place in w.core]
        computed = [tokens for window, _ in windows for tokens in window.computed]
        counts = np.array([len(tokens) for tokens in computed])
        rows = np.cumsum(counts) - counts
        logits = np.concatenate([outputs.sections for _, outputs in windows])
        means = np.add.reduceat(logits, rows) / (counts * temperatures.sections)[:, None]
        np.add.at(sections, [segment.segment for segment in core], means)
        # a segment with sampled tokens states no quantity
        whole = [i for i, tokens in enumerate(computed) if tokens.step == 1 and core[i].starts]
        if whole:
            outputs = [outputs for _, outputs in windows]
            decoder = _QuantityDecoder.of(
                [core[i] for i in whole], rows[whole], outputs, known, temperatures, crf
            )
            numbers, doubtful = decoder.numbers()
            quantities = tuple(decoder.quantities(doc.text, numbers))
    parts = np.zeros(count, dtype=np.float32)
    np.add.at(parts, [segment.segment for segment in segments], 1)
    read = parts > 0
    crf_sections = crf.sections[read] if crf else None
    sections[read] = softmax(_pool(sections[read] / parts[read, None], crf_sections))
    best = iter(transitions.decode(sections[read]))
    labelled = tuple([next(best) if there else None for there in read])
    return Decoded(sections, labelled, quantities, tuple(doubtful))


def _pool(logits: Array, log_probabilities: Array | None) -> Array:
    """Return logits of the network pooled with log probabilities of the CRFs."""
    return logits if log_probabilities is None else 0.5 * (logits + log_probabilities)


@dataclass(frozen=True, slots=True)
class _QuantityDecoder:
    """Decodes the quantities of tokenized segments, the arrays of all segments at once.

    Attributes:
        segments: the tokenized segments.
        begins: the index of the first token of each segment in the arrays of tokens.
        tags: logits of the BIO tags, pooled with the CRFs. *Shape:* [tokens, tags].
        names: calibrated logits of the quantity labels. *Shape:* [tokens, names].
        items: vectors of the pointer head. *Shape:* [rows, 3 * POINTER].
        markers: the row of the marker of each segment in `items`; its tokens follow.
        known: the labels of the outputs.
        crf: the scores of the CRFs for the document.
        scores: the scores of the CRFs for the tokens.
    """

    segments: Sequence[TokenizedSegment]
    begins: NDArray[np.intp]
    tags: Array
    names: Array
    items: Array
    markers: NDArray[np.intp]
    known: Labels
    crf: CRFScores | None
    scores: TokenScores | None

    @classmethod
    def of(
        cls,
        segments: Sequence[TokenizedSegment],
        markers: NDArray[np.intp],
        outputs: Sequence[NetworkOutputs],
        known: Labels,
        temperatures: Temperatures,
        crf: CRFScores | None,
    ) -> "_QuantityDecoder":
        """Return the decoder of segments.

        Args:
            segments: tokenized segments with outputs for all tokens.
            markers: the row of the marker of each segment in the concatenated outputs.
            outputs: of all windows.
            known, temperatures, crf: as in `decode`.
        """
        lengths = np.array([len(segment.starts) for segment in segments])
        begins = np.cumsum(lengths) - lengths
        rows = np.arange(lengths.sum()) + np.repeat(markers + 1 - begins, lengths)
        tags = np.concatenate([o.tags for o in outputs])[rows] / temperatures.tags
        names = np.concatenate([o.names for o in outputs])[rows] / temperatures.names
        items = np.concatenate([o.items for o in outputs])
        scores = crf.of_tokens(segments) if crf else None
        if scores is not None:
            # a segment without a token of the CRF is not pooled
            pooled = np.repeat(np.logical_or.reduceat(scores.known, begins), lengths)
            tags[pooled] = _pool(tags[pooled], scores.tags[pooled])
        return cls(segments, begins, tags, names, items, markers, known, crf, scores)

    def quantities(
        self, text: str, found: dict[int, list[FoundQuantity]]
    ) -> Iterator[FoundQuantity]:
        """Yield the quantities in order, each with its item; offsets count characters of `text`.

        Args:
            text: of the document.
            found: the quantities of `numbers`.
        """
        for place, nouns in self._nouns().items():
            numbers = found.setdefault(place, [])
            for noun in nouns:
                if not any(noun.start < n.end and n.start < noun.end for n in numbers):
                    numbers.append(noun)
        item_of = self._items(found, text)
        for place in sorted(found):
            segment = self.segments[place]
            for quantity in sorted(found[place]):
                first, last = item_of.get((place, quantity), (0, 0))
                item = Span(segment.starts[first - 1], segment.ends[last - 1]) if first else None
                start, end = segment.starts[quantity.start], segment.ends[quantity.end - 1]
                yield quantity._replace(start=start, end=end, item=item)

    def numbers(self) -> tuple[dict[int, list[FoundQuantity]], list[Span]]:
        """Return the candidates that are quantities, and the spans of doubtful others.

        The quantities are listed by segment and count tokens; the spans count characters.
        """
        candidates = [
            (place, a, b) for place, segment in enumerate(self.segments) for a, b in segment.numbers
        ]
        found: dict[int, list[FoundQuantity]] = {}
        doubtful: list[Span] = []
        if not candidates:
            return found, doubtful
        names = self._range_means(candidates)
        if self.crf:
            score_of = self.crf.numbers.get
            bounds = [
                (self.segments[i].starts[a], self.segments[i].ends[b - 1]) for i, a, b in candidates
            ]
            scores = list(map(score_of, bounds))
            scored = [score is not None for score in scores]
            if any(scored):
                names[scored] = _pool(names[scored], np.stack([s for s in scores if s is not None]))
        probabilities = softmax(names)
        best = probabilities.argmax(axis=1)
        chances = probabilities[np.arange(len(best)), best].tolist()
        for (place, a, b), label, score in zip(candidates, best.tolist(), chances, strict=True):
            if (name := self.known.names[label]) != NONE:
                quantity = FoundQuantity(a, b, name, "number", None, score)
                found.setdefault(place, []).append(quantity)
            elif 1.0 - score >= DOUBTFUL:
                segment = self.segments[place]
                doubtful.append(Span(segment.starts[a], segment.ends[b - 1]))
        return found, doubtful

    def _range_means(self, ranges: Sequence[tuple[int, int, int]]) -> Array:
        """Return the mean logits of the labels of ranges of tokens. *Shape:* [ranges, names]."""
        places, firsts, ends = np.array(ranges).T
        begins = self.begins[places]
        bounds = np.stack([begins + firsts, begins + ends], axis=1).ravel()
        rows = np.concatenate([self.names, self.names[:1]])  # an end may be the last index
        sums = np.add.reduceat(rows, bounds)[::2]
        return np.asarray(sums / (ends - firsts).astype(np.float32)[:, None])

    def _nouns(self) -> dict[int, list[FoundQuantity]]:
        """Return the quantities that nouns state by segment; start and end count tokens."""
        marked = np.flatnonzero(self.tags.argmax(axis=1))
        places = np.unique(np.searchsorted(self.begins, marked, side="right") - 1)
        return {place: list(self._nouns_of(place)) for place in places.tolist()}

    def _nouns_of(self, place: int) -> Iterator[FoundQuantity]:
        begin = int(self.begins[place])
        end = begin + len(self.segments[place].starts)
        pooled = self.scores is not None and self.scores.known[begin:end].any()
        for noun, a, b, tag_probability in decode_bio(self.tags[begin:end]):
            crf_names = None
            if pooled and self.scores is not None:
                crf_names = self.scores.names(NOUNS.index(noun), begin + a)
            logits = self.names[begin + a : begin + b, :-1].mean(axis=0)
            probabilities = softmax(_pool(logits, crf_names))
            best = int(probabilities.argmax())
            kind: Kind = "absence" if noun == "absence" else "shared"
            score = tag_probability * float(probabilities[best])
            yield FoundQuantity(a, b, self.known.names[best], kind, None, score)

    def _items(
        self, found: dict[int, list[FoundQuantity]], text: str
    ) -> dict[tuple[int, FoundQuantity], tuple[int, int]]:
        """Return the first and last token of the item of quantities, by segment and quantity."""
        asks = taxonomy().quantities
        queries: list[ItemQuery] = []
        owners: list[tuple[int, FoundQuantity]] = []
        for place in sorted(found):
            counted = [q for q in found[place] if q.kind == "number" and asks[q.label].item]
            if not counted:
                continue
            segment, begin = self.segments[place], int(self.begins[place])
            tokens = slice(begin, begin + len(segment.starts))
            scores = self.scores
            if scores is not None and not scores.known[tokens].any():
                scores = None
            queries.append(
                ItemQuery(
                    segment,
                    int(self.markers[place]),
                    [(q.start, q.end) for q in counted],
                    [(q.start, q.end) for q in found[place]],
                    scores.firsts[tokens] if scores else None,
                    scores.lasts[tokens] if scores else None,
                )
            )
            owners += [(place, quantity) for quantity in counted]
        if not queries:
            return {}
        return dict(zip(owners, choose_items(text, queries, self.items), strict=True))


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
