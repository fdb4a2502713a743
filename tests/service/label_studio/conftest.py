"""A server with the backend, and requests that were recorded from Label Studio 1.23.2."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from gongkai.annotations.formats.label_studio_config import labelling_config
from gongkai.service.app import create_app
from gongkai.service.settings import ServiceSettings
from tests.service import servers

FIXTURES = Path(__file__).parent / "fixtures"
PROJECT = "1.1795658016"
"""The name of the project in the recorded requests."""


def recorded(name: str) -> dict[str, Any]:
    """A recorded request, with the labelling config of the program inserted."""
    body: dict[str, Any] = json.loads((FIXTURES / "requests.json").read_text("utf-8"))[name]
    changes = {"schema", "label_config"} & body.keys()
    return body | dict.fromkeys(changes, labelling_config())


def settings(folder: Path, **label_studio: Any) -> ServiceSettings:
    """Settings of a server that tags by rules, with these settings of the backend."""
    return servers.settings(folder, label_studio=label_studio)


def client_of(settings: ServiceSettings) -> TestClient:
    return TestClient(create_app(settings), base_url="http://localhost")


@pytest.fixture
def client(tmp_path: Path) -> TestClient:
    """A server without workers: it answers all requests but predictions."""
    return client_of(settings(tmp_path))


@pytest.fixture(scope="module")
def tagging_client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A server with workers."""
    with client_of(settings(tmp_path_factory.mktemp("data"))) as client:
        yield client
