"""The findings in a report do not depend on its format."""

from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import tagged
from tests.e2e.documents import MAKERS, form, sheet
from tests.inference.readers.documents import SampleBlock

FORMATS = ("txt", "gb18030.txt", "html", "page.html", "docx", "pdf")

OPENING = (
    "澄溪县民政局{year}年政府信息公开工作年度报告",
    "根据《中华人民共和国政府信息公开条例》的规定，现公布澄溪县民政局{year}年政府信息公开工作年度报告。"
    "所列数据的统计期限为{year}年1月1日至12月31日。",
    "一、总体情况",
    "{year}年，县民政局按照“应公开、尽公开”的要求，主动公开政府信息1,286条，其中社会救助类信息642条、"
    "养老服务类信息215条、工作动态429条；通过县政府网站公开1102条，通过微信公众号发布信息近500条。",
    "全年发布政策解读7篇，召开新闻发布会一次；举办业务培训2期，培训130余人次。从事政府信息公开工作人员"
    "5名，其中专职1名、兼职4名，安排专项经费3.5万元。",
    "全年收到政府信息公开申请19件，均已按时答复；没有因政府信息公开被提起行政诉讼，未收取任何费用。",
)
CLOSING = (
    "五、存在的主要问题及改进情况",
    "公开的内容还不够全面，解读的形式比较单一。下一步，我局将丰富公开内容，改进解读方式。",
    "六、其他需要报告的事项",
    "无其他需要报告的事项。",
    "澄溪县民政局",
    "{following}年1月24日",
)
HEADINGS = {
    "article20": "二、主动公开政府信息情况",
    "application": "三、收到和处理政府信息公开申请情况",
    "dispute": "四、政府信息公开行政复议、行政诉讼情况",
    "indicator_form": "附：政府信息公开情况统计表",
}
SIX_PARTS = ("article20", "application", "dispute")
SEEDS = (1, 2)


def _report(kinds: tuple[str, ...], seed: int, year: int) -> list[SampleBlock]:
    tables = [part for kind in kinds for part in (HEADINGS[kind], sheet(form(kind, seed)))]
    opening, closing = (
        [part.format(year=year, following=year + 1) for part in parts]
        for parts in (OPENING, CLOSING)
    )
    if kinds == SIX_PARTS:
        return [*opening, *tables, *closing]
    return [*opening, *closing, *tables]


def _truth(kinds: tuple[str, ...], seed: int) -> dict[str, float | None]:
    return {f"{k}.{name}": value for k in kinds for name, value in form(k, seed).truth.items()}


@pytest.fixture(scope="module", params=[(SIX_PARTS, 2022), (("indicator_form",), 2016)], ids=str)
def reports(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[tuple[str, int], dict[str, Any]]:
    """The tagged reports by format and seed."""
    kinds, year = request.param
    directory = tmp_path_factory.mktemp("formats")
    for seed in SEEDS:
        for ending in FORMATS:
            content = MAKERS[ending](_report(kinds, seed, year))
            (directory / f"{seed}.{ending}").write_bytes(content)
    found = {}
    for report in tagged(directory / "out", directory):
        number, _, ending = Path(report["source"]["path"]).name.partition(".")
        found[ending, int(number)] = report | {"kinds": kinds}
    assert len(found) == len(SEEDS) * len(FORMATS)
    return found


def _indicators(report: dict[str, Any]) -> dict[str, tuple[object, ...]]:
    return {
        key: tuple(indicator[name] for name in ("value", "unit", "qualifier", "origin"))
        for key, indicator in report["record"].items()
    }


def test_the_record_is_the_same(reports: dict[tuple[str, int], dict[str, Any]]) -> None:
    for (ending, seed), report in reports.items():
        assert _indicators(report) == _indicators(reports["txt", seed]), (ending, seed)


def test_the_metadata_are_the_same(reports: dict[tuple[str, int], dict[str, Any]]) -> None:
    for (ending, seed), report in reports.items():
        assert report["meta"] == reports["txt", seed]["meta"], (ending, seed)
        assert report["meta"]["issuer"] == "澄溪县民政局"


def test_the_record_holds_the_narrative(reports: dict[tuple[str, int], dict[str, Any]]) -> None:
    for report in reports.values():
        indicators = _indicators(report)
        assert indicators["disclosure.total"] == (1286, "条", "exact", "narrative")
        assert indicators["disclosure.wechat"] == (500, "条", "approx", "narrative")
        assert indicators["budget"] == (35000, "元", "exact", "narrative")
        assert indicators["litigation"][0] == 0


def test_the_record_holds_every_cell(reports: dict[tuple[str, int], dict[str, Any]]) -> None:
    for (ending, seed), report in reports.items():
        truth = _truth(report["kinds"], seed)
        cells = {key: report["record"][key]["value"] for key in truth if key in report["record"]}
        assert cells == truth, (ending, seed)
