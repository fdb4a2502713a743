"""Lenient measures of spans: partial overlap and type, as nervaluate counts them."""

from collections.abc import Sequence

from gongkai.document.extras import import_extra


def lenient_counts(
    gold: Sequence[tuple[int, int, str]], predicted: Sequence[tuple[int, int, str]]
) -> dict[str, tuple[float, int, int]]:
    """Return the numbers of right, predicted and gold spans by the measures partial and type.

    Partial counts 1 for the right span and 0.5 for an overlapping span, whatever the labels are.
    Type counts 1 for a span that overlaps a gold span of the same label. Both are from SemEval-2013
    task 9 (Segura-Bedmar et al.), computed by nervaluate.

    Args:
        gold: start, end and label of the gold spans of one document.
        predicted: start, end and label of its predicted spans.

    Raises:
        GongkaiError: nervaluate is not installed.
    """
    entity = import_extra("nervaluate.entities", "evaluate").Entity
    strategies = import_extra("nervaluate.strategies", "evaluate")
    measures = {"partial": strategies.PartialEvaluation, "type": strategies.EntityTypeEvaluation}
    # The end of an entity of nervaluate is its last character.
    one, other = (
        [entity(label, start, end - 1) for start, end, label in s] for s in (gold, predicted)
    )
    counts = {}
    for name, measure in measures.items():
        result, _ = measure().evaluate(one, other, [])
        counts[name] = (result.correct + result.partial / 2, len(predicted), len(gold))
    return counts
