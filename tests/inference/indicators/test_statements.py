import pytest

from gongkai.inference.indicators.enumerations import find_enumerations
from gongkai.inference.indicators.statements import (
    allows_value,
    are_consistent,
    collect_statements,
    to_base_unit,
)
from tests.inference.reports import marked


def test_statements_agree_when_their_qualifiers_allow_it() -> None:
    _, _, (a, b, c, d) = marked(
        "<400条|disclosure.total|at_least>、<440条|disclosure.total>、"
        "<900条|disclosure.total>、<3期|disclosure.total>。"
    )
    assert are_consistent(a, b)
    assert are_consistent(b, a)
    assert not are_consistent(a, c)
    assert not are_consistent(b, c)
    assert are_consistent(b, d)


@pytest.mark.parametrize(
    ("qualifier", "allowed"),
    [
        ("exact", {400}),
        ("at_least", {400, 440}),
        ("at_most", {360, 400}),
        ("approx", {360, 400, 440}),
    ],
)
def test_a_qualifier_allows_values_near_the_figure(qualifier: str, allowed: set[int]) -> None:
    _, _, (quantity,) = marked(f"<400条|disclosure.total|{qualifier}>。")
    values = (300, 360, 400, 440, 500)
    assert {value for value in values if allows_value(quantity, value)} == allowed


def test_the_parts_of_a_stated_total_are_not_statements_of_its_label() -> None:
    text, sections, quantities = marked("回应<92次|response>，其中网上回应<89次|response>。")
    enumerations = find_enumerations(text, sections, quantities)
    statements = collect_statements(quantities, enumerations)
    assert [q.value for q in statements["response"].quantities] == [92]
    assert statements["response"].chosen == quantities[0]


def test_cells_in_ten_thousand_yuan_are_converted() -> None:
    assert to_base_unit("indicator_form.fee.amount.value", 2) == 20_000
    assert to_base_unit("indicator_form.review.total.value", 2) == 2
