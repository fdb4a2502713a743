"""A batch of reports only: the other documents are listed, also when it is resumed or retried."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from gongkai.inference.batch.batch import Batch
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.inputs import digest_list
from gongkai.inference.batch.manifest import BatchCall, BatchManifest
from gongkai.inference.batch.outcomes import Outcome, tag_in_process
from gongkai.inference.batch.workers import Workers
from tests.inference.batch.traps import load, write_documents

EXAMPLE = Path(__file__).parents[3] / "examples" / "township-2010.txt"
NOTICE = (
    "关于报送2021年政府信息公开年度报告的通知\n各部门：\n请于1月10日前报送年度报告。\n特此通知。"
)
NEWS = "我县召开防汛工作会议\n会议强调，要压实责任，做好隐患排查。县领导出席会议并讲话。（记者）"
SHARD = 3


class PowerCutError(Exception):
    pass


@pytest.fixture
def documents(tmp_path: Path) -> list[InputDocument]:
    """Eight documents: three reports, of which two are equal, four others and an empty file."""
    report = EXAMPLE.read_text("gb18030")
    other = report.replace("雾溪", "青岗").replace("2010", "2011").replace("1", "7")
    texts = [NOTICE, report, NEWS, other, "", NOTICE, NEWS, report]
    return write_documents(tmp_path / "in", texts)


def open_batch(documents: Sequence[InputDocument], out: Path, **how: bool) -> Batch:
    call = BatchCall.now(
        "traps", ("jsonl",), len(documents), digest_list(documents), only_reports=True
    )
    return Batch(documents, out, call, SHARD, **how)


def tag(documents: Sequence[InputDocument]) -> Iterator[Outcome]:
    return tag_in_process(documents, load, only_reports=True)


def output(out: Path, pattern: str) -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for path in sorted(out.glob(pattern))
        for line in path.read_text("utf-8").splitlines()
    ]


def names(out: Path) -> list[str]:
    return [Path(line["name"]).name for line in output(out, "non_reports*.jsonl")]


def test_non_reports_are_listed_and_not_tagged(
    documents: list[InputDocument], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    batch = open_batch(documents, out)
    list(batch.run(tag))
    tagged = [Path(r["source"]["path"]).name for r in output(out, "reports*.jsonl")]
    assert tagged == ["001.txt", "003.txt", "007.txt"]
    assert names(out) == ["000.txt", "002.txt", "005.txt", "006.txt"]
    assert (batch.counts.reports, batch.counts.non_reports, batch.counts.failures) == (3, 4, 1)
    assert batch.manifest.non_reports() == {"notice": 2, "news": 2}
    (repeated,) = output(out, "near_duplicates.jsonl")
    assert Path(repeated["path"]).name == "007.txt"
    assert repeated["of"].startswith("001-")


def test_a_stopped_batch_is_resumed_with_the_same_lists(
    documents: list[InputDocument], tmp_path: Path
) -> None:
    def until(documents: Sequence[InputDocument]) -> Iterator[Outcome]:
        yield from tag(documents[:5])
        raise PowerCutError

    list(open_batch(documents, tmp_path / "whole").run(tag))
    out = tmp_path / "out"
    with pytest.raises(PowerCutError):
        list(open_batch(documents, out).run(until))
    list(open_batch(documents, out, resume=True).run(tag))
    for name in sorted(path.name for path in (tmp_path / "whole").iterdir()):
        assert (out / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()


def test_a_retried_document_joins_the_list_of_its_shard(
    documents: list[InputDocument], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    list(open_batch(documents, out).run(tag))
    Path(documents[4].path).write_text(NEWS, "utf-8")
    list(open_batch(documents, out, retry_failed=True).run(tag))
    assert sorted(names(out)) == ["000.txt", "002.txt", "004.txt", "005.txt", "006.txt"]
    manifest = BatchManifest.load(out)
    assert manifest is not None
    assert manifest.non_reports() == {"notice": 2, "news": 3}


def test_lists_of_an_earlier_batch_are_removed(
    documents: list[InputDocument], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    list(open_batch(documents, out).run(tag))
    call = BatchCall.now("traps", ("jsonl",), 1, digest_list(documents[1:2]))
    list(Batch(documents[1:2], out, call, SHARD).run(lambda d: tag_in_process(d, load)))
    assert sorted(path.name for path in out.iterdir()) == ["manifest.json", "reports.jsonl"]


@pytest.mark.slow
def test_worker_processes_leave_out_the_same_documents(documents: list[InputDocument]) -> None:
    with Workers(load, 2, 60, window=4, only_reports=True) as workers:
        assert list(workers.tag(documents)) == list(tag(documents))
