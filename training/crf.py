"""The fit of the linear-chain CRFs with CRFsuite, on the training documents of the network."""

import random
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn_crfsuite import CRF  # type: ignore[import-untyped]  # without type hints
from tqdm import tqdm

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.doc import Doc
from gongkai.models.crf.features import Features
from gongkai.models.crf.linear_chain import LinearChainCRF
from gongkai.models.crf.model import CRFModel
from gongkai.models.crf.sequences import CRF_NAMES, NONE, Numbers, Sequences, sequences_of
from gongkai.models.crf.token_features import TokenizedSentence
from gongkai.training.examples import make_doc
from gongkai.training.spans import ITEM, NamedSpan, spans_of_segments

# On a held-out tenth of the training documents, the accuracy of the sections differed by less than
# half a point between (0.1, 0.1), (0.01, 1) and (0, 1); the first sets most weights to zero.
_REGULARIZATION = {"c1": 0.1, "c2": 0.1}
_MAX_ITERATIONS = 100
_MIN_WEIGHT = 0.02
"""Weights with a smaller absolute value are removed: a third of all, without effect on tags."""

FeatureStrings = list[list[str]]
"""The features of the elements of one sequence, as CRFsuite reads them."""
TrainingData = tuple[list[FeatureStrings], list[list[str]]]
"""The features and the labels of all sequences of one CRF."""


def fit_crf(documents: Sequence[AnnotatedDocument], seed: int) -> CRFModel:
    """Return the CRFs fitted to documents.

    The table rows of half of the documents count as narrative, as in the network's examples.

    Args:
        documents: annotated documents.
        seed: the seed of the choice of these documents.
    """
    rng = random.Random(seed)
    docs = [make_doc(document, with_tables=rng.random() < 0.5) for document in documents]
    data = training_data(zip(documents, docs, strict=True))
    with tempfile.TemporaryDirectory() as folder:
        return CRFModel(
            {
                name: to_linear_chain(fit_crfsuite(*data[name], Path(folder) / name))
                for name in tqdm(CRF_NAMES, "CRF")
            }
        )


def training_data(documents: Iterable[tuple[AnnotatedDocument, Doc]]) -> dict[str, TrainingData]:
    """Return the training data of each CRF, by its name in `CRF_NAMES`."""
    data: dict[str, TrainingData] = {name: ([], []) for name in CRF_NAMES}
    for document, doc in documents:
        sequences, spans = sequences_of(doc), spans_of_segments(document)
        labels = [document.segments[index].label for index in doc.narrative]
        _append(data["sections"], sequences.sections(), [labels])
        tags = [bio_tags(sentence, spans[index]) for index, sentence in sequences.sentences.items()]
        _append(data["nouns"], sequences.nouns(), tags)
        names = [_number_labels(sequences, line, spans) for line in sequences.lines()]
        _append(data["numbers"], sequences.numbers(), names)
    return data


def fit_crfsuite(features: list[FeatureStrings], labels: list[list[str]], path: Path) -> CRF:
    """Return a fitted CRF of CRFsuite, which is stored in the file `path`."""
    model = CRF(
        algorithm="lbfgs",
        **_REGULARIZATION,
        max_iterations=_MAX_ITERATIONS,
        model_filename=str(path),
    )
    return model.fit(features, labels)


def bio_tags(sentence: TokenizedSentence, spans: Iterable[NamedSpan]) -> list[str]:
    """Return the BIO tags of the words for the nouns and items among the spans.

    A B tag contains the full name of the span (`B-absence:review`), an I tag its kind alone
    (`I-absence`). The spans of numbers are skipped.
    """
    tags = [NONE] * len(sentence.words)
    words = list(zip(sentence.starts, sentence.ends, strict=True))
    for span in spans:
        if (kind := noun_kind(span.name)) is not None:
            inside = [
                index
                for index, (start, end) in enumerate(words)
                if span.start <= start and end <= span.end
            ]
            for index in inside:
                tags[index] = f"I-{kind}" if index > inside[0] else f"B-{span.name}"
    return tags


def noun_kind(name: str) -> str | None:
    """Return the kind of the noun with this span name, or None if it is the name of a number.

    The kinds are `absence`, `shared` and `item`.
    """
    return name if name == ITEM else name.partition(":")[0] if ":" in name else None


def _number_labels(
    sequences: Sequences, line: Numbers, spans: Sequence[Sequence[NamedSpan]]
) -> list[str]:
    labels = []
    for index, position in line:
        numeral = sequences.sentences[index].numerals[position]
        names = (
            s.name
            for s in spans[index]
            if (s.start, s.end) == (numeral.start, numeral.end) and noun_kind(s.name) is None
        )
        labels.append(next(names, NONE))
    return labels


def _append(data: TrainingData, features: Features, labels: Sequence[list[str]]) -> None:
    for strings, names in zip(features.sequences(), labels, strict=True):
        if strings:
            data[0].append(strings)
            data[1].append(names)


def to_linear_chain(model: Any) -> LinearChainCRF:
    """Return the weights of a fitted CRF of CRFsuite as a `LinearChainCRF`."""
    labels = tuple(model.classes_)
    column = {label: index for index, label in enumerate(labels)}
    rows: dict[str, list[tuple[int, float]]] = {}
    for (feature, label), weight in sorted(model.state_features_.items()):
        if abs(weight) >= _MIN_WEIGHT:
            rows.setdefault(feature, []).append((column[label], weight))
    cells = [cell for row in rows.values() for cell in row]
    transitions = np.zeros((len(labels), len(labels)), np.float32)
    for (before, label), weight in model.transition_features_.items():
        transitions[column[before], column[label]] = weight
    return LinearChainCRF(
        labels,
        {feature: row for row, feature in enumerate(rows)},
        np.cumsum([0, *map(len, rows.values())], dtype=np.int32),
        np.array([label for label, _ in cells], np.int16),
        np.array([weight for _, weight in cells], np.float32),
        transitions,
    )
