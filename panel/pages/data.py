"""The data of the pages: scripts with JSON, which a page can also load from a folder (file:)."""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import duckdb

from gongkai.document.html_text import attribute_text
from gongkai.document.indicator_names import indicator_zh
from gongkai.panel.issue_rows import issue_rows, panel_names, place
from gongkai.panel.pages.units import PageUnit

CHUNK = 100
"""The units whose documents, issues and repeats are in one file."""

_MAX_REPEATS = 200  # repeated sentences of a unit on the pages; Parquet has all
_MAX_UNIDENTIFIED = 500
_FLAGS = {"derived": "d", "corrected": "c", "approx": "a", "at_least": "l", "at_most": "m"}
_UNSAFE_IN_SCRIPTS = {"<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_SAFE_NAME = re.compile(r"[^A-Za-z0-9._-]")
_REGIONS = """
    SELECT CASE WHEN level = 'city' THEN code[:4] ELSE code[:6] END AS key,
        any_value(short_name ORDER BY name) FROM units
    WHERE regexp_full_match(code, '[0-9]{6}') AND level IN ('city', 'county') GROUP BY key
"""
_VALUES = """
    SELECT v.indicator, p.number, v.year, v.value, v.unit, v.qualifier, v.origin
    FROM panel v JOIN unit_order p USING (unit_id) WHERE v.value IS NOT NULL
    ORDER BY v.indicator, p.number, v.year
"""
_DOCUMENTS = """
    SELECT p.number, d.year, d.title, d.path, d.url, d.format, d.status, d.status_reason_zh,
        d.status_reason_en, d.figures, d.cells, d.warnings, d.failed
    FROM documents d JOIN unit_order p USING (unit_id)
    ORDER BY p.number, d.year, d.status, d.document_id
"""
_REUSE = """
    SELECT p.number, r.year, r.kind, r.ratio, r.sentences, r.other_year, o.number AS other
    FROM reuse r JOIN unit_order p USING (unit_id)
    LEFT JOIN unit_order o ON o.unit_id = r.other_unit_id
    ORDER BY p.number, r.year, r.ratio DESC
"""
_HIGHEST = """
    SELECT p.number, r.year, r.kind, r.ratio, r.sentences, r.other_year, o.number AS other
    FROM reuse r JOIN unit_order p USING (unit_id)
    LEFT JOIN unit_order o ON o.unit_id = r.other_unit_id
    QUALIFY row_number() OVER (PARTITION BY r.unit_id, r.kind ORDER BY r.ratio DESC, r.year DESC)
        = 1
    ORDER BY r.ratio DESC, p.number, r.kind
"""
_REPEATS = f"""
    SELECT p.number, r.year, r.kind, r.text, r.other_text, r.similarity, r.other_year,
        o.number AS other
    FROM repeats r JOIN unit_order p USING (unit_id)
    LEFT JOIN unit_order o ON o.unit_id = r.other_unit_id
    QUALIFY row_number() OVER (PARTITION BY r.unit_id
        ORDER BY r.kind = 'sentence', r.year DESC, r.start) <= {_MAX_REPEATS}
    ORDER BY p.number, r.kind = 'sentence', r.year DESC, r.start
"""


def write_script(path: Path, key: str, value: Any) -> None:
    """Write a script that gives the page a value under a key.

    Characters that reorder text, and those that HTML does not allow, are removed or replaced.
    """
    text = json.dumps(_clean(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for character, escaped in _UNSAFE_IN_SCRIPTS.items():
        text = text.replace(character, escaped)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"panelData({json.dumps(key)},{text});\n", encoding="utf-8", newline="\n")


def _clean(value: Any) -> Any:
    match value:
        case str():
            return attribute_text(value).encode("utf-8", "replace").decode("utf-8")
        case dict():
            return {key: _clean(entry) for key, entry in value.items()}
        case list() | tuple():
            return [_clean(entry) for entry in value]
    return value


def write_index(
    connection: duckdb.DuckDBPyConnection,
    folder: Path,
    years: list[int],
    units: list[PageUnit],
    indicators: list[dict[str, Any]],
) -> None:
    """Write `data/index.js`: the units, the states of their years, and the indicators."""
    unidentified = connection.execute(
        "SELECT path, title, issuer, year, status_reason_zh, status_reason_en FROM documents "
        f"WHERE status = 'unidentified' ORDER BY path LIMIT {_MAX_UNIDENTIFIED}"
    ).fetchall()
    count = "SELECT count(*) FROM documents WHERE status = 'unidentified'"
    regions = connection.execute(_REGIONS).fetchall()
    names = panel_names()
    index = {
        "years": years,
        "names": {group: entry for group, entry in names.items() if group != "tiles"},
        "tiles": names["tiles"],
        "regions": dict(regions),
        "units": [
            [u.name, u.code, u.level, u.province, u.parent, u.states, *u.issues, u.stem]
            for u in units
        ],
        "indicators": indicators,
        "chunk": CHUNK,
        "unidentified": [list(row) for row in unidentified],
        "unidentifiedCount": connection.execute(count).fetchall()[0][0],
    }
    write_script(folder / "data" / "index.js", "index", index)


def write_indicators(
    connection: duckdb.DuckDBPyConnection, folder: Path, years: list[int]
) -> list[dict[str, Any]]:
    """Write `data/indicators/ID.js` for each indicator; return their names, the commonest first.

    A file has rows `[unit, value, …]` with a value for each year: null, a number, or
    `[number, flags, unit]` if it is not exact, is derived, or has another unit than most.
    """
    indicators = []
    for indicator, rows in groupby(_fetch(connection, _VALUES), key=lambda row: row[0]):
        listed = list(rows)
        units = [row[4] or "" for row in listed]
        usual = max(set(units), key=units.count)
        name = _SAFE_NAME.sub("_", str(indicator))
        values = [
            [number, *_series(group, years, usual)]
            for number, group in groupby(listed, key=lambda row: row[1])
        ]
        key = f"indicators/{name}"
        write_script(folder / "data" / f"{key}.js", key, values)
        indicators.append(
            {
                "id": indicator,
                "zh": indicator_zh(indicator) or indicator,
                "unit": usual,
                "count": len(listed),
                "file": key,
            }
        )
    return sorted(indicators, key=lambda entry: (-entry["count"], entry["id"]))


def _series(rows: Iterable[tuple[Any, ...]], years: list[int], usual: str) -> list[Any]:
    series: list[Any] = [None] * len(years)
    for _indicator, _number, year, value, unit, qualifier, origin in rows:
        flags = _FLAGS.get(origin, "") + _FLAGS.get(qualifier, "")
        figure = int(value) if value == int(value) else value
        other = (unit or "") if (unit or "") != usual else ""
        series[year - years[0]] = [figure, flags, other] if flags or other else figure
    return series


def write_unit_chunks(
    connection: duckdb.DuckDBPyConnection, folder: Path, units: list[PageUnit]
) -> None:
    """Write `data/units/N.js`, with the details of `CHUNK` units each, and `data/issues.js`.

    `data/issues.js` lists all issues with what the page filters by: unit, rule, severity, state,
    year, and the place of the issue in the list of its unit.
    """
    parts = {
        "documents": _by_unit(_records(connection, _DOCUMENTS)),
        "reuse": _by_unit(_records(connection, _REUSE)),
        "repeats": _by_unit(_records(connection, _REPEATS)),
        "issues": _by_unit(_issues(connection)),
    }
    waiting = {name: next(rows, None) for name, rows in parts.items()}
    listed: list[list[Any]] = []
    for first in range(0, len(units), CHUNK):
        chunk: dict[int, dict[str, Any]] = {}
        for number in range(first, min(first + CHUNK, len(units))):
            for name, rows in parts.items():
                entry = waiting[name]
                if entry is not None and entry[0] == number:
                    chunk.setdefault(number, {})[name] = entry[1]
                    waiting[name] = next(rows, None)
            listed += _listed(number, chunk.get(number, {}).get("issues", []))
        key = f"units/{first // CHUNK}"
        write_script(folder / "data" / f"{key}.js", key, chunk)
    write_script(folder / "data" / "issues.js", "issues", listed)


def write_reuse(connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    """Write `data/reuse.js`: the highest ratio of each unit and kind, the highest first."""
    write_script(folder / "data" / "reuse.js", "reuse", list(_records(connection, _HIGHEST)))


def _listed(number: int, issues: list[dict[str, Any]]) -> Iterator[list[Any]]:
    for place_in_list, issue in enumerate(issues):
        filtered = issue["rule"], issue["severity"], issue["state"], issue.get("year")
        yield [number, *filtered, place_in_list]


def _issues(connection: duckdb.DuckDBPyConnection) -> Iterator[dict[str, Any]]:
    kept = (
        "number", "fingerprint", "rule", "severity", "state", "note", "year", "other_year",
        "other_unit", "indicator", "other_indicator", "value", "other_value", "value_unit",
        "other_value_unit", "title", "path", "other_title", "other_path",
    )  # fmt: skip
    for row in issue_rows(connection):
        yield {
            **{name: row[name] for name in kept if row[name] is not None},
            "zh": row["message_zh"],
            "en": row["message_en"],
            "place": place(row),
            "other_place": place(row, "other_"),
        }


def _by_unit(rows: Iterable[dict[str, Any]]) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    for number, group in groupby(rows, key=lambda row: row["number"]):
        yield number, [{k: v for k, v in row.items() if k != "number"} for row in group]


def _records(connection: duckdb.DuckDBPyConnection, query: str) -> Iterator[dict[str, Any]]:
    cursor = connection.cursor().execute(query)
    names = [column[0] for column in cursor.description or ()]
    while rows := cursor.fetchmany(10_000):
        for row in rows:
            yield {name: value for name, value in zip(names, row, strict=True) if value is not None}


def _fetch(connection: duckdb.DuckDBPyConnection, query: str) -> Iterator[tuple[Any, ...]]:
    cursor = connection.cursor().execute(query)
    while rows := cursor.fetchmany(10_000):
        yield from rows
