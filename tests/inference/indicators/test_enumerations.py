from gongkai.inference.indicators.enumerations import find_enumerations
from tests.inference.reports import marked

CATEGORY = "disclosure.category"


def lists(sentence: str) -> list[tuple[int | float | None, list[int | float], bool]]:
    text, sections, quantities = marked(sentence)
    return [
        (e.total.value if e.total else None, [p.value for p in e.parts], e.complete)
        for e in find_enumerations(text, sections, quantities)
    ]


def test_a_sum_after_its_parts_is_complete() -> None:
    sentence = (
        f"更新<[动态]44条|{CATEGORY}>、<[公告]20条|{CATEGORY}>，共计<64条|disclosure.website>。"
    )
    assert lists(sentence) == [(64, [44, 20], True)]


def test_a_total_before_its_parts_may_have_parts_that_are_not_listed() -> None:
    sentence = (
        f"公开<64条|disclosure.total>，其中<[动态]44条|{CATEGORY}>、<[公告]10条|{CATEGORY}>。"
    )
    assert lists(sentence) == [(64, [44, 10], False)]


def test_a_figure_of_another_unit_or_year_is_no_part() -> None:
    sentence = (
        f"公开<64条|disclosure.total>，其中<[动态]44条|{CATEGORY}>，"
        "比上年多<9条|comparison>，开会<2次|meeting>。"
    )
    assert lists(sentence) == [(64, [44], False)]


def test_parts_without_a_total_are_a_list_of_their_own() -> None:
    listed = "、".join(
        f"<[{name}]{n}条|{CATEGORY}>" for name, n in [("甲", 3), ("乙", 4), ("丙", 5)]
    )
    assert lists(f"公开{listed}。") == [(None, [3, 4, 5], True)]
    assert lists(f"公开{listed}等。") == [(None, [3, 4, 5], False)]


def test_sentences_are_apart() -> None:
    assert lists(f"公开<64条|disclosure.total>。其中<[动态]44条|{CATEGORY}>。") == []
