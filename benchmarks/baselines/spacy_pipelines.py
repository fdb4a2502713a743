"""The baselines of spaCy components, with one token per character, trained from scratch.

Quantities and items are entities (`spacy-ner`) or categorised spans (`spacy-spancat`) of single
sentences; a quantity without a numeral is a stated absence. The sections of both come from one text
classifier, which reads a sentence with its heading.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.tokens import Doc as SpacyDoc
from spacy.tokens import DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train

from benchmarks.baselines.annotated import doc_of
from benchmarks.baselines.mentions import mentions_of
from benchmarks.baselines.spacy_configs import SEED, SPANS, configuration
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.doc import Doc
from gongkai.document.tagging import TABLE, Mention, SectionTag, Tagging
from gongkai.document.taxonomy import taxonomy
from gongkai.models.crf.sequences import quantity_segments
from gongkai.training.spans import NamedSpan, spans_of_segments

SECTIONS = "spacy-sections"
_BEST = "model-best"
_DEV_SHARE = 0.1  # of the training documents, which choose the best checkpoint

Maker = Callable[[Any, AnnotatedDocument], Iterator[SpacyDoc]]


def train_spacy(
    name: str, documents: Sequence[AnnotatedDocument], folder: Path, steps: int
) -> None:
    """Train a pipeline on documents; a tenth of them only chooses the best checkpoint.

    Args:
        name: a name in `spacy_configs.PIPES`.
        documents: at least two annotated documents.
        folder: the folder for the data, the configuration, a log, and the pipeline.
        steps: the most training steps.
    """
    shuffled = random.Random(SEED).sample(documents, len(documents))
    size = max(1, round(len(documents) * _DEV_SHARE))
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
    """A component of two spaCy pipelines."""

    name = "spacy"

    def __init__(self, spans: Path, sections: Path) -> None:
        self._spans = spacy.load(spans / _BEST)
        self._sections = spacy.load(sections / _BEST)

    def __call__(self, doc: Doc) -> None:
        """Set `doc.tagging`."""
        sections = [SectionTag(TABLE, 1.0)] * len(doc.segments)
        sentences = self._sections.pipe(_with_heading(doc, index) for index in doc.narrative)
        for index, sentence in zip(doc.narrative, sentences, strict=True):
            label = max(sentence.cats, key=sentence.cats.__getitem__)
            sections[index] = SectionTag(label, float(sentence.cats[label]))
        mentions: list[Mention] = []
        indices = list(quantity_segments(doc))
        sentences = self._spans.pipe(doc.sentences[index] for index in indices)
        for index, sentence in zip(indices, sentences, strict=True):
            mentions += mentions_of(doc.text, doc.segments[index], spans_in(sentence))
        doc.tagging = Tagging("model", tuple(sections), tuple(mentions))


def spans_in(sentence: SpacyDoc) -> list[NamedSpan]:
    """Return the spans that a pipeline has set on a sentence, in order and without overlaps."""
    if SPANS not in sentence.spans:
        return [NamedSpan(ent.start_char, ent.end_char, ent.label_) for ent in sentence.ents]
    group = sentence.spans[SPANS]
    given = group.attrs.get("scores", [1.0] * len(group))
    scores = [np.max(score) for score in given]  # of the label, or of all labels
    spans = [
        NamedSpan(span.start_char, span.end_char, span.label_, float(score))
        for span, score in zip(group, scores, strict=True)
    ]
    return sorted(spans, key=lambda span: span.start)


def span_docs(nlp: Any, document: AnnotatedDocument) -> Iterator[SpacyDoc]:
    """Yield the telling sentences with their quantities and items."""
    found, named = doc_of(document), spans_of_segments(document)
    for index in quantity_segments(found):
        doc = nlp.make_doc(found.sentences[index])
        spans = [doc.char_span(m.start, m.end, m.name.rpartition(":")[2]) for m in named[index]]
        doc.ents = doc.spans[SPANS] = [span for span in spans if span is not None]
        yield doc


def section_docs(nlp: Any, document: AnnotatedDocument) -> Iterator[SpacyDoc]:
    """Yield every sentence of the narrative, behind its heading, with its section."""
    found = doc_of(document)
    for index in found.narrative:
        doc = nlp.make_doc(_with_heading(found, index))
        own = document.segments[index].label
        doc.cats = {label: float(label == own) for label in taxonomy().sections}
        yield doc


def _with_heading(doc: Doc, index: int) -> str:
    return "\n".join([*doc.headings(index)[-1:], doc.sentences[index]])


def _write(documents: Sequence[AnnotatedDocument], make: Maker, path: Path) -> None:
    nlp = spacy.blank("zh")
    store = DocBin()
    for document in documents:
        for doc in make(nlp, document):
            store.add(doc)
    store.to_disk(path)
