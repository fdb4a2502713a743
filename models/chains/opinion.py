"""What the chains say of a document, in the terms of the network's outputs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from annotations.segments import Segment
from models.chains.chain import Array
from models.chains.chains import Chains
from models.chains.layout import layout
from models.chains.sample import NONE, Sample, sample
from models.labels import ITEM, NOUNS, Labels
from models.labels import NONE as NO_QUANTITY
from models.windows import Piece

_FLOOR = 1e-4
"""The least probability that counts: a chain that rules a label out may be wrong."""
_CUTS = "BI"  # how a tag begins


@dataclass(frozen=True, slots=True)
class NounOpinion:
    """What is said of the tokens of a sentence, tokens of the chain, not of the network.

    Attributes:
        token_at: the token of every character of the sentence; -1 where there is none.
        tags: log probabilities of the network's tags [tokens, tags].
        firsts, lasts: of being the first and the last token of an item [tokens].
        names: of the names of a noun that begins at a token [nouns, tokens, names].
    """

    token_at: NDArray[np.intp]
    tags: Array
    firsts: Array
    lasts: Array
    names: Array


@dataclass(frozen=True, slots=True)
class PieceOpinion:
    """What is said of one piece, token by token of the network.

    Attributes:
        tags: log probabilities [tokens, tags].
        firsts, lasts: of the tokens as bounds of an item, [tokens + 1]: the marker of the piece
            first, which gets what the likeliest token gets, since chains know where items stand
            but not whose they are.
        names: of a noun that begins there [nouns, tokens, names].
    """

    tags: Array
    firsts: Array
    lasts: Array
    names: Array


@dataclass(frozen=True, slots=True)
class Opinion:
    """What is said of a document, as log probabilities.

    Attributes:
        sections: [segments, sections]; zeros for a segment of which nothing is said.
        numbers: of the names of a number, by its characters [names].
        nouns: by segment.
    """

    sections: Array
    numbers: Mapping[tuple[int, int], Array] = field(default_factory=dict)
    nouns: Mapping[int, NounOpinion] = field(default_factory=dict)

    def of(self, piece: Piece, start: int) -> PieceOpinion | None:
        """Return what is said of a piece; None where that is nothing.

        Args:
            piece: of the document.
            start: the first character of its segment.
        """
        said = self.nouns.get(piece.segment)
        if said is None or not piece.starts:
            return None
        opening = said.token_at[[place - start for place in piece.starts]]
        closing = said.token_at[[place - start - 1 for place in piece.ends]]
        firsts, lasts = said.firsts[opening], said.lasts[closing]
        return PieceOpinion(
            said.tags[opening],
            np.concatenate([[firsts.max()], firsts]),
            np.concatenate([[lasts.max()], lasts]),
            said.names[:, opening],
        )


class Opinions:
    """Asks the chains of a model about documents."""

    def __init__(self, chains: Chains, known: Labels) -> None:
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
    ) -> Opinion:
        """Return what the chains say of a document; of rows of `tables` they say nothing."""
        known = sample(layout(text, segments, tables))
        return Opinion(self._of_sections(known), self._of_numbers(known), self._of_nouns(known))

    def _of_sections(self, known: Sample) -> Array:
        found = np.zeros((len(known.layout.segments), len(self._known.sections)), np.float32)
        indices = list(known.layout.narrative())
        if indices:
            (chances,) = self._chains["sections"].marginals([known.sections()])
            found[indices] = np.log(_FLOOR)
            found[np.ix_(indices, self._sections)] = np.log(chances + _FLOOR)
        return found

    def _of_numbers(self, known: Sample) -> dict[tuple[int, int], Array]:
        lines = list(known.lines())
        marginals = self._chains["numbers"].marginals([known.numbers(line) for line in lines])
        found = {}
        for line, chances in zip(lines, marginals, strict=True):
            for (index, place), row in zip(line, chances, strict=True):
                start = known.layout.segments[index].start
                token = known.sentences[index].tokens[place]
                said = np.full(len(self._known.names), np.log(_FLOOR), np.float32)
                said[self._names] = np.log(row + _FLOOR)
                found[start + token.start, start + token.end] = said
        return found

    def _of_nouns(self, known: Sample) -> dict[int, NounOpinion]:
        sentences = {i: s for i, s in known.sentences.items() if s.tokens}
        marginals = self._chains["nouns"].marginals([known.nouns(i) for i in sentences])
        found = {}
        for (index, sentence), chances in zip(sentences.items(), marginals, strict=True):
            token_at = np.full(len(sentence.text), -1, np.intp)
            for place, token in enumerate(sentence.tokens):
                token_at[token.start : token.end] = place
            found[index] = self._nouns.opinion(token_at, chances)
        return found


class _NounColumns:
    """Which columns of the chain of nouns stand for which outputs of the network."""

    def __init__(self, labels: Sequence[str], known: Labels) -> None:
        self._tags = np.zeros((len(labels), len(known.tags)), np.float32)
        self._first = np.zeros(len(labels), np.float32)
        self._inside = np.zeros(len(labels), np.float32)
        self._names = np.zeros((len(NOUNS), len(labels), len(known.names) - 1), np.float32)
        for column, label in enumerate(labels):
            cut, _, name = label.partition("-")
            kind, _, quantity = name.partition(":")
            if kind in NOUNS:
                noun = NOUNS.index(kind)
                self._tags[column, 1 + 2 * noun + _CUTS.index(cut)] = 1
                if quantity:
                    self._names[noun, column, known.names.index(quantity)] = 1
            else:
                self._tags[column, 0] = 1
                if kind == ITEM:
                    (self._first if cut == _CUTS[0] else self._inside)[column] = 1

    def opinion(self, token_at: NDArray[np.intp], chances: Array) -> NounOpinion:
        """Return what the marginals of a sentence's tokens say; a last row is for no token."""
        nothing = np.zeros((1, chances.shape[1]), np.float32)
        tags = np.concatenate([chances @ self._tags, np.eye(1, self._tags.shape[1])])
        chances = np.concatenate([chances, nothing])
        inside = chances @ self._inside
        lasts = chances @ self._first + inside - np.append(inside[1:], 0)
        names = chances @ self._names
        total = names.sum(axis=2, keepdims=True)
        return NounOpinion(
            token_at,
            np.log(tags + _FLOOR).astype(np.float32),
            np.log(chances @ self._first + _FLOOR),
            np.log(lasts.clip(min=0) + _FLOOR),
            np.where(total > _FLOOR, np.log(names / total.clip(min=_FLOOR) + _FLOOR), 0),
        )
