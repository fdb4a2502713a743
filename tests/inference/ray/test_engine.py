"""Ray with two actors gives what one machine gives; one session serves the whole module."""

import json
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.settings import batch_settings
from gongkai.inference.ray.actors import ActorJob
from gongkai.inference.ray.engine import RayBatch
from gongkai.inference.ray.parts import make_parts
from gongkai.inference.ray.session import session
from gongkai.inference.ray.settings import ray_settings
from gongkai.inference.ray.stores import open_store
from tests.e2e.command import run
from tests.inference.batch.traps import ENDLESS, FATAL, BrokenChoice, TrapChoice

pytest.importorskip("ray.data")
pytestmark = pytest.mark.slow

EXAMPLES = Path(__file__).parents[3] / "examples"
TABLES = ("reports", "quantities", "cells")
REPORT = "石桥镇2020年政府信息公开工作年度报告\n全年主动公开政府信息{}条，没有收到申请。\n"


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    with session(None, 2) as started:
        yield started


def rows(out: Path, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pq.read_table(out / f"{table}.parquet").to_pylist()
    return found


def _without_lines(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out the places in JSON Lines files: Ray knows offsets of lines, not their numbers."""
    return [
        row | {"member": "line"} if row.get("container") and row["format"] == "json" else row
        for row in found
    ]


@pytest.mark.usefixtures("ray")
def test_ray_writes_what_one_machine_writes(tmp_path: Path) -> None:
    """With reports that have one id, one that fails, and a file of many reports."""
    crawl = tmp_path / "crawl"
    for number in range(12):
        path = crawl / f"{number}" / "index.txt"
        path.parent.mkdir(parents=True)
        path.write_text(REPORT.format(number % 3) if number else "", "utf-8")
    lines = (json.dumps({"id": "same", "text": REPORT.format(n)}) for n in range(9))
    (crawl / "many.jsonl").write_text("\n".join(lines), "utf-8")
    here, there = tmp_path / "here", tmp_path / "there"
    call = ("tag", crawl, EXAMPLES, "--rules-only", "-o")
    assert run(*call, here, "--format", "parquet").code == 1
    done = run(*call, there, "--engine", "ray", "--workers", 2, "--json-log")
    assert done.code == 1, done.err
    for table in TABLES:
        assert _without_lines(rows(there, table)) == _without_lines(rows(here, table))
    assert (there / "failures.jsonl").read_bytes() == (here / "failures.jsonl").read_bytes()
    log = [json.loads(line) for line in done.err.splitlines()]
    assert [entry["event"] for entry in (log[0], log[1], log[-1])] == [
        "started",
        "part",
        "finished",
    ]
    manifest = json.loads((there / "manifest.json").read_bytes())
    assert manifest["finished"]
    assert manifest["reports"] == log[-1]["reports"] == len(rows(here, "reports"))
    again = run(*call, there, "--engine", "ray")
    assert again.code == 2
    assert "already contains the results of a run" in again.err


def test_a_document_that_ends_or_hangs_its_process_fails_alone(ray: Any, tmp_path: Path) -> None:
    for number, text in enumerate(["甲", FATAL, "乙", ENDLESS, "丙"]):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    stores = [open_store(str(tmp_path))]
    settings = ray_settings().model_copy(update={"parts_per_actor": 1})
    limits = batch_settings().model_copy(update={"time_limit": 2})
    job = ActorJob(
        TrapChoice(), "traps", version("gongkai"), open_store(str(tmp_path / "out")), limits
    )
    batch = RayBatch(ray, stores, make_parts([str(tmp_path)], stores, 1, settings).parts, job, 1)
    assert [len(done.ids) for done in batch.run()] == [3]
    assert [Path(failure.path).name for failure in batch.failures] == ["1.txt", "3.txt"]
    assert "ended its worker process" in batch.failures[0].reason
    assert "took more than 2 seconds" in batch.failures[1].reason


@pytest.mark.parametrize(
    ("choice", "program", "message"),
    [
        (TrapChoice(), "0.0.1", "install the same on all nodes"),
        (BrokenChoice(), version("gongkai"), "no model in it"),
    ],
)
def test_a_node_that_cannot_tag_stops_the_run(
    ray: Any, tmp_path: Path, choice: TrapChoice, program: str, message: str
) -> None:
    (tmp_path / "a.txt").write_text("甲", "utf-8")
    stores = [open_store(str(tmp_path))]
    job = ActorJob(choice, "traps", program, open_store(str(tmp_path / "out")), batch_settings())
    batch = RayBatch(
        ray, stores, make_parts([str(tmp_path)], stores, 1, ray_settings()).parts, job, 1
    )
    with pytest.raises(GongkaiError, match=message):
        list(batch.run())
    assert not (tmp_path / "out" / "manifest.json").exists()
