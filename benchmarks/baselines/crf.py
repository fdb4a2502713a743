"""Conditional random fields (Lafferty et al. 2001) on hand-made features, by sklearn-crfsuite.

Three chains: the sections of the segments of a document; the nouns and items of a sentence, as BIO
tags of its tokens; the numbers of a line, each with the label of what it measures. Numbers have a
chain of their own because the words between them would hide from each the label of the last.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from annotations.document import Document
from annotations.segments import Segment
from benchmarks.baselines.crf_sections import section_features
from benchmarks.baselines.crf_tokens import (
    Sentence,
    number_features,
    read_sentence,
    token_features,
)
from benchmarks.baselines.layout import Layout, layout, layout_of
from benchmarks.baselines.marks import ITEM, Mark, marks_of, mentions_of
from models.rules.cues import cue_book
from models.tagging import Mention, SectionTag, Tagging

NONE = "O"
TABLE = "table"
CHAINS = ("sections", "nouns", "numbers")
# On a tenth of the training documents left out, sections were named alike (accuracy within half a
# point) with (0.1, 0.1), (0.01, 1), and (0, 1); the first leaves most weights 0.
_PENALTIES = {"c1": 0.1, "c2": 0.1}
_ITERATIONS = 100

Chain = list[list[str]]
Numbers = list[tuple[int, int]]
"""The numbers of a line: index of the segment and of its token."""


@dataclass(frozen=True, slots=True)
class _Sample:
    """A document that chains read: its layout, and its telling sentences by segment."""

    layout: Layout
    sentences: dict[int, Sentence]

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

    def numbers(self, line: Numbers) -> Chain:
        """Return the features of the numbers of a line."""
        return [
            [*number_features(self.sentences[index], i), f"sentence={index == line[rank - 1][0]}"]
            if rank
            else number_features(self.sentences[index], i)
            for rank, (index, i) in enumerate(line)
        ]


def train_crf(documents: Sequence[Document], folder: Path) -> None:
    """Train the three chains on documents and write them into a folder.

    Raises:
        ImportError: sklearn-crfsuite is missing.
    """
    chains: dict[str, tuple[list[Chain], list[list[str]]]] = {n: ([], []) for n in CHAINS}
    for document in documents:
        sample = _sample(layout_of(document))
        marks = marks_of(document)
        labels = [document.segments[index].label for index in sample.layout.narrative()]
        _add(chains["sections"], section_features(sample.layout, cue_book()), labels)
        for index, sentence in sample.sentences.items():
            _add(chains["nouns"], token_features(sentence), noun_tags(sentence, marks[index]))
        for line in sample.lines():
            _add(chains["numbers"], sample.numbers(line), _number_tags(sample, line, marks))
    folder.mkdir(parents=True, exist_ok=True)
    for name, (features, tags) in chains.items():
        _fit(features, tags, folder / f"{name}.crfsuite")


class CrfTagger:
    """A `SegmentTagger` of three chains."""

    origin: Literal["model"] = "model"

    def __init__(self, folder: Path) -> None:
        from pycrfsuite import Tagger  # noqa: PLC0415

        self._chains = {name: Tagger() for name in CHAINS}
        for name, chain in self._chains.items():
            chain.open(str(folder / f"{name}.crfsuite"))

    def __call__(
        self, text: str, segments: Sequence[Segment], tables: Sequence[tuple[int, int]]
    ) -> Tagging:
        """Tag the segments of `text`; those inside the ranges `tables` are table rows."""
        sample = _sample(layout(text, segments, tables))
        sections = [SectionTag(TABLE, 1.0)] * len(segments)
        named = self._read("sections", section_features(sample.layout, cue_book()))
        for index, tag in zip(sample.layout.narrative(), named, strict=True):
            sections[index] = SectionTag(*tag)
        marks = self._marks(sample)
        mentions: list[Mention] = []
        for index in sample.sentences:
            mentions += mentions_of(text, segments[index], marks[index])
        return Tagging(tuple(sections), tuple(mentions))

    def _marks(self, sample: _Sample) -> dict[int, list[Mark]]:
        """Return the marks of every sentence, in order and apart."""
        marks: dict[int, list[Mark]] = {}
        for index, sentence in sample.sentences.items():
            tags = self._read("nouns", token_features(sentence))
            marks[index] = list(marks_from(sentence, tags))
        for line in sample.lines():
            for (index, place), tag in zip(
                line, self._read("numbers", sample.numbers(line)), strict=True
            ):
                token = sample.sentences[index].tokens[place]
                if tag[0] != NONE:
                    marks[index].append(Mark(token.start, token.end, *tag))
        return {index: _apart(found) for index, found in marks.items()}

    def _read(self, name: str, features: Chain) -> list[tuple[str, float]]:
        """Return the likeliest tags of a chain, each with its marginal probability."""
        if not features:
            return []
        chain = self._chains[name]
        chain.set(features)
        return [(tag, chain.marginal(tag, place)) for place, tag in enumerate(chain.tag())]


def noun_tags(sentence: Sentence, marks: Iterable[Mark]) -> list[str]:
    """Return the BIO tags of the nouns and items among the marks; an I says only of which kind."""
    tags = [NONE] * len(sentence.tokens)
    for mark in marks:
        if (kind := _kind(mark.name)) is not None:
            inside = [
                place
                for place, token in enumerate(sentence.tokens)
                if mark.start <= token.start and token.end <= mark.end
            ]
            for place in inside:
                tags[place] = f"I-{kind}" if place > inside[0] else f"B-{mark.name}"
    return tags


def marks_from(sentence: Sentence, tags: Sequence[tuple[str, float]]) -> Iterator[Mark]:
    """Yield the marks of BIO tags in order; an I without its B is none."""
    begun: Mark | None = None
    for token, (tag, score) in zip(sentence.tokens, tags, strict=True):
        if begun is not None and tag == f"I-{_kind(begun.name)}":
            begun = Mark(begun.start, token.end, begun.name, min(begun.score, score))
            continue
        if begun is not None:
            yield begun
        begun = Mark(token.start, token.end, tag[2:], score) if tag.startswith("B-") else None
    if begun is not None:
        yield begun


def _kind(name: str) -> str | None:
    """Return absence, shared or item; None for the name of a number."""
    return name if name == ITEM else name.partition(":")[0] if ":" in name else None


def _sample(known: Layout) -> _Sample:
    sentences = {
        index: read_sentence(known.sentence(index), known.headings(index), cue_book())
        for index in known.telling()
    }
    return _Sample(known, sentences)


def _number_tags(sample: _Sample, line: Numbers, marks: Sequence[Sequence[Mark]]) -> list[str]:
    tags = []
    for index, place in line:
        token = sample.sentences[index].tokens[place]
        named = (m.name for m in marks[index] if (m.start, m.end) == (token.start, token.end))
        tags.append(next(named, NONE))
    return tags


def _apart(marks: Sequence[Mark]) -> list[Mark]:
    """Return marks in order, of two that overlap the surer one."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: -m.score):
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda m: m.start)


def _add(chain: tuple[list[Chain], list[list[str]]], features: Chain, tags: list[str]) -> None:
    if features:
        chain[0].append(features)
        chain[1].append(tags)


def _fit(features: list[Chain], tags: list[list[str]], path: Path) -> None:
    from sklearn_crfsuite import CRF  # noqa: PLC0415

    model: Any = CRF(
        algorithm="lbfgs",
        **_PENALTIES,
        max_iterations=_ITERATIONS,
        model_filename=str(path),
    )
    model.fit(features, tags)
