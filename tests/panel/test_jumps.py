"""Jumps against the own history and against the peers."""

import pytest

pytest.importorskip("duckdb")

from gongkai.panel.checks import find_issues
from tests.panel.small_panel import SmallPanel

COURSE = {2014: 210, 2015: 224, 2016: 198, 2017: 231, 2018: 215, 2019: 240}


def jumps(courses: dict[str, dict[int, int]]) -> list[tuple[str, str, int, str]]:
    panel = SmallPanel()
    for unit, course in courses.items():
        for year, count in course.items():
            panel.add(unit, year, f"[proactive] 公开信息{{{count}条|disclosure.total}}。")
    find_issues(panel.connection)
    return [
        (issue["rule"], issue["unit_id"], issue["year"], issue["severity"])
        for issue in panel.issues()
        if issue["rule"].startswith("jump")
    ]


def test_value_far_from_the_own_history_is_noted() -> None:
    assert jumps({"甲镇": COURSE}) == []
    assert jumps({"甲镇": COURSE | {2017: 2310}}) == [("jump_own", "甲镇", 2017, "note")]


def test_steady_growth_and_small_numbers_are_no_jumps() -> None:
    growth = {2014: 40, 2015: 80, 2016: 150, 2017: 310, 2018: 640, 2019: 1200}
    assert jumps({"甲镇": growth}) == []
    assert jumps({"甲镇": {2014: 0, 2015: 1, 2016: 0, 2017: 5, 2018: 0, 2019: 1}}) == []


def test_change_that_the_peers_share_is_no_jump_against_them() -> None:
    peers = {
        f"{name}镇": {2018: 200 + i, 2019: 210 + i} for i, name in enumerate("乙丙丁戊己庚辛壬")
    }
    assert jumps(peers | {"甲镇": {2018: 205, 2019: 2050}}) == [
        ("jump_peers", "甲镇", 2019, "note")
    ]
    all_rise = {unit: {2018: course[2018], 2019: 2000} for unit, course in peers.items()}
    assert jumps(all_rise | {"甲镇": {2018: 205, 2019: 2050}}) == []


def test_jump_against_history_and_peers_is_a_question_and_the_return_is_none() -> None:
    peers = {f"{name}镇": COURSE for name in "乙丙丁戊己庚辛壬"}
    found = jumps(peers | {"甲镇": COURSE | {2017: 5600}})
    assert found == [("jump_own", "甲镇", 2017, "question")]
