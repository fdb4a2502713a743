import pytest

from tests.inference.metadata.sources import read


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("白石镇2019年政府信息公开工作年度报告\n一、概述", "白石镇2019年政府信息公开工作年度报告"),
        (
            "白石镇2019年度政府\n信息公开工作年度报告\n正文",
            "白石镇2019年度政府信息公开工作年度报告",
        ),
        ("白石镇 2019 年政府信息公开 工作年度报告\n", "白石镇2019年政府信息公开工作年度报告"),
        ("白石镇2019年度政府信息公开\n\n年报\n2019年", "白石镇2019年度政府信息公开年报"),
        ("白石镇人民政府\n2019年政府信息公开年报", "白石镇人民政府2019年政府信息公开年报"),
        ("关于2012年政府信息公开工作情况的报告\n", "关于2012年政府信息公开工作情况的报告"),
        ("2014年度信息公开年度报告\n正文", "2014年度信息公开年度报告"),
        ("政府信息公开2010年工作总结\n正文", "政府信息公开2010年工作总结"),
        ("青云县图书馆2013年政府信息公开工作情况\n", "青云县图书馆2013年政府信息公开工作情况"),
        ("白石镇2019年政府信息公开年报 发布日期：2020-01-02", "白石镇2019年政府信息公开年报"),
        ("标题：白石镇2019年政务公开工作总结  文号：无", "白石镇2019年政务公开工作总结"),
        ("白石鎮2014年度政府信息公開工作年度報告\n", "白石鎮2014年度政府信息公開工作年度報告"),
        ("白石镇２０１９年政府信息公开年报", "白石镇2019年政府信息公开年报"),
    ],
)
def test_title_in_its_forms(text: str, title: str) -> None:
    assert read(text).title == title


def test_title_is_separated_from_the_page_around_it() -> None:
    meta = read(
        "青云县人民政府\n首页 > 政务公开 > 政府信息公开年报 > 2021\n"
        "索引号：0101/2020-3 发布机构：白石镇\n"
        "上一篇：白石镇2018年政府信息公开年报\n白石镇2019年政府信息公开年报\n"
        "【打印】【关闭】 字号：大 中 小\n"
        "一、2019年政府信息公开工作情况\n扫一扫在手机打开当前页"
    )
    assert meta.title == "白石镇2019年政府信息公开年报"
    assert meta.issuer == "白石镇"


def test_title_of_a_red_headed_paper_skips_head_and_number() -> None:
    meta = read(
        "青云县林业局文件\n青林〔2018〕5号\n青云县林业局\n关于2017年政府信息公开工作的报告\n"
    )
    assert meta.title == "青云县林业局关于2017年政府信息公开工作的报告"


def test_title_falls_back_to_the_hints_without_the_name_of_the_site() -> None:
    meta = read(
        "一、总体情况\n我街道……", title="临河街道2022年政府信息公开年报_青云区人民政府门户网站"
    )
    assert meta.title == "临河街道2022年政府信息公开年报"
    assert (meta.year, meta.region) == (2022, "青云区")


@pytest.mark.parametrize(
    "above",
    ["正文", "正文内容", "【正文】", "全文", "首页", "字体", "内容详情", "繁體", "EN", "阅读模式"],
)
@pytest.mark.parametrize(
    "title",
    [
        "白石县青石街道2019年政府信息公开年度报告",
        "2019年白石县水务局政府信息公开工作\n年度报告",
        "白石县人民政府\n2019年政府信息公开工作年度报告",
    ],
)
def test_words_of_the_page_above_a_title_are_no_part_of_it(above: str, title: str) -> None:
    meta = read(f"{above}\n{title}\n一、总体情况\n2019年，本机关主动公开政府信息30条。")
    assert meta.title == title.replace("\n", "")
    assert meta.issuer is not None
    assert meta.issuer.startswith("白石县")
    assert meta.year == 2019
