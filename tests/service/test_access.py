"""Access control: API keys, host names, pages of other sites."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gongkai.document.errors import GongkaiError
from gongkai.service.api_keys import ApiKeys, add_key
from gongkai.service.app import create_app
from tests.service.servers import settings


@pytest.fixture
def local(tmp_path: Path) -> TestClient:
    return TestClient(create_app(settings(tmp_path)), base_url="http://localhost:8000")


def test_a_server_beyond_the_loopback_requires_keys(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="--api-key-file"):
        create_app(settings(tmp_path, host="0.0.0.0"))
    with pytest.raises(GongkaiError, match="gongkai api-key"):
        create_app(settings(tmp_path, api_keys=tmp_path / "absent"))


def test_a_key_gives_access(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    key, other = add_key(file, "page"), add_key(file, "crawler")
    app = create_app(settings(tmp_path / "data", host="0.0.0.0", api_keys=file))
    client = TestClient(app, base_url="http://gongkai.example")
    for headers in ({}, {"Authorization": f"Bearer {key}x"}, {"X-API-Key": "密".encode()}):
        for path in ("/v1/labels", "/v1/models", "/metrics", "/v1/jobs/" + "0" * 32):
            answer = client.get(path, headers=headers)
            assert (answer.status_code, answer.json()["status"]) == (401, 401)
            assert answer.headers["www-authenticate"] == "Bearer"
    assert client.post("/v1/jobs", content=b"x").status_code == 401
    assert client.get("/v1/labels", headers={"Authorization": f"Bearer {key}"}).is_success
    assert client.get("/v1/labels", headers={"X-API-Key": other}).is_success
    assert client.get("/healthz").is_success
    assert client.get("/readyz").status_code == 503


def test_the_file_contains_no_key(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    key = add_key(file, "page")
    assert key not in file.read_text()
    assert file.stat().st_mode & 0o077 == 0
    keys = ApiKeys.read(file)
    assert (keys.name_of(key), keys.name_of(key[:-1]), keys.name_of("")) == ("page", None, None)
    with pytest.raises(GongkaiError, match="has a key page already"):
        add_key(file, "page")
    file.write_text(file.read_text().rstrip("\n"))
    other = add_key(file, "crawler")
    keys = ApiKeys.read(file)
    assert (keys.name_of(key), keys.name_of(other)) == ("page", "crawler")
    file.write_text(f"{file.read_text()}\n# a remark\nbroken line\n")
    with pytest.raises(GongkaiError, match="keys, line 5"):
        ApiKeys.read(file)


def test_pages_of_other_sites_are_refused(local: TestClient) -> None:
    assert local.get("/v1/labels", headers={"Origin": "http://localhost:8000"}).is_success
    for origin in ("http://evil.example", "http://localhost:9000", "null", "http://["):
        answer = local.get("/v1/labels", headers={"Origin": origin})
        assert answer.status_code == 403
        assert "access-control-allow-origin" not in answer.headers
    preflight = {"Origin": "http://evil.example", "Access-Control-Request-Method": "POST"}
    assert local.options("/v1/tag", headers=preflight).status_code == 403


@pytest.mark.parametrize(
    ("host", "status"),
    [("127.0.0.1:80", 200), ("[::1]:8000", 200), ("evil.example", 403), ("[", 403), ("", 403)],
)
def test_a_server_on_the_loopback_has_only_its_names(
    host: str, status: int, local: TestClient
) -> None:
    assert local.get("/v1/labels", headers={"Host": host}).status_code == status
