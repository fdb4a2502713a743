"""What is counted of one document, against counts by hand."""

from dataclasses import replace

import pytest

from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import AnnotationError
from gongkai.training.evaluation.counts import count_matches, pair_documents
from tests.training.evaluation_documents import made, pair, parsed


def test_quantities_count_by_label_as_right_found_and_gold() -> None:
    assert count_matches(*pair(), None).labels == {
        "application.received": (1, 1, 1),
        "disclosure.category": (1, 2, 2),
        "disclosure.total": (0, 0, 1),
        "disclosure.website": (0, 1, 0),
        "review": (0, 0, 1),
    }


def test_lenient_matches_give_credit_for_spans_and_labels_apart() -> None:
    matches = count_matches(*pair(), None).matches
    assert matches["spans"] == (3, 4, 5)  # 300条, 200条, 5件
    assert matches["partial"] == (3.5, 4, 5)  # 100 for 100条: half
    assert matches["type"] == (3, 4, 5)  # 200条, 100, 5件
    assert matches["absences"] == (0, 0, 1)


def test_neighbours_that_touch_do_not_overlap() -> None:
    gold, predicted = made("a", 6, [(0, 3, "fee")]), made("a", 6, [(3, 6, "fee")])
    matches = count_matches(gold, predicted, None).matches
    assert matches["partial"] == matches["type"] == (0, 1, 1)


def test_items_and_values_count_on_matched_quantities_alone() -> None:
    shares = count_matches(*pair(), None).shares
    assert shares["items"] == (0, 1)  # 200条 has lost its item; requests have none
    assert shares["values"] == (1, 2)  # 6 for 5件
    assert shares["readings"] == (1, 2)
    assert "record" not in shares


def test_a_reading_is_right_with_its_unit_and_qualifier() -> None:
    gold, _ = pair()
    first, *rest = gold.quantities
    changed = replace(gold, quantities=(replace(first, qualifier="approx"), *rest))
    shares = count_matches(gold, changed, None).shares
    assert shares["values"] == (5, 5)
    assert shares["readings"] == (4, 5)


def test_a_right_absence_counts_once_as_absence() -> None:
    gold, _ = pair()
    assert count_matches(gold, gold, None).matches["absences"] == (1, 1, 1)


def test_a_number_that_is_zero_is_no_absence() -> None:
    number = parsed("# id: a\n[fee] 收费{0元|fee}，减免{收费|fee=0}。")
    assert count_matches(number, number, None).matches["absences"] == (1, 1, 1)


def test_sections_are_paired_by_their_boundaries() -> None:
    gold = made("a", 9, [], [(0, 3, "title"), (3, 6, "fee"), (6, 9, "plan")])
    predicted = made("a", 9, [], [(0, 3, "title"), (3, 6, "plan"), (6, 8, "plan")])
    assert count_matches(gold, predicted, None).sections == {
        "-": {"plan": 1},
        "fee": {"plan": 1},
        "plan": {"-": 1},
        "title": {"title": 1},
    }


def test_records_are_compared_indicator_by_indicator() -> None:
    records: dict[str, dict[str, int | None]] = {
        "gold": {"a": 1, "b": 2, "c": 3},
        "found": {"a": 1, "b": 5, "d": None},
    }
    gold, found = made("x", 1, []), replace(made("x", 1, []), meta={"side": "found"})

    def record_of(document: AnnotatedDocument) -> dict[str, int | float | None]:
        return {**records[document.meta.get("side", "gold")]}

    assert count_matches(gold, found, record_of).shares["record"] == (1, 4)
    assert count_matches(gold, found, record_of).shares["records"] == (0, 1)
    assert count_matches(gold, gold, record_of).shares["record"] == (3, 3)
    assert count_matches(gold, gold, record_of).shares["records"] == (1, 1)


def test_an_indicator_that_one_record_lacks_is_wrong_even_where_the_other_has_no_value() -> None:
    gold, found = made("x", 1, []), replace(made("x", 1, []), meta={"side": "found"})
    shares = count_matches(gold, found, lambda d: {"a": None} if d.meta else {}).shares
    assert shares["record"] == (0, 1)
    assert shares["records"] == (0, 1)


@pytest.mark.parametrize(
    ("predicted", "message"),
    [
        ([], "differ.*one"),
        ([made("other", 6, [])], "differ.*one, other"),
        ([made("one", 6, []), made("one", 6, [])], "an id occurs twice"),
        ([made("one", 5, [])], "'one'.*another text"),
        ([made("one", 6, [(0, 3, "fee"), (2, 4, "rate")])], "'one'.*overlap at 2"),
    ],
)
def test_documents_that_do_not_fit_are_refused(
    predicted: list[AnnotatedDocument], message: str
) -> None:
    with pytest.raises(AnnotationError, match=message):
        list(pair_documents([made("one", 6, [])], predicted))


def test_predictions_may_stand_in_another_order() -> None:
    one, other = made("one", 3, []), made("other", 4, [])
    assert list(pair_documents([one, other], [other, one])) == [(one, one), (other, other)]
