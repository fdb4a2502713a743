"""Measures against figures by hand, seqeval and scikit-learn."""

import warnings
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import GongkaiError
from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation.counts import count_matches
from gongkai.training.evaluation.measures import (
    compute_measures,
    frequent_labels,
    to_arrays,
    weighted_sums,
)
from gongkai.training.evaluation.strict import character_bio_tags, strict_scores
from tests.properties import examples
from tests.training.evaluation_documents import made, pair

LABELS = sorted(taxonomy().quantities)
SECTIONS = sorted(taxonomy().sections)
LENGTH = 24


def figures(*both: tuple[AnnotatedDocument, AnnotatedDocument]) -> dict[str, float]:
    """The measures of pairs of documents."""
    counts = to_arrays([count_matches(gold, predicted, None) for gold, predicted in both])
    total = weighted_sums(counts, np.ones((1, len(both))))
    return {
        name: float(m.values[0])
        for name, m in compute_measures(total, frequent_labels(counts)).items()
    }


def test_figures_by_hand() -> None:
    found = figures(pair())
    assert found["quantities.precision"] == 2 / 4
    assert found["quantities.recall"] == 2 / 5
    assert found["quantities.f1"] == pytest.approx(4 / 9)
    assert found["quantities.macro"] == pytest.approx((1 + 0.5 + 0 + 0 + 0) / 5)
    assert found["quantities.partial"] == pytest.approx(7 / 9)
    assert found["quantities.type"] == pytest.approx(6 / 9)
    assert found["spans"] == pytest.approx(6 / 9)
    assert found["absences"] == 0
    assert found["items"] == 0
    assert found["values"] == 1 / 2
    assert found["sections.accuracy"] == 3 / 5
    assert found["sections.accuracy_narrative"] == 3 / 4
    # title 1, proactive 1, application 2/3, dispute 0, and with the table: table 0, other 0
    assert found["sections.macro"] == pytest.approx((1 + 1 + 2 / 3) / 6)
    assert found["sections.macro_narrative"] == pytest.approx((1 + 1 + 2 / 3) / 4)


def test_measures_without_cases_are_not_numbers() -> None:
    found = figures((made("a", 3, [], [(0, 3, "fee")]), made("a", 3, [], [(0, 3, "fee")])))
    assert np.isnan(found["quantities.f1"])
    assert np.isnan(found["quantities.macro"])
    assert np.isnan(found["record"])
    assert found["sections.accuracy"] == 1


def test_macro_over_frequent_labels_leaves_out_those_with_nine_cases() -> None:
    ten = [(i, i + 1, "fee") for i in range(10)]
    nine = [(i, i + 1, "rate") for i in range(10, 19)]
    gold, predicted = made("a", 20, ten + nine), made("a", 20, ten[:5])
    assert figures((gold, predicted))["quantities.macro_frequent"] == pytest.approx(2 / 3)
    assert figures((gold, predicted))["quantities.macro"] == pytest.approx(1 / 3)


def test_a_segment_that_was_not_cut_so_is_wrong_for_both_labels() -> None:
    gold = made("a", 9, [], [(0, 3, "fee"), (3, 9, "plan")])
    predicted = made("a", 9, [], [(0, 3, "fee"), (3, 6, "plan"), (6, 9, "fee")])
    found = figures((gold, predicted))
    assert found["sections.accuracy"] == 1 / 2
    assert found["sections.macro"] == pytest.approx((2 * 1 / 3 + 0) / 2)


def test_a_label_that_the_taxonomy_lacks_is_refused() -> None:
    document = count_matches(made("a", 3, [(0, 1, "fee")]), made("a", 3, []), None)
    odd = document.model_copy(update={"labels": {"weather": (0, 0, 1)}})
    with pytest.raises(GongkaiError, match=r"'a'.*weather"):
        to_arrays([odd])


@st.composite
def spans(draw: st.DrawFn) -> list[tuple[int, int, str]]:
    """Spans of two labels in order that do not overlap; some touch."""
    cuts = sorted(draw(st.sets(st.integers(0, LENGTH), max_size=12)))
    labels = st.sampled_from(["fee", "application.received", "review", None])
    found = [(a, b, draw(labels)) for a, b in pairwise(cuts)]
    return [(a, b, label) for a, b, label in found if label is not None]


@settings(max_examples=examples(60))
@given(st.lists(st.tuples(spans(), spans()), min_size=1, max_size=4))
def test_strict_scores_are_those_of_seqeval(
    both: list[tuple[list[tuple[int, int, str]], list[tuple[int, int, str]]]],
) -> None:
    documents = [
        (made(str(i), LENGTH, one), made(str(i), LENGTH, other))
        for i, (one, other) in enumerate(both)
    ]
    scores = strict_scores([gold for gold, _ in documents], [found for _, found in documents])
    own = figures(*documents)
    if not scores:
        assert np.isnan(own["quantities.f1"])
        return
    assert own["quantities.f1"] == pytest.approx(scores["micro avg"].f1)
    assert own["quantities.macro"] == pytest.approx(scores["macro avg"].f1)
    if any(found.quantities for _, found in documents):
        assert own["quantities.precision"] == pytest.approx(scores["micro avg"].precision)
    if any(gold.quantities for gold, _ in documents):
        assert own["quantities.recall"] == pytest.approx(scores["micro avg"].recall)


def test_seqeval_tells_every_label_of_the_taxonomy_apart() -> None:
    gold = made("a", len(LABELS), [(i, i + 1, label) for i, label in enumerate(LABELS)])
    missing = made("a", len(LABELS), [(i, i + 1, label) for i, label in enumerate(LABELS) if i % 2])
    scores = strict_scores([gold], [missing])
    assert {label: scores[label].f1 for label in LABELS} == {
        label: float(i % 2) for i, label in enumerate(LABELS)
    }
    assert scores["micro avg"].support == len(LABELS)


def test_tags_begin_every_quantity_anew() -> None:
    assert character_bio_tags(made("a", 5, [(0, 2, "fee"), (2, 3, "fee")])) == [
        "B-fee",
        "I-fee",
        "B-fee",
        "O",
        "O",
    ]


@given(
    st.lists(
        st.tuples(st.sampled_from(SECTIONS), st.sampled_from(SECTIONS)), min_size=1, max_size=30
    )
)
def test_section_scores_are_those_of_scikit_learn(rows: list[tuple[str, str]]) -> None:
    from sklearn.metrics import accuracy_score, f1_score

    one, other = ([(i, i + 1, row[side]) for i, row in enumerate(rows)] for side in (0, 1))
    found = figures((made("a", len(rows), [], one), made("a", len(rows), [], other)))
    gold, predicted = [row[0] for row in rows], [row[1] for row in rows]
    assert found["sections.accuracy"] == pytest.approx(accuracy_score(gold, predicted))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        macro = f1_score(gold, predicted, average="macro", zero_division=0)
    assert found["sections.macro"] == pytest.approx(macro)
