"""Five real reports against their reference annotation."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from tests.e2e.command import tagged
from tests.optional import SHARED, needs_shared

GOLD = SHARED / "gold"

pytestmark = needs_shared


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """The tagged reports by the name of their file."""
    found = tagged(tmp_path_factory.mktemp("seeds"), SHARED / "seeds")
    return {Path(report["source"]["path"]).name: report for report in found}


def _of(name: str) -> str:
    """The file that the reference annotation `name` is of."""
    header = (GOLD / f"{name}.tag").read_text("utf-8").partition("\n")[0]
    found = re.search(r"source: (\S+)", header)
    assert found
    return found[1]


def _named(suffix: str) -> list[str]:
    return sorted(path.name.removesuffix(suffix) for path in GOLD.glob(f"*{suffix}"))


def test_there_is_one_valid_line_for_each(reports: dict[str, dict[str, Any]]) -> None:
    schema = json.loads((SHARED / "spec" / "output.schema.json").read_text("utf-8"))
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    assert set(reports) == {path.name for path in (SHARED / "seeds").glob("*.txt")}
    for report in reports.values():
        assert list(validator.iter_errors(report)) == []


def test_the_text_is_that_of_the_file(reports: dict[str, dict[str, Any]]) -> None:
    for name, report in reports.items():
        text = (SHARED / "seeds" / name).read_bytes().decode()
        assert report["text"] == text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("name", _named(".meta.json"))
def test_metadata(reports: dict[str, dict[str, Any]], name: str) -> None:
    expected = json.loads((GOLD / f"{name}.meta.json").read_text("utf-8"))
    assert reports[_of(name)]["meta"] == expected


@pytest.mark.parametrize("name", _named(".tag"))
def test_cells(reports: dict[str, dict[str, Any]], name: str) -> None:
    path = GOLD / f"{name}.tables.json"
    expected = json.loads(path.read_text("utf-8"))["tables"] if path.exists() else []
    found = [table for table in reports[_of(name)]["tables"] if table["kind"] != "unknown"]
    assert _cells(found) == {table["kind"]: table["cells"] for table in expected}
    assert len(found) == len(expected)


def _cells(tables: list[dict[str, Any]]) -> dict[str, dict[str, float | None]]:
    return {
        table["kind"]: {cell["id"]: cell["value"] for cell in table["cells"]} for table in tables
    }
