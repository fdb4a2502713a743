"""Regions of all forms of names: short provinces, names that start with a preposition."""

import pytest

from gongkai.document.source import Source
from gongkai.inference.metadata import read_metadata

TITLE = "2031年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n"


@pytest.mark.parametrize(
    "region",
    [
        "和平县",
        "将乐县",
        "从化区",
        "和林格尔县",
        "民和回族土族自治县",
        "内蒙古呼和浩特市",
        "山东市中区",
        "江西赣县区",
        "湖南津市市",
        "河南辉县市",
        "黑龙江安达市",
        "江苏清江浦区",
        "上海浦东新区",
        "新疆石河子市",
        "广西桂林市",
        "四川攀枝花市东区",
        "贵州省凤冈县",
    ],
)
@pytest.mark.parametrize("body", ["人民政府", "财政局", "柳塘镇人民政府"])
def test_the_region_of_a_title_is_whole(region: str, body: str) -> None:
    assert read_metadata(Source.from_text(f"{region}{body}{TITLE}")).region == region


@pytest.mark.parametrize(
    "region",
    [
        "江西省于都县",
        "广东和平县",
        "贵州省凤冈县",
        "广西全州县",
        "攀枝花市东区",
        "安徽省巢湖市庐江县",
    ],
)
def test_the_region_of_an_address_is_whole(region: str) -> None:
    text = f"柳塘镇人民政府{TITLE}请与本机关联系。地址：{region}柳塘镇新街12号。\n"
    assert read_metadata(Source.from_text(text)).region == region


@pytest.mark.parametrize("region", ["贵州省凤冈县", "全椒县", "湖南津市市", "吉林省图们市"])
def test_a_signature_gives_the_region(region: str) -> None:
    text = f"{TITLE}{region}人民政府\n2032年1月20日\n"
    meta = read_metadata(Source.from_text(text))
    assert (meta.region, meta.issuer) == (region, f"{region}人民政府")


@pytest.mark.parametrize("city", ["湖北省仙桃市", "湖北仙桃市", "河南省济源市", "河南济源市"])
def test_the_level_does_not_depend_on_the_form_of_the_province(city: str) -> None:
    assert read_metadata(Source.from_text(f"{city}人民政府{TITLE}")).level == "county"
