import re

import pytest

from gongkai.document.items import CountedQuantity, link_items
from gongkai.document.spans import Span


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("公开[工作动态]<440条>、[机构职能]<14条>", ["工作动态", "机构职能"]),
        ("开设<二十个>[推广专题]", ["推广专题"]),
        ("在[重点领域栏目]公开信息<30条>", ["重点领域栏目"]),
        ("[政策类]、[规划类]分别为<12条>、<8条>", ["政策类", "规划类"]),
        ("公开<5条>", [None]),
        ("公开<5条>，[简报]<2期>", [None, "简报"]),
        ("[来信]<20件>，办结<18件>", ["来信", "来信"]),
        ("<1件>因属于[过程性信息]未公开", ["过程性信息"]),
    ],
)
def test_an_item_belongs_to_the_adjacent_number_else_to_the_next(
    marked: str, expected: list[str | None]
) -> None:
    text = re.sub(r"[\[\]<>]", "", marked)
    spans: dict[str, list[Span]] = {"[": [], "<": []}
    offset = 0
    for match in re.finditer(r"([\[<])(.*?)[\]>]", marked):
        start = match.start() - offset
        spans[match[1]].append(Span(start, start + len(match[2])))
        offset += 2
    numbers = [CountedQuantity(span.start, span.end, "inquiry") for span in spans["<"]]
    linked = link_items(text, numbers, spans["["])
    assert [text[t.start : t.end] if t else None for t in linked] == expected


def test_a_bare_total_does_not_take_the_item_of_the_number_before_it() -> None:
    text = "信函4件，不同意公开2件"
    counted = [
        CountedQuantity(2, 4, "application.breakdown"),
        CountedQuantity(10, 12, "application.refused"),
    ]
    assert link_items(text, counted, [Span(0, 2)]) == [Span(0, 2), None]
