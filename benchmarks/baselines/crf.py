"""The baseline of conditional random fields with hand-crafted features, by sklearn-crfsuite.

They are the CRFs that the model pools with its network (`gongkai.models.crf`), here without the
network, and fitted to documents with the table rows that the program finds.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.baselines.annotated import doc_of
from benchmarks.baselines.mentions import mentions_of
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.doc import Doc
from gongkai.document.tagging import TABLE, Mention, SectionTag, Tagging
from gongkai.models.crf.features import Features
from gongkai.models.crf.sequences import CRF_NAMES, NONE, Sequences, sequences_of
from gongkai.models.crf.token_features import TokenizedSentence
from gongkai.training.crf import fit_crfsuite, noun_kind, training_data
from gongkai.training.spans import NamedSpan


def train_crf(documents: Sequence[AnnotatedDocument], folder: Path) -> None:
    """Train the CRFs on documents and write them into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    data = training_data((document, doc_of(document)) for document in documents)
    for name, (features, labels) in data.items():
        fit_crfsuite(features, labels, folder / f"{name}.crfsuite")


class CrfTagger:
    """A tagger component of the three CRFs."""

    name = "crf"

    def __init__(self, folder: Path) -> None:
        from pycrfsuite import Tagger  # noqa: PLC0415

        self._crfs = {name: Tagger() for name in CRF_NAMES}
        for name, crf in self._crfs.items():
            crf.open(str(folder / f"{name}.crfsuite"))

    def __call__(self, doc: Doc) -> None:
        """Set `doc.tagging`."""
        sequences = sequences_of(doc)
        sections = [SectionTag(TABLE, 1.0)] * len(doc.segments)
        named = self._read("sections", sequences.sections())
        tags = (tag for sequence in named for tag in sequence)
        for index, tag in zip(doc.narrative, tags, strict=True):
            sections[index] = SectionTag(*tag)
        spans = self._spans_of_sentences(sequences)
        mentions: list[Mention] = []
        for index in sequences.sentences:
            mentions += mentions_of(doc.text, doc.segments[index], spans[index])
        doc.tagging = Tagging("model", tuple(sections), tuple(mentions))

    def _spans_of_sentences(self, sequences: Sequences) -> dict[int, list[NamedSpan]]:
        """Return the spans of every sentence, in order and without overlaps."""
        spans: dict[int, list[NamedSpan]] = {}
        tags = self._read("nouns", sequences.nouns())
        for (index, sentence), found in zip(sequences.sentences.items(), tags, strict=True):
            spans[index] = list(spans_from_bio_tags(sentence, found))
        named = self._read("numbers", sequences.numbers())
        for line, read in zip(sequences.lines(), named, strict=True):
            for (index, position), tag in zip(line, read, strict=True):
                numeral = sequences.sentences[index].numerals[position]
                if tag[0] != NONE:
                    spans[index].append(NamedSpan(numeral.start, numeral.end, *tag))
        return {index: _drop_overlaps(found) for index, found in spans.items()}

    def _read(self, name: str, features: Features) -> Iterator[list[tuple[str, float]]]:
        """Yield the most probable tags of each sequence with their marginal probabilities."""
        crf = self._crfs[name]
        for sequence in features.sequences():
            if not sequence:
                yield []
                continue
            crf.set(sequence)
            yield [(tag, crf.marginal(tag, position)) for position, tag in enumerate(crf.tag())]


def spans_from_bio_tags(
    sentence: TokenizedSentence, tags: Sequence[tuple[str, float]]
) -> Iterator[NamedSpan]:
    """Yield the spans of BIO tags in order; an I tag without a B tag before it is skipped."""
    current: NamedSpan | None = None
    for start, end, (tag, score) in zip(sentence.starts, sentence.ends, tags, strict=True):
        if current is not None and tag == f"I-{noun_kind(current.name)}":
            current = NamedSpan(current.start, end, current.name, min(current.score, score))
            continue
        if current is not None:
            yield current
        current = NamedSpan(start, end, tag[2:], score) if tag.startswith("B-") else None
    if current is not None:
        yield current


def _drop_overlaps(spans: Sequence[NamedSpan]) -> list[NamedSpan]:
    """Return the spans in order; of overlapping ones, the span with the highest score is kept."""
    kept: list[NamedSpan] = []
    for span in sorted(spans, key=lambda m: -m.score):
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda m: m.start)
