"""`gongkai panel` as a user runs it: folders of tagged reports in, a folder of tables out."""

import csv
import json
from pathlib import Path

import duckdb
import pytest

from gongkai.document.errors import GongkaiError
from gongkai.panel import build_panel
from tests.panel.outputs import tagged, write_output

ISSUER = "余姚市青龙镇人民政府"


def sentence(count: int) -> str:
    return f"2021年，全镇共主动公开政府信息{count}条。"


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_panel_has_the_values_with_their_places(tmp_path: Path) -> None:
    report = tagged(ISSUER, 2021, sentence(318))
    out = write_output(tmp_path / "out", [report])
    summary = build_panel([out], tmp_path / "panel")
    assert (summary.documents, summary.chosen, summary.units) == (1, 1, 1)
    connection = duckdb.connect()
    connection.execute(
        "SELECT * FROM read_parquet(?) WHERE indicator = 'disclosure.total'",
        [str(tmp_path / "panel" / "panel.parquet")],
    )
    names = [column[0] for column in connection.description or ()]
    columns = dict(zip(names, connection.fetchall()[0], strict=True))
    assert columns["value"] == 318
    assert report["text"][columns["start"] : columns["end"]] == "318条"
    assert columns["confidence"] is not None
    (wide,) = table(tmp_path / "panel", "panel_wide")
    assert float(wide["disclosure.total"]) == 318
    assert wide["unit_name"] == "余姚市青龙镇"


def test_parquet_and_lines_give_the_same_panel(tmp_path: Path) -> None:
    from gongkai.document.report import TaggedReport
    from gongkai.inference.writers.parquet import ParquetWriter

    reports = [tagged(ISSUER, year, sentence(year - 1900)) for year in (2020, 2021)]
    lines = write_output(tmp_path / "lines", reports)
    (tmp_path / "parquet").mkdir()
    with ParquetWriter(tmp_path / "parquet") as writer:
        for report in reports:
            writer.write(TaggedReport.model_validate(report))
    build_panel([lines], tmp_path / "one")
    build_panel([tmp_path / "parquet"], tmp_path / "two")
    for name in ("panel_wide", "units", "issues", "reuse"):
        assert table(tmp_path / "one", name) == table(tmp_path / "two", name)


def test_of_copies_and_corrected_versions_one_report_is_chosen(tmp_path: Path) -> None:
    body = [sentence(318), "全年收到政府信息公开申请12件，均已答复。", "举办培训班3期。" * 8]
    reports = [
        tagged(ISSUER, 2021, *body, doc_id="first"),
        tagged(ISSUER, 2021, *body, doc_id="copy"),
        tagged(ISSUER, 2021, "（更正）", *body[:1], "全年收到申请13件。", doc_id="corrected"),
    ]
    build_panel([write_output(tmp_path / "out", reports)], tmp_path / "panel")
    status = {row["document_id"]: row for row in table(tmp_path / "panel", "documents")}
    assert status["corrected"]["status"] == "chosen"
    assert "更正" in status["corrected"]["status_reason_zh"]
    assert {status["first"]["status"], status["copy"]["status"]} == {"superseded"}
    assert status["first"]["same_as"] == "corrected"


def test_a_report_about_corrections_of_the_year_is_no_corrected_version(tmp_path: Path) -> None:
    body = [sentence(318), "全年收到政府信息公开申请12件，均已答复。", "举办培训班3期。" * 8]
    about = "网站信息发现差错及时更正，重新发布前再次审核。"
    reports = [
        tagged(ISSUER, 2021, about, *body, doc_id="first"),
        tagged(ISSUER, 2021, "现更正如下：", about, *body, doc_id="second"),
    ]
    build_panel([write_output(tmp_path / "out", reports)], tmp_path / "panel")
    status = {row["document_id"]: row["status"] for row in table(tmp_path / "panel", "documents")}
    assert status == {"first": "superseded", "second": "chosen"}


def test_a_list_of_units_wins_and_can_be_edited(tmp_path: Path) -> None:
    out = write_output(tmp_path / "out", [tagged(ISSUER, 2021, sentence(5))])
    listed = tmp_path / "units.csv"
    listed.write_text("code,name,parent\nA1,青龙镇,A\nA,余姚市,\n", encoding="utf-8")
    build_panel([out], tmp_path / "panel", units=listed)
    (document,) = table(tmp_path / "panel", "documents")
    assert document["unit_id"] == "A1"
    build_panel([out], tmp_path / "again", units=tmp_path / "panel" / "units.csv")
    assert table(tmp_path / "again", "documents") == table(tmp_path / "panel", "documents")


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ("code,name,parent\n1,甲镇,2\n2,乙县,1\n", "form a circle"),
        ("code,name,parent\n1,甲镇,\n1,乙镇,\n", "in the list already"),
        ("code,name,parent\n1,甲镇,丁县\n", "is no unit of the list"),
        ("code,title\n1,甲镇\n", "no column name, parent"),
    ],
)
def test_a_wrong_list_of_units_is_refused_by_name(tmp_path: Path, rows: str, problem: str) -> None:
    out = write_output(tmp_path / "out", [tagged(ISSUER, 2021, sentence(5))])
    listed = tmp_path / "units.csv"
    listed.write_text(rows, encoding="utf-8")
    with pytest.raises(GongkaiError, match=problem) as caught:
        build_panel([out], tmp_path / "panel", units=listed)
    assert str(listed) in str(caught.value)
    assert not (tmp_path / "panel").exists()


def test_damaged_or_foreign_input_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    report = tagged(ISSUER, 2021, sentence(5))
    other = write_output(tmp_path / "other", [{**report, "schema_version": "2"}])
    cut = write_output(tmp_path / "cut", [report])
    (cut / "reports.jsonl").write_text(json.dumps(report)[:-40], encoding="utf-8")
    parquet = tmp_path / "parquet"
    parquet.mkdir()
    (parquet / "reports.parquet").write_bytes(b"PAR1 cut short")
    (parquet / "quantities.parquet").write_bytes(b"")
    (tmp_path / "empty").mkdir()
    for folder, problem in (
        (other, "schema version 2"),
        (cut, "damaged"),
        (parquet, "damaged"),
        (tmp_path / "empty", "no output of `gongkai tag`"),
        (tmp_path / "absent", "does not exist"),
    ):
        with pytest.raises(GongkaiError, match=problem) as caught:
            build_panel([folder], tmp_path / "panel")
        assert str(folder) in str(caught.value)
    assert {path.name for path in tmp_path.iterdir()} == {"other", "cut", "parquet", "empty"}


def test_a_folder_with_other_files_is_not_replaced(tmp_path: Path) -> None:
    out = write_output(tmp_path / "out", [tagged(ISSUER, 2021, sentence(5))])
    with pytest.raises(GongkaiError, match="contains other files"):
        build_panel([out], out)


def test_marks_of_the_review_survive_the_next_run(tmp_path: Path) -> None:
    reports = [tagged(ISSUER, year, sentence(9)) for year in (2018, 2021)]
    out = write_output(tmp_path / "out", reports)
    build_panel([out], tmp_path / "panel")
    review = tmp_path / "panel" / "review.csv"
    rows = table(tmp_path / "panel", "review")
    assert {row["rule"] for row in rows} >= {"missing_year"}
    text = review.read_text(encoding="utf-8-sig")
    review.write_text(text.replace(",open,", ",explained,"), encoding="utf-8")
    build_panel([out], tmp_path / "panel")
    assert {row["state"] for row in table(tmp_path / "panel", "issues")} == {"explained"}
