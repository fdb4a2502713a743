"""Calibration against figures by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.training.evaluation.calibration import (
    CalibrationCurve,
    calibration_curve,
    scored_quantities,
    scored_sections,
)
from tests.training.evaluation_documents import pair


def test_error_is_the_mean_distance_weighted_by_the_predictions() -> None:
    found = calibration_curve([(0.92, True), (0.98, False), (0.31, False), (1.0, True)])
    assert found is not None
    assert [b.count for b in found.bins] == [1, 3]
    assert found.bins[1].score == pytest.approx((0.92 + 0.98 + 1.0) / 3)
    assert found.bins[1].right == pytest.approx(2 / 3)
    assert found.ece == pytest.approx((0.31 + 3 * abs(2.9 / 3 - 2 / 3)) / 4)


def test_scores_that_say_what_happens_have_no_error() -> None:
    found = calibration_curve([(0.75, True)] * 3 + [(0.75, False)])
    assert found is not None
    assert found.ece == 0


def test_the_risk_is_that_of_the_most_certain_predictions() -> None:
    scored = [(0.1 * i, i > 2) for i in range(1, 11)]
    found = calibration_curve(scored)
    assert found is not None
    assert [point.coverage for point in found.risks] == pytest.approx(
        [0.1 * i for i in range(1, 11)]
    )
    assert found.risk_at(0.8) == 0
    assert found.risk_at(0.9) == pytest.approx(1 / 9)
    assert found.risk_at(1.0) == pytest.approx(0.2)


def test_an_evaluation_of_an_older_version_has_no_risks() -> None:
    found = CalibrationCurve.model_validate({"ece": 0.1, "bins": []})
    assert found.risk_at(0.8) is None


def test_without_scores_there_is_no_calibration() -> None:
    assert calibration_curve([]) is None


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
def test_every_prediction_is_in_one_bin(scored: list[tuple[float, bool]]) -> None:
    found = calibration_curve(scored)
    assert found is not None
    assert sum(b.count for b in found.bins) == len(scored)
    assert 0 <= found.ece <= 1


def test_a_quantity_is_right_with_span_and_label() -> None:
    scored = scored_quantities([pair()])
    assert sorted(scored) == [(0.35, False), (0.55, False), (0.85, True), (0.95, True)]


def test_rows_of_tables_and_annotations_without_scores_are_left_out() -> None:
    gold, predicted = pair()
    assert scored_sections([(gold, predicted)]) == [(0.75, True)] * 3 + [(0.75, False)]
    assert scored_quantities([(gold, gold)]) == []
    assert scored_sections([(gold, gold)]) == []
