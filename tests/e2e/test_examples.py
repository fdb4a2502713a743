"""The reports of examples/, which show what the program does, show it."""

from pathlib import Path
from typing import Any

import pytest

from tests.e2e.command import tagged

EXAMPLES = Path(__file__).parents[2] / "examples"
FORMS = {
    "bureau-2013.json": {},
    "bureau-2021.html": {"article20": 10, "application": 175, "dispute": 15},
    "county-2022.pdf": {"article20": 10, "application": 175, "dispute": 15},
    "street-office-2020.docx": {"article20": 22, "application": 161, "dispute": 15},
    "township-2010.txt": {},
    "township-2016.md": {"indicator_form": 58},
}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    found = tagged(tmp_path_factory.mktemp("examples"), EXAMPLES)
    return {Path(report["source"]["path"]).name: report for report in found}


def test_each_example_is_tagged(reports: dict[str, dict[str, Any]]) -> None:
    assert set(reports) == set(FORMS)


@pytest.mark.parametrize("name", FORMS)
def test_every_cell_is_read(reports: dict[str, dict[str, Any]], name: str) -> None:
    tables = reports[name]["tables"]
    assert {table["kind"]: len(table["cells"]) for table in tables} == FORMS[name]
    assert all(cell["value"] is not None for table in tables for cell in table["cells"])


@pytest.mark.parametrize("name", FORMS)
def test_the_metadata_are_complete(reports: dict[str, dict[str, Any]], name: str) -> None:
    meta = reports[name]["meta"]
    assert None not in meta.values()
    assert str(meta["year"]) in name


def _failed(report: dict[str, Any], *words: str) -> list[str]:
    checks = [check for check in report["checks"] if check["status"] == "fail"]
    return [check["detail"] for check in checks if all(w in check["rule"] for w in words)]


def test_the_contradiction_within_a_table_is_found(reports: dict[str, dict[str, Any]]) -> None:
    street = reports["street-office-2020.docx"]
    assert _failed(street, "application", "[granted]") == ["7 ≠ 6 (5 + 1)"]
    assert len(_failed(street, "application", "[total]")) == 1


def test_the_contradiction_with_a_table_is_found(reports: dict[str, dict[str, Any]]) -> None:
    (detail,) = _failed(reports["township-2016.md"], "indicator_form.proactive.total")
    assert "412" in detail
    assert "421" in detail
