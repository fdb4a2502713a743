import pytest

from gongkai.document.bodies.divisions import Division, split_divisions


def test_the_name_of_a_town_remains_whole() -> None:
    assert split_divisions("新市镇人民政府") == ([], "新市镇人民政府")


@pytest.mark.parametrize(
    ("name", "divisions", "rest"),
    [
        ("霜州市城市管理局", [("霜州市", "city")], "城市管理局"),
        ("霜州市望湖县白石镇", [("霜州市", "city"), ("望湖县", "county")], "白石镇"),
        (
            "云南省大理州祥云县",
            [("云南省", "province"), ("大理州", "city"), ("祥云县", "county")],
            "",
        ),
        ("青云大学", [], "青云大学"),
    ],
)
def test_divisions_known_and_unknown(
    name: str, divisions: list[tuple[str, str]], rest: str
) -> None:
    found, remaining = split_divisions(name)
    assert [(division.name, division.level) for division in found] == divisions
    assert remaining == rest


def test_a_city_within_a_city_is_a_county() -> None:
    assert split_divisions("昆明市安宁市")[0][1] == Division("安宁市", "county")
