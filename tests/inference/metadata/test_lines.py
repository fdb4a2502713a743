from gongkai.document.source import Source
from gongkai.inference.metadata.lines import ReportLines, squeeze


def lines_of(text: str, **hints: str) -> ReportLines:
    return ReportLines.of(Source(text, "html", None, "0" * 64, hints=hints))


def test_blanks_remain_only_between_latin_words() -> None:
    assert squeeze(" 白石镇 2019 年 Open Data 平台 ") == "白石镇2019年Open Data平台"


def test_the_forms_of_a_text() -> None:
    lines = lines_of("白石鎮　２０１９年\n\n 報告 \n", title="年報")
    assert lines.lines == ("白石镇 2019年", "报告")
    assert lines.compact == ("白石镇2019年", "报告")
    assert lines.text == "白石镇2019年\n报告"
    assert lines.joined == "白石镇2019年报告"
    assert lines.original == "白石鎮2019年報告"
    assert lines.hints == {"title": "年报"}
    assert lines.as_written("年报告") == "年報告"


def test_fields_follow_the_order_of_the_labels() -> None:
    lines = lines_of("来源：青云县  发布 机构：白石镇\n作者（盖章）：\n王某")
    assert list(lines.fields(("发布机构", "作者", "来源"))) == [
        "白石镇",
        "王某",
        "青云县",
    ]
