"""Units and aliases: who issues reports, under which names, and their tables."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types

from gongkai.document.report import Level
from gongkai.panel.issuers import IssuerName
from gongkai.panel.places import places


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


def store_identities(connection: duckdb.DuckDBPyConnection, found: Identities) -> None:
    """Insert the units and the aliases into their tables.

    The table `aliases` gets the column `level`, which tells names of equal words apart.
    """
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
