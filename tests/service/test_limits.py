"""Limits on requests, on the queue and on the disk, and a database that is not available."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from gongkai.service.app import create_app
from tests.e2e.paper import as_pdf
from tests.service.servers import REPORT, running, settings

TIGHT: dict[str, Any] = {
    "limits": {"file_bytes": 100_000, "upload_bytes": 200_000, "pages": 1, "upload_seconds": 5},
    "queue": {"requests": 2, "job_documents": 3},
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with running(settings(tmp_path_factory.mktemp("data"), **TIGHT)) as found:
        yield found


def test_a_body_that_is_too_large_is_refused(client: TestClient) -> None:
    def unannounced() -> Iterator[bytes]:
        yield from [b"x" * 50_000] * 4

    json = {"content-type": "application/json"}
    for content in (b"x" * 200_000, unannounced()):
        answer = client.post("/v1/tag", content=content, headers=json)
        assert answer.status_code == 413
        assert answer.headers["content-type"] == "application/problem+json"
    large: Any = [("files", (f"{n}.txt", b"x" * 90_000)) for n in range(3)]
    assert client.post("/v1/jobs", files=large).status_code == 413


def test_a_report_for_a_download_has_its_own_limit(tmp_path: Path) -> None:
    tight = settings(tmp_path, limits={"report_bytes": 1000})
    client = TestClient(create_app(tight), base_url="http://localhost")
    for path in ("/v1/exports", "/v1/annotations"):
        assert client.post(path, content=b"x" * 100_000).status_code == 413


def test_the_bodies_of_all_requests_are_limited(tmp_path: Path) -> None:
    def unannounced() -> Iterator[bytes]:
        yield from [b"x" * 3000] * 4

    tight = settings(tmp_path, queue={"bodies_bytes": 10_000})
    client = TestClient(create_app(tight), base_url="http://localhost")
    headers = {"content-type": "application/json"}
    for content in (b"x" * 12_000, unannounced()):
        answer = client.post("/v1/tag", content=content, headers=headers)
        assert answer.status_code == 429
        assert int(answer.headers["retry-after"]) >= 1
    for _ in range(4):  # the bodies of answered requests do not count
        answer = client.post("/v1/tag", content=b"x" * 9_000, headers=headers)
        assert answer.status_code == 422


def test_a_job_is_refused_if_the_disk_is_full(tmp_path: Path) -> None:
    tight = settings(tmp_path, limits={"free_bytes": 2**62})
    client = TestClient(create_app(tight), base_url="http://localhost")
    answer = client.post("/v1/jobs", files={"files": ("a.txt", b"a")})
    assert (answer.status_code, answer.json()["status"]) == (507, 507)
    assert list((tmp_path / "jobs").iterdir()) == []


def test_a_defect_is_a_problem_with_the_usual_headers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = TestClient(
        create_app(settings(tmp_path)), base_url="http://localhost", raise_server_exceptions=False
    )
    monkeypatch.setattr(
        client.app.state.server.jobs,  # type: ignore[attr-defined]  # the application is a FastAPI
        "progress",
        lambda _: 1 / 0,
    )
    usual, defect = client.get("/v1/labels"), client.get("/v1/jobs/" + "0" * 32)
    assert (defect.status_code, defect.json()["status"]) == (500, 500)
    common = set(usual.headers) - {"content-length", "content-type"}
    assert common <= set(defect.headers)


def test_a_pdf_of_too_many_pages_is_refused(client: TestClient) -> None:
    pdf = as_pdf([REPORT.format(n) for n in range(60)])
    answer = client.post("/v1/tag", files={"file": ("long.pdf", pdf)})
    assert answer.status_code == 422
    assert "more than 1 pages" in answer.json()["detail"]


def test_documents_beyond_the_queue_are_refused_with_retry_after(tmp_path: Path) -> None:
    client = TestClient(  # without workers, so that all documents keep waiting
        create_app(settings(tmp_path, **TIGHT)), base_url="http://localhost"
    )
    three: Any = [("files", (f"{n}.txt", REPORT)) for n in range(3)]
    assert client.post("/v1/jobs", files=three).status_code == 202
    answer = client.post("/v1/jobs", files=three[:1])
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) >= 1
    asked = [
        threading.Thread(target=client.post, args=("/v1/tag",), kwargs={"json": {"text": "甲"}})
        for _ in range(2)
    ]
    server = client.app.state.server  # type: ignore[attr-defined]  # the application is a FastAPI
    for thread in asked:
        thread.daemon = True
        thread.start()
    while len(server.queue) < 2:
        pass
    answer = client.post("/v1/tag", json={"text": "甲"})
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) >= 1
    server.start()
    for thread in asked:
        thread.join()
    server.stop()


def test_a_database_that_is_not_available_is_a_problem(tmp_path: Path) -> None:
    client = TestClient(
        create_app(settings(tmp_path)), base_url="http://localhost", raise_server_exceptions=False
    )
    (tmp_path / "jobs.sqlite").unlink()
    for name in ("jobs.sqlite-wal", "jobs.sqlite-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    client.app.state.server.jobs._store._engine.dispose()  # type: ignore[attr-defined]  # see above
    (tmp_path / "jobs.sqlite").mkdir()
    answer = client.get("/v1/jobs/" + "0" * 32)
    assert (answer.status_code, answer.json()["status"]) == (503, 503)
    assert client.get("/metrics").is_success
