"""Sentences of the narratives: clauses of the corpus in new combinations, and problems."""

import random
import re
from collections.abc import Iterator

from gongkai.annotations.corpus import read_corpus

_SECTIONS = (
    "mechanism", "platform", "training", "organization", "supervision", "interpretation",
    "response", "key_area", "proactive",
)  # fmt: skip
_MARKS = re.compile("[，。；：、\n]")
_CHINESE = re.compile("[\u4e00-\u9fff]{8,20}")
# Clauses with numbers, negations, comparisons or names of places would say something else in a
# new sentence, and those of the form are no text of the unit.
_LEFT_OUT = re.compile(
    "[一二三四五六七八九十百千两零几无未没上去年增减较比乡镇县市区省局办委街旗州]"
    "|报告|条例|编制|网址|电话|结转|免费|其中|截止|统计"
)
_CLAUSES = 3
_PLACES = (
    "水库移民办", "农业服务中心", "社保经办所", "司法调解所", "乡村振兴办", "财政结算所",
    "林业工作站", "自然资源所", "规划建设所", "中心卫生院", "中心学校", "畜牧兽医站",
    "文化体育站", "应急管理办", "综治中心", "退役军人服务站",
)  # fmt: skip
_MATTERS = (
    "惠农补贴发放名单", "危房改造进度表", "高标准农田招标结果", "临时救助人员名册",
    "村级债务清单", "土地流转备案表", "退耕还林验收结果", "饮水安全检测数据", "公益岗位招聘公告",
    "学区划分方案", "河道采砂许可", "殡葬服务价目",
)  # fmt: skip
_DEFECTS = ("更新不及时", "内容不够完整", "查找不方便", "解读形式单调", "发布渠道狭窄")
_PLANS = (
    ("督促{0}按月更新{1}，接受群众监督。", "{0}更新{1}还不够及时。"),
    ("下一年，由{0}整理{1}并集中发布。", "{0}的{1}整理得不够细致。"),
    ("在公开栏增设{0}专页，刊登{1}。", "{0}专页刊登的{1}偏少。"),
)


def compose_sentences(draw: random.Random) -> Iterator[str]:
    """Yield sentences of three clauses each, none twice."""
    clauses = sorted(
        {
            clause
            for document in read_corpus()
            for segment in document.segments
            if segment.label in _SECTIONS
            for clause in _MARKS.split(document.text[segment.start : segment.end])
            if _CHINESE.fullmatch(clause) and not _LEFT_OUT.search(clause)
        }
    )
    while True:
        yield "，".join(draw.sample(clauses, _CLAUSES)) + "。"


class Topics:
    """Problems and plans of a unit, whose topics do not come back by chance in the next year."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._places = draw.sample(_PLACES, len(_PLACES))
        self._matters = draw.sample(_MATTERS, len(_MATTERS))
        self._next = 0

    def _topic(self) -> tuple[str, str]:
        self._next += 1
        return (
            self._places[self._next % len(_PLACES)],
            self._matters[self._next % len(_MATTERS)],
        )

    def problem(self, clause: str) -> str:
        """Return a problem with a clause of its own."""
        place, matter = self._topic()
        return f"{place}的{matter}{self._draw.choice(_DEFECTS)}，{clause}。"

    def plan(self, clause: str) -> str:
        """Return a plan with a clause of its own."""
        place, matter = self._topic()
        return f"下一年，指导{place}梳理{matter}，{clause}。"

    def plan_with_problem(self) -> tuple[str, str]:
        """Return a plan, and the problem as which it comes back in the next year."""
        place, matter = self._topic()
        plan, problem = self._draw.choice(_PLANS)
        return plan.format(place, matter), problem.format(place, matter)
