"""A server with the backend, and what a real Label Studio 1.23.2 sent to it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from gongkai.annotations.formats.label_studio_config import labelling_config
from gongkai.service.app import create_app
from gongkai.service.settings import Configuration, Settings

FIXTURES = Path(__file__).parent / "fixtures"
PROJECT = "1.1795658016"
"""The name of the project in the recorded requests."""


def recorded(name: str) -> dict[str, Any]:
    """A request as recorded; the labelling config, which is that of the program, is put back."""
    body: dict[str, Any] = json.loads((FIXTURES / "requests.json").read_text("utf-8"))[name]
    changes = {"schema", "label_config"} & body.keys()
    return body | dict.fromkeys(changes, labelling_config())


def settings(folder: Path, **label_studio: Any) -> Settings:
    """Settings of a server that tags by rules, with one worker."""
    configuration = Configuration.read()
    usual = configuration.label_studio
    changed = usual.model_validate(usual.model_dump() | label_studio)
    return Settings(
        configuration=configuration.model_copy(update={"label_studio": changed}),
        data=folder,
        rules_only=True,
    )


def client_of(settings: Settings) -> TestClient:
    return TestClient(create_app(settings), base_url="http://localhost")


@pytest.fixture
def client(tmp_path: Path) -> TestClient:
    """A server whose workers are not started: it answers all but predictions."""
    return client_of(settings(tmp_path))


@pytest.fixture(scope="module")
def tagging_client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A server that tags, too."""
    with client_of(settings(tmp_path_factory.mktemp("data"))) as client:
        yield client
