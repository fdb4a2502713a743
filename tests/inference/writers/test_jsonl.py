import json
import math
from pathlib import Path

import jsonschema
import pytest

from gongkai.document.errors import DocumentError
from gongkai.document.report import Cell, Table, TaggedReport
from gongkai.inference.writers.jsonl import JsonlWriter, json_line
from tests.inference.writers.samples import hostile_report, report
from tests.optional import SHARED, needs_shared

SCHEMA = SHARED / "spec" / "output.schema.json"


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def write(directory: Path, count: int, shard_size: int) -> None:
    with JsonlWriter(directory, shard_size) as writer:
        for number in range(count):
            writer.write(report(f"r{number}"))


def test_a_line_is_the_whole_report() -> None:
    for original in (report(), hostile_report()):
        assert TaggedReport.model_validate_json(json_line(original)) == original


def test_fields_that_are_empty_are_null_and_not_left_out() -> None:
    data = json.loads(json_line(report()))
    assert data["quantities"][0]["item"] is None
    assert data["tables"][0]["cells"][0]["value"] is None
    assert data["sections"][4]["heading"] is None


def test_whole_numbers_stay_whole_and_chinese_stays_chinese() -> None:
    line = json_line(report())
    assert '"value":1200,' in line
    assert "1200余条" in line


@needs_shared
def test_lines_are_valid_against_the_schema() -> None:
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    for original in (report(), hostile_report()):
        validator.validate(json.loads(json_line(original)))


def test_no_character_of_a_text_breaks_the_line_in_two() -> None:
    text = "甲\u2028乙\u2029丙\x85丁\x0b戊\x1c己\r庚\n辛\x00"
    line = json_line(report(text=text))
    assert len(line.splitlines()) == 1
    assert json.loads(line)["text"] == text


def test_a_text_may_contain_the_names_of_non_finite_numbers() -> None:
    assert json.loads(json_line(report(text="NaN, Infinity")))["text"] == "NaN, Infinity"


def test_half_a_character_is_replaced() -> None:
    assert json.loads(json_line(report(text="公\ud800开")))["text"] == "公\ufffd开"


@pytest.mark.parametrize("value", [math.inf, math.nan])
def test_a_number_that_json_cannot_represent_is_rejected_without_a_trace(
    value: float, tmp_path: Path
) -> None:
    table = Table(kind="unknown", start=0, end=1, cells=[Cell(id="a.b", value=value, raw="")])
    with JsonlWriter(tmp_path) as writer:
        with pytest.raises(DocumentError, match="坏的"):
            writer.write(report("坏的", tables=[table]))
        writer.write(report("好的"))
    lines = (tmp_path / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["doc_id"] for line in lines] == ["好的"]


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, ["reports.jsonl"]),
        (3, ["reports.jsonl"]),
        (4, ["reports-00001.jsonl", "reports-00002.jsonl"]),
        (6, ["reports-00001.jsonl", "reports-00002.jsonl"]),
        (7, ["reports-00001.jsonl", "reports-00002.jsonl", "reports-00003.jsonl"]),
    ],
)
def test_shards(count: int, expected: list[str], tmp_path: Path) -> None:
    write(tmp_path, count, shard_size=3)
    assert names(tmp_path) == expected
    lines = [
        line
        for name in expected
        for line in (tmp_path / name).read_text(encoding="utf-8").splitlines()
    ]
    assert [json.loads(line)["doc_id"] for line in lines] == [f"r{n}" for n in range(count)]


def test_a_run_replaces_the_shards_of_the_run_before_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "reports-mine.jsonl").write_text("the user's own")
    write(tmp_path, 5, shard_size=2)
    write(tmp_path, 3, shard_size=2)
    assert names(tmp_path) == ["reports-00001.jsonl", "reports-00002.jsonl", "reports-mine.jsonl"]
    write(tmp_path, 1, shard_size=2)
    assert names(tmp_path) == ["reports-mine.jsonl", "reports.jsonl"]
    write(tmp_path, 3, shard_size=2)
    assert names(tmp_path) == ["reports-00001.jsonl", "reports-00002.jsonl", "reports-mine.jsonl"]


def test_a_shard_has_at_least_one_report(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="shard_size"):
        JsonlWriter(tmp_path, shard_size=0)
    assert names(tmp_path) == []
