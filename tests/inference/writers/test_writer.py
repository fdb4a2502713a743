from pathlib import Path

import pytest

from gongkai.document.errors import GongkaiError
from gongkai.inference.writers import FORMATS, Writer, open_writer
from gongkai.inference.writers.writer import make_encodable
from tests.inference.writers.samples import hostile_report, report

OUTPUTS = {
    "jsonl": {"reports.jsonl"},
    "parquet": {"reports.parquet", "quantities.parquet", "cells.parquet"},
    "xlsx": {"reports.xlsx"},
    "html": {"html/index.html", "html/青禾镇-2022.html"},
}


def files(directory: Path) -> set[str]:
    return {p.relative_to(directory).as_posix() for p in directory.rglob("*") if p.is_file()}


class PowerCutError(Exception):
    pass


def crash(writer: Writer) -> None:
    with writer:
        writer.write(report("别的"))
        raise PowerCutError


def test_every_format_is_tested() -> None:
    assert set(OUTPUTS) == set(FORMATS)


@pytest.mark.parametrize("format", FORMATS)
def test_files_appear_when_the_block_ends_and_nothing_else_is_left(
    format: str, tmp_path: Path
) -> None:
    out = tmp_path / "made" / "as needed"
    with open_writer(format, out) as writer:
        writer.write(report())
        assert not files(out) & OUTPUTS[format]
    assert files(out) == OUTPUTS[format]


@pytest.mark.parametrize("format", FORMATS)
def test_a_crash_in_the_middle_leaves_the_earlier_files(format: str, tmp_path: Path) -> None:
    with open_writer(format, tmp_path) as writer:
        writer.write(report())
    before = {name: (tmp_path / name).read_bytes() for name in files(tmp_path)}

    with pytest.raises(PowerCutError):
        crash(open_writer(format, tmp_path))

    assert {name: (tmp_path / name).read_bytes() for name in files(tmp_path)} == before


@pytest.mark.parametrize("format", FORMATS)
def test_a_crash_before_the_first_success_leaves_an_empty_directory(
    format: str, tmp_path: Path
) -> None:
    with pytest.raises(PowerCutError):
        crash(open_writer(format, tmp_path))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format", FORMATS)
def test_lone_surrogates_nulls_and_hostile_text_are_written(format: str, tmp_path: Path) -> None:
    with open_writer(format, tmp_path) as writer:
        writer.write(report(text="公\ud800开\x00\udfff", warnings=["\ud83d"]))
        writer.write(hostile_report())
    assert all((tmp_path / name).stat().st_size for name in files(tmp_path))


@pytest.mark.parametrize("format", FORMATS)
def test_a_closed_writer_takes_no_more_and_closing_twice_is_harmless(
    format: str, tmp_path: Path
) -> None:
    writer = open_writer(format, tmp_path)
    writer.close()
    writer.close()
    with pytest.raises(GongkaiError, match="closed"):
        writer.write(report())


def test_a_surrogate_becomes_one_replacement_character_so_that_offsets_hold() -> None:
    encodable = make_encodable(report(text="公\ud800开"))
    assert encodable.text == "公\ufffd开"


def test_an_unknown_format_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match=f"'stone'.*{', '.join(FORMATS)}"):
        open_writer("stone", tmp_path)


def test_a_directory_that_cannot_be_created_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(GongkaiError, match="taken"):
        open_writer("jsonl", tmp_path / "taken")


def test_a_target_that_cannot_be_replaced_keeps_the_output(tmp_path: Path) -> None:
    (tmp_path / "reports.jsonl").mkdir()
    writer = open_writer("jsonl", tmp_path)
    writer.write(report())
    with pytest.raises(GongkaiError, match=r"reports\.jsonl.*kept in"):
        writer.close()
    (kept,) = tmp_path.glob(".unfinished-*/reports.jsonl")
    assert "青禾镇" in kept.read_text(encoding="utf-8")
