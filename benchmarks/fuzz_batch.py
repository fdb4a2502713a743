"""A batch of the fuzz run, in a process of its own: prints one line of JSON for each document."""

import faulthandler
import json
import random
import resource
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cache
from tempfile import TemporaryDirectory

from benchmarks.fuzz_mutations import mutate
from benchmarks.fuzz_seeds import Seed, make_seeds
from gongkai.document.errors import DocumentError, GongkaiError

SECONDS = 20
"""The most processor time of one document; a busy machine does not shorten it."""
WAITING_SECONDS = 300
"""The most time of one document, in case it waits for something that never happens."""
MAX_BYTES = 2**30
"""The most memory of the process."""

_CLEAR = frozenset([200, 400, 413, 415, 422])


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a document gave.

    Attributes:
        target: readers or service.
        number: of the document, from which it can be made again.
        format: of its seed.
        kind: report, error or fault.
        detail: of a fault: the exception and its place in the program.
        peak: the peak memory of the process so far, in bytes.
    """

    target: str
    number: int
    format: str
    kind: str
    detail: str
    peak: int


def make_document(target: str, number: int, seed: int) -> Seed:
    """Return a mutated document, always the same for the same arguments."""
    rng = random.Random(f"{target} {number} {seed}")
    by_format = _seeds()
    format = rng.choice(sorted(by_format))
    chosen = rng.choice(by_format[format])
    data = mutate(rng, chosen.data, [other.data for other in by_format[format]])
    name = chosen.name if rng.random() < 0.9 else rng.choice(["noext", "a.html", "a.txt", "a.docx"])
    return Seed(format, name, data)


@cache
def _seeds() -> dict[str, list[Seed]]:
    found: dict[str, list[Seed]] = {}
    for seed in make_seeds():
        found.setdefault(seed.format, []).append(seed)
    return found


@contextmanager
def _readers() -> Iterator[Callable[[Seed], bool]]:
    """Yield a function that tags a document and returns whether there is a report."""
    from gongkai.document.doc import Doc  # noqa: PLC0415
    from gongkai.inference.batch.outcomes import SerializedReport  # noqa: PLC0415
    from gongkai.inference.pipeline import to_report  # noqa: PLC0415
    from gongkai.inference.readers import read_bytes  # noqa: PLC0415
    from gongkai.inference.tagger_choice import TaggerChoice  # noqa: PLC0415

    tagger = TaggerChoice(rules_only=True).load()

    def tag(document: Seed) -> bool:
        found = False
        for source in read_bytes(document.data, document.name):
            if isinstance(source, DocumentError):
                continue
            for doc in tagger.pipe([Doc(source)]):
                if doc.error is None:
                    SerializedReport.of(to_report(doc))
                    found = True
                elif not isinstance(doc.error, GongkaiError):
                    raise doc.error
        return found

    yield tag


@contextmanager
def _service() -> Iterator[Callable[[Seed], bool]]:
    """Yield a function that sends a document to `/v1/tag`, as a file or as a text in JSON."""
    from fastapi.testclient import TestClient  # noqa: PLC0415

    from gongkai.service.app import create_app  # noqa: PLC0415
    from gongkai.service.settings import ServiceSettings  # noqa: PLC0415
    from tests.waiting import wait_until  # noqa: PLC0415

    with TemporaryDirectory() as folder:
        settings = ServiceSettings.load(data=folder, rules_only=True, workers=1)
        with TestClient(create_app(settings), base_url="http://localhost") as client:
            wait_until(lambda: client.get("/readyz").status_code == 200)

            def send(document: Seed) -> bool:
                if document.format in ("json", "txt") and document.data[-1:] > b"\x80":
                    headers = {"content-type": "application/json"}
                    answer = client.post("/v1/tag", content=document.data, headers=headers)
                else:
                    file = (document.name, document.data)
                    answer = client.post("/v1/tag", files={"file": file})
                if answer.status_code not in _CLEAR or "please report" in answer.text[:2000]:
                    raise RuntimeError(f"status {answer.status_code}: {answer.text[:300]}")
                return answer.status_code == 200

            yield send


def _outcome(tag: Callable[[Seed], bool], target: str, number: int, seed: int) -> Outcome:
    document = make_document(target, number, seed)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    faulthandler.dump_traceback_later(WAITING_SECONDS, exit=True)
    try:
        kind, detail = ("report" if tag(document) else "error"), ""
    except Exception as error:
        kind, detail = "fault", f"{type(error).__name__}: {str(error)[:150]} at {_place(error)}"
    signal.setitimer(signal.ITIMER_PROF, 0)
    faulthandler.cancel_dump_traceback_later()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    if peak > MAX_BYTES and kind != "fault":
        kind, detail = "fault", f"the process takes {peak >> 20} MiB"
    return Outcome(target, number, document.format, kind, detail, peak)


def _place(error: Exception) -> str:
    """Return the last place of an exception in the code of the program."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [
        f for f in frames if "site-packages" not in f.filename and "/lib/python" not in f.filename
    ]
    return " < ".join(f"{f.filename.rpartition('/')[2]}:{f.lineno}" for f in own[:-3:-1])


def main(target: str, start: int, count: int, seed: int) -> None:
    """Print the outcome of each document of the batch."""
    faulthandler.enable()  # prints where the process crashes
    faulthandler.register(signal.SIGPROF, chain=True)  # prints where it hangs, and ends it
    limit = 4 * MAX_BYTES  # of addresses, which are more than the memory that is used
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    targets = {"readers": _readers, "service": _service}
    with targets[target]() as tag:
        for number in range(start, start + count):
            outcome = _outcome(tag, target, number, seed)
            print(json.dumps(asdict(outcome)), flush=True)
            if outcome.peak > MAX_BYTES:
                return  # the next document gets a new process


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:5]))
