"""Jobs: their documents, their results, and how long these are kept."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest
from fastapi.testclient import TestClient

from tests.service.servers import REPORT, finished, running, settings
from tests.waiting import wait_until


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="module")
def client(data: Path) -> Iterator[TestClient]:
    with running(settings(data)) as found:
        yield found


def archive(**files: str) -> bytes:
    """A zip of text files whose names are given without their extension."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        for name, text in files.items():
            target.writestr(f"{name}.txt", text)
    return stream.getvalue()


def send(client: TestClient, *files: tuple[str, bytes | str]) -> str:
    """Send a job; return its id."""
    answer = client.post("/v1/jobs", files=[("files", file) for file in files])
    assert answer.status_code == 202, answer.text
    assert answer.headers["location"] == f"/v1/jobs/{answer.json()['id']}"
    return str(answer.json()["id"])


def reports(client: TestClient, job: str) -> list[dict[str, object]]:
    answer = client.get(f"/v1/jobs/{job}/results")
    return [json.loads(line) for line in answer.text.split("\n") if line]


def test_files_archives_and_lines_are_documents_in_order(client: TestClient) -> None:
    lines = "\n\n".join(json.dumps({"text": REPORT.format(n)}) for n in (3, 4))
    job = send(
        client,
        ("first.txt", REPORT.format(1)),
        ("several.zip", archive(甲=REPORT.format(2), empty="")),
        ("lines.jsonl", lines),
        ("first.txt", REPORT.format(1)),
    )
    done = finished(client, job)
    assert (done["state"], done["documents"], done["done"], done["failed"]) == ("done", 6, 6, 1)
    assert done["failures"] == [
        {"name": "empty.txt", "reason": "empty.txt: is empty; fetch or save it again"}
    ]
    found = reports(client, job)
    names = [report["source"]["path"] for report in found]  # type: ignore[index]
    assert names == ["first.txt", "甲.txt", "lines.jsonl", "lines.jsonl", "first.txt"]
    ids = [str(report["doc_id"]) for report in found]
    assert len(set(ids)) == 5
    assert ids[-1] == f"{ids[0]}-2"


def test_results_come_as_each_format(client: TestClient) -> None:
    job = send(client, *((f"{n}.txt", REPORT.format(n)) for n in range(1, 4)))
    finished(client, job)
    parquet = client.get(f"/v1/jobs/{job}/results", params={"format": "parquet"})
    with zipfile.ZipFile(io.BytesIO(parquet.content)) as tables:
        assert tables.namelist() == ["cells.parquet", "quantities.parquet", "reports.parquet"]
        assert pq.read_table(io.BytesIO(tables.read("reports.parquet"))).num_rows == 3
    html = client.get(f"/v1/jobs/{job}/results", params={"format": "html"})
    assert html.headers["content-type"] == "application/zip"
    pages = zipfile.ZipFile(io.BytesIO(html.content)).namelist()
    assert len(pages) == 4
    assert "html/index.html" in pages
    unknown = client.get(f"/v1/jobs/{job}/results", params={"format": "nonsense"})
    assert unknown.status_code == 422
    assert "choose from jsonl" in unknown.json()["detail"]
    xlsx = client.get(f"/v1/jobs/{job}/results", params={"format": "xlsx"})
    assert openpyxl.load_workbook(io.BytesIO(xlsx.content))["报告"].max_row == 4
    assert len(reports(client, job)) == 3


def test_a_job_without_a_tagged_document_failed(client: TestClient) -> None:
    job = send(client, ("a.pdf", b"%PDF-1.4 broken"), ("b.txt", b""))
    done = finished(client, job)
    assert (done["state"], done["failed"]) == ("failed", 2)
    assert reports(client, job) == []


def test_results_are_available_when_the_job_is_done(data: Path, client: TestClient) -> None:
    job = send(client, *((f"{n}.txt", REPORT.format(n) * 40) for n in range(50)))
    early = client.get(f"/v1/jobs/{job}/results")
    assert early.status_code == 409
    assert "of 50 documents are done" in early.json()["detail"]
    assert client.delete(f"/v1/jobs/{job}").status_code == 204
    for path in (f"/v1/jobs/{job}", f"/v1/jobs/{job}/results"):
        assert client.get(path).status_code == 404
    assert client.delete(f"/v1/jobs/{job}").status_code == 404
    assert not (data / "jobs" / job).exists()
    wait_until(lambda: 'gongkai_waiting_documents{of="jobs"} 0.0' in client.get("/metrics").text)


def test_a_job_without_documents_is_refused(data: Path, client: TestClient) -> None:
    before = set((data / "jobs").iterdir())
    answer = client.post("/v1/jobs", files={"files": ("no.zip", archive(), "application/zip")})
    assert answer.status_code == 422
    assert "contains no documents" in answer.json()["detail"]
    assert set((data / "jobs").iterdir()) == before
