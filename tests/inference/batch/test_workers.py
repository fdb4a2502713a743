"""Worker processes: results in order, and a process that dies or hangs costs one document."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from gongkai.document.errors import GongkaiError
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.outcomes import Failure, Outcome, SerializedReport, tag_in_process
from gongkai.inference.batch.workers import Workers
from gongkai.inference.pipeline import Tagger
from tests.inference.batch.traps import (
    ENDLESS,
    FATAL,
    cannot_load,
    dies_loading,
    load,
    write_documents,
)

pytestmark = pytest.mark.slow

LIMIT = 5.0


def as_texts(outcomes: Iterable[Outcome]) -> list[str]:
    """The outcomes as texts: that of a report, the reason of a failure, a dash behind each."""
    return [
        outcome.report().text
        if isinstance(outcome, SerializedReport)
        else outcome.reason
        if isinstance(outcome, Failure)
        else "-"
        for outcome in outcomes
    ]


def test_results_come_in_the_order_of_the_documents(tmp_path: Path) -> None:
    documents = write_documents(tmp_path, [f"第{number}号报告" * 9 for number in range(30)])
    documents[7] = InputDocument(str(tmp_path / "several.json"))
    Path(documents[7].path).write_text('[{"text": "甲"}, {"oops": 1}, {"text": "乙"}]', "utf-8")
    with Workers(load, 2, LIMIT, window=2) as workers:
        several = list(workers.tag(documents))
    assert several == list(tag_in_process(documents, load))
    assert several.count(None) == 30
    assert len(several) == 62


@pytest.mark.parametrize("count", [1, 2])
def test_a_process_that_ends_or_hangs_costs_its_document_alone(count: int, tmp_path: Path) -> None:
    texts = ["甲", FATAL, "乙", ENDLESS, "丙", FATAL, "丁"]
    documents = write_documents(tmp_path, texts)
    with Workers(load, count, LIMIT, window=8) as workers:
        first, ended, second, hung, third, again, last = as_texts(workers.tag(documents))[::2]
    assert (first, second, third, last) == ("甲", "乙", "丙", "丁")
    assert f"{tmp_path / '001.txt'}: ended its worker process (exit code 7)" in ended
    assert f"{tmp_path / '005.txt'}: ended its worker process" in again
    assert f"{tmp_path / '003.txt'}: took more than 5 seconds" in hung


def test_what_an_array_gave_before_it_ended_the_process_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "several.json"
    path.write_text(f'[{{"text": "甲"}}, {{"text": "{FATAL}"}}, {{"text": "乙"}}]', "utf-8")
    with Workers(load, 1, LIMIT, window=2) as workers:
        first, failure, end = as_texts(workers.tag([InputDocument(str(path))]))
    assert (first, end) == ("甲", "-")
    assert "ended its worker process" in failure


@pytest.mark.parametrize(
    ("broken", "message"), [(cannot_load, "no model in it"), (dies_loading, "exit code 9")]
)
def test_a_tagger_that_cannot_be_loaded_raises_one_error(
    broken: Callable[[], Tagger], message: str, tmp_path: Path
) -> None:
    documents = write_documents(tmp_path, ["甲"])
    with Workers(broken, 1, LIMIT, window=2) as workers, pytest.raises(GongkaiError, match=message):
        list(workers.tag(documents))
