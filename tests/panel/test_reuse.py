"""Text reuse: how much of a narrative is repeated, and which problems and plans come back."""

from typing import Any

import pytest

pytest.importorskip("duckdb")

from gongkai.panel.reuse import find_reuse
from tests.panel.small_panel import SmallPanel

OWN = [
    "[mechanism] 修订了信息发布审核流程，明确由值班副镇长逐条把关。",
    "[platform] 在便民服务大厅增设两台自助查询机，方便群众查阅惠农补贴。",
    "[training] 邀请县档案馆老师讲授公文属性认定，各站所联络员全部参加。",
    "[key_area] 将高标准农田建设的招标结果与验收情况逐项张贴到村组。",
    "[response] 针对自来水停水的投诉，镇水管站当天在公众号作出说明。",
]
OTHER = [
    "[mechanism] 建立月度自查台账，由党政办逐月核对栏目更新情况。",
    "[platform] 把村务公开栏统一迁到村口文化墙，加装遮雨棚和照明灯。",
    "[training] 组织新入职干部到县融媒体中心跟班学习稿件编排。",
    "[key_area] 危房改造名单在村、镇两级同时张贴，张贴期不少于七天。",
    "[response] 对小学门口堵车的反映，派出所公布了错峰放学的安排。",
]
FORM = "[proactive] 认真贯彻落实中央、省、市关于政务公开的各项决策部署要求。"


def panel_of(*reports: tuple[str, int, list[str]]) -> SmallPanel:
    panel = SmallPanel()
    for unit, year, lines in reports:
        if (unit,) not in panel.connection.execute("SELECT unit_id FROM units").fetchall():
            panel.unit(unit, "township", "乙县")
        panel.add(unit, year, "\n".join(lines))
    find_reuse(panel.connection)
    return panel


def ratios(panel: SmallPanel) -> dict[tuple[str, int, str, int], float]:
    rows = panel.connection.execute(
        "SELECT unit_id, year, other_unit_id, other_year, ratio FROM reuse"
    )
    return {(a, b, c, d): ratio for a, b, c, d, ratio in rows.fetchall()}


def repeats(panel: SmallPanel, kind: str) -> list[tuple[Any, ...]]:
    return panel.connection.execute(
        "SELECT unit_id, year, text, other_text FROM repeats WHERE kind = ? ORDER BY ALL", [kind]
    ).fetchall()


def size(lines: list[str]) -> int:
    return sum(sum(char.isalnum() for char in line.partition("] ")[2]) for line in lines)


def test_ratio_is_the_share_of_the_characters_in_repeated_sentences() -> None:
    later = OWN[:2] + OTHER[2:]
    panel = panel_of(("甲镇", 2020, OWN), ("甲镇", 2021, later))
    assert ratios(panel) == {
        ("甲镇", 2021, "甲镇", 2020): pytest.approx(size(OWN[:2]) / size(later))
    }


def test_order_punctuation_and_small_edits_do_not_hide_a_repeated_sentence() -> None:
    edited = [line.replace("，", ",").replace("逐", "一一") for line in reversed(OWN)]
    panel = panel_of(("甲镇", 2020, OWN), ("甲镇", 2021, edited))
    assert ratios(panel)[("甲镇", 2021, "甲镇", 2020)] == 1


def test_sentence_with_other_figures_is_not_a_repetition() -> None:
    figures = "[proactive] 在便民服务大厅的电子屏上滚动发布惠农补贴信息%d条。"
    panel = panel_of(("甲镇", 2020, [figures % 31]), ("甲镇", 2021, [figures % 46]))
    assert ratios(panel)[("甲镇", 2021, "甲镇", 2020)] == 0


def test_words_of_the_form_are_left_out() -> None:
    units = [f"{name}镇" for name in "甲丙丁戊己庚"]
    own = [
        f"[key_area] {unit}{crop}种植保险的理赔结果全部张榜，并附上评估照片。"
        for unit, crop in zip(units, ("小麦", "玉米", "水稻", "棉花", "油菜", "花生"), strict=True)
    ]
    other = "[key_area] 另将林权流转的登记情况报县自然资源局统一公布。"
    reports = [(unit, 2020, [FORM, own[i]]) for i, unit in enumerate(units)]
    panel = panel_of(*reports, ("甲镇", 2021, [FORM, other]))
    assert ratios(panel)[("甲镇", 2021, "甲镇", 2020)] == 0
    dates = "[other] 本报告中所列数据的统计期限自2021年1月1日起至12月31日止。"
    panel = panel_of(("甲镇", 2020, [dates, *OWN]), ("甲镇", 2021, [dates, *OTHER]))
    assert ratios(panel)[("甲镇", 2021, "甲镇", 2020)] == 0


def test_neighbour_of_the_same_county_is_found() -> None:
    copied = OWN[:4] + OTHER[4:]
    panel = panel_of(("甲镇", 2020, OWN), ("丙镇", 2020, copied), ("丁镇", 2020, OTHER[:4]))
    found = ratios(panel)
    assert found[("丙镇", 2020, "甲镇", 2020)] == pytest.approx(size(OWN[:4]) / size(copied))
    assert not any("丁镇" in key for key in found)
    assert len(repeats(panel, "sentence")) == 8  # four sentences, seen from both reports


def test_problem_repeated_word_for_word() -> None:
    problem = "[problem] 一是部分站所报送信息不及时，栏目更新存在空窗期。"
    again = problem.replace("一是", "二是")
    other = "[problem] 一是便民服务大厅的查询机常有故障。"
    panel = panel_of(("甲镇", 2020, [*OWN, problem]), ("甲镇", 2021, [*OTHER, other, again]))
    ((unit, year, text, earlier),) = repeats(panel, "problem_repeated")
    assert (unit, year) == ("甲镇", 2021)
    assert text.startswith("二是")
    assert earlier.startswith("一是")


def test_plan_that_comes_back_as_a_problem() -> None:
    plans = [
        "[plan] 下一步将丰富惠农补贴政策的解读形式，多用图表。",
        "[plan] 二是加强业务培训，提高联络员的业务能力。",
    ]
    problems = [
        "[problem] 惠农补贴政策解读形式仍比较单一，群众看不懂。",
        "[problem] 网站检索不够方便，历史信息难以查找。",
    ]
    panel = panel_of(("甲镇", 2020, plans), ("甲镇", 2021, problems))
    ((_unit, _year, problem, plan),) = repeats(panel, "plan_became_problem")
    assert problem.startswith("惠农补贴")
    assert plan.startswith("下一步")
