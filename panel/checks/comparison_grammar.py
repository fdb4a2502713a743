"""The grammar of statements about an earlier year: 较上年的61件增加26件, 同比增长20%."""

import re

from gongkai.document.numerals import Numeral, find_numerals

# Each numeral is replaced by one of these private-use characters, padded to the length of the
# numeral, so that the offsets stay: the grammar needs no pattern of numerals.
_YEAR, _AMOUNT, _PAD = "\ue0f0", "\ue0f1", "\ue0f2"

_Y = f"{_YEAR}{_PAD}*"
_N = f"(?P<n>{_AMOUNT}{_PAD}*)"
_REFERENCE = (
    rf"(?:(?P<last>上一?个?年度?|上年度?|去年度?|前一年度?)|(?P<year>{_Y})度?)"
    "(?:同期|全年|年?[底末])?"
)
_COMPARED = "(?:较之?于?|比较?起?|相较于?|相比于?|对比|比照|与|和|跟|同)"
OPENING = " \u3000\t，,、（("
_OPEN = r"[\s，,、（(]*"
_SUBJECT = (
    "(?P<subject>(?:申请|信息|发布|公开|办件|案件|受理|收到)?的?"
    "(?:总量|总数|数量|总体上?|整体|件数|条数|量|数)?)"
)
LEAD = re.compile(
    rf"{_OPEN}而?{_SUBJECT}{_OPEN}"
    rf"(?:(?P<compared>{_COMPARED}\s*{_REFERENCE}|同比(?:上年|去年)?|年(?=增长率|下降率|增幅|降幅))"
    rf"|{_REFERENCE.replace('<last>', '<last2>').replace('<year>', '<year2>')}(?P<plain>))"
)
VALUE = re.compile(rf"(?:的|为|是|仅有?|只有|共有?|有|[（(:：])*\s*{_N}[)）]?(?!多?倍)(?!%)")
_ABOUT = r"(?:了|约为?|近|将近|接近|超过?|逾|达到?|为|是|共|:|：|\s)*"
_MANNER = r"(?:大幅|略有?|明显|有所|小幅|稍有?|共|净|稳步|总体|均|又|再|同比|总量|数量|上)*"
_UP = "(?:增加|增长|上升|提高|提升|增多|净增|递增|新增|上涨|攀升|多出|多|增|升|上扬)"
_DOWN = "(?:减少|下降|降低|回落|下滑|缩减|精简|压减|锐减|下跌|减|降|少)"
CHANGE = re.compile(
    rf"[\s，,、及和（(）)]*(?:相比(?:较)?|比较|对比)?[\s，,]*{_MANNER}"
    rf"(?:(?P<up>{_UP}|[增涨]幅|增长率|增长幅度)|(?P<down>{_DOWN}|[降减]幅|下降率|下降幅度))"
    rf"(?:幅度?)?{_ABOUT}{_N}(?P<after>多|以上|左右|半)?"
)
DOUBLED = re.compile(
    rf"[\s，,、]*(?:相比)?[\s，,]*{_MANNER}(?:增长|增加)?(?P<about>近|约|将近|接近|超过?)?"
    rf"(?:翻了?(?:{_N})?(?:番|倍)|增[长加]?了?(?:近|约)?一倍)"
)
EQUAL = re.compile(
    r"[\s，,、）)]*(?:相比(?:较)?)?[\s，,]*(?P<about>基本|大致|大体|总体|略)*(?:保持|上)?"
    r"(?P<about2>基本|大致|大体|总体)?"
    r"(?:持平|相同|一致|相等|一样|相当(?P<alike>))"
)
TIMES = re.compile(
    rf"{_OPEN}(?P<about>约)?(?:是|为|达到?|相当于)(?P<about2>约)?{_REFERENCE}(?:的)?"
    rf"(?:[（(]?{_N.replace('<n>', '<value>')}[)）]?)?的?(?P<about3>近|约)?{_N}(?P<after>多|左右)?"
)
# The same words again for another year: …；2019年全年主动公开政府信息413条
AGAIN = rf"\s*[；;。，,]\s*而?{_REFERENCE}[，,]?(?:全年|共)*{{subject}}(?:共|为|是)*\s*{_N}"
MAY_FOLLOW = re.compile(r"\s*[；;。，,].{0,12}年")
OWN_YEAR = re.compile(rf"^(?:{_Y}度?|本年度?|今年|全年|年内|共|我[省市县区乡镇局办])+")
SUBJECT = re.compile(rf"[^。！？；;，,（(\n{_AMOUNT}{_PAD}]*$")
FROM = re.compile(
    rf"(?:由|从){_REFERENCE}(?:的|时的|为)?{_N}(?:[上提]?[增减升降扩缩压精攀][加少升低高大减简至到]?)"
    rf"(?:到|至|为|成|了)?(?:约|近)?\s*$"
)
BEFORE = re.compile(
    rf"{_REFERENCE}(?:的|为|是|仅有?|只有|共|有)*{_N}[，,]\s*"
    rf"(?:今年|本年度?|本年|(?P<now>{_Y})度?)(?:则?为|是|达到?|共|有|升至|降至|增至|减至)*\s*$"
)
# The words before a figure: 与上年相比，全年收到; 较上年减少244件，达到
COMPARED = re.compile(rf"(?P<compared>{_COMPARED}\s*{_REFERENCE}|同比)(?:相比较?|比较)?")
AT_START = re.compile(
    rf"^.{{0,4}}(?:{_COMPARED}|相比)\s*{_REFERENCE}(?:相比较?|比较)?[，,][^{_AMOUNT}{_YEAR}]*$"
)
REACHED = re.compile(
    r"[，,、]?(?:总[数量]|累计|共计)?(?:达到?|为|共|[升降增减]?至)了?(?:约|近)?\s*$"
)
# A list of parts in a bracket after the figure, and the words of a reference to another year.
BRACKET = re.compile(r"\s*[（(][^（()）]*[)）]")
REFERRED = re.compile(rf"上年|上一年|去年|同比|{_YEAR}")
SENTENCE_END = re.compile(r"[。！？；;\n]")
# 上一年, 前一年: no number
_BEFORE_YEARS = ("上", "前")
# Parts of a year: the figure of a half year is not that of the report.
PART_OF_YEAR = re.compile("上半年|下半年|季度|月份|[一二三四1-4]季")


class Tokens:
    """A text in which numerals are single tokens, with the values of the numerals."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.numerals: dict[int, Numeral] = {}
        pieces, last = [], 0
        for numeral in find_numerals(text):
            year = numeral.unit in ("年", "年度") and 1990 <= numeral.value <= 2100
            if numeral.start < last or text[numeral.start - 1 : numeral.start] in _BEFORE_YEARS:
                continue
            token = _YEAR if year else _AMOUNT
            pieces += [text[last : numeral.start], token]
            pieces.append(_PAD * (numeral.end - numeral.start - 1))
            self.numerals[numeral.start] = numeral
            last = numeral.end
        self.tokens = "".join([*pieces, text[last:]])

    def numeral(self, match: re.Match[str], group: str = "n") -> Numeral:
        """Return the numeral that a group matched."""
        return self.numerals[match.start(group)]

    def surface(self, numeral: Numeral) -> str:
        """Return a numeral as it is written."""
        return self.text[numeral.start : numeral.end]

    def year(self, match: re.Match[str], *groups: str) -> int | None:
        """Return the year that a reference names; None for 上年."""
        for group in groups:
            if match[group]:
                return int(self.numerals[match.start(group)].value)
        return None
