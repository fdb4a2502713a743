"""Marks of issues: exported, edited, imported, and kept when an issue is gone."""

import csv
from pathlib import Path

import pytest

pytest.importorskip("duckdb")

from gongkai.document.errors import GongkaiError
from gongkai.panel.checks import find_issues
from gongkai.panel.review import Mark, apply_marks, read_marks, write_review
from tests.panel.small_panel import SmallPanel


def panel_with(carried_in: float) -> SmallPanel:
    """Return a panel with an issue unless `carried_in` is 3, and one with the year 2016 missing."""
    panel = SmallPanel()
    panel.add("甲镇", 2015)
    panel.add("甲镇", 2017, "", {"application.carried_out.total": 3})
    panel.add("甲镇", 2018, "", {"application.carried_in.total": carried_in})
    find_issues(panel.connection)
    return panel


def edit(path: Path, encoding: str = "utf-8-sig", **marks: tuple[str, str]) -> None:
    """Set the state and the note of the issues of each rule, as a person does in Excel."""
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    for row in rows:
        if row["rule"] in marks:
            row["state"], row["note"] = marks[row["rule"]]
    with path.open("w", encoding=encoding, newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_marks_survive_the_next_run(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "review.csv"
    first = panel_with(5)
    apply_marks(first.connection, [])
    write_review(first.connection, path)
    edit(
        path,
        encoding,
        carried_over=("confirmed", "已去函，请更正"),
        missing_year=("已解释", "机构新设"),
    )

    again = panel_with(5)
    assert apply_marks(again.connection, read_marks(path)) == 0
    states = {issue["rule"]: (issue["state"], issue["note"]) for issue in again.issues()}
    assert states == {
        "carried_over": ("confirmed", "已去函，请更正"),
        "missing_year": ("explained", "机构新设"),
    }


def test_mark_of_an_issue_that_has_gone_is_kept_and_listed(tmp_path: Path) -> None:
    path = tmp_path / "review.csv"
    first = panel_with(5)
    apply_marks(first.connection, [])
    write_review(first.connection, path)
    edit(path, carried_over=("dismissed", "表格重复"))

    corrected = panel_with(3)
    assert apply_marks(corrected.connection, read_marks(path)) == 1
    write_review(corrected.connection, path)
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    (gone,) = [row for row in rows if row["gone"] == "1"]
    assert (gone["rule"], gone["state"], gone["note"]) == ("carried_over", "dismissed", "表格重复")
    assert "结转" in gone["message_zh"]

    back = panel_with(5)
    assert apply_marks(back.connection, read_marks(path)) == 0
    assert back.issues("carried_over")[0]["state"] == "dismissed"


def test_open_issues_without_a_note_have_no_mark(tmp_path: Path) -> None:
    path = tmp_path / "review.csv"
    panel = panel_with(5)
    apply_marks(panel.connection, [])
    write_review(panel.connection, path)
    assert read_marks(path) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("fingerprint,note\nab,x\n", "no column state"),
        ("fingerprint,state\nab,maybe\n", "line 2: unknown state 'maybe'"),
        ("fingerprint,state,note\nab,dismissed,\nab,confirmed,\n", "line 3.*two different marks"),
        ("fingerprint,state\n,dismissed\n", "line 2: no fingerprint"),
    ],
)
def test_bad_files_are_refused_with_the_place(tmp_path: Path, content: str, words: str) -> None:
    path = tmp_path / "review.csv"
    path.write_text(content, "utf-8")
    with pytest.raises(GongkaiError, match=words):
        read_marks(path)
    with pytest.raises(GongkaiError, match="cannot be read"):
        read_marks(tmp_path / "absent.csv")


def test_further_columns_and_other_delimiters_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "review.csv"
    path.write_text("note;fingerprint;负责人;state\n已核;ab;张;Confirmed\n", "utf-8")
    assert read_marks(path) == [Mark("ab", "confirmed", "已核")]
