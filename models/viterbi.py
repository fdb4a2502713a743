"""The Viterbi algorithm, for the sections of a document and for the BIO tags of a segment."""

import numpy as np
from numpy.typing import NDArray


def viterbi(
    emissions: NDArray[np.floating],
    transitions: NDArray[np.floating],
    start: NDArray[np.floating] | None = None,
) -> list[int]:
    """Return the sequence of labels with the highest sum of scores.

    All scores are natural logarithms and need not be normalised; -inf forbids a label or a
    transition. Of labels with equal scores, the one with the lower index is chosen.

    References:
        Viterbi (1967), "Error bounds for convolutional codes and an asymptotically optimum
        decoding algorithm". Rabiner (1989), "A tutorial on hidden Markov models and selected
        applications in speech recognition", section III.B.

    Args:
        emissions: the score of each label at each step. *Shape:* [steps, labels].
        transitions: the score of a label (column) after a label (row). *Shape:* [labels, labels].
        start: the score of each label at the first step, in addition to its emission; None for
            zeros. *Shape:* [labels].

    Returns:
        One label index per step; an empty list if there are no steps.
    """
    if not len(emissions):
        return []
    best = emissions[0] if start is None else emissions[0] + start
    backpointers = []
    for emission in emissions[1:]:
        scores = best[:, None] + transitions
        backpointers.append(scores.argmax(axis=0))
        best = scores.max(axis=0) + emission
    path = [int(best.argmax())]
    for previous in reversed(backpointers):
        path.append(int(previous[path[-1]]))
    return path[::-1]
