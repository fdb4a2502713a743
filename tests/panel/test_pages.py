"""The files of the pages of a panel: what they contain, and that no text becomes a program."""

import json
import re
from pathlib import Path
from typing import Any

import duckdb
import pytest

pytest.importorskip("duckdb")

from gongkai.panel.pages import write_pages
from gongkai.panel.pages.data import write_script
from gongkai.panel.pages.units import file_stems
from tests.panel.page_world import CELL, page_world


def written(folder: Path, key: str) -> Any:
    """Return the value that a script of the folder data gives the page."""
    text = (folder / "data" / f"{key}.js").read_text(encoding="utf-8")
    match = re.fullmatch(r'panelData\("([^"]+)",(.*)\);\n', text, re.DOTALL)
    assert match is not None
    assert match[1] == key
    return json.loads(match[2])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    write_pages(page_world(12), folder)
    return folder


def test_the_board_has_a_state_for_each_year_of_each_unit(site: Path) -> None:
    index = written(site, "index")
    states = {unit[0]: unit[5] for unit in index["units"]}
    assert index["years"] == [2019, 2020, 2021, 2022]
    assert states["第1县"] == "cccc"
    assert states["第4县"] == "c.cc"
    assert states["第3镇"] == "wwww"
    assert states["第6镇"] == "wwwu"


def test_an_indicator_has_a_row_of_years_for_each_unit(site: Path) -> None:
    index = written(site, "index")
    (entry,) = (e for e in index["indicators"] if e["id"] == "disclosure.total")
    assert (entry["zh"], entry["unit"]) == ("主动公开信息总数", "条")
    rows = {index["units"][row[0]][0]: row[1:] for row in written(site, entry["file"])}
    assert all(isinstance(value, int) for value in rows["第3镇"])
    assert [value[1] for value in rows["第1县"]] == ["a"] * 4
    assert rows["第4县"][1] is None


def test_a_value_in_another_unit_names_it(tmp_path: Path) -> None:
    connection = page_world(3)
    connection.execute(
        "UPDATE panel SET unit = '万元' WHERE indicator = 'fee' AND unit_id = 'u2' AND year = 2019"
    )
    write_pages(connection, tmp_path)
    assert written(tmp_path, "indicators/fee")[2][1] == [0, "", "万元"]


def test_an_issue_has_both_figures_and_both_places(site: Path) -> None:
    index = written(site, "index")
    number = [unit[0] for unit in index["units"]].index("第2镇")
    details = written(site, "units/0")[str(number)]
    error, question = details["issues"]
    assert (error["value"], error["other_value"], error["other_year"]) == (3, 5, 2021)
    assert error["place"] == error["other_place"] == "四、结转下年度继续办理 · 总计"
    assert question["place"].startswith("2021年共收到申请")
    assert [row[1:] for row in written(site, "issues") if row[0] == number] == [
        ["carried_over", "error", "open", 2022, 0],
        ["jump_own", "question", "open", 2021, 1],
    ]


def test_a_unit_with_issues_has_a_page_of_its_own_without_a_script(site: Path) -> None:
    page = (site / "units" / "330203002_第2镇.html").read_text(encoding="utf-8")
    assert "2021年结转下年度5件，2022年上年结转3件（u2）" in page
    assert "5 were carried out of 2021" in page
    assert "<script" not in page
    assert not list((site / "units").glob("*_第1县.*"))


def test_no_file_names_an_outside_address(site: Path) -> None:
    ours = [p for p in site.rglob("*") if p.suffix in {".html", ".js", ".css"}]
    for path in ours:
        if path.name != "bundle.min.js":
            assert not re.search(r"(?<!xmlns=.)https?://", path.read_text(encoding="utf-8")), path


def test_text_of_reports_cannot_end_a_script_or_reorder_its_line(tmp_path: Path) -> None:
    hostile = "</script><!--\u2028\u202e21\ud800\x07"
    write_script(tmp_path / "data" / "x.js", "x", [hostile])
    text = (tmp_path / "data" / "x.js").read_text(encoding="utf-8")
    assert not set("<\u2028\u202e\x07") & set(text)
    assert written(tmp_path, "x")[0].startswith("</script><!--\u2028")


def test_a_hostile_name_is_text_on_the_page_of_a_unit(tmp_path: Path) -> None:
    connection = page_world(3)
    connection.execute("UPDATE units SET name = '<img src=x>\u202e../乙镇' WHERE unit_id = 'u2'")
    write_pages(connection, tmp_path)
    (page,) = (tmp_path / "units").glob("*.html")
    assert page.parent == tmp_path / "units"
    text = page.read_text(encoding="utf-8")
    assert "<img" not in text
    assert "&lt;img" in text


def test_a_panel_without_a_report_has_a_page(tmp_path: Path) -> None:
    from gongkai.panel.schema import create_tables
    from gongkai.panel.unit_order import order_units

    connection = duckdb.connect()
    create_tables(connection)
    order_units(connection)
    write_pages(connection, tmp_path)
    assert written(tmp_path, "index")["units"] == []
    assert written(tmp_path, "issues") == []


def test_files_of_units_differ_by_more_than_case() -> None:
    assert file_stems(["A镇", "a镇", "a/../b", "", "甲" * 99]) == [
        "A镇", "a镇-2", "a_b", "unit", "甲" * 60,
    ]  # fmt: skip


def test_the_bundle_names_the_versions_that_the_lock_file_has() -> None:
    from gongkai.panel import pages

    folder = Path(pages.__file__).parent
    banner = (folder / "assets" / "bundle.min.js").read_text(encoding="utf-8").partition("\n")[0]
    lock = json.loads((folder / "bundle" / "package-lock.json").read_text(encoding="utf-8"))
    licenses = (folder / "assets" / "bundle.LICENSE.txt").read_text(encoding="utf-8")
    for name in ("@observablehq/plot", "diff"):
        version = lock["packages"][f"node_modules/{name}"]["version"]
        assert f"{name} {version}" in banner
        assert f"{name} {version} (" in licenses


def test_the_indicator_of_a_cell_is_among_the_files(site: Path) -> None:
    assert (site / "data" / "indicators" / f"{CELL}.js").exists()
