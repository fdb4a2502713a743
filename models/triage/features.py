"""The features of a text for the triage: hashed character n-grams, and counts of phrases.

Hashing of n-grams: Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning".
"""

import itertools
import re
import unicodedata
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from gongkai import configs

HEAD_BUCKETS, BODY_BUCKETS = 2048, 4096
_READ = 24_000  # characters; a longer text is cut
_HEAD, _BODY, _TAIL = 160, 5_000, 600  # normalized characters
_TITLE_LINES = 16  # lines at the start, one of which is the title
_HEADINGS_LINE = 60  # characters; a longer line is a sentence

_SPACE = re.compile(r"\s+")
_DIGITS = re.compile(r"\d+")
_REPORT = (
    r"(?:信息|政务|校务|院务|厂务)公开(?:工作)?(?:情况)?(?:的)?(?:\d{4}年)?(?:年度|全年)?(?:工作)?(?:情况)?"
    r"(?:的)?(?:总结)?(?:报告|年报)"
)
_TITLE = re.compile(_REPORT)
# What a line that is the title of a report contains, and what it does not contain.
_TITLE_LINE = re.compile(
    rf"[^。，；？]{{0,45}}{_REPORT}(?:[（(].{{0,16}}[）)])?(?:(?:来源|时间|日期).*)?"
)
_NO_TITLE = re.compile(
    r"通知|通报|编制|报送|发布|公布|解读|列表|模板|格式|出炉|填报|汇总|制度|问答|读懂|图解|>|»|附件|下载|\.pdf|\.doc"
)

# Phrases that are searched in the start of the text without white space.
_HEAD_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"通知|通报|的函",
        r"指南|目录|须知|流程",
        r"答复|告知书|回复|留言",
        r"解读|图解|读懂|问答",
        r"办法|规定|制度|规程|条例》?(?:全文|修订)",
        r"预算|决算|三公|绩效",
        r"政府工作报告|工作总结|履职|执行情况",
        r"法治|依法行政|行政执法|网站工作年度报表",
        r"要点|方案|计划|预案",
        r"公告|公示|招聘|中标|采购|处罚决定",
        r"模板|范本|格式|样式|[×_＿]{2}",
        r"发布\d*年|公布了|出炉|记者|近日|本报讯|召开|举办",
        r"讲话|简介|职能|会议纪要|公报|月报|质量报告|审计",
    )
)
# Phrases that are counted in the whole text without white space.
_BODY_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        _REPORT,
        r"统计(?:期限|时限|时间|数据|区间)|1月1日(?:起)?(?:至|到|—|-)(?:\d{4}年)?12月31日|学年",
        r"本年?度?(?:报告|年报)(?:由|根据|依照|依据|按照|中所列|所列|的电子版|电子版|全文)",
        r"(?:编制|公布|形成|撰写)(?:了)?本(?:年度)?(?:报告|年报)|(?:现|特)(?:将|向社会)[^。]{0,60}(?:报告|公布)",
        r"本年制发件数|本年处理决定数量|本年收费金额|制作数量|现行有效件数",
        r"本年新收政府信息公开申请数量|上年结转政府信息公开申请数量|勾稽关系|结转下年度继续办理",
        r"结果维持|结果纠正|尚未审结",
        r"主动公开政府信息数|申请办结数|收到申请数|指标名称|计量单位|统计数",
        r"(?:公开|发布|受理|收到|办结|答复|编发|印发|解读)[^。；\d]{0,24}\d+(?:余|多)?(?:条|件|次|篇|份|宗|期|项|个)",
        r"(?:没有|未|无|零)(?:收到|发生|收取|申请|产生|出现)?[^。，]{0,12}(?:申请|复议|诉讼|收费|费用)",
        r"存在(?:的)?(?:主要)?(?:问题|不足)|改进(?:情况|措施)|下一步|今后",
        r"主动公开",
        r"依申请公开",
        r"行政复议",
        r"特此(?:通知|公告|答复|告知)|请(?:各|于|认真|遵照)|各(?:乡镇|县|市|单位|部门|科室|学院)[^。]{0,40}[：:]",
        r"第[一二三四五六七八九十百]+条",
        r"申请人(?:可以|应当|须|需)|受理机构|办公时间",
        r"万元|亿元",
        r"会议(?:强调|指出|要求|由)|记者|报告显示|据了解|据悉|出席|讲话",
        r"法治|执法|普法",
        r"附件|下载|点击|\.(?:pdf|docx?|wps|xlsx?)",
        r"[_＿]{2,}|[×✕]{2,}|在此填写|填写说明|填报",
        r"答[：:]|问[：:]",
        r"如不服|收悉|提交的[^。]{0,10}申请|你(?:申请|提出)",
        r"责任单位|完成时限|牵头",
        r"生产总值|重点项目|招商|脱贫|乡村振兴",
        r"上一页|下一页|尾页|更多|栏目列表|共\d+(?:条|页)",
    )
)
# Headings of the chapters of a report, in short lines.
_CHAPTERS = tuple(
    re.compile(
        rf"[（(]?第?[一二三四五六七八九十\d]+[)）、.．部]?.{{0,10}}(?:{words})"
        rf"|.{{0,4}}(?:{words})[^。，]{{0,8}}$"
    )
    for words in (
        "总体情况|概述|概况|基本情况|引言",
        "主动公开",
        "申请",
        "复议|诉讼",
        "问题|不足|改进",
        "其他|需要报告",
        "收费|减免",
    )
)
# A figure, without years, dates, numbers of rows and of telephones.
_FIGURE = re.compile(r"(?<![\d第.\-—〔\[(（])\d{1,6}(?:\.\d+)?(?![\d年月日号时分、.．\-—〕\])）])")
_TABLE_LABEL = re.compile(r"本年制发件数|本年处理决定数量|政府信息公开申请数量|结果维持|申请办结数")
_DATE_END = re.compile(r"\d{2,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?[\])）】]?$")

PHRASES = 1 + 2 + len(_HEAD_PATTERNS) + len(_BODY_PATTERNS) + len(_CHAPTERS) + 1 + 11
"""The number of the features that are no n-grams."""


@dataclass(frozen=True, slots=True)
class TextFeatures:
    """The features of one text.

    Attributes:
        phrases: counts of phrases and properties of the layout, shape (`PHRASES`,).
        head: the buckets of the n-grams in the start, each once.
        body: the buckets of the n-grams in the text, each once.
    """

    phrases: NDArray[np.float32]
    head: NDArray[np.int64]
    body: NDArray[np.int64]


def text_features(text: str) -> TextFeatures:
    """Return the features of a text; its end is ignored if the text is very long."""
    text = unicodedata.normalize("NFKC", text[:_READ])
    if "開" in text or "報" in text:
        text = text.translate(_simplified())
    spaced = text.split("\n")
    lines = [line for line in (_SPACE.sub("", raw) for raw in spaced) if line]
    joined = "".join(lines)
    plain = _DIGITS.sub("0", joined[: 2 * _BODY]).lower()
    sample = plain if len(plain) <= _BODY + _TAIL else plain[:_BODY] + plain[-_TAIL:]
    return TextFeatures(
        np.array(_phrases(lines, joined, spaced), dtype=np.float32),
        _buckets(plain[:_HEAD], HEAD_BUCKETS, bigrams=True),
        _buckets(sample, BODY_BUCKETS, bigrams=False),
    )


@cache
def _simplified() -> dict[int, str]:
    table: dict[str, str] = configs.load("metadata.yaml")["traditional"]
    return str.maketrans(table)


def _phrases(lines: list[str], joined: str, spaced: list[str]) -> list[float]:
    head = joined[:240]
    counts = [float(len(pattern.findall(joined))) for pattern in _BODY_PATTERNS]
    short = [line for line in lines if len(line) <= _HEADINGS_LINE]
    chapters = [float(any(p.match(line) for line in short)) for p in _CHAPTERS]
    sentences = joined.count("。")
    size = max(len(lines), 1)
    figures = sum(len(_FIGURE.findall(line)) for line in spaced)
    return [
        1.0,
        float(_TITLE.search(head) is not None),
        float(_has_title_line(lines[:_TITLE_LINES])),
        *(float(pattern.search(head) is not None) for pattern in _HEAD_PATTERNS),
        *(float(np.log1p(count)) for count in counts),
        *chapters,
        sum(chapters),
        float(np.log1p(len(joined))),
        float(np.log1p(sentences)),
        len(short) / size,
        sum(_DATE_END.search(line) is not None for line in short) / size,
        sum("公开" in line and _TITLE.search(line) is not None for line in short) / size,
        float(len(joined) < 150),
        float(np.log1p(figures)),
        float(figures == 0),
        float(figures == 0 and _TABLE_LABEL.search(joined) is not None),
        float(np.log1p(len(_DIGITS.findall(joined)))),
        sum("一" <= c <= "鿿" for c in joined[:1000]) / max(min(len(joined), 1000), 1),
    ]


def _has_title_line(lines: list[str]) -> bool:
    """Return whether a line, or two lines together, are the title of a report."""
    pairs = [first + second for first, second in itertools.pairwise(lines)]
    return any(
        _TITLE_LINE.fullmatch(line) is not None and _NO_TITLE.search(line) is None
        for line in lines + pairs
        if "公开" in line and len(line) <= 2 * _HEADINGS_LINE
    )


def _buckets(text: str, count: int, *, bigrams: bool) -> NDArray[np.int64]:
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint64)
    grams = codes[:-2] * np.uint64(0x9E3779B1) + codes[1:-1] * np.uint64(0x85EBCA77)
    grams = grams + codes[2:] * np.uint64(0xC2B2AE3D)
    if bigrams:
        pairs = codes[:-1] * np.uint64(0x27D4EB2F) + codes[1:] * np.uint64(0x165667B1)
        grams = np.concatenate([grams, pairs])
    grams ^= grams >> np.uint64(15)
    grams *= np.uint64(0x2545F4914F6CDD1D)
    return np.unique((grams >> np.uint64(33)) % np.uint64(count)).astype(np.int64)
