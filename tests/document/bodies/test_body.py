import pytest

from gongkai.document.bodies.body import Body, is_body_name, is_same_body, without_office
from tests.inference.metadata.sources import read


def test_levels_of_governments_follow_the_gazetteer() -> None:
    levels = [
        read(f"{name}人民政府2019年政府信息公开年报").level
        for name in ("云南省", "重庆市", "昆明市", "安宁市", "祥云县", "鄂温克族自治旗")
    ]
    assert levels == ["province", "province", "city", "county", "county", "county"]


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("白石镇", "望湖县白石镇人民政府", True),
        ("望湖县民政局", "霜州市望湖县民政局", True),
        ("望湖县住建局", "望湖县住房和城乡建设局", True),
        ("青云县白石镇", "望湖县白石镇", False),
        ("白石镇", "北坡镇", False),
        ("民政局", "县民政局", True),
    ],
)
def test_two_names_of_one_body(name: str, other: str, same: bool) -> None:
    assert is_same_body(Body(name), Body(other)) is same


def test_an_office_that_signs_for_its_body_is_removed() -> None:
    assert without_office("白石镇人民政府政务公开领导小组办公室") == "白石镇人民政府"
    assert without_office("青云县民政局") == "青云县民政局"


def test_words_of_a_sentence_are_not_the_name_of_a_body() -> None:
    assert is_body_name("望湖县水务局")
    assert is_body_name("白石镇（临河街道）")
    assert not is_body_name("我局")
    assert not is_body_name("镇人民政府")
    assert not is_body_name("请与白石镇")
