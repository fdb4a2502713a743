"""Fits how much the neighbours' sections count."""

from collections.abc import Sequence
from dataclasses import replace

from annotations.document import Document
from models.reader import Reader
from models.transitions import Transitions
from training.examples import segments_of

WEIGHTS = (0.0, 0.1, 0.2, 0.3, 0.5)
"""Those that are tried; above, the network's own view is drowned."""


def fit_transitions(
    reader: Reader, training: Sequence[Document], dev: Sequence[Document]
) -> Transitions:
    """Return the transitions of the training documents with the weight that suits dev best.

    Args:
        reader: of the trained network.
        training: documents whose sections are counted.
        dev: documents on which the weights are tried; of equal ones the smallest is taken.
    """
    number = {name: index for index, name in enumerate(reader.labels.sections)}
    learned = Transitions.learn(
        [[number[segment.label] for segment in document.segments] for document in training],
        len(number),
        weight=0.0,
    )
    readings = reader([(d.text, segments_of(d), ()) for d in dev])

    def right(weight: float) -> int:
        tried = replace(learned, weight=weight)
        return sum(
            number[segment.label] == found
            for document, reading in zip(dev, readings, strict=True)
            for segment, found in zip(
                document.segments, tried.best_path(reading.chances), strict=True
            )
        )

    return replace(learned, weight=max(WEIGHTS, key=right))
