"""Documents for the tests of the evaluation: a report as annotated and as a bad system tags it."""

from dataclasses import replace

from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity, LabelledSegment
from gongkai.annotations.inline import parse_inline

GOLD = """\
# id: cloud-2031
[title] 云溪镇2031年政府信息公开工作年度报告
[proactive] 全年公开信息{300条|disclosure.total}，其中{工作动态|item}{200条|disclosure.category}、\
{通知公告|item}{100条|disclosure.category}。
[application] 收到申请{5件|application.received}。
+[dispute] 没有{复议|review=0}。
[table] 本年新收|5
"""

PREDICTED = """\
# id: cloud-2031
[title] 云溪镇2031年政府信息公开工作年度报告
[proactive] 全年公开信息{300条|disclosure.website}，其中工作动态{200条|disclosure.category}、\
{通知公告|item}{100|disclosure.category}条。
[application] 收到申请{5件|application.received|value=6}。
+[application] 没有复议。
[other] 本年新收|5
"""


def parsed(markup: str) -> AnnotatedDocument:
    """The one document of inline markup."""
    (document,) = parse_inline(markup, "test")
    return document


def pair() -> tuple[AnnotatedDocument, AnnotatedDocument]:
    """The report as annotated, and as tagged.

    Of five quantities, four are found: one right in all, one right but for its value, one with
    another label, one with another span. The scores are 0.95, 0.85, 0.55 and 0.35 in that order,
    those of the sections 0.75.
    """
    gold, predicted = parsed(GOLD), parsed(PREDICTED)
    scores = {"200条": 0.95, "5件": 0.85, "300条": 0.55, "100": 0.35}
    return gold, replace(
        predicted,
        quantities=tuple(
            replace(q, item=None, score=scores[predicted.text[q.start : q.end]])
            for q in predicted.quantities
        ),
        segments=tuple(replace(s, score=0.75) for s in predicted.segments),
    )


def made(
    doc_id: str,
    length: int,
    spans: list[tuple[int, int, str]],
    segments: list[tuple[int, int, str]] = [],  # noqa: B006
) -> AnnotatedDocument:
    """A document of stated absences and segments alone, without meaning."""
    return AnnotatedDocument(
        id=doc_id,
        text="字" * length,
        segments=tuple(LabelledSegment(*segment, first=True) for segment in segments),
        quantities=tuple(
            AnnotatedQuantity(*span, "absence", 0, "件", "exact", None) for span in spans
        ),
        items=(),
    )
