"""A part that cannot be written is lost with a reason, and the next part is whole."""

import errno
import os
import pickle
from importlib.metadata import version
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.settings import batch_settings
from gongkai.inference.ray.actors import ActorJob, PartResult, PartTagger
from gongkai.inference.ray.stores import open_store
from gongkai.inference.ray.tables import Tables
from gongkai.inference.writers.parquet import ParquetWriter
from tests.inference.batch.traps import TrapChoice


def test_a_part_that_cannot_be_written_costs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = open_store(str(tmp_path))
    Tables(output).create()
    job = ActorJob(TrapChoice(), "traps", version("gongkai"), output, batch_settings())
    tagger = PartTagger(job)

    def tag(part: int, *texts: str) -> PartResult:
        documents = [InputDocument(f"{text}.txt", content=text.encode()) for text in texts]
        row = tagger({"part": part, "content": pickle.dumps(documents)})
        done: PartResult = pickle.loads(row["content"])
        return done

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(ParquetWriter, "_add", full)
        lost = tag(0, "甲", "乙", "丙")
    assert "No space left on device" in (lost.lost or "")
    assert [failure.path for failure in lost.failures] == ["甲.txt", "乙.txt", "丙.txt"]
    assert not list(tmp_path.rglob("*.parquet/*"))
    done = tag(1, "丁", "戊")
    assert (done.lost, done.failures, done.documents, done.characters) == (None, [], 2, 2)
    texts = pq.read_table(tmp_path / "reports.parquet" / "part-00001.parquet")["text"].to_pylist()
    assert texts == ["丁", "戊"]


def test_a_part_lists_its_non_reports(tmp_path: Path) -> None:
    output = open_store(str(tmp_path))
    Tables(output).create()
    job = ActorJob(
        TrapChoice(), "traps", version("gongkai"), output, batch_settings(), only_reports=True
    )
    notice = "关于召开信息公开培训会的通知\n各科室：\n请准时参加。\n特此通知。"
    documents = [InputDocument("通知.txt", content=notice.encode())]
    row = PartTagger(job)({"part": 0, "content": pickle.dumps(documents)})
    done: PartResult = pickle.loads(row["content"])
    assert [(found.name, found.kind) for found in done.non_reports] == [("通知.txt", "notice")]
    assert (done.ids, done.failures) == ([], [])
    Tables(output).finish({}, [], done.non_reports)
    assert '"kind": "notice"' in (tmp_path / "non_reports.jsonl").read_text("utf-8")
