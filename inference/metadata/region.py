"""The region of a report: the administrative divisions of its issuer."""

import re
from collections import Counter
from functools import cache

from gongkai.document.bodies.body import Body
from gongkai.document.bodies.config import metadata_config
from gongkai.document.bodies.divisions import Division
from gongkai.document.bodies.gazetteer import RANKS, DivisionLevel, gazetteer, short_provinces
from gongkai.document.bodies.patterns import any_of
from gongkai.inference.metadata.lines import ReportLines
from gongkai.inference.metadata.mentions import divisions_before, find_mentions
from gongkai.inference.metadata.title import Title

# How far into a report divisions are searched for, in characters.
_REACH = 100_000


def find_region(lines: ReportLines, title: Title | None, issuer: Body) -> str | None:
    """Return the divisions that the issuer governs or is part of, as one string, widest first.

    Divisions that the text does not name are left out; None if it names none.
    """
    text = "\n".join([*lines.compact, *lines.hints.values()])[:_REACH]
    names = [issuer.name] if title is None else [issuer.name, title.body]
    bodies = [Body(_superior_pattern().sub("", name)) for name in names]
    divisions = max((body.parts[0] for body in bodies), key=len)
    divisions = divisions or divisions_before(issuer.core, text)
    mentions = find_mentions(text)
    if not divisions or (issuer.level == "township" and divisions[-1].level != "county"):
        divisions = [*divisions, *_likely_divisions(divisions, mentions)]
    if not divisions:
        return None
    names = [*_parents(divisions[0], mentions, text), *(division.name for division in divisions)]
    return "".join(names)


@cache
def _superior_pattern() -> re.Pattern[str]:
    return re.compile(f"^{any_of(metadata_config().issuer.superiors)}")


def _likely_divisions(divisions: list[Division], mentions: Counter[str]) -> list[Division]:
    """Return the county that the text names most often, else the city if `divisions` is empty."""
    above = {division.name for division in divisions}
    levels: tuple[DivisionLevel, ...] = ("county",) if divisions else ("county", "city")
    for level in levels:
        for name, _ in mentions.most_common():
            entry = gazetteer().get(name)
            if entry is not None and level in entry.levels and above <= entry.parents:
                if level == "county" and _contains_another(name, mentions):
                    continue  # 巢湖市 was a city and is a county
                return [Division(name, level)]
            if entry is None and not above and (level == "city") == name.endswith("市"):
                return [Division(name, level)]
    return []


def _contains_another(name: str, mentions: Counter[str]) -> bool:
    """Return whether another county that the text names is part of the division `name`."""
    entries = (entry for other in mentions if (entry := gazetteer().get(other)) is not None)
    return any("county" in entry.levels and name in entry.parents for entry in entries)


def _parents(division: Division, mentions: Counter[str], text: str) -> list[str]:
    """Return the names, widest first, of the divisions above `division` that the text names."""
    entry = gazetteer().get(division.name)
    parents: list[str] = []
    levels: tuple[DivisionLevel, ...] = ("city", "province")
    for level in levels:
        if RANKS[level] >= RANKS[division.level]:
            continue
        below = parents[0] if parents else division.name
        names = [name for name in mentions if name != division.name and _has_level(name, level)]
        chosen = [name for name in names if name + below in text]
        if level == "province" and not chosen and entry is not None:
            short = short_provinces() & entry.parents
            chosen = [name for name in short if name + below in text]
        if not chosen and entry is not None:
            chosen = [name for name in names if name in entry.parents]
        elif not chosen:
            unknown = [name for name in names if name not in gazetteer()]
            chosen = unknown if len(unknown) == 1 else []
        if chosen:
            parents.insert(0, max(chosen, key=mentions.__getitem__))
    return parents


def _has_level(name: str, level: DivisionLevel) -> bool:
    entry = gazetteer().get(name)
    return level in entry.levels if entry else level == "city" and name.endswith("市")
