"""Who issued each report: names of bodies become units, with the reason for each name.

Names are merged only where they denote one body for sure: the same place (over renames) and the
same name of the body in it. A name without its place belongs to the one unit among the reports
that it can denote; if there are several, it is ambiguous and stays apart for a person to decide.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache

import duckdb

from gongkai.document.bodies.body import Body
from gongkai.document.bodies.gazetteer import short_name, short_province
from gongkai.panel.issuers import IssuerKey, IssuerName, read_name
from gongkai.panel.places import Place, places
from gongkai.panel.similarity import NEAR, sketch_text
from gongkai.panel.unit_tables import Alias, Identities, Unit, store_identities
from gongkai.panel.user_units import UserUnit


def identify(connection: duckdb.DuckDBPyConnection, user_units: Sequence[UserUnit]) -> None:
    """Fill `units` and `aliases`, and set `unit_id` of `documents`.

    Documents without an issuer, and those without a year, get the status `unidentified`.
    """
    rows = connection.execute(
        "SELECT issuer, coalesce(region, ''), coalesce(level, ''), list(DISTINCT year) "
        "FROM documents WHERE issuer IS NOT NULL AND issuer <> '' GROUP BY ALL ORDER BY ALL"
    ).fetchall()
    years = {IssuerName(*row[:3]): frozenset(row[3]) for row in rows}
    found = identify_names(years, user_units, _TextComparison(connection).are_one_report)
    store_identities(connection, found)
    connection.execute(
        """
        UPDATE documents SET unit_id = a.unit_id FROM aliases a
        WHERE a.alias = documents.issuer AND a.region = coalesce(documents.region, '')
            AND a.level = coalesce(documents.level, '')
        """
    )
    connection.execute("ALTER TABLE aliases DROP COLUMN level")
    connection.execute(
        """
        UPDATE documents SET status = 'unidentified',
            status_reason_zh = CASE WHEN unit_id IS NULL THEN '没有编制单位' ELSE '没有年份' END,
            status_reason_en = CASE WHEN unit_id IS NULL THEN 'no issuer' ELSE 'no year' END
        WHERE unit_id IS NULL OR year IS NULL
        """
    )


Comparison = Callable[[Sequence[IssuerName], Sequence[IssuerName]], bool]


def identify_names(
    years: dict[IssuerName, frozenset[int | None]],
    user_units: Sequence[UserUnit],
    are_one_report: Comparison = lambda one, other: False,
) -> Identities:
    """Return the units of the names, with the reason for each.

    Args:
        years: the years of the reports of each name.
        user_units: the user's own list, which wins.
        are_one_report: whether the reports of two lists of names are the same in every year that
            both have.
    """
    found = Identities()
    for user_unit in user_units:
        found.units[user_unit.unit_id] = _listed(user_unit)
    keys = {name: read_name(name) for name in years}
    listed = _UserIndex(user_units)
    open_names: list[IssuerName] = []
    for name, key in keys.items():
        matches = listed.find(name, key)
        if len(matches) == 1:
            reason = ("与用户单位表一致", "matches the user's list of units")
            found.aliases[name] = Alias(name, matches[0], *reason, "user")
        elif matches:
            _leave_open(found, name, key, matches)
        elif len(key.codes) == 1:
            unit = _add(found, key.codes[0], key)
            found.aliases[name] = Alias(name, unit.unit_id, *_reason(unit, name, key), "merged")
        else:
            open_names.append(name)
    _settle(found, {name: keys[name] for name in open_names}, years, are_one_report)
    _add_parents(found)
    _add_places(found)
    return found


def _add(found: Identities, code: str, key: IssuerKey) -> Unit:
    """Return the unit of a body in a place, added if it is new."""
    place = places().by_code[code]
    if not key.body:
        unit = _unit_of_place(place)
    else:
        level = key.level or "department"
        # 苏州工业园区 has the name of its city already
        named = key.body.startswith(place.name[:2]) and len(key.body) > 4
        name = key.body if named else f"{place.name}{key.body}"
        unit = Unit(f"{code}:{key.body}", code, name, key.body, level, code, "reports")
    return found.units.setdefault(unit.unit_id, unit)


def _unit_of_place(place: Place) -> Unit:
    return Unit(
        place.code, place.code, place.name, place.name, place.level, place.parent, "gazetteer"
    )


def _listed(unit: UserUnit) -> Unit:
    return Unit(unit.unit_id, unit.code, unit.name, unit.name, unit.level, unit.parent_id, "user")


def _reason(unit: Unit, name: IssuerName, key: IssuerKey) -> tuple[str, str]:
    """Return why a name denotes a unit, in Chinese and English."""
    if key.divisions and unit.code in places().by_code:
        place = places().by_code[unit.code]
        if key.divisions[-1] not in (place.name, *_forms(place)):
            return (
                f"{key.divisions[-1]}现为{place.name}（行政区划沿革）",
                f"{key.divisions[-1]} is {place.name} now (history of the divisions)",
            )
    if name.issuer == unit.name:
        return "名称一致", "the same name"
    return "同一区划内的同一机关名称", "the same body in the same division"


def _forms(place: Place) -> set[str]:
    return {short_name(place.name), short_province(place.name)}


def _settle(
    found: Identities,
    keys: dict[IssuerName, IssuerKey],
    years: dict[IssuerName, frozenset[int | None]],
    are_one_report: Comparison,
) -> None:
    """Find the units of names without a certain place, among the units that are known."""
    groups: dict[tuple[tuple[str, ...], str], list[IssuerName]] = defaultdict(list)
    for name, key in keys.items():
        groups[key.divisions, key.body].append(name)
    known = dict(found.units)
    taken: dict[str, set[int | None]] = defaultdict(set)
    for name, alias in found.aliases.items():
        taken[alias.unit_id] |= years[name]
    for (divisions, _body), names in sorted(groups.items(), key=lambda item: -len(item[0][0])):
        key = keys[names[0]]
        candidates = [u.unit_id for u in known.values() if _can_denote(key, u)]
        own = frozenset().union(*(years[name] for name in names))
        if len(candidates) == 1:
            (unit_id,) = candidates
            others = [n for n, alias in found.aliases.items() if alias.unit_id == unit_id]
            apart = not own & taken[unit_id]
            if apart or are_one_report(names, others):
                unit = found.units[unit_id]
                reason = _reason_of_only(unit, apart)
                found.aliases |= {n: Alias(n, unit_id, *reason, "merged") for n in names}
                continue
        unit = _leave_open(found, names[0], key, candidates)
        for name in names[1:]:
            found.aliases[name] = Alias(
                name, unit.unit_id, *_open_reason(candidates), _state(candidates), candidates
            )
        if not candidates and divisions:
            known[unit.unit_id] = unit
            taken[unit.unit_id] |= own


def _reason_of_only(unit: Unit, apart: bool) -> tuple[str, str]:
    if apart:
        return (
            f"这批报告中只有{unit.name}有此名称，年份不重复",
            f"only {unit.name} among the reports has this name, and other years",
        )
    return (
        f"这批报告中只有{unit.name}有此名称，同年报告内容相同",
        f"only {unit.name} among the reports has this name, and the same text in the same year",
    )


def _can_denote(key: IssuerKey, unit: Unit) -> bool:
    """Return whether a name without a certain place may denote a unit."""
    if key.codes and not key.body:
        return unit.unit_id in key.codes
    own = key.body or "".join(key.divisions[-1:])
    if not own or unit.short_name != own:
        return False
    if key.codes:
        return unit.code in key.codes
    if unit.code is None or unit.code not in places().by_code:
        # a bureau of a city is none of the counties in it
        place = unit.unit_id.rpartition(":")[0]
        known = all(name in place for name in key.divisions)
        return known and place.endswith(key.divisions[-1:] or "")
    chain = {name for place in places().chain(unit.code) for name in place.names}
    return all(name in chain for name in key.divisions)


def _leave_open(
    found: Identities, name: IssuerName, key: IssuerKey, candidates: Sequence[str]
) -> Unit:
    """Add a unit of its own for a name without a certain place, and return it."""
    words = "".join(key.divisions)
    unit_id = f"?{words}:{key.body}"
    unit = found.units.setdefault(
        unit_id,
        Unit(
            unit_id, None, f"{words[-12:] if key.body else words}{key.body}" or name.issuer,
            key.body or (key.divisions[-1] if key.divisions else name.issuer), key.level, None,
            "reports", bool(candidates),
        ),
    )  # fmt: skip
    found.aliases[name] = Alias(
        name, unit_id, *_open_reason(candidates), _state(candidates), list(candidates)
    )
    return unit


def _open_reason(candidates: Sequence[str]) -> tuple[str, str]:
    if candidates:
        return (
            "可能是候选单位之一，未合并，请核对",
            "may be one of the candidates; not merged, please decide",
        )
    return "区划名录中没有其所在区划", "its division is in no gazetteer"


def _state(candidates: Sequence[str]) -> str:
    return "ambiguous" if candidates else "merged"


def _add_parents(found: Identities) -> None:
    """Set the parents of the units in places that no gazetteer has, where they report."""
    for unit in found.units.values():
        place = f"{unit.unit_id.rpartition(':')[0]}:"
        if unit.unit_id.startswith("?") and place in found.units and place != unit.unit_id:
            unit.parent_id = place


class _TextComparison:
    """Compares the texts of reports in the database."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection

    def are_one_report(self, one: Sequence[IssuerName], other: Sequence[IssuerName]) -> bool:
        """Return whether the reports are nearly the same in every year that both lists have."""
        first, second = self._texts(one), self._texts(other)
        common = first.keys() & second.keys()
        return bool(common) and all(
            any(
                a == b or sketch_text(a).jaccard(sketch_text(b)) >= NEAR
                for a in first[year]
                for b in second[year]
            )
            for year in common
        )

    def _texts(self, names: Sequence[IssuerName]) -> dict[int | None, list[str]]:
        texts: dict[int | None, list[str]] = defaultdict(list)
        for name in names:
            rows = self._connection.execute(
                "SELECT d.year, t.text FROM documents d JOIN document_text t USING (document_id) "
                "WHERE d.issuer = ? AND coalesce(d.region, '') = ? AND coalesce(d.level, '') = ?",
                [name.issuer, name.region, name.level],
            ).fetchall()
            for year, text in rows:
                texts[year].append(text)
        return texts


class _UserIndex:
    """Finds the units of the user's list that a name can denote."""

    def __init__(self, units: Sequence[UserUnit]) -> None:
        self._by_name: dict[str, list[UserUnit]] = defaultdict(list)
        self._by_core: dict[str, list[UserUnit]] = defaultdict(list)
        for unit in units:
            for name in {unit.name, *unit.aliases}:
                self._by_name[name].append(unit)
                self._by_core[Body(name).core].append(unit)

    def find(self, name: IssuerName, key: IssuerKey) -> list[str]:
        """Return the ids of the units; several if the name is ambiguous."""
        if not self._by_name:
            return []
        for index, word in ((self._by_name, name.issuer), (self._by_core, Body(name.issuer).core)):
            found = [unit for unit in index.get(word, ()) if unit.fits(key.divisions, key.codes)]
            if found:
                return sorted({unit.unit_id for unit in found})
        return []


def _add_places(found: Identities) -> None:
    """Add the places above the units, and the counties and cities beside those that report."""
    reporting = {alias.unit_id for alias in found.aliases.values()}
    for unit in list(found.units.values()):
        if unit.code is None or unit.origin == "user":
            continue
        for place in places().chain(unit.code):
            found.units.setdefault(place.code, _unit_of_place(place))
    parents = {
        own.parent
        for code in reporting
        if (own := places().by_code.get(code)) is not None and own.parent is not None
    }
    for place in _current_places():
        if place.parent in parents:
            found.units.setdefault(place.code, _unit_of_place(place))


@cache
def _current_places() -> tuple[Place, ...]:
    return places().current()
