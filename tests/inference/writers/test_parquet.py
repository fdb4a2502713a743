import math
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from gongkai.document.errors import DocumentError
from gongkai.document.report import Cell, Meta, Table, TaggedReport
from gongkai.inference.writers import parquet
from gongkai.inference.writers.parquet import SCHEMAS, ParquetWriter
from tests.inference.writers.samples import TEXT, report


def write(directory: Path, *reports: TaggedReport) -> dict[str, list[dict[str, Any]]]:
    with ParquetWriter(directory) as writer:
        for each in reports:
            writer.write(each)
    return {
        name: pq.read_table(directory / f"{name}.parquet").to_pylist()
        for name in ("reports", "quantities", "cells")
    }


def test_the_files_have_the_schemas_that_are_documented(tmp_path: Path) -> None:
    write(tmp_path, report())
    for name, schema in SCHEMAS.items():
        assert pq.read_schema(tmp_path / f"{name}.parquet").equals(schema)


def test_an_empty_batch_gives_empty_tables_with_their_columns(tmp_path: Path) -> None:
    tables = write(tmp_path)
    assert tables == {"reports": [], "quantities": [], "cells": []}
    assert pq.read_schema(tmp_path / "cells.parquet").names[0] == "doc_id"


def test_offsets_lead_from_a_quantity_to_the_text_of_its_report(tmp_path: Path) -> None:
    tables = write(tmp_path, report())
    (row,) = tables["reports"]
    for quantity in tables["quantities"]:
        assert quantity["doc_id"] == row["doc_id"]
        assert row["text"][quantity["start"] : quantity["end"]] == quantity["text"]


def test_a_quantity_row(tmp_path: Path) -> None:
    _, category, review = write(tmp_path, report())["quantities"]
    assert category["value"] == 36.0
    assert category["label_zh"] == "分类或栏目公开数"
    assert category["item"] == "惠农政策"
    assert category["stated_absence"] is False
    assert review["stated_absence"] is True
    assert review["item"] is None
    assert review["sentence"] == "没有收到复议。"


def test_a_cell_row_distinguishes_a_blank_cell_from_a_number(tmp_path: Path) -> None:
    blank, total = write(tmp_path, report())["cells"]
    assert (blank["value"], blank["column_zh"]) == (None, "自然人")
    assert (total["value"], total["row"], total["column"]) == (2.0, "new", "total")


def test_the_record_and_the_checks_are_in_the_reports_table(tmp_path: Path) -> None:
    (row,) = write(tmp_path, report())["reports"]
    values = {indicator["id"]: indicator["value"] for indicator in row["record"]}
    assert values == {"disclosure.total": 1200.0, "application.new.total": 2.0}
    (evidence,) = row["record"][0]["evidence"]
    assert TEXT[evidence["start"] : evidence["end"]] == "1200余条"
    assert row["checks_failed"] == 1
    assert [check["status"] for check in row["checks"]] == ["pass", "fail"]
    assert row["date"] == date(2023, 1, 18)
    assert row["tables"][0]["kind"] == "application"


def test_an_invalid_date_is_null(tmp_path: Path) -> None:
    odd = report(meta=Meta(title=None, issuer=None, year=None, date="2023年春"))
    assert write(tmp_path, odd)["reports"][0]["date"] is None


def test_a_number_beyond_64_bits_is_infinite_and_not_blank(tmp_path: Path) -> None:
    table = Table(
        kind="unknown",
        start=0,
        end=1,
        cells=[Cell(id="a.b", value=-(10**400), raw=""), Cell(id="a.c", value=10**400, raw="")],
    )
    cells = write(tmp_path, report(tables=[table]))["cells"]
    assert [cell["value"] for cell in cells] == [-math.inf, math.inf]


@pytest.mark.parametrize("year", [2**40, -(2**70)])
def test_an_integer_beyond_its_column_is_an_error_with_a_remedy(tmp_path: Path, year: int) -> None:
    tagged = report()
    changed = tagged.model_copy(update={"meta": tagged.meta.model_copy(update={"year": year})})
    with pytest.raises(DocumentError, match=r"too large for reports\.parquet .*; correct it"):
        write(tmp_path, changed)
    assert list(tmp_path.iterdir()) == []


def test_rows_are_written_in_groups_as_they_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(parquet._GROUP_ROWS, "reports", 2)
    tables = write(tmp_path, *(report(f"r{number}") for number in range(5)))
    assert [row["doc_id"] for row in tables["reports"]] == ["r0", "r1", "r2", "r3", "r4"]
    assert pq.ParquetFile(tmp_path / "reports.parquet").num_row_groups == 3
