"""Names of issuers become units: merged only if they denote one body."""

import pytest

from gongkai.panel.identity import identify_names
from gongkai.panel.issuers import IssuerName
from gongkai.panel.places import places
from gongkai.panel.unit_tables import Identities


def units_of(*names: tuple[str, str, int], same: bool = False) -> tuple[list[str], Identities]:
    years: dict[IssuerName, frozenset[int | None]] = {}
    for issuer, region, year in names:
        name = IssuerName(issuer, region, "")
        years[name] = years.get(name, frozenset()) | {year}
    found = identify_names(years, [], lambda one, other: same)
    return [found.aliases[IssuerName(*name[:2], "")].unit_id for name in names], found


@pytest.mark.parametrize(
    ("former", "region", "later", "later_region"),
    [
        ("海门市人民政府", "江苏省南通市", "海门区人民政府", "南通市"),
        ("莱芜市人民政府", "山东省", "济南市莱芜区人民政府", "济南市"),
        ("密云县人民政府", "北京市", "密云区人民政府", "北京市密云区"),
        ("襄樊市人民政府", "湖北省", "襄阳市人民政府", "湖北省"),
        ("通州市人民政府", "江苏省南通市", "通州区人民政府", "江苏省南通市"),
    ],
)
def test_a_renamed_division_is_one_unit(
    former: str, region: str, later: str, later_region: str
) -> None:
    (one, other), found = units_of((former, region, 2009), (later, later_region, 2022))
    assert one == other
    reasons = {alias.reason_zh for alias in found.aliases.values()}
    assert any("沿革" in reason for reason in reasons)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("朝阳区人民政府", "北京市"), ("朝阳区人民政府", "吉林省长春市")),
        (("城关镇人民政府", "甘肃省兰州市榆中县"), ("城关镇人民政府", "陕西省西安市蓝田县")),
        (("和田市人民政府", "和田地区"), ("和田县人民政府", "和田地区")),
        (("榆中县水务局", "兰州市榆中县"), ("榆中县水利局", "兰州市榆中县")),
        (("通州区人民政府", "北京市"), ("通州区人民政府", "江苏省南通市")),
        (("北阳市教育局", "北阳市"), ("青溪县教育局", "北阳市青溪县")),
    ],
)
def test_bodies_of_like_names_stay_apart(one: tuple[str, str], other: tuple[str, str]) -> None:
    (first, second), _found = units_of((*one, 2020), (*other, 2021))
    assert first != second


@pytest.mark.parametrize("region", ["江西省南昌市", "北阳市白云县", "北阳市", ""])
def test_a_place_that_the_text_mentions_does_not_move_an_issuer(region: str) -> None:
    (one, other), _found = units_of(
        ("北阳市青溪县教育局", region, 2019), ("北阳市青溪县教育局", "北阳市青溪县", 2020)
    )
    assert one == other == "?北阳市青溪县:教育局"


def test_a_county_in_no_gazetteer_is_one_unit_with_and_without_its_city() -> None:
    (one, other), _found = units_of(
        ("青溪县人民政府", "北阳市", 2019), ("青溪县人民政府", "", 2020)
    )
    assert one == other


def test_names_of_one_township_are_merged() -> None:
    ids, found = units_of(
        ("余姚市青龙镇人民政府", "浙江省宁波市余姚市", 2018),
        ("余姚市青龙镇", "余姚市", 2019),
        ("青龙镇人民政府办公室", "余姚市", 2020),
        ("青龙镇", "", 2021),
    )
    assert set(ids) == {"330281:青龙镇"}
    assert found.units["330281:青龙镇"].name == "余姚市青龙镇"
    assert found.units["330281:青龙镇"].parent_id == "330281"


def test_a_bare_name_that_several_units_have_is_listed_for_review() -> None:
    ids, found = units_of(
        ("城关镇人民政府", "兰州市榆中县", 2018), ("城关镇人民政府", "西安市蓝田县", 2018),
        ("城关镇", "", 2019),
    )  # fmt: skip
    alias = found.aliases[IssuerName("城关镇", "", "")]
    assert ids[2] not in ids[:2]
    assert alias.state == "ambiguous"
    assert set(alias.candidates) == set(ids[:2])


@pytest.mark.parametrize("same", [True, False])
def test_a_bare_name_with_a_report_of_the_same_year_is_merged_only_if_it_is_the_same(
    same: bool,
) -> None:
    names = (("青龙镇人民政府", "余姚市", 2020), ("青龙镇", "", 2020))
    (one, other), _found = units_of(*names, same=same)
    assert (one == other) is same


def test_a_region_that_is_not_understood_keeps_a_name_apart() -> None:
    (one, other), _found = units_of(
        ("青龙镇人民政府", "余姚市", 2019), ("青龙镇人民政府", "某某垦区", 2020)
    )
    assert one != other


def test_units_have_their_places_above_and_beside_them() -> None:
    _ids, found = units_of(("海门区人民政府", "南通市", 2021))
    assert found.units["320600"].name == "南通市"
    assert found.units["320000"].name == "江苏省"
    assert found.units["320614"].parent_id == "320600"
    assert "320681" in found.units  # 启东市, beside it


def test_every_current_county_is_found_by_its_chain() -> None:
    known = places()
    wrong = [
        place.code
        for place in known.current()
        if known.resolve([above.name for above in known.chain(place.code)]) != (place.code,)
    ]
    assert wrong == []
