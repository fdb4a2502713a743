"""A document as chains read it: its segments, its telling sentences, the numbers of its lines."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.chains.layout import Layout
from models.chains.sections import section_features
from models.chains.tokens import Sentence, number_features, read_sentence, token_features

CHAINS = ("sections", "nouns", "numbers")
"""The sections of the segments of a document; the nouns and items of a sentence, as BIO tags of its
tokens; the numbers of a line, each with the label of what it measures. Numbers have a chain of
their own because the words between them would hide from each the label of the last."""
NONE = "O"
"""The label of what is none of these."""

Features = list[list[str]]
"""The features of the elements of a chain."""
Numbers = list[tuple[int, int]]
"""The numbers of a line: index of the segment and of its token."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A document's layout, and its telling sentences by segment."""

    layout: Layout
    sentences: dict[int, Sentence]

    def sections(self) -> Features:
        """Return the features of the segments of the narrative."""
        return section_features(self.layout)

    def nouns(self, index: int) -> Features:
        """Return the features of the tokens of a telling sentence."""
        return token_features(self.sentences[index])

    def lines(self) -> Iterator[Numbers]:
        """Yield the numbers of every line that has some."""
        line: Numbers = []
        for index, sentence in self.sentences.items():
            if self.layout.segments[index].first and line:
                yield line
                line = []
            line += [(index, i) for i, token in enumerate(sentence.tokens) if token.numeral]
        if line:
            yield line

    def numbers(self, line: Numbers) -> Features:
        """Return the features of the numbers of a line."""
        return [
            [*number_features(self.sentences[index], i), f"sentence={index == line[rank - 1][0]}"]
            if rank
            else number_features(self.sentences[index], i)
            for rank, (index, i) in enumerate(line)
        ]


def sample(layout: Layout) -> Sample:
    """Return a document as chains read it."""
    sentences = {
        index: read_sentence(layout.sentence(index), layout.headings(index))
        for index in layout.telling()
    }
    return Sample(layout, sentences)
