"""Who issued each report: names of bodies become units, with the reason for each name.

Names are merged only where they denote one body for sure: the same place (over renames) and the
same name of the body in it. A name without its place belongs to the one unit among the reports
that it can denote; if there are several, it is ambiguous and stays apart for a person to decide.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types

from gongkai.document.bodies.body import Body, without_office
from gongkai.document.bodies.divisions import split_divisions
from gongkai.document.report import Level
from gongkai.panel.places import Place, places
from gongkai.panel.user_units import UserUnit

_OFFICES = ("township", "county")


@dataclass(frozen=True, slots=True)
class IssuerName:
    """A name under which reports were issued.

    Attributes:
        issuer: as the tagger gave it.
        region: as the tagger gave it; may be empty.
        level: as the tagger gave it; may be empty.
    """

    issuer: str
    region: str
    level: str


@dataclass(frozen=True, slots=True)
class _Key:
    """What a name says: the codes of its place, the names of the divisions, and the body.

    Attributes:
        codes: the places that the divisions can denote; empty if none is known.
        divisions: the names of the divisions, the widest first.
        body: the name of the body in its place; empty for the government of the place itself.
        level: of the body.
    """

    codes: tuple[str, ...]
    divisions: tuple[str, ...]
    body: str
    level: Level | None


@dataclass(slots=True)
class Unit:
    """A body that issues reports.

    Attributes:
        unit_id: the code of a division, or `code:body`; `?divisions:body` if the place is unknown.
        code: the code of its place, if known; for a unit of the user's list that of the list.
        name: its full name from the county or city down.
        short_name: its name in its place.
        level: province, city, county, township or department.
        parent_id: the unit of its place.
        origin: gazetteer, user or reports.
    """

    unit_id: str
    code: str | None
    name: str
    short_name: str
    level: Level | None
    parent_id: str | None
    origin: str
    ambiguous: bool = False


@dataclass(slots=True)
class Alias:
    """A name with the unit that it denotes, and why."""

    name: IssuerName
    unit_id: str
    reason_zh: str
    reason_en: str
    state: str
    candidates: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Identities:
    """The units of a collection, and the unit of each name."""

    units: dict[str, Unit] = field(default_factory=dict)
    aliases: dict[IssuerName, Alias] = field(default_factory=dict)


def identify(connection: duckdb.DuckDBPyConnection, user_units: Sequence[UserUnit]) -> None:
    """Fill `units` and `aliases`, and set `unit_id` of `documents`.

    Documents without an issuer, and those without a year, get the status `unidentified`.
    """
    rows = connection.execute(
        "SELECT issuer, coalesce(region, ''), coalesce(level, ''), list(DISTINCT year) "
        "FROM documents WHERE issuer IS NOT NULL AND issuer <> '' GROUP BY ALL ORDER BY ALL"
    ).fetchall()
    years = {IssuerName(*row[:3]): frozenset(row[3]) for row in rows}
    found = identify_names(years, user_units)
    _write_units(connection, found)
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


def identify_names(
    years: dict[IssuerName, frozenset[int | None]], user_units: Sequence[UserUnit]
) -> Identities:
    """Return the units of the names, with the reason for each.

    Args:
        years: the years of the reports of each name.
        user_units: the user's own list, which wins.
    """
    found = Identities()
    for user_unit in user_units:
        found.units[user_unit.unit_id] = _listed(user_unit)
    keys = {name: _read(name) for name in years}
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
    _settle(found, {name: keys[name] for name in open_names}, keys, years)
    _add_places(found)
    return found


def _read(name: IssuerName) -> _Key:
    """Return what a name says, with the divisions of the region above those of the issuer."""
    body = Body(name.issuer)
    if body.level in _OFFICES or name.level == "township":
        body = Body(without_office(name.issuer))
    own, rest = body.parts
    above, unread = split_divisions(name.region)
    chain = [division.name for division in above] if not unread else []
    for division in own:
        if division.name not in chain:
            chain.append(division.name)
    at_place = not rest or body.core == (own[-1].name if own else "")
    core = "" if own and at_place else body.core
    level = body.level or (name.level or None)
    if not own and core and core == (chain[-1] if chain else None):
        core = ""
    return _Key(_places_of(chain), tuple(chain), core, level)  # type: ignore[arg-type]


def _places_of(chain: Sequence[str]) -> tuple[str, ...]:
    codes = places().resolve(chain)
    if len(codes) > 1 and len(chain) > 1:
        # a name of a city with that of a district of the same name: the widest chain decides
        codes = tuple(c for c in codes if len(places().chain(c)) >= len(chain)) or codes
    return codes


def _add(found: Identities, code: str, key: _Key) -> Unit:
    """Return the unit of a body in a place, added if it is new."""
    place = places().by_code[code]
    if not key.body:
        unit = _unit_of_place(place)
    else:
        level = key.level or "department"
        unit = Unit(
            f"{code}:{key.body}", code, f"{place.name}{key.body}", key.body, level, code, "reports"
        )
    return found.units.setdefault(unit.unit_id, unit)


def _unit_of_place(place: Place) -> Unit:
    return Unit(
        place.code, place.code, place.name, place.name, place.level, place.parent, "gazetteer"
    )


def _listed(unit: UserUnit) -> Unit:
    return Unit(unit.unit_id, unit.code, unit.name, unit.name, unit.level, unit.parent_id, "user")


def _reason(unit: Unit, name: IssuerName, key: _Key) -> tuple[str, str]:
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
    return {name for name in place.names if name[-1] == place.name[-1] or name in place.name}


def _settle(
    found: Identities,
    open_keys: dict[IssuerName, _Key],
    keys: dict[IssuerName, _Key],
    years: dict[IssuerName, frozenset[int | None]],
) -> None:
    """Find the units of names without a certain place, among the units that are known."""
    groups: dict[tuple[tuple[str, ...], str], list[IssuerName]] = defaultdict(list)
    for name, key in open_keys.items():
        groups[key.divisions, key.body].append(name)
    known = dict(found.units)
    taken: dict[str, set[int | None]] = defaultdict(set)
    for name, alias in found.aliases.items():
        taken[alias.unit_id] |= years[name]
    for (divisions, _body), names in sorted(groups.items(), key=lambda item: -len(item[0][0])):
        key = keys[names[0]]
        candidates = [u.unit_id for u in known.values() if _can_denote(key, u)]
        own = frozenset().union(*(years[name] for name in names))
        if len(candidates) == 1 and not own & taken[candidates[0]]:
            unit = found.units[candidates[0]]
            for name in names:
                found.aliases[name] = Alias(
                    name,
                    unit.unit_id,
                    f"这批报告中只有{unit.name}有此名称，年份不重复",
                    f"only {unit.name} among the reports has this name, and other years",
                    "merged",
                )
            continue
        unit = _leave_open(found, names[0], key, candidates)
        for name in names[1:]:
            found.aliases[name] = Alias(
                name, unit.unit_id, *_open_reason(candidates), _state(candidates), candidates
            )
        if not candidates and divisions:
            known[unit.unit_id] = unit
            taken[unit.unit_id] |= own


def _can_denote(key: _Key, unit: Unit) -> bool:
    """Return whether a name without a certain place may denote a unit."""
    if key.codes and not key.body:
        return unit.unit_id in key.codes
    if not key.body or unit.short_name != key.body:
        return False
    if key.codes:
        return unit.code in key.codes
    if unit.code is None or unit.code not in places().by_code:
        return not key.divisions or all(name in unit.name for name in key.divisions)
    chain = {name for place in places().chain(unit.code) for name in place.names}
    return all(name in chain for name in key.divisions)


def _leave_open(found: Identities, name: IssuerName, key: _Key, candidates: Sequence[str]) -> Unit:
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


class _UserIndex:
    """Finds the units of the user's list that a name can denote."""

    def __init__(self, units: Sequence[UserUnit]) -> None:
        self._by_name: dict[str, list[UserUnit]] = defaultdict(list)
        self._by_core: dict[str, list[UserUnit]] = defaultdict(list)
        for unit in units:
            for name in {unit.name, *unit.aliases}:
                self._by_name[name].append(unit)
                self._by_core[Body(name).core].append(unit)

    def find(self, name: IssuerName, key: _Key) -> list[str]:
        """Return the ids of the units; several if the name is ambiguous."""
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
        place.parent
        for code in reporting
        if (place := places().by_code.get(code)) is not None and place.parent is not None
    }
    for place in _current_places():
        if place.parent in parents:
            found.units.setdefault(place.code, _unit_of_place(place))


@cache
def _current_places() -> tuple[Place, ...]:
    return places().current()


def _write_units(connection: duckdb.DuckDBPyConnection, found: Identities) -> None:
    names: dict[str, set[str]] = defaultdict(set)
    for name, alias in found.aliases.items():
        names[alias.unit_id].add(name.issuer)
    units = sorted(found.units.values(), key=lambda unit: unit.unit_id)
    table = pa.table(
        {
            "unit_id": pa.array([u.unit_id for u in units], pa.string()),
            "code": pa.array([u.code for u in units], pa.string()),
            "name": pa.array([u.name for u in units], pa.string()),
            "short_name": pa.array([u.short_name for u in units], pa.string()),
            "level": pa.array([u.level for u in units], pa.string()),
            "parent_id": pa.array([u.parent_id for u in units], pa.string()),
            "parent_name": pa.array([_name_of(found, u.parent_id) for u in units], pa.string()),
            "province": pa.array([_province(u) for u in units], pa.string()),
            "aliases": pa.array([sorted(names[u.unit_id]) for u in units], pa.list_(pa.string())),
            "origin": pa.array([u.origin for u in units], pa.string()),
            "ambiguous": pa.array([u.ambiguous for u in units], pa.bool_()),
        }
    )
    connection.register("new_units", table)
    connection.execute("INSERT INTO units BY NAME SELECT * FROM new_units")
    connection.unregister("new_units")
    _write_aliases(connection, found.aliases.values())


def _name_of(found: Identities, unit_id: str | None) -> str | None:
    unit = found.units.get(unit_id) if unit_id is not None else None
    return unit.name if unit is not None else None


def _province(unit: Unit) -> str | None:
    chain = places().chain(unit.code) if unit.code in places().by_code else []
    return chain[0].name if chain and chain[0].level == "province" else None


def _write_aliases(connection: duckdb.DuckDBPyConnection, aliases: Iterable[Alias]) -> None:
    rows = list(aliases)
    columns = {
        "alias": [alias.name.issuer for alias in rows],
        "region": [alias.name.region for alias in rows],
        "level": [alias.name.level for alias in rows],
        "unit_id": [alias.unit_id for alias in rows],
        "reason_zh": [alias.reason_zh for alias in rows],
        "reason_en": [alias.reason_en for alias in rows],
        "state": [alias.state for alias in rows],
    }
    table = pa.table({name: pa.array(column, pa.string()) for name, column in columns.items()})
    table = table.append_column(
        "candidates", pa.array([alias.candidates for alias in rows], pa.list_(pa.string()))
    )
    connection.register("new_aliases", table)
    connection.execute("ALTER TABLE aliases ADD COLUMN level VARCHAR")
    connection.execute(
        """
        INSERT INTO aliases BY NAME
        SELECT n.*, (SELECT count(*)::INT FROM documents d WHERE d.issuer = n.alias
            AND coalesce(d.region, '') = n.region AND coalesce(d.level, '') = n.level) AS documents
        FROM new_aliases n
        """
    )
    connection.unregister("new_aliases")
