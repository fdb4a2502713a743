"""The fit of the transitions between the sections of neighbouring segments."""

from collections.abc import Sequence
from dataclasses import replace

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.tagging import TABLE
from gongkai.models.model_tagger import ModelTagger
from gongkai.models.transitions import Transitions
from gongkai.training.examples import make_doc

WEIGHTS = (0.0, 0.1, 0.2, 0.3, 0.5)
"""The weights that are tried; with a higher one the transitions override the network."""


def fit_transitions(
    tagger: ModelTagger, training: Sequence[AnnotatedDocument], dev: Sequence[AnnotatedDocument]
) -> Transitions:
    """Return the transitions of the training documents, with the most accurate weight on dev.

    Args:
        tagger: a tagger with the trained network.
        training: the documents whose transitions are counted.
        dev: the documents on which the weights are compared; the smallest of the best is taken.
    """
    ids = {name: index for index, name in enumerate(tagger.labels.sections)}
    learned = Transitions.estimate(
        [[ids[segment.label] for segment in document.segments] for document in training],
        len(ids),
        weight=0.0,
    )
    decoded = tagger.decode_all([make_doc(d) for d in dev])
    gold = [[ids[s.label] for s in d.segments if s.label != TABLE] for d in dev]
    probabilities = [
        prediction.probabilities[[label is not None for label in prediction.sections]]
        for prediction in decoded
    ]

    def correct(weight: float) -> int:
        transitions = replace(learned, weight=weight)
        predicted = [transitions.decode(each) for each in probabilities]
        return sum(
            label == other
            for labels, path in zip(gold, predicted, strict=True)
            for label, other in zip(labels, path, strict=True)
        )

    return replace(learned, weight=max(WEIGHTS, key=correct))
