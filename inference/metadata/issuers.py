"""The body that reports: its fullest name in the text, and the rank of that body."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from gongkai.document.report import Level
from gongkai.inference.metadata.lines import ReportLines, any_of, rules, squeeze
from gongkai.inference.metadata.regions import Link, gazetteer, split_region
from gongkai.inference.metadata.titles import Title, year_pattern

_LONGEST = 40
# How many lines from the end a signature is looked for when no date follows it.
_TAIL = 15
# The first lines of a page without a title, and how far its opening reaches, in characters.
_HEAD = 3
_OPENING = 2000
_HAN = r"[\u4e00-\u9fff·（）()]"


@cache
def _body_pattern() -> re.Pattern[str]:
    config = rules()["issuer"]
    ends = [*config["official"], *config["short"], *config["territories"], *config["departments"]]
    ends += [*config["zones"], *config["inner_ends"]]
    return re.compile(rf"{_HAN}{{1,{_LONGEST}}}?{any_of(ends)}(?:（[^）]{{2,12}}）)?")


@cache
def _inner_pattern() -> re.Pattern[str]:
    config = rules()["issuer"]
    return re.compile(rf"{any_of(config['inner_parts'])}*{any_of(config['inner_ends'])}$")


def is_body(name: str) -> bool:
    """Return whether `name` looks like the name of a body that could report."""
    config = rules()["issuer"]
    return (
        3 <= len(name) <= _LONGEST
        and name not in config["generic"]
        and not name.startswith(tuple(config["pronouns"]))
        and not any(word in name for word in config["not_inside"])
        and _body_pattern().fullmatch(name) is not None
    )


def without_office(name: str) -> str:
    """Return `name` without the office inside the body that signs for it (…人民政府办公室)."""
    for match in _inner_starts(name):
        if is_body(name[:match]):
            return name[:match]
    return name


def _inner_starts(name: str) -> Iterator[int]:
    """Yield where an inner office can begin, the longest office first."""
    for start in range(2, len(name)):
        if _inner_pattern().match(name, start):
            yield start


def core(name: str) -> str:
    """Return what two names of one body share: no region before it, no 人民政府 behind it."""
    config = rules()["issuer"]
    chain, rest = split_region(name)
    rest = re.sub("街道办(?:事处)?$", "街道", rest or name)
    for end in (*config["official"], *config["short"]):
        rest = rest.removesuffix(end) if rest != "办事处" else rest
    return rest or (chain[-1].name if chain else name)


def same_body(one: str, other: str) -> bool:
    """Return whether two names mean one body of one place: the same, or one short for the other."""
    places = {link.level: link.name for link in split_region(one)[0]}
    if any(places.get(link.level, link.name) != link.name for link in split_region(other)[0]):
        return False
    short, long = sorted((core(one), core(other)), key=len)
    if long.endswith(short):
        # What precedes must be the rank (县民政局) or divisions, not words of a sentence.
        before = long.removesuffix(short)
        return len(short) > 1 and (before in ("", *"省市县区镇乡") or not split_region(before)[1])
    if level_of(one) != "department" and not short.endswith(tuple(rules()["issuer"]["zones"])):
        return False
    rest = iter(long)
    ends = short[0] == long[0] and short[-1] == long[-1]
    return len(short) > 2 and ends and all(char in rest for char in short)


def level_of(name: str) -> Level | None:
    """Return the rank of the body called `name`, None if its name does not tell."""
    config = rules()
    name = re.sub("[（(][^（()）]*[)）]$", "", name)
    chain, rest = split_region(name)
    if not rest or rest in (*config["issuer"]["official"], *config["issuer"]["short"]):
        return _division_level(chain)
    base = core(name)
    if base.endswith(tuple(config["issuer"]["zones"])):
        return "county"
    for level in ("township", "county", "city", "province"):
        if base.endswith(tuple(config["level"][level])):
            return level
    return "department" if name.endswith(tuple(config["issuer"]["departments"])) else None


def _division_level(chain: list[Link]) -> Level | None:
    if not chain:
        return None
    known = gazetteer().get(chain[-1].name)
    # A city that became a county-level one, or the reverse, is told by what stands above it.
    if known and "county" in known.levels and len(chain) > 1:
        return "county"
    return chain[-1].level  # type: ignore[return-value]  # levels of links are levels of bodies


def find_issuer(page: ReportLines, title: Title | None, dated: list[int]) -> str | None:
    """Return the fullest name of the reporting body, None if nothing names it.

    Args:
        page: the report.
        title: its title; the body it names decides which names mean the issuer.
        dated: indices of the lines that hold a date alone.
    """
    keep_office = title is not None and without_office(title.body) != title.body
    named = dict.fromkeys(name for name in _named(page, title, dated) if len(name) <= _LONGEST)
    names = [name if keep_office else without_office(name) for name in named]
    names = [name for name in names if is_body(name)]
    anchor = title.body if title and title.body else next(iter(names), None)
    if anchor is None:
        return _most_named(page)
    same = [name for name in names if same_body(anchor, name)]
    best = max([anchor, *same], key=_fullness)
    return best if _is_official(best) else _mentioned(page, best)


def _fullness(name: str) -> tuple[bool, int]:
    return _is_official(name), len(name)


def _is_official(name: str) -> bool:
    config = rules()["issuer"]
    return name.endswith(tuple(config["official"])) or level_of(name) == "department"


def _named(page: ReportLines, title: Title | None, dated: list[int]) -> Iterator[str]:
    """Yield what may name the issuer, the most telling first."""
    yield from _signatures(page, dated)
    if title is not None and title.line >= 0:
        yield from page.compact[max(0, title.line - 2) : title.line + 4]
    else:
        yield from page.compact[:_HEAD]
    text = page.simplified
    for match in re.finditer(any_of(rules()["author_verbs"]), text):
        sentence = text[max(0, match.start() - _LONGEST) : match.start()]
        yield sentence.rpartition("由")[2]
    yield from _self_named(page)
    for value in page.fields(rules()["issuer_labels"]):
        yield squeeze(re.split(" {2,}", value)[0])
        yield squeeze(value.split(" ")[0])
    for key in rules()["issuer_hints"]:
        yield squeeze(page.hints.get(key, ""))


def _signatures(page: ReportLines, dated: list[int]) -> Iterator[str]:
    """Yield the lines over or beside a date, from the last date backwards, then the last lines."""
    for index in reversed(dated):
        yield re.sub(f"{year_pattern()}.*$", "", page.compact[index])
        yield page.compact[index - 1] if index else ""
    yield from reversed(page.compact[-_TAIL:])


def _mentioned(page: ReportLines, name: str) -> str:
    """Return the full form of `name` (…人民政府) if the text uses it, else `name`."""
    base = core(name)
    if len(base) < 2:
        return name
    official = any_of(rules()["issuer"]["official"])
    full = re.compile(rf"(?:{re.escape(name)}|{re.escape(base)})(?:{official}|(?<=街道)办事处)")
    forms = [match[0] for match in full.finditer(page.simplified)]
    return max(forms, key=len, default=name)


@cache
def _self_pattern() -> re.Pattern[str]:
    config = rules()
    ends = [*config["issuer"]["official"], *config["issuer"]["departments"]]
    ends += config["level"]["township"]
    year = rf"(?:{year_pattern()}年度?)"
    before, after = (any_of(config["opening"][key]) for key in ("before", "after"))
    return re.compile(
        rf"(?:^|[，。；：、《“]|{before}){year}?"
        rf"((?:(?!{before}){_HAN}){{2,30}}?{any_of(ends)})(?={year}|{after})",
        re.MULTILINE,
    )


def _self_named(page: ReportLines) -> Iterator[str]:
    """Yield the body that the opening names as its author (现公布……年政府信息公开年度报告)."""
    opening = "\n".join(page.compact)[:_OPENING]
    for match in _self_pattern().finditer(opening):
        chain, rest = split_region(match[1])
        if chain or not rest.startswith(tuple("省市县区镇乡")):
            yield match[1]


def _most_named(page: ReportLines) -> str | None:
    """Return the body that the text names most often, where nothing else tells the issuer."""
    config = rules()
    ends = any_of([*config["issuer"]["official"], *config["level"]["township"], "局"])
    names = re.findall(
        rf"(?:^|[，。；、《“年]|结合)([\u4e00-\u9fff]{{2,9}}?{ends})",
        "\n".join(page.compact),
        re.MULTILINE,
    )
    counts = Counter(name for name in names if is_body(name) and name[0] not in "省市县区镇乡")
    name, count = next(iter(counts.most_common(1)), ("", 0))
    return name if count > 1 else None
