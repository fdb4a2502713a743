import pytest

from gongkai.document.tagging import Tagging
from tests.documents import make_doc

REPORT = """青禾镇2019年政府信息公开工作年度报告
根据《中华人民共和国政府信息公开条例》的规定，编制本报告。
一、总体情况
成立了由镇长任组长的领导小组，配备专职人员1名。
二、主动公开政府信息情况
全年主动公开政府信息120条，其中工作动态80条、通知公告40条。
三、收到和处理政府信息公开申请情况
全年收到申请3件，予以公开2件。
四、行政复议、行政诉讼情况
全年没有发生行政复议、行政诉讼案件。
五、存在的主要问题及改进情况
公开内容不够全面，更新不及时。
下一步，我镇将加强培训，进一步规范公开内容。
青禾镇人民政府
2020年1月15日"""


def run(text: str) -> tuple[list[tuple[str, str]], Tagging]:
    doc = make_doc(text)
    assert doc.tagging is not None
    labels = [tag.label for tag in doc.tagging.sections]
    return list(zip(doc.sentences, labels, strict=True)), doc.tagging


def found(text: str) -> list[tuple[str, str, str]]:
    tagging = run(text)[1]
    return [(text[m.start : m.end], m.label, m.kind) for m in tagging.mentions]


def test_sections_follow_headings_phrases_and_position() -> None:
    sections = run(REPORT)[0]
    assert [label for _, label in sections] == [
        "title",
        "preamble",
        "overview",
        "organization",
        "proactive",
        "proactive",
        "application",
        "application",
        "dispute",
        "dispute",
        "problem",
        "problem",
        "plan",
        "signature",
        "signature",
    ]


def test_rows_of_a_table_have_the_label_table_and_no_quantities() -> None:
    text = "全年收到申请3件。\n行政许可\t58件\t0件"
    start = text.index("行政许可")
    tagging = make_doc(text, [(start, len(text))]).tagging
    assert tagging is not None
    assert [tag.label for tag in tagging.sections][-1] == "table"
    assert [text[m.start : m.end] for m in tagging.mentions] == ["3件"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("全年主动公开政府信息120条。", [("120条", "disclosure.total", "number")]),
        ("通过政府网站公开信息80条。", [("80条", "disclosure.website", "number")]),
        ("微信公众号推送46条。", [("46条", "disclosure.wechat", "number")]),
        ("全年收到政府信息公开申请3件。", [("3件", "application.received", "number")]),
        (
            "现有专职人员2名、兼职人员5名。",
            [("2名", "staff.fulltime", "number"), ("5名", "staff.parttime", "number")],
        ),
        ("按期办结率100%。", [("100%", "rate", "number")]),
        ("比上年增加12条。", [("12条", "comparison", "number")]),
    ],
)
def test_a_number_is_labelled_by_the_words_around_it(
    sentence: str, expected: list[tuple[str, str, str]]
) -> None:
    assert found(sentence) == expected


def test_a_stated_absence_is_the_noun_of_what_is_absent() -> None:
    assert found("一、情况\n全年没有收到举报、复议、诉讼。") == [
        ("举报", "complaint", "absence"),
        ("复议", "review", "absence"),
        ("诉讼", "litigation", "absence"),
    ]


def test_a_shared_number_belongs_to_each_of_its_nouns() -> None:
    assert found("一、情况\n行政复议、行政诉讼均为0件。") == [
        ("行政复议", "review", "absence"),
        ("行政诉讼", "litigation", "absence"),
    ]


def test_a_deficiency_in_the_problems_is_no_absence() -> None:
    assert found("五、存在问题\n部分单位没有培训，公开不够及时。") == []


def test_white_space_inside_a_phrase_is_ignored() -> None:
    assert found("一、情况\n通过政 府 网 站公开信息 80 条。") == [
        ("80 条", "disclosure.website", "number")
    ]


def test_the_item_is_the_name_before_the_number() -> None:
    text = "二、主动公开情况\n其中公开工作动态80条、通知公告40条。"
    items = [m.item for m in run(text)[1].mentions]
    assert [text[i.start : i.end] if i else None for i in items] == ["工作动态", "通知公告"]
