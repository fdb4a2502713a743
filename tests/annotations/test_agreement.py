"""Agreement on two versions of one document, the figures computed by hand."""

from collections import Counter
from pathlib import Path

import pytest

from gongkai.annotations.agreement.measures import cohen_kappa, compare
from gongkai.annotations.agreement.page import write_page
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.inline import parse_inline
from gongkai.document.errors import AnnotationError

ONE = """# id: a
[proactive] 一、公开
[proactive] 公开{12条|disclosure.total}，其中{动态|item}{8条|disclosure.category}。
[application] 收到申请{3件|application.received}。
[plan] 今后<b>加强。
"""
OTHER = """# id: a
[overview] 一、公开
[proactive] 公开{12条|disclosure.website}，其中{动态|item}{8|disclosure.category}条。
[application] 收到申请{3件|application.received|value=4}。
[plan] 今后<b>加强。
"""


def documents(markup: str) -> list[AnnotatedDocument]:
    return list(parse_inline(markup, "a.tag"))


def test_spans_are_measured_strictly_and_leniently() -> None:
    agreement = compare(documents(ONE), documents(OTHER))
    total = agreement.total()

    # Four spans each. Strict: 动态 and 3件. Lenient: also 8条 with 8, which share a character.
    assert (total.one, total.other, total.strict, total.lenient) == (4, 4, 2, 3)
    assert total.f1(total.strict) == pytest.approx(2 * 2 / 8)
    assert total.f1(total.lenient) == pytest.approx(2 * 3 / 8)
    assert agreement.spans["disclosure.total"].f1(0) == 0


def test_kappa_of_sections() -> None:
    agreement = compare(documents(ONE), documents(OTHER))

    # Four segments, three alike. By chance: (2·1 + 1·1 + 1·1) / 16 = 0.25.
    assert agreement.kappa() == pytest.approx((0.75 - 0.25) / (1 - 0.25))
    # proactive against the others: 3 of 4 alike, by chance (2·1 + 2·3) / 16 = 0.5.
    assert agreement.kappa("proactive") == pytest.approx((0.75 - 0.5) / (1 - 0.5))
    assert agreement.kappa("application") == pytest.approx(1)
    # overview: one has none, the other one: alike 3 of 4, by chance (4·3 + 0·1) / 16 = 0.75.
    assert agreement.kappa("overview") == pytest.approx(0)


def test_kappa_of_the_textbook_table_and_where_it_is_not_defined() -> None:
    # 20 both yes, 15 both no, 5 and 10 apart: observed 0.7, by chance 0.5.
    pairs = Counter({("y", "y"): 20, ("n", "n"): 15, ("y", "n"): 5, ("n", "y"): 10})

    assert cohen_kappa(pairs) == pytest.approx(0.4)
    assert cohen_kappa(Counter({("y", "y"): 7})) is None
    assert cohen_kappa(Counter()) is None


def test_every_disagreement_is_listed_in_order() -> None:
    found = compare(documents(ONE), documents(OTHER)).disagreements

    assert [(d.kind, d.one, d.other) for d in found] == [
        ("section", "proactive", "overview"),
        ("span", "disclosure.total", "disclosure.website"),
        ("span", "disclosure.category", "disclosure.category"),
        ("value", "3 件 exact", "4 件 exact"),
    ]


def test_an_item_tied_otherwise_is_a_disagreement() -> None:
    one = "[proactive] {栏目|item}{8条|disclosure.category}。"
    found = compare(documents(one), documents(one.replace("category}", "category|item=}")))

    assert [(d.kind, d.one, d.other) for d in found.disagreements] == [("item", "栏目", None)]


def test_segments_cut_otherwise_are_compared_piece_by_piece() -> None:
    one = "[proactive] 公开。\n+[plan] 加强。"
    other = "[proactive] 公开。加强。"

    pairs = compare(documents(one), documents(other)).sections

    assert pairs == {("proactive", "proactive"): 1, ("plan", "proactive"): 1}


def test_one_version_agrees_with_itself() -> None:
    agreement = compare(documents(ONE), documents(ONE))

    assert agreement.disagreements == []
    assert agreement.kappa() == pytest.approx(1)
    assert agreement.total().f1(agreement.total().strict) == pytest.approx(1)


def test_documents_of_one_file_alone_are_named_and_other_texts_refused() -> None:
    agreement = compare(documents(ONE), documents(OTHER.replace("id: a", "id: b")))
    assert (agreement.documents, agreement.unpaired) == (0, ["b", "a"])

    with pytest.raises(AnnotationError, match="'a': the two texts differ from character 5 on"):
        compare(documents(ONE), documents(ONE.replace("公开{12", "示开{12")))


def test_the_page_shows_both_sides_of_every_disagreement(tmp_path: Path) -> None:
    agreement = compare(documents(ONE), documents(OTHER.replace("[plan]", "[problem]")))
    page = tmp_path / "page.html"

    write_page(agreement, {"a": documents(ONE)[0]}, ("甲.tag", "乙.tag"), page)

    text = page.read_text(encoding="utf-8")
    assert text.count('<td class="one">') == text.count('<td class="other">') == 5
    assert '<td class="one">disclosure.total 主动公开信息总数</td>' in text
    assert '<td class="other">disclosure.website 政府网站公开数</td>' in text
    assert "公开<mark>12条</mark>，其中动态8条。" in text
    assert "今后&lt;b&gt;加强" in text
