"""The administrative divisions at the start of a name.

The gazetteer only helps: a name that it does not contain is recognised by its ending.
"""

import re
from dataclasses import dataclass
from functools import cache

from gongkai.document.bodies.config import metadata_config
from gongkai.document.bodies.gazetteer import (
    LONGEST_NAME,
    RANKS,
    DivisionLevel,
    gazetteer,
    short_provinces,
)

# Names that the gazetteer lacks, by their ending, unless the ending starts a word (市场).
_STEM = r"(?:(?![省县区旗])[\u4e00-\u9fff])"
_NOT_AFTER_CITY = "(?!民(?!政)|政(?![府务法协])|[场容级域区直内辖])"
_CITY_FORM = re.compile(rf"{_STEM}{{2,4}}?(?:市{_NOT_AFTER_CITY}|盟)|{_STEM}{{2,9}}?自治州")
_COUNTY_FORM = re.compile(
    rf"{_STEM}{{1,9}}?自治[县旗]|{_STEM}{{1,4}}?县(?![级委域直])"
    rf"|{_STEM}{{2,4}}?(?:区(?![级委域直划])|旗|市{_NOT_AFTER_CITY})"
)
_FORMS: tuple[tuple[DivisionLevel, re.Pattern[str]], ...] = (
    ("city", _CITY_FORM),
    ("county", _COUNTY_FORM),
)
# The rest of a body's name without its region must be more than the rank of the body.
_RANK_STARTS = ("镇", "乡", "街", "苏", "市辖")
_RANK = re.compile(r"(?:人民政府|政府|[镇乡市县区]|街道|苏木|办事处|管委会|管理委员会)+")


@dataclass(frozen=True, slots=True)
class Division:
    """An administrative division, as written, with its level."""

    name: str
    level: DivisionLevel


def split_divisions(name: str) -> tuple[list[Division], str]:
    """Return the divisions at the start of the name of a body, and the rest of the name.

    The rest is empty when `name` is itself a division (华容县). A division is split off only if the
    rest is a name of its own: 新市镇 remains whole.
    """
    divisions: list[Division] = []
    rest = name
    while rest and (not divisions or divisions[-1].level != "county"):
        division = _first_division(rest, divisions[-1].level if divisions else None)
        if division is None:
            break
        after = rest[len(division.name) :]
        if after.startswith(_RANK_STARTS) and _RANK.fullmatch(after):
            break
        divisions.append(division)
        rest = after
    return divisions, rest


def _first_division(name: str, above: DivisionLevel | None) -> Division | None:
    rank_above = -1 if above is None else RANKS[above]
    entries, last_characters = gazetteer(), _last_characters()
    for size in range(min(LONGEST_NAME, len(name)), 1, -1):
        if name[size - 1] not in last_characters:
            continue
        entry = entries.get(name[:size])
        if entry is not None:
            level = min(entry.levels, key=RANKS.__getitem__)
            if level == "city" and "county" in entry.levels and above == "city":
                level = "county"
            if RANKS[level] > rank_above:
                return Division(name[:size], level)
    province = _short_province(name) if above is None else None
    if province is not None:
        return Division(province, "province")
    for level, form in _FORMS:
        match = form.match(name) if RANKS[level] > rank_above else None
        if match and can_be_division(match[0]):
            return Division(match[0], level)
    return None


def starts_with_known_division(name: str) -> bool:
    """Return whether a name starts with a division of the gazetteer (全州县, 贵州遵义市)."""
    known = any(name[:size] in gazetteer() for size in range(2, LONGEST_NAME + 1))
    return known or _short_province(name) is not None


def _short_province(name: str) -> str | None:
    """Return the short name of a province that precedes a division of it (湖南津市市: 湖南)."""
    for size in (2, 3):
        short, rest = name[:size], name[size:]
        if short in short_provinces() and any(
            (entry := gazetteer().get(rest[:end])) is not None and short in entry.parents
            for end in range(2, min(LONGEST_NAME, len(rest)) + 1)
        ):
            return short
    return None


@cache
def _last_characters() -> frozenset[str]:
    return frozenset(name[-1] for name in gazetteer())


def can_be_division(name: str) -> bool:
    """Return whether `name`, which ends like a division, can be one that the gazetteer lacks."""
    config = metadata_config()
    return (
        not name.endswith((*config.region.not_endings, *config.issuer.zones))
        and name not in config.region.common_nouns
        and name[0] not in config.issuer.pronouns
    )
