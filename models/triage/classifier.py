"""The classifier of the triage: a multinomial logistic regression over the features of a text."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from gongkai.document.atomic_write import atomic_write
from gongkai.models.triage.features import (
    BODY_BUCKETS,
    HEAD_BUCKETS,
    PHRASES,
    TextFeatures,
    text_features,
)

REPORT = "report"
"""The kind of an annual report on information disclosure; all other kinds are non-reports."""

_WEIGHTS = "weights.npz"
_LEAST = 1e-8  # an n-gram without weight is one that no text of the training has


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a document is.

    Attributes:
        kind: the most probable kind: `report`, or a kind of non-reports.
        confidence: the calibrated probability that it is a report, or that it is none.
    """

    kind: str
    confidence: float

    @property
    def is_report(self) -> bool:
        """Whether the document is an annual report on information disclosure."""
        return self.kind == REPORT


@dataclass(frozen=True, slots=True)
class TriageClassifier:
    """The weights of the classifier.

    Attributes:
        kinds: the names of the kinds.
        phrases: the weights of the phrases, shape (kinds, `PHRASES`).
        head, body: the weights of the n-grams, shape (kinds, buckets).
        temperature: by which the logits are divided (Guo et al. 2017).
    """

    kinds: tuple[str, ...]
    phrases: NDArray[np.float32]
    head: NDArray[np.float32]
    body: NDArray[np.float32]
    temperature: float

    @classmethod
    def from_matrix(
        cls, kinds: tuple[str, ...], weights: NDArray[np.float32], temperature: float
    ) -> Self:
        """Return the classifier with the columns of `feature_row`, shape (kinds, columns)."""
        phrases, head, body = np.split(weights, [PHRASES, PHRASES + HEAD_BUCKETS], axis=1)
        return cls(kinds, phrases, head, body, temperature)

    def classify(self, text: str) -> Verdict:
        """Return what a document is by its text, as the reader returned it."""
        probabilities = self.probabilities(text)
        report = self.kinds.index(REPORT)
        probability = float(probabilities[report])
        if probability >= 0.5:
            return Verdict(REPORT, probability)
        others = np.where(np.arange(len(self.kinds)) == report, -1.0, probabilities)
        return Verdict(self.kinds[int(others.argmax())], 1 - probability)

    def probabilities(self, text: str) -> NDArray[np.float64]:
        """Return the calibrated probability of each kind, shape (kinds,)."""
        logits = self._logits(text_features(text)) / self.temperature
        exponentials: NDArray[np.float64] = np.exp(logits - logits.max())
        probabilities: NDArray[np.float64] = exponentials / exponentials.sum()
        return probabilities

    def _logits(self, features: TextFeatures) -> NDArray[np.float64]:
        logits = (self.phrases @ features.phrases).astype(np.float64)
        for weights, buckets in ((self.head, features.head), (self.body, features.body)):
            logits += weights[:, buckets].sum(axis=1) / max(np.sqrt(len(buckets)), 1)
        return logits

    def save(self, path: Path) -> None:
        """Write the weights; those of the n-grams with eight bits each."""
        head, head_scale = _quantize(self.head)
        body, body_scale = _quantize(self.body)
        with atomic_write(path, "wb") as stream:
            np.savez_compressed(
                stream,
                kinds=np.array(self.kinds),
                phrases=self.phrases.astype(np.float32),
                head=head,
                body=body,
                scales=np.array([head_scale, body_scale, self.temperature], dtype=np.float64),
            )

    @classmethod
    def load(cls, path: Path) -> Self:
        """Return the classifier of a file."""
        with np.load(path, allow_pickle=False) as data:
            head_scale, body_scale, temperature = data["scales"]
            return cls(
                tuple(str(kind) for kind in data["kinds"]),
                data["phrases"],
                data["head"].astype(np.float32) * np.float32(head_scale),
                data["body"].astype(np.float32) * np.float32(body_scale),
                float(temperature),
            )


def feature_row(text: str) -> NDArray[np.float32]:
    """Return all features of a text as one row: phrases, head, body."""
    features = text_features(text)
    row = np.zeros(PHRASES + HEAD_BUCKETS + BODY_BUCKETS, dtype=np.float32)
    row[:PHRASES] = features.phrases
    row[PHRASES + features.head] = 1 / max(np.sqrt(len(features.head)), 1)
    row[PHRASES + HEAD_BUCKETS + features.body] = 1 / max(np.sqrt(len(features.body)), 1)
    return row


@cache
def triage_classifier() -> TriageClassifier:
    """Return the classifier of the program."""
    return TriageClassifier.load(weights_file())


def weights_file() -> Path:
    """Return the file of the weights of the program."""
    return Path(str(files("gongkai.models.triage").joinpath(_WEIGHTS)))


def _quantize(weights: NDArray[np.float32]) -> tuple[NDArray[np.int8], float]:
    scale = max(float(np.abs(weights).max()) / 127, _LEAST)
    return np.round(weights / scale).astype(np.int8), scale
