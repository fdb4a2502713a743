from gongkai.document.bodies.gazetteer import gazetteer, short_name


def test_short_names_of_autonomous_divisions() -> None:
    names = ["红河哈尼族彝族自治州", "巍山彝族回族自治县", "达斡尔族自治旗", "望湖县"]
    assert [short_name(name) for name in names] == ["红河州", "巍山县", "达斡尔族旗", "望湖县"]


def test_the_gazetteer_contains_abolished_renamed_and_later_divisions() -> None:
    assert gazetteer()["铜陵县"].parents == {"铜陵市", "安徽省", "安徽"}
    assert gazetteer()["澄江市"].parents == {"玉溪市", "云南省", "云南"}
    assert gazetteer()["巍山县"] == gazetteer()["巍山彝族回族自治县"]
    assert "市辖区" not in gazetteer()
