"""Near-duplicates: the same report again, but not another report from the same template."""

from gongkai.inference.triage.near_duplicates import NearDuplicateIndex

TEMPLATE = (
    "{place}2021年政府信息公开工作年度报告\n一、总体情况\n{place}全年主动公开政府信息{a}条，其中网站{b}条，"
    "微信公众号{c}条，公开栏{d}条。\n二、主动公开政府信息情况\n制发规范性文件{e}件，办理行政许可{f}件。\n"
    "三、收到和处理政府信息公开申请情况\n收到申请{g}件，予以公开{h}件，其余均在期限内答复。\n"
    "四、存在的主要问题及改进情况\n公开内容不够丰富，今后加强培训，拓宽渠道，及时更新。\n"
) * 3


def report(place: str, first: int) -> str:
    return TEMPLATE.format(place=place, **{name: first + n for n, name in enumerate("abcdefgh")})


def test_the_same_report_with_other_page_furniture_is_a_near_duplicate() -> None:
    index = NearDuplicateIndex()
    assert index.add("one", report("雾溪乡", 10)) is None
    again = (
        "首页 > 年度报告\n浏览次数：31\n" + report("雾溪乡", 10).replace("\n", "\n\n") + "返回顶部"
    )
    found = index.add("two", again)
    assert found is not None
    assert (found.doc_id, found.of) == ("two", "one")
    assert 0.8 <= found.similarity <= 1


def test_a_report_with_other_figures_from_the_same_template_is_none() -> None:
    index = NearDuplicateIndex()
    index.add("one", report("雾溪乡", 10))
    assert index.add("two", report("青山乡", 50)) is None


def test_reports_of_different_issuers_or_years_are_none() -> None:
    index = NearDuplicateIndex()
    text = report("雾溪乡", 0)
    index.add("one", text, issuer="雾溪乡人民政府", year=2021)
    assert index.add("two", text, issuer="青山乡人民政府", year=2021) is None
    assert index.add("three", text, issuer="雾溪乡人民政府", year=2020) is None
    repeated = index.add("four", text, issuer=None, year=2021)
    assert repeated is not None


def test_short_and_empty_texts_are_compared_too() -> None:
    index = NearDuplicateIndex()
    assert index.add("one", "") is None
    assert index.add("two", "公开") is None
    repeated = index.add("three", "公 开")
    assert repeated is not None
    assert repeated.of == "two"
