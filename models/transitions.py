"""Transitions between the sections of neighbouring segments: estimated, stored and decoded."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gongkai.models.viterbi import viterbi

FILE = "transitions.json"
_SCORES_KEY = "gains"
_SMOOTHING = 0.5
"""Added to every count (additive smoothing)."""
_EPSILON = 1e-9
"""Added to every probability before its logarithm is taken."""


@dataclass(frozen=True, slots=True)
class Transitions:
    """Scores of pairs of section labels: pointwise mutual information (Church and Hanks 1990).

    Attributes:
        scores: log P(label | previous label) - log P(label), natural logarithms; the rows are the
            previous labels, the last row is for the first segment of a document.
            *Shape:* [labels + 1, labels].
        weight: the factor of the scores when they are added to the log probabilities of the
            network; with 0 each segment is decoded independently.
    """

    scores: NDArray[np.float64]
    weight: float

    @classmethod
    def zeros(cls, count: int) -> "Transitions":
        """Return transitions between `count` labels that do not influence the decoding."""
        return cls(np.zeros((count + 1, count)), 0.0)

    @classmethod
    def estimate(
        cls, documents: Sequence[Sequence[int]], count: int, weight: float
    ) -> "Transitions":
        """Return the transitions that were counted in documents, with additive smoothing.

        Args:
            documents: the label indices of the segments of each document, in order.
            count: the number of labels.
            weight: the factor of the scores in decoding.
        """
        counts = np.full((count + 1, count), _SMOOTHING)
        for path in documents:
            for previous, label in zip([count, *path], path, strict=False):
                counts[previous, label] += 1
        prior = counts.sum(axis=0) / counts.sum()
        return cls(np.log(counts / counts.sum(axis=1, keepdims=True)) - np.log(prior), weight)

    @classmethod
    def load(cls, folder: Path) -> "Transitions | None":
        """Return the transitions of a model folder; None if it has none."""
        path = folder / FILE
        if not path.exists():
            return None
        data = json.loads(path.read_text(encoding="utf-8"))
        return cls(np.array(data[_SCORES_KEY]), data["weight"])

    def save(self, folder: Path) -> None:
        """Write the transitions into a model folder, the scores with three decimals."""
        data = {"weight": self.weight, _SCORES_KEY: self.scores.round(3).tolist()}
        (folder / FILE).write_text(json.dumps(data) + "\n", encoding="utf-8")

    def decode(self, probabilities: NDArray[np.floating]) -> list[int]:
        """Return the label indices of the most probable sequence of labels (Viterbi algorithm).

        Args:
            probabilities: of the labels for the segments of a document, in order.
                *Shape:* [segments, labels].
        """
        scores = self.weight * self.scores
        return viterbi(np.log(probabilities + _EPSILON), scores[:-1], start=scores[-1])
