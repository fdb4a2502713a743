"""The sequences of a document that the CRFs label."""

from collections.abc import Iterator
from dataclasses import dataclass

from gongkai.document.doc import Doc
from gongkai.models.crf.features import Features, Group
from gongkai.models.crf.section_features import section_features
from gongkai.models.crf.token_features import (
    TokenizedSentence,
    heading_context,
    number_features,
    token_features,
    tokenize_sentence,
)

CRF_NAMES = ("sections", "nouns", "numbers")
"""The names of the CRFs. One labels the segments of a document with sections, one the tokens of a
sentence with BIO tags of nouns and items, one the numbers of a line with quantity labels. Numbers
have a separate CRF so that the label of a number depends on the label of the previous number."""
NONE = "O"
"""The label of a token outside of all spans, and of a number that is not a quantity."""

_QUANTITY_ROLES = frozenset({"negation", "closing_negation", "sharing"})

Numbers = list[tuple[int, int]]
"""The numbers of a line, each as the index of its segment and of its token."""


@dataclass(frozen=True, slots=True)
class Sequences:
    """The sequences of one document.

    Attributes:
        doc: the document.
        sentences: the segments that can state a quantity, tokenized, by their index.
    """

    doc: Doc
    sentences: dict[int, TokenizedSentence]

    def sections(self) -> Features:
        """Return the features of the segments of the narrative: one sequence."""
        return section_features(self.doc)

    def nouns(self) -> Features:
        """Return the features of the tokens: one sequence for each of `sentences`."""
        return token_features(list(self.sentences.values()))

    def tokens(self) -> Iterator[tuple[int, int]]:
        """Yield the range of characters of the document for every token."""
        for index, sentence in self.sentences.items():
            start = self.doc.segments[index].start
            for first, end in zip(sentence.starts, sentence.ends, strict=True):
                yield start + first, start + end

    def lines(self) -> Iterator[Numbers]:
        """Yield the numbers of every line that contains numbers."""
        line: Numbers = []
        for index, sentence in self.sentences.items():
            if self.doc.segments[index].first and line:
                yield line
                line = []
            line += [(index, token) for token in sentence.numerals]
        if line:
            yield line

    def characters(self) -> Iterator[tuple[int, int]]:
        """Yield the range of characters of the document for every number."""
        for line in self.lines():
            for index, token in line:
                start = self.doc.segments[index].start
                numeral = self.sentences[index].numerals[token]
                yield start + numeral.start, start + numeral.end

    def numbers(self) -> Features:
        """Return the features of the numbers: a sequence for every line of `lines`."""
        lines = list(self.lines())
        same_sentence = [
            [f"sentence={index == line[rank - 1][0]}"] if rank else []
            for line in lines
            for rank, (index, _) in enumerate(line)
        ]
        features = number_features(list(self.sentences.values()))
        groups = [*features.groups, Group(same_sentence, range(len(same_sentence)))]
        return Features(list(map(len, lines)), features.columns, groups)


def sequences_of(doc: Doc) -> Sequences:
    """Return the sequences that the CRFs label in a document."""
    contexts: dict[tuple[int, ...], tuple[str, ...]] = {}
    sentences: dict[int, TokenizedSentence] = {}
    for index in quantity_segments(doc):
        path = doc.outline[index].path
        if path not in contexts:
            contexts[path] = heading_context(doc, path)
        sentences[index] = tokenize_sentence(doc, index, contexts[path])
    return Sequences(doc, sentences)


def quantity_segments(doc: Doc) -> Iterator[int]:
    """Yield the indices of the segments of the narrative that can state a quantity.

    They contain a numeral, or a phrase of negation or sharing. This holds for all but 22 of the
    6894 segments with quantities in 522 training documents; nearly half of the text is excluded.
    """
    for index in doc.narrative:
        if doc.numerals(index) or any(p.role in _QUANTITY_ROLES for p in doc.phrases(index)):
            yield index
