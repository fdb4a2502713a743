"""The operations of the API, with valid and with invalid input."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gongkai.document.report import TaggedReport
from gongkai.document.taxonomy import taxonomy
from tests.service.servers import REPORT, running, settings

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with running(settings(tmp_path_factory.mktemp("data"))) as found:
        yield found


def test_a_text_is_tagged(client: TestClient) -> None:
    answer = client.post("/v1/tag", json={"text": REPORT.format(120)})
    report = TaggedReport.model_validate_json(answer.content)
    assert answer.status_code == 200
    assert report.meta.year == 2020
    assert next((q.label, q.value) for q in report.quantities) == ("disclosure.total", 120)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.*")), ids=lambda path: path.name)
def test_a_file_of_any_format_is_tagged(path: Path, client: TestClient) -> None:
    answer = client.post("/v1/tag", files={"file": (path.name, path.read_bytes())})
    report = TaggedReport.model_validate_json(answer.content)
    assert report.source.path == path.name
    assert report.quantities


def test_a_text_that_looks_like_json_is_a_text(client: TestClient) -> None:
    text = '{"text": "全年主动公开政府信息5条"}'
    assert client.post("/v1/tag", json={"text": text}).json()["text"] == text


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"json": {"text": ""}}, "text: String should have at least 1 character"),
        ({"json": {"txt": "甲"}}, "text: Field required"),
        ({"json": {"text": "  "}}, "no text in it"),
        ({"files": {"other": ("a.txt", "甲")}}, "send it as the part `file`"),
        ({"files": {"file": ("a.pdf", b"%PDF-1.4 broken")}}, "a.pdf: is a broken PDF"),
        ({"files": {"file": ("a.txt", b"")}}, "is empty"),
        (
            {"files": {"file": ("a.json", '[{"text": "甲"}, {"text": "乙"}]')}},
            "more than one report",
        ),
        ({"files": {"file": ("a.json", "[]")}}, "contains no report"),
    ],
)
def test_an_invalid_report_is_a_problem(
    content: dict[str, object], message: str, client: TestClient
) -> None:
    answer = client.post("/v1/tag", **content)  # type: ignore[arg-type]  # one of its parameters
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json().keys() == {"type", "title", "status", "detail"}
    assert message in answer.json()["detail"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/v1/nothing", 404), ("GET", "/v1/tag", 405), ("POST", "/v1/tag", 415)],
)
def test_every_error_is_a_problem(method: str, path: str, status: int, client: TestClient) -> None:
    answer = client.request(method, path)
    assert (answer.status_code, answer.json()["status"]) == (status, status)
    assert answer.headers["content-type"] == "application/problem+json"


def test_labels_and_models_are_listed(client: TestClient) -> None:
    labels = client.get("/v1/labels").json()
    assert [row["name"] for row in labels["sections"]] == list(taxonomy().sections)
    assert [row["name"] for row in labels["quantities"]] == list(taxonomy().quantities)
    (active,) = [m for m in client.get("/v1/models").json()["models"] if m["active"]]
    assert active["version"] == "rules"


def test_metrics_count_requests_and_reports(client: TestClient) -> None:
    client.post("/v1/tag", json={"text": REPORT})
    client.get("/v1/jobs/" + "0" * 32)
    text = client.get("/metrics").text
    assert re.search(r'gongkai_requests_total\{method="POST",route="/v1/tag",status="200"\} ', text)
    assert 'route="/v1/jobs/{id}",status="404"' in text
    assert re.search(r'gongkai_reports_total\{outcome="tagged"\} [1-9]', text)
    assert 'gongkai_model_info{version="rules"} 1.0' in text
    assert 'gongkai_waiting_documents{of="jobs"} 0.0' in text


def test_the_pages_load_nothing_from_other_servers(client: TestClient) -> None:
    page = client.get("/docs")
    addresses = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert not [address for address in addresses if "//" in address]
    for address in addresses:
        assert address.startswith("data:") or client.get(f"/{address}").status_code == 200
    assert not re.search(r"<style|<script>|style=|onload=", page.text)
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_every_operation_is_described(client: TestClient) -> None:
    description = client.get("/openapi.json").json()
    for path, operations in description["paths"].items():
        for method, operation in operations.items():
            assert operation["description"], f"{method} {path}"
    assert "HTTPValidationError" not in json.dumps(description)
