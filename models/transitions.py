"""Sections of a whole document: which label follows which, learned and decoded."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gongkai.models.viterbi import viterbi

FILE = "transitions.json"
_SMOOTHING = 0.5


@dataclass(frozen=True, slots=True)
class Transitions:
    """How much likelier a label is behind another than anywhere, as logarithms.

    Attributes:
        gains: [labels + 1, labels]: log P(label | label before) - log P(label); the last row is
            for the first segment of a document.
        weight: of the gains against the network's own log probabilities; 0 takes each segment by
            itself.
    """

    gains: NDArray[np.float64]
    weight: float

    @classmethod
    def none(cls, count: int) -> "Transitions":
        """Return those that change nothing."""
        return cls(np.zeros((count + 1, count)), 0.0)

    @classmethod
    def learn(cls, documents: Sequence[Sequence[int]], count: int, weight: float) -> "Transitions":
        """Return the transitions of documents, each given as the labels of its segments."""
        counts = np.full((count + 1, count), _SMOOTHING)
        for path in documents:
            for before, label in zip([count, *path], path, strict=False):
                counts[before, label] += 1
        prior = counts.sum(axis=0) / counts.sum()
        return cls(np.log(counts / counts.sum(axis=1, keepdims=True)) - np.log(prior), weight)

    @classmethod
    def load(cls, folder: Path) -> "Transitions | None":
        """Return those of a model folder; None where it has none."""
        path = folder / FILE
        if not path.exists():
            return None
        data = json.loads(path.read_text(encoding="utf-8"))
        return cls(np.array(data["gains"]), data["weight"])

    def save(self, folder: Path) -> None:
        """Write them into a model folder."""
        data = {"weight": self.weight, "gains": self.gains.round(3).tolist()}
        (folder / FILE).write_text(json.dumps(data) + "\n", encoding="utf-8")

    def best_path(self, chances: NDArray[np.floating]) -> list[int]:
        """Return the likeliest labels of a document's segments (Viterbi).

        Args:
            chances: the network's probabilities [segments, labels].
        """
        scores = self.weight * self.gains
        return viterbi(np.log(chances + 1e-9), scores[:-1], start=scores[-1])
