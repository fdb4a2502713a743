"""Scores of the CRFs for a document, mapped to the labels and tokens of the network."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from gongkai.document.doc import Doc
from gongkai.models.crf.linear_chain import Array
from gongkai.models.crf.model import CRFModel
from gongkai.models.crf.sequences import NONE, Sequences, sequences_of
from gongkai.models.labels import ITEM, NOUNS, Labels
from gongkai.models.labels import NONE as NO_QUANTITY
from gongkai.models.windows import TokenizedSegment

_FLOOR = 1e-4
"""Added to every probability, so that a CRF alone cannot exclude a label."""
_LEAST_NOUN = 0.01
"""The probability of a noun from which the network computes all tokens of a segment.

On dev the network found one noun with a lower probability, and that noun was wrong.
"""
_PREFIXES = "BI"


@dataclass(frozen=True, slots=True)
class NounScores:
    """Scores of the tokens of a document. These are the tokens of the CRF, not of the network.

    The last row of an array is for characters outside of all tokens.

    Attributes:
        token_at: the token of every character of the document; -1 outside of all tokens.
        tags: log probabilities of the BIO tags of the network. *Shape:* [tokens + 1, tags].
        firsts, lasts: log probabilities of being the first and the last token of an item.
            *Shape:* [tokens + 1].
        names: for each kind of noun, the probabilities that a noun with a label starts at a token.
            *Shape of each:* [tokens + 1, labels].
        before: the number of characters before each character, and before the end of the
            document, that may be part of a noun. *Shape:* [characters + 1].
    """

    token_at: NDArray[np.intp]
    tags: Array
    firsts: Array
    lasts: Array
    names: tuple[Array, ...]
    before: NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class TokenScores:
    """Scores of tokens of the network.

    Attributes:
        tags: log probabilities of the BIO tags. *Shape:* [tokens, tags].
        firsts, lasts: log probabilities of being the first and the last token of an item.
            *Shape:* [tokens].
        known: whether a token is a token of the CRF. *Shape:* [tokens].
    """

    tags: Array
    firsts: Array
    lasts: Array
    known: NDArray[np.bool_]
    _names: tuple[Array, ...]
    _tokens: NDArray[np.intp]

    def names(self, kind: int, token: int) -> Array:
        """Return the log probabilities of the labels of a noun. *Shape:* [labels].

        Args:
            kind: the index of its kind in `NOUNS`.
            token: its first token.
        """
        probabilities = self._names[kind][self._tokens[token]]
        total = probabilities.sum()
        if total <= _FLOOR:
            return np.zeros_like(probabilities)
        return np.asarray(np.log(probabilities / total + _FLOOR))


@dataclass(frozen=True, slots=True)
class CRFScores:
    """Scores of the CRFs for a document, as log probabilities.

    Attributes:
        sections: zeros for rows of tables. *Shape:* [segments, sections].
        numbers: scores of the labels of each number, by its range of characters. *Shape:* [names].
        nouns: scores of the tokens, if any segment can state a quantity.
    """

    sections: Array
    numbers: Mapping[tuple[int, int], Array] = field(default_factory=dict)
    nouns: NounScores | None = None

    def may_contain_noun(self, segment: TokenizedSegment) -> bool:
        """Return whether a tokenized segment may contain a noun that states a quantity."""
        if self.nouns is None or not segment.starts:
            return False
        return bool(self.nouns.before[segment.ends[-1]] > self.nouns.before[segment.starts[0]])

    def of_tokens(self, segments: Sequence[TokenizedSegment]) -> TokenScores | None:
        """Return the scores of the tokens of tokenized segments, concatenated; None if unknown."""
        nouns = self.nouns
        if nouns is None:
            return None
        starts = np.fromiter(chain.from_iterable(s.starts for s in segments), np.intp)
        ends = np.fromiter(chain.from_iterable(s.ends for s in segments), np.intp)
        tokens = nouns.token_at[starts]
        return TokenScores(
            nouns.tags[tokens],
            nouns.firsts[tokens],
            nouns.lasts[nouns.token_at[ends - 1]],
            tokens >= 0,
            nouns.names,
            tokens,
        )


class CRFScorer:
    """Scores documents with the CRFs of a model.

    Args:
        crfs: the CRFs of a model folder.
        known: the labels of the network.
    """

    def __init__(self, crfs: CRFModel, known: Labels) -> None:
        self._crfs = crfs
        self._known = known
        self._sections = [known.sections.index(label) for label in crfs["sections"].labels]
        self._names = [
            known.names.index(NO_QUANTITY if label == NONE else label)
            for label in crfs["numbers"].labels
        ]
        self._nouns = _NounColumns(crfs["nouns"].labels, known)

    def __call__(self, doc: Doc) -> CRFScores:
        """Return the scores of the narrative of a document.

        The log probabilities have a minimum of log(0.0001).
        """
        sequences = sequences_of(doc)
        return CRFScores(
            self._score_sections(sequences),
            self._score_numbers(sequences),
            self._score_nouns(sequences),
        )

    def _score_sections(self, sequences: Sequences) -> Array:
        indices = list(sequences.doc.narrative)
        shape = len(sequences.doc.segments), len(self._known.sections)
        scores = np.zeros(shape, np.float32)
        if indices:
            marginals = self._crfs["sections"].marginals(sequences.sections())
            scores[indices] = np.log(_FLOOR)
            scores[np.ix_(indices, self._sections)] = np.log(marginals + _FLOOR)
        return scores

    def _score_numbers(self, sequences: Sequences) -> dict[tuple[int, int], Array]:
        marginals = self._crfs["numbers"].marginals(sequences.numbers())
        scores = np.full((len(marginals), len(self._known.names)), np.log(_FLOOR), np.float32)
        scores[:, self._names] = np.log(marginals + _FLOOR)
        return dict(zip(sequences.characters(), scores, strict=True))

    def _score_nouns(self, sequences: Sequences) -> NounScores | None:
        if not sequences.sentences:
            return None
        marginals = self._crfs["nouns"].marginals(sequences.nouns())
        token_at = np.full(len(sequences.doc.text), -1, np.intp)
        bounds = np.array(list(sequences.tokens()), np.intp).reshape(-1, 2)
        lengths = bounds[:, 1] - bounds[:, 0]
        before = np.cumsum(lengths) - lengths
        tokens = np.repeat(np.arange(len(bounds)), lengths)
        token_at[np.arange(len(tokens)) + (bounds[:, 0] - before)[tokens]] = tokens
        ends = np.cumsum([len(sentence.words) for sentence in sequences.sentences.values()])
        return self._nouns.scores(token_at, marginals, ends)


class _NounColumns:
    """Maps the labels of the CRF of nouns to the labels of the network."""

    def __init__(self, crf_labels: Sequence[str], known: Labels) -> None:
        self._tags: list[list[int]] = [[] for _ in known.tags]
        self._names = [np.full(len(known.names) - 1, -1) for _ in NOUNS]
        column_of = {label: column for column, label in enumerate(crf_labels)}
        # -1, an empty column, if the training documents contained no item, or none of two tokens
        self._first, self._inside = (column_of.get(f"{p}-{ITEM}", -1) for p in _PREFIXES)
        for column, crf_label in enumerate(crf_labels):
            prefix, _, name = crf_label.partition("-")
            kind, _, label = name.partition(":")
            if kind not in NOUNS:
                self._tags[0].append(column)
                continue
            noun = NOUNS.index(kind)
            self._tags[1 + 2 * noun + _PREFIXES.index(prefix)].append(column)
            if label:
                self._names[noun][known.names.index(label)] = column

    def scores(
        self, token_at: NDArray[np.intp], marginals: Array, ends: NDArray[np.intp]
    ) -> NounScores:
        """Return the scores of the tokens of a document.

        Args:
            token_at: the token of every character.
            marginals: of the tokens. *Shape:* [tokens, labels of the CRF].
            ends: for every sentence the index after its last token.
        """
        outside = np.zeros((1, marginals.shape[1] + 1), np.float32)  # the last column stays empty
        marginals = np.concatenate([np.pad(marginals, ((0, 0), (0, 1))), outside])
        tags = np.stack([marginals[:, columns].sum(axis=1) for columns in self._tags], axis=1)
        tags[-1, 0] = 1
        firsts, inside = marginals[:, self._first], marginals[:, self._inside]
        continued = np.append(inside[1:], 0)
        continued[ends - 1] = 0
        return NounScores(
            token_at,
            np.log(tags + _FLOOR),
            np.log(firsts + _FLOOR),
            np.log((firsts + inside - continued).clip(min=0) + _FLOOR),
            tuple(marginals[:, columns] for columns in self._names),
            np.concatenate([[0], np.cumsum(tags[token_at, 0] < 1 - _LEAST_NOUN)]),
        )
