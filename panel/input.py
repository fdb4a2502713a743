"""The input of the panel: the output of `gongkai tag`, as Parquet or JSONL."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb

from gongkai.document.errors import GongkaiError
from gongkai.panel.schema import quoted

_SCHEMA_VERSION = "1"
_JSON_COLUMNS = {
    "schema_version": "VARCHAR",
    "doc_id": "VARCHAR",
    "source": "STRUCT(path VARCHAR, sha256 VARCHAR, format VARCHAR, url VARCHAR)",
    "meta": "STRUCT(title VARCHAR, issuer VARCHAR, region VARCHAR, level VARCHAR, year INT, "
    "date DATE)",
    "text": "VARCHAR",
    "sections": 'STRUCT(label VARCHAR, start INT, "end" INT, score DOUBLE)[]',
    "quantities": 'STRUCT(label VARCHAR, start INT, "end" INT, value DOUBLE, unit VARCHAR, '
    "qualifier VARCHAR, item STRUCT(text VARCHAR), score DOUBLE)[]",
    "tables": "STRUCT(kind VARCHAR, cells STRUCT(id VARCHAR, score DOUBLE)[])[]",
    "record": "MAP(VARCHAR, STRUCT(value DOUBLE, unit VARCHAR, qualifier VARCHAR, origin VARCHAR, "
    'corrected BOOLEAN, evidence STRUCT(start INT, "end" INT, cell VARCHAR)[]))',
    "checks": "STRUCT(status VARCHAR)[]",
    "warnings": "VARCHAR[]",
}
_LONGEST_LINE = 256 * 2**20  # bytes of one report as JSON


@dataclass(frozen=True, slots=True)
class TaggedOutput:
    """One output of `gongkai tag`.

    Attributes:
        format: parquet or jsonl.
        files: of the reports; for Parquet the files or folders `reports.parquet`.
    """

    format: str
    files: tuple[Path, ...]


def find_outputs(paths: Iterable[Path]) -> list[TaggedOutput]:
    """Return the outputs in folders, and single JSONL files.

    A folder with both formats is read as Parquet. A folder that contains folders with outputs is
    searched one level deep.

    Raises:
        GongkaiError: a path does not exist, or contains no output.
    """
    found = [output for path in paths for output in _outputs_of(path)]
    if not found:
        raise GongkaiError("no input; name the output folders of `gongkai tag`")
    return found


def _outputs_of(path: Path) -> list[TaggedOutput]:
    if not path.exists():
        raise GongkaiError(f"{path}: does not exist; name the output folder of `gongkai tag`")
    if path.is_file():
        if not path.name.endswith((".jsonl", ".jsonl.gz")):
            raise GongkaiError(f"{path}: is no output of `gongkai tag`; name its folder or .jsonl")
        return [TaggedOutput("jsonl", (path,))]
    direct = _in_folder(path)
    if direct is not None:
        return [direct]
    nested = [found for folder in sorted(path.iterdir()) if (found := _in_folder(folder))]
    if not nested:
        raise GongkaiError(
            f"{path}: contains no output of `gongkai tag` (reports.parquet or reports.jsonl); "
            "name another folder"
        )
    return nested


def _in_folder(folder: Path) -> TaggedOutput | None:
    if not folder.is_dir():
        return None
    reports = folder / "reports.parquet"
    if reports.exists():
        return TaggedOutput("parquet", (reports,))
    lines = sorted(p for p in folder.glob("reports*.jsonl*") if p.suffix in (".jsonl", ".gz"))
    return TaggedOutput("jsonl", tuple(lines)) if lines else None


def load_reports(connection: duckdb.DuckDBPyConnection, outputs: Sequence[TaggedOutput]) -> int:
    """Fill `documents`, `document_text` and `spans`, and create the view `records`.

    `records` has one row per indicator of a report: document_id, indicator, value, unit,
    qualifier, origin, confidence, start, end, cell. Those in Parquet are read when it is queried.

    Returns:
        The number of reports.

    Raises:
        GongkaiError: a file is truncated, is no output of `gongkai tag`, or has another version of
            the schema. The message names the file.
    """
    connection.execute(
        "CREATE TABLE line_records(document_id VARCHAR, indicator VARCHAR, value DOUBLE, "
        "unit VARCHAR, qualifier VARCHAR, origin VARCHAR, confidence DOUBLE, start INT, "
        '"end" INT, cell VARCHAR)'
    )
    records = ["FROM line_records"]
    for number, output in enumerate(outputs):
        first = "" if number == 0 else f"{number + 1}:"
        for part, file in enumerate(output.files):
            # equal ids of several files are kept apart
            prefix = first if part == 0 else f"{first}{part}:"
            with reading(file):
                if output.format == "parquet":
                    _load_parquet(connection, file, prefix)
                    records.append(_records_of_parquet(file, prefix))
                else:
                    _load_lines(connection, file, prefix)
    connection.execute(f"CREATE VIEW records AS {' UNION ALL '.join(records)}")
    (count,) = connection.execute("SELECT count(*) FROM documents").fetchall()[0]
    return int(count)


@contextmanager
def reading(*files: Path) -> Iterator[None]:
    """Turn errors of DuckDB into errors that name the files that are read.

    Raises:
        GongkaiError: a file is damaged or is no output of `gongkai tag`.
    """
    names = ", ".join(map(str, files))
    try:
        yield
    except duckdb.ConstraintException as error:
        raise GongkaiError(
            f"{names}: two reports have one doc_id; write it again with `gongkai tag`"
        ) from error
    except duckdb.Error as error:
        reason = str(error).partition("\n")[0][:200]
        raise GongkaiError(
            f"{names}: cannot be read, damaged or no output of `gongkai tag` ({reason}); write it "
            "again with `gongkai tag`"
        ) from error


def _load_parquet(connection: duckdb.DuckDBPyConnection, file: Path, prefix: str) -> None:
    reports, quantities = _parts(file), _parts(file.with_name("quantities.parquet"))
    connection.execute(
        """
        INSERT INTO documents BY NAME
        SELECT $prefix || doc_id AS document_id, doc_id, path, sha256, format, url, title, issuer,
            region, level, year, date, characters, n_quantities AS figures, n_cells AS cells,
            n_warnings AS warnings, checks_failed AS failed
        FROM read_parquet($reports, union_by_name = true)
        """,
        {"prefix": prefix, "reports": reports},
    )
    connection.execute(
        "INSERT INTO document_text SELECT $prefix || doc_id, text FROM read_parquet($reports)",
        {"prefix": prefix, "reports": reports},
    )
    connection.execute(
        """
        INSERT INTO spans
        SELECT $prefix || doc_id, 'section', s.label, s.start, s."end", NULL, NULL, NULL, NULL,
            s.score
        FROM (SELECT doc_id, unnest(sections) AS s FROM read_parquet($reports))
        UNION ALL
        SELECT $prefix || doc_id, 'quantity', label, start, "end", value, unit, qualifier, item,
            score
        FROM read_parquet($quantities)
        """,
        {"prefix": prefix, "reports": reports, "quantities": quantities},
    )


def _records_of_parquet(file: Path, prefix: str) -> str:
    """Return the query of the records of a file."""
    parts = ", ".join(map(quoted, _parts(file)))
    return f"""
        SELECT {quoted(prefix)} || doc_id, r.id, r.value, r.unit, r.qualifier,
            CASE WHEN r.corrected THEN 'corrected' ELSE r.origin END,
            CASE WHEN r.origin = 'table' THEN 1.0 END, r.evidence[1].start, r.evidence[1]."end",
            r.evidence[1].cell
        FROM (SELECT doc_id, unnest(record) AS r FROM read_parquet([{parts}]))
        WHERE r.value IS NOT NULL
    """


def _parts(file: Path) -> list[str]:
    """Return the files of a table, which the engine Ray writes as a folder of parts."""
    if not file.exists():
        raise GongkaiError(f"{file}: is missing; write it again with `gongkai tag`")
    if file.is_file():
        return [str(file)]
    parts = sorted(map(str, file.glob("*.parquet")))
    if not parts:
        raise GongkaiError(f"{file}: contains no Parquet file; write it again with `gongkai tag`")
    return parts


def _load_lines(connection: duckdb.DuckDBPyConnection, file: Path, prefix: str) -> None:
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE lines AS SELECT * FROM read_json($file, "
        "format = 'newline_delimited', columns = $columns, maximum_object_size = $longest)",
        {"file": str(file), "columns": _JSON_COLUMNS, "longest": _LONGEST_LINE},
    )
    _require_version(connection, file)
    connection.execute(
        """
        INSERT INTO documents BY NAME
        SELECT $prefix || doc_id AS document_id, doc_id, source.path, source.sha256, source.format,
            source.url, meta.title, meta.issuer, meta.region, meta.level, meta.year, meta.date,
            length(text) AS characters, len(quantities) AS figures,
            coalesce(list_sum(list_transform(tables, lambda t: len(t.cells))), 0) AS cells,
            len(warnings) AS warnings,
            len(list_filter(checks, lambda c: c.status = 'fail')) AS failed
        FROM lines
        """,
        {"prefix": prefix},
    )
    connection.execute(
        "INSERT INTO document_text SELECT $prefix || doc_id, text FROM lines", {"prefix": prefix}
    )
    connection.execute(
        """
        INSERT INTO spans
        SELECT $prefix || doc_id, 'section', s.label, s.start, s."end", NULL, NULL, NULL, NULL,
            s.score
        FROM (SELECT doc_id, unnest(sections) AS s FROM lines)
        UNION ALL
        SELECT $prefix || doc_id, 'quantity', q.label, q.start, q."end", q.value, q.unit,
            q.qualifier, q.item.text, q.score
        FROM (SELECT doc_id, unnest(quantities) AS q FROM lines)
        """,
        {"prefix": prefix},
    )
    connection.execute(
        """
        INSERT INTO line_records
        SELECT $prefix || doc_id, key, r.value, r.unit, r.qualifier,
            CASE WHEN r.corrected THEN 'corrected' ELSE r.origin END,
            CASE WHEN r.origin = 'table' THEN 1.0 END, r.evidence[1].start, r.evidence[1]."end",
            r.evidence[1].cell
        FROM (SELECT doc_id, unnest(map_keys(record)) AS key,
                unnest(map_values(record)) AS r FROM lines)
        WHERE r.value IS NOT NULL
        """,
        {"prefix": prefix},
    )
    connection.execute("DROP TABLE lines")


def _require_version(connection: duckdb.DuckDBPyConnection, file: Path) -> None:
    versions = connection.execute(
        "SELECT DISTINCT coalesce(schema_version, 'none') FROM lines"
    ).fetchall()
    other = sorted(version for (version,) in versions if version != _SCHEMA_VERSION)
    if other:
        raise GongkaiError(
            f"{file}: reports of schema version {', '.join(other)}, but this program reads version "
            f"{_SCHEMA_VERSION}; tag the documents again"
        )
    (missing,) = connection.execute(
        "SELECT count(*) FROM lines WHERE doc_id IS NULL OR text IS NULL"
    ).fetchall()[0]
    if missing:
        raise GongkaiError(
            f"{file}: {missing} lines are no tagged reports; write it again with `gongkai tag`"
        )
