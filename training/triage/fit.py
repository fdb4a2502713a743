"""The fit of the classifier of the triage.

`python -m gongkai.training.triage.fit` writes the weights of the program.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar  # type: ignore[import-untyped]  # without type hints
from scipy.sparse import csr_matrix, vstack  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.model_selection import GroupKFold  # type: ignore[import-untyped]

from gongkai.models.triage.classifier import (
    REPORT,
    TriageClassifier,
    feature_row,
    weights_file,
)
from gongkai.models.triage.features import PHRASES
from gongkai.training.triage.texts import LabelledText, TextGenerator

SEED = 20
OTHERS = 250
"""Generated documents of each other kind."""
_PHRASE_SCALE = 0.3  # smaller values have a stronger penalty on their weights
_STRENGTH = 3.0  # the inverse of the penalty
_FOLDS = 8


def fit(texts: Sequence[LabelledText]) -> TriageClassifier:
    """Return the classifier that is fitted to texts.

    The temperature is fitted on the logits of texts from held-out groups: kinds of non-reports
    that the fitted weights have not seen, and reports of other annotators.
    """
    kinds = tuple(sorted({text.kind for text in texts}))
    rows = vstack([csr_matrix(feature_row(text.text)) for text in texts]).tocsr()
    targets = np.array([kinds.index(text.kind) for text in texts])
    groups = np.array([text.group for text in texts])
    logits = np.zeros((len(texts), len(kinds)))
    for train, held_out in GroupKFold(_FOLDS).split(rows, targets, groups):
        weights = _weights(rows[train], targets[train], len(kinds))
        unseen = np.setdiff1d(np.arange(len(kinds)), targets[train])
        logits[held_out] = rows[held_out] @ weights.T
        logits[np.ix_(held_out, unseen)] = -np.inf
    report = kinds.index(REPORT)
    temperature = _temperature(logits, report, targets == report)
    return TriageClassifier.from_matrix(kinds, _weights(rows, targets, len(kinds)), temperature)


def _weights(rows: csr_matrix, targets: NDArray[np.int64], kinds: int) -> NDArray[np.float32]:
    """Return the fitted weights, shape (kinds, columns); zero for kinds without a text."""
    scale = np.ones(rows.shape[1], dtype=np.float32)
    scale[:PHRASES] = _PHRASE_SCALE
    model = LogisticRegression(C=_STRENGTH, max_iter=300, fit_intercept=False)
    model.fit(rows.multiply(scale).tocsr(), targets)
    weights = np.zeros((kinds, rows.shape[1]), dtype=np.float32)
    weights[model.classes_] = model.coef_ * scale
    return weights


def _temperature(logits: NDArray[np.float64], report: int, is_report: NDArray[np.bool_]) -> float:
    """Return the temperature with the lowest cross entropy of reports and non-reports."""

    def loss(temperature: float) -> float:
        scaled = logits / temperature
        scaled = scaled - scaled.max(axis=1, keepdims=True)
        exponentials = np.exp(scaled)
        probability = exponentials[:, report] / exponentials.sum(axis=1)
        probability = np.clip(np.where(is_report, probability, 1 - probability), 1e-12, 1)
        return float(-np.log(probability).mean())

    return float(minimize_scalar(loss, bounds=(0.3, 10), method="bounded").x)


def main() -> None:
    """Fit the classifier to generated texts, and write its weights."""
    generator = TextGenerator(SEED)
    texts = [*generator.reports(), *generator.others(OTHERS)]
    classifier = fit(texts)
    classifier.save(weights_file())
    print(f"{len(texts)} texts, temperature {classifier.temperature:.2f}")


if __name__ == "__main__":
    main()
