from dataclasses import replace

from gongkai.annotations.document import AnnotatedDocument
from gongkai.training.evaluation.evaluation import compare, evaluate
from gongkai.training.promotion import find_regressions, model_card
from tests.training.evaluation_documents import pair


def documents(count: int) -> tuple[list[AnnotatedDocument], list[AnnotatedDocument]]:
    """Return documents as annotated, and as a bad system tags them."""
    pairs = [pair() for _ in range(count)]
    return (
        [replace(gold, id=f"a-{i}") for i, (gold, _) in enumerate(pairs)],
        [replace(bad, id=f"a-{i}") for i, (_, bad) in enumerate(pairs)],
    )


def test_a_significantly_worse_model_is_a_regression_and_a_better_one_is_not() -> None:
    gold, bad = documents(6)
    good, poor = evaluate(gold, gold, "good"), evaluate(gold, bad, "poor")
    regressions = find_regressions({"dev": compare(good, poor)})
    assert {"quantities.f1", "absences", "sections.accuracy_narrative"} <= {
        regression.measure for regression in regressions
    }
    assert all(regression.high < 0 for regression in regressions)
    assert find_regressions({"dev": compare(poor, good)}) == []


def test_a_difference_within_noise_is_not_a_regression() -> None:
    gold, bad = documents(6)
    one = evaluate(gold, [bad[0], *gold[1:]], "one")
    other = evaluate(gold, [*gold[:5], bad[5]], "other")
    assert find_regressions({"dev": compare(one, other)}) == []


def test_a_card_contains_the_measured_values() -> None:
    gold, bad = documents(3)
    record = {
        "made": "2031-02-03",
        "documents": {"train": 7, "dev": 3},
        "from": "1a2b3c4d",
        "layers": 2,
        "settings": {"epochs": 3, "seed": 5},
    }
    found = evaluate(gold, bad, "model")
    card = model_card("20310203-abcdef01", record, {"dev": found})
    assert "20310203-abcdef01" in card
    assert "7 to learn from" in card
    assert f"{found.figures['quantities.f1'].value:.3f}" in card
    assert f"{found.figures['sections.accuracy_narrative'].value:.3f}" in card
