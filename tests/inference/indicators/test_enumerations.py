import pytest

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


PART = "application.breakdown"


def test_a_list_in_a_bracket_is_complete_and_what_follows_has_the_total_before_it() -> None:
    sentence = (
        f"收办<60件|application.received>（<[县本级]20件|{PART}>、<[乡镇]40件|{PART}>），"
        f"其中<[自然人]50件|{PART}>，<[法人]10件|{PART}>。"
    )
    assert lists(sentence) == [(60, [50, 10], False), (60, [20, 40], True)]


@pytest.mark.parametrize("word", ["其中", "包括", "主要为"])
def test_a_list_in_a_bracket_may_be_open(word: str) -> None:
    sentence = f"受理<60件|application.received>（{word}<[甲]20件|{PART}>、<[乙]30件|{PART}>）。"
    assert [complete for _, _, complete in lists(sentence)] == [False]


@pytest.mark.parametrize("mark", ["；", ";", "；\n"])
def test_parts_may_be_parted_by_semicolons(mark: str) -> None:
    listed = mark.join(
        f"<[{name}]{n}条|{CATEGORY}>" for name, n in zip("甲乙丙", (3, 4, 5), strict=True)
    )
    sentence = f"公开<9条|disclosure.total>，其中：{listed}{mark}收到<2条|application.received>。"
    assert lists(sentence) == [(9, [3, 4, 5], False)]


def test_all_outcomes_of_closed_applications_are_complete() -> None:
    names = ("granted", "partial", "refused", "unavailable", "not_processed", "other")
    listed = "、".join(f"{name}<{n}件|application.{name}>" for n, name in enumerate(names, 1))
    assert lists(f"办结<21件|application.closed>，其中{listed}。") == [
        (21, [1, 2, 3, 4, 5, 6], True)
    ]


def test_parts_belong_to_the_earlier_figure_that_is_their_sum() -> None:
    sentence = (
        "受理<48件|application.received>，结转<2件|application.carried_in>，"
        f"其中<[甲]8件|{PART}>、<[乙]40件|{PART}>。"
    )
    assert lists(sentence) == [(48, [8, 40], False)]


def test_values_of_names_that_are_listed_apart_are_no_parts() -> None:
    values = f"<8条|{CATEGORY}>、<6条|{CATEGORY}>"
    sentence = f"<[机构]10条|{CATEGORY}>；规划、法规分别为{values}。"
    assert all(total != 10 for total, _, _ in lists(sentence))
