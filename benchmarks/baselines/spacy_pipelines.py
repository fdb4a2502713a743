"""Taggers of spaCy's own components, a character a token, trained from scratch.

Quantities and items are entities (`spacy-ner`) or categorised spans (`spacy-spancat`) of single
sentences; a quantity without a numeral is a stated absence. Both name sections with one text
classifier, which reads a sentence with its heading.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
import spacy
from spacy.tokens import Doc, DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train

from benchmarks.baselines.annotated import layout_of
from benchmarks.baselines.mentions import mentions_of
from benchmarks.baselines.spacy_configs import SEED, SPANS, configuration
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.segments import Segment
from gongkai.document.tagging import Mention, SectionTag, Tagging
from gongkai.document.taxonomy import taxonomy
from gongkai.models.crf.layout import Layout, layout
from gongkai.training.spans import NamedSpan, spans_of_segments

SECTIONS = "spacy-sections"
TABLE = "table"
_BEST = "model-best"
_LEFT_OUT = 0.1  # of the training documents, to choose among the states of a training

Maker = Callable[[Any, AnnotatedDocument], Iterator[Doc]]


def train_spacy(
    name: str, documents: Sequence[AnnotatedDocument], folder: Path, steps: int
) -> None:
    """Train a pipeline on documents, a tenth of which only chooses the best state.

    Args:
        name: of `spacy_configs.PIPES`.
        documents: two at least.
        folder: takes the data, the configuration, a log, and the pipeline.
        steps: of training, at most.
    """
    shuffled = random.Random(SEED).sample(documents, len(documents))
    size = max(1, round(len(documents) * _LEFT_OUT))
    folder.mkdir(parents=True, exist_ok=True)
    make = section_docs if name == SECTIONS else span_docs
    parts = {"train": shuffled[size:], "dev": shuffled[:size]}
    for part, own in parts.items():
        _write(own, make, folder / f"{part}.spacy")
    config = configuration(name, steps)
    config["paths"] |= {part: str(folder / f"{part}.spacy") for part in parts}
    config.to_disk(folder / "config.cfg")
    with (folder / "train.log").open("w", encoding="utf-8") as log:
        train(init_nlp(config), folder, stdout=log, stderr=log)


class SpacyTagger:
    """A `SegmentTagger` of two spaCy pipelines."""

    origin: Literal["model"] = "model"

    def __init__(self, spans: Path, sections: Path) -> None:
        self._spans = spacy.load(spans / _BEST)
        self._sections = spacy.load(sections / _BEST)

    def __call__(
        self, text: str, segments: Sequence[Segment], tables: Sequence[tuple[int, int]]
    ) -> Tagging:
        """Tag the segments of `text`; those inside the ranges `tables` are table rows."""
        known = layout(text, segments, tables)
        indices = list(known.narrative())
        sections = [SectionTag(TABLE, 1.0)] * len(segments)
        sentences = self._sections.pipe(_with_heading(known, index) for index in indices)
        for index, doc in zip(indices, sentences, strict=True):
            label = max(doc.cats, key=doc.cats.__getitem__)
            sections[index] = SectionTag(label, float(doc.cats[label]))
        mentions: list[Mention] = []
        telling = list(known.telling())
        sentences = self._spans.pipe(known.sentence(index) for index in telling)
        for index, doc in zip(telling, sentences, strict=True):
            mentions += mentions_of(text, segments[index], marks_in(doc))
        return Tagging(tuple(sections), tuple(mentions))


def marks_in(doc: Doc) -> list[NamedSpan]:
    """Return the marks that a pipeline has set on a sentence, in order and apart."""
    if SPANS not in doc.spans:
        return [NamedSpan(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
    spans = doc.spans[SPANS]
    given = spans.attrs.get("scores", [1.0] * len(spans))
    scores = [np.max(score) for score in given]  # of the label, or of all labels
    marks = [
        NamedSpan(span.start_char, span.end_char, span.label_, float(score))
        for span, score in zip(spans, scores, strict=True)
    ]
    return sorted(marks, key=lambda mark: mark.start)


def span_docs(nlp: Any, document: AnnotatedDocument) -> Iterator[Doc]:
    """Yield the telling sentences with their quantities and items."""
    known, marks = layout_of(document), spans_of_segments(document)
    for index in known.telling():
        doc = nlp.make_doc(known.sentence(index))
        spans = [doc.char_span(m.start, m.end, m.name.rpartition(":")[2]) for m in marks[index]]
        doc.ents = doc.spans[SPANS] = [span for span in spans if span is not None]
        yield doc


def section_docs(nlp: Any, document: AnnotatedDocument) -> Iterator[Doc]:
    """Yield every sentence of the narrative, behind its heading, with its section."""
    known = layout_of(document)
    for index in known.narrative():
        doc = nlp.make_doc(_with_heading(known, index))
        own = document.segments[index].label
        doc.cats = {label: float(label == own) for label in taxonomy().sections}
        yield doc


def _with_heading(known: Layout, index: int) -> str:
    return "\n".join([*known.headings(index)[-1:], known.sentence(index)])


def _write(documents: Sequence[AnnotatedDocument], make: Maker, path: Path) -> None:
    nlp = spacy.blank("zh")
    store = DocBin()
    for document in documents:
        for doc in make(nlp, document):
            store.add(doc)
    store.to_disk(path)
