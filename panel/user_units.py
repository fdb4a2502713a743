"""The user's own list of units: `units.csv` with the columns code, name and parent."""

import csv
import io
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast, get_args

import duckdb

from gongkai.document.atomic_write import atomic_write
from gongkai.document.bodies.body import Body
from gongkai.document.errors import GongkaiError
from gongkai.document.report import Level
from gongkai.panel.places import places

_REQUIRED = ("code", "name", "parent")
_ENCODINGS = ("utf-8-sig", "gb18030")


@dataclass(frozen=True, slots=True)
class UserUnit:
    """A unit of the user's list.

    Attributes:
        unit_id: its code, or its name if it has none.
        code: of the list; None if the cell is empty.
        name: its name.
        parent_id: the id of the unit above it, if that is in the list, or the code of a place.
        level: from the optional column `level`, else from its name.
        aliases: further names, from the optional column `aliases`, divided by ；.
        above: the names of all units above it.
    """

    unit_id: str
    code: str | None
    name: str
    parent_id: str | None
    level: Level | None
    aliases: tuple[str, ...] = ()
    above: frozenset[str] = field(default_factory=frozenset)

    def fits(self, divisions: Sequence[str], codes: Collection[str]) -> bool:
        """Return whether a body with these divisions above it can be this unit."""
        if self.code is not None and self.code[:6] in codes:
            return True
        known = {*self.above, *(d.name for n in self.above for d in Body(n).parts[0]), self.name}
        return all(any(name in other for other in known) for name in divisions)


def read_units(path: Path) -> list[UserUnit]:
    """Return the units of a CSV with the columns code, name and parent.

    `parent` is the code or the name of another unit, a code of GB/T 2260, or empty. Optional
    columns: level, aliases. The file may be in UTF-8 or GB 18030.

    Raises:
        GongkaiError: the file cannot be read, lacks a column, has a code twice, an unknown parent,
            or parents in a circle. The message names the line or the code.
    """
    text = _read(path)
    header = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=header.count))
    missing = [name for name in _REQUIRED if name not in (rows.fieldnames or ())]
    if missing:
        raise GongkaiError(f"{path}: no column {', '.join(missing)}; name them in the first line")
    by_id: dict[str, dict[str, str]] = {}
    for row in rows:
        cells = {key: (value or "").strip() for key, value in row.items() if isinstance(key, str)}
        if not any(cells.values()):
            continue
        if not cells["name"]:
            raise GongkaiError(f"{path}: line {rows.line_num}: no name; add it or delete the line")
        unit_id = cells["code"] or cells["name"]
        if unit_id in by_id:
            raise GongkaiError(
                f"{path}: line {rows.line_num}: {unit_id} is in the list already; keep one line"
            )
        by_id[unit_id] = cells
    return _with_parents(path, by_id)


def _read(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GongkaiError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise GongkaiError(f"{path}: neither UTF-8 nor GB 18030; save it as CSV UTF-8")


def _with_parents(path: Path, by_id: dict[str, dict[str, str]]) -> list[UserUnit]:
    parents = {unit_id: _parent(path, unit_id, by_id) for unit_id in by_id}
    units: list[UserUnit] = []
    for unit_id, cells in by_id.items():
        above: list[str] = []
        at, seen = parents[unit_id], {unit_id}
        while at is not None:
            if at in seen:
                raise GongkaiError(f"{path}: the parents of {unit_id} form a circle; correct {at}")
            seen.add(at)
            if at not in by_id:
                above += [name for place in places().chain(at) for name in place.names]
                break
            above.append(by_id[at]["name"])
            at = parents[at]
        aliases = tuple(a.strip() for a in cells.get("aliases", "").split("；") if a.strip())
        level = _level(path, cells)
        code = cells["code"] or None
        units.append(
            UserUnit(
                unit_id, code, cells["name"], parents[unit_id], level, aliases, frozenset(above)
            )
        )
    return units


def _parent(path: Path, unit_id: str, by_id: dict[str, dict[str, str]]) -> str | None:
    given = by_id[unit_id]["parent"]
    if not given:
        return None
    if given in by_id or given in places().by_code:
        return given
    named = [other for other, cells in by_id.items() if cells["name"] == given]
    if len(named) == 1:
        return named[0]
    found = places().by_name.get(given, ())
    if not named and len(found) == 1:
        return found[0]
    if named or found:
        raise GongkaiError(
            f"{path}: the parent {given} of {unit_id} is the name of several units; write its code"
        )
    raise GongkaiError(
        f"{path}: the parent {given} of {unit_id} is no unit of the list; write its code"
    )


def _level(path: Path, cells: dict[str, str]) -> Level | None:
    given = cells.get("level", "")
    if not given:
        return Body(cells["name"]).level
    if given not in get_args(Level):
        raise GongkaiError(
            f"{path}: unknown level {given} of {cells['name']}; write {', '.join(get_args(Level))}"
        )
    return cast(Level, given)


def write_units(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Write the units that report, in the form that `read_units` reads, for a person to edit.

    A unit without a code has its id as code, so that it is the same unit in the next run.
    """
    rows = connection.execute(
        """
        SELECT u.unit_id, u.name, u.parent_id, u.level, array_to_string(u.aliases, '；')
        FROM units u WHERE u.unit_id IN (SELECT unit_id FROM documents) OR u.origin = 'user'
        ORDER BY u.unit_id
        """
    ).fetchall()
    with atomic_write(path) as stream:
        stream.write("\ufeff")
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(("code", "name", "parent", "level", "aliases"))
        for row in rows:
            writer.writerow("" if value is None else value for value in row)
