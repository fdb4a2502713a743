"""Checks between years and levels: what contradicts is found, what fits is not accused."""

from collections.abc import Mapping

import pytest

pytest.importorskip("duckdb")

from gongkai.panel.checks import find_issues
from tests.panel.small_panel import SmallPanel

TABLES = {"article20.license.made": 1.0, "application.new.total": 1.0, "dispute.review.total": 0.0}


def two_years(earlier: str, later: str, unit: str = "甲镇") -> list[dict[str, object]]:
    """Return the issues of two reports of a unit, for 2016 and 2017."""
    panel = SmallPanel()
    panel.add(unit, 2016, earlier)
    panel.add(unit, 2017, later)
    find_issues(panel.connection)
    return panel.issues()


LAST_YEAR = "[application] 全年收到申请{50件|application.received}。"


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("收到申请{62件|application.received}，上年为42件。", "last_year_figure"),
        ("收到申请{62件|application.received}（2016年42件）。", "last_year_figure"),
        ("收到申请{62件|application.received}，较上年的42件增加20件。", "last_year_figure"),
        ("收到申请{62件|application.received}，比上年增加20件。", "last_year_figure"),
        ("收到申请{62件|application.received}，同比减少12件。", "last_year_figure"),
        ("收到申请由去年的42件增至{62件|application.received}。", "last_year_figure"),
        ("收到申请{62件|application.received}，同比增长48%。", "growth_rate"),
        ("收到申请{62件|application.received}，较２０１６年下降24.0%。", "growth_rate"),
        ("收到申请{62件|application.received}，同比增长百分之四十八。", "growth_rate"),
        ("收到申请{62件|application.received}，与上年持平。", "growth_rate"),
        ("收到申请{62件|application.received}，较上年翻了一番。", "growth_rate"),
        ("收到申请{62件|application.received}，比上年增长了1.5倍。", "growth_rate"),
        ("收到申请{62件|application.received}，是上年的3倍。", "growth_rate"),
        ("收到申请{62件|application.received}，为上年的180%。", "growth_rate"),
        ("收到申请{62件|application.received}，年增长率为48%。", "growth_rate"),
        ("全年收到申请{62件|application.received}；2016年收到申请42件。", "last_year_figure"),
        ("收到申请{62件|application.received}（网上60件、当面2件），同比增长48%。", "growth_rate"),
    ],
)
def test_statement_about_last_year_that_its_report_contradicts(words: str, rule: str) -> None:
    (issue,) = two_years(LAST_YEAR, f"[application] {words}")
    assert issue["rule"] == rule
    assert issue["severity"] == "error"
    assert (issue["year"], issue["other_year"]) == (2017, 2016)
    assert issue["other_value"] == 50
    assert "2016" in str(issue["message_zh"])
    assert "50件" in str(issue["message_zh"])


@pytest.mark.parametrize(
    "words",
    [
        "收到申请{62件|application.received}，上年为50件。",
        "收到申请{62件|application.received}，比上年增加12件，增长24%。",
        "收到申请{62件|application.received}，同比增长24.0%。",
        "收到申请{63件|application.received}，同比增长两成多。",
        "收到申请{66件|application.received}，较上年增加近三分之一。",
        "收到申请{62件|application.received}，较上年的50余件有所增加。",
        "收到申请{51件|application.received}，与上年基本持平。",
        "收到申请{103件|application.received}，较上年翻了一番。",
        "收到申请{125件|application.received}，比上年增长1.5倍。",
        "收到申请{125件|application.received}，是上年的2.5倍。",
        "收到申请{62件|application.received}，为上年的124%。",
        "收到申请{62件|application.received}，近五年年均增长率为48%。",
        "全年收到申请{62件|application.received}；2016年收到申请{50件|application.received}。",
        "全年收到申请{62件|application.received}；2016年收到网上申请42件。",
        # not about the year before, not about the whole year, or not about this figure
        "收到申请{62件|application.received}，比2014年增加40件。",
        "上半年收到申请{62件|application.received}，同比增加40件。",
        "收到申请{62件|application.received}，办结率同比提高3.1个百分点。",
        "收到申请{62件|application.received}，其中网上申请比上年增加40件。",
        "收到申请{62件|application.received}，上年结转3件。",
    ],
)
def test_statement_that_fits_or_is_about_something_else(words: str) -> None:
    assert two_years(LAST_YEAR, f"[application] {words}") == []


def test_rounded_current_figure_leaves_room() -> None:
    earlier = "[proactive] 主动公开政府信息{12700条|disclosure.total}。"
    later = "[proactive] 主动公开政府信息{1.47万条|disclosure.total}，比上年增加2千条。"
    assert two_years(earlier, later) == []


def test_rate_that_follows_from_a_wrong_figure_is_one_issue() -> None:
    words = "收到申请{60件|application.received}，较上年的40件增加20件，增长50%。"
    (issue,) = two_years(LAST_YEAR, f"[application] {words}")
    assert issue["rule"] == "last_year_figure"
    assert issue["value"] == 40


def test_figure_of_another_scope_is_a_question() -> None:
    panel = SmallPanel()
    panel.unit("乙县", "county")
    panel.add("乙县", 2016, "[application] 县政府办公室收到申请{50件|application.received}。")
    words = "[application] 全县收到申请{620件|application.received}，比上年增加82件。"
    panel.add("乙县", 2017, words)
    find_issues(panel.connection)
    (issue,) = panel.issues("last_year_figure")
    assert issue["severity"] == "question"


def test_statement_fits_the_table_of_last_year() -> None:
    panel = SmallPanel()
    panel.add(
        "甲镇",
        2019,
        LAST_YEAR,
        TABLES | {"application.new.total": 48, "application.carried_in.total": 2},
    )
    words = "[application] 收到申请{60件|application.received}，比上年增加12件。"
    panel.add("甲镇", 2020, words, TABLES)
    find_issues(panel.connection)
    assert panel.issues("last_year_figure") == []


def flow(out: Mapping[str, float], taken: Mapping[str, float]) -> SmallPanel:
    panel = SmallPanel()
    panel.add(
        "甲镇", 2020, "", TABLES | {f"application.carried_out.{k}": v for k, v in out.items()}
    )
    panel.add(
        "甲镇", 2021, "", TABLES | {f"application.carried_in.{k}": v for k, v in taken.items()}
    )
    find_issues(panel.connection)
    return panel


def test_carried_over_is_compared_by_column() -> None:
    panel = flow(
        {"natural_person": 3, "business": 0, "total": 3},
        {"natural_person": 2, "business": 1, "total": 3},
    )
    (issue,) = panel.issues()
    assert issue["rule"] == "carried_over"
    assert issue["severity"] == "error"
    assert issue["indicator"] == "application.carried_out.natural_person"
    assert (issue["value"], issue["other_value"]) == (3, 2)
    assert "商业企业" in issue["message_zh"]
    assert flow({"total": 3}, {"total": 3}).issues() == []
    assert flow({"total": 3}, {}).issues() == []


def test_carried_over_between_narrative_and_table() -> None:
    panel = SmallPanel()
    panel.add("甲镇", 2020, "[application] 结转下年{4件|application.carried_out}。", TABLES)
    panel.add("甲镇", 2021, "", TABLES | {"application.carried_in.total": 6})
    panel.connection.execute(
        "INSERT INTO panel SELECT * REPLACE ('application.carried_in' AS indicator) FROM panel "
        "WHERE indicator = 'application.carried_in.total'"
    )
    find_issues(panel.connection)
    (issue,) = panel.issues("carried_over")
    assert (issue["value"], issue["other_value"]) == (4, 6)


def norms(
    issued: float | None, repealed: float | None, in_force: float, text: str = ""
) -> list[dict[str, object]]:
    panel = SmallPanel()
    row = "article20.normative_document"
    panel.add("甲局", 2021, "", TABLES | {f"{row}.in_force": 10})
    cells = {f"{row}.issued": issued, f"{row}.repealed": repealed, f"{row}.in_force": in_force}
    panel.add("甲局", 2022, text, TABLES | cells)
    find_issues(panel.connection)
    return panel.issues()


def test_normative_documents_in_force() -> None:
    assert norms(3, 1, 12) == []
    assert norms(3, None, 13) == []
    (issue,) = norms(3, 1, 14)
    assert issue["rule"] == "normative_in_force"
    assert issue["severity"] == "error"
    assert issue["message_zh"].count("件") >= 4  # type: ignore[attr-defined]
    (question,) = norms(3, 1, 9, "全面清理规范性文件，3件已过有效期。")
    assert question["severity"] == "question"


def test_cumulative_total_does_not_fall() -> None:
    earlier = "[proactive] 历年累计公开{900条|disclosure.cumulative}。"
    (issue,) = two_years(earlier, "[proactive] 历年累计公开{850条|disclosure.cumulative}。")
    assert issue["rule"] == "cumulative_falls"
    assert issue["severity"] == "error"
    assert two_years(earlier, "[proactive] 历年累计公开{1000条|disclosure.cumulative}。") == []
    since_2008 = "[proactive] 自2008年以来累计公开{900条|disclosure.cumulative}。"
    since_2014 = "[proactive] 自2014年以来累计公开{850条|disclosure.cumulative}。"
    assert two_years(since_2008, since_2014) == []
    assert (
        two_years(since_2008, "[proactive] 自2008年以来累计公开{800余条|disclosure.cumulative}。")
        == []
    )


def county(words: str, first: str = "40条", last_text: str = "") -> list[dict[str, object]]:
    panel = SmallPanel()
    panel.unit("乙县", "county")
    for name, level, count in (
        ("甲镇", "township", first),
        ("丙镇", "township", "25条"),
        ("乙县水利局", "department", "35条"),
    ):
        panel.unit(name, level, "乙县")
        panel.add(name, 2018, f"[proactive] 公开信息{{{count}|disclosure.total}}。")
    panel.add("乙县", 2018, f"[proactive] {words}")
    find_issues(panel.connection)
    return panel.issues()


def test_county_is_the_sum_of_its_parts_where_the_text_covers_them() -> None:
    covered = "全县各乡镇、各部门共公开政府信息{%s|disclosure.total}。"
    assert county(covered % "100条") == []
    (issue,) = county(covered % "90条")
    assert issue["rule"] == "sum_of_parts"
    assert (issue["severity"], issue["value"], issue["other_value"]) == ("error", 90, 100)
    assert "甲镇" in str(issue["message_zh"])
    assert county(covered % "130条") == []  # a unit of 30 may be missing
    (question,) = county(covered % "110条")
    assert question["severity"] == "question"
    counted = "全县2个乡镇、1个部门共公开政府信息{130条|disclosure.total}。"
    assert county(counted)[0]["severity"] == "error"
    more_units = "全县12个乡镇、30个部门共公开政府信息{1300条|disclosure.total}。"
    assert county(more_units) == []
    assert county("县政府共公开政府信息{20条|disclosure.total}。") == []
    assert county("全县各乡镇共公开政府信息{65条|disclosure.total}。") == []
    assert county(covered % "100余条", first="50条") == []


def test_missing_years_units_and_tables() -> None:
    panel = SmallPanel()
    panel.unit("丁镇", "township", "乙县", "user")
    panel.unit("丙局", "department")
    panel.add("甲镇", 2015)
    panel.add("甲镇", 2017)
    panel.add("丙局", 2019, "", {"application.new.total": 1, "dispute.review.total": 0})
    panel.add("丙局", 2020, "", {"application.new.total": 1})
    panel.add("甲镇", 2019)
    panel.add("戊镇", 2020)  # alone without tables: they were not part of the text
    find_issues(panel.connection)
    found = [(issue["rule"], issue["unit_id"], issue["year"]) for issue in panel.issues()]
    assert found == [
        ("missing_source", "丙局", 2020),
        ("missing_unit", "丁镇", None),
        ("missing_year", "甲镇", 2016),
        ("missing_year", "甲镇", 2018),
    ]
    assert "表四" in panel.issues("missing_source")[0]["message_zh"]


def test_fingerprints_do_not_depend_on_documents_and_offsets() -> None:
    later = "[application] 收到申请{62件|application.received}，上年为42件。"
    first = two_years(LAST_YEAR, later)
    again = two_years(
        f"[overview] 一年来工作顺利。\n{LAST_YEAR}", f"[overview] 今年亦然。\n{later}"
    )
    assert first[0]["start"] != again[0]["start"]
    assert first[0]["fingerprint"] == again[0]["fingerprint"]
    corrected = two_years(LAST_YEAR, later.replace("42件", "43件"))
    assert first[0]["fingerprint"] != corrected[0]["fingerprint"]


def test_parent_that_no_gazetteer_knows_is_found_by_its_name() -> None:
    panel = SmallPanel()
    panel.unit("乙县", "county")
    for name in ("甲镇", "丙镇"):
        panel.unit(f"乙县{name}", "township", short_name=name)
        panel.add(f"乙县{name}", 2018, "[proactive] 公开信息{30条|disclosure.total}。")
    panel.add("乙县", 2018, "[proactive] 全县各乡镇共公开政府信息{50条|disclosure.total}。")
    find_issues(panel.connection)
    (issue,) = panel.issues("sum_of_parts")
    assert (issue["value"], issue["other_value"]) == (50, 60)


def test_units_are_complete_if_their_sum_was_the_total_in_another_year() -> None:
    panel = SmallPanel()
    panel.unit("乙县", "county")
    for name in ("甲镇", "丙镇"):
        panel.unit(name, "township", "乙县")
        for year in (2017, 2018):
            panel.add(name, year, "[proactive] 公开信息{30条|disclosure.total}。")
    for year, total in ((2017, 60), (2018, 160)):
        words = f"[proactive] 全县各乡镇共公开政府信息{{{total}条|disclosure.total}}。"
        panel.add("乙县", year, words)
    find_issues(panel.connection)
    (issue,) = panel.issues("sum_of_parts")
    assert (issue["year"], issue["severity"]) == (2018, "error")


def test_a_figure_with_yu_allows_all_numbers_of_its_last_digit() -> None:
    last = "[application] 全年收到申请{380件|application.received}。"
    now = "[application] 收到申请{410件|application.received}，上年为{words}。"
    assert not two_years(last, now.replace("{words}", "300余件"))
    assert two_years(last, now.replace("{words}", "200余件"))


def test_reports_under_an_ambiguous_name_are_not_compared() -> None:
    panel = SmallPanel()
    for year, last in ((2016, ""), (2017, "，上年为42件")):
        panel.add("城关镇", year, f"[application] 收到申请{{62件|application.received}}{last}。")
    panel.connection.execute("UPDATE units SET ambiguous = TRUE")
    find_issues(panel.connection)
    assert not panel.issues()


def test_figures_of_categories_whose_names_were_not_read_are_a_question() -> None:
    last = "[proactive] 公开工程信息{50条|disclosure.category}。"
    (issue,) = two_years(
        last, "[proactive] 公开涉农信息{80条|disclosure.category}，比上年增加9条。"
    )
    assert issue["severity"] == "question"
