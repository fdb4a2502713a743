"""Fits how much the neighbours' sections count."""

from collections.abc import Sequence
from dataclasses import replace

from gongkai.annotations.document import AnnotatedDocument
from gongkai.models.reader import NetworkReader
from gongkai.models.transitions import Transitions
from gongkai.training.examples import TABLE, segments_of, tables_of

WEIGHTS = (0.0, 0.1, 0.2, 0.3, 0.5)
"""Those that are tried; above, the network's own view is drowned."""


def fit_transitions(
    reader: NetworkReader, training: Sequence[AnnotatedDocument], dev: Sequence[AnnotatedDocument]
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
    readings = reader([(d.text, segments_of(d), tables_of(d)) for d in dev])
    prose = [[number[s.label] for s in d.segments if s.label != TABLE] for d in dev]
    chances = [
        reading.chances[[found is not None for found in reading.sections]] for reading in readings
    ]

    def right(weight: float) -> int:
        tried = replace(learned, weight=weight)
        paths = [tried.best_path(each) for each in chances]
        return sum(
            a == b
            for gold, path in zip(prose, paths, strict=True)
            for a, b in zip(gold, path, strict=True)
        )

    return replace(learned, weight=max(WEIGHTS, key=right))
