"""The title of a report: found among the lines of the page, joined where it is broken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gongkai.inference.metadata.lines import ReportLines, any_of, rules, squeeze

# How many lines may come before the title (navigation), and how long a title is, in characters.
_HEAD = 80
_LONGEST = 70
_MOST_LINES = 5
_FORBIDDEN = re.compile(
    r"[，。；！？：:;!?>|》《【】\[\]〔〕]|文件$|^[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]"
)


@dataclass(frozen=True, slots=True)
class Title:
    """A title and what it is made of.

    Attributes:
        text: one line without blanks.
        body: the name of the reporting body as the title has it, "" if it names none.
        year: the year reported on, as the digits are written, "" if it names none.
        line: the index of its first line in the page, -1 if it comes from the hints.
    """

    text: str
    body: str
    year: str
    line: int


@cache
def year_pattern() -> str:
    """Return the pattern of a year: 2019, 二○一九, 二O一九, 二0一九."""
    zero = f"[{re.escape(rules()['zeros'])}]"
    digit = rf"(?:[\d一二三四五六七八九]|{zero})"
    return rf"(?:(?<!\d)(?:19|20)\d\d(?!\d)|[二2]{zero}{digit}{{2}})"


@cache
def _title_pattern() -> re.Pattern[str]:
    config = rules()["title"]
    return re.compile(
        rf"(?P<before>.*?)(?P<topic>{any_of(config['subjects'])})(?P<after>.*?)"
        rf"(?P<kind>{any_of(config['kinds'])}|(?P<open>{any_of(config['open_kinds'])}))"
        r"(?P<note>[（(][^（()）]{1,15}[)）])?"
    )


@cache
def _cut_pattern() -> re.Pattern[str]:
    config = rules()
    labels = any_of(config["title"]["labels"])
    return re.compile(
        rf"^(?:[#*\-\s]+|{labels} *[:：] *)+|[ \[【〖（(|]*{any_of(config['furniture'])} *[:：\t].*"
    )


def parse_title(text: str, line: int) -> Title | None:
    """Return `text` as a title, None if it is not the title of such a report."""
    if not 4 <= len(text) <= _LONGEST or _FORBIDDEN.search(text):
        return None
    match = _title_pattern().fullmatch(text)
    if match is None:
        return None
    years = re.search(rf"({year_pattern()})(?=年|政府|信息|度)", text) or re.search(
        f"({year_pattern()})", text
    )
    if match["open"] and not (years and match["before"]):
        return None
    body = _body(match["before"]) or _noted(match["note"] or "")
    return Title(text, body, years[1] if years else "", line)


def _noted(note: str) -> str:
    """Return the body that the bracket behind a title names, "" if it says something else."""
    config = rules()["issuer"]
    ends = (*config["official"], *config["territories"], *config["departments"])
    return note[1:-1] if note[1:-1].endswith(ends) else ""


def _body(before: str) -> str:
    """Return the name of the body in what stands before the subject of a title."""
    dated = re.search(rf"{year_pattern()}年?度?", before)
    parts = [before[: dated.start()], before[dated.end() :]] if dated else [before]
    fillers = any_of(rules()["title"]["fillers"])
    for part in parts:
        body = re.sub(rf"^(?:{fillers})+|(?:{fillers})+$|[的“”\"]", "", part).strip("，、-—_ ")
        if len(body) >= 2:
            return body + "政府" if body.endswith("人民") else body
    return ""


def find_title(page: ReportLines) -> Title | None:
    """Return the title of the report: the line, or lines, that say most of whose and which year.

    A line of the page wins over the hints, the earlier over the later.
    """
    hinted = [_pieces(page.hints.get("title", ""))] if page.hints.get("title") else []
    titles = [*_titles(page), *(title for pieces in hinted for title in _hinted(pieces))]
    if not titles:
        return None
    named = squeeze(page.hints.get("title", ""))
    return max(
        titles,
        key=lambda title: 2 * bool(title.year) + 2 * bool(title.body) + (title.text in named),
    )


def _hinted(pieces: list[str]) -> Iterator[Title]:
    for piece in pieces:
        title = parse_title(squeeze(piece), -1)
        if title is not None:
            yield title


def _pieces(hint: str) -> list[str]:
    """Return the parts of the title of a web page, which names the site and the column as well."""
    return [part for part in re.split(r" *[_|>»·–—] *| +- +|-(?!\d)", hint) if part]


def _titles(page: ReportLines) -> Iterator[Title]:
    lines = list(_head(page))
    for first, (index, _) in enumerate(lines):
        joined = ""
        for last in range(first, min(first + _MOST_LINES, len(lines))):
            piece = lines[last][1]
            if not piece:
                break
            tail = parse_title(piece, index) if last > first else None
            joined += piece
            title = parse_title(joined, index)
            # A line that names body and year itself is a title below another heading of the page.
            if title is not None and not (tail and tail.body):
                yield title
                if not title.text.endswith(tuple(rules()["title"]["open_kinds"])):
                    break
            if len(joined) > _LONGEST:
                break


def _head(page: ReportLines) -> Iterator[tuple[int, str]]:
    """Yield (index of the line, its words) at the top of the page; "" for page furniture."""
    start = re.compile(rf"[\[【（( ]*{any_of(rules()['title']['not_at_start'])}")
    for index, line in enumerate(page.lines[:_HEAD]):
        # An article without line breaks begins with its title all the same.
        for piece in line[:400].split() if len(line) > _LONGEST else [line]:
            words = squeeze(_cut_pattern().sub("", piece))
            yield index, "" if start.match(piece) or _FORBIDDEN.search(words) else words
