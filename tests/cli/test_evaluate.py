"""`gongkai evaluate`: the rules on annotated files, as text, JSON and a page; comparisons."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from gongkai.annotations.formats import write
from gongkai.cli.evaluate import evaluate, evaluate_tagger
from gongkai.document.doc import Doc
from gongkai.document.errors import GongkaiError
from gongkai.document.spans import Span
from gongkai.document.tagging import Mention, SectionTag, Tagging
from gongkai.inference.annotated import annotated
from gongkai.inference.pipeline import Tagger
from tests.training.evaluation_documents import GOLD, pair, parsed

app = typer.Typer()
app.command()(evaluate)


def run(*arguments: object) -> Result:
    """Run the command; errors come through."""
    environment = {"COLUMNS": "200", "LC_ALL": "C.UTF-8"}
    arguments = (*arguments, "--lang", "en")
    return CliRunner().invoke(app, list(map(str, arguments)), env=environment)


class Clumsy:
    """A model that calls everything `plan`, and gives the same mark as quantity and item."""

    name = "clumsy"

    def __call__(self, doc: Doc) -> None:
        start = doc.text.index("复议")
        mention = Mention(
            start, start + 2, "review", "absence", None, Span(start, start + 2), score=0.9
        )
        sections = tuple(SectionTag("plan", 0.8) for _ in doc.segments)
        doc.tagging = Tagging("model", sections, (mention,))


@pytest.fixture
def tag_file(tmp_path: Path) -> Path:
    path = tmp_path / "云溪.tag"
    path.write_text(GOLD, encoding="utf-8")
    return path


def test_the_report_is_printed(tag_file: Path) -> None:
    shown = run(tag_file, "--rules-only")
    assert shown.exit_code == 0, shown.output
    assert "rules: 1 documents, 5 segments, 5 quantities" in shown.stdout
    assert "application.received" in shown.stdout


def test_json_holds_what_the_files_do(tag_file: Path, tmp_path: Path) -> None:
    shown = run(tag_file, "--format", "json", "-o", tmp_path / "out")
    assert json.loads(shown.stdout) == json.loads(
        (tmp_path / "out" / "evaluation.json").read_text(encoding="utf-8")
    )
    assert json.loads(shown.stdout)["documents"][0]["id"] == "cloud-2031"
    page = run(tag_file, "--format", "html").stdout
    assert page.rstrip("\n") == (tmp_path / "out" / "evaluation.html").read_text("utf-8")


def test_two_evaluations_are_compared(tag_file: Path, tmp_path: Path) -> None:
    run(tag_file, "-o", tmp_path)
    other = tmp_path / "evaluation.json"
    found = json.loads(run(tag_file, "--compare", other, "--format", "json").stdout)
    assert found["comparison"]["one"] == f"model ({other})"
    assert found["comparison"]["gaps"]["quantities.f1"]["one"] == pytest.approx(
        found["figures"]["quantities.f1"]["value"]
    )


def test_a_comparison_that_cannot_be_read_fails_before_the_work(tag_file: Path) -> None:
    result = run(tag_file, "--compare", "nowhere.json")
    assert isinstance(result.exception, GongkaiError)
    assert "nowhere.json" in str(result.exception)


def test_one_document_in_two_files_is_refused(tag_file: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.tag"
    again.write_bytes(tag_file.read_bytes())
    result = run(tag_file, again)
    assert isinstance(result.exception, GongkaiError)
    assert "cloud-2031" in str(result.exception)


def test_other_formats_are_read(tmp_path: Path) -> None:
    write([parsed(GOLD)], tmp_path / "cloud.conll")
    assert "5 quantities" in run(tmp_path / "cloud.conll").stdout


def test_what_the_program_tags_is_right_by_its_own_answer(tagger: Tagger) -> None:
    gold, _ = pair()
    answer = annotated(tagger.tag_text(gold.text), gold.id)
    found = evaluate_tagger([answer], tagger, "model")
    assert found.mistakes == []
    assert found.figures["quantities.f1"].value == 1
    assert found.figures["records"].value == 1
    assert found.figures["sections.accuracy"].value == 1


def test_a_model_is_measured_with_its_faults() -> None:
    gold, _ = pair()
    found = evaluate_tagger([gold], Tagger(Clumsy()), "model")
    assert found.system == "model"
    assert found.figures["absences"].value == 1
    assert found.figures["quantities.recall"].value == 1 / 5
    calibration = found.calibration["quantities"]
    assert calibration is not None
    assert calibration.ece == pytest.approx(0.1)
