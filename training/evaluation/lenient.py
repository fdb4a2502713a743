"""Lenient measures of spans: partial overlap and type, as nervaluate counts them."""

from collections.abc import Sequence

from gongkai.document.extras import import_extra


def lenient(
    gold: Sequence[tuple[int, int, str]], found: Sequence[tuple[int, int, str]]
) -> dict[str, tuple[float, int, int]]:
    """Return what is right, found and in the gold annotation by the measures partial and type.

    Partial: 1 for the right span, 0.5 for one that overlaps, whatever the label. Type: 1 for a
    span that overlaps one of the same label. From SemEval-2013 task 9 (Segura-Bedmar et al.), by
    way of nervaluate.

    Args:
        gold: start, end and label of the spans of one document.
        found: likewise.

    Raises:
        GongkaiError: nervaluate is not installed.
    """
    entity = import_extra("nervaluate.entities", "evaluate").Entity
    strategies = import_extra("nervaluate.strategies", "evaluate")
    ways = {"partial": strategies.PartialEvaluation, "type": strategies.EntityTypeEvaluation}
    # nervaluate counts the last character in.
    one, other = ([entity(label, start, end - 1) for start, end, label in s] for s in (gold, found))
    measures = {}
    for name, way in ways.items():
        result, _ = way().evaluate(one, other, [])
        measures[name] = (result.correct + result.partial / 2, len(found), len(gold))
    return measures
