"""The title of a report: found among its first lines, joined where it is broken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gongkai.document.bodies.config import metadata_config
from gongkai.document.bodies.patterns import any_of, any_of_spaced
from gongkai.inference.metadata.lines import ReportLines, squeeze
from gongkai.inference.metadata.years import parse_year, year_pattern

# How many lines are searched (navigation may precede the title); the most characters and lines
# of a title.
_HEAD = 80
_LONGEST = 70
_MOST_LINES = 5
# An article without line breaks also starts with its title: how far it is searched for one.
_OPENING = 400
_FORBIDDEN = re.compile(
    r"[，。；！？：:;!?>|》《【】\[\]〔〕]|文件$|^[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]"
)
_BRACKETS = " [](){}【】〖〗〔〕（）<>《》-—=*·•|/"
_MARKUP = re.compile(r"[#*\-\s]*")
_HINT_SEPARATOR = re.compile(r" *[_|>»·–—] *| +- +|-(?!\d)")


@dataclass(frozen=True, slots=True)
class Title:
    """A title and its parts.

    Attributes:
        text: one line without blanks.
        body: the name of the reporting body in the title, "" if the title names none.
        year: the year reported on, None if the title names none.
        line: the index of its first line in the report, -1 if it comes from the hints.
    """

    text: str
    body: str
    year: int | None
    line: int


def find_title(lines: ReportLines) -> Title | None:
    """Return the title of the report, None if it has none.

    A title that names both body and year wins over one that names less, a line of the report over
    the hints, an earlier line over a later one.
    """
    hint = lines.hints.get("title", "")
    named = squeeze(hint)
    return max(
        [*_page_titles(lines), *_hinted_titles(hint)],
        key=lambda title: (
            2 * (title.year is not None) + 2 * bool(title.body) + (title.text in named)
        ),
        default=None,
    )


def _page_titles(lines: ReportLines) -> Iterator[Title]:
    """Yield the titles among the first lines of the report."""
    head = list(_head(lines))
    open_kinds = metadata_config().title.open_kinds
    for first, (index, _) in enumerate(head):
        joined = ""
        for last, (_, words) in enumerate(head[first : first + _MOST_LINES]):
            if not words or (last and not _can_start(joined)):
                break
            joined += words
            title = parse_title(joined, index)
            # A line that names a body itself is a title below another heading of the page.
            if title is not None and not (last and _names_body(words, index)):
                yield title
                if not title.text.endswith(open_kinds):
                    break
            if len(joined) > _LONGEST:
                break


def _can_start(words: str) -> bool:
    """Return whether a title that goes on in the next line can start with `words`."""
    return _start_pattern().search(words) is not None


@cache
def _start_pattern() -> re.Pattern[str]:
    """Return the pattern of a year, a subject or a body at the start of a title."""
    config = metadata_config()
    bodies = (*config.issuer.official, *config.issuer.territories, *config.issuer.zones)
    return re.compile(
        rf"{year_pattern()}|{any_of((*config.title.subjects, *config.title.fillers, *bodies))}"
        rf"|{any_of(config.issuer.departments)}$"
    )


def _head(lines: ReportLines) -> Iterator[tuple[int, str]]:
    """Yield (index of the line, its words) at the top of the page; "" for page furniture."""
    page_words = metadata_config().title.page_words
    for index, line in enumerate(lines.lines[:_HEAD]):
        for part in line[:_OPENING].split() if len(line) > _LONGEST else [line]:
            words = squeeze(_without_furniture(part))
            unfit = (
                _FORBIDDEN.search(words)
                or _navigation_pattern().match(part)
                or words.strip(_BRACKETS).upper() in page_words
            )
            yield index, "" if unfit else words


@cache
def _navigation_pattern() -> re.Pattern[str]:
    return re.compile(rf"[\[【（( ]*{any_of_spaced(metadata_config().title.not_at_start)}")


def _without_furniture(part: str) -> str:
    """Return `part` without markup and labels before a title and labelled fields after it."""
    if ":" in part or "：" in part:
        return _furniture_pattern().sub("", part)
    markup = _MARKUP.match(part)
    return part[markup.end() :] if markup else part


@cache
def _furniture_pattern() -> re.Pattern[str]:
    config = metadata_config()
    return re.compile(
        rf"^(?:[#*\-\s]+|{any_of_spaced(config.title.labels)} *[:：] *)+"
        rf"|[ \[【〖（(|]*{any_of_spaced(config.furniture)} *[:：].*"
    )


def _hinted_titles(hint: str) -> Iterator[Title]:
    """Yield the titles in the title of a web page, which also names the site and the column."""
    for part in _HINT_SEPARATOR.split(hint):
        title = parse_title(squeeze(part))
        if title is not None:
            yield title


def _names_body(text: str, line: int) -> bool:
    title = parse_title(text, line)
    return title is not None and bool(title.body)


def parse_title(text: str, line: int = -1) -> Title | None:
    """Return `text` as a title, None if it is not the title of such a report.

    Args:
        text: one line without blanks, in simplified characters.
        line: the index of the line in the report, if it is one.
    """
    if not 4 <= len(text) <= _LONGEST:
        return None
    # Most lines name no subject; this is cheaper than the pattern.
    if not any(subject in text for subject in metadata_config().title.subjects):
        return None
    match = None if _FORBIDDEN.search(text) else _title_pattern().fullmatch(text)
    if match is None:
        return None
    year = _reported_year_pattern().search(text) or _any_year_pattern().search(text)
    if match["open"] and not (year and match["before"]):
        return None
    body = _body(match["before"]) or _noted_body(match["note"] or "")
    return Title(text, body, parse_year(year[0]) if year else None, line)


@cache
def _title_pattern() -> re.Pattern[str]:
    config = metadata_config().title
    return re.compile(
        rf"(?P<before>.*?)(?P<topic>{any_of(config.subjects)})(?P<after>.*?)"
        rf"(?P<kind>{any_of(config.kinds)}|(?P<open>{any_of(config.open_kinds)}))"
        r"(?P<note>[（(][^（()）]{1,15}[)）])?"
    )


@cache
def _any_year_pattern() -> re.Pattern[str]:
    return re.compile(year_pattern())


@cache
def _reported_year_pattern() -> re.Pattern[str]:
    return re.compile(rf"{year_pattern()}(?=年|政府|信息|度)")


def _body(before: str) -> str:
    """Return the name of the body in the part of a title before its subject, "" if none."""
    for part in _year_with_unit_pattern().split(before, maxsplit=1):
        body = _filler_pattern().sub("", part).strip("，、-—_ ")
        if len(body) >= 2:
            return body + "政府" if body.endswith("人民") else body
    return ""


@cache
def _year_with_unit_pattern() -> re.Pattern[str]:
    return re.compile(rf"{year_pattern()}年?度?")


@cache
def _filler_pattern() -> re.Pattern[str]:
    fillers = any_of(metadata_config().title.fillers)
    return re.compile(rf"^{fillers}+|{fillers}+$|[的“”\"]")


def _noted_body(note: str) -> str:
    """Return the body in the bracket after a title, "" if the bracket contains something else."""
    config = metadata_config().issuer
    ends = (*config.official, *config.territories, *config.departments)
    return note[1:-1] if note[1:-1].endswith(ends) else ""
