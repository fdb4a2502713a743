from gongkai.document.report import Indicator, Table
from gongkai.inference.indicators import compute_indicators
from tests.inference.reports import marked, table


def record(sentence: str, *tables: Table) -> dict[str, Indicator]:
    text, sections, quantities = marked(sentence)
    return compute_indicators(text, sections, quantities, tables)[0]


def values(found: dict[str, Indicator]) -> dict[str, tuple[int | float | None, str]]:
    return {key: (indicator.value, indicator.origin) for key, indicator in found.items()}


def test_the_narrative_gives_an_indicator_with_its_evidence() -> None:
    found = record("公开<64条|disclosure.total>。共<64条|disclosure.total>。")
    assert values(found) == {"disclosure.total": (64, "narrative")}
    assert [e.text for e in found["disclosure.total"].evidence] == ["64条", "64条"]


def test_an_exact_statement_wins_over_an_approximate_one() -> None:
    found = record("公开<400条|disclosure.website|at_least>。共<440条|disclosure.website>。")
    assert found["disclosure.website"].value == 440


def test_a_part_is_not_taken_for_the_whole() -> None:
    assert values(record("回应<92次|response>，其中网上回应<89次|response>。")) == {
        "response": (92, "narrative")
    }


def test_statements_that_may_be_parts_give_no_indicator() -> None:
    sentences = "春季培训<2次|training>。秋季培训<3次|training>。"
    assert record(sentences) == {}
    form = table("indicator_form", {"activity.training.value": 5})
    assert record(sentences, form)["training"].origin == "table"


def test_counts_of_kinds_are_no_indicators_but_a_bare_total_is() -> None:
    found = record("公开<[动态]44条|disclosure.category>。复议<2件|review>，<[维持]1件|review>。")
    assert values(found) == {"review": (2, "narrative")}


def test_a_cell_has_its_own_id_and_gives_the_value_of_a_label_that_is_not_stated() -> None:
    form = table("indicator_form", {"fee.amount.value": 2, "proactive.total.value": None})
    assert values(record("公开信息。", form)) == {
        "fee": (20_000, "table"),
        "indicator_form.fee.amount.value": (2, "table"),
        "indicator_form.proactive.total.value": (None, "table"),
    }


def test_a_total_that_only_its_parts_give_is_derived() -> None:
    assert values(record("专职<2名|staff.fulltime>、兼职<3名|staff.parttime>。"))[
        "staff.total"
    ] == (5, "derived")
    listed = "、".join(
        f"<[{name}]{n}条|disclosure.category>" for name, n in zip("甲乙丙", (3, 4, 5), strict=True)
    )
    assert values(record(f"公开{listed}。"))["disclosure.total"] == (12, "derived")
    assert "disclosure.total" not in record(f"公开{listed}等。")


def test_litigation_is_derived_from_the_dispute_table() -> None:
    dispute = table("dispute", {"litigation_direct.total": 2, "litigation_after_review.total": 1})
    assert record("无。", dispute)["litigation"].value == 3
