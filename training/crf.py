"""Fits the chains with CRFsuite, on the same documents as the network."""

import random
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn_crfsuite import CRF  # type: ignore[import-untyped]  # without type hints
from tqdm import tqdm

from gongkai.annotations.document import AnnotatedDocument
from gongkai.models.crf.features import Features
from gongkai.models.crf.layout import Layout, layout
from gongkai.models.crf.linear_chain import LinearChainCRF
from gongkai.models.crf.model import CRFModel
from gongkai.models.crf.sequences import CRF_NAMES, NONE, Numbers, Sequences, sequences_of
from gongkai.models.crf.token_features import TokenizedSentence
from gongkai.training.examples import segments_of, tables_of
from gongkai.training.spans import ITEM, NamedSpan, spans_of_segments

# On a tenth of the training documents left out, sections were named alike (accuracy within half a
# point) with (0.1, 0.1), (0.01, 1), and (0, 1); the first leaves most weights 0.
_PENALTIES = {"c1": 0.1, "c2": 0.1}
_ITERATIONS = 100
_LEAST = 0.02
"""Weights below are left out: a third of them, which change nothing."""

Strings = list[list[str]]
"""The features of the elements of a sequence, as CRFsuite takes them."""
TrainingData = tuple[list[Strings], list[list[str]]]
"""Of one chain: the features of the elements of every sequence, and their labels."""


def fit_crf(documents: Sequence[AnnotatedDocument], seed: int) -> CRFModel:
    """Return chains fitted to documents.

    Half of the documents are read without the rows of their tables, as in the network's examples.

    Args:
        documents: annotated.
        seed: of the choice of those.
    """
    draw = random.Random(seed)
    laid = [
        layout(d.text, segments_of(d), tables_of(d) if draw.random() < 0.5 else [])
        for d in documents
    ]
    found = sequences(zip(documents, laid, strict=True))
    with tempfile.TemporaryDirectory() as folder:
        return CRFModel(
            {
                name: crf_of(fit(*found[name], Path(folder) / name))
                for name in tqdm(CRF_NAMES, "chains")
            }
        )


def sequences(documents: Iterable[tuple[AnnotatedDocument, Layout]]) -> dict[str, TrainingData]:
    """Return what each chain learns from documents."""
    found: dict[str, TrainingData] = {name: ([], []) for name in CRF_NAMES}
    for document, known in documents:
        read, marks = sequences_of(known), spans_of_segments(document)
        labels = [document.segments[index].label for index in known.narrative()]
        _add(found["sections"], read.sections(), [labels])
        tags = [noun_tags(sentence, marks[index]) for index, sentence in read.sentences.items()]
        _add(found["nouns"], read.nouns(), tags)
        names = [_number_labels(read, line, marks) for line in read.lines()]
        _add(found["numbers"], read.numbers(), names)
    return found


def fit(features: list[Strings], labels: list[list[str]], path: Path) -> CRF:
    """Return a chain as CRFsuite fits it; it is kept in a file."""
    model = CRF(
        algorithm="lbfgs", **_PENALTIES, max_iterations=_ITERATIONS, model_filename=str(path)
    )
    return model.fit(features, labels)


def noun_tags(sentence: TokenizedSentence, marks: Iterable[NamedSpan]) -> list[str]:
    """Return the BIO tags of the nouns and items among the marks; an I says only of which kind."""
    tags = [NONE] * len(sentence.words)
    tokens = list(zip(sentence.starts, sentence.ends, strict=True))
    for mark in marks:
        if (kind := kind_of(mark.name)) is not None:
            inside = [
                place
                for place, (start, end) in enumerate(tokens)
                if mark.start <= start and end <= mark.end
            ]
            for place in inside:
                tags[place] = f"I-{kind}" if place > inside[0] else f"B-{mark.name}"
    return tags


def kind_of(name: str) -> str | None:
    """Return absence, shared or item; None for the name of a number."""
    return name if name == ITEM else name.partition(":")[0] if ":" in name else None


def _number_labels(
    read: Sequences, line: Numbers, marks: Sequence[Sequence[NamedSpan]]
) -> list[str]:
    labels = []
    for index, place in line:
        numeral = read.sentences[index].numerals[place]
        named = (m.name for m in marks[index] if (m.start, m.end) == (numeral.start, numeral.end))
        labels.append(next(named, NONE))
    return labels


def _add(chain: TrainingData, features: Features, labels: Sequence[list[str]]) -> None:
    for strings, names in zip(features.sequences(), labels, strict=True):
        if strings:
            chain[0].append(strings)
            chain[1].append(names)


def crf_of(model: Any) -> LinearChainCRF:
    """Return what CRFsuite has fitted."""
    labels = tuple(model.classes_)
    column = {label: index for index, label in enumerate(labels)}
    rows: dict[str, list[tuple[int, float]]] = {}
    for (feature, label), weight in sorted(model.state_features_.items()):
        if abs(weight) >= _LEAST:
            rows.setdefault(feature, []).append((column[label], weight))
    cells = [cell for row in rows.values() for cell in row]
    steps = np.zeros((len(labels), len(labels)), np.float32)
    for (before, label), weight in model.transition_features_.items():
        steps[column[before], column[label]] = weight
    return LinearChainCRF(
        labels,
        {feature: row for row, feature in enumerate(rows)},
        np.cumsum([0, *map(len, rows.values())], dtype=np.int32),
        np.array([label for label, _ in cells], np.int16),
        np.array([weight for _, weight in cells], np.float32),
        steps,
    )
