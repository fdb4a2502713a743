"""The state of the review of issues: exported and imported as CSV, kept from run to run.

A mark belongs to the fingerprint of an issue. The mark of an issue that a run does not find is
kept and listed as gone: it counts again if the issue comes back.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal, get_args

import duckdb
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types

from gongkai.document.atomic_write import atomic_write
from gongkai.document.errors import GongkaiError

State = Literal["open", "confirmed", "explained", "dismissed"]
STATES: tuple[State, ...] = get_args(State)

_CHINESE_STATES: dict[str, State] = {
    "待处理": "open",
    "未处理": "open",
    "确认": "confirmed",
    "已确认": "confirmed",
    "解释": "explained",
    "已解释": "explained",
    "已说明": "explained",
    "忽略": "dismissed",
    "已忽略": "dismissed",
    "排除": "dismissed",
}
_REQUIRED = ("fingerprint", "state")
_ENCODINGS = ("utf-8-sig", "gb18030")
_TABLE = """
CREATE OR REPLACE TABLE review(fingerprint VARCHAR, state VARCHAR, note VARCHAR, gone BOOLEAN,
    rule VARCHAR, severity VARCHAR, unit_id VARCHAR, year INT, message_zh VARCHAR,
    message_en VARCHAR)
"""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a person decided about an issue.

    Attributes:
        fingerprint: of the issue.
        state: open, confirmed, explained or dismissed.
        note: free text.
        rule, severity, unit_id, year, message_zh, message_en: of the issue when it was found
            last, for the list of issues that are gone; empty if the marks do not name them.
    """

    fingerprint: str
    state: State
    note: str = ""
    rule: str = ""
    severity: str = ""
    unit_id: str = ""
    year: int | None = None
    message_zh: str = ""
    message_en: str = ""


def read_marks(path: Path) -> list[Mark]:
    """Return the marks of a CSV that `write_review` wrote and a person edited.

    Issues that are open and have no note have no mark. The file may be in UTF-8 or, as Excel saves
    it, in GB 18030, with commas, semicolons or tabs. Further columns do not matter.

    Raises:
        GongkaiError: the file cannot be read, has no columns `fingerprint` and `state`, has an
            unknown state, or marks one issue in two ways. The message names the line.
    """
    text = _read(path)
    header = text.partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    missing = [name for name in _REQUIRED if name not in (rows.fieldnames or ())]
    if missing:
        raise GongkaiError(
            f"{path}: no column {', '.join(missing)}; use the review.csv of gongkai panel"
        )
    marks: dict[str, Mark] = {}
    for row in rows:
        mark = _mark(row, f"{path}: line {rows.line_num}")
        if mark is None:
            continue
        former = marks.setdefault(mark.fingerprint, mark)
        if (former.state, former.note) != (mark.state, mark.note):
            raise GongkaiError(
                f"{path}: line {rows.line_num}: the issue {mark.fingerprint} has two different "
                "marks; keep one"
            )
    return list(marks.values())


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


def _mark(row: dict[str, str | None], place: str) -> Mark | None:
    values = {name: (row.get(name) or "").strip() for name in (f.name for f in fields(Mark))}
    if not values["fingerprint"]:
        if values["state"] or values["note"]:
            raise GongkaiError(f"{place}: no fingerprint; copy it from review.csv")
        return None
    written = values["state"].lower()
    state = _CHINESE_STATES.get(written) or next((s for s in STATES if s == written), None)
    if not written:
        state = "open"
    if state is None:
        raise GongkaiError(f"{place}: unknown state '{written}'; write {', '.join(STATES)}")
    if state == "open" and not values["note"]:
        return None
    year = int(values["year"]) if values["year"].isdecimal() else None
    return Mark(**values | {"state": state, "year": year})  # type: ignore[arg-type]


def apply_marks(connection: duckdb.DuckDBPyConnection, marks: Iterable[Mark]) -> int:
    """Set the state and the note of the marked issues; return how many marks found no issue.

    The table `review` then has every mark, with `gone` for those without an issue.
    """
    rows = list(marks)
    names = [field.name for field in fields(Mark)]
    columns = {name: [getattr(mark, name) for mark in rows] for name in names}
    types = [(name, pa.int32() if name == "year" else pa.string()) for name in names]
    connection.execute(_TABLE)
    connection.register("marks", pa.table(columns, pa.schema(types)))
    connection.execute(
        "UPDATE issues SET state = marks.state, note = marks.note FROM marks "
        "WHERE marks.fingerprint = issues.fingerprint"
    )
    connection.execute(
        """
        INSERT INTO review
        SELECT m.fingerprint, m.state, m.note, i.fingerprint IS NULL,
            coalesce(i.rule, m.rule), coalesce(i.severity, m.severity),
            coalesce(i.unit_id, m.unit_id), coalesce(i.year, m.year),
            coalesce(i.message_zh, m.message_zh), coalesce(i.message_en, m.message_en)
        FROM marks m LEFT JOIN issues i ON i.fingerprint = m.fingerprint
        """
    )
    connection.unregister("marks")
    (gone,) = connection.execute("SELECT count(*) FROM review WHERE gone").fetchall()[0]
    return int(gone)


def write_review(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Write a CSV (UTF-8 with a byte order mark, for Excel) of all issues and all marks.

    A person edits `state` and `note`; `read_marks` reads the file. Marks of issues that are gone
    are at the end, with 1 in the column `gone`. The last column is the name of the unit.
    """
    columns = (
        "fingerprint", "state", "note", "severity", "rule", "unit_id", "year", "message_zh",
        "message_en",
    )  # fmt: skip
    listed = ", ".join(columns)
    cursor = connection.execute(
        f"""
        WITH rows AS (
            SELECT {listed}, 0 AS gone FROM issues
            UNION ALL SELECT {listed}, 1 FROM review WHERE gone)
        SELECT r.*, u.name AS unit FROM rows r LEFT JOIN units u ON u.unit_id = r.unit_id
        ORDER BY gone, r.unit_id, year, severity, rule, fingerprint
        """
    )
    with atomic_write(path) as stream:
        stream.write("\ufeff")
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow((*columns, "gone", "unit"))
        while rows := cursor.fetchmany(10_000):
            writer.writerows(map(_as_text, rows))


def _as_text(row: Sequence[object]) -> list[object]:
    return ["" if value is None else value for value in row]
