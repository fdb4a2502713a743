"""Who reports on which year, read from reports of invented places."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.document.report import Meta
from gongkai.document.source import Source
from gongkai.inference.metadata.metadata import read_metadata
from gongkai.inference.metadata.regions import short_name, split_region

SHARED = Path(__file__).parents[3] / "shared"


def read(text: str, **hints: str) -> Meta:
    return read_metadata(Source(text, "html", None, "0" * 64, hints=hints))


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


def test_title_is_told_from_the_page_around_it() -> None:
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
    ("text", "issuer", "level"),
    [
        ("白石镇2019年政府信息公开年报\n正文\n白石镇人民政府", "白石镇人民政府", "township"),
        ("白石镇2019年政府信息公开年报\n发布机构：青云县白石镇", "青云县白石镇", "township"),
        ("白石镇2019年政府信息公开年报\n来源：青云县人民政府办公室", "白石镇", "township"),
        ("北坡街道2018年信息公开年报\n北坡街道办事处 2019年1月8日", "北坡街道办事处", "township"),
        ("那林苏木2018年政府信息公开年报\n那林苏木人民政府", "那林苏木人民政府", "township"),
        ("2009年度云水彝族乡政府信息公开年报\n正文", "云水彝族乡", "township"),
        ("2010年工作总结\n正文\n青云县民政局\n2011年1月6日", "青云县民政局", "department"),
        (
            "青云县住建局2020年政府信息公开年报\n正文\n青云县住房和城乡建设局\n",
            "青云县住房和城乡建设局",
            "department",
        ),
        (
            "青云高新区2020年政府信息公开年报\n本报告由青云高新技术产业开发区管理委员会编制。",
            "青云高新技术产业开发区管理委员会",
            "county",
        ),
        ("2023年信息公开年报\n本报告由青云大学编制。", "青云大学", "department"),
        (
            "白石镇2019年政府信息公开年报\n白石镇人民政府政务公开领导小组办公室",
            "白石镇人民政府",
            "township",
        ),
        (
            "青云县人民政府办公室2019年政府信息公开年报\n青云县人民政府办公室",
            "青云县人民政府办公室",
            "department",
        ),
        ("2018年信息公开年报\n正文\n青云第二中学2019年1月8日", "青云第二中学", "department"),
        ("望湖县2018年政府信息公开年报\n望湖县人民政府", "望湖县人民政府", "county"),
        ("霜州市人民政府2018年政府信息公开年报", "霜州市人民政府", "city"),
        ("白石镇中心卫生院2019年信息公开年报", "白石镇中心卫生院", "department"),
        ("新市镇2017年政府信息公开年报", "新市镇", "township"),
        ("2019年政府信息公开工作年度报告（白石镇）", "白石镇", "township"),
        (
            "2016年政府信息公开年报\n白石镇重视公开。\n白石镇印发《白石镇人民政府工作规则》。",
            "白石镇",
            "township",
        ),
        (
            "白石乡2019年政府信息公开年报\n有疑问的请与白石乡编制人员联系，由白石乡编制。",
            "白石乡",
            "township",
        ),
        (
            "一、概述\n根据《条例》，现公布望湖县水务局2019年政府信息公开年度报告。",
            "望湖县水务局",
            "department",
        ),
        (
            "本年报由白石镇人民政府根据《条例》的要求编制，为2013年年度报告。",
            "白石镇人民政府",
            "township",
        ),
    ],
)
def test_issuer_and_its_level(text: str, issuer: str, level: str) -> None:
    meta = read(text)
    assert (meta.issuer, meta.level) == (issuer, level)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("霜州市望湖县白石镇2019年政府信息公开年报", "霜州市望湖县"),
        ("白石镇2019年政府信息公开年报\n根据《望湖县政务公开工作要点》的要求", "望湖县"),
        ("白石镇2019年政府信息公开年报\n地址：望湖县白石镇中街1号", "望湖县"),
        ("望湖县财政局2019年政府信息公开年报", "望湖县"),
        ("霜州市市场监督管理局2019年政府信息公开年报", "霜州市"),
        ("霜州市民政局2019年政府信息公开年报", "霜州市"),
        ("望湖县2019年政府信息公开年报", "望湖县"),
        ("白石镇2019年政府信息公开年报\n按照县政府、市政府要求，用好县政府网站", None),
        # Divisions of GB/T 2260: a parent counts where the text names it, and only then.
        ("大理州祥云县白石镇2019年政府信息公开年报", "大理州祥云县"),
        ("祥云县白石镇2019年政府信息公开年报\n《云南省政府信息公开规定》", "云南省祥云县"),
        ("祥云县白石镇2019年政府信息公开年报\n在昆明市学习", "祥云县"),
        ("铜陵县白石镇2011年政府信息公开年报\n《铜陵市政府信息公开办法》", "铜陵市铜陵县"),
        ("浙江省教育厅2019年政府信息公开年报", "浙江省"),
    ],
)
def test_region_as_far_as_the_text_names_it(text: str, region: str | None) -> None:
    assert read(text).region == region


def test_levels_of_governments_follow_the_gazetteer() -> None:
    levels = [
        read(f"{name}人民政府2019年政府信息公开年报").level
        for name in ("云南省", "重庆市", "昆明市", "安宁市", "祥云县", "鄂温克族自治旗")
    ]
    assert levels == ["province", "province", "city", "county", "county", "county"]


def test_short_names_of_autonomous_divisions() -> None:
    names = ["红河哈尼族彝族自治州", "巍山彝族回族自治县", "达斡尔族自治旗", "望湖县"]
    assert [short_name(name) for name in names] == ["红河州", "巍山县", "达斡尔族旗", "望湖县"]


def test_split_region_keeps_the_name_of_a_town_whole() -> None:
    assert split_region("新市镇人民政府") == ([], "新市镇人民政府")
    assert [link.name for link in split_region("霜州市城市管理局")[0]] == ["霜州市"]


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
def test_year_reported_on_never_that_of_publishing(text: str, year: int | None) -> None:
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


def test_nothing_is_invented_for_an_empty_text() -> None:
    assert set(read("").model_dump().values()) == {None}


_WORDS = [
    "镇",
    "乡",
    "县",
    "市",
    "政府信息公开",
    "年报",
    "报告",
    "2019年",
    "二〇一九",
    "1月",
    "31日",
    "\n",
    "：",
    "来源",
]
_WORDS += [
    "白石",
    "由",
    "编制",
    "办公室",
    "人民政府",
    "《",
    "（",
    ")",
    " ",
    "\u3000",
    "\ufeff",
    "局",
    "|",
    "\\",
    "０",
]


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(), st.lists(st.sampled_from(_WORDS), max_size=40).map("".join)))
def test_any_text_is_read_and_fields_are_single_lines(text: str) -> None:
    meta = read(text, title=text, date=text, issuer=text)
    for value in (meta.title, meta.issuer, meta.region):
        assert value is None or (value and value == value.strip() and "\n" not in value)


@pytest.mark.parametrize(
    "piece", ["白石镇深入推进政务公开工作。\n", "由", "政府信息公开", "办公室", "祥云县"]
)
def test_time_is_linear(piece: str) -> None:
    read("白石镇")  # loads the gazetteer
    start = time.process_time()
    read("白石镇2019年政府信息公开年报\n" + piece * (330_000 // len(piece)))
    assert time.process_time() - start < 2  # about 0.15 s; a slow machine is no quadratic one


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="needs the reference annotation beside the repository"
)
def test_reference_reports() -> None:
    wrong = []
    for path in sorted((SHARED / "gold").glob("*.meta.json")):
        head = (
            path.with_name(path.name.replace(".meta.json", ".tag"))
            .read_text("utf-8")
            .split("\n")[0]
        )
        seed = SHARED / "seeds" / head.partition("source: ")[2].split()[0]
        meta = read(seed.read_text("utf-8")).model_dump()
        gold = json.loads(path.read_text("utf-8"))
        wrong += [
            (path.name, key, meta[key], value) for key, value in gold.items() if meta[key] != value
        ]
    assert wrong == []
