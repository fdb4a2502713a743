"""The panel over the results of a job: built on request, opened with a token, gone with the job."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

pytest.importorskip("duckdb")

from tests.service.servers import finished, running, settings

REPORT = (
    "余姚市青龙镇人民政府{year}年政府信息公开工作年度报告\n"
    "{year}年，全镇共主动公开政府信息{count}条。\n余姚市青龙镇人民政府\n{next}年1月20日"
)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with running(settings(tmp_path_factory.mktemp("data"))) as found:
        yield found


def send(client: TestClient, *texts: str) -> str:
    files = [("files", (f"{number}.txt", text)) for number, text in enumerate(texts)]
    job = str(client.post("/v1/jobs", files=files).json()["id"])
    finished(client, job)
    return job


def test_a_panel_is_opened_by_its_token_until_the_job_is_deleted(client: TestClient) -> None:
    texts = [REPORT.format(year=y, next=y + 1, count=y - 1900) for y in (2020, 2021)]
    job = send(client, *texts)
    address = client.post(f"/v1/jobs/{job}/panel").json()["address"]
    assert client.post(f"/v1/jobs/{job}/panel").json()["address"] == address
    page = client.get(f"/{address}")
    assert page.status_code == 200
    assert "style-src 'self' 'unsafe-inline'" in page.headers["content-security-policy"]
    assert page.headers["x-frame-options"] == "DENY"
    folder = address.removesuffix("/index.html")
    assert "青龙镇" in client.get(f"/{folder}/data/index.js").text
    for wrong in (
        f"{folder}/../../documents", f"{folder}/%2e%2e/%2e%2e/documents", f"{folder}/nothing.html",
        f"{folder}/", f"panel/{job}/{'0' * 32}/index.html", f"panel/{job}/../index.html",
    ):  # fmt: skip
        assert client.get(f"/{wrong}").status_code == 404, wrong
    client.delete(f"/v1/jobs/{job}")
    assert client.get(f"/{address}").status_code == 404


def test_a_job_without_a_report_has_no_panel(client: TestClient) -> None:
    job = send(client, " ")
    assert client.post(f"/v1/jobs/{job}/panel").status_code == 409
    assert client.post(f"/v1/jobs/{'0' * 32}/panel").status_code == 404


def test_the_results_folder_keeps_the_panel_apart(client: TestClient, tmp_path: Path) -> None:
    from gongkai.service.jobs.panels import find_panel_file

    token = "a" * 32
    folder = tmp_path / f"panel-{token}"
    folder.mkdir()
    (folder / "index.html").write_text("x")
    (tmp_path / "reports.jsonl").write_text("secret")
    (folder / "link").symlink_to(tmp_path / "reports.jsonl")
    assert find_panel_file(tmp_path, token, "index.html") == (folder / "index.html").resolve()
    for name in ("../reports.jsonl", "link", "", "/etc/passwd", "index.html\0"):
        assert find_panel_file(tmp_path, token, name) is None
    assert find_panel_file(tmp_path, "../x", "index.html") is None
