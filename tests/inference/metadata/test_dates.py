import pytest

from tests.inference.metadata.sources import read


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("白石镇二○一九年政府信息公开年报\n2020年1月3日", 2019),
        ("白石镇二O一九年度政府信息公开年报", 2019),
        ("白石镇二00九年度政府信息公开年报", 2009),
        ("白石镇政府信息公开年报\n数据期限为2018年1月1日至2018年12月31日。\n2019年1月2日", 2018),
        ("白石镇政府信息公开年报\n现将我镇2015年度工作报告如下。2016年，我镇将……2016年要……", 2015),
        ("发布日期：2020-01-03\n白石镇政府信息公开年报\n本镇2019年工作如下。\n2020年1月3日", 2019),
        ("白石镇政府信息公开年报\n白石镇人民政府\n2020年1月3日", None),
    ],
)
def test_year_is_the_one_reported_on_never_that_of_publishing(text: str, year: int | None) -> None:
    assert read(text).year == year


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("发布日期：2019-03-20\n正文\n白石镇人民政府\n二O一九年三月十一日", "2019-03-11"),
        ("正文\n白石镇人民政府　　二〇一五年二月二十三日", "2015-02-23"),
        ("正文\n二○一五年元月八日", "2015-01-08"),
        ("正文\n2015.1.12", "2015-01-12"),
        ("白石镇2014年政府信息公开年报\n（2015年1月30日）\n正文", "2015-01-30"),
        ("正文\n2019年2月20日印发", "2019-02-20"),
        ("发布时间：2019/2/3 10:15 浏览次数：3\n正文", "2019-02-03"),
        ("发布时间：2019-03-03\n成文日期：2019-01-18\n正文", "2019-01-18"),
        ("正文\n白石镇人民政府\n2019年2月30日", None),
        ("正文\n二〇一五年一月", None),
        ("统计期限自2018年1月1日至2018年12月31日。", None),
    ],
)
def test_date_of_signing_else_of_publishing(text: str, date: str | None) -> None:
    assert read(text).date == date


def test_date_from_the_hints_comes_last() -> None:
    assert read("正文", date="2020-02-01 08:00:00").date == "2020-02-01"
    assert read("正文\n2020年1月9日", date="2020-02-01").date == "2020-01-09"
