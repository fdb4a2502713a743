"""Who reports on which year: the metadata of a report, read by rules."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache

from gongkai.document.report import Level, Meta
from gongkai.document.source import Source
from gongkai.inference.metadata.issuers import core, find_issuer, level_of
from gongkai.inference.metadata.lines import ReportLines, any_of, rules
from gongkai.inference.metadata.regions import chain_before, find_region, split_region
from gongkai.inference.metadata.titles import Title, find_title, year_pattern

# The longest line, in characters, that can be a name and a date.
_LONGEST = 80
_DIGITS = {char: digit for digit, char in enumerate("〇一二三四五六七八九")}
_HAN_DAY = (
    "(?:[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|初?[一二三四五六七八九]|[元正])"
)


@cache
def _date_pattern() -> re.Pattern[str]:
    number = rf"(\d{{1,2}}|{_HAN_DAY})"
    return re.compile(
        rf"({year_pattern()}) *(?:年 *{number} *月 *{number} *[日号]"
        r"|[.\-/．] *(\d{1,2}) *[.\-/．] *(\d{1,2})(?!\d))"
    )


def read_metadata(source: Source) -> Meta:
    """Return who reports on which year; a field is None where the report does not tell it.

    The issuer is the fullest name of the body that the title names. The region is the chain of
    divisions, province to county, that the body governs or lies in, as far as the text names them.
    The year is the one reported on. The date is that of signing, else of publishing, in ISO 8601.
    Title and issuer are single lines without blanks around them. Takes time linear in the text.
    """
    page = ReportLines.of(source)
    title = find_title(page)
    dated = list(_dated_lines(page))
    issuer = find_issuer(page, title, [index for index, _ in dated])
    level = level_of(issuer) if issuer else None
    text = "\n".join([*page.compact, *page.hints.values()])
    return Meta(
        title=page.restore(title.text) if title else None,
        issuer=page.restore(issuer) if issuer else None,
        region=_region(issuer, title, level, text),
        level=level,
        year=_year(page, title),
        date=_date(page, [value for _, value in dated]),
    )


def _region(issuer: str | None, title: Title | None, level: Level | None, text: str) -> str | None:
    """Return the divisions that the issuer governs or lies in, as far as the text names them."""
    if issuer is None:
        return None
    names = [issuer, title.body] if title is not None else [issuer]
    over = re.compile(f"^{any_of(rules()['issuer']['over'])}")
    chain = max((split_region(over.sub("", name))[0] for name in names), key=len)
    chain = chain or chain_before(core(issuer), text)
    return find_region(chain, text, whole=bool(chain) and level != "township")


def _dated_lines(page: ReportLines) -> Iterator[tuple[int, str]]:
    """Yield (index, ISO date) of the lines that hold a date alone, or a name and a date."""
    alone = re.compile(
        rf"[（(]?(?:[\u4e00-\u9fff]{{0,40}}?)({_date_pattern().pattern})(?:印发)?[)）]?"
    )
    for index, line in enumerate(page.compact):
        match = alone.fullmatch(line) if len(line) <= _LONGEST else None
        day = _iso(match[1]) if match else None
        if day is not None:
            yield index, day


def _date(page: ReportLines, signed: list[str]) -> str | None:
    """Return the last date that stands as a signature, else the date the page gives."""
    if signed:
        return signed[-1]
    hints = (page.hints.get(key, "") for key in rules()["date_hints"])
    for value in (*page.fields(rules()["date_labels"]), *hints):
        day = _iso(value)
        if day is not None:
            return day
    return None


def _iso(text: str) -> str | None:
    """Return the date that `text` begins with, None if it is impossible or there is none."""
    match = _date_pattern().match(text.strip())
    if match is None:
        return None
    month, day = (match[2], match[3]) if match[2] else (match[4], match[5])
    try:
        return date(year_of(match[1]), _small(month), _small(day)).isoformat()
    except ValueError:
        return None


def year_of(written: str) -> int:
    """Return the year that `written` means (2019, 二○一九, 二0一九)."""
    zeros = rules()["zeros"]
    digits = [0 if char in zeros else _DIGITS.get(char, char) for char in written]
    return int("".join(map(str, digits)))


def _small(number: str) -> int:
    """Return the value of a day or month: 11, 十一, 二十一, 廿一, 初八, 元, 正."""
    if number.isdigit():
        return int(number)
    number = number.removeprefix("初").replace("廿", "二十")
    if number in ("元", "正"):
        return 1
    tens, ten, ones = number.rpartition("十")
    return 10 * _DIGITS.get(tens, 1) * bool(ten) + (_DIGITS[ones] if ones else 0)


def _year(page: ReportLines, title: Title | None) -> int | None:
    """Return the year of the title, else of the period covered, else the one most often named."""
    if title is not None and title.year:
        return year_of(title.year)
    text, year = page.simplified, year_pattern()
    period = re.search(rf"({year})年(?:1|一)月(?:1|一)日(?:起)?.{{0,6}}?12月31日", text)
    if period:
        return year_of(period[1])
    for shape in (rf"({year})年度", rf"({year})年(?!\d{{1,2}}月\d{{1,2}}日)"):
        counts = Counter(map(year_of, re.findall(shape, text)))
        if counts:
            return counts.most_common(1)[0][0]
    return None
