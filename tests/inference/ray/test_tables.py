"""The tables of a run: parts that appear whole, and can be given other ids."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.outcomes import Failure
from gongkai.inference.ray.stores import open_store
from gongkai.inference.ray.tables import Tables
from gongkai.inference.writers import open_writer
from tests.inference.writers.samples import report

TABLES = ("reports", "quantities", "cells")


def ids(out: Path, table: str) -> list[str]:
    return pq.read_table(out / f"{table}.parquet").column("doc_id").to_pylist()


@pytest.fixture
def part(tmp_path: Path) -> Path:
    """The tables of three reports, two of which have one id."""
    with open_writer("parquet", tmp_path / "part") as writer:
        for name in ("same", "other", "same"):
            writer.write(report(name))
    return tmp_path / "part"


@pytest.mark.parametrize("scheme", ["", "file://", "local://"])
def test_a_part_is_published_and_renumbered(part: Path, tmp_path: Path, scheme: str) -> None:
    out = tmp_path / "deep" / "out"
    tables = Tables(open_store(f"{scheme}{out}"))
    tables.create()
    tables.publish(7, part)
    before = {table: ids(out, table) for table in TABLES}
    tables.renumber(7, ["same", "other", "same-2"])
    assert ids(out, "reports") == ["same", "other", "same-2"]
    for table in TABLES[1:]:
        each = before[table].count("other")
        assert each
        assert ids(out, table) == ["same"] * each + ["other"] * each + ["same-2"] * each
        schema = pq.read_schema(out / f"{table}.parquet" / "part-00007.parquet")
        assert schema == pq.read_schema(part / f"{table}.parquet")
    assert (
        sorted(path.name for path in out.rglob("*") if path.is_file()) == ["part-00007.parquet"] * 3
    )
    tables.remove(7)
    assert not [path for path in out.rglob("*") if path.is_file()]


def test_a_directory_with_results_is_refused(tmp_path: Path) -> None:
    tables = Tables(open_store(str(tmp_path)))
    tables.create()
    tables.finish({"finished": True}, [Failure("坏.txt", "no")])
    assert "坏.txt" in (tmp_path / "failures.jsonl").read_text("utf-8")
    with pytest.raises(GongkaiError, match="already contains the results of a run"):
        tables.create()
