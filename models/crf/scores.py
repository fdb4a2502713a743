"""What the chains say of a document, in the terms of the network's outputs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from gongkai.document.segments import Segment
from gongkai.models.crf.layout import layout
from gongkai.models.crf.linear_chain import Array
from gongkai.models.crf.model import CRFModel
from gongkai.models.crf.sequences import NONE, Sequences, sequences_of
from gongkai.models.labels import ITEM, NOUNS, Labels
from gongkai.models.labels import NONE as NO_QUANTITY
from gongkai.models.windows import TokenizedSegment

_FLOOR = 1e-4
"""The least probability that counts: a chain that rules a label out may be wrong."""
_SEEN = 0.01
"""The probability of a noun from which on it is asked for.

Of dev the network alone saw one where the chains gave less, and that was wrong.
"""
_CUTS = "BI"  # how a tag begins


@dataclass(frozen=True, slots=True)
class NounScores:
    """What is said of the tokens of a document, tokens of the chain, not of the network.

    The last row of an array is for what is no token.

    Attributes:
        token_at: the token of every character of the document; -1 where there is none.
        tags: log probabilities of the network's tags [tokens, tags].
        firsts, lasts: of being the first and the last token of an item [tokens].
        names: probabilities that a noun of some name begins at a token, for each kind of noun
            [tokens, names].
        before: how many characters before each one, and before the end of the document, stand in
            tokens that may be part of a noun.
    """

    token_at: NDArray[np.intp]
    tags: Array
    firsts: Array
    lasts: Array
    names: tuple[Array, ...]
    before: NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class SegmentScores:
    """What is said of one piece, token by token of the network.

    Attributes:
        tags: log probabilities [tokens, tags].
        firsts, lasts: of the tokens as bounds of an item, [tokens + 1]: the marker of the piece
            first, which gets what the likeliest token gets, since chains know where items stand
            but not whose they are.
    """

    tags: Array
    firsts: Array
    lasts: Array
    _names: tuple[Array, ...]
    _places: NDArray[np.intp]

    def names(self, kind: int, token: int) -> Array:
        """Return the log probabilities [names] of a noun that begins at a token.

        Args:
            kind: which of `NOUNS` it is.
            token: where.
        """
        chances = self._names[kind][self._places[token]]
        total = chances.sum()
        return np.log(chances / total + _FLOOR) if total > _FLOOR else np.zeros_like(chances)


@dataclass(frozen=True, slots=True)
class CRFScores:
    """What is said of a document, as log probabilities.

    Attributes:
        sections: [segments, sections]; zeros for a segment of which nothing is said.
        numbers: of the names of a number, by its characters [names].
        nouns: of its tokens, if there are any.
    """

    sections: Array
    numbers: Mapping[tuple[int, int], Array] = field(default_factory=dict)
    nouns: NounScores | None = None

    def sees_noun(self, piece: TokenizedSegment) -> bool:
        """Return whether a noun may stand in a piece."""
        if self.nouns is None or not piece.starts:
            return False
        return bool(self.nouns.before[piece.ends[-1]] > self.nouns.before[piece.starts[0]])

    def of(self, piece: TokenizedSegment) -> SegmentScores | None:
        """Return what is said of a piece; None where that is nothing."""
        if self.nouns is None or not piece.starts:
            return None
        said = self.nouns
        opening = said.token_at[list(piece.starts)]
        if (opening < 0).all():
            return None
        closing = said.token_at[[place - 1 for place in piece.ends]]
        firsts, lasts = said.firsts[opening], said.lasts[closing]
        return SegmentScores(
            said.tags[opening],
            np.concatenate([[firsts.max()], firsts]),
            np.concatenate([[lasts.max()], lasts]),
            said.names,
            opening,
        )


class CRFScorer:
    """Asks the chains of a model about documents."""

    def __init__(self, chains: CRFModel, known: Labels) -> None:
        self._chains = chains
        self._known = known
        self._sections = [known.sections.index(label) for label in chains["sections"].labels]
        self._names = [
            known.names.index(NO_QUANTITY if label == NONE else label)
            for label in chains["numbers"].labels
        ]
        self._nouns = _NounColumns(chains["nouns"].labels, known)

    def __call__(
        self, text: str, segments: Sequence[Segment], tables: Sequence[tuple[int, int]]
    ) -> CRFScores:
        """Return what the chains say of a document; of rows of `tables` they say nothing."""
        known = sequences_of(layout(text, segments, tables))
        return CRFScores(self._of_sections(known), self._of_numbers(known), self._of_nouns(known))

    def _of_sections(self, known: Sequences) -> Array:
        found = np.zeros((len(known.layout.segments), len(self._known.sections)), np.float32)
        indices = list(known.layout.narrative())
        if indices:
            chances = self._chains["sections"].marginals(known.sections())
            found[indices] = np.log(_FLOOR)
            found[np.ix_(indices, self._sections)] = np.log(chances + _FLOOR)
        return found

    def _of_numbers(self, known: Sequences) -> dict[tuple[int, int], Array]:
        chances = self._chains["numbers"].marginals(known.numbers())
        said = np.full((len(chances), len(self._known.names)), np.log(_FLOOR), np.float32)
        said[:, self._names] = np.log(chances + _FLOOR)
        return dict(zip(known.characters(), said, strict=True))

    def _of_nouns(self, known: Sequences) -> NounScores | None:
        if not known.sentences:
            return None
        chances = self._chains["nouns"].marginals(known.nouns())
        token_at = np.full(len(known.layout.text), -1, np.intp)
        bounds = np.array(list(known.tokens()), np.intp).reshape(-1, 2)
        lengths = bounds[:, 1] - bounds[:, 0]
        before = np.cumsum(lengths) - lengths
        tokens = np.repeat(np.arange(len(bounds)), lengths)
        token_at[np.arange(len(tokens)) + (bounds[:, 0] - before)[tokens]] = tokens
        ends = np.cumsum([len(sentence.words) for sentence in known.sentences.values()])
        return self._nouns.opinion(token_at, chances, ends)


class _NounColumns:
    """Which columns of the chain of nouns stand for which outputs of the network."""

    def __init__(self, labels: Sequence[str], known: Labels) -> None:
        self._tags: list[list[int]] = [[] for _ in known.tags]
        self._names = [np.full(len(known.names) - 1, -1) for _ in NOUNS]
        column_of = {label: column for column, label in enumerate(labels)}
        # -1, the column of no label, where the chain has met no item, or none of two tokens
        self._first, self._inside = (column_of.get(f"{cut}-{ITEM}", -1) for cut in _CUTS)
        for column, label in enumerate(labels):
            cut, _, name = label.partition("-")
            kind, _, quantity = name.partition(":")
            if kind not in NOUNS:
                self._tags[0].append(column)
                continue
            noun = NOUNS.index(kind)
            self._tags[1 + 2 * noun + _CUTS.index(cut)].append(column)
            if quantity:
                self._names[noun][known.names.index(quantity)] = column

    def opinion(
        self, token_at: NDArray[np.intp], chances: Array, ends: NDArray[np.intp]
    ) -> NounScores:
        """Return what the marginals of a document's tokens say.

        Args:
            token_at: the token of every character.
            chances: of the tokens [tokens, labels].
            ends: the tokens behind each sentence.
        """
        nothing = np.zeros((1, chances.shape[1] + 1), np.float32)  # and a column of no label
        chances = np.concatenate([np.pad(chances, ((0, 0), (0, 1))), nothing])
        tags = np.stack([chances[:, columns].sum(axis=1) for columns in self._tags], axis=1)
        tags[-1, 0] = 1
        firsts, inside = chances[:, self._first], chances[:, self._inside]
        goes_on = np.append(inside[1:], 0)
        goes_on[ends - 1] = 0
        return NounScores(
            token_at,
            np.log(tags + _FLOOR),
            np.log(firsts + _FLOOR),
            np.log((firsts + inside - goes_on).clip(min=0) + _FLOOR),
            tuple(chances[:, columns] for columns in self._names),
            np.concatenate([[0], np.cumsum(tags[token_at, 0] < 1 - _SEEN)]),
        )
