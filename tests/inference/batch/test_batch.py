"""Batches: shards appear complete, a stopped batch can be resumed, failures can be retried."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.batch import Batch, Event, ShardDone
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.inputs import digest_list
from gongkai.inference.batch.manifest import BatchCall, BatchManifest
from gongkai.inference.batch.outcomes import Outcome, tag_in_process
from tests.inference.batch.traps import load, write_documents

SHARD = 3


class PowerCutError(Exception):
    pass


def open_batch(documents: Sequence[InputDocument], out: Path, *formats: str, **how: bool) -> Batch:
    """A batch with shards of three documents."""
    call = BatchCall.now("traps", formats or ("jsonl",), len(documents), digest_list(documents))
    return Batch(documents, out, call, SHARD, **how)


def tag_all(documents: Sequence[InputDocument]) -> Iterator[Outcome]:
    return tag_in_process(documents, load)


def do(documents: Sequence[InputDocument], out: Path, *formats: str, **how: bool) -> list[Event]:
    return list(open_batch(documents, out, *formats, **how).run(tag_all))


def stop(documents: Sequence[InputDocument], out: Path, after: int, *formats: str) -> None:
    """Start a batch, and stop it after that many documents."""

    def until(documents: Sequence[InputDocument]) -> Iterator[Outcome]:
        yield from tag_in_process(documents[:after], load)
        raise PowerCutError

    with pytest.raises(PowerCutError):
        list(open_batch(documents, out, *formats).run(until))


def shards(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(out.glob("reports*.jsonl"))}


def reports(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for data in shards(out).values() for line in data.splitlines()]


@pytest.fixture
def documents(tmp_path: Path) -> list[InputDocument]:
    """Ten documents, all with one id, two of which are no reports."""
    texts = [json.dumps({"id": "same", "text": f"第{n}号"}) for n in range(10)]
    texts[4] = texts[8] = ""
    return write_documents(tmp_path / "in", texts, ".json")


def test_shards_appear_as_they_are_done(documents: list[InputDocument], tmp_path: Path) -> None:
    out = tmp_path / "out"
    seen = [
        list(shards(out))
        for event in open_batch(documents, out).run(tag_all)
        if isinstance(event, ShardDone)
    ]
    names = [f"reports-0000{number}.jsonl" for number in (1, 2, 3, 4)]
    assert seen == [names[:end] for end in (1, 2, 3, 4)]
    assert [report["text"] for report in reports(out)] == [
        f"第{n}号" for n in (0, 1, 2, 3, 5, 6, 7, 9)
    ]
    assert [report["doc_id"] for report in reports(out)][:3] == ["same", "same-2", "same-3"]


@pytest.mark.parametrize("after", [0, 2, 3, 5, 6, 9])
def test_a_resumed_batch_equals_one_that_was_not_stopped(
    after: int, documents: list[InputDocument], tmp_path: Path
) -> None:
    do(documents, tmp_path / "whole")
    out = tmp_path / "out"
    stop(documents, out, after)
    assert len(shards(out)) == after // SHARD
    batch = open_batch(documents, out, resume=True)
    assert batch.todo == documents[after // SHARD * SHARD :]
    list(batch.run(tag_all))
    assert shards(out) == shards(tmp_path / "whole")
    for name in ("manifest.json", "failures.jsonl"):
        assert (out / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    assert not list(out.glob(".*"))


def test_other_formats_contain_the_whole_batch(
    documents: list[InputDocument], tmp_path: Path
) -> None:
    import pyarrow.parquet as pq

    out = tmp_path / "out"
    stop(documents, out, 7, "parquet")
    assert not list(out.glob("*.parquet"))
    do(documents, out, "parquet", resume=True)
    assert pq.read_table(out / "reports.parquet")["text"].to_pylist() == [
        f"第{n}号" for n in (0, 1, 2, 3, 5, 6, 7, 9)
    ]
    assert not shards(out)


@pytest.mark.parametrize("formats", [("jsonl", "parquet"), ("parquet",)])
def test_a_retry_puts_fixed_documents_in_their_places(
    formats: tuple[str, ...], documents: list[InputDocument], tmp_path: Path
) -> None:
    import pyarrow.parquet as pq

    out = tmp_path / "out"
    do(documents, out, *formats)
    Path(documents[4].path).write_text('[{"text": "甲"}, {"oops": 1}, {"text": "乙"}]', "utf-8")
    batch = open_batch(documents, out, *formats, retry_failed=True)
    assert batch.todo == [documents[4], documents[8]]
    list(batch.run(tag_all))
    Path(documents[4].path).write_text('[{"text": "丙"}, {"text": "丁"}]', "utf-8")
    do(documents, out, *formats, retry_failed=True)
    texts = ["第0号", "第1号", "第2号", "第3号", "丙", "丁", "第5号", "第6号", "第7号", "第9号"]
    assert pq.read_table(out / "reports.parquet")["text"].to_pylist() == texts
    if "jsonl" in formats:
        assert [report["text"] for report in reports(out)] == texts
    assert len((out / "failures.jsonl").read_text().splitlines()) == 1
    Path(documents[8].path).write_text('{"text": "戊"}', "utf-8")
    do(documents, out, *formats, retry_failed=True)
    assert not (out / "failures.jsonl").exists()
    assert not list(out.glob(".*"))


def test_a_shard_that_is_lost_is_done_again(documents: list[InputDocument], tmp_path: Path) -> None:
    out = tmp_path / "out"
    stop(documents, out, 9)
    whole = shards(out)
    (out / "reports-00001.jsonl").unlink()
    (out / "reports-00002.jsonl").write_bytes(b"")
    batch = open_batch(documents, out, resume=True)
    assert batch.todo == documents[:6] + documents[9:]
    list(batch.run(tag_all))
    assert len(reports(out)) == 8
    assert len({report["doc_id"] for report in reports(out)}) == 8
    assert shards(out).items() >= {"reports-00003.jsonl": whole["reports-00003.jsonl"]}.items()


def test_a_stopped_batch_is_not_overwritten(documents: list[InputDocument], tmp_path: Path) -> None:
    stop(documents, tmp_path / "out", 4)
    with pytest.raises(GongkaiError, match="resume it with --resume"):
        open_batch(documents, tmp_path / "out")


def test_another_batch_is_not_resumed(documents: list[InputDocument], tmp_path: Path) -> None:
    out = tmp_path / "out"
    stop(documents, out, 4)
    with pytest.raises(GongkaiError, match="documents: 10 then, 9 now; other documents"):
        open_batch(documents[:9], out, resume=True)
    with pytest.raises(GongkaiError, match="formats: jsonl then, html, jsonl now"):
        open_batch(documents, out, "html", "jsonl", resume=True)
    with pytest.raises(GongkaiError, match="no batch"):
        open_batch(documents, tmp_path / "other", retry_failed=True)


def test_a_finished_batch_makes_room_for_the_next(
    documents: list[InputDocument], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    do(documents, out)
    do(documents[5:], out)
    assert list(shards(out)) == ["reports-00001.jsonl", "reports-00002.jsonl"]
    do(documents[:2], out)
    assert list(shards(out)) == ["reports.jsonl"]
    assert do(documents[:2], out, resume=True) == []
    manifest = BatchManifest.load(out)
    assert manifest
    assert manifest.finished
    assert manifest.reports == 2


def test_file_names_may_be_any_bytes(tmp_path: Path) -> None:
    do([InputDocument("missing-\udcff.txt")], tmp_path)
    (failure,) = (tmp_path / "failures.jsonl").read_text("utf-8").splitlines()
    assert json.loads(failure)["path"] == r"missing-\xff.txt"
    do([InputDocument("missing-\udcff.txt")], tmp_path, retry_failed=True)


def test_an_invalid_manifest_is_named(documents: list[InputDocument], tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("{}")
    with pytest.raises(GongkaiError, match=r"manifest\.json: not a manifest"):
        open_batch(documents, tmp_path, resume=True)
