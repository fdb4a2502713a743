"""Conditional random fields on hand-made features, by sklearn-crfsuite.

The chains are those that the model pools with its network (`models.crf`), here by themselves and
fitted to the rows of tables that the program finds, as when it tags.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from benchmarks.baselines.annotated import layout_of
from benchmarks.baselines.mentions import mentions_of
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.segments import Segment
from gongkai.document.tagging import Mention, SectionTag, Tagging
from gongkai.models.crf.features import Features
from gongkai.models.crf.layout import layout
from gongkai.models.crf.sequences import CRF_NAMES, NONE, Sequences, sequences_of
from gongkai.models.crf.token_features import TokenizedSentence
from gongkai.training.crf import fit, kind_of, sequences
from gongkai.training.spans import NamedSpan

TABLE = "table"


def train_crf(documents: Sequence[AnnotatedDocument], folder: Path) -> None:
    """Train the chains on documents and write them into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    found = sequences((document, layout_of(document)) for document in documents)
    for name, (features, labels) in found.items():
        fit(features, labels, folder / f"{name}.crfsuite")


class CrfTagger:
    """A `SegmentTagger` of three chains."""

    origin: Literal["model"] = "model"

    def __init__(self, folder: Path) -> None:
        from pycrfsuite import Tagger  # noqa: PLC0415

        self._chains = {name: Tagger() for name in CRF_NAMES}
        for name, chain in self._chains.items():
            chain.open(str(folder / f"{name}.crfsuite"))

    def __call__(
        self, text: str, segments: Sequence[Segment], tables: Sequence[tuple[int, int]]
    ) -> Tagging:
        """Tag the segments of `text`; those inside the ranges `tables` are table rows."""
        known = sequences_of(layout(text, segments, tables))
        sections = [SectionTag(TABLE, 1.0)] * len(segments)
        named = self._read("sections", known.sections())
        tags = (tag for sequence in named for tag in sequence)
        for index, tag in zip(known.layout.narrative(), tags, strict=True):
            sections[index] = SectionTag(*tag)
        marks = self._marks(known)
        mentions: list[Mention] = []
        for index in known.sentences:
            mentions += mentions_of(text, segments[index], marks[index])
        return Tagging(tuple(sections), tuple(mentions))

    def _marks(self, known: Sequences) -> dict[int, list[NamedSpan]]:
        """Return the marks of every sentence, in order and apart."""
        marks: dict[int, list[NamedSpan]] = {}
        tags = self._read("nouns", known.nouns())
        for (index, sentence), found in zip(known.sentences.items(), tags, strict=True):
            marks[index] = list(marks_from(sentence, found))
        named = self._read("numbers", known.numbers())
        for line, read in zip(known.lines(), named, strict=True):
            for (index, place), tag in zip(line, read, strict=True):
                numeral = known.sentences[index].numerals[place]
                if tag[0] != NONE:
                    marks[index].append(NamedSpan(numeral.start, numeral.end, *tag))
        return {index: _apart(found) for index, found in marks.items()}

    def _read(self, name: str, features: Features) -> Iterator[list[tuple[str, float]]]:
        """Yield the likeliest tags of each sequence of a chain, with their marginal probability."""
        chain = self._chains[name]
        for sequence in features.sequences():
            if not sequence:
                yield []
                continue
            chain.set(sequence)
            yield [(tag, chain.marginal(tag, place)) for place, tag in enumerate(chain.tag())]


def marks_from(
    sentence: TokenizedSentence, tags: Sequence[tuple[str, float]]
) -> Iterator[NamedSpan]:
    """Yield the marks of BIO tags in order; an I without its B is none."""
    begun: NamedSpan | None = None
    for start, end, (tag, score) in zip(sentence.starts, sentence.ends, tags, strict=True):
        if begun is not None and tag == f"I-{kind_of(begun.name)}":
            begun = NamedSpan(begun.start, end, begun.name, min(begun.score, score))
            continue
        if begun is not None:
            yield begun
        begun = NamedSpan(start, end, tag[2:], score) if tag.startswith("B-") else None
    if begun is not None:
        yield begun


def _apart(marks: Sequence[NamedSpan]) -> list[NamedSpan]:
    """Return marks in order, of two that overlap the surer one."""
    kept: list[NamedSpan] = []
    for mark in sorted(marks, key=lambda m: -m.score):
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda m: m.start)
