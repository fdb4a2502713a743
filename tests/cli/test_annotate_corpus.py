from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from gongkai.annotations.corpus import read_manifest
from gongkai.cli.annotate.app import app
from gongkai.document.errors import GongkaiError
from tests.annotations.reports import MARKUP


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "own.tag"
    path.write_text(MARKUP, encoding="utf-8")
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [*map(str, arguments), "--lang", "en"])


def test_valid_files_are_counted(file: Path) -> None:
    result = run("validate", file)
    assert result.exit_code == 0
    assert result.output == "1 files valid: 2 documents.\n"


def test_every_faulty_file_is_named_with_line_and_remedy(file: Path) -> None:
    label, brace = file.with_name("label.tag"), file.with_name("brace.tag")
    label.write_text("# id: m\n[title] 题\n[prefix] 前言\n", encoding="utf-8")
    brace.write_text("# id: n\n[title] 题{\n", encoding="utf-8")
    result = run("validate", label, file, brace)
    assert result.exit_code == 1
    assert "label.tag:3: unknown section 'prefix'; see `gongkai labels`" in result.output
    assert "brace.tag:2: write a literal { as \\{" in result.output
    assert "2 of 3 files are faulty." in result.output


def test_one_id_in_two_files_is_a_fault(file: Path) -> None:
    again = file.with_name("again.tag")
    again.write_text(MARKUP, encoding="utf-8")
    result = run("validate", file, again)
    assert result.exit_code == 1
    assert "'k-1'" in result.output


def test_statistics_are_printed_and_drawn(file: Path) -> None:
    pytest.importorskip("matplotlib")
    chart = file.with_suffix(".png")
    result = run("stats", file, "--chart", chart)
    assert result.exit_code == 0, result.output
    lines = [line.strip("│ ").split("│") for line in result.output.splitlines()]
    rows = {cells[0].strip(): [cell.strip() for cell in cells[1:]] for cells in lines}
    assert rows["Stated absences"] == ["2"]
    assert rows["disclosure.category"] == ["3", "23.1%"]
    assert rows["2020"] == ["1", "50.0%"]
    assert chart.stat().st_size > 1000


def test_a_split_is_written_and_drawn_again_with_its_own_settings(file: Path) -> None:
    pytest.importorskip("datasketch")
    result = run("split", file.parent, "--dev", "k=0.5", "--dev", "0.1", "--seed", "9")
    assert result.exit_code == 0, result.output
    manifest = read_manifest(file.parent)
    assert manifest.split.dev == {"k": 0.5, "": 0.1}
    assert manifest.split.seed == 9
    assert sorted(manifest.split_of_documents().values()) == ["dev", "train"]
    assert run("split", file.parent).exit_code == 0
    assert read_manifest(file.parent) == manifest


def test_a_share_that_is_no_number_is_refused(file: Path) -> None:
    result = run("split", file.parent, "--dev", "k=many")
    assert isinstance(result.exception, GongkaiError)
    assert "k=many" in str(result.exception)
    assert not (file.parent / "manifest.json").exists()
