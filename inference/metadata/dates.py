"""The dates of a report: the year that it covers, the day of signing or publishing."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from gongkai.document.bodies.config import metadata_config
from gongkai.inference.metadata.lines import ReportLines
from gongkai.inference.metadata.title import Title
from gongkai.inference.metadata.years import DIGITS, parse_year, year_pattern

# The longest line, in characters, that can be a name and a date.
_LONGEST = 80
# The last characters of such lines, besides digits.
_LINE_ENDS = "日号发)）"
_CHINESE_DAY = (
    "(?:[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|初?[一二三四五六七八九]|[元正])"
)


@dataclass(frozen=True, slots=True)
class ReportDates:
    """The dates of a report.

    Attributes:
        year: the year reported on.
        date: the day of signing, else of publishing, in ISO 8601.
        lines: the indices of the lines that contain a date alone, or a name and a date.
    """

    year: int | None
    date: str | None
    lines: tuple[int, ...]


def find_dates(lines: ReportLines, title: Title | None) -> ReportDates:
    """Return the dates of a report; a date is None where the report does not give it."""
    signed = list(_dated_lines(lines))
    return ReportDates(
        year=title.year if title is not None and title.year is not None else _covered_year(lines),
        date=signed[-1][1] if signed else _published(lines),
        lines=tuple([index for index, _ in signed]),
    )


def _dated_lines(lines: ReportLines) -> Iterator[tuple[int, str]]:
    """Yield (index, ISO date) of the lines that contain a date alone, or a name and a date."""
    for index, line in enumerate(lines.compact):
        if len(line) <= _LONGEST and (line[-1] in _LINE_ENDS or line[-1].isdigit()):
            match = _dated_line_pattern().fullmatch(line)
            day = parse_date(match[1]) if match else None
            if day is not None:
                yield index, day


def _published(lines: ReportLines) -> str | None:
    """Return the date that a labelled field or a hint gives."""
    config = metadata_config().date
    hints = (lines.hints.get(key, "") for key in config.hints)
    days = map(parse_date, (*lines.fields(config.labels), *hints))
    return next((day for day in days if day is not None), None)


@cache
def _date_pattern() -> re.Pattern[str]:
    number = rf"(\d{{1,2}}|{_CHINESE_DAY})"
    return re.compile(
        rf"({year_pattern()}) *(?:年 *{number} *月 *{number} *[日号]"
        r"|[.\-/．] *(\d{1,2}) *[.\-/．] *(\d{1,2})(?!\d))"
    )


@cache
def _dated_line_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"[（(]?(?:[\u4e00-\u9fff]{{0,40}}?)({_date_pattern().pattern})(?:印发)?[)）]?"
    )


def parse_date(text: str) -> str | None:
    """Return the ISO date at the start of `text`, None if it is impossible or there is none."""
    match = _date_pattern().match(text.strip())
    if match is None:
        return None
    month, day = (match[2], match[3]) if match[2] else (match[4], match[5])
    try:
        return date(parse_year(match[1]), _parse_number(month), _parse_number(day)).isoformat()
    except ValueError:
        return None


def _parse_number(number: str) -> int:
    """Return the value of a day or month: 11, 十一, 二十一, 廿一, 初八, 元, 正."""
    if number.isdigit():
        return int(number)
    number = number.removeprefix("初").replace("廿", "二十")
    if number in ("元", "正"):
        return 1
    tens, ten, ones = number.rpartition("十")
    return 10 * DIGITS.get(tens, 1) * bool(ten) + (DIGITS[ones] if ones else 0)


def _covered_year(lines: ReportLines) -> int | None:
    """Return the year of the period covered, else the year that the text names most often."""
    period, *mentions = _covered_year_patterns()
    covered = period.search(lines.joined)
    if covered:
        return parse_year(covered[1])
    for pattern in mentions:
        counts = Counter(map(parse_year, pattern.findall(lines.joined)))
        if counts:
            return counts.most_common(1)[0][0]
    return None


@cache
def _covered_year_patterns() -> tuple[re.Pattern[str], ...]:
    year = f"({year_pattern()})"
    return (
        re.compile(rf"{year}年(?:1|一)月(?:1|一)日(?:起)?.{{0,6}}?12月31日"),
        re.compile(rf"{year}年度"),
        re.compile(rf"{year}年(?!\d{{1,2}}月\d{{1,2}}日)"),
    )
