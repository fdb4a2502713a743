"""Schemathesis sends requests that the description allows, and others that it does not."""

from collections.abc import Iterator
from contextlib import suppress

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.properties import examples
from tests.service import servers

CHECKS = [
    not_a_server_error,
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
]


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BaseSchema]:
    with servers.served(tmp_path_factory.mktemp("data") / "data") as (client, _):
        yield schemathesis.openapi.from_url(f"{client.base_url}/openapi.json")


@pytest.mark.hypothesis  # with more examples in the full run
@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_responses_match_the_description(mode: GenerationMode, api: BaseSchema) -> None:
    tested = set()
    for found in api.get_all_operations():
        operation = found.ok()

        @settings(
            max_examples=examples(15),
            derandomize=True,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy(generation_mode=mode))
        def send(case: schemathesis.Case) -> None:
            case.call_and_validate(checks=CHECKS)

        with suppress(Unsatisfiable):  # an operation without parameters has no invalid input
            send()
            tested.add(operation.label)
    assert {"POST /v1/tag", "POST /v1/jobs", "GET /v1/jobs/{id}/results"} <= tested
