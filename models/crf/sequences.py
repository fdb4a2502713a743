"""A document as chains read it: its segments, its telling sentences, the numbers of its lines."""

from collections.abc import Iterator
from dataclasses import dataclass

from gongkai.models.crf.features import Features, Group
from gongkai.models.crf.layout import Layout
from gongkai.models.crf.section_features import section_features
from gongkai.models.crf.token_features import (
    TokenizedSentence,
    number_features,
    read_sentence,
    token_features,
)

CRF_NAMES = ("sections", "nouns", "numbers")
"""The sections of the segments of a document; the nouns and items of a sentence, as BIO tags of its
tokens; the numbers of a line, each with the label of what it measures. Numbers have a chain of
their own because the words between them would hide from each the label of the last."""
NONE = "O"
"""The label of what is none of these."""

Numbers = list[tuple[int, int]]
"""The numbers of a line: index of the segment and of its token."""


@dataclass(frozen=True, slots=True)
class Sequences:
    """A document's layout, and its telling sentences by segment."""

    layout: Layout
    sentences: dict[int, TokenizedSentence]

    def sections(self) -> Features:
        """Return the features of the segments of the narrative: one sequence."""
        return section_features(self.layout)

    def nouns(self) -> Features:
        """Return the features of the tokens: a sequence for every telling sentence."""
        return token_features(list(self.sentences.values()))

    def tokens(self) -> Iterator[tuple[int, int]]:
        """Yield the ranges of the document that the tokens stand for."""
        for index, sentence in self.sentences.items():
            start = self.layout.segments[index].start
            for opening, closing in zip(sentence.starts, sentence.ends, strict=True):
                yield start + opening, start + closing

    def lines(self) -> Iterator[Numbers]:
        """Yield the numbers of every line that has some."""
        line: Numbers = []
        for index, sentence in self.sentences.items():
            if self.layout.segments[index].first and line:
                yield line
                line = []
            line += [(index, place) for place in sentence.numerals]
        if line:
            yield line

    def characters(self) -> Iterator[tuple[int, int]]:
        """Yield the ranges of the document that the numbers stand for."""
        for line in self.lines():
            for index, place in line:
                start = self.layout.segments[index].start
                numeral = self.sentences[index].numerals[place]
                yield start + numeral.start, start + numeral.end

    def numbers(self) -> Features:
        """Return the features of the numbers: a sequence for every line of `lines`."""
        lines = list(self.lines())
        beside = [
            [f"sentence={index == line[rank - 1][0]}"] if rank else []
            for line in lines
            for rank, (index, _) in enumerate(line)
        ]
        found = number_features(list(self.sentences.values()))
        groups = [*found.groups, Group(beside, range(len(beside)))]
        return Features(list(map(len, lines)), found.columns, groups)


def sequences_of(layout: Layout) -> Sequences:
    """Return a document as chains read it."""
    sentences = {
        index: read_sentence(layout.sentence(index), layout.headings(index))
        for index in layout.telling()
    }
    return Sequences(layout, sentences)
