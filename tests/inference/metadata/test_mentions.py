from gongkai.document.bodies.divisions import Division
from gongkai.inference.metadata.mentions import divisions_before, find_mentions


def test_a_known_division_counts_where_a_name_can_start() -> None:
    text = "云南省昆明市公布办法，根据祥云县的意见。小祥云县没有计入。"
    assert find_mentions(text) == {"云南省": 1, "昆明市": 1, "祥云县": 1}


def test_a_common_noun_is_a_division_only_in_the_name_of_a_rule() -> None:
    assert find_mentions("在城区宣传。") == {}
    assert find_mentions("《城区政务公开办法》") == {"城区": 1}


def test_an_unknown_division_must_be_cited_or_occur_twice() -> None:
    assert find_mentions("用好望湖县政府网站。") == {}
    assert find_mentions("《望湖县政务公开办法》") == {"望湖县": 1}
    assert find_mentions("按照望湖县政府要求。根据望湖县政府通知。") == {"望湖县": 2}


def test_the_divisions_right_before_a_name() -> None:
    assert divisions_before("白石镇", "地址：望湖县白石镇中街") == [Division("望湖县", "county")]
    assert divisions_before("白石镇", "在白石镇宣传") == []
