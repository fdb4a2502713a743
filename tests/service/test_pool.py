"""The pool: a document that ends or hangs its process is lost alone; a stop loses none."""

import multiprocessing
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from gongkai.service.pool import Pool
from gongkai.service.tasks import StoppedError, Task, Tasks
from gongkai.service.worker import Answer, Message, Refused, TaggedLine, Upload, tag_uploads
from tests.inference.batch.traps import ENDLESS, FATAL
from tests.inference.batch.traps import load as load_trap
from tests.service.servers import configuration, until

SETTINGS = configuration()


@dataclass(frozen=True)
class Trap:
    """Loads a tagger that some texts end or hang."""

    def __call__(self) -> Callable[[Sequence[Upload]], Iterator[Message]]:
        return partial(tag_uploads, tagger=load_trap(), pages=1)


@contextmanager
def pool(tasks: Tasks, limit: float = 60) -> Iterator[Pool]:
    found = Pool(Trap(), 1, limit, tasks, lambda answers: None)
    found.start()
    try:
        yield found
    finally:
        found.stop(0)


def waiting() -> Tasks:
    return Tasks(SETTINGS.batch, SETTINGS.queue, 1, lambda most, size: ())


def said(answers: Sequence[Answer]) -> str:
    (answer,) = answers
    return answer.reason if isinstance(answer, Refused) else "tagged"


def test_a_document_that_ends_or_hangs_its_process_fails_alone() -> None:
    tasks = waiting()
    texts = ["甲", FATAL, "乙", ENDLESS, "丙"]
    answers = [tasks.add(Upload(text)) for text in texts]
    with pool(tasks, limit=3):
        first, ended, second, hung, third = (said(answer.result(120)) for answer in answers)
    assert (first, second, third) == ("tagged", "tagged", "tagged")
    assert "ended its worker process" in ended
    assert "took more than 3 seconds" in hung


def test_a_process_that_ends_between_documents_costs_none() -> None:
    tasks = waiting()
    with pool(tasks) as found:
        until(lambda: found.ready)
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
        assert said(tasks.add(Upload("甲")).result(60)) == "tagged"


def test_a_stop_waits_for_what_is_begun_and_gives_the_rest_up() -> None:
    given: list[str] = []
    hangs = Task(Upload(ENDLESS), lambda _: given.append("done"), lambda: given.append("back"))
    left = [hangs]
    tasks = Tasks(
        SETTINGS.batch, SETTINGS.queue, 1, lambda most, size: [left.pop()] if left else []
    )
    with pool(tasks) as found:
        until(lambda: found.ready and not left)
        began = time.monotonic()
        found.stop(0.5)
        assert 0.4 < time.monotonic() - began < 10
    assert given == ["back"]


def test_requests_that_a_stop_gives_up_are_told() -> None:
    tasks = waiting()
    answer = tasks.add(Upload(ENDLESS))
    with pool(tasks):
        until(answer.running)
    assert isinstance(answer.exception(10), StoppedError)


def test_reports_of_one_file_are_answered_one_by_one() -> None:
    several = b'[{"text": "\xe7\x94\xb2"}, {"oops": 1}, {"text": "\xe4\xb9\x99"}]'
    messages = list(tag_uploads([Upload(several, "a.json")], load_trap(), pages=1))
    kinds = [type(answer) for _, answer in messages]
    assert kinds == [TaggedLine, Refused, TaggedLine, type(None)]
