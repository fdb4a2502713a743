"""The body that reports: its fullest name in the report."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from gongkai.document.bodies.body import (
    HAN,
    LONGEST,
    RANK_CHARACTERS,
    Body,
    is_body_name,
    is_same_body,
    without_office,
)
from gongkai.document.bodies.config import metadata_config
from gongkai.document.bodies.divisions import split_divisions
from gongkai.document.bodies.patterns import any_of, find_all, find_near
from gongkai.inference.metadata.dates import ReportDates
from gongkai.inference.metadata.lines import ReportLines, squeeze
from gongkai.inference.metadata.title import Title
from gongkai.inference.metadata.years import year_pattern

# How many lines from the end are searched for a signature that no date follows.
_TAIL = 15
# The first lines of a report without a title, and the characters of its opening.
_HEAD = 3
_OPENING = 2000
# Characters of the longest name in the opening, and of the longest word and year before it.
_LONGEST_IN_OPENING = 30
_LONGEST_BEFORE = 15


def find_issuer(lines: ReportLines, title: Title | None, dates: ReportDates) -> Body | None:
    """Return the reporting body by its fullest name, None if the report names none.

    The body in the title, else the first body that is likely to sign, decides which names denote
    the issuer.
    """
    keep_office = title is not None and without_office(title.body) != title.body
    candidates = dict.fromkeys(
        name if keep_office else without_office(name)
        for name in _candidates(lines, title, dates)
        if len(name) <= LONGEST
    )
    bodies = [Body(name) for name in candidates if is_body_name(name)]
    if title is not None and title.body:
        reference = Body(title.body)
    elif bodies:
        reference = bodies[0]
    else:
        return _most_named(lines)
    same = [body for body in bodies if is_same_body(reference, body)]
    best = max([reference, *same], key=lambda body: (body.is_official, len(body.name)))
    return best if best.is_official else _full_form(lines, best)


def _candidates(lines: ReportLines, title: Title | None, dates: ReportDates) -> Iterator[str]:
    """Yield possible names of the issuer, the most reliable first."""
    config = metadata_config().issuer
    yield from _signatures(lines, dates)
    if title is not None and title.line >= 0:
        yield from lines.compact[max(0, title.line - 2) : title.line + 4]
    else:
        yield from lines.compact[:_HEAD]
    for verb in _author_verb_pattern().finditer(lines.joined):
        yield lines.joined[max(0, verb.start() - LONGEST) : verb.start()].rpartition("由")[2]
    yield from _names_in_opening(lines)
    for value in lines.fields(config.labels):
        yield squeeze(value)
        yield squeeze(value.split(" ")[0])
    for key in config.hints:
        yield squeeze(lines.hints.get(key, ""))


def _signatures(lines: ReportLines, dates: ReportDates) -> Iterator[str]:
    """Yield the lines above or beside a date, from the last date backwards, then the last lines."""
    for index in reversed(dates.lines):
        yield _from_year_pattern().sub("", lines.compact[index])
        yield lines.compact[index - 1] if index else ""
    yield from reversed(lines.compact[-_TAIL:])


@cache
def _from_year_pattern() -> re.Pattern[str]:
    return re.compile(f"{year_pattern()}.*$")


@cache
def _author_verb_pattern() -> re.Pattern[str]:
    return re.compile(any_of(metadata_config().issuer.author_verbs))


def _names_in_opening(lines: ReportLines) -> Iterator[str]:
    """Yield the bodies that the opening names as author (现公布……年政府信息公开年度报告)."""
    name, name_end = _opening_patterns()
    opening = lines.text[:_OPENING]
    for match in find_near(name, name_end, opening, _LONGEST_BEFORE + _LONGEST_IN_OPENING):
        divisions, rest = split_divisions(match[1])
        if divisions or not rest.startswith(tuple(RANK_CHARACTERS)):
            yield match[1]


@cache
def _opening_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the pattern of a name in the opening with its context, and that of its end."""
    config = metadata_config()
    ends = [*config.issuer.official, *config.issuer.departments, *config.levels["township"]]
    year = rf"(?:{year_pattern()}年度?)"
    before, after = any_of(config.issuer.before), any_of(config.issuer.after)
    end = rf"{any_of(ends)}(?={year}|{after})"
    return (
        re.compile(
            rf"(?:^|[，。；：、《“]|{before}){year}?"
            rf"((?:(?!{before}){HAN}){{2,{_LONGEST_IN_OPENING}}}?{end})",
            re.MULTILINE,
        ),
        re.compile(end),
    )


def _most_named(lines: ReportLines) -> Body | None:
    """Return the body that the text names most often, if it names it more than once."""
    names = _any_name_pattern().findall(lines.text)
    counts = Counter(
        name for name in names if is_body_name(name) and name[0] not in RANK_CHARACTERS
    )
    name, count = next(iter(counts.most_common(1)), ("", 0))
    return Body(name) if count > 1 else None


@cache
def _any_name_pattern() -> re.Pattern[str]:
    config = metadata_config()
    ends = any_of([*config.issuer.official, *config.levels["township"], "局"])
    return re.compile(rf"(?:^|[，。；、《“年]|结合)([\u4e00-\u9fff]{{2,9}}?{ends})", re.MULTILINE)


def _full_form(lines: ReportLines, body: Body) -> Body:
    """Return the body by its full form (…人民政府) if the text uses it, else `body`."""
    if len(body.core) < 2:
        return body
    forms = [
        name + end[0]
        for name in dict.fromkeys((body.name, body.core))
        for start in find_all(name, lines.joined)
        if (end := _official_end_pattern().match(lines.joined, start + len(name)))
    ]
    return Body(max(forms, key=len)) if forms else body


@cache
def _official_end_pattern() -> re.Pattern[str]:
    return re.compile(any_of(metadata_config().issuer.official))
